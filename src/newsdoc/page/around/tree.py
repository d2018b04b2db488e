"""Comments on their way into a tree: replies are added one by one, and frozen at the end."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from newsdoc.model import MAX_DEPTH, Comment, height

LIMIT = MAX_DEPTH - 2
"""How deep comments may nest, so that the article, and one more list around them, can hold them."""


class Knot:
    """A comment in a tree that grows."""

    __slots__ = ("comment", "depth", "parent", "replies")

    def __init__(self, comment: Comment, parent: Knot | None, depth: int) -> None:
        self.comment = comment
        self.parent = parent
        self.depth = depth
        self.replies: list[Knot] = []


class Tree:
    """Comments with replies, as they are found: a comment comes after the one that it answers."""

    def __init__(self) -> None:
        self.top = Knot(Comment(), None, -1)
        """What the comments hang on that answer nobody."""
        self.knots: list[Knot] = []

    def add(self, comment: Comment, parent: Knot) -> Knot:
        """Add a reply; one that would nest too deep goes to the last comment above that can hold it."""
        room = height(comment)
        while parent.depth + 1 + room > LIMIT and parent.parent is not None:
            parent = parent.parent
        knot = Knot(comment, parent, parent.depth + 1)
        parent.replies.append(knot)
        self.knots.append(knot)
        return knot

    def drop(self, knots: Iterable[Knot]) -> None:
        """Take comments without replies out again."""
        gone = {id(knot) for knot in knots if not knot.replies}
        for parent in (self.top, *self.knots) if gone else ():
            parent.replies = [reply for reply in parent.replies if id(reply) not in gone]
        self.knots = [knot for knot in self.knots if id(knot) not in gone]

    def comments(self) -> list[Comment]:
        """Make the comments, with their replies in them."""
        for knot in reversed(self.knots):
            if knot.replies:
                knot.comment = attrs.evolve(knot.comment, replies=[reply.comment for reply in knot.replies])
        return [knot.comment for knot in self.top.replies]
