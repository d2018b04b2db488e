# ruff: noqa: RUF002 - letters and signs of other scripts look like Latin ones, and are meant
"""Text made fit for the model, and text made fit for comparing."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from newsdoc.model.checks import FORBIDDEN

__all__ = ["clean", "count_words", "fold", "is_blank", "squeeze", "with_ascii_digits"]

_SURROGATE_PAIR: Final = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_CONTROLS: Final = (*range(0x09), *range(0x0B, 0x0D), *range(0x0E, 0x20), *range(0x7F, 0xA0))
_CP1252: Final = (code for code in range(0x80, 0xA0) if code not in {0x81, 0x8D, 0x8F, 0x90, 0x9D})
_MEANT: Final = dict.fromkeys(_CONTROLS) | {
    # A form feed and a vertical tab part words; to drop them would join what was apart.
    0x0B: " ",
    0x0C: " ",
    # The browsers' reading of these numbers, because the writers meant windows-1252 (WHATWG HTML, numeric
    # character reference end state).
    **{code: bytes((code,)).decode("cp1252") for code in _CP1252},
}


def clean(text: str) -> str:
    r"""Drop from text what the model refuses.

    Refused are the C0 controls except tab, line feed and carriage return; U+007F to U+009F; surrogates; and
    the noncharacters (U+FDD0 to U+FDEF and the last two code points of each plane). Three of them are mended
    instead of dropped, so that no word is harmed: a pair of surrogates becomes the character that both mean
    together, U+0080 to U+009F become what a browser shows for them (their windows-1252 meaning, where there
    is one), and a form feed or vertical tab becomes a space. Text without any of these comes back as the
    same object.

    >>> clean("It\x92s\x00 fine")
    'It’s fine'
    """
    # Two looks at whole texts in C spare nearly all of them the pattern: what is printable is never refused.
    if text.isprintable() or text.replace("\n", "").replace("\xa0", "").isprintable():
        return text
    if FORBIDDEN.search(text) is None:
        return text
    paired = _SURROGATE_PAIR.sub(_joined, text)
    return FORBIDDEN.sub("", paired.translate(_MEANT))


def _joined(pair: re.Match[str]) -> str:
    return pair[0].encode("utf-16-le", "surrogatepass").decode("utf-16-le")


_BLANKS: Final = re.compile("[\t\n\f\r ]+")
_BREAKS: Final = re.compile("[\t\n\f\r]")


def squeeze(text: str) -> str:
    r"""Turn each run of ASCII white space (tab, LF, FF, CR, space) into one space and strip both ends.

    Other spaces, a no-break space for one, say something and stay.

    >>> squeeze(" a\n\tb\u00a0 c ")
    'a b\xa0 c'
    """
    if "  " not in text and (text.isprintable() or _BREAKS.search(text) is None):
        return text.strip(" ")
    return _BLANKS.sub(" ", text).strip(" ")


def is_blank(text: str | None) -> bool:
    """Tell whether a text is nothing, or nothing but white space.

    >>> is_blank(None), is_blank(" "), is_blank("a")
    (True, True, False)
    """
    return not text or text.isspace()


def count_words(text: str) -> int:
    """Count the words of a line. Where a script parts none by spaces, two of its characters count as one.

    >>> count_words("The old harbour"), count_words("港の灯台")
    (3, 2)
    """
    spaced = len(text.split())
    return spaced if text.isascii() else max(spaced, len(_UNPARTED(text)) // 2)


_UNPARTED: Final = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0eff]").findall
"""Letters of scripts that put no spaces between words."""


def with_ascii_digits(text: str) -> str:
    """Turn the decimal digits of every script into 0 to 9; nothing else changes, nor does the length.

    >>> with_ascii_digits("١٢ / ३४ / ５６")
    '12 / 34 / 56'
    """
    if text.isascii():
        return text
    return text.translate(
        {ord(char): str(unicodedata.decimal(char)) for char in set(text) if char.isdecimal()}
    )


def fold(text: str) -> str:
    """Reduce text to its bare words, for comparing.

    Two texts fold alike when they have the same words in the same order. In this order:

    1. compatibility forms become plain ones, and letters their caseless form (Unicode NFKC and case folding);
    2. format characters (category Cf: soft hyphen, zero-width space, direction marks) and variation
    selectors vanish; 3. every run of anything that is no letter, number or combining mark (quotes, dashes,
    punctuation, symbols,
       spaces of all kinds, controls) becomes one space, none at either end;
    4. what remains is put into composed form (NFC).

    Accents count: "résumé" and "resume" stay apart. Apostrophes part words: "it’s" becomes "it s". A text of
    nothing but punctuation or emoji folds to the empty string. ``fold(fold(text)) == fold(text)``.

    >>> fold("“It’s — Over!”  He said…")
    'it s over he said'
    """
    if text.isascii():
        return " ".join(text.encode().translate(_ASCII_FOLDS).decode().split())
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    folds = {char: said for char in set(_SIGNS(folded)) if (said := _fold_of(char)) != char}
    if len(folds) > _MANY_SIGNS:
        folded = folded.translate({ord(char): said for char, said in folds.items()})
    else:
        for char, said in folds.items():
            folded = folded.replace(char, said)
    return unicodedata.normalize("NFC", " ".join(folded.split()))


_ASCII_FOLDS: Final = bytes(
    ord(chr(code).lower()) if code < 0x80 and chr(code).isalnum() else 0x20 for code in range(0x100)
)
"""A table for bytes, which are translated many times as fast as text."""
_SIGNS: Final = re.compile(r"[^\w\s]|_").findall
"""All that is no letter, number or space; marks are among them."""


_MANY_SIGNS: Final = 32
"""Up to so many different signs, it is quicker to replace one after the other than to look up each character."""


@lru_cache(maxsize=4096)
def _fold_of(char: str) -> str:
    category = unicodedata.category(char)
    if category == "Cf" or "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef":
        return ""
    return char if category[0] in "LN" or category in {"Mn", "Mc"} else " "
