"""`newsdoc show`: a document's outline, for people."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator
from importlib.util import find_spec

from newsdoc.cli.documents import Commands, add_input, read_article
from newsdoc.cli.streams import use_utf8, write_output
from newsdoc.model import Article
from newsdoc.model.view import Entry, outline


def add(commands: Commands) -> None:
    """Tell argparse of the command."""
    parser = commands.add_parser(
        "show",
        help="read a page and show the document's outline",
        description="Read a page, or a document, and show its outline: as a tree in a terminal, if rich is"
        " installed (newsdoc[cli]), otherwise as indented lines.",
        allow_abbrev=False,
    )
    add_input(parser)
    parser.set_defaults(run=run)


def run(options: Namespace) -> None:
    """Read the page and show the document."""
    article = read_article(options)
    if sys.stdout is not None and sys.stdout.isatty() and find_spec("rich") is not None:
        _show_tree(article)
    else:
        write_output("".join(f"{line}\n" for line in _lines(outline(article))))


def _show_tree(article: Article) -> None:
    from rich.console import Console  # noqa: PLC0415 -- an optional package, and slow to import

    use_utf8()
    Console(file=sys.stdout).print(article)


def _lines(entry: Entry, depth: int = 0) -> Iterator[str]:
    yield f"{'  ' * depth}{entry.label}{f' {entry.summary}' if entry.summary else ''}"
    for below in entry.entries:
        yield from _lines(below, depth + 1)
