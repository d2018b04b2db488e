"""Which picture an image element shows, in the best size that the page offers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.etree import _Element as Element

from newsdoc.errors import InvalidNode
from newsdoc.model import Image
from newsdoc.values.text import clean
from newsdoc.values.urls import reference

SOURCE_SETS = (
    "data-srcset",
    "data-lazy-srcset",
    "nitro-lazy-srcset",
    "data-lzl-srcset",
    "data-original-set",
    "data-flickity-lazyload-srcset",
    "srcset",
)
SOURCES = (
    "data-src",
    "data-lazy-src",
    "data-original",
    "data-orig-src",
    "data-lazy",
    "data-full-src",
    "data-hi-res-src",
    "data-url",
    "data-flickity-lazyload",
    "data-lazyload",
    "data-cfsrc",
    "data-pagespeed-lazy-src",
    "data-lazyimage-src",
    "data-lzl-src",
    "nitro-lazy-src",
    "src",
)
"""Attributes that hold a picture's address; those of lazy loading first, since `src` is then a stand-in."""

_CANDIDATE = re.compile(r"([^\s,]\S*+)(?:(?<!,)\s++([^,]*+))?")
"""One entry of a `srcset`: an address, and what is said of the picture unless a comma ends the address (WHATWG HTML,
4.8.4.2.1)."""
_SIZE = re.compile(r"(?<!\S)([\d.]+)[wx](?!\S)", re.ASCII)
"""How wide or dense a picture is."""

_STAND_IN = re.compile(
    r"/(?:[a-z0-9]+[-_.])?(?:placeholder|spacer|blank|transparent|pixel|1x1|lazy-?load(?:er|ing)?|loading)"
    r"(?:[-_.][a-z0-9]+)?\.(?:gif|png|svg|jpe?g|webp)(?:[?#]|$)",
    re.IGNORECASE,
).search
"""The name of a file that is shown until the picture is there."""

_TEMPLATE = re.compile(r"\$(?:\{|%7B)|\{\{|%7B%7B", re.IGNORECASE).search
"""Part of an address that a script has yet to fill in."""
RATIOS = frozenset(((16, 9), (4, 3), (3, 2), (21, 9), (9, 16), (3, 4), (2, 3), (5, 4), (4, 5)))
"""Widths and heights that tell the shape of a picture and not its size."""
SMALLEST = 32
"""Pictures known to be at most this wide or high, in pixels, are icons, smileys and tracking pixels."""
SMALL = 64
"""Pictures known to be at most this wide and high, in pixels, with no words below them, are icons and portraits."""

_OF_DESIGN = re.compile(
    r"/(?:wp-content|app|content|core|sites/[\w.-]+)/(?:themes|plugins|modules)/|/wp-includes/|\bgravatar\.com/"
    r"|/(?:(?:status)?icons?|smil(?:ies|eys)|emoticons?|emojis?|sprites?|buttons?)(?:[-_]\w+)?/[^/?#]*\.(?:svg|gif|png)\b"
    r"|/(?:icons?|arrows?|chevron|bullet|divider|spinner|loupe|lupe|zoom|star|rating)(?:[-_][^/?#]*)?\.(?:svg|gif|png)\b"
    r"|/[^/?#]*[-_](?:icons?|arrow|divider)\.(?:svg|gif|png)\b",
    re.IGNORECASE,
).search
"""Where themes and plugins have the pictures of a site's design, and how such files are named."""
_COUNTS_READERS = re.compile(
    r"/(?:1x1|pixel|counter?|count|beacon|tracker|event|tr|b)(?:\.(?:gif|png|php))?\?|/delivery/\w+\.php|\bvgwort\.de/na/",
    re.IGNORECASE,
).search
"""Addresses that are asked for so that a server knows of it: of counters, and of servers of adverts."""


_IS_FORMULA = re.compile(r"/math/|latex|/tex[/?.]|equation|formula", re.IGNORECASE).search


def image_of(element: Element, base: str | None) -> Image | None:
    """Return the picture that an `img` shows, or None where it is an icon or has no address that can be used."""
    width, height = _pixels(element.get("width")), _pixels(element.get("height"))
    if (width, height) in RATIOS:
        width = height = None
    if min(width or SMALLEST + 1, height or SMALLEST + 1) <= SMALLEST:
        return None
    for url in _addresses(element):
        resolved = reference(base, url)
        if resolved is None or _STAND_IN(resolved) is not None or _TEMPLATE(resolved) is not None:
            continue
        try:
            return Image(resolved, alt=clean(element.get("alt") or "") or None, width=width, height=height)
        except InvalidNode:
            continue
    return None


def decorates(image: Image) -> bool:
    """Tell whether a picture with no words below it belongs to the site's design, or counts readers.

    >>> decorates(Image("https://example.org/wp-content/themes/paper/img/facebook.jpg"))
    True
    >>> decorates(Image("https://example.org/wp-content/uploads/2024/05/bridge.jpg"))
    False
    """
    if image.width is not None and image.height is not None and max(image.width, image.height) <= SMALL:
        return True
    return _OF_DESIGN(image.url) is not None or _COUNTS_READERS(image.url) is not None


def shows_formula(image: Image) -> bool:
    """Tell whether a picture shows a formula: it stands for its signs, as often as those are written."""
    return _IS_FORMULA(image.url) is not None


def shows_picture(element: Element) -> bool:
    """Tell whether an `img` has an address, and not that of a stand-in alone."""
    return any(_STAND_IN(url) is None for url in _addresses(element))


def _addresses(element: Element) -> Iterator[str]:
    for holder in (element, *sources_of(element)):
        for name in SOURCE_SETS:
            if best := best_of_set(holder.get(name) or ""):
                yield best
    for name in SOURCES:
        if (url := element.get(name)) and not url.lstrip().startswith("data:"):
            yield url


def sources_of(element: Element) -> list[Element]:
    """Return the `source` elements of the picture that an `img` belongs to; libxml2 nests them around it."""
    outer = element.getparent()
    while outer is not None and outer.tag == "source":
        outer = outer.getparent()
    return list(outer.iter("source")) if outer is not None and outer.tag == "picture" else []


def best_of_set(srcset: str) -> str | None:
    """Return the address of the widest or densest picture of a `srcset`. None: it names none."""
    best, best_size = None, -1.0
    for url, said in _CANDIDATE.findall(srcset):
        size = _size(said)
        if size > best_size and not url.startswith("data:"):
            best, best_size = url.rstrip(","), size
    return best


def _size(said: str) -> float:
    found = _SIZE.search(said)
    try:
        return float(found[1]) if found is not None else 1.0
    except ValueError:
        return 0.0


def _pixels(text: str | None) -> int | None:
    digits = (text or "").strip().removesuffix("px")
    return (
        int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 6 and int(digits) else None
    )
