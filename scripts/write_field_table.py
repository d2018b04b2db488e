"""Write docs/fields.md: for each field of an article the sources that are asked for it, the most believed first.

    python scripts/write_field_table.py [--check]

The table comes from the list by which pages are read (`newsdoc.page.metadata.RULES`), so that it cannot tell
anything else than the code does. With --check nothing is written; the exit code is 1 if the page is out of date.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from newsdoc.page.metadata import RULES

PAGE = Path(__file__).parents[1] / "docs" / "fields.md"

HEAD = """\
# Where fields come from

For each field that a page tells about its article, these sources are asked in this order: the most believed comes
first. `newsdoc.read` tells for one page what each of them said (see [Reading with reasons](reading.md)).

This page is written by `scripts/write_field_table.py` from the code's own list; do not edit it by hand.

| Field | Sources, the most believed first | Which one is taken |
|---|---|---|
"""


def row_of(rule: Any) -> str:
    """Return the table's row for a rule."""
    sources = ", ".join(dict.fromkeys(reader.source for reader in rule.readers))
    words = " ".join((rule.choose.__doc__ or "").split())
    return f"| `{rule.field}` | {_cell(sources)} | {_cell(words)} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("@", "\\@").replace("<", "&lt;")


def table() -> str:
    """Return the page."""
    return HEAD + "\n".join(map(row_of, RULES)) + "\n"


def main() -> int:
    """Write the page, or compare it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the page is out of date")
    if parser.parse_args().check:
        return int(not PAGE.exists() or PAGE.read_text(encoding="utf-8") != table())
    PAGE.write_text(table(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
