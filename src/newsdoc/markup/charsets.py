"""Charset labels and the codecs that browsers use for them.

The names are those of the WHATWG Encoding Standard (https://encoding.spec.whatwg.org/). Where Python's codec
of the same name decodes less than a browser does, a wider one stands in: news pages use the vendors'
extensions, whatever the label says.
"""

from __future__ import annotations

import codecs
from types import MappingProxyType

import webencodings

_WIDER = MappingProxyType(
    {
        "big5": "big5hkscs",
        "euc-jp": "euc_jp",
        "euc-kr": "cp949",
        "gbk": "gb18030",
        "iso-2022-jp": "iso2022_jp_ext",
        "iso-8859-8-i": "iso8859_8",
        "macintosh": "mac_roman",
        "shift_jis": "cp932",
        "utf-16be": "utf_16_be",
        "utf-16le": "utf_16_le",
        "utf-32be": "utf_32_be",
        "utf-32le": "utf_32_le",
        "windows-874": "cp874",
        "x-mac-cyrillic": "mac_cyrillic",
    }
)

MULTI_BYTE = frozenset({"big5", "euc-jp", "euc-kr", "gb18030", "gbk", "iso-2022-jp", "shift_jis", "utf-8"})
"""The encodings in which not every sequence of bytes is text, so that a wrong label shows."""

_NOT_IN_MARKUP = MappingProxyType(
    {"utf-16be": "utf-8", "utf-16le": "utf-8", "x-user-defined": "windows-1252"},
)
_REFUSED = frozenset({"replacement", "x-user-defined"})


def charset_of(label: str, *, in_markup: bool = False) -> str | None:
    """The WHATWG name of the encoding that a label means.

    Args:
        label: As written in an HTTP header or in a page; case and white space around it do not matter.
        in_markup: The label was read from the page itself, as if it were ASCII. There `utf-16` can only
            mean `utf-8`, and `x-user-defined` means `windows-1252` (WHATWG HTML, "prescan a byte stream").

    Returns:
        A name such as `"windows-1252"` for `"latin1"`. None for an unknown label and for those that stand
        for no usable encoding, such as `hz-gb-2312`.
    """
    encoding = webencodings.lookup(label)
    if encoding is None:
        return None
    name: str = encoding.name
    if in_markup:
        name = _NOT_IN_MARKUP.get(name, name)
    return None if name in _REFUSED else name


def codec_of(name: str) -> str:
    """The Python codec that reads a WHATWG encoding."""
    return _WIDER.get(name, name)


def text_as(data: bytes, name: str) -> str:
    """Decode bytes by a WHATWG encoding; every undecodable sequence becomes U+FFFD.

    In single-byte encodings, the bytes 0x80 to 0x9F that have no letter become the C1 control of the same
    number and the other holes U+FFFD, as the WHATWG index tables have it.
    """
    codec = codec_of(name)
    if name in MULTI_BYTE or name.startswith("utf-"):
        return data.decode(codec, "replace")
    try:
        return data.decode(codec)
    except UnicodeDecodeError:
        letters = bytes(range(256)).decode(codec, "replace")
        table = {
            code: code if letter == "\ufffd" and code < 0xA0 else ord(letter)
            for code, letter in enumerate(letters)
        }
        return codecs.charmap_decode(data, "replace", table)[0]
