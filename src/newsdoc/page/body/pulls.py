"""Pull quotes by the names of their boxes: which words are the quote and which say whose they are."""

from __future__ import annotations

from collections.abc import Mapping

from newsdoc.markup.read import Role
from newsdoc.markup.vocabulary import GROUPING_TAGS
from newsdoc.page.body.finder import Body
from newsdoc.page.hints import Hint, hints_of, words_of
from newsdoc.page.source import Element
from newsdoc.page.survey import BOXED, Box, Survey
from newsdoc.values.text import squeeze

LONGEST_PULL = 600
"""Characters that a pull quote has at the most, its attribution included."""

NEVER_PULLED = frozenset(("table", "ul", "ol", "dl", "li"))
"""Boxes that are lists or data, whatever their names say."""
SAYS_WHO = frozenset(
    "author authors auteur autor autore attribution attributed cite citation credit credits source speaker name".split()
)
"""Words in the names of what stands below a quote and says whose it is."""
TAGS_THAT_SAY_WHO = frozenset(("cite", "footer", "figcaption"))
LONGEST_NAME = 8
"""Words that the last line has at the most, if it says whose the words above are and nothing names it."""
DASHES = ("-", "\u2013", "\u2014", "\u2015", "~")
QUOTATION_NAMES = (["quote"], ["quotation"], ["zitat"], ["citat"], ["citation"], ["cita"], ["exergue"])
"""The last words of names that boxes of quotations have."""
QUOTATION_TAGS = frozenset(("p", "q", *GROUPING_TAGS))
LEAST_QUOTED, QUOTE_AND_NAME = 25, 2
"""Characters that such a box quotes at the least, and lines that it has at the most."""
MOST_BOXES = 20
"""How many boxes in it are looked at: a bound to the work on what is nested."""
NO_WORDS = Hint.SHARE | Hint.ADVERT | Hint.TOOLS
"""Names of what stands in the box of a pull quote but is none of its words."""


def roles_of_pull_quotes(
    survey: Survey,
    body: Body,
    roles: Mapping[Element, Role],
    comments: frozenset[Box] = frozenset(),
) -> dict[Element, Role]:
    """Find the boxes in the body that are named as pull quotes.

    Args:
        survey: The page's boxes.
        body: Where the text stands.
        roles: What boxes in the body stand for, as far as it is known.
        comments: The boxes that hold readers' comments.

    Returns:
        For each pull quote the role of its outermost box, of the boxes in it, and of its attribution.
    """
    found: dict[Element, Role] = {}
    order, end = body.box.order + 1, body.box.end
    while order <= end:
        box = survey.boxes[order]
        if box in comments:
            order = box.end + 1
        elif 0 < box.text <= LONGEST_PULL and (role := _role_of(survey, box)) is not None:
            found[box.element] = role
            _pull(box.element, _name_below(survey, box), roles, found)
            order = box.end + 1
        else:
            order += 1
    return found


def _role_of(survey: Survey, box: Box) -> Role | None:
    """Return what a short box is by its name and its words: a pull quote, a quotation, or neither."""
    if box.tag in NEVER_PULLED:
        return None
    if _is_named(box):
        return Role.PULL_QUOTE
    may_quote = box.tag == "aside" or (box.tag in GROUPING_TAGS and box.names)
    return Role.QUOTE if may_quote and not box.linked and _quotes(survey, box) else None


def _quotes(survey: Survey, box: Box) -> bool:
    """Tell whether a box set apart, or named for a quotation, holds words in quotation marks, and whose they are.

    If they stand again in a paragraph, they are a pull quote.
    """
    if box.tag != "aside" and not any(words_of(name)[-1:] in QUOTATION_NAMES for name in box.names.split()):
        return False
    inside = survey.boxes[box.order : min(box.end, box.order + MOST_BOXES) + 1]
    lines = [inner for inner in inside if inner.own]
    if not 0 < len(lines) <= QUOTE_AND_NAME or any(inner.tag not in QUOTATION_TAGS for inner in inside):
        return False
    line = lines[0] if lines[0] is not box else lines[-1]  # a name may stand right in the box
    return (
        line.own >= LEAST_QUOTED
        and line.first.strip()[0] in '“„«»「『"'
        and line.last.strip()[-1] in '”“»«」』"'
    )


def _is_named(box: Box) -> bool:
    """Tell whether a box, or the one element that holds all its words, is named as a pull quote."""
    if box.hints & Hint.PULL_QUOTE or box.tag != "p" or len(box.element) != 1 or box.linked:
        return bool(box.hints & Hint.PULL_QUOTE)
    (inner,) = box.element
    if inner.tag != "span" or (box.element.text or "").strip() or (inner.tail or "").strip():
        return False
    return bool(hints_of(inner.get("class") or "") & Hint.PULL_QUOTE)


def _pull(
    root: Element, name: Element | None, roles: Mapping[Element, Role], found: dict[Element, Role]
) -> None:
    said = False
    stack = [child for child in reversed(root) if isinstance(child.tag, str)]
    while stack:
        element = stack.pop()
        names = f"{element.get('class', '')} {element.get('itemprop', '')}"
        if said and (element is name or _says_who(element, names)) and "".join(element.itertext()).strip():
            found[element] = Role.ATTRIBUTION
            continue
        if _is_ornament(element):
            found[element] = Role.SKIP
            continue
        if hints_of(names) & NO_WORDS and roles.get(element) is Role.SKIP:
            continue
        if element.tag in BOXED or element in roles:
            found[element] = Role.BLOCK
        said = said or bool((element.text or "").strip())
        stack.extend(child for child in reversed(element) if isinstance(child.tag, str))


def _says_who(element: Element, names: str) -> bool:
    if element.tag in TAGS_THAT_SAY_WHO:
        return True
    return any(words[-1] in SAYS_WHO for name in names.split() if (words := words_of(name)))


def _is_ornament(element: Element) -> bool:
    """Tell whether an element is a line of nothing but a quotation mark, shown large."""
    text = (element.text or "").strip()
    if not text or len(element) or any(map(str.isalnum, text)):
        return False
    after = element.getnext()
    alone = after is not None and after.tag in BOXED and not (element.tail or "").strip()
    return element.tag in BOXED or alone


def _name_below(survey: Survey, box: Box) -> Element | None:
    """Return the last line of a pull quote if it looks like the name of who said the words above."""
    lines = [inner for inner in survey.boxes[box.order : box.end + 1] if inner.own]
    last = lines[-1]
    if len(lines) < 2 or any(last.order <= outer.end for outer in lines[:-1] if outer is not box):
        return None
    element = box.element[-1] if box.own else last.element
    text = squeeze("".join(element.itertext()))
    if box.own and (element.tag in BOXED or text != squeeze(box.first)):
        return None  # the words stand right in the box
    words = text.split()
    if not 0 < len(words) <= LONGEST_NAME:
        return None
    is_name = len(words) > 1 and all(word[0].isupper() for word in words[:2]) and text[-1].isalpha()
    return element if is_name or text.startswith(DASHES) else None
