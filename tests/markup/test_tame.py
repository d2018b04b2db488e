"""Rewriting a page drops tags and attributes, never text: the law, with limits low enough for small pages."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from newsdoc.markup import tame

PARTS = [
    *"<p> </p> <i> </i> </div> <td> <br/> <ul><li> <svg> <3 &amp; w1 w2 w3".split(),
    "<div a='b'>",
    "<a href=x>",
    "<!-- <p x='-->",
    "<!-->",
    "<script>\"<p a='</script>",
    "<SCRIPT >x</Script\n>",
    "<title>a<!--</title>",
    "<textarea><p></textarea>",
    '</i x="<p y=\'">',
    '<i x="<p y=\'">',
    "< p a='",
]
LONG = "<p " + " ".join(f"a{number}=<b" for number in range(3_000)) + ">long"

soups = st.lists(st.sampled_from(PARTS), max_size=60).map(lambda parts: "<p>start</p>" + "".join(parts))


def parsed(page: bytes) -> etree._Element:
    root = etree.fromstring(page, etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True))
    assert root is not None
    return root


def letters(page: bytes) -> str:
    """The text of a page without white space, which rewriting may add."""
    root = parsed(page)
    etree.strip_elements(root, "script", "title", with_tail=False)
    return re.sub(r"\s", "", "".join(root.itertext()))


@given(soups, soups)
def test_capping_attributes_keeps_the_text(before, after):
    page = (before + LONG + after).encode()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tame, "_LARGE", 0)
        capped, _ = tame.tamed(page)
    assert letters(capped) == letters(page)
    assert max(len(element.attrib) for element in parsed(capped).iter()) <= tame.MAX_ATTRIBUTES


@given(soups, st.integers(0, 20))
def test_dropping_tags_keeps_the_text(page, elements):
    data = page.encode()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tame, "MAX_ELEMENTS", elements)
        patch.setattr(tame, "_MANY_BYTES", 0)
        fewer, _ = tame.tamed(data)
    assert letters(fewer) == letters(data)


@given(soups)
@pytest.mark.parametrize("rewrite", [tame.unnested, tame.flattened])
def test_undoing_nests_keeps_the_text(rewrite: Callable[[bytes], bytes], page):
    data = page.encode()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tame, "MAX_DEPTH", 4)
        patch.setattr(tame, "_DEEPEST", dict.fromkeys(tame._DEEPEST, 2))
        assert letters(rewrite(data)) == letters(data)
