"""The best picture of a set."""

from __future__ import annotations

from time import process_time

import pytest
from lxml import html

from newsdoc.markup.images import best_of_set, decorates, image_of
from newsdoc.model import Image


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


DESIGN = [
    "https://example.org/wp-content/themes/paper/img/star.png",
    "https://example.org/app/plugins/votes/on.gif",
    "https://example.org/sites/all/themes/north/logo.png",
    "https://example.org/wp-includes/images/smilies/frog.png",
    "https://example.org/assets/icons/clock.svg",
    "https://example.org/img/icons-svg/full.svg?v=1",
    "https://example.org/img/zoom-in-dark.e2a1.svg",
    "https://example.org/img/arrow.png",
    "https://example.org/2012/06/content-divider.png",
    "https://secure.gravatar.com/avatar/0f?s=48",
    "https://pixel.example.org/b.gif?v=noscript",
    "https://example.org/tr?id=1&ev=PageView",
    "https://ads.example.org/www/delivery/avw.php?zoneid=7",
    "https://example.org/event?asset=1",
]
SHOWN = [
    "https://example.org/wp-content/uploads/2024/05/bridge.jpg",
    "https://example.org/wp-content/uploads/2024/05/icon-of-saint-anna.jpg",
    "https://example.org/wp-content/cache/thumbs/bridge.gif",
    "https://example.org/pixel/2024/bridge.jpg",
    "https://example.org/iconic-buildings.png",
    "https://example.org/architecture.svg",
    "https://example.org/themes/of-the-year/winner.jpg",
    "https://example.org/star-wars.jpg",
    "https://example.org/event/2024/hall.jpg?w=600",
    "https://example.org/image?id=7",
]


@pytest.mark.parametrize("url", DESIGN)
def test_what_a_site_is_decorated_with(url):
    assert decorates(Image(url))


@pytest.mark.parametrize("url", SHOWN)
def test_what_an_article_shows(url):
    assert not decorates(Image(url))


@pytest.mark.parametrize(
    ("width", "height", "small"), [(48, 48, True), (64, 50, True), (64, 400, False), (None, 40, False)]
)
def test_small_pictures_decorate(width, height, small):
    assert decorates(Image("https://example.org/a.jpg", width=width, height=height)) is small
