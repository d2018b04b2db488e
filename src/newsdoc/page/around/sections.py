"""Where a page's comments stand: the boxes whose names say so, unless they hold the article as well."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice

from newsdoc.markup.vocabulary import HEADINGS
from newsdoc.page.around.drafts import Draft, every, is_numbered, is_sure
from newsdoc.page.around.parts import Part, parts_of
from newsdoc.page.around.repeated import LEAST_PARAGRAPH
from newsdoc.page.around.seen import line_of
from newsdoc.page.hints import Hint, hints_of
from newsdoc.page.source import Element
from newsdoc.page.survey import Box, Survey
from newsdoc.values.labels import parse_comments_heading

LEAST = 12
"""Characters of text that a box with comments has at the least, with names and dates."""
SMALL = 2000
"""Characters of text up to which a box named after comments is believed to hold nothing else."""
SHARE = 0.3
"""How much of a larger one's text must be comments."""

LEAST_PROSE = 200
"""Characters of the paragraphs that may be an article."""

_COMMENTS = Hint.COMMENTS
_WHOLE = frozenset(("html", "body", "main"))


def comment_sections(survey: Survey) -> Iterator[Box]:
    """Find the outermost boxes whose names say "comments", except such as hold the title too.

    Where they are comments in a row, it is the box around them, though nothing says so.
    """
    boxes = survey.boxes
    named = [box for box in boxes if box.hints & _COMMENTS and box.text and box.tag not in _WHOLE]
    titles = [box.order for box in boxes if box.tag == "h1"] if named else []
    rows: dict[int, bool] = {}
    past = -1
    for box in named:
        if box.order <= past or box.tag in HEADINGS or not _is_named(box):
            continue
        at = bisect_left(titles, box.order)
        if at < len(titles) and titles[at] <= box.end and not _is_comments_title(box):
            continue
        row = box.parent
        if row is not None and row.order not in rows and _is_item(box):
            rows[row.order] = _is_row(row, titles)
        section = row if row is not None and rows.get(row.order) else box
        past = section.end
        if not _is_widget(section, boxes) and not _leads_to_other_pages(section):
            yield section


def unscripted_in(survey: Survey) -> Iterator[Element]:
    """Find what is shown where no scripts run in, or right behind, the empty boxes whose names say "comments"."""
    empty = (box.element for box in survey.boxes if box.hints & _COMMENTS and box.text < LEAST)
    for element in islice(empty, _LOOKED_AT):
        behind = element.getnext()
        for each in (*islice(element, _LOOKED_AT), *(() if behind is None else (behind,))):
            if each.tag == "noscript" and len(each):
                yield each


def _is_item(box: Box) -> bool:
    """Tell whether a box is named, numbered or typed as one comment."""
    return bool(parts_of(box.element.get("class") or "") & Part.ITEM) or is_sure(box.element)


def _is_row(box: Box, titles: list[int]) -> bool:
    """Tell whether a box holds several comments and little else.

    A first item that is not named so, as the others are, is what they answer: the first post of a topic.
    """
    if box.tag in _WHOLE or len(box.children) < 2:
        return False
    at = bisect_left(titles, box.order)
    if at < len(titles) and titles[at] <= box.end:
        return False
    items = list(filter(_is_item, box.children))
    if len(items) < 2 or not items[0].hints & _COMMENTS:
        return False
    return 2 * sum(item.text for item in items) >= box.text


def _is_comments_title(box: Box) -> bool:
    """Tell whether the highest headings in a box are those of the comments."""
    headings = (line_of(heading, most=100) for heading in box.element.iter("h1"))
    return all(parse_comments_heading(heading) is not None for heading in headings)


_CLASSED = ("category-", "tag-", "cat-", "term-")


def _is_named(box: Box) -> bool:
    """Tell whether a box is named after comments by more than the category of a post."""
    if not any(prefix in box.names for prefix in _CLASSED):
        return True
    names = (name for name in box.names.split() if not name.startswith(_CLASSED))
    return bool(hints_of(" ".join(names)) & _COMMENTS)


_LATEST = re.compile(
    r"(?:recent|latest|last|newest|neueste|letzte|aktuelle|derniers|ultimos|ultimi|recientes)[-_]?"
    r"(?:comments?|kommentare?|commentaires|comentarios|commenti)",
    re.IGNORECASE,
)
_LOOKED_AT = 200
"""How many boxes or links of a widget are looked at."""


def _is_widget(box: Box, boxes: list[Box]) -> bool:
    """Tell whether a box lists the site's latest comments: named so, and none in it has a number."""
    names = f"{box.element.get('class') or ''} {box.element.get('id') or ''}"
    if not parts_of(names) & Part.WIDGET and not _LATEST.search(names):
        return False
    inner = boxes[box.order + 1 : min(box.end, box.order + _LOOKED_AT) + 1]
    return not any(is_numbered(each.element) for each in inner)


def _leads_to_other_pages(box: Box) -> bool:
    """Tell whether the comments in a box stand on several other pages, by the links to them."""
    pages: set[str] = set()
    for link in islice(box.element.iter("a"), _LOOKED_AT):
        page, _, fragment = (link.get("href") or "").partition("#")
        one = _TO_ONE.fullmatch(fragment) if page else None
        # An address with the comment's own number leads to the comment, whatever page it stands on.
        if one is not None and one[1] not in page:
            pages.add(_PAGE_OF_COMMENTS.sub("", page))
            if len(pages) > 1:
                return True
    return False


_TO_ONE = re.compile(r"(?:[a-z]{1,12}-)?(?:comment|kommentar|comm|cmt|c)[-_]?(\d+)", re.IGNORECASE)
_PAGE_OF_COMMENTS = re.compile(r"comment-page-\d+/?|[?&](?:c?page|\w*comment\w*)=\w+", re.IGNORECASE)
"""What of an address tells the comment, or the page of comments, rather than the article."""


def occupied(section: Box, drafts: list[Draft], survey: Survey) -> Iterator[Box]:
    """Tell which boxes a section's comments take up: the section itself, unless much else stands in it.

    Some pages name a box after comments that holds the article as well, or the article itself: a comment on the news.
    """
    if not drafts and _is_article(section, survey):
        return
    words = sum(draft.words for draft in every(drafts))
    if section.text <= SMALL or words >= SHARE * section.text:
        yield section
        return
    elements = {draft.element for draft in drafts}
    for box in survey.boxes[section.order + 1 : section.end + 1]:
        if box.element in elements:
            yield box


def _is_article(section: Box, survey: Survey) -> bool:
    """Tell whether a box without comments holds most of a page's prose, and no form or heading for comments."""
    page = survey.top
    if 4 * section.text < page.text - page.linked:
        # All of the page is looked at for a few sections at the most.
        return False
    prose = _prose(survey.boxes[section.order : section.end + 1])
    if prose < LEAST_PROSE or 2 * prose < _prose(survey.boxes):
        return False
    inside = section.element.iter("form", "textarea", *HEADINGS)
    return not any(
        inner.tag not in HEADINGS or parse_comments_heading(line_of(inner, most=100)) is not None
        for inner in inside
    )


def _prose(boxes: list[Box]) -> int:
    return sum(box.own for box in boxes if box.own - box.own_linked >= LEAST_PARAGRAPH)
