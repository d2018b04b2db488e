"""Comments as they are gathered: one walk over a comment section that sorts what stands in it.

An element whose name says "comment" may be a comment, a wrapper around one, a part of one or a list of
several. So the walk takes down every such element as a `Draft` with the parts that stand in it; which of
them are comments is settled afterwards, by what was found (`newsdoc.page.around.settle`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice, takewhile

from lxml import etree

from newsdoc.markup.vocabulary import BLOCK_TAGS, HEADINGS, HIDDEN_TAGS
from newsdoc.page.around.levels import level_of
from newsdoc.page.around.parts import Part, parts_of
from newsdoc.page.around.seen import line_of
from newsdoc.page.around.words import is_tool_word
from newsdoc.page.hints import is_comment_type
from newsdoc.page.source import Element
from newsdoc.values.dates import find_date
from newsdoc.values.labels import parse_comments_heading

SKIPPED = (HIDDEN_TAGS - {"body"}) | frozenset(
    "button canvas datalist input label map object option select svg textarea video audio embed".split()
)
"""Elements in which no part of a comment is looked for."""

_NUMBERED = re.compile(
    r"(?!block|widget)(?:[a-z]{1,12}[-_]){0,3}"
    r"(?P<noun>comment|cmt|c|kommentar|comm|commentaire|comentario|coment|reactie|reply|response|forum|message|"
    r"post|feedback|komentar|"
    r"ugccmt-comment|idc-comment|idcomment|commento|yorum)"
    r"[-_]?(?:item|id|div|card|body-wrapper)?[-_]?(?:(?=[0-9a-f]*[0-9])[0-9a-f]{8,}(?:-[0-9a-f]+)*|"
    r"[0-9]+)(?:_[0-9_]+)?",
    re.IGNORECASE,
)
"""An identifier of one comment: a word for it and a number."""

_NO_ITEMS = frozenset(HEADINGS) | frozenset(
    "p form dl dd dt table tbody thead caption figure hr body html main nav".split()
)
"""Block elements that are no comment, whatever their name is."""
_PART_OF_PROP = {
    "author": Part.AUTHOR,
    "creator": Part.AUTHOR,
    "name": Part.AUTHOR | Part.NAME,
    "text": Part.TEXT,
    "commentText": Part.TEXT,
    "description": Part.TEXT,
    "datePublished": Part.DATE,
    "dateCreated": Part.DATE,
    "commentTime": Part.DATE,
    "upvoteCount": Part.LIKES | Part.TOOLS,
    "downvoteCount": Part.DISLIKES | Part.TOOLS,
    "comment": Part.ITEM,
    "headline": Part.TITLE,
}
_PART_OF_PROPERTY = {
    "schema:text": Part.TEXT,
    "content:encoded": Part.TEXT,
    "sioc:content": Part.TEXT,
    "schema:dateCreated": Part.DATE,
    "schema:datePublished": Part.DATE,
    "dc:created": Part.DATE,
    "dcterms:created": Part.DATE,
    "schema:author": Part.AUTHOR,
    "foaf:name": Part.AUTHOR | Part.NAME,
    "dc:title": Part.TITLE,
    "text": Part.TEXT,
    "author": Part.AUTHOR,
    "dateCreated": Part.DATE,
    "datePublished": Part.DATE,
}
"""What RDFa properties of schema.org, SIOC, FOAF and Dublin Core say, as Drupal and others write them."""


class Draft:
    """What stands in an element that may be a comment."""

    __slots__ = (
        "authors", "children", "dates", "element", "given", "level", "likes", "metas", "mixed", "names",
        "numbered", "own", "parent", "pingback", "removed", "said", "texts", "titles", "tools",
        "under_replies",
    )  # fmt: skip

    def __init__(self, element: Element | None, parent: Draft | None, names: int) -> None:
        self.element = element
        self.parent = parent
        self.children: list[Draft] = []
        self.names = names
        self.numbered: Element | None = element
        """Where its identifier stands."""
        self.authors: list[tuple[Element, int]] = []
        """Elements that name the author, with what their names say."""
        self.dates: list[Element] = []
        self.texts: list[Element] = []
        self.metas: list[Element] = []
        self.tools: list[Element] = []
        self.likes: list[tuple[Element, int]] = []
        self.titles: list[Element] = []
        self.own = 0
        """Characters of text in none of these."""
        self.said = 0
        """Characters of text in its texts."""
        self.level: float | None = None
        """How deep it is nested where the markup nests nothing, as `newsdoc.page.around.levels` tells it."""
        self.removed = False
        self.pingback = False
        self.mixed = False
        """Whether who or when may stand in one of its texts."""
        self.given = False
        """Whether it is known to be a comment, though no name says so."""
        self.under_replies = False
        """Whether a list of replies stands between it and the draft around it."""

    @property
    def who_or_when(self) -> bool:
        """Tell whether it says who wrote it or when."""
        return bool(self.authors or self.dates)

    @property
    def words(self) -> int:
        """How many characters of text may be the comment's own."""
        return self.own + self.said

    def take(self, other: Draft) -> None:
        """Make the parts of another draft its own."""
        self.authors += other.authors
        self.dates += other.dates
        self.texts += other.texts
        self.metas += other.metas
        self.tools += other.tools
        self.likes += other.likes
        self.titles += other.titles
        self.own += other.own
        self.said += other.said
        self.removed |= other.removed
        self.pingback |= other.pingback
        self.mixed |= other.mixed or bool(other.texts)
        self.names |= other.names & Part.NUMBERED
        if self.level is None:
            self.level = other.level


