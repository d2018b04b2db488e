# ruff: noqa: RUF001, RUF003 - letters and signs of other scripts look like Latin ones, and are meant
"""Text of a date cut into tokens, each with a kind: the lower half of `newsdoc.values.dates`."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import time
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Final, NamedTuple

from newsdoc.values import date_words as words

__all__ = ["Habits", "Token", "folded", "habits_of", "tokens_of"]


class Token(NamedTuple):
    """A piece of a text."""

    kind: str
    """One letter: N number of one or two digits, Y of four, C of eight, K of fourteen; J, G, D a number with
    the sign for year, month, day; M month, q month or weekday, W weekday, T clock, A half of the day, U word
    after the hour, Z zone, S zone with summer time, n word without meaning; signs stand for themselves; x is
    anything else."""
    value: int = 0
    """A number; a month (21 to 32: Persian); minutes of a zone; 12 for the afternoon."""
    clock: time | None = None
    """Of a T: the hour of the day, without zone."""
    offset: int | None = None
    """Of a T or K: minutes east of Greenwich, if they stand behind it."""
    digits: int = 0
    """How many digits a number has. Of a T: 24, if it says 24:00, the end of the day."""


_FOLDED_SIGNS: Final = MappingProxyType(
    dict.fromkeys("‐‑‒–—―−", "-")
    | dict.fromkeys("’‘ʼ´`׳", "'")
    | dict.fromkeys("॰।", ".")
    | dict.fromkeys("،、，", ",")
    | dict.fromkeys("•·∙⋅・‧●▪■♦»›", "|")
    # Turkish capitals: "KASIM" is "kasım", and lower() cannot know it.
    | {"ı": "i"}
    # Vietnamese "thứ 2" is Monday, English "Thu 2" the second of a month: so this letter keeps its horn.
    | {"ứ": "ư", "Ứ": "ư"}
)


@lru_cache(maxsize=4096)
def _folded_char(char: str) -> str:
    """Fold one character: no case, no accent, ASCII digits, one dash, one apostrophe."""
    if char in _FOLDED_SIGNS:
        return _FOLDED_SIGNS[char]
    if char.isdecimal():
        return str(unicodedata.decimal(char))
    category = unicodedata.category(char)
    if category in {"No", "Cs"}:
        return " "
    if category == "Cf":
        return ""
    if "\uac00" <= char <= "\ud7a3":
        return char
    return "".join(
        part
        for part in unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", char).casefold())
        # Accents, Arabic and Hebrew points. The vowel signs of India and Thailand are as good as letters,
        # and stay.
        if not ("\u0300" <= part <= "\u036f" or "\u064b" <= part <= "\u065f" or "\u0591" <= part <= "\u05c7")
    )


def folded(text: str) -> str:
    """Bring text into the form that the tables' words are looked up in: no case, no accents, ASCII digits."""
    return text.lower() if text.isascii() else "".join(map(_folded_char, text))


def _keys(spellings: Iterable[str]) -> Iterator[str]:
    return (folded(spelling).replace("_", " ") for spelling in spellings)


@cache
def _vocabulary() -> Mapping[str, Token]:
    """Make the dictionary of all words, once: to a token without its place; the last entry of a word wins."""
    entries: dict[str, Token] = {}
    for key in _keys(words.WEEKDAYS):
        entries.update(dict.fromkeys(key.split(), Token("W")))
    for kind, listed in (("n", words.LINKS), ("U", words.HOUR_WORDS), ("A", words.BEFORE_NOON)):
        entries.update(dict.fromkeys(_keys(listed), Token(kind)))
    entries.update(dict.fromkeys(_keys(words.AFTER_NOON), Token("A", 12)))
    entries.update((key, Token("Z", minutes)) for key, minutes in words.CLOCK_ZONES.items())
    entries.update((key, Token("S", minutes)) for key, minutes in words.SEASONAL_ZONES.items())
    named: dict[str, int] = {}
    for months in words.MONTHS.values():
        for number, spellings in enumerate(months, 1):
            for key in _keys(spellings):
                named.setdefault(key, number)
    for number, spellings in enumerate(words.JALALI_MONTHS, 21):
        named.update((key, number) for key in _keys(spellings))
    for key, number in named.items():
        # French "mar." is a Tuesday or March.
        entries[key] = Token("q" if key in entries and entries[key].kind in "Wn" else "M", number)
    return MappingProxyType(entries)


