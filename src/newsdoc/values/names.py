# ruff: noqa: RUF001 - letters and signs of other scripts look like Latin ones, and are meant
"""People's names from bylines."""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import Final

from newsdoc.values import name_words as words
from newsdoc.values.dates import find_date
from newsdoc.values.text import fold

__all__ = ["clean_names", "is_agency", "is_body", "is_calling", "is_placeholder"]

LONGEST_BYLINE: Final = 5000
"""Characters of a byline that are looked at."""
MOST_WORDS: Final = 7
"""Words in the longest name taken for one."""


def clean_names(text: str) -> tuple[str, ...]:
    """Read the names in a byline.

    >>> clean_names("By JOHN SMITH and Ana de la Cruz, Senior Correspondent | Updated March 12, 2018")
    ('John Smith', 'Ana de la Cruz')

    - Dropped: words before the names ("By", "Von", "Автор:", "作者"), callings and places after them, dates,
      web and e-mail addresses, handles, what is said of photographs, parts with a word that begins with a
      digit, parts of more than seven words.
    - Names are parted by semicolons, bars, slashes, line breaks, commas and the word "and" of some thirty
      languages. A comma after a single word ("Smith, John") turns a name round instead; "Ortega y Gasset"
      stays one name.
    - A name of two or more words in nothing but capitals is written as names are ("JOHN O'NEIL" is "John
      O'Neil").
    - What stands in brackets is dropped, unless it is a wire service.

    Wire services (`is_agency`) and names of nobody (`is_placeholder`) are returned like others, for the
    caller to judge.

    Args:
        text: A byline, or a name from metadata. Only its first 5000 characters are looked at.

    Returns:
        The names in their order, none twice; empty if there are none. ``clean_names`` of a name that it
        returned gives that name.
    """
    if _is_plain_name(text):
        return (text,)
    text = _BLANK.sub(" ", text[:LONGEST_BYLINE])
    bare = _without_dates(_ADDRESS.sub(" | ", text))
    names: dict[str, str] = {}
    for segment in _SEGMENTS.split(_BRACKETS.sub(_agency_in_brackets, bare)):
        for name in _names_in(segment):
            # "Ada Byron - 10 Years in the Trade"
            if not names or is_agency(name) or not _is_described(name.split()):
                names.setdefault(fold(name), name)
    return tuple(names.values())


def _is_plain_name(text: str) -> bool:
    """Tell whether a text is two or three words written as names are, none of which can mean anything else.

    Most names of metadata are, and it takes twenty times as long to read them as bylines.
    """
    return _PLAIN_NAME(text) is not None and _telling_words().isdisjoint(fold(text).split())


_CAPITALIZED: Final = "[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{1,20}"
_PLAIN_NAME: Final = re.compile(rf"{_CAPITALIZED}(?:-{_CAPITALIZED})?(?: {_CAPITALIZED}){{1,2}}").fullmatch


@cache
def _telling_words() -> frozenset[str]:
    """Give all words of all word lists, folded, those of phrases one by one."""
    lists = (phrases for name, phrases in vars(words).items() if name.isupper())
    return frozenset(
        word for phrases in lists for phrase in phrases for word in fold(phrase.replace("_", " ")).split()
    )


def is_agency(name: str) -> bool:
    """Tell whether a name is that of a wire service, such as Reuters or dpa.

    >>> is_agency("REUTERS"), is_agency("Ada Lovelace")
    (True, False)
    """
    return len(name) <= 60 and fold(name) in _folded_list("AGENCIES")


def is_placeholder(name: str) -> bool:
    """Tell whether a name is that of nobody in particular: "admin", "Staff", "Redaktion".

    >>> is_placeholder("Editorial Team"), is_placeholder("Ada Lovelace")
    (True, False)
    """
    folded = fold(name)
    return len(name) <= 60 and (
        folded in _folded_list("PLACEHOLDERS") or folded.rpartition(" ")[2] in _folded_list("NOBODIES")
    )


def is_body(name: str) -> bool:
    """Tell whether a name has a word in it that bodies have in theirs, and people don't.

    >>> is_body("Acme University"), is_body("Ada Lovelace")
    (True, False)
    """
    return any(fold(word) in _folded_list("BODIES") for word in name.split())


