"""From the drafts of a section to trees of comments, and pingbacks apart."""

from __future__ import annotations

import re
from collections.abc import Iterable

import attrs

from newsdoc.model import MAX_DEPTH, Comment, height
from newsdoc.page.around.comment import comment_of
from newsdoc.page.around.drafts import Draft, every
from newsdoc.page.around.layout import Setting
from newsdoc.page.around.seen import line_of


def month_first_in(drafts: Iterable[Draft]) -> bool | None:
    """Tell the order of day and month in numeric dates, where one of them proves it."""
    for draft in every(drafts):
        for element in (*draft.dates, *draft.metas):
            found = _NUMERIC.search(line_of(element, most=100))
            if found:
                if int(found[1]) > 12 >= int(found[2]):
                    return False
                if int(found[2]) > 12 >= int(found[1]):
                    return True
    return None


_NUMERIC = re.compile(r"(?<!\d)(\d{1,2})/(\d{1,2})/\d{2,4}(?!\d)")


_PINGED = re.compile(r"\s*(?:\[|\()\s*(?:…|\.{3}|&hellip;)\s*(?:\]|\))")


_PINGBACK_BY = re.compile(r"(?:ping|track)back(?:\s*:|\s+(?:by|from|von|par|de|da|di|van|от)\s)", re.IGNORECASE)


def _is_pingback(comment: Comment | None) -> bool:
    """Tell whether a comment is a notice of a link: named so, or a cutting with dots in brackets at both ends."""
    if comment is None or not comment.body:
        return False
    if comment.author is not None and _PINGBACK_BY.match(comment.author):
        return True
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


def trees_of(drafts: list[Draft], setting: Setting) -> tuple[list[Comment], list[Comment]]:
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