@cache
def _months_in(language: str) -> Mapping[str, int]:
    """Give the month names of one language of the table."""
    return MappingProxyType(
        {
            key: number
            for number, spellings in enumerate(words.MONTHS[language], 1)
            for key in _keys(spellings)
        }
    )


class Habits(NamedTuple):
    """What the language says about dates."""

    months: Mapping[str, int]
    month_first: bool
    year_first: bool
    hijri: bool


@lru_cache(maxsize=256)
def habits_of(language: str | None, *, month_first: bool | None) -> Habits:
    """Look up how a language writes dates; a told order of day and month wins over the language's."""
    tag = (language or "").lower().replace("_", "-")
    primary = tag.split("-", 1)[0]
    known = next((name for name in words.MONTHS if name.lower() == tag), primary)
    return Habits(
        _months_in(known) if known in words.MONTHS else MappingProxyType({}),
        tag in words.MONTH_FIRST if month_first is None else month_first,
        primary in words.YEAR_FIRST,
        primary == "ar",
    )


_ORDINAL: Final = (
    r"[-:]?(?:st|nd|rd|th|er|re|eme|e|o|a"
    r"|de|ste|ko|\(e\)ko|\(a\)|an|en(?!\.?\s+\d)|ten|i|ж|go|го|е|ге|ης|η|°)(?![^\W_])"
)
_PHRASES: Final = "|".join(
    r"\s+".join(map(re.escape, folded(spelling).split("_")))
    for months in words.MONTHS.values()
    for spellings in months
    for spelling in spellings
    if "_" in spelling
)
_TOKEN: Final = re.compile(
    rf"""
      (?P<clock>
          (?P<h>\d{{1,2}})
          (?: : (?P<m1>\d\d) (?: : (?P<s1>\d\d) (?: [.,] (?P<f>\d{{1,9}}) )? )?
              # After minutes alone, "-10:30" is the end of a programme and no offset.
              (?: \s? (?P<off> \+(?:0\d|1[0-4]):?[0-5]\d | -(?:0\d|1[0-2])(?(s1):?|)[0-5]\d ) )?
            | \s?(?:h|heures?|gio)\s?(?P<m2>[0-5]\d) (?:\s?m(?:in|n)?\b)?
            | \s?(?:h|heures?)\b (?!\s?\d)
            | \s?[時时点點시] (?: \s?(?P<m3>[0-5]?\d)\s?[分분] (?:\s?(?P<s2>[0-5]?\d)\s?[秒초])? )?
          ) (?![\d:])
      )
    | (?P<era>(?:中華|中华)?民[國国]|令和|平成|昭和|大正|明治)\s?(?P<erayear>\d{{1,3}}|元)\s?年
    | (?P<han>[〇零一二三四五六七八九十]{{1,4}})(?P<hanunit>[年月日号號])
    | (?:thang|thg)\s?
      (?P<viet>\d{{1,2}}|muoi\s(?:mot|hai)|mot|gieng|hai|ba|tu|nam|sau|bay|tam|chin|muoi|chap)\b
    | (?P<nothing>\b(?:thư\s(?:[2-7]|hai|ba|tu|nam|sau|bay)|th\s[2-7])\b)
    | (?P<stamp>\d{{8}}t\d{{4}}(?:\d\d)?)(?P<stampoff>z|[+-](?:0\d|1[0-4]):?[0-5]\d)?(?![\d:])
    | (?P<number>\d+) (?: \s?(?P<unit>[年號号년]|月(?!曜)|日(?!曜)|월(?!요)|일(?!요)) | {_ORDINAL} )?
    | (?P<zone>(?:gmt|utc)\s?(?P<zs>[+-])\s?(?P<zh>\d{{1,2}})(?::?(?P<zm>[0-5]\d))?(?![\d:]))
    | (?P<half>[ap]\.?\s?m\b\.?|上午|早上|清晨|凌晨|午前|오전|下午|晚上|傍晚|中午|午後|오후)
    | (?P<weekday>(?:星期|週|周|礼拜)[一二三四五六日天]|[月火水木金土日]曜日?)
    | (?P<phrase>{_PHRASES})
    | (?P<dotted>[^\W\d_]\.[^\W\d_](?![^\W\d_])\.?|[\u0e00-\u0eff]+(?:\.[\u0e00-\u0eff]+)*\.?)
    | (?P<word>(?:[^\W\d_]|[\u0900-\u0963\u0970-\u0dff\u1000-\u109f\u1780-\u17ff])+(?:'[^\W\d_]+)*)
    | (?P<sign>\S)
    """,
    re.VERBOSE,
)