def is_group(name: str) -> bool:
    """Tell whether a name is that of a team, a desk or a company: "PC Team", "Example GmbH".

    >>> is_group("The Example Staff"), is_group("Ada Lovelace")
    (True, False)
    """
    words = [word.strip(".,()") for word in name.replace("-", " ").split()]
    return len(words) > 1 and fold(words[-1]) in _GROUPS


_GROUPS: Final = frozenset(
    "team staff editors desk newsroom redaktion redaction redazione redaccion redactie redaktionen toimitus inc gmbh "
    "llc ltd ag plc".split()
)


@lru_cache(maxsize=8192)
def is_calling(word: str) -> bool:
    """Tell whether a word behind a name says what somebody does: "Reporter", "Horticulturalist".

    >>> is_calling("Editor"), is_calling("Lovelace")
    (True, False)
    """
    folded = fold(word)
    return (
        folded in _folded_list("ROLES")
        or folded in _folded_list("LATER_ROLES")
        or _CALLING.fullmatch(folded) is not None
    )


_CALLING: Final = re.compile(
    r"\w{3,}(?:(?:olog|al|utrition|onom|herap)ists?"
    r"|(?:leiter|redakteur|korrespondent|berater|sprecher|referent|manager|wissenschaftler|forscher)(?:in)?|expertin?)"
)
_BLANK: Final = re.compile("[^\\S\n]+|[\u00ad\u200b-\u200f\u2060\ufeff]+")
_ADDRESS: Final = re.compile(
    r"https?://\S+|www\.\S+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}|(?<!\w)@\w+", re.IGNORECASE
)
_BRACKETS: Final = re.compile(r"[(\[（]([^()\[\]（）]{0,200})[)\]）]")
# A bracket without its partner is a border too.
_SEGMENTS: Final = re.compile(r"[\n;|•·●/／；()\[\]（）]|\s[-–—―]+\s|[-–—―]{2,}|[–—―](?=[\s\d])|(?<=\s)[–—―]")
_COMMAS: Final = re.compile(r"[,،、，]")
_EDGES: Final = " \t.,:・*_~<>=+#!?\"“”„«»‹›‘’'`()[]{}-–—―"
_EDGES_BUT_DOT: Final = _EDGES.replace(".", "")
_INITIAL: Final = re.compile(r"(?:^|[\s.])\w{1,2}\.$").search
_DATES_LOOKED_FOR: Final = 4


def _without_dates(text: str) -> str:
    for _ in range(_DATES_LOOKED_FOR):
        found = find_date(text)
        if found is None:
            break
        before = text[: found[1]].split(" ")
        while before and (not before[-1] or fold(before[-1]) in _folded_list("DATE_LABELS")):
            before.pop()
        text = f"{' '.join(before)} | {text[found[2] :]}"
    return text


def _agency_in_brackets(match: re.Match[str]) -> str:
    parts = [part for part in re.split(r"[/,;]", match[1]) if is_agency(part)]
    return f" ; {' ; '.join(parts)} ; " if parts else " "


def _names_in(segment: str) -> Iterator[str]:
    """Give the names of a part of a byline that has no strong separators in it."""
    segment = _without_lead(segment)
    if _other_lead().match(segment):
        return
    named = called = goes_on = False
    for piece in _pieces(segment):
        begun = False
        parts = [part.strip() for part in _COMMAS.split(piece)]
        # "John Smith, Director, Content & Marketing, Acme and Acme Labs": nothing behind a calling is turned.
        told = parts[1:] if goes_on else parts
        goes_on = False
        for part in told if called else _turned(told):
            if named and begun and _is_degrees(part) and not segment.isupper():
                continue
            name = _name(part, follows=named)
            if name is None:
                calls = named and any(map(is_calling, part.split()))
                called = called or calls
                # "Head of Marketing and Sales"
                goes_on = calls and any(word in _OF for word in part.split())
                continue
            goes_on = False
            several = len(_counted_words(name)) > 1
            agency = is_agency(name)
            if called and _is_house(name):
                continue
            # What follows a full name and is one word is a place: "John Smith, Moscow".
            if several or not (begun or called) or agency or not _is_cased(name):
                yield name
            begun = begun or several or agency
            named = named or begun


_OF: Final = frozenset(("of", "for", "at", "de", "für", "di", "the"))


def _is_degrees(part: str) -> bool:
    """Tell whether a part is letters such as "MS RD" or "M.D. FACP"."""
    return part.isupper() and all(len(word) <= 6 for word in part.split()) and not is_agency(part)


