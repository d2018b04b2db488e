"""Read all pages in a folder and write one JSON document a line; what is no page becomes a line that says why.

Run it by `python examples/normalise_folder.py [FOLDER] > articles.jsonl`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import newsdoc
from newsdoc import NewsdocError

FOLDER = Path(__file__).parent / "pages" / "mixed"


def line_of(page: Path) -> str:
    """Give the line for one page: its document, or a record of what is wrong with it.

    A document's first field is "newsdoc", a record's is "error": whoever reads the lines can tell them apart.
    """
    try:
        article = newsdoc.parse(page.read_bytes())
    except NewsdocError as error:
        record = {
            "error": type(error).__name__,
            "page": page.name,
            "problem": error.problem,
            "where": error.where,
        }
        return json.dumps(record)
    return newsdoc.dumps(article, "json")


def lines_of(folder: Path) -> Iterator[str]:
    """Give a line for each page in a folder, in the order of their names."""
    yield from map(line_of, sorted(folder.glob("*.html")))


if __name__ == "__main__":
    for line in lines_of(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER):
        sys.stdout.buffer.write(f"{line}\n".encode())  # UTF-8, whatever the terminal's locale
