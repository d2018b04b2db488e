"""Languages: as pages declare them, and as a text shows them."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

from newsdoc.values import language_words as words
from newsdoc.values.text import fold

__all__ = ["contradicts", "is_likely", "parse_language", "script_language"]

LONGEST_TAG: Final = 60
"""Characters, ends trimmed, above which a text names no language."""
SAMPLE: Final = 3000
"""Characters of a text that `script_language` looks at."""


def parse_language(text: str) -> str | None:
    """Read the name of a language as pages write it, and give its BCP 47 tag in normal case.

    >>> [parse_language(text) for text in ("en_US", "EN", "iw", "pt_BR.UTF-8", "english", "x-default")]
    ['en-US', 'en', 'he', 'pt-BR', 'en', None]

    Read are tags with hyphens or underscores in any case, with a POSIX encoding or modifier behind them
    (dropped), the first of a list ("de, en"), names of some sixty languages in English and in the language
    itself, and a few codes of countries that pages often write instead ("jp"). Replaced codes become the
    present ones, by the IANA registry (package langcodes).

    Args:
        text: The text; white space around it doesn't matter.

    Returns:
        The tag, valid by the registry as far as its subtags are concerned; None for an empty text, for tags
        that name no language (und, mul, zxx, x-default), and for what is no language.
    """
    if len(text) > LONGEST_TAG:
        text = text.strip()
        if len(text) > LONGEST_TAG:
            return None
    first = re.split(r"[,;.@]", text, maxsplit=1)[0].strip().replace("_", "-")
    simple = _SIMPLE(first)
    if simple is not None:
        primary = simple["language"].lower()
        primary = words.MISTAKEN.get(primary, primary)
        if primary in words.CODES and (simple["region"] or "").lower() != "uk":
            parts = (primary, (simple["script"] or "").title(), (simple["region"] or "").upper())
            return "-".join(part for part in parts if part)
    if _TAG(first) is not None and first.split("-", 1)[0].lower() not in words.NOT_TOLD:
        return _registered(first)
    return _names().get(fold(first))


def script_language(text: str) -> str | None:
    """Guess the language of a text by its script, by letters of one language alone, and by frequent words.

    >>> script_language("Der Rat hat sich nicht auf das neue Gesetz und die Kosten geeinigt")
    'de'

    Meant to check what a page declares, and to fill in where it declares nothing. Croatian, Bosnian and
    Serbian in Latin letters are all "hr", Norwegian of both kinds is "no", Chinese of both kinds "zh".

    Args:
        text: Running text; only its first 3000 characters are looked at.

    Returns:
        A two- or three-letter code. None where there are fewer than 20 letters (8 in scripts that have one
        language), where no script holds most of them, or where two languages are too close.
    """
    sample = text[:SAMPLE].lower()
    letters = Counter(sample)
    scripts: Counter[str] = Counter()
    for letter, count in letters.items():
        if letter.isalpha() or ord(letter) > 0x900:
            scripts[_script_of(ord(letter))] += count
    scripts.pop("", None)
    total = scripts.total()
    if not total:
        return None
    script, most = scripts.most_common(1)[0]
    if script in {"Han", "Kana"}:
        most = scripts["Han"] + scripts["Kana"]
    if most < 8 or most * 5 < total * 3:
        return None
    return _DECIDERS.get(script, _by_script)(script, sample, letters, scripts)


def is_likely(text: str, declared: str) -> bool:
    """Tell at a glance whether a text is in the language that is declared: by that language's frequent words alone.

    A tenth of the work of `script_language`, which has to be asked where the answer is no.

    >>> is_likely("Der Rat hat sich nicht auf das neue Gesetz und die Kosten geeinigt", "de-AT")
    True

    Args:
        text: Running text.
        declared: A tag, as `parse_language` returns it.
    """
    frequent = _frequent(declared.partition("-")[0].lower())
    told = text.lower().split()
    return sum(word in frequent for word in told) * LIKELY > len(told)


LIKELY: Final = 5
"""One word in so many is a frequent one in a text of the language."""


def contradicts(guess: str, declared: str) -> bool:
    """Tell whether a guess of `script_language` rules out the language that a page declares.

    It does not where both are near to each other, or where the declared language is none that could be guessed.

    >>> contradicts("de", "en-US"), contradicts("de", "de-CH"), contradicts("no", "da"), contradicts("en", "yo")
    (True, False, False, False)

    Args:
        guess: A code, as `script_language` returns it.
        declared: A tag, as `parse_language` returns it.
    """
    primary = declared.partition("-")[0].lower()
    if primary == guess or primary not in _guessable():
        return False
    return not any(primary in kin and guess in kin for kin in words.KIN)


def _by_script(script: str, _sample: str, _letters: Mapping[str, int], _scripts: Mapping[str, int]) -> str:
    """Some scripts have one language alone, and bear its code in the table."""
    return script


def _by_kana(_script: str, _sample: str, _letters: Mapping[str, int], scripts: Mapping[str, int]) -> str:
    """A Chinese text may quote a Japanese name; a Japanese one has kana in every sentence."""
    return "ja" if scripts["Kana"] * 20 > scripts["Han"] + scripts["Kana"] else "zh"


def _by_letters(
    script: str, _sample: str, letters: Mapping[str, int], scripts: Mapping[str, int]
) -> str | None:
    if scripts[script] < 20:
        return None
    for language, own in words.CYRILLIC if script == "Cyrillic" else words.ARABIC:
        # One foreign name must not decide: a letter in 250.
        if sum(letters[letter] for letter in own if letter in letters) * 250 >= scripts[script]:
            return language
    return None


def _by_words(
    script: str, sample: str, _letters: Mapping[str, int], scripts: Mapping[str, int]
) -> str | None:
    if scripts[script] < 20:
        return None
    languages = _languages_of("DEVANAGARI" if script == "Devanagari" else "LATIN")
    told = _WORD.findall(sample)
    hits: Counter[str] = Counter()
    marks: Counter[str] = Counter()
    for word, count in Counter(told).items():
        sharers = languages.get(word, ())
        for language in sharers:
            hits[language] += count
            # What few languages share says more.
            marks[language] += count * 60 // len(sharers)
    ranked = marks.most_common(2)
    if not ranked or hits[ranked[0][0]] < 3 or hits[ranked[0][0]] * 8 < len(told):
        return None
    if len(ranked) > 1 and ranked[0][1] * 10 < ranked[1][1] * 12:
        return None
    return ranked[0][0]


_DECIDERS: Final = MappingProxyType(
    {
        "Latin": _by_words,
        "Devanagari": _by_words,
        "Cyrillic": _by_letters,
        "Arabic": _by_letters,
        "Han": _by_kana,
        "Kana": _by_kana,
        "Hangul": lambda *_: "ko",
    }
)
_WORD: Final = re.compile(r"(?:[^\W\d_]|[\u0900-\u0963])+")
_SIMPLE: Final = re.compile(
    r"(?P<language>[A-Za-z]{2,3})(?:-(?P<script>[A-Za-z]{4}))?(?:-(?P<region>[A-Za-z]{2}|[0-9]{3}))?"
).fullmatch
_TAG: Final = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*|[ixIX](?:-[A-Za-z0-9]{1,8})+").fullmatch
_STARTS: Final = tuple(start for _, start, _ in sorted(words.SCRIPTS, key=lambda entry: entry[1]))
_BY_START: Final = tuple(sorted(words.SCRIPTS, key=lambda entry: entry[1]))


def _script_of(code: int) -> str:
    place = bisect_right(_STARTS, code) - 1
    return _BY_START[place][0] if place >= 0 and code <= _BY_START[place][2] else ""


def _registered(tag: str) -> str | None:
    # Imported where it is needed: the codes that nearly all pages have don't need it.
    import langcodes  # noqa: PLC0415

    # tag_is_valid is False for what cannot be parsed.
    return langcodes.standardize_tag(tag) if langcodes.tag_is_valid(tag) else None


@cache
def _frequent(language: str) -> frozenset[str]:
    return frozenset(words.LATIN.get(language, "").split())


@cache
def _guessable() -> frozenset[str]:
    """Return the languages that `script_language` can tell."""
    by_letters = (language for table in (words.CYRILLIC, words.ARABIC) for language, _ in table)
    by_script = (script for script, _, _ in words.SCRIPTS if script not in _DECIDERS)
    return frozenset((*words.LATIN, *words.DEVANAGARI, *by_letters, *by_script, "zh", "ja", "ko"))


@cache
def _names() -> Mapping[str, str]:
    return MappingProxyType(
        {
            fold(name.replace("_", " ")): language
            for language, names in words.NAMES.items()
            for name in names.split()
        }
    )


@cache
def _languages_of(table: str) -> Mapping[str, tuple[str, ...]]:
    """Give each frequent word of a table with its languages."""
    found: dict[str, tuple[str, ...]] = {}
    for language, frequent in getattr(words, table).items():
        for word in dict.fromkeys(frequent.split()):
            found[word] = (*found.get(word, ()), language)
    return MappingProxyType(found)