def tokens_of(text: str, habits: Habits) -> tuple[list[Token], list[tuple[int, int]]]:
    """Cut text into tokens; beside them, where in text itself each begins and ends."""
    if text.isascii():
        plain = text.lower()
        places = None
    else:
        parts = [_folded_char(char) for char in text]
        plain = "".join(parts)
        places = [place for place, part in enumerate(parts) for _ in part]
    tokens = []
    spans = []
    for match in _TOKEN.finditer(plain):
        start, end = match.span()
        if places is not None:
            start, end = places[start], places[end - 1] + 1
        # The last group to close names the form: an outer group closes after those inside it.
        token = _READERS[match.lastgroup or "sign"](match, habits)
        if token.kind in "ZS" and not (match.lastgroup == "zone" or text[start:end].isupper()):
            # "est" and "ist" are verbs.
            token = _UNKNOWN
        tokens.append(token)
        spans.append((start, end))
    return tokens, spans


_UNKNOWN: Final = Token("x")
_NUMBER_KINDS: Final = MappingProxyType({1: "N", 2: "N", 4: "Y", 8: "C", 14: "K"})
_UNIT_KINDS: Final = MappingProxyType(
    dict.fromkeys("年년", "J") | dict.fromkeys("月월", "G") | dict.fromkeys("日일号號", "D")
)
_SIGN_KINDS: Final = MappingProxyType({sign: sign for sign in ".,/-|:()'"} | {"[": "(", "]": ")", "@": "n"})
_HAN_DIGITS: Final = MappingProxyType(
    {digit: value for value, digit in enumerate("〇一二三四五六七八九")} | {"零": 0}
)
_VIETNAMESE: Final = MappingProxyType(
    {
        name: number
        for number, names in enumerate(
            (
                "mot,gieng",
                "hai",
                "ba",
                "tu",
                "nam",
                "sau",
                "bay",
                "tam",
                "chin",
                "muoi",
                "muoi mot",
                "muoi hai,chap",
            ),
            1,
        )
        for name in names.split(",")
    }
)


def _read_clock(match: re.Match[str], _: Habits) -> Token:
    hour = int(match["h"])
    minute = int(match["m1"] or match["m2"] or match["m3"] or 0)
    second = int(match["s1"] or match["s2"] or 0)
    if minute > 59 or second > 60 or hour > 24 or (hour == 24 and (minute or second)):
        return _UNKNOWN
    micros = int((match["f"] or "")[:6].ljust(6, "0"))
    offset = match["off"]
    # datetime knows no leap second: it is shown as the second before.
    return Token(
        "T",
        clock=time(hour % 24, minute, min(second, 59), micros),
        offset=None if offset is None else _minutes(offset[0], offset[1:3], offset[-2:]),
        digits=hour if hour == 24 else 0,
    )


def _minutes(sign: str, hours: str, minutes: str | None) -> int:
    size = int(hours) * 60 + int(minutes or 0)
    return -size if sign == "-" else size


def _read_zone(match: re.Match[str], _: Habits) -> Token:
    minutes = _minutes(match["zs"], match["zh"], match["zm"])
    return Token("Z", minutes) if abs(minutes) <= 14 * 60 else _UNKNOWN