def every(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Go through drafts and all in them, in page order."""
    stack = list(drafts)[::-1]
    while stack:
        draft = stack.pop()
        yield draft
        stack.extend(reversed(draft.children))


def is_numbered(element: Element) -> bool:
    """Tell whether an element has an identifier that comments have."""
    identifier = element.get("id")
    if identifier is not None and (found := _NUMBERED.fullmatch(identifier)) is not None:
        # "comment-message-5" is a part of comment 5.
        return "comment" not in identifier[: found.start("noun")].lower()
    if any(element.get(name) for name in ("data-comment-id", "data-commentid", "data-comment_id")):
        return True
    return anchor_of(element) is not None


def is_sure(element: Element) -> bool:
    """Tell whether an element is a comment by its identifier or by its type."""
    return is_numbered(element) or _is_typed(element)


def _is_typed(element: Element) -> bool:
    kinds = element.get("itemtype"), element.get("typeof")
    return any(kind is not None and is_comment_type(kind) for kind in kinds)


def anchor_of(element: Element) -> str | None:
    """Give the name of the empty link that a list item begins with, if a comment has it: `<a name="comment-12">`."""
    if element.tag == "li" and len(element) and (element.text is None or element.text.isspace()):
        first = element[0]
        if first.tag == "a" and not first.text and "href" not in first.attrib:
            name = first.get("name") or first.get("id")
            if name and "comment" in name and is_comment_name(name):
                return name
    return None


def anchor_before(element: Element) -> str | None:
    """Give the name of the empty link right before a comment, if it is one that comments have."""
    before = element.getprevious()
    if before is None or before.tag != "a" or len(before) or before.text or (before.tail or "").strip():
        return None
    name = before.get("id") or before.get("name")
    return name if name and is_comment_name(name) else None


def is_comment_name(name: str) -> bool:
    """Tell whether a name, of an element or in a link to it, is a word for a comment and a number.

    >>> is_comment_name("comment-12"), is_comment_name("comments")
    (True, False)
    """
    return _NUMBERED.fullmatch(name) is not None


def _names_of(element: Element, tag: str) -> str | None:
    """Give the names of an element: its classes, what tests find it by, the tag of a site's own making."""
    names = element.get("class")
    told = element.get("data-testid") or (tag if "-" in tag else None)
    return names if told is None else told if names is None else f"{names} {told}"


def _parts(element: Element, tag: str) -> int:
    """Tell what an element may hold, by all that it says of itself."""
    parts = 0
    names = _names_of(element, tag)
    if names is not None:
        parts = parts_of(names)
    attributes = element.attrib
    if len(attributes) > ("class" in attributes):
        prop = attributes.get("itemprop")
        if prop is not None:
            parts |= _PART_OF_PROP.get(prop, 0)
        if _is_typed(element):
            parts |= Part.ITEM | Part.NUMBERED
        prop = attributes.get("property")
        if prop is not None:
            for name in prop.split():
                told = _PART_OF_PROPERTY.get(name, 0)
                # One property names both the line with author and date and the date in it.
                parts |= told if told != Part.DATE or len(element) == 0 else Part.META
                if name == "schema:name":
                    parts |= Part.TITLE if tag in HEADINGS else Part.AUTHOR | Part.NAME
        if "id" in attributes:
            # An identifier says less than a class does, but for the form, which is mostly known by it.
            parts |= parts_of(attributes["id"]) & (
                Part.FORM | Part.TOOLS if names is not None else ~Part.TITLE
            )
            if names is not None and not parts & Part.FORM:
                parts &= parts_of(names) | ~Part.TOOLS
    if tag == "time":
        parts |= Part.DATE
    if tag in BLOCK_TAGS and tag not in _NO_ITEMS:
        if is_numbered(element) and "hentry" not in (names or ""):
            parts |= Part.NUMBERED
    elif tag == "dt" and not parts & (Part.AUTHOR | Part.DATE) and _is_term(element, parts):
        parts = Part.NUMBERED
    else:
        if tag == "dd" and parts & Part.ITEM:
            # In a list of definitions the term says who and when, and the definition is the comment.
            parts |= Part.TEXT
        parts &= ~(Part.ITEM | Part.NUMBERED)
    return parts


_HELD = Part.AUTHOR | Part.DATE | Part.TEXT | Part.META | Part.TOOLS | Part.TITLE
_MISNAMED = Part.AUTHOR | Part.DATE | Part.TOOLS | Part.LIKES | Part.DISLIKES
"""What a box around all of a comment may be named as by one of its words: "comment-data", "reply", "by-admin"."""
MOST_LOOKED_AT = 40
"""How many elements in a box are looked at to tell whether it is one around all of a comment."""
MOST_DEFINITIONS = 4
"""How many definitions, one behind the other, are parts of one comment."""
LONGEST_TERM = 100
"""Characters of a term that says who and when."""
_TOLD_BY_BUTTONS = Part.NAME | Part.LIKES


def _is_telling_button(element: Element, tag: str) -> bool:
    """Tell whether a button is named as the author, whose profile it opens, or as the number of votes."""
    return tag == "button" and bool(parts_of(element.get("class") or "") & _TOLD_BY_BUTTONS)


def _is_around_all(element: Element) -> bool:
    """Tell whether in an element both a part that says who or when and the words stand: then it is a box for them."""
    told = said = False
    for inner in islice(element.iterdescendants("*"), MOST_LOOKED_AT):
        parts = _parts(inner, str(inner.tag))
        told = told or bool(parts & (Part.AUTHOR | Part.DATE))
        said = said or bool(parts & Part.TEXT) or (inner.tag == "p" and not parts)
        if told and said:
            return True
    return False


def gather(section: Element, given: frozenset[Element] = frozenset()) -> Draft:
    """Walk over a comment section and sort what stands in it.

    Args:
        section: The element that holds the comments.
        given: Elements that are known to be comments, though their names don't say so. If there are any,
            names make no comments.

    Returns:
        A draft for the section itself with the drafts of all that may be comments in it, unsettled.
    """
    top = Draft(section, None, 0)
    draft = top
    zone = 0
    saved: list[tuple[Draft, int]] = []
    walk = etree.iterwalk(section, events=("start", "end"))
    next(walk)
    for event, element in walk:
        if event == "end":
            if element is section:
                break
            draft, zone = saved.pop()
            text = element.tail
        else:
            tag = element.tag
            if not isinstance(tag, str) or (tag in SKIPPED and not _is_telling_button(element, tag)):
                walk.skip_subtree()
                saved.append((draft, zone))
                continue
            parts = _parts(element, tag)
            saved.append((draft, zone))
            if parts & Part.ITEM and parts & Part.TEXT and not parts & Part.NUMBERED and draft.who_or_when:
                parts &= ~Part.ITEM
            if given:
                parts = (parts & ~(Part.ITEM | Part.NUMBERED)) | (Part.NUMBERED if element in given else 0)
            if parts & Part.FORM and not parts & (Part.ITEM | Part.NUMBERED):
                draft.tools.append(element)
                walk.skip_subtree()
                continue
            if parts & _MISNAMED and tag in BLOCK_TAGS and len(element) and _is_around_all(element):
                parts &= ~(_MISNAMED | Part.NAME)
            if parts & Part.WIDGET:
                walk.skip_subtree()
                continue
            if (
                parts & (Part.ITEM | Part.NUMBERED | Part.PINGBACK)
                and tag in BLOCK_TAGS
                and (element in given or not zone & Part.QUOTED)
                and not (draft.parent is not None and _is_reply_list(tag, parts))
            ):
                inner = Draft(element, draft, parts)
                inner.level = level_of(element, draft.element)
                inner.removed = bool(parts & Part.REMOVED)
                inner.pingback = draft.pingback or bool(parts & Part.PINGBACK)
                inner.under_replies = bool(zone & Part.REPLIES)
                inner.given = element in given
                draft.children.append(inner)
                draft, zone = inner, 0
                if tag == "dt":
                    zone = Part.META
                    draft.metas.append(element)
            elif tag == "dd" and draft.children and _is_term_of(draft.children[-1].element, element):
                draft, zone = draft.children[-1], Part.TEXT
                draft.texts.append(element)
            elif (
                parts & Part.REPLIES
                or (draft.parent is not None and (parts & Part.LIST or _is_reply_list(tag, parts)))
                or _is_list_behind(draft, element, tag)
            ):
                draft = _owner(draft, element)
                zone = Part.REPLIES
            elif parts & _HELD or tag == "cite":
                zone = _sorted_in(draft, element, tag, parts, zone)
            elif parts & Part.QUOTED and not zone:
                zone = Part.QUOTED
            text = element.text
        if text is not None and not text.isspace():
            if zone & Part.TEXT and not zone & (Part.AUTHOR | Part.DATE):
                draft.said += len(text)
            elif not zone & (Part.META | Part.AUTHOR | Part.DATE | Part.TOOLS | Part.TITLE):
                draft.own += len(text)
    return top


def as_comment(top: Draft) -> Draft:
    """Take a section for a comment, which stands in no box that is named after comments: wrap it in a section."""
    around = Draft(None, None, 0)
    top.parent, top.names = around, top.names | Part.NUMBERED
    around.children = [top]
    return around


def _is_reply_list(tag: str, parts: int) -> bool:
    """Tell whether an element in a comment is a list that is named like one."""
    return tag in ("ul", "ol") and bool(parts & Part.ITEM)


def _is_term(element: Element, parts: int) -> bool:
    """Tell whether a term in a list stands for a comment: by its name or number, or by who or when in it."""
    inside = islice(element.iterdescendants("*"), MOST_LOOKED_AT)
    return bool(
        parts & Part.ITEM
        or is_numbered(element)
        or (_says_who_and_when(element) and _is_headed(element.getparent()))
        or any(parts_of(inner.get("class") or "") & (Part.AUTHOR | Part.DATE) for inner in inside)
    )


def _says_who_and_when(term: Element) -> bool:
    """Tell whether a term is a name and a date: "Ida, 3 May 2020"."""
    line = line_of(term, most=2 * LONGEST_TERM)
    told = find_date(line) if len(line) <= LONGEST_TERM else None
    return told is not None and any(map(str.isalpha, line[: told[1]] + line[told[2] :]))


def _is_headed(terms: Element | None) -> bool:
    """Tell whether a heading of comments stands above a list: the terms of a programme say who and when as well."""
    if terms is None:
        return False
    above = islice(terms.itersiblings(*HEADINGS, preceding=True), 1)
    return any(parse_comments_heading(line_of(heading, most=100)) is not None for heading in above)


def _is_term_of(term: Element | None, element: Element) -> bool:
    """Tell whether an element is the definition, or one of them, of a term that says who and when."""
    if term is None or term.tag != "dt":
        return False
    for before in islice(element.itersiblings(preceding=True), MOST_DEFINITIONS):
        if before.tag != "dd":
            return before is term
    return False


def _is_list_behind(draft: Draft, element: Element, tag: str) -> bool:
    """Tell whether a list stands right behind a comment in the same item of a list: it holds the replies to it."""
    if tag not in ("ul", "ol") or not draft.children:
        return False
    before, around = element.getprevious(), element.getparent()
    return (
        before is not None
        and before is draft.children[-1].element
        and around is not None
        and around.tag == "li"
    )


def _closed_by(text: Element) -> list[Element]:
    """Give the paragraphs that stood in an empty one, and closed it: there is no `p` in a `p`."""
    if text.tag != "p" or len(text) or (text.text or "").strip():
        return []
    return list(takewhile(_is_plain, text.itersiblings()))


def _is_plain(element: Element) -> bool:
    """Tell whether an element is a paragraph without a name, says not who or when, and is no link to reply."""
    inside = islice(element.iter("*"), MOST_LOOKED_AT)
    return (
        element.tag == "p"
        and element.get("class") is None
        and not is_tool_word(line_of(element, most=40))
        and not any(parts_of(inner.get("class") or "") & (Part.AUTHOR | Part.DATE) for inner in inside)
    )


def _has_heading(element: Element) -> bool:
    return any(child.tag in HEADINGS for child in islice(element, MOST_LOOKED_AT))


def _owner(draft: Draft, element: Element) -> Draft:
    """Tell whose replies a list of replies holds: those of the comment before it, where they are siblings."""
    if draft.children:
        last = draft.children[-1]
        before = element.getprevious()
        if before is None or parts_of(before.get("class") or "") & Part.REPLIES:
            return draft
        around = last.element
        for _ in range(3):
            if around is None or around is draft.element:
                break
            if around is before:
                # A box with a heading is a list of its own.
                return draft if around is not last.element and _has_heading(before) else last
            around = around.getparent()
    return draft


def _sorted_in(draft: Draft, element: Element, tag: str, parts: int, zone: int) -> int:
    """Put a part into its draft; returns the zone that it begins."""
    if zone & Part.QUOTED:
        return zone
    if parts & (Part.LIKES | Part.DISLIKES) and not parts & (Part.AUTHOR | Part.DATE | Part.TEXT):
        draft.likes.append((element, parts))
        draft.tools.append(element)
        return Part.TOOLS
    if zone & Part.TOOLS and (parts & Part.TOOLS or not parts & (Part.DATE | Part.NAME)):
        return zone
    if (parts & Part.AUTHOR and not parts & Part.TEXT) or (
        tag == "cite" and not zone & (Part.TEXT | Part.AUTHOR)
    ):
        draft.authors.append((element, parts))
        draft.mixed |= bool(zone & Part.TEXT)
        return (zone & Part.TEXT) | Part.AUTHOR
    if parts & Part.DATE and not (zone & Part.AUTHOR and parts & Part.TEXT):
        draft.dates.append(element)
        draft.mixed |= bool(zone & Part.TEXT)
        return (zone & Part.TEXT) | Part.DATE
    if parts & Part.TOOLS and not (parts & (Part.META | Part.TEXT) and tag in BLOCK_TAGS):
        draft.tools.append(element)
        return Part.TOOLS
    if parts & Part.TEXT and not zone & (Part.AUTHOR | Part.DATE):
        draft.texts.extend(_closed_by(element) or [element])
        return Part.TEXT
    if parts & Part.TITLE and (not zone or (zone == Part.TEXT and tag in HEADINGS)):
        draft.titles.append(element)
        return Part.TITLE
    if parts & Part.META and zone in (0, Part.TEXT):
        draft.metas.append(element)
        draft.mixed |= bool(zone)
        return Part.META
    return zone
