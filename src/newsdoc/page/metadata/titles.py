"""Titles without the site's name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from newsdoc.values.dates import find_date
from newsdoc.values.text import fold

_JOINTS: Final = re.compile(r"[|｜ǀ]|::|[»›•·](?=\s)|(?<=\s)[-–—/:~](?=\s)|(?<=\w)[–—:](?=\s)")  # noqa: RUF001
"""What parts a title from a site's name."""
LONGEST: Final = 2_000
"""Characters of a title that are looked at."""


def without_site(title: str, names: frozenset[str]) -> str:
    """Take the site's name off the end or the beginning of a title.

    Only what is the site's name goes, with the sign that parts it off; a title that is nothing but the name
    stays.

    Args:
        title: The title.
        names: What the site is called, as `site_keys` gives it.
    """
    text = title[:LONGEST].rstrip()
    while True:
        shorter = _shortened(text, names)
        if shorter is None:
            return text
        text = shorter


def _shortened(text: str, names: frozenset[str]) -> str | None:
    joints = list(_JOINTS.finditer(text))
    if not joints:
        return None
    # Rubrics stand between a title and the name: "Title - Politics - The Paper" loses the name alone.
    for joint in joints:
        if is_site(text[joint.end() :], names) and (rest := text[: joint.start()].strip()):
            return rest
    last = joints[-1]
    if (
        last[0] in _BARS
        and _begins_with_site(text[last.end() :], names)
        and (rest := text[: last.start()].strip())
    ):
        return rest
    for joint in reversed(joints[:3]):
        if is_site(text[: joint.start()], names) and (rest := text[joint.end() :].strip()):
            return rest
    return None


_BARS: Final = frozenset("|｜ǀ")  # noqa: RUF001


def _begins_with_site(text: str, names: frozenset[str]) -> bool:
    """Tell whether a text is the site's name and a word or two more: "The Daily Globe Online"."""
    if len(text) > 60 or len(text.split()) > 5:
        return False
    squashed = _squashed(text)
    return any(len(name) >= 6 and squashed.startswith(name) for name in names)


def without_day(heading: str, language: str | None) -> str:
    """Take the day off the beginning of a heading, where a sign parts it off, or nothing at all does.

    A day that a space parts off may be a part of the sentence, and stays.

    Args:
        heading: The heading's text.
        language: The page's language, for reading the day.
    """
    found = find_date(heading, language=language) if heading[:1].isdigit() else None
    if found is None or found[1] > 0:
        return heading
    rest = heading[found[2] :]
    parted = _PARTED(rest)
    if parted is None:
        return rest if rest[:1].isupper() else heading
    return rest[parted.end() :] or heading


_PARTED: Final = re.compile(r"\s*[|·•:–—-]\s+").match  # noqa: RUF001


def beside(title: str, headline: str) -> Iterator[str]:
    """Give what stands before or after a headline in the title of its page, parted off by a sign.

    Args:
        title: The title, as a browser shows it.
        headline: The article's headline.
    """
    text, wanted = title[:LONGEST].strip(), fold(headline)
    for joint in _JOINTS.finditer(text):
        before, after = text[: joint.start()].strip(), text[joint.end() :].strip()
        if after and fold(before) == wanted:
            yield after
        elif before and fold(after) == wanted:
            yield before


def is_site(text: str, names: frozenset[str]) -> bool:
    """Tell whether a text is nothing but a name of the site, as `site_keys` gives them."""
    return len(text) <= 120 and _squashed(text) in names


@lru_cache(maxsize=4096)
def _squashed(text: str) -> str:
    return fold(text).replace(" ", "")


ARTICLES: Final = ("the", "der", "die", "das", "le", "la", "el", "il", "de")
"""Words before a name or a title that are written or not, as it comes."""
_ENDINGS: Final = frozenset("com org net co ac gov edu info blog news www web m amp en de".split())


def site_keys(names: Iterable[str], host: str | None) -> frozenset[str]:
    """Give all that a site may call itself, for comparing.

    Args:
        names: The names that it states.
        host: The page's host. None: not known.
    """
    keys: set[str] = set()
    for name in names:
        for part in (name, *_parts(name)):
            keys.update(_spellings(_squashed(part)))
    if host:
        bare = host.lower().removeprefix("www.")
        labels = bare.split(".")
        for start in range(max(1, len(labels) - 1)):
            part = ".".join(labels[start:])
            keys.update((part, _squashed(part), "www" + _squashed(part)))
        keys.update(
            key
            for label in bare.split(".")[:-1]
            if label not in _ENDINGS
            for key in _spellings(_squashed(label))
        )
    keys.discard("")
    return frozenset(keys)


def _parts(name: str) -> Iterator[str]:
    """Give what a name is without a motto or an address: "The Paper | News you need", "The Paper (paper.example)"."""
    for joint in (_JOINTS.search(name), _IN_BRACKETS.search(name)):
        if joint is not None and joint.start() > 2:
            yield name[: joint.start()]


_IN_BRACKETS: Final = re.compile(r"\s\([^()]*\)\s*$")


def _spellings(key: str) -> Iterator[str]:
    yield key
    for article in ARTICLES:
        if key.startswith(article) and len(key) > len(article) + 2:
            yield key[len(article) :]
    yield f"the{key}"
