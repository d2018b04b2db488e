"""Pull quotes by the names of their boxes: which words are the quote and which say whose they are."""

from __future__ import annotations

from collections.abc import Mapping

from lxml.etree import _Element as Element

from newsdoc.markup.read import Role
from newsdoc.page.body.finder import Body
from newsdoc.page.hints import Hint, hints_of, words_of
from newsdoc.page.survey import BOXED, Box, Survey

LONGEST_PULL = 600
"""Characters that a pull quote has at the most, its attribution included."""

NEVER_PULLED = frozenset(("table", "ul", "ol", "dl", "li"))
"""Boxes that are lists or data, whatever their names say."""
SAYS_WHO = frozenset(
    "author authors attribution attributed cite citation credit credits source speaker name".split()
)
"""Words in the names of what stands below a quote and says whose it is."""
TAGS_THAT_SAY_WHO = frozenset(("cite", "footer", "figcaption"))
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
        elif box.hints & Hint.PULL_QUOTE and box.tag not in NEVER_PULLED and 0 < box.text <= LONGEST_PULL:
            _pull(box.element, roles, found)
            order = box.end + 1
        else:
            order += 1
    return found


def _pull(root: Element, roles: Mapping[Element, Role], found: dict[Element, Role]) -> None:
    found[root] = Role.PULL_QUOTE
    said = False
    stack = [child for child in reversed(root) if isinstance(child.tag, str)]
    while stack:
        element = stack.pop()
        names = f"{element.get('class', '')} {element.get('itemprop', '')}"
        if said and _says_who(element, names) and "".join(element.itertext()).strip():
            found[element] = Role.ATTRIBUTION
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
