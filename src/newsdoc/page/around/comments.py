"""Readers' comments in a page: the sections that hold them, the comments as a tree, what the page says about them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import datetime

import attrs
from lxml import etree

from newsdoc.markup.vocabulary import HEADINGS
from newsdoc.model import MAX_DEPTH, Comment, height
from newsdoc.page.around.comment import Setting, comment_of
from newsdoc.page.around.drafts import Draft, gather, is_numbered, settled
from newsdoc.page.around.parts import Part, parts_of
from newsdoc.page.around.repeated import repeated
from newsdoc.page.around.seen import line_of
from newsdoc.page.around.words import stated_count
from newsdoc.page.hints import Hint, hints_of
from newsdoc.page.source import Page
from newsdoc.page.survey import Box, Survey
from newsdoc.values.counts import parse_count
from newsdoc.values.labels import parse_comments_heading
from newsdoc.markup.read import link_of


@attrs.frozen(kw_only=True)
class Comments:
    """What a page holds of its readers' comments."""

    comments: tuple[Comment, ...] = ()
    """The comments, replies within them, in page order."""
    pingbacks: tuple[Comment, ...] = ()
    """Notices that other pages link to this one, which blogs list among the comments."""
    count: int | None = None
    """The number of comments that the page states. None: it states none."""
    next_url: str | None = None
    """Where further comments are. None: there is no link to more."""
    sections: frozenset[Box] = frozenset()
    """The boxes that hold comments, or the form for one: no part of the article's text."""


def read_comments(page: Page, survey: Survey, *, now: datetime | None = None) -> Comments:
    """Read the comments that stand in a page.

    Args:
        page: The page.
        survey: The stock of its boxes.
        now: When the page was fetched, to date "2 hours ago". None: such comments have no date.
    """
    sections = list(_sections(survey))
    if not sections:
        return Comments()
    setting = _setting(page, now)
    comments: list[Comment] = []
    pingbacks: list[Comment] = []
    for section in sections:
        if section.text < _LEAST or (not section.children and section.text < 80):
            continue
        drafts = settled(gather(section.element))
        if not drafts:
            continue
        if setting.month_first is None:
            setting = attrs.evolve(setting, month_first=_month_first(drafts))
        found, pings = _trees(drafts, setting)
        comments += found
        pingbacks += pings
    if not comments:
        for place, items in repeated(survey, sections):
            found, pings = _trees(settled(gather(place.element, frozenset(items))), setting)
            comments += found
            if comments:
                sections = [*(section for section in sections if section.parent is not place), place]
                break
    return Comments(
        comments=tuple(comments),
        pingbacks=tuple(pingbacks),
        count=_stated(page, survey, sections),
        next_url=_next(sections, page),
        sections=frozenset(sections),
    )


def _setting(page: Page, now: datetime | None) -> Setting:
    return Setting(base=page.base, language=page.root.get("lang") or None, now=now)


# Where


_LEAST = 12
"""Characters of text that a box with comments has at the least, with names and dates."""
_NO_SECTION = Part.WIDGET
_COMMENTS = Hint.COMMENTS
_WHOLE = frozenset(("html", "body", "main"))


def _sections(survey: Survey) -> Iterator[Box]:
    """Find the outermost boxes whose names say "comments", except such as hold the article too."""
    boxes = survey.boxes
    named = [box for box in boxes if box.hints & _COMMENTS and box.text and box.tag not in _WHOLE]
    if not named:
        return
    headings = [box.order for box in boxes if box.tag == "h1"]
    at = 0
    for box in named:
        if box.order < at:
            continue
        if box.tag == "article" and "category-" in box.names and not _is_named(box):
            continue
        if any(box.order <= order <= box.end for order in headings) and not _is_heading_only(box):
            continue
        if _is_widget(box, boxes):
            at = box.end + 1
            continue
        if box.tag in HEADINGS:
            continue
        yield box
        at = box.end + 1


def _is_heading_only(box: Box) -> bool:
    """Tell whether the title in a box is that of the comments."""
    for heading in box.element.iter("h1"):
        if parse_comments_heading(line_of(heading, most=100)) is None:
            return False
    return True


def _is_named(box: Box) -> bool:
    """Tell whether a box is named after comments by more than the category of a post."""
    names = (name for name in box.names.split() if not name.startswith(("category-", "tag-", "cat-", "term-")))
    return bool(hints_of(" ".join(names)) & Hint.COMMENTS)


