"""Bytes of a page to text.

The rules, in the order in which they decide; the first that applies wins:

1. `bom`: a byte order mark of UTF-8, UTF-16 or UTF-32.
2. `nul`: in the page's first two characters, every second byte (UTF-16) or three of four (UTF-32) are NUL.
3. `escape`: ASCII with the escape sequences of ISO-2022-JP.
4. `utf-8`: the bytes are valid UTF-8. No other encoding gives that by chance, so it beats any declaration.
   ASCII is a case of it. A character cut off by the end of the input is dropped.
5. `http`: the charset that the caller was told, by the HTTP header as a rule.
6. `meta`, `xml`: the charset that the page declares about itself.
7. `mostly-utf-8`: not declared, but there are far more valid UTF-8 sequences than invalid ones.
8. `guessed`: a judgement by letter frequencies (`guess`), where the letters speak clearly.
9. `detected`: for other than Latin scripts, the answer of a detector, if the extra `detect` is installed. For
   Latin scripts a detector is more often wrong than windows-1252 is.
10. `fallback`: windows-1252.

A declaration is not believed when the bytes speak against it: UTF-8 with more invalid than valid sequences, a
multi-byte encoding with many invalid ones, windows-1252 (what servers say that were never configured) for
letters that are clearly another script's. The next rule then decides. Labels mean what browsers take them to
mean (`charsets`).

Text that was decoded wrongly by somebody before us and then saved as UTF-8 ("Ã©" for "é") is valid, and stays
as it is here; `twice` undoes that for pages.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import Literal, TypeAlias

from attrs import field, frozen

from newsdoc.markup.charsets import MULTI_BYTE, charset_of, text_as
from newsdoc.markup.guess import SAMPLE, guess_charset, has_other_script
from newsdoc.markup.prescan import declared_charset

Source: TypeAlias = Literal[
    "bom", "nul", "escape", "utf-8", "http", "meta", "xml", "mostly-utf-8", "detected", "guessed", "fallback"
]


@frozen
class Decoded:
    """A page's text and how its encoding was found."""

    text: str = field()
    """The text, without byte order mark, NUL characters, lone surrogates and XML declaration."""
    encoding: str = field()
    """The encoding's name in the WHATWG Encoding Standard, in lower case (`utf-32le` and `utf-32be`, which it
    does not know, besides)."""
    source: Source = field()
    """The rule that decided, as the module lists them."""


_BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32le"),
    (b"\x00\x00\xfe\xff", "utf-32be"),
    (b"\xff\xfe", "utf-16le"),
    (b"\xfe\xff", "utf-16be"),
)
_NUL_PATTERNS = (
    # Encoding, bytes a character, the places in a character that are NUL when it is ASCII.
    ("utf-32le", 4, (1, 2, 3)),
    ("utf-32be", 4, (0, 1, 2)),
    ("utf-16le", 2, (1,)),
    ("utf-16be", 2, (0,)),
)
_XML_DECLARATION = re.compile(r"\s*<\?xml\b[^>]*>", re.IGNORECASE)
_ASCII = bytes(range(0x80))
_REPLACEMENT = "\ufffd"


def decode(data: bytes, charset: str | None = None) -> Decoded:
    """Decode the bytes of a page.

    Args:
        data: The page as it came over the wire, after any decompression.
        charset: The charset parameter of the HTTP header `Content-Type`, any case. None or an unknown label:
            nothing is known.

    Returns:
        The text, ready for a parser, with the encoding and the rule that found it. Bytes that cannot be
        decoded become U+FFFD; nothing raises an error.
    """
    text, encoding, source = _decided(data, charset)
    return Decoded(_cleaned(text), encoding, source)


def clean_str(text: str) -> str:
    """Make text of a page fit for a parser.

    Surrogate pairs, as careless JSON decoding leaves them, become the character they stand for and lone
    surrogates U+FFFD. A leading byte order mark and XML declaration, and NUL characters (which browsers
    ignore), are dropped. Text that has none of these is returned as it is.
    """
    return _utf8_and_text(text)[1]


def utf8_of(page: bytes | str, charset: str | None = None) -> tuple[bytes, str | None, Source | None]:
    """A page as UTF-8 bytes that a parser can take, without a detour over text where it is not needed.

    Args:
        page: Bytes in any encoding, or text.
        charset: As for `decode`; text does not need it.

    Returns:
        The bytes, valid UTF-8 and free of NUL, with encoding and rule as in `Decoded`, both None for text.
        A byte order mark and an XML declaration may still lead them.
    """
    if isinstance(page, str):
        return _utf8_and_text(page)[0], None, None
    if _is_plain_utf8(page):
        return page.replace(b"\x00", b""), "utf-8", "utf-8"
    text, encoding, source = _decided(page, charset)
    return text.replace("\x00", "").lstrip(_MARK).encode(), encoding, source


def _is_plain_utf8(data: bytes) -> bool:
    """Whether rule 4 decides, so that the bytes are what a parser wants.

    Decoding piece by piece in the processor's cache takes a third of the time of decoding at once.
    """
    if data.startswith(_BOMS[0][0]) or _wide(data) is not None or _is_escaped(data):
        return False
    view = memoryview(data)
    done = 0
    try:
        while done < len(data):
            end = done + _PIECE
            done += codecs.utf_8_decode(view[done:end], "strict", end >= len(data))[1]
    except UnicodeDecodeError:
        return False
    return True


