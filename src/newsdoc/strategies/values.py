"""Strategies for the plain values in nodes: texts, numbers, points in time, languages."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from newsdoc.model.checks import MAX_COUNT, as_language, as_line, as_moment
from newsdoc.strategies.drawing import mostly

_NONCHARACTERS = [
    *map(chr, range(0xFDD0, 0xFDF0)),
    *(chr(plane * 0x10000 + last) for plane in range(17) for last in (0xFFFE, 0xFFFF)),
]
CHARACTERS = st.characters(
    exclude_categories=("Cc", "Cs"), include_characters="\t\n\r", exclude_characters=_NONCHARACTERS
)
"""Every character that a text may hold."""

WORDS = (
    "Peace",
    "talks",
    "stall",
    "Größe",
    "naïve",
    "Ελλάδα",
    "Новости",
    "חדשות",
    "أخبار",
    "समाचार",
    "新闻",
    "뉴스",
)
"""Plain words of several scripts."""

SPACES = (
    " ",
    "  ",
    "\t",
    "\n",
    "\r\n",
    "\r",
    " \n ",
    "\n\n",
    "\u00a0",  # no-break space
    "\u2003",  # em space
    "\u3000",  # ideographic space
    "\u2028",  # line separator
    "\u1680",  # Ogham space mark
)
"""White space in running text, and characters that look like it but are text."""

INVISIBLE = (
    "\u200b",  # zero width space
    "\u200d",  # zero width joiner
    "\u00ad",  # soft hyphen
    "\ufeff",  # byte order mark
    "\u200f",  # right-to-left mark
    "\u202e",  # right-to-left override, never closed
    "\u2066",  # left-to-right isolate
    "\u0301",  # combining acute accent
    "\u20dd",  # combining enclosing circle
    "\ufe0f",  # emoji presentation
)
"""Characters that join, turn around or change their neighbours."""

MARKUP_LIKE = (
    "<b>bold</b>",
    "</script>",
    "<script>alert(1)</script>",
    "<!--",
    "-->",
    "]]>",
    "<![CDATA[",
    "<?xml version='1.0'?>",
    "&amp;",
    "&",
    "&lt;b&gt;",
    "&#0;",
    "&nbsp",
    "&notit;",
    "</p>",
    "<",
    ">",
    '"',
    "'",
    '" onload="alert(1)',
    "</title>",
    "</textarea>",
    "javascript:alert(1)",
    "# heading",
    "1. item",
    "- item",
    "* item *",
    "**",
    "__init__",
    "_a_",
    "`code`",
    "```",
    "~~~",
    "[a](b)",
    "![a](b)",
    "[^1]",
    "> quoted",
    "| a | b |",
    "---",
    "===",
    "\\",
    "\\n",
    "\\*",
    "$x^2$",
    ": term",
    "{{ x }}",
    "{% x %}",
    "%s",
    "{0}",
    '{"a": 1}',
    "\\u0000",
    "null",
    "true",
    "0",
    "-1",
    "1e999",
    "NaN",
    "key: value",
    "...",
    "@context",
    "http://example.org/",
    "www.example.org",
    "a@example.org",
)
"""Texts that a careless writer of a format would not escape, or a reader take for something else."""

CURIOUS = (
    "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466",  # a family of four, joined
    "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",  # a flag spelled in tags
    "\U0001f1fa\U0001f1e6",  # a flag of two letters
    "\U0001f44d\U0001f3fd",  # a thumb with a skin tone
    "e\u0301",  # é in two characters
    "\u00e9",  # é in one
    "Z\u0351\u036b\u0343\u036a\u0302a\u0312",  # a pile of accents
    "\u1112\u1161\u11ab",  # Korean in single letters
    "\ufdfa",  # a phrase in one letter
    "\u0130",  # grows in lower case
    "\u00df",  # grows in upper case
    "\u03a3",  # its lower case depends on the place
    "\u0628\u202e\u05d0",  # Arabic, override, Hebrew
    "\ufffd",  # what decoders put for damage
    "\ue000",  # private use
    "\U0010fffd",  # the last character
    "\u0378",  # not assigned
    "\U00020000",  # Chinese beyond the basic plane
    "\uff1c\uff1e",  # wide look-alikes of < and >
)
"""Texts whose characters are not what they seem: sequences, forms, corners of Unicode."""

_PIECES = (*WORDS, *SPACES, *INVISIBLE, *MARKUP_LIKE, *CURIOUS)
_SPACE = " \t\n\r"
_LONG = 70_000  # more characters than 16 bits count


def _says_something(text: str) -> bool:
    return text.strip(_SPACE) != ""


def _filled(piece: str) -> str:
    return piece * (_LONG // len(piece))


@cache
def texts() -> SearchStrategy[str]:
    """Draw a text as constructors take it: all that a document holds, white space anywhere, never blank."""
    short = st.one_of(
        st.sampled_from(WORDS),
        st.sampled_from((*INVISIBLE, *MARKUP_LIKE, *CURIOUS)),
        st.lists(st.sampled_from(_PIECES), min_size=1, max_size=6).map("".join).filter(_says_something),
        st.text(CHARACTERS, min_size=1).filter(_says_something),
    )
    return mostly(short, mostly(short, short.map(_filled), one_in=5), one_in=100)


@cache
def lines() -> SearchStrategy[str]:
    """Draw a text in the normal form of a field of one line."""
    return texts().map(as_line)


@cache
def counts() -> SearchStrategy[int]:
    """Draw a number from 0 to `MAX_COUNT`."""
    return st.integers(0, MAX_COUNT) | st.sampled_from((0, 1, 2**31, 2**53 + 1, MAX_COUNT))


@cache
def scores() -> SearchStrategy[int]:
    """Draw a number from -`MAX_COUNT` to `MAX_COUNT`."""
    return counts() | counts().map(int.__neg__)


_DAY = timedelta(days=1)
_TICK = timedelta.resolution
_OFFSETS = st.timedeltas(_TICK - _DAY, _DAY - _TICK) | st.sampled_from(
    [
        timedelta(hours=2),
        timedelta(hours=-5),
        timedelta(hours=5, minutes=45),
        timedelta(minutes=19, seconds=32),  # Amsterdam, up to 1937
        timedelta(hours=-4, minutes=-56, seconds=-2),  # New York, before the railways
        timedelta(microseconds=1),
        _TICK - _DAY,
        _DAY - _TICK,
    ]
)


@cache
def moments() -> SearchStrategy[date | datetime]:
    """Draw a day, a naive time, or an aware time with any offset that `datetime.timezone` can hold."""
    zones = st.just(UTC) | _OFFSETS.map(timezone)
    first_and_last = st.sampled_from([datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999_999)])  # noqa: DTZ001
    days = st.dates() | st.sampled_from([date.min, date.max])
    edges = first_and_last | st.builds(datetime.replace, first_and_last, tzinfo=zones)
    return st.one_of(days, st.datetimes(), st.datetimes(timezones=zones), edges).map(_settled)


def _settled(moment: date | datetime) -> date | datetime:
    return as_moment(moment) or moment


_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_LETTERS_AND_DIGITS = _LETTERS + "0123456789"


def _subtags(least: int, most: int, alphabet: str = _LETTERS_AND_DIGITS) -> SearchStrategy[str]:
    return st.text(alphabet, min_size=least, max_size=most)


def _any_number(subtags: SearchStrategy[str], least: int = 0, most: int = 2) -> SearchStrategy[str]:
    return st.lists(subtags, min_size=least, max_size=most).map(
        lambda parts: "".join(f"-{part}" for part in parts)
    )


@cache
def _composed_languages() -> SearchStrategy[str]:
    """Draw a tag part by part, as RFC 5646, section 2.1, puts it together."""
    extended = st.tuples(_subtags(2, 3, _LETTERS), _any_number(_subtags(3, 3, _LETTERS), most=3)).map("".join)
    script = _any_number(_subtags(4, 4, _LETTERS), most=1)
    region = _any_number(_subtags(2, 2, _LETTERS) | _subtags(3, 3, "0123456789"), most=1)
    year = st.tuples(_subtags(1, 1, "0123456789"), _subtags(3, 3)).map("".join)
    variants = _any_number(_subtags(5, 8) | year)
    singleton = st.sampled_from(sorted(set(_LETTERS_AND_DIGITS) - {"x"}))
    extension = st.tuples(singleton, _any_number(_subtags(2, 8), least=1)).map("".join)
    private = _any_number(_subtags(1, 8), least=1).map("x{}".format)
    return st.one_of(
        st.tuples(
            extended | _subtags(4, 8, _LETTERS),
            script,
            region,
            variants,
            _any_number(extension),
            st.just("") | private.map("-{}".format),
        ).map("".join),
        private,
    )


@cache
def languages() -> SearchStrategy[str]:
    """Draw a well-formed BCP 47 language tag in its usual case."""
    usual = st.sampled_from(
        ["en", "en-US", "de-CH-1996", "zh-Hant-TW", "sr-Latn", "es-419", "ar", "x-newsdoc"]
    )
    return mostly(usual, _composed_languages().map(lambda tag: str(as_language(tag))), one_in=4)
