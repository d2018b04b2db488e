"""`newsdoc parse`: a page to a document in a format."""

from __future__ import annotations

from argparse import Namespace
from pathlib import PurePath

from newsdoc.cli.documents import Commands, add_format, add_input, read_article
from newsdoc.cli.streams import STANDARD, write_output
from newsdoc.codecs import BUILT_IN, Codec, codec_for
from newsdoc.errors import UnknownFormat


def add(commands: Commands) -> None:
    """Tell argparse of the command."""
    parser = commands.add_parser(
        "parse",
        help="read a page and write the document",
        description="Read a page and write the document that it holds.",
        allow_abbrev=False,
    )
    add_input(parser)
    add_format(parser)
    parser.add_argument(
        "-o",
        dest="output",
        metavar="FILE",
        default=STANDARD,
        help="where to write; without it, or with -, standard output",
    )
    parser.set_defaults(run=run)


def run(options: Namespace) -> None:
    """Read the page and write the document, with one line feed at its end."""
    codec: Codec = options.format or _format_of(options.output)
    text = codec.dumps(read_article(options))
    write_output(text if text.endswith("\n") else f"{text}\n", options.output)


def _format_of(output: str) -> Codec:
    if output == STANDARD:
        return BUILT_IN["json"]
    try:
        return codec_for(PurePath(output))
    except UnknownFormat:
        return BUILT_IN["json"]
