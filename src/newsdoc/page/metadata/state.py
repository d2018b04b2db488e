"""What the page's own programs are told: JSON in scripts and in attributes, of no vocabulary."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import Final, cast

from lxml import etree

from newsdoc.page.metadata.clues import Clues
from newsdoc.page.metadata.moments import Moment, day_of, moments

LONGEST: Final = 2_000_000
"""Characters of one script that are looked at."""
MAX_DATES: Final = 50

# It begins with letters that have no second case, because such a pattern is looked for ten times as fast.
_PUBLISHED: Final = re.compile(
    r"ubli(?<=[Pp]ubli)(?<![A-Za-z]publi)"
    r"(?:sh(?:ed)?_?(?:[Aa]t|[Dd]ate|[Oo]n|[Tt]ime)|cation_?[Dd]ate|shed(?:(?<=datePublished)|(?<=date_published)))"
    r'\\{0,3}"\s{0,9}:\s{0,9}\\{0,3}"([^"\\]{8,40})'
)


def published(clues: Clues) -> Iterator[Moment]:
    """Give the day of publication that a page's programs are told, if it is one day only.

    Where there are several, nobody knows which of them is the article's.
    """
    texts = (written for text in _texts(clues) for written in _PUBLISHED.findall(text[:LONGEST])[:MAX_DATES])
    found = list(moments(dict.fromkeys(texts), clues.language, clues.latest))
    if len({day_of(moment) for moment in found}) == 1:
        yield found[0]


def _texts(clues: Clues) -> Iterator[str]:
    """Give the scripts and the attributes that may tell a day of publication."""
    for text in chain(clues.head.scripts, (script.text for script in clues.head.programs)):
        if text and "ubli" in text:
            yield text
    # Thousands of attributes: libxml2 looks through them many times as fast as Python.
    yield from cast("list[str]", _ATTRIBUTES(clues.page.root))


_ATTRIBUTES: Final = etree.XPath("//@*[contains(., 'ublish') and contains(., '\":')]", smart_strings=False)
