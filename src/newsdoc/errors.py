"""Every error newsdoc raises. All derive from `NewsdocError`, say what and where, and pickle."""

from __future__ import annotations


class NewsdocError(Exception):
    """Root of all newsdoc errors.

    Attributes:
        problem: What is wrong, and what was expected instead.
        where: The place in the input: a field and position, a JSON pointer, a line, a byte offset.
            None: the error concerns the input as a whole.
        source: The input's name, such as a file name. None: the input has no name.
    """

    def __init__(self, problem: str, where: str | None = None, source: str | None = None) -> None:
        super().__init__(problem, where, source)
        self.problem = problem
        self.where = where
        self.source = source

    def __str__(self) -> str:
        text = self.problem if self.where is None else f"{self.problem}, at {self.where}"
        return text if self.source is None else f"{self.source}: {text}"


class InvalidNode(NewsdocError, ValueError):
    """A value that no well-formed document can hold was given to a node's constructor."""


class DecodeError(NewsdocError, ValueError):
    """The input of a codec's `loads` is not what that format writes."""


class UnknownVersion(DecodeError):
    """The input says that it was written in a version of the format that this newsdoc does not know."""


class NotHTML(NewsdocError, ValueError):
    """The input is no HTML page: a PDF, an image, compressed data, a feed, nothing at all."""


class PageTooLarge(NewsdocError, ValueError):
    """The page is larger than the limit that the caller, or newsdoc, sets."""


class UnknownFormat(NewsdocError, LookupError):
    """No codec has the name or the file suffix that was asked for, or it has no way back."""


class MissingExtra(NewsdocError, ImportError):
    """A feature needs a package that is not installed; `problem` names the extra that brings it."""
