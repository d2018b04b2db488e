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
                first, second = int(found["first"]), int(found["second"])
                if first > 12 >= second:
                    return False
                if second > 12 >= first:
                    return True
    return None


_NUMERIC = re.compile(r"(?<!\d)(?P<first>\d{1,2})([/-])(?P<second>\d{1,2})\2\d{2,4}(?!\d)")


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


class _Said:
    """A comment that the markup does not nest."""

    __slots__ = ("comment", "draft", "number", "parent")

    def __init__(self, draft: Draft, comment: Comment) -> None:
        self.draft = draft
        self.comment = comment
        self.number = _DIGITS.sub("", comment.id or "")
        self.parent = _parent_told(draft)
        """The number of the comment that it answers; empty where nothing tells it."""


class _Flat:
    """Comments that the markup does not nest: names, attributes and indents tell which answers which."""

    def __init__(self, said: list[_Said], tree: Tree) -> None:
        self.said = said
        self.tree = tree
        # Often only replies say how deep they are.
        self.has_levels = any(each.draft.level is not None for each in said)
        self.open: list[tuple[float, Knot]] = []
        """The last comment of each level, down to that of the last comment."""
        self.numbers = {each.number for each in said}
        self.numbered: dict[str, Knot] = {}
        """The comments in the tree, by their numbers."""
        self.waiting: dict[str, list[_Said]] = {}
        """What answers a comment further down, as where the newest stands first."""

    def hang(self) -> None:
        """Add all comments to the tree, each after the one that it answers."""
        for each in self.said:
            if self._is_further_down(each):
                self.waiting.setdefault(each.parent, []).append(each)
            else:
                self._add(each)
        while self.waiting:
            # These answer each other in a circle.
            for each in self.waiting.pop(next(iter(self.waiting))):
                self._add(each)

    def _is_further_down(self, said: _Said) -> bool:
        """Tell whether what a comment answers is still to come."""
        known = said.parent in ("", said.number) or said.parent in self.numbered
        return not known and said.parent in self.numbers

    def _add(self, first: _Said) -> None:
        """Add a comment, and those that waited for it."""
        stack = [first]
        while stack:
            each = stack.pop()
            knot = self.tree.add(each.comment, self._parent_of(each))
            if self.has_levels:
                self.open.append((each.draft.level or 0, knot))
            if each.number and each.number not in self.numbered:
                self.numbered[each.number] = knot
                stack.extend(reversed(self.waiting.pop(each.number, ())))

    def _parent_of(self, said: _Said) -> Knot:
        """Tell which comment, of those in the tree, a comment answers."""
        answered = self.numbered.get(said.parent)
        if answered is not None:
            return answered
        while self.open and self.open[-1][0] >= (said.draft.level or 0):
            self.open.pop()
        return self.open[-1][1] if self.open else self.tree.top


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
    nested = any(draft.children for draft in drafts)
    flat: list[_Said] = []
    stack: list[tuple[Draft, Knot]] = [(draft, tree.top) for draft in reversed(drafts)]
    while stack:
        draft, parent = stack.pop()
        comment = comment_of(draft, setting)
        knot = parent
        if comment is not None and (draft.pingback or _is_pingback(comment)):
            pingbacks.append(comment)
        elif comment is not None and nested:
            knot = tree.add(comment, parent)
        elif comment is not None:
            flat.append(_Said(draft, comment))
        stack.extend((child, knot) for child in reversed(draft.children))
    _Flat(flat, tree).hang()
    bare = [knot for knot in tree.knots if _is_bare(knot)]
    if len(bare) < LEAST_BARE or 2 * len(bare) < len(tree.knots):
        tree.drop(bare)
    return tree.comments(), pingbacks


def _is_bare(knot: Knot) -> bool:
    """Tell whether a comment is known to be one by its name alone."""
    said = knot.comment
    known = said.author, said.published, said.published_text, said.id, said.replies
    return not any(known) and not said.removed and not knot.replies