def _is_widget(box: Box, boxes: list[Box]) -> bool:
    """Tell whether a box lists the site's latest comments: it is named so, and no comment in it has a number."""
    names = f"{box.element.get('class') or ''} {box.element.get('id') or ''}"
    if not parts_of(names) & _NO_SECTION and not _LATEST.search(names):
        return False
    return not any(is_numbered(inner.element) for inner in boxes[box.order + 1 : min(box.end, box.order + 200) + 1])


_LATEST = re.compile(
    r"(?:recent|latest|last|newest|neueste|letzte|aktuelle|derniers|ultimos|ultimi|recientes)[-_]?"
    r"(?:comments?|kommentare?|commentaires|comentarios|commenti)",
    re.IGNORECASE,
)


# Which


def _month_first(drafts: Iterable[Draft]) -> bool | None:
    """Tell the order of day and month in numeric dates, where one of them proves it."""
    for draft in _all(drafts):
        for element in (*draft.dates, *draft.metas):
            found = _NUMERIC.search(line_of(element, most=100))
            if found:
                if int(found[1]) > 12 >= int(found[2]):
                    return False
                if int(found[2]) > 12 >= int(found[1]):
                    return True
    return None


_NUMERIC = re.compile(r"(?<!\d)(\d{1,2})/(\d{1,2})/\d{2,4}(?!\d)")


def _all(drafts: Iterable[Draft]) -> Iterator[Draft]:
    stack = list(drafts)[::-1]
    while stack:
        draft = stack.pop()
        yield draft
        stack.extend(reversed(draft.children))


_PINGED = re.compile(r"\s*(?:\[|\()\s*(?:…|\.{3}|&hellip;)\s*(?:\]|\))")


def _is_pingback(comment: Comment | None) -> bool:
    """Tell whether a comment is a notice of a link: a cutting from another page, dots in brackets at both ends."""
    if comment is None or not comment.body:
        return False
    text = comment.text
    return _PINGED.match(text) is not None and text.rstrip().endswith(("]", ")")) and len(text) < 1000


class _Knot:
    """A comment on its way into the tree."""

    __slots__ = ("comment", "depth", "parent", "replies")

    def __init__(self, comment: Comment | None, parent: _Knot | None, depth: int) -> None:
        self.comment = comment
        self.parent = parent
        self.depth = depth
        self.replies: list[_Knot] = []


LIMIT = MAX_DEPTH - 2
"""How deep comments may nest, so that an article, and a thread around it, can still hold them."""


def _trees(drafts: list[Draft], setting: Setting) -> tuple[list[Comment], list[Comment]]:
    """Read drafts into comments with their replies, and pingbacks apart."""
    top = _Knot(None, None, -1)
    pingbacks: list[Comment] = []
    flat = all(not draft.children for draft in drafts)
    levels: list[tuple[int, _Knot]] = []
    stack: list[tuple[Draft, _Knot]] = [(draft, top) for draft in reversed(drafts)]
    order: list[_Knot] = []
    while stack:
        draft, parent = stack.pop()
        comment = comment_of(draft, setting)
        if draft.pingback or _is_pingback(comment):
            if comment is not None:
                pingbacks.append(comment)
            stack.extend((child, parent) for child in reversed(draft.children))
            continue
        if comment is None:
            stack.extend((child, parent) for child in reversed(draft.children))
            continue
        if flat and draft.level is not None:
            while levels and levels[-1][0] >= draft.level:
                levels.pop()
            parent = levels[-1][1] if levels else top
        room = height(comment)
        while parent.depth + 1 + room > LIMIT and parent.parent is not None:
            parent = parent.parent
        knot = _Knot(comment, parent, parent.depth + 1)
        if flat and draft.level is not None:
            levels.append((draft.level, knot))
        parent.replies.append(knot)
        order.append(knot)
        stack.extend((child, knot) for child in reversed(draft.children))
    _drop_bare(order)
    for knot in reversed(order):
        if knot.replies and knot.comment is not None:
            knot.comment = attrs.evolve(
                knot.comment, replies=tuple(reply.comment for reply in knot.replies if reply.comment is not None)
            )
    return [knot.comment for knot in top.replies if knot.comment is not None], pingbacks


LEAST_BARE = 3
"""How many comments without author and date must stand together to be believed."""


