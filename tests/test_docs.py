"""The documentation tells the truth. Its code blocks run by themselves (conftest.py); here is what they leave out."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsdoc
from newsdoc import codecs, strategies
from newsdoc.cli import COMMANDS

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = sorted(path.relative_to(ROOT).as_posix() for path in [ROOT / "README.md", *DOCS.glob("*.md")])

REFERENCE = re.compile(r"^\.\. (?:auto\w+|py:\w+):: +(?:newsdoc\.)?(\S+)$", re.MULTILINE)
LINK = re.compile(r"\[[^\]]*\]\((?!\w+:)([^)#]+)(?:#[^)]*)?\)")
DEMO = re.compile(r"<!-- demo: [^\n]*-->\n```text\n(.*?)```", re.DOTALL)


def text_of(page: str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


def test_every_public_name_is_in_the_reference():
    found = {
        name for page in DOCS.glob("*.md") for name in REFERENCE.findall(page.read_text(encoding="utf-8"))
    }
    assert {*newsdoc.__all__} - found == set()


def test_every_page_is_in_a_table_of_contents():
    tables = re.findall(r"```\{toctree\}\n(.*?)```", text_of("docs/index.md"), re.DOTALL)
    listed = {line for table in tables for line in table.splitlines() if line and not line.startswith(":")}
    assert listed == {page.stem for page in DOCS.glob("*.md")} - {"index"}


@pytest.mark.parametrize("page", PAGES)
def test_links_between_pages_lead_somewhere(page):
    folder = (ROOT / page).parent
    assert [link for link in LINK.findall(text_of(page)) if not (folder / link).exists()] == []


def test_the_readme_shows_what_the_demo_shows():
    (shown,) = DEMO.findall(text_of("README.md"))
    command = [sys.executable, "-m", "newsdoc", "show", "examples/pages/analysis.html"]
    printed = iter(
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout.decode().splitlines()
    )
    assert missing(shown.splitlines(), printed) is None


def missing(lines: list[str], printed: Iterator[str]) -> str | None:
    """Give the first line that does not stand among those printed, in the order and with the gaps that are told.

    A line of "…" stands for any number of lines; without one between them, two lines follow each other.
    """
    gap = False
    for line in lines:
        if line.strip() == "…":
            gap = True
            continue
        found = next(printed, None)
        while gap and found is not None and found != line:
            found = next(printed, None)
        if found != line:
            return line
        gap = False
    return None


@pytest.mark.parametrize(
    ("lines", "first"),
    [
        (["a", "b"], None),
        (["a", "…", "d"], None),
        (["a", "…", "d", "…"], None),
        (["a", "c"], "c"),
        (["a", "…", "e"], "e"),
        (["…", "c", "b"], "b"),
    ],
)
def test_lines_left_out_are_told(lines, first):
    assert missing(lines, iter("abcd")) == first


def test_the_readme_names_every_format_and_its_promise():
    text = text_of("README.md")
    rows = re.findall(r"^\| `(\w+)` \| (yes|no) \| (yes|no) \| (\w+)", text, re.MULTILINE)
    assert rows == [
        (codec.name, "yes", "yes" if codec.loads else "no", "lossless" if codec.lossless else "the")
        for codec in codecs.BUILT_IN.values()
    ]


def test_the_formats_page_has_a_part_for_each_format():
    headings = re.findall(r"^## (\S+)$", text_of("docs/formats.md"), re.MULTILINE)
    assert headings == [*codecs.BUILT_IN]


def test_the_command_line_page_has_a_part_for_each_command():
    headings = re.findall(r"^## (\S+)$", text_of("docs/command-line.md"), re.MULTILINE)
    assert headings == [command.__name__.rpartition(".")[2] for command in COMMANDS]


def test_the_strategies_page_names_every_strategy():
    named = set(re.findall(r"`(?:newsdoc\.strategies\.)?(\w+)`", text_of("docs/strategies.md")))
    assert {*strategies.__all__} - named == set()


def test_every_file_that_the_architecture_names_exists():
    text = text_of("docs/architecture.md")
    names = re.findall(r"`([a-z_]+(?:/[a-z_]+)*(?:\.py|/))`", text)
    names += re.findall(r"\b((?:markup|page|codecs)(?:/[a-z_]+)*/(?:[a-z_]+\.py)?)", text)
    assert len(names) > 40
    assert [name for name in names if not (ROOT / "src/newsdoc" / name).exists()] == []


@pytest.mark.parametrize("page", ["docs/extend.md", "docs/architecture.md"])
def test_every_place_in_the_source_that_is_named_exists(page):
    paths = re.findall(r"`((?:model|markup|values|page|codecs|strategies)/[\w/.]+)`", text_of(page))
    tables = re.findall(r"`([A-Z_]{4,})` of\s+`([\w/.]+)`", text_of(page))
    assert paths
    assert [path for path in paths if not (ROOT / "src/newsdoc" / path).exists()] == []
    for table, path in tables:
        assert re.search(rf"^{table}\b", text_of(f"src/newsdoc/{path}"), re.MULTILINE), (table, path)
