# ruff: noqa: RUF001 - letters and signs of other scripts look like Latin ones, and are meant
"""Counters as sites write them."""

import re
import unicodedata
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from types import MappingProxyType
from typing import Final

from newsdoc.values import count_words as words
from newsdoc.values.text import fold, with_ascii_digits

__all__ = ["find_count", "parse_count"]

LONGEST_COUNT: Final = 40
"""Characters, ends trimmed, above which `parse_count` doesn't look at a text."""
LONGEST_TEXT: Final = 400
"""Characters above which `find_count` doesn't look at a text."""
LARGEST: Final = 10**15
"""No count is as large as this."""


def parse_count(text: str, *, language: str | None = None, signed: bool = False) -> int | None:
    """Read a text that is a counter and nothing else.

    >>> [parse_count(text) for text in ("351", "1.2K", "3,400", "1 234", "12万", "Share")]
    [351, 1200, 3400, 1234, 120000, None]

    A point or comma before exactly three digits parts thousands: "1.234" and "1,234" are 1234 in every
    language. Before one, two or more than three digits it is a decimal sign, and stands only where a
    magnitude follows: "1.2K" is 1200, while "1.2" is a mark or a version and no count. Before three digits
    and a magnitude ("1.234K") it is a decimal sign too, since nobody writes twelve hundred thousands. Other
    separators of thousands are spaces of any width, apostrophes and the Arabic sign; Indian grouping
    (12,34,567) is read as well.

    Digits may be of any script; round or square brackets around the number, a "+" before or behind it, and
    "~" or "≈" before it don't matter. "mil" is a thousand (Spanish, Portuguese), "mil." a million (Czech,
    Romanian), "B" a thousand million, unless ``language`` says otherwise.

    Args:
        text: The text; white space around it doesn't matter.
        language: BCP 47 tag, for the few magnitudes that languages use differently.
        signed: Read "-3" as minus three, as where votes are summed up; otherwise it is no count.

    Returns:
        The number; None if the text is something else, or the number is 10**15 or more.
    """
    if len(text) > LONGEST_COUNT:
        text = text.strip()
        if len(text) > LONGEST_COUNT:
            return None
    text = with_ascii_digits(text)
    match = _COUNT(text)
    if match is None:
        match = _MYRIADS(text)
        return None if match is None else _sum_of_myriads(match[1])
    if match["minus"] and not signed:
        return None
    number = _number(match["number"], match["word"], language)
    return -number if number and match["minus"] else number


def find_count(text: str, *, language: str | None = None) -> int | None:
    """Find the number that a short text states, such as the heading above a page's comments.

    >>> [find_count(text) for text in ("12 COMMENTS", "Keine Kommentare", "One Response to", "Reply")]
    [12, 0, 1, None]

    Numbers are read as `parse_count` reads them; none and one also in words, in the languages of
    `newsdoc.values.count_words`, where a word for comments, replies, shares or the like stands beside them.
    Of several numbers the one that counts is, in this order: one before such a word, one behind it
    ("Comments (5)"), one in brackets at the end, the first.

    Args:
        text: The text, at most 400 characters of it; a longer text is no such heading.
        language: As for `parse_count`.

    Returns:
        The number; None if the text states none.
    """
    if len(text) > LONGEST_TEXT:
        return None
    plain = with_ascii_digits(text)
    told = fold(plain).split()
    if told and told[0] in _folded_set("NONE") and _is_counted(told[1:4]):
        return 0
    if told and told[0] in _folded_set("ONE") and _is_counted(told[1:3]):
        return 1
    found = [
        (number, plain[: match.start()], plain[match.end() :])
        for match in _finder().finditer(plain)
        if (number := _number(match["number"], match["letter"] or match["word"], language)) is not None
    ]
    if found:
        return min(found, key=lambda candidate: _rank(*candidate[1:]))[0]
    return _told_in_words(told)


def _rank(before: str, after: str) -> int:
    """Tell how well a number's place fits a count: 0 is best."""
    if _is_counted(fold(after[:40]).split()[:1]):
        return 0
    # A heading's last word only: to look further back would find the word of another number.
    if _is_counted(fold(before[-40:]).split()[-1:]) and before.rstrip(" :([-–\u00a0\t\n")[-1:].isalpha():
        return 1
    if before.rstrip().endswith(("(", "[")) and after.strip() in {")", "]"}:
        return 2
    return 3


