"""Pages that were encoded twice: UTF-8 that somebody read as Latin-1 and wrote as UTF-8 again ("Ã©" for "é").

A server does that whose database was told the wrong charset, and so does a client that takes a page of no declared
charset for Latin-1. Such a page is valid UTF-8, and nothing but its characters tells: those of Latin-1, read as bytes,
are UTF-8 again, and there are control characters among them, which no page has. Where a template was encoded once and
the text in it twice, only such runs of characters are mended.

Read as Windows-1252 instead, nothing becomes a control character, and "Ã©" may be meant: a page may tell of such
mishaps, and an address may need them. There only the signs of punctuation are mended, "â€™" for an apostrophe, as
characters or as entities, where a page has several of them and hardly one that is right.
"""

from __future__ import annotations

import re
from typing import Final

_CONTROL: Final = re.compile(rb"\xc2[\x80-\x9f]").search
"""A control character of Latin-1, in UTF-8."""
_RUN: Final = re.compile(
    "(?:[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3})+"
)
"""Characters of Latin-1 that are UTF-8, read as bytes."""
_HAS_CONTROL: Final = re.compile("[\u0080-\u009f]").search

_SIGNS: Final = {
    0x93: ("“", "&ldquo;"),
    0x94: ("”", "&rdquo;"),
    0x98: ("\u02dc", "&tilde;"),
    0x99: ("™", "&trade;"),
    0x9C: ("œ", "&oelig;"),
    0x9D: ("\u009d",),
    0xA2: ("¢", "&cent;"),
    0xA6: ("¦", "&brvbar;"),
}
"""By the last byte of a sign of punctuation: what Windows-1252 makes of it, as a character and as an entity."""
_MADE_OF: Final = {
    made.encode(): bytes((0xE2, 0x80, last)) for last, written in _SIGNS.items() for made in written
}
_BEGINNINGS: Final = ("â€".encode(), b"&acirc;&euro;")
_MISREAD: Final = re.compile(
    b"(?:" + b"|".join(_BEGINNINGS) + b")(" + b"|".join(map(re.escape, _MADE_OF)) + b")"
)
_RIGHT: Final = re.compile(b"\xe2\x80[\x93\x94\x98\x99\x9c\x9d\xa2\xa6]")
LEAST_MISREAD: Final = 3
"""How many signs of punctuation must be misread for a page not to be about that."""
MANY_TIMES: Final = 4
"""How many times as many of them must be misread as are right."""


def once(data: bytes) -> bytes:
    """Undo the second of two encodings; what was encoded once comes back as it is.

    >>> once("Grüße “aus” Bath".encode().decode("latin-1").encode()).decode()
    'Grüße “aus” Bath'

    Args:
        data: A page, in valid UTF-8.
    """
    if _CONTROL(data) is not None:
        data = _from_latin_1(data)
    if any(beginning in data for beginning in _BEGINNINGS):
        data = _from_windows_1252(data)
    return data


def _from_latin_1(data: bytes) -> bytes:
    text = data.decode()
    if not any(map(_HAS_CONTROL, _RUN.findall(text))):
        return data
    return _RUN.sub(_read_as_bytes, text).encode()


def _read_as_bytes(run: re.Match[str]) -> str:
    try:
        return run[0].encode("latin-1").decode()
    except UnicodeError:
        # Bytes of the form of UTF-8 that stand for no character, such as a surrogate.
        return run[0]


def _from_windows_1252(data: bytes) -> bytes:
    misread = len(_MISREAD.findall(data))
    if misread < LEAST_MISREAD or misread < MANY_TIMES * len(_RIGHT.findall(_MISREAD.sub(b"", data))):
        return data
    return _MISREAD.sub(lambda sign: _MADE_OF[sign[1]], data)
