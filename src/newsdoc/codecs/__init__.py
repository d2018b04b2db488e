"""Codecs: an article to text and back, one module a format, and the list of them all.

A package of yours adds a format by an entry point in the group `newsdoc.codecs` that has the format's name
and points to a `Codec`. It is loaded when a codec is looked for by a name that is none of newsdoc's own, or
by a file's suffix. The names of newsdoc's own formats cannot be taken over.

>>> from newsdoc.model import Article
>>> dumps(Article(title="Rain"), "json")
'{"newsdoc":1,"title":"Rain"}'
>>> loads('{"newsdoc": 1, "title": "Rain"}', "json")
Article(title='Rain')
>>> codec_for("page.html").name
'html'
"""

from __future__ import annotations

import os
import warnings
from collections.abc import Collection, Mapping
from difflib import get_close_matches
from functools import cache
from operator import attrgetter, itemgetter
from types import MappingProxyType
from typing import TYPE_CHECKING

from attrs import frozen

from newsdoc.codecs.base import Codec, Later
from newsdoc.errors import UnknownFormat
from newsdoc.model import Article

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint, EntryPoints

__all__ = ["ENTRY_POINTS", "Codec", "codec_for", "codecs", "dumps", "loads", "names"]

ENTRY_POINTS = "newsdoc.codecs"
"""The entry point group in which other packages name their codecs."""

BUILT_IN: Mapping[str, Codec] = MappingProxyType(
    {
        codec.name: codec
        for codec in (
            Codec(
                name="json",
                suffixes=(".json",),
                media_type="application/json",
                lossless=True,
                promise="Lossless, for programs; a published JSON Schema says what it may hold.",
                dumps=Later("newsdoc.codecs.json", "dumps"),
                loads=Later("newsdoc.codecs.json", "loads"),
            ),
            Codec(
                name="html",
                suffixes=(".html", ".htm"),
                media_type="text/html",
                lossless=True,
                promise="Lossless, for browsers: a complete page that a person can open and read.",
                dumps=Later("newsdoc.codecs.html", "dumps"),
                loads=Later("newsdoc.codecs.html", "loads"),
            ),
            Codec(
                name="text",
                suffixes=(".txt",),
                media_type="text/plain",
                lossless=False,
                promise="The words alone, as a page's dump has them; reading finds what such a dump tells.",
                dumps=Later("newsdoc.codecs.text", "dumps"),
                loads=Later("newsdoc.codecs.text", "loads"),
            ),
        )
    }
)
"""newsdoc's own codecs. Their modules are imported when they are first used."""


def dumps(article: Article, codec: str) -> str:
    """Write an article in a format.

    Args:
        article: The article.
        codec: The format, as `codec_for` takes it: "json", or a file's name.

    Raises:
        UnknownFormat: There is no such format.
    """
    return codec_for(codec).dumps(article)


def loads(data: str | bytes, codec: str) -> Article:
    """Read an article from a format.

    Args:
        data: The text, or its bytes in UTF-8.
        codec: The format, as `codec_for` takes it: "json", or a file's name.

    Raises:
        UnknownFormat: There is no such format, or no way back from it.
        DecodeError: The data is not in this format; the error says what is wrong, and where.
    """
    found = codec_for(codec)
    if found.loads is None:
        raise UnknownFormat(f"the format {found.name} can be written but not read: {found.promise}")
    return found.loads(data)


def codec_for(what: str | os.PathLike[str]) -> Codec:
    """Find a codec.

    Args:
        what: A format's name ("json"), a suffix (".json"), or a file's name or path ("out/page.json").
            Case does not matter. Where several suffixes fit a file's name, the longest wins.

    Raises:
        UnknownFormat: There is none; the error lists those there are. Or it is of another package and cannot
            be loaded; the error's cause says why.
    """
    asked = os.fspath(what).lower()
    if isinstance(what, str):
        if asked in BUILT_IN:
            return BUILT_IN[asked]
        if asked in _others().codecs:
            return _others().codecs[asked]
        if asked in _others().broken:
            cause = _others().broken[asked]
            raise UnknownFormat(f"the format {asked} cannot be loaded: {_told(cause)}") from cause
    fitting = [
        (len(suffix), codec) for codec in _all() for suffix in codec.suffixes if asked.endswith(suffix)
    ]
    if fitting:
        return max(fitting, key=itemgetter(0))[1]
    raise UnknownFormat(_unknown(os.fspath(what)))


def codecs() -> tuple[Codec, ...]:
    """Give all codecs, newsdoc's own first, then those of other packages by name.

    Warns:
        RuntimeWarning: A codec of another package cannot be loaded, or its name is taken; it is left out.
    """
    for name, cause in _others().broken.items():
        warnings.warn(f"the format {name} cannot be loaded: {_told(cause)}", RuntimeWarning, stacklevel=2)
    return _all()


def names() -> tuple[str, ...]:
    """Give the names of all formats, newsdoc's own first, without loading those of other packages."""
    return (*BUILT_IN, *sorted({point.name for point in _entry_points()} - BUILT_IN.keys()))


@frozen
class _Others:
    """What other packages bring."""

    codecs: Mapping[str, Codec]
    broken: Mapping[str, Exception]


@cache
def _others() -> _Others:
    """Load the codecs of other packages, once: what is installed does not change while a process runs."""
    codecs: dict[str, Codec] = {}
    broken: dict[str, Exception] = {}
    for point in sorted(_entry_points(), key=attrgetter("name", "value")):
        try:
            codecs[point.name] = _loaded(point, {*BUILT_IN, *codecs})
        except Exception as error:  # noqa: BLE001 -- whatever it is, it is raised where this codec is asked for
            broken[point.name] = error
    return _Others(MappingProxyType(codecs), MappingProxyType(broken))


def _loaded(point: EntryPoint, taken: Collection[str]) -> Codec:
    if point.name in taken:
        raise ValueError(f"{point.value} may not take over the name")
    codec = point.load()
    if not isinstance(codec, Codec):
        raise TypeError(f"expected a Codec, got {type(codec).__name__} at {point.value}")
    if codec.name != point.name:
        raise ValueError(f"the codec at {point.value} has another name, {codec.name}")
    return codec


def _entry_points() -> EntryPoints:
    from importlib.metadata import entry_points  # noqa: PLC0415 -- it costs more to import than all of the model

    return entry_points(group=ENTRY_POINTS)


def _all() -> tuple[Codec, ...]:
    return (*BUILT_IN.values(), *_others().codecs.values())


def _told(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"


def _unknown(asked: str) -> str:
    known = names()
    close = get_close_matches(asked.lower(), known, n=1)
    hint = f"; did you mean {close[0]}?" if close else ""
    return f"no format for {asked!r}; there are {', '.join(known)}{hint}"
