"""A guess at the encoding of a page that does not say, by the letters that come out.

Each candidate encoding decodes a sample, and what counts is how many of the characters beyond ASCII are among
the commonest of a language that is written in it. Letters that come out right are common ones; letters that
come out wrong are spread over the whole table.
"""

# ruff: noqa: RUF001 - letters that look alike are what this is about

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping
from types import MappingProxyType

from newsdoc.markup.charsets import codec_of, text_as

SAMPLE = 65536
"""How many bytes are looked at."""

_ASCII = bytes(range(0x80))
_KANA = "".join(map(chr, [*range(0x3041, 0x3094), *range(0x30A1, 0x30F7), 0x30FC, 0x3001, 0x3002]))
_HANGUL = "".join(map(chr, range(0xAC00, 0xD7A4)))
_CHINESE = (
    "，。、的一是不了在人有我他大中上年和地出生到也子就里要以后小下可天家看能自那好得着多去都然心学么"
    "之過过發发這这個个們们國国來来為为會会說说時时對对於于與与經经種种開开現现後后樣样從从將将學"
    "日本新市政府公司表示月民主行事成方法同面起定分部其些理想进進当當动動业業两兩全关關者作用"
)
_CYRILLIC = "оеаинтсрвлкмдпу"
_MULTI_BYTE = (
    ("euc-jp", _KANA, 0.3),
    ("shift_jis", _KANA, 0.3),
    ("euc-kr", _HANGUL, 0.85),
    ("gbk", _CHINESE, 0.2),
    ("big5", _CHINESE, 0.2),
)
"""Encoding, common characters, and the share of them that text in it has at the least."""

_OTHER: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "windows-1251": (_CYRILLIC, _CYRILLIC + "іїє"),
        "koi8-u": (_CYRILLIC, _CYRILLIC + "іїє"),
        "iso-8859-5": (_CYRILLIC, _CYRILLIC + "іїє"),
        "ibm866": (_CYRILLIC,),
        "windows-1253": ("αοιετσνηυρπκμλ",),
        "windows-1255": ("יוהלרםאתמשבנ",),
        "windows-1256": ("الينموتربةدع",),
        "windows-874": ("านรกเงอมยลวดทสตะปบคห่้ั",),
    }
)
_LATIN: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "windows-1250": ("áčďéěíňóřšťúůýž„“–", "ąćęłńóśźż„”–", "áéíóöőúüű„”–", "ăâîşţ„”–"),
        "iso-8859-2": ("áčďéěíňóřšťúůýž", "ąćęłńóśźż", "áéíóöőúüű", "ăâîşţ"),
        "windows-1254": ("çğıöşüİâ’“”",),
        "windows-1257": ("āčēģīķļņšūž„”–", "ąčęėįšųūž„“–"),
    }
)
_WESTERN = (
    "éèàêçâôîùûïëœÉÀ«»’…\xa0",
    "äöüßÄÖÜ„“–",
    "áéíóúñ¿¡üÁÉÑ«»“”",
    "ãáéíóúçâêôàõÉ“”",
    "åäöøæéÅÄÖØ”–",
    "àèéìòùÈ’“”«»",
    "“”‘’—–…£€•\xa0©",
    "áðéíóúýþæöÞÁ„“",
    "äõöüšžÄÕÖÜ„“–",
    "àçèéíïòóúü·«»’",
)

_FEW = 6
"""Fewer bytes beyond ASCII tell nothing."""
_CLEAR = 0.6
"""The least share of common letters with which a single-byte encoding is believed."""
_AHEAD = 0.1
"""By how much its share has to exceed that of windows-1252."""
_HIGH_RUN = re.compile(rb"[\x80-\xff]+")


def has_other_script(data: bytes) -> bool:
    """Whether bytes hold text in a script that is not Latin, whatever the encoding.

    Such text has its bytes beyond ASCII in runs, and many different ones. In Latin text they are single
    letters between others, or rows of equal signs.
    """
    runs = _HIGH_RUN.findall(data[:SAMPLE])
    letters = b"".join(runs)
    return len(letters) >= _FEW and len(letters) >= 1.8 * len(runs) and len(set(letters)) >= 8


def guess_charset(data: bytes) -> str | None:
    """Guess which legacy encoding bytes are in that are not valid UTF-8.

    Args:
        data: The bytes, best from just before the first that is not ASCII. The first `SAMPLE` count.

    Returns:
        A WHATWG name. None: nothing speaks clearly against windows-1252, the encoding of western pages.
    """
    sample = data[:SAMPLE]
    letters = sample.translate(None, _ASCII)
    if len(letters) < _FEW:
        return None
    if not has_other_script(sample):
        western = max(_share(text_as(letters, "windows-1252"), common) for common in _WESTERN)
        return _best(letters, _LATIN, western + _AHEAD)
    share, name = max((_share_in(sample, name, common, least), name) for name, common, least in _MULTI_BYTE)
    return name if share > 0 else _best(letters, _OTHER, 0.0)


def _best(letters: bytes, candidates: Mapping[str, tuple[str, ...]], least: float) -> str | None:
    share, name = max(
        (_share(text_as(letters, name), common), name)
        for name, languages in candidates.items()
        for common in languages
    )
    return name if share > max(_CLEAR, least) else None


def _share_in(sample: bytes, name: str, common: str, least: float) -> float:
    """The share of common characters in a sample read by a multi-byte encoding, 0 if it cannot be in that."""
    try:
        text = codecs.getincrementaldecoder(codec_of(name))().decode(sample)
    except UnicodeDecodeError:
        return 0.0
    share = _share("".join(letter for letter in text if letter > "\x7f"), common)
    return share if share >= least else 0.0


def _share(letters: str, common: str) -> float:
    wanted = frozenset(common)
    return sum(letter in wanted for letter in letters) / max(len(letters), 1)
