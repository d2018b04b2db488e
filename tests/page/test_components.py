"""Elements of a site's own making."""

from __future__ import annotations

import re

import pytest

import newsdoc
from newsdoc.markup.dom import parse_tree
from newsdoc.page.components import as_boxes
from tests.page.soups import paragraphs, prose
from tests.page.test_pages import ADDRESS, PAGES, SLUGS

SUBJECTS = ("bridge", "school", "market")
_GROUPS = re.compile(r"<(?P<slash>/?)(?:div|section|article|main|aside|nav)(?=[\s>])", re.IGNORECASE)


def test_they_hold_the_text_and_name_what_stands_beside_it() -> None:
    page = (
        "<html><body><x-page><x-head><h1>News of the town</h1></x-head>"
        f"<x-text>{paragraphs(*SUBJECTS)}</x-text>"
        f"<site-related><h2>More</h2>{paragraphs('herring')}</site-related></x-page></body></html>"
    )
    article = newsdoc.parse(page)
    assert article.title == "News of the town"
    assert article.text == "\n\n".join(map(prose, SUBJECTS))


def test_in_a_line_they_stay_what_they_are() -> None:
    page = f"<html><body><p>It rained <time-ago>three days</time-ago> long.</p>{paragraphs(*SUBJECTS)}</body></html>"
    assert newsdoc.parse(page).text.startswith("It rained three days long.\n\n")


def test_those_of_amp_keep_their_names() -> None:
    root = parse_tree(
        "<body><amp-carousel><div>One</div></amp-carousel><x-a class=b><p>Two</p></x-a></body>"
    ).root
    as_boxes(root)
    assert [(element.tag, element.get("class")) for element in root[-1]] == [
        ("amp-carousel", None),
        ("div", "x-a b"),
    ]


def test_many_in_one_another_are_seen_through() -> None:
    page = "<x-a><x-b>" * 20_000 + paragraphs(*SUBJECTS) + "</x-b></x-a>" * 20_000
    assert newsdoc.parse(f"<html><body>{page}</body></html>").text == "\n\n".join(map(prose, SUBJECTS))


# The lines of one page stand in groups themselves: in elements of no known kind they are lines of the box around them.
@pytest.mark.parametrize("slug", [slug for slug in SLUGS if slug != "divs-russian"])
def test_a_page_made_of_them_is_read_like_another(slug: str) -> None:
    html = (PAGES / slug / "page.html").read_bytes().decode("latin-1")  # in whatever encoding
    told = ADDRESS.search((PAGES / slug / "about.md").read_text(encoding="utf-8"))
    url = told and told[1]
    boxes = _GROUPS.sub(r"<\g<slash>div", html)
    custom = re.sub(r"<(/?)div(?=[\s>])", r"<\1x-box", boxes)
    expected = newsdoc.parse(boxes.encode("latin-1"), url)
    found = newsdoc.parse(custom.encode("latin-1"), url)
    assert (found.title, found.body, found.comments) == (expected.title, expected.body, expected.comments)
