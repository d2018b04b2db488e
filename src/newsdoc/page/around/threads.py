"""From the drafts of a section to trees of comments, and pingbacks apart."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from newsdoc.model import Comment
from newsdoc.page.around.comment import comment_of
from newsdoc.page.around.drafts import Draft, every, is_comment_name
from newsdoc.page.around.layout import Setting
from newsdoc.page.around.seen import line_of
from newsdoc.page.around.tree import Knot, Tree
from newsdoc.page.around.words import is_in_reply_to
from newsdoc.page.source import Element


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


_PINGBACK_BY = re.compile(
    r"(?:ping|track)back(?:\s*:|\s+(?:by|from|von|par|de|da|di|van|от)\s)", re.IGNORECASE
)


def _is_pingback(comment: Comment) -> bool:
    """Tell whether a comment is a notice of a link: named so, or a cutting with "[…]" at both ends."""
    if comment.author is not None and _PINGBACK_BY.match(comment.author):
        return True
    text = comment.text
    return _PINGED.match(text) is not None and text.rstrip().endswith(("]", ")")) and len(text) < 1000


LEAST_BARE = 3
"""How many comments without author and date must stand together to be believed."""


class _Flat:
    """Comments that the markup does not nest: names, attributes and indents tell which answers which."""

    def __init__(self, drafts: list[Draft], top: Knot) -> None:
        self.top = top
        # Often only replies say how deep they are.
        self.has_levels = any(draft.level is not None for draft in drafts)
        self.open: list[tuple[float, Knot]] = []
        """The last comment of each level, down to that of the last comment."""
        self.numbered: dict[str, Knot] = {}

    def parent_of(self, draft: Draft) -> Knot:
        """Tell which comment, of those before it, a comment answers."""
        answered = self.numbered.get(_parent_told(draft))
        if answered is not None:
            return answered
        while self.open and self.open[-1][0] >= (draft.level or 0):
            self.open.pop()
        return self.open[-1][1] if self.open else self.top

    def add(self, draft: Draft, knot: Knot) -> None:
        """Take a comment down, so that later ones may answer it."""
        if self.has_levels:
            self.open.append((draft.level or 0, knot))
        number = _DIGITS.sub("", knot.comment.id or "")
        if number:
            self.numbered.setdefault(number, knot)


def _parent_told(draft: Draft) -> str:
    """Read the number of the comment that one answers, where an attribute or a link tells it; else give nothing."""
    if draft.element is None:
        return ""
    attributes = draft.element.attrib
    told = next((number for name in _OF_PARENT if (number := _DIGITS.sub("", attributes.get(name, "")))), "")
    return told or _parent_linked(draft.element)


_OF_PARENT = (
    "data-parent-id", "data-parent", "data-parent-comment-id", "parent-id", "data-parentid", "data-parent_id",
    "data-reply-to", "data-in-reply-to",
)  # fmt: skip
_DIGITS = re.compile(r"\D+")
"""What is taken off an identifier to have its number."""


def _parent_linked(element: Element) -> str:
    """Read the number of the comment that a link behind "In reply to", or one such as "@Ada", leads to."""
    for link in islice(element.iter("a"), MOST_LINKS):
        target = link.get("href", "").partition("#")[2]
        if target and is_comment_name(target) and _leads_to_parent(link):
            return _DIGITS.sub("", target)
    return ""


def _leads_to_parent(link: Element) -> bool:
    before = link.getprevious()
    around = link.getparent()
    if before is not None:
        words = before.tail or line_of(before, most=40)
    else:
        words = (around.text or "") if around is not None else ""
    return is_in_reply_to(f"{words} {line_of(link, most=60)}")


MOST_LINKS = 20
"""Links of one comment that are looked at."""


def trees_of(drafts: list[Draft], setting: Setting) -> tuple[list[Comment], list[Comment]]:
    """Read drafts into comments with their replies, and pingbacks apart."""
    tree = Tree()
    pingbacks: list[Comment] = []
    flat = None if any(draft.children for draft in drafts) else _Flat(drafts, tree.top)
    stack: list[tuple[Draft, Knot]] = [(draft, tree.top) for draft in reversed(drafts)]
    while stack:
        draft, parent = stack.pop()
        comment = comment_of(draft, setting)
        knot = parent
        if comment is not None and (draft.pingback or _is_pingback(comment)):
            pingbacks.append(comment)
        elif comment is not None:
            knot = tree.add(comment, parent if flat is None else flat.parent_of(draft))
            if flat is not None:
                flat.add(draft, knot)
        stack.extend((child, knot) for child in reversed(draft.children))
    bare = [knot for knot in tree.knots if _is_bare(knot)]
    if len(bare) < LEAST_BARE or 2 * len(bare) < len(tree.knots):
        tree.drop(bare)
    return tree.comments(), pingbacks


def _is_bare(knot: Knot) -> bool:
    """Tell whether a comment is known to be one by its name alone."""
    said = knot.comment
    known = said.author, said.published, said.published_text, said.id, said.replies
    return not any(known) and not said.removed and not knot.replies