_PIECE = 8192


def _is_escaped(data: bytes) -> bool:
    return data.isascii() and b"\x1b$" in data


def _decided(data: bytes, charset: str | None) -> tuple[str, str, Source]:
    for mark, name in _BOMS:
        if data.startswith(mark):
            return text_as(data[len(mark) :], name), name, "bom"
    wide = _wide(data)
    if wide is not None:
        return text_as(data, wide), wide, "nul"
    if _is_escaped(data):
        return text_as(data, "iso-2022-jp"), "iso-2022-jp", "escape"
    try:
        return data.decode(), "utf-8", "utf-8"
    except UnicodeDecodeError as error:
        return _not_utf8(data, charset, error)


def _wide(data: bytes) -> str | None:
    """UTF-16 and UTF-32 without a mark: a page's first two characters are ASCII, so their NUL bytes tell."""
    head = data[:8]
    if b"\x00" not in head:
        return None
    for name, width, places in _NUL_PATTERNS:
        nul = {place for place in range(2 * width) if head[place : place + 1] == b"\x00"}
        if nul == {*places, *(place + width for place in places)}:
            return name
    return None


def _not_utf8(data: bytes, charset: str | None, error: UnicodeDecodeError) -> tuple[str, str, Source]:
    """Rules 5 to 10, and the third for input that was cut off inside a character."""
    declarations = list(_declarations(data, charset))
    if error.end == len(data) and error.reason == "unexpected end of data":
        said = any(name == "utf-8" for name, _ in declarations)
        if said or not data[: error.start].isascii():
            return data[: error.start].decode(), "utf-8", "utf-8"
    # A ">" cannot be part of a character, so decoding in any encoding may begin behind it.
    sample = data[data.rfind(b">", 0, error.start) + 1 :][:SAMPLE]
    for name, source in declarations:
        if _credible(name, data, sample):
            return text_as(data, name), name, source
    valid, invalid = _utf8_sequences(data)
    if valid >= _MOSTLY * invalid:
        return text_as(data, "utf-8"), "utf-8", "mostly-utf-8"
    name, source = _judged(sample)
    return text_as(data, name), name, source


def _declarations(data: bytes, charset: str | None) -> Iterator[tuple[str, Source]]:
    told = None if charset is None else charset_of(charset)
    if told is not None:
        yield told, "http"
    declared = declared_charset(data)
    if declared is not None:
        yield declared


_MOSTLY = 4
_TOLERATED = 0.05
_OTHER_SCRIPTS = frozenset(
    "big5 euc-jp euc-kr gb18030 gbk ibm866 iso-2022-jp iso-8859-5 iso-8859-6 iso-8859-7 iso-8859-8 koi8-r "
    "koi8-u shift_jis windows-1251 windows-1253 windows-1255 windows-1256 windows-874 x-mac-cyrillic".split()
)
"""Encodings of text that has few ASCII letters: nobody takes western text for them."""


def _credible(name: str, data: bytes, sample: bytes) -> bool:
    """Whether bytes that are not valid UTF-8 may be in the encoding that is declared for them."""
    if name == "utf-8":
        valid, invalid = _utf8_sequences(data)
        return valid > invalid
    if name == "windows-1252":
        return guess_charset(sample) not in _OTHER_SCRIPTS
    if name in MULTI_BYTE:
        text = text_as(sample, name)
        invalid = text.count(_REPLACEMENT)
        beyond = len(text) - len(text.encode("ascii", "ignore"))
        return invalid == 0 or (invalid <= _TOLERATED * beyond and guess_charset(sample) in {None, name})
    return not name.startswith("utf-16")


def _utf8_sequences(data: bytes) -> tuple[int, int]:
    """How many multi-byte characters, and how many invalid sequences, bytes hold when read as UTF-8."""
    text = data.decode("utf-8", "replace")
    written = data.count(_REPLACEMENT.encode())
    invalid = text.count(_REPLACEMENT) - written
    ascii_only = len(data) - len(data.translate(None, _ASCII))
    return len(text) - ascii_only - invalid, invalid


def _judged(sample: bytes) -> tuple[str, Source]:
    """What an undeclared page is in: our own judgement or, for scripts it does not know, a detector's."""
    guess = guess_charset(sample)
    if guess is not None:
        return guess, "guessed"
    detected = _detected(sample) if has_other_script(sample) else None
    return ("windows-1252", "fallback") if detected is None else (detected, "detected")


def _detected(sample: bytes) -> str | None:
    try:
        import cchardet  # noqa: PLC0415 - an extra, and hardly a page needs it
    except ImportError:
        return None
    answer = cchardet.detect(sample)["encoding"]
    name = None if answer is None else charset_of(answer)
    return name if name in _OTHER_SCRIPTS else None


def _utf8_and_text(text: str) -> tuple[bytes, str]:
    try:
        data = text.encode()
    except UnicodeEncodeError:
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        data = text.encode()
    cleaned = _cleaned(text)
    return (data if cleaned is text else cleaned.encode()), cleaned


def _cleaned(text: str) -> str:
    text = text.replace("\x00", "").lstrip(_MARK)
    declaration = _XML_DECLARATION.match(text)
    return text if declaration is None else text[declaration.end() :]


_MARK = "\ufeff"
