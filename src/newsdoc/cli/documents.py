"""What all commands that take a page share: their arguments, and how an article comes of them."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import PurePath
from typing import TYPE_CHECKING, TypeAlias

from newsdoc.cli.streams import name_of, read_input
from newsdoc.codecs import BUILT_IN, Codec, codec_for, loads
from newsdoc.errors import NewsdocError, UnknownFormat
from newsdoc.model import Article

if TYPE_CHECKING:
    from argparse import _SubParsersAction

Commands: TypeAlias = "_SubParsersAction[ArgumentParser]"
"""What a command adds itself to."""

PAGE = "page"
"""What `--from` calls any page of the web, as against a document in one of our formats."""


def add_input(parser: ArgumentParser) -> None:
    """Add the arguments that say what to read."""
    parser.add_argument("page", metavar="PAGE", help="a page's file, or - for standard input")
    parser.add_argument(
        "--from",
        dest="kind",
        metavar="KIND",
        type=_readable,
        help=f"what PAGE is: {PAGE}, any page of the web, or the format of a document, {_of_formats()}."
        f" Without it: the format that the file's name tells; {PAGE} for .html and where it tells nothing",
    )
    parser.add_argument("--url", help="the page's address, to which its relative links belong")
    parser.add_argument("--charset", type=_charset, help="the input's encoding; without it, found out")


def add_format(parser: ArgumentParser) -> None:
    """Add the argument that says which format to write."""
    parser.add_argument(
        "--format",
        type=writable,
        help=f"the format to write: {_of_formats()}. Without it: what FILE's name tells, or json",
    )


def read_article(options: Namespace) -> Article:
    """Read what the arguments name.

    Raises:
        NewsdocError: It is no document, or none in the format named; the error names the input.
        Unreadable: It cannot be read at all.
    """
    raw = read_input(options.page)
    data = raw if options.charset is None else _decoded(raw, options.charset)
    kind = options.kind or _kind_of(options.page)
    try:
        return _page(data, options.url) if kind == PAGE else loads(data, kind)
    except NewsdocError as error:
        error.source = error.source or name_of(options.page)
        raise


def _page(data: str | bytes, url: str | None) -> Article:
    from newsdoc.page import parse  # noqa: PLC0415 -- costs more than all the rest, and JSON needs none of it

    return parse(data, url=url)


def _decoded(data: bytes, charset: str) -> str:
    from newsdoc.markup.charsets import text_as  # noqa: PLC0415 -- seldom asked for

    return text_as(data, charset).removeprefix("\ufeff")


def writable(name: str) -> Codec:
    """Find the format that an argument names.

    Raises:
        ArgumentTypeError: There is none.
    """
    try:
        return codec_for(name)
    except UnknownFormat as error:
        raise ArgumentTypeError(str(error)) from None


def _readable(name: str) -> str:
    if name == PAGE:
        return PAGE
    codec = writable(name)
    if codec.loads is None:
        raise ArgumentTypeError(f"the format {codec.name} can be written but not read")
    return codec.name


def _charset(label: str) -> str:
    from newsdoc.markup.charsets import charset_of  # noqa: PLC0415 -- seldom asked for

    name = charset_of(label)
    if name is None:
        raise ArgumentTypeError(f"no encoding has the label {label!r}")
    return name


def _kind_of(path: str) -> str:
    """Tell by a file's name what is in it; .html says no more than that it is a page."""
    try:
        codec = codec_for(PurePath(path))
    except UnknownFormat:
        return PAGE
    return PAGE if codec.loads is None or codec.name == "html" else codec.name


def _of_formats() -> str:
    return f"{', '.join(BUILT_IN)} or that of an installed package"