def _is_house(part: str) -> bool:
    """Tell whether a part is where somebody of a calling works: "Senior Reporter, NPR News"."""
    first, _, rest = part.partition(" ")
    return len(first) >= 3 and first.isupper() and rest.istitle()


def _pieces(segment: str) -> Iterator[str]:
    """Part a segment at the words for "and"."""
    for piece in _strong_and().split(segment):
        begin = 0
        for match in _weak_and().finditer(piece):
            before, after = piece[begin : match.start()], piece[match.end() :]
            if min(len(before.split()), len(_COMMAS.split(after)[0].split())) >= 2:
                yield before
                begin = match.end()
        yield piece[begin:]


def _turned(parts: list[str]) -> Iterable[str]:
    """Put "Smith, John" in order, and join what belongs to the name before: "John Smith, Jr."."""
    if len(parts) % 2 == 0 and all(map(_is_surname, parts[::2])) and all(map(_is_given_name, parts[1::2])):
        return [f"{given} {family}" for family, given in zip(parts[::2], parts[1::2], strict=True)]
    joined: list[str] = []
    for part in parts:
        if joined and fold(part) in words.GENERATIONS:
            joined[-1] = f"{joined[-1]} {part}"
        else:
            joined.append(part)
    return joined


def _is_surname(part: str) -> bool:
    return len(_counted_words(part)) == 1 and _is_first_or_last(part)


def _is_given_name(part: str) -> bool:
    return 1 <= len(part.split()) <= 2 and _is_first_or_last(part) and fold(part) not in words.GENERATIONS


def _is_first_or_last(part: str) -> bool:
    folded = fold(part).split()
    return (
        _is_cased(part)
        and part[-1:] not in "-–"
        and not is_agency(part)
        and not is_placeholder(part)
        and not any(word in _folded_list("ROLES") or word in words.DEGREES for word in folded)
        and (folded[0] not in _folded_list("PLACES"))
    )


def _is_cased(text: str) -> bool:
    return text.lower() != text.upper()


def _counted_words(text: str) -> list[str]:
    particles = _folded_list("PARTICLES")
    return [word for word in text.split() if fold(word) not in particles]


def _name(part: str, *, follows: bool) -> str | None:
    """Make a name of a part; None if it is none. A part that follows a name may be a calling or a place."""
    part = _trimmed(_without_lead(part))
    # Digits may end a user's name; a word that begins with one belongs to no name.
    if not any(map(str.isalpha, part)) or any(word[0].isdecimal() for word in part.split()):
        return None
    if is_agency(part):
        return part
    if is_placeholder(part):
        return None if follows else part
    told = part.split()
    places, roles = _folded_list("PLACES"), _folded_list("ROLES")
    # In a byline of capitals a small word has capitals too; else "From" begins a name of its own.
    small = [word.lower() if part.isupper() else word for word in told]
    if small[0] in places:
        return None
    told = told[
        : next((place for place, word in enumerate(small) if word in places and place > 1), len(told))
    ]
    callings = [fold(word) in roles for word in told]
    if follows and (any(map(is_calling, told)) or is_body(part) or _is_described(told)):
        return None
    if all(callings):
        return None
    # "Staff Writer John Smith", "記者 王小明"; but a calling and one word more is a name like another.
    first = callings.index(False)
    if len(told) - first > 1 or not _is_cased(part):
        told, callings = told[first:], callings[first:]
    # "John Smith Senior Correspondent"; but not "Guardian staff reporter".
    last = next((place for place, calling in enumerate(callings) if calling and place >= 2), None)
    if last is not None and not callings[last - 1]:
        told = told[:last]
    # "Md" in front is a given name.
    told = told[:1] + [word for word in told[1:] if fold(word) not in words.DEGREES]
    name = _trimmed(" ".join(_once(_without_agency(told))))
    for suffix in words.SUFFIX_ROLES:
        name = name.removesuffix(suffix).rstrip()
    if not name or len(name) > 100 or len(told) > MOST_WORDS or (len(name) < 2 and _is_cased(name)):
        return None
    if _label_words().issuperset(map(fold, told)) or (len(told) > 3 and name.islower()):
        return None
    return _in_name_case(name)


