"""The lead picture: none that a site shows for want of one."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import unquote

from newsdoc.model import Figure, Image
from newsdoc.page.hints import words_of
from newsdoc.page.metadata import pictures
from newsdoc.page.metadata.choices.first import first
from newsdoc.page.metadata.clues import Clues
from newsdoc.page.metadata.record import Candidates, Choice
from newsdoc.values.text import squeeze
from newsdoc.values.urls import split_url


def best_picture(clues: Clues, candidates: Candidates[Figure]) -> Choice[Figure]:
    """Take the first that is no logo or stand-in, with what the page shows of it: its words, its caption, its size."""
    fitting = (found for found in candidates if not is_stand_in(found.value.image))
    choice = first(clues, fitting)
    if choice.value is None:
        return choice
    shown = pictures.as_shown(clues, choice.value)
    if shown == choice.value:
        return choice
    return Choice(shown, (*choice.sources, "img"), f"{choice.reason}; the rest as the page shows it")


MOST_WORDS_OF_FILE: Final = 5
"""Words of the name of a file up to which one of them tells what it is; longer names tell what the picture shows."""


def is_stand_in(image: Image) -> bool:
    """Tell whether a picture is one that a site shows for want of another: its logo, an icon, a placeholder."""
    if image.alt is not None and _LOGO.fullmatch(squeeze(image.alt)) is not None:
        return True
    name = unquote(split_url(image.url).path).rpartition("/")[2]
    words = words_of(name.rpartition(".")[0])
    if name.lower().endswith((".svg", ".ico")):
        return True
    return len(words) <= MOST_WORDS_OF_FILE and not _STAND_INS.isdisjoint(words)


_LOGO: Final = re.compile(r"(?:\S+ ){0,3}logo", re.IGNORECASE)
_STAND_INS: Final = frozenset(
    "logo logos favicon placeholder default blank fallback noimage touch spacer".split()
)