def _read_era(match: re.Match[str], _: Habits) -> Token:
    year = match["erayear"]
    return Token("J", words.ERAS[match["era"]] + (1 if year == "元" else int(year)))


def _read_han(match: re.Match[str], _: Habits) -> Token:
    """Read 二〇一八年 (digit by digit) and 二十三日 (tens and ones)."""
    numeral = match["han"]
    tens, ten, ones = numeral.partition("十")
    if "十" in ones or (ten and len(tens + ones) > 2):
        return _UNKNOWN
    number = "".join(
        str(_HAN_DIGITS[digit]) for digit in (f"{tens or '一'}{ones or '〇'}" if ten else numeral)
    )
    return _with_unit(match["hanunit"], number)


def _with_unit(unit: str, number: str) -> Token:
    kind = _UNIT_KINDS[unit]
    # 98年 is a year of an era, or nobody knows of what.
    return Token(kind, int(number), digits=len(number)) if len(number) == 4 or kind != "J" else _UNKNOWN


def _read_vietnamese(match: re.Match[str], _: Habits) -> Token:
    name = match["viet"]
    return Token("M", int(name) if name.isdecimal() else _VIETNAMESE[" ".join(name.split())])


def _read_nothing(_match: re.Match[str], _: Habits) -> Token:
    return Token("W")


def _read_stamp(match: re.Match[str], _: Habits) -> Token:
    offset = match["stampoff"]
    if offset is not None:
        offset = "+0000" if offset == "z" else offset
    return Token(
        "K",
        int(match["stamp"].replace("t", "").ljust(14, "0")),
        offset=None if offset is None else _minutes(offset[0], offset[1:3], offset[-2:]),
        digits=14,
    )


def _read_number(match: re.Match[str], _: Habits) -> Token:
    number = match["number"]
    kind = _NUMBER_KINDS.get(len(number))
    return Token(kind, int(number), digits=len(number)) if kind else _UNKNOWN


def _read_unit(match: re.Match[str], _: Habits) -> Token:
    return _with_unit(match["unit"], match["number"]) if len(match["number"]) <= 4 else _UNKNOWN


def _read_half(match: re.Match[str], _: Habits) -> Token:
    return _vocabulary()[re.sub(r"[.\s]", "", match[0])]


def _read_phrase(match: re.Match[str], _: Habits) -> Token:
    return _vocabulary()[" ".join(match[0].split())]


def _read_dotted(match: re.Match[str], habits: Habits) -> Token:
    word = match[0].rstrip(".")
    return _known(word, habits) or _known(word.replace(".", ""), habits) or _UNKNOWN


def _read_word(match: re.Match[str], habits: Habits) -> Token:
    word = match[0]
    known = _known(word, habits)
    if known is None and "'" in word:
        known = _known(word.rsplit("'", 1)[1], habits)
    if known is None and word[0] == "ב":
        # Hebrew writes "in March" as one word.
        known = _known(word[1:], habits)
    return known or _UNKNOWN


def _known(word: str, habits: Habits) -> Token | None:
    token = _vocabulary().get(word)
    if word in habits.months:
        return Token("q" if token is not None and token.kind == "q" else "M", habits.months[word])
    return token


def _read_sign(match: re.Match[str], _: Habits) -> Token:
    kind = _SIGN_KINDS.get(match[0])
    return Token(kind) if kind else _UNKNOWN


_READERS: Final[Mapping[str, Callable[[re.Match[str], Habits], Token]]] = MappingProxyType(
    {
        "clock": _read_clock,
        "erayear": _read_era,
        "hanunit": _read_han,
        "viet": _read_vietnamese,
        "nothing": _read_nothing,
        "stamp": _read_stamp,
        "stampoff": _read_stamp,
        "number": _read_number,
        "unit": _read_unit,
        "zone": _read_zone,
        "half": _read_half,
        "weekday": _read_nothing,
        "phrase": _read_phrase,
        "dotted": _read_dotted,
        "word": _read_word,
        "sign": _read_sign,
    }
)
"""By the name of the group that closed last: how a token is read."""