def _drop_bare(order: list[_Knot]) -> None:
    """Leave out comments that are known by their name alone where they are few, and cuttings of longer ones."""
    bare = [knot for knot in order if knot.comment is not None and _is_bare(knot.comment)]
    dropped = bare if len(bare) < LEAST_BARE or 2 * len(bare) < len(order) else []
    dropped += [one for one, other in zip(order, order[1:], strict=False) if _is_cutting(one.comment, other.comment)]
    gone = {id(knot) for knot in dropped if not knot.replies}
    for knot in (*order, *{id(one.parent): one.parent for one in dropped if one.parent is not None}.values()):
        if knot.replies and gone:
            knot.replies = [reply for reply in knot.replies if id(reply) not in gone]


def _is_bare(comment: Comment) -> bool:
    return comment.author is None and comment.published is None and comment.published_text is None and comment.id is None and not comment.removed


_CUT = re.compile(r"\s*(?:…|\.{3})\s*\S*(?:\s\S+)?\s*$")


def _is_cutting(one: Comment | None, other: Comment | None) -> bool:
    """Tell whether a comment is the beginning of the next one, cut off with dots."""
    if one is None or other is None or one.author != other.author or not one.body:
        return False
    text = one.text
    cut = _CUT.search(text)
    return cut is not None and cut.start() > 30 and " ".join(other.text.split()).startswith(" ".join(text[: cut.start()].split()))


# How many


def _stated(page: Page, survey: Survey, sections: list[Box]) -> int | None:
    """Find the number of comments that the page states: in a heading of a section or right before it, or in a link."""
    boxes = survey.boxes
    for section in sections:
        for box in _near(boxes, section):
            if box.own and box.text <= 160:
                count = stated_count(line_of(box.element, most=200))
                if count is not None:
                    return count
    for link in page.root.iter("a"):
        href = link.get("href")
        if href is not None and "#" in href and _TO_COMMENTS.search(href) and _is_here(href, page):
            line = line_of(link, most=100)
            count = stated_count(line)
            if count is None and (told := _LEADING.match(line)) is not None:
                count = parse_count(told[0].strip())
            if count is not None:
                return count
    return None


def _is_here(href: str, page: Page) -> bool:
    """Tell whether a link leads to a place on the page itself."""
    place = href.split("#")[0]
    if not place:
        return True
    url = link_of(place, page.base)
    known = {page.url, *(link.get("href") for link in page.root.iter("link") if link.get("rel") == "canonical")}
    return url is not None and url.rstrip("/") in {each.split("#")[0].rstrip("/") for each in known if each}


_TO_COMMENTS = re.compile(r"^(?:[^?]*)#(?:comments?|respond|reactions?|disqus_thread|kommentare?|comentarios|commentaires|forum|reagir|comments-\S*)$")


_LEADING = re.compile(r"\(?\d[\d.,]*\)?(?=$|\s+[^\W\d]+$)")
_COUNTING = re.compile(r"count|title|head|info|number|total", re.IGNORECASE)


def _near(boxes: list[Box], section: Box) -> Iterator[Box]:
    for box in boxes[section.order : section.end + 1]:
        if box.order < section.order + 60 or (
            box.text <= 60 and box.hints & Hint.COMMENTS | (box.tag in HEADINGS) and _COUNTING.search(box.names)
        ):
            yield box
    if section.parent is not None:
        for sibling in section.parent.children:
            if sibling.order >= section.order:
                break
            if section.order - sibling.end <= 8:
                yield sibling


# Where more are


_MORE = re.compile(r"comment-page-\d+|[?&](?:cpage|commentpage|comment_page|comments_page|compage)=\d+", re.IGNORECASE)
_FORWARD = re.compile(r"next|newer|older|prev", re.IGNORECASE)


def _next(sections: list[Box], page: Page) -> str | None:
    """Find the link to the next page of comments."""
    backward: str | None = None
    for section in sections:
        for link in section.element.iter("a"):
            href = link.get("href")
            if not href or "replytocom" in href:
                continue
            if not _MORE.search(href):
                continue
            names = f"{link.get('rel') or ''} {link.get('class') or ''}"
            around = link.getparent()
            if around is not None:
                names += f" {around.get('class') or ''}"
            if not _FORWARD.search(names):
                continue
            url = link_of(href.split("#")[0], page.base)
            if "next" in names or "newer" in names:
                return url
            backward = backward or url
    return backward