def _is_described(told: list[str]) -> bool:
    """Tell whether words have capitals and small letters as those of a body or a calling have, and names have not."""
    small = [word.islower() and fold(word) not in _folded_list("PARTICLES") for word in told]
    return any(small) and not all(small)


def _once(told: list[str]) -> list[str]:
    """Write a name once that is written twice in a row, or behind its initials, in place of a picture as a rule."""
    half = len(told) // 2
    if half >= 2 and told[:half] == told[half:]:
        return told[:half]
    return told[1:] if len(told) > 2 and told[0] == "".join(word[0] for word in told[1:]) else told


def _without_agency(told: list[str]) -> list[str]:
    """Take the wire service off the end of a full name: "John Smith The Associated Press"."""
    for place in range(2, len(told)):
        tail = " ".join(told[place:])
        # Mena and Petra are names of wire services and of people.
        if is_agency(tail) and (place + 1 < len(told) or not tail.istitle() or tail == "Reuters"):
            return told[:place]
    return told


def _trimmed(text: str) -> str:
    text = text.lstrip(_EDGES).rstrip(_EDGES_BUT_DOT)
    # The dot of "Jr." and of "John D." belongs to the name; that of a sentence does not.
    return text if text[-1:] == "." and _INITIAL(text) is not None else text.rstrip(_EDGES)


def _without_lead(text: str) -> str:
    text = text.strip()
    for _ in range(3):
        match = _lead().match(text)
        if match is not None:
            text = text[match.end() :].strip()
            continue
        first, _space, rest = text.partition(" ")
        if fold(first) in _folded_list("SHORT_LEADS") and (first[-1:] == ":" or len(rest.split()) >= 2):
            text = rest.strip()
            continue
        break
    return text


def _in_name_case(name: str) -> str:
    """Write a name in capitals as names are written; one word may be an abbreviation, and stays."""
    if not name.isupper() or " " not in name or not _is_cased(name):
        return name
    return " ".join(_word_in_name_case(word, first=place == 0) for place, word in enumerate(name.split()))


_CAPITALS: Final = re.compile(r"[IVX]{2,4}|(?:\w\.)+\w?|[^AEIOUYÄÖÜ\W]{2}")


def _word_in_name_case(word: str, *, first: bool) -> str:
    if _CAPITALS.fullmatch(word) and (first or "." in word or word.startswith("I")):
        return word
    if not first and fold(word) in _folded_list("PARTICLES"):
        return word.lower()
    # Each letter after a hyphen or an apostrophe begins a word of its own: Jean-Paul, O'Neil.
    cased = "".join(part.capitalize() for part in re.split(r"([-'’‐.])", word))
    return f"Mc{cased[2:].capitalize()}" if cased.startswith("Mc") and len(cased) > 4 else cased


def _alternatives(phrases: Iterable[str]) -> str:
    ordered = sorted(phrases, key=len, reverse=True)
    return "|".join(re.escape(phrase).replace("_", r"\s+") for phrase in ordered)


@cache
def _lead() -> re.Pattern[str]:
    free, bound = _alternatives(words.LEADS), _alternatives(words.COLON_LEADS)
    return re.compile(rf"(?:(?:{free})(?:\s*[:：]|\s+|$)|(?:{bound})(?:\s*[:：]|$))", re.IGNORECASE)


@cache
def _other_lead() -> re.Pattern[str]:
    return re.compile(
        rf"(?:{_alternatives(words.OTHER_LEADS)})(?:\s*[:：]|\s+by\b|\s*$|(?<=[_\s]\w\w)\s)", re.IGNORECASE
    )


@cache
def _strong_and() -> re.Pattern[str]:
    # Small letters only, since Dan and Com are names; and the commonest in capitals.
    return re.compile(rf"\s*[&+＆]\s*|[,\s]\s*(?:{_alternatives(words.STRONG_ANDS)}|AND|UND|ET|OCH|OG|EN)\s+")


@cache
def _weak_and() -> re.Pattern[str]:
    return re.compile(rf"\s(?:{_alternatives(words.WEAK_ANDS)})\s")


@cache
def _label_words() -> frozenset[str]:
    return _folded_list("DATE_LABELS") | _folded_list("BUTTONS")


@cache
def _folded_list(name: str) -> frozenset[str]:
    """Give one of the word lists of the table, folded."""
    return frozenset(fold(word.replace("_", " ")) for word in getattr(words, name))
