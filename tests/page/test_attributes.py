"""Whatever stands in the attributes of a page, it gives an article: addresses that cannot be, numbers, nothing."""

from __future__ import annotations

import html
import re
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc import Article, parse

HERE = Path(__file__).parent
PAGES = sorted([*HERE.parent.glob("pages/*/page.html"), *HERE.glob("around/platforms/*.html")])

NO_ADDRESSES = (
    "http://[x",
    "//[",
    "http://a]b/",
    "http://ex\u2100mple.com/tag/a",
    "http://a:99999999/",
    "https://[v1.x]/",
)
ODD = (
    *NO_ADDRESSES,
    *(
        "",
        "#",
        "?",
        "%",
        "%zz",
        "[",
        "{",
        "&",
        '"',
        "<b>",
        "-",
        "://",
        "http://",
        "javascript:",
        "data:",
        "mailto:",
    ),
    *("0", "-1", "1e999", "NaN", "1/0", "0x10", "²", "½", "１２３", "9" * 5000, "null"),
    *("0000-00-00", "99999-99-99", "2024-02-30T25:61:61+99:99", "x,y 2x, ,", "1.5x"),
    *("\x0b", "\u2028", "\ufffe", "\N{SHIP}", "a" * 3000),
)

_ADDRESS = re.compile(r'(\s(?:href|src|data-href|data-src)=")[^"]*(")')
_NAME = re.compile(r'\s([a-zA-Z][\w:-]*)="')


@cache
def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")


def with_attribute(text: str, name: str, value: str) -> str:
    """Give each attribute of a name another value."""
    written = html.escape(value)
    return re.sub(rf'(\s{re.escape(name)}=")[^"]*(")', lambda found: found[1] + written + found[2], text)


@pytest.mark.parametrize("address", NO_ADDRESSES)
@pytest.mark.parametrize("path", PAGES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_addresses_that_cannot_be_do_no_harm(path, address):
    text = _ADDRESS.sub(lambda found: found[1] + address + found[2], text_of(path))
    assert isinstance(parse(text, "https://news.example/a/b"), Article)


@given(path=st.sampled_from(PAGES), value=st.sampled_from(ODD), data=st.data())
def test_any_attribute_may_hold_anything(path, value, data):
    text = text_of(path)
    name = data.draw(st.sampled_from(sorted(set(_NAME.findall(text)))))
    assert isinstance(parse(with_attribute(text, name, value), "https://news.example/a/b"), Article)


def test_there_are_pages():
    assert len(PAGES) > 30
