"""What a codec is: a format's two functions, and what it promises of them."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any, TypeAlias

from attrs import field, frozen

from newsdoc.model import Article

Dumps: TypeAlias = Callable[[Article], str]
Loads: TypeAlias = Callable[["str | bytes"], Article]


@frozen(kw_only=True)
class Codec:
    """A format that an article can be written in."""

    name: str = field()
    """What it is asked for by: one word in lower case, such as "json"."""
    suffixes: tuple[str, ...] = field(default=())
    """The endings of its files, in lower case with the dot, the usual one first: (".json",)."""
    media_type: str = field()
    """Its name in an HTTP header: "application/json"."""
    lossless: bool = field()
    """True: `loads(dumps(article)) == article` for every article there is."""
    promise: str = field()
    """In one line, what it keeps and what comes back."""
    dumps: Dumps = field()
    """Writes an article as text. The same article gives the same text, in any process."""
    loads: Loads | None = field(default=None)
    """Reads an article from text, or from its bytes in UTF-8; raises `DecodeError` for what is none.
    None: there is no way back from this format."""


@frozen
class Later:
    """A function of a module that is imported when the function is first called."""

    module: str
    name: str

    def __call__(self, *args: Any) -> Any:
        """Call the function."""
        return getattr(import_module(self.module), self.name)(*args)
