"""The best picture of a set."""

from __future__ import annotations

from time import process_time

import pytest
from lxml import html

from newsdoc.markup.images import best_of_set, image_of


@pytest.mark.parametrize(
    ("srcset", "best"),
    [
        ("a.jpg 320w, b.jpg 640w", "b.jpg"),
        ("a.jpg 1x,b.jpg 2x", "b.jpg"),
        ("a.jpg, b.jpg 1.5x", "b.jpg"),
        ("a.jpg 320w 200h, b.jpg 640w 400h", "b.jpg"),
        ("b.jpg 640w 400h", "b.jpg"),
        ("w_100,h_50/a.jpg 100w,\n w_200,h_90/b.jpg 200w", "w_200,h_90/b.jpg"),
        ("data:image/png;base64,AAA 9x, a.jpg", "a.jpg"),
        ("a.jpg 1.2.3x", "a.jpg"),
        ("a.jpg", "a.jpg"),
        ("", None),
        (" ,, ", None),
        ("data:,x 2x", None),
    ],
)
def test_the_widest_or_densest_is_the_best(srcset, best):
    assert best_of_set(srcset) == best


@pytest.mark.parametrize("piece", ["x", "x,", ",", "1", " 1"])
def test_a_long_set_takes_no_longer_than_it_is(piece):
    start = process_time()
    best_of_set(piece * 100_000 + " y z")
    assert process_time() - start < 5


@pytest.mark.parametrize(
    "name",
    [
        "placeholder.png",
        "grey-placeholder.png",
        "spacer.gif",
        "1x1.png",
        "blank.gif?v=2",
        "lazy-load.svg",
        "loading.gif",
    ],
)
def test_what_is_shown_until_the_picture_is_there_is_none(name):
    assert image_of(html.fromstring(f"<img src='/img/{name}'>"), "https://example.org/") is None
    late = image_of(html.fromstring(f"<img src='/img/{name}' data-src='/a.jpg'>"), "https://example.org/")
    assert late is not None
    assert late.url == "https://example.org/a.jpg"


@pytest.mark.parametrize(
    "name", ["pixel-art-show.png", "a-blank-page-in-a-book.jpg", "loading-dock.jpg.webp", "a.jpg"]
)
def test_pictures_of_such_things_are_pictures(name):
    assert image_of(html.fromstring(f"<img src='/img/{name}'>"), "https://example.org/") is not None
