"""Readers' comments in a page: the comments as trees, and what the page says about them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

import attrs

from newsdoc.model import Comment, walk
from newsdoc.page.around.drafts import Draft, as_comment, every, gather, is_sure
from newsdoc.page.around.layout import Setting
from newsdoc.page.around.repeated import LEAST_PARAGRAPH, MOST, repeated, unnamed
from newsdoc.page.around.sections import LEAST, comment_sections, occupied, unscripted_in
from newsdoc.page.around.settle import is_of_kind, settled
from newsdoc.page.around.stated import count_stated, next_page
from newsdoc.page.around.structured import Node, comment_count_in, comments_in
from newsdoc.page.around.threads import month_first_in, trees_of
from newsdoc.page.source import Element, Page
from newsdoc.page.survey import Box, Survey
from newsdoc.page.survey import survey as survey_of


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


def read_comments(
    page: Page, survey: Survey, *, nodes: Sequence[Node] = (), now: datetime | None = None
) -> Comments:
    """Read the comments that stand in a page; where none do, those that its structured data tell.

    Args:
        page: The page.
        survey: The stock of its boxes.
        nodes: The JSON-LD nodes that speak of the article.
        now: When the page was fetched, to date "2 hours ago". None: such comments have no date.
    """
    shown = _shown(page, survey, now)
    if not shown.comments:
        shown = _unscripted(page, survey, now, shown)
    if not nodes or (shown.comments and shown.count is not None):
        return shown
    setting = Setting(base=page.base, language=page.root.get("lang") or None, now=now)
    return attrs.evolve(
        shown,
        comments=shown.comments or comments_in(nodes, setting),
        count=comment_count_in(nodes) if shown.count is None else shown.count,
    )


def _shown(page: Page, survey: Survey, now: datetime | None) -> Comments:
    """Read the comments that a page shows."""
    sections = list(comment_sections(survey))
    drafted = [(section, _drafts_in(section)) for section in sections]
    setting = Setting(
        base=page.base,
        language=page.root.get("lang") or None,
        month_first=month_first_in(draft for _, drafts in drafted for draft in drafts),
        now=now,
    )
    found = [trees_of(drafts, setting) for _, drafts in drafted]
    comments = _of_this_page([comments for comments, _ in found])
    pingbacks = [pingback for _, pingbacks in found for pingback in pingbacks]
    boxes = {box for section, drafts in drafted for box in occupied(section, drafts, survey)}
    told = _elements(draft for _, drafts in drafted for draft in every(drafts))
    row = None if comments else _row(survey, sections, setting)
    if row is not None:
        comments = row.comments
        boxes.update(row.occupied(survey))
        told |= row.items
    return Comments(
        comments=tuple(comments),
        pingbacks=tuple(pingbacks),
        count=count_stated(
            page,
            survey,
            sections if row is None else [row.place, *sections],
            told,
            any_read=bool(comments),
        ),
        next_url=next_page(page, sections),
        sections=frozenset(boxes),
    )


def _unscripted(page: Page, survey: Survey, now: datetime | None, shown: Comments) -> Comments:
    """Read the comments that a page shows where no scripts run, beside the empty box that a script would fill."""
    for element in unscripted_in(survey):
        found = _shown(page, survey_of(element), now)
        if found.comments:
            count = found.count if shown.count is None else shown.count
            return attrs.evolve(shown, comments=found.comments, pingbacks=found.pingbacks, count=count)
    return shown


@attrs.frozen
class _Row:
    """Comments whose own names say nothing."""

    place: Box
    """The box that holds them."""
    items: frozenset[Element]
    comments: list[Comment]

    def occupied(self, survey: Survey) -> Iterator[Box]:
        """Tell which boxes the comments take up: the one that holds them, unless it holds the article as well."""
        inside = survey.boxes[self.place.order + 1 : self.place.end + 1]
        items = [box for box in inside if box.element in self.items]
        before = (box for box in inside if box.order < items[0].order)
        yield from (
            items if any(box.own - box.own_linked >= LEAST_PARAGRAPH for box in before) else (self.place,)
        )


def _row(survey: Survey, sections: list[Box], setting: Setting) -> _Row | None:
    """Read comments whose own names say nothing. None: there are none."""
    for place, items in repeated(survey, sections):
        row = _read_row(place, items, setting)
        if row.comments:
            return row
    for place, items in unnamed(survey):
        row = _read_row(place, items, setting)
        # Rows of anything else are rarely dated.
        if row.comments and sum(map(_is_dated, row.comments)) >= MOST * len(row.comments):
            return row
    return None


def _read_row(place: Box, items: Iterable[Element], setting: Setting) -> _Row:
    elements = frozenset(items)
    return _Row(place, elements, trees_of(settled(gather(place.element, elements)), setting)[0])


def _is_dated(comment: Comment) -> bool:
    return comment.published is not None or comment.published_text is not None


def _elements(drafts: Iterable[Draft]) -> set[Element]:
    """Give the elements of the drafts that say who wrote them, or when."""
    return {draft.element for draft in drafts if draft.element is not None and draft.who_or_when}


_LEAF = 80
"""Characters of text up to which a box without boxes in it is a link to the comments, or their count."""


def _drafts_in(section: Box) -> list[Draft]:
    if section.text < LEAST or (not section.children and section.text < _LEAF):
        return []
    top = gather(section.element)
    if top.texts and top.who_or_when and any(is_of_kind(child, top) for child in top.children):
        return settled(as_comment(top))
    return settled(top) or (settled(as_comment(top)) if is_sure(section.element) else [])


def _of_this_page(found: list[list[Comment]]) -> list[Comment]:
    """Put the comments of all sections together, without those of a list that dates none while another does.

    Such a list is of comments from all over the site.
    """
    dated = any(comment.published is not None for comments in found for comment in comments)
    lists = [comments for comments in found if comments]
    if dated and len(lists) > 1:
        lists = [comments for comments in lists if any(each.published is not None for each in comments)]
    return _once([comment for comments in lists for comment in comments])


def _once(comments: list[Comment]) -> list[Comment]:
    """Leave out comments that stand once more: ahead of the others, as editors' picks do, or in a second list."""
    said = Counter(_identity(each) for comment in comments for each in walk(comment, Comment))
    threads: set[tuple[object, ...]] = set()
    kept: list[Comment] = []
    for comment in comments:
        identity = _identity(comment)
        if identity is not None:
            if identity in threads:
                continue
            if comment.replies:
                threads.add(identity)
            elif said[identity] > 1:
                said[identity] -= 1
                continue
        kept.append(comment)
    return kept


def _identity(comment: Comment) -> tuple[object, ...] | None:
    """Tell by what a comment is known when it stands again: its identifier, and who, when and words.

    Without an identifier it is not known again: somebody may say the same twice.
    """
    if comment.id is None or comment.author is None or not comment.text:
        return None
    return comment.author, comment.published or comment.published_text, comment.text, comment.id
