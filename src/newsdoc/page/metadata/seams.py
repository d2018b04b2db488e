"""A short line as the parts that a reader sees apart, though only its markup parts them.

`By <a>Ada Byron</a><time>May 3</time>` reads "ByAda ByronMay 3" as a text; styles part what markup leaves glued.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from lxml import etree

from newsdoc.markup.vocabulary import BLOCK_TAGS
from newsdoc.page.metadata import byline_words as words
from newsdoc.page.metadata.sight import is_unseen
from newsdoc.page.source import Element
from newsdoc.page.survey import SKIPPED
from newsdoc.values.text import clean, squeeze

MAX_PARTS: Final = 60
"""How many parts of a line are told."""

WIDE_COLON: Final = "\uff1a"
"""The colon of Chinese and Japanese."""
PLAIN: Final = 0
"""What stands in no element that says more."""
LINKED: Final = 1
"""What stands in a link to a page about an author."""
NAMED: Final = 2
"""What stands in an element that is named for a name."""


class Part(NamedTuple):
    """A piece of a line, from one seam to the next."""

    text: str
    rank: int
    """`PLAIN`, `LINKED` or `NAMED`: the most that an element in it says."""
    url: str | None
    """Where the first link in it leads to, as written."""


def leads_to_author(element: Element) -> bool:
    """Tell whether an element is a link to a page about an author, by its relation or its address."""
    href = element.get("href")
    if href is None:
        return False
    rel = element.get("rel")
    return (rel is not None and "author" in rel.split()) or _AUTHOR_PAGE(href.lower()) is not None


def some_lead_to_author(links: list[Element]) -> bool:
    """Tell at a glance whether `leads_to_author` can be true of one of some links: mostly it is of none."""
    if any("author" in rel for link in links if (rel := link.get("rel")) is not None):
        return True
    hrefs = "\n".join([link.get("href", "") for link in links])
    return _AUTHOR_PAGE(hrefs.lower()) is not None


# Where the case of letters counts, alternatives are told apart by their first letters, and so many times as fast.
_AUTHOR_PAGE: Final = re.compile(rf"/(?:{'|'.join(words.AUTHOR_PATHS)})/[^/?#]|[?&]author=").search


def _rank(element: Element) -> int:
    for attribute in ("itemprop", "class"):
        name = element.get(attribute)
        if name is not None and is_named_for_a_name(name):
            return NAMED
    return LINKED if leads_to_author(element) else PLAIN


@lru_cache(maxsize=8192)
def is_named_for_a_name(name: str) -> bool:
    """Tell whether the name of an element says that a person's name stands in it, and nothing else."""
    told = words_in(name)
    return any(
        word in _NAMES and (place == 0 or told[place - 1] not in _OTHER_NAMES)
        for place, word in enumerate(told)
    )


@lru_cache(maxsize=8192)
def words_in(name: str) -> tuple[str, ...]:
    """Cut the name of an element into its words, in lower case: at signs and at capitals."""
    return tuple(word.lower() for word in _WORDS.findall(name))


_WORDS: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_NAMES: Final = frozenset(("name", "fn", "username", "fullname", "displayname", "authorname"))
_OTHER_NAMES: Final = frozenset(words.OTHER_NAMES)


def parts_of(element: Element, *, own: bool = False) -> list[Part]:
    """Give the parts of a line in their order, none empty.

    A seam is at each end of a block, a line break or a moment; where an element ends or begins between two
    letters; where a link, or an element of several words, ends before a word that joins nothing ("Ada
    Byron" "Staff Writer"); and before a label with a wide colon. Marks of footnotes are left out.

    Args:
        element: The element; meant to be a small one.
        own: Leave out what stands in blocks within.
    """
    sewing = _Sewing()
    ranks = [_rank(element)]
    links = [element.get("href")]
    sewing.put(element.text, ranks[-1], links[-1])
    walk = etree.iterwalk(element, events=("start", "end"))
    next(walk)
    for event, inner in walk:
        if inner is element or len(sewing.parts) >= MAX_PARTS:
            break
        tag = str(inner.tag)
        seam = _HARD if tag in _APART else _SOFT
        if event == "start":
            sewing.seam(seam)
            ranks.append(max(ranks[-1], _rank(inner)))
            links.append(inner.get("href") or links[-1])
            if (
                tag in SKIPPED
                or (own and tag in BLOCK_TAGS)
                or (tag == "sup" and _is_mark(inner))
                or is_unseen(inner)
            ):
                walk.skip_subtree()
            else:
                sewing.put(inner.text, ranks[-1], links[-1])
        else:
            ranks.pop()
            links.pop()
            sewing.seam(_NAME_END if seam == _SOFT and (tag == "a" or _is_of_words(inner)) else seam)
            sewing.put(inner.tail, ranks[-1], links[-1])
    return sewing.done()


_SOFT, _NAME_END, _HARD = 1, 2, 3
_APART: Final = frozenset((*BLOCK_TAGS, "br", "time"))


def _is_of_words(element: Element) -> bool:
    """Tell whether an element without others in it holds several words."""
    return len(element) == 0 and " " in (element.text or "").strip()


def _is_mark(element: Element) -> bool:
    """Tell whether raised text is the mark of a footnote or a trade."""
    text = "".join(element.itertext()).strip()
    return len(text) <= MARK and sum(map(str.isalpha, text)) <= 1


MARK: Final = 6
"""Characters of the longest mark of a footnote."""


class _Sewing:
    """The parts so far, and the one that is being put together."""

    def __init__(self) -> None:
        self.parts: list[Part] = []
        self._texts: list[str] = []
        self._rank = PLAIN
        self._url: str | None = None
        self._seam = 0

    def seam(self, kind: int) -> None:
        self._seam = max(self._seam, kind)

    def put(self, text: str | None, rank: int, url: str | None) -> None:
        if not text:
            return
        if text.isspace():
            self._texts.append(" ")
            return
        if self._seam and self._texts and self._parts_at(text):
            if self._joins():
                self._texts.append(" ")
            else:
                self._end()
        self._seam = 0
        self._texts.append(text)
        self._rank = max(self._rank, rank)
        self._url = self._url or url

    def _parts_at(self, text: str) -> bool:
        """Tell whether a text after the last seam begins a part of its own."""
        if self._seam == _HARD:
            return True
        begin = text.lstrip()
        if self._seam == _NAME_END and begin[0].isalnum() and begin.split(None, 1)[0].lower() not in _JOINING:
            return True
        last = self._texts[-1]
        return (
            text[0].isalnum()
            and last[-1].isalnum()
            # The first letter of a word may be styled alone.
            and min(len(last.strip()), len(begin)) > 1
        )

    def _joins(self) -> bool:
        """Tell whether the part so far is a word that joins what follows to the part before it: "and"."""
        return bool(self.parts) and "".join(self._texts).strip() in words.ANDS

    def _end(self) -> None:
        text = squeeze(clean("".join(self._texts)).replace("\xa0", " "))
        for labelled in _LABELLED(text) if WIDE_COLON in text else [text]:
            if labelled:
                self.parts.append(Part(labelled, self._rank, self._url))
        self._texts, self._rank, self._url = [], PLAIN, None

    def done(self) -> list[Part]:
        self._end()
        return self.parts


_JOINING: Final = frozenset(words.JOINING)
_LABELLED: Final = re.compile(rf"\s(?=\w{{1,6}}\s?{WIDE_COLON})").split
"""Parts a line of labels: of the source, of the author, as Chinese pages have it."""