def _told_in_words(told: list[str]) -> int | None:
    none = _folded_set("NONE")
    for place, word in enumerate(told[:5]):
        if word in none and _is_counted(told[place + 1 : place + 4]):
            return 0
    if 2 <= len(told) <= 5 and _is_counted(told[:-1]):
        if told[-1] in _folded_set("NONE_LAST"):
            return 0
        if told[-1] in _folded_set("ONE_LAST"):
            return 1
    if any(phrase in "".join(told) for phrase in words.NONE_UNSPACED):
        return 0
    return None


def _is_counted(told: list[str]) -> bool:
    return any(word.startswith(_stems()) for word in told)


@cache
def _stems() -> tuple[str, ...]:
    return tuple(fold(stem) for stem in words.COMMENTS)


@cache
def _folded_set(name: str) -> frozenset[str]:
    """Give one of the word lists of the table, folded."""
    return frozenset(fold(word) for word in getattr(words, name))


@cache
def _magnitudes() -> Mapping[str, int]:
    return MappingProxyType(
        {_magnitude_key(name): factor for factor, names in words.MAGNITUDES.items() for name in names.split()}
    )


def _magnitude_key(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()


def _factor(word: str, language: str | None) -> int | None:
    key = _magnitude_key(word)
    own = words.OWN_MAGNITUDES.get(language.split("-", 1)[0].lower()) if language else None
    if own is not None and key.rstrip(".") in own:
        return own[key.rstrip(".")]
    magnitudes = _magnitudes()
    return magnitudes.get(key) or magnitudes.get(key.rstrip("."))


def _number(number: str, word: str | None, language: str | None) -> int | None:
    factor = _factor(word, language) if word else 1
    if factor is None or len(number) > LONGEST_COUNT:
        return None
    value: int | Decimal
    if number.isdecimal():
        value = int(number)
    elif word and (decimal := _DECIMAL(number)) is not None:
        value = Decimal(f"{_bare(decimal['whole'])}.{decimal['rest']}")
    elif _GROUPED(number) is not None:
        value = int(_bare(number))
    else:
        return None
    product = int(value * factor)
    return product if product < LARGEST else None


def _bare(number: str) -> str:
    return re.sub(r"\D", "", number)


_SEPARATORS: Final = ".,'’٬ \u00a0\u2009\u202f\u2007"
_NUMBER: Final = rf"\d+(?:[{_SEPARATORS}٫]\d+)*"
_COUNT: Final = re.compile(
    rf"\s*[(\[]?\s*[~≈+]?(?P<minus>[-−])?(?P<number>{_NUMBER})"
    r"\s*(?P<word>[^\W\d_][^\d+()\[\]]{0,20}?)?\s*\+?\s*[)\]]?\s*"
).fullmatch
_GROUPED: Final = re.compile(
    rf"\d{{1,3}}(?P<sep>[{_SEPARATORS}])\d{{3}}(?:(?P=sep)\d{{3}})*|\d{{1,2}}(?:,\d\d)+,\d{{3}}"
).fullmatch
_DECIMAL: Final = re.compile(
    rf"(?P<whole>\d+|\d{{1,3}}(?:[{_SEPARATORS}]\d{{3}})+)[.,٫](?P<rest>\d{{1,3}})"
).fullmatch
_MYRIAD: Final = re.compile(r"(\d+(?:\.\d+)?)\s?([百千천万萬만億亿억兆조])\s?|(\d{4}$)")
_MYRIADS: Final = re.compile(
    r"\s*((?:\d{1,4}(?:\.\d+)?\s?[百千천万萬만億亿억兆조]\s?){2,4}|(?:\d{1,4}[万萬만])\d{4})\s*"
).fullmatch


def _sum_of_myriads(text: str) -> int | None:
    """Read 1億2000万 or 1万2345: each part smaller than the one before."""
    total, last = 0, LARGEST
    for number, unit, rest in _MYRIAD.findall(text):
        factor = _magnitudes()[unit] if unit else 1
        if factor >= last:
            return None
        total += int(Decimal(number or rest) * factor)
        last = factor
    return total if total < LARGEST else None


@cache
def _finder() -> re.Pattern[str]:
    """Make the pattern of a number inside a text; a magnitude of one letter must touch the number."""
    names = sorted(
        (name for name in _magnitudes() if len(name) > 1 or name > "\u0e00"), key=len, reverse=True
    )
    return re.compile(
        rf"(?<![\d.,#A-Za-z])(?P<number>\d{{1,3}}(?:[{_SEPARATORS}]\d{{3}})+(?!\d)|\d+[.,٫]\d{{1,3}}(?=\s?[^\W\d_])|\d+)"
        rf"(?:(?P<letter>[kmb])(?![^\W_])|\s?(?P<word>{'|'.join(map(re.escape, names))})(?![^\W\d_]))?",
        re.IGNORECASE,
    )
