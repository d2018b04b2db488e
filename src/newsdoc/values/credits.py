"""Credits at the end of what is written under a picture: "(Photo: J. Doe/AP)", "© J. Doe", "J. Doe / Reuters"."""

# ruff: noqa: RUF001 -- letters of other scripts are what this file is for

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from newsdoc.values.names import is_agency

__all__ = ["MAX_CREDIT", "Credit", "credit_in", "is_names"]

MAX_CREDIT: Final = 120
"""Characters that a credit has at the most."""
_MAX_SMALL: Final = 0.5
"""The share of a credit's words that begin small, at the most: it is made of names."""


class Credit(NamedTuple):
    """Where a credit stands in a text, without the brackets around it."""

    before: int
    """The end of what stands before it: the caption."""
    start: int
    end: int


def credit_in(text: str) -> Credit | None:
    """Find the credit at the end of a caption. None: there is none that could be told from the rest.

    A credit begins with a word such as "Photo:", "Image by" or "©", in some thirty languages; or it is names only, on a
    line of its own, in brackets or after a sentence, and one of them supplies pictures.

    Args:
        text: What is written under a picture, lines parted by line breaks.

    >>> text = "The bridge in May. (Photo: J. Doe/AP)"
    >>> credit = credit_in(text)
    >>> text[: credit.before], text[credit.start : credit.end]
    ('The bridge in May.', 'Photo: J. Doe/AP')
    >>> credit_in("The bridge in May")
    """
    first = max(0, text.rfind("\n", 0, len(text.rstrip())) + 1, len(text) - MAX_CREDIT - 3)
    for begin in _BEGINS.finditer(text, first):
        start = begin.end("open")
        end = _end_of(text, start, bracketed=begin["open"] != "")
        if end is None or not 2 <= end - start <= MAX_CREDIT:
            continue
        if _is_credit(text[start:end], begin):
            return Credit(_end_of_caption(text, begin.start("open")), start, end)
    taken = _TAKEN_BY(text, first)
    if taken is not None and (taken["open"] != "") == (taken["close"] != ""):
        return Credit(_end_of_caption(text, taken.start("open")), *taken.span("by"))
    return None


def is_names(text: str) -> bool:
    """Tell whether a text is a few names and nothing else, by how its words begin.

    >>> is_names("Ada Reed / City Archive"), is_names("the old bridge"), is_names("War and Peace, 1869")
    (True, False, False)
    """
    words = _WORD.findall(text)
    return (
        0 < len(words) <= _MOST_WORDS
        and not any(word[0].isdigit() for word in words)
        and ":" not in text
        and _SENTENCE(text) is None
        and _JOINING.issuperset(_small(words))
        and any(word[0].isalpha() and not word[0].islower() for word in words)
    )


_MOST_WORDS: Final = 6


def _end_of_caption(text: str, end: int) -> int:
    return len(text[:end].rstrip(_SEPARATORS))


_SEPARATORS: Final = " \t\n\xa0\u3000|/／–—-•·,;、，=＝"

_PICTURE: Final = (
    r"(?:symbol|archiv|arkiv|titel|beitrags|aufmacher|vorschau|produkt|presse|screen)?(?:fotos?|bild(?:er)?)"
    r"|photos?|photograph(?:y|s|ie|ies)?|images?|pictures?|illustrations?|infographics?|artwork"
    r"|(?:info)?gra[fp]i[kc]|fotografie|fotografías?|imagen|imagem|immagine|beeld|bilde|billede|zdjęcie|fot\.|snímek"
    r"|fotó|kép|fotoğraf|görsel|kuvat?|valokuva|φωτ(?:ό|ο|ογραφία)|фото|ảnh|图|圖|摄|攝|写真|사진|صورة|تصوير|عکس|צילום"
    r"|फोटो|फ़ोटो|तस्वीर|छायाचित्र"
)
_OWNER: Final = (
    r"credits?|sources?|copyright|rechte|quellen?|urheber|(?:bild|foto)(?:quelle|nachweis|rechte|credit|autor)"
    r"|crédits?(?: photos?)?|créditos?|crediti|fuente|fonte|reprodução|divulgação|bron|källa|kilde|źródło|zdroj"
    r"|forrás|sursa|kaynak|lähde|πηγή|источник|джерело|sumber|nguồn|图片来源|圖片來源|图源|来源|來源|提供|出典|출처|المصدر"
    r"|साभार|सौजन्य"
)
_AT_ONCE: Final = r"(?:(?<=[(\[（【\n])|(?<=[|/–—-]\s)|(?<=[.!?…]\s)|(?<=[.!?…][\"”»)]\s))"
"""What stands before words that begin no sentence of the caption: an end of one, a bracket or a sign between."""
_BEGINS: Final = re.compile(
    r"(?:^|(?<=[\s|/–—.!?»”\"。])|(?=[(\[（【]))(?P<open>[(\[（【]?)(?:"
    rf"(?P<mark>(?:(?:{_PICTURE}|{_OWNER})\s*)?(?:[©ⓒ]|\(c\)\s|copyright:?\s))"
    rf"|(?P<label>(?:(?:{_PICTURE})(?:\s+(?:{_OWNER}|by|von|via|courtesy(?: of)?))?|{_OWNER})\s*[:：]"
    r"|(?:photo(?:graph|graphy)?|image|picture|illustration|foto|bild)s?\s+(?:by|von|via|courtesy(?: of)?|credit)\s"
    r"|fot\.\s|사진\s?[=/]|[图圖][/／])"
    rf"|{_AT_ONCE}(?P<bare>(?:fotos?|photos?|фото|courtesy(?:\sof)?)\s)"
    rf"|(?P<line>(?:{_AT_ONCE}|^(?<!.))(?=[\w–-]))"
    r")",
    re.IGNORECASE,
)
"""Where a credit may begin: with the sign of a right, with a label, or as a line of its own."""
_HAN: Final = "\u3400-\u9fff々"
_TAKEN_BY: Final = re.compile(
    r"(?:^|(?<=[\s/／=＝,，、。])|(?=[(\[（【]))(?P<open>[(\[（【]?)(?P<by>"
    # Not "taken in May", "taken to remember".
    rf"(?!記念|写真|動画|映画|無断)[{_HAN}\u30a1-\u30fa・ー]{{2,10}}(?<![年月日時分前後朝夜春夏秋冬])撮影"
    rf"|(?:[{_HAN}]{{2,8}}(?:记者|記者|通讯员|发)\s*)?[{_HAN}·]{{2,4}}\s?(?<!拍)[摄攝]"
    r"|(?:(?<=[/=(\[])|(?<=[/=]\s))[\uac00-\ud7a3]{2,4}\s?(?:사진)?기자"
    r")(?P<close>[)\]）】]?)[.。]?\s*$"
).search
"""Credits that end with what was done: "佐々木恵撮影", "新华社记者 周立 摄", "/박준호 기자"."""


def _end_of(text: str, start: int, *, bracketed: bool) -> int | None:
    """Return the end of a credit that begins somewhere. None: brackets around it end before the text does."""
    rest = text[start:].rstrip()
    if bracketed:
        rest = rest.rstrip(".。")
        if not rest.endswith((")", "]", "）", "】")):
            return None
        rest = rest[:-1]
        if rest.count(")") > rest.count("("):
            return None
    return start + len(rest)


def _is_credit(said: str, begin: re.Match[str]) -> bool:
    if begin["mark"] is not None:
        return len(said) > len(begin["mark"])
    names = _LICENCE.sub("", said.removeprefix(begin["label"] or begin["bare"] or ""))
    if ":" in names or _SENTENCE(names) is not None:
        return False
    if begin["label"] is not None:
        return _are_names(names) or _has_supplier(names)
    if begin["bare"] is not None and begin.start() and is_names(names):
        return len(names.split()) > 1 or _has_supplier(names)
    if not _JOINING.issuperset(_small(_WORD.findall(names))):
        return False
    if begin["open"] == "" and begin.start() == 0 and names.lower() == names.upper():
        # No word of such a script begins small: only what is nothing but suppliers is surely no caption.
        return all(_has_supplier(part) for part in re.split(r"\s[-–—/|]\s|[(]", names))
    apart = begin["open"] != "" or begin.string[: begin.start()].endswith("| ")
    return _has_supplier(names) or (apart and _PERSON_AND_HOUSE(names) is not None)


_SENTENCE: Final = re.compile(r"\w{4}[.!?]\s").search
_WORD: Final = re.compile(r"[^\s/|,;&()]+")
_LICENCE: Final = re.compile(r"\bcc[- ]by(?:[- ](?:sa|nc|nd))*(?: \d\.\d)?", re.IGNORECASE)
_STOCKS: Final = re.compile(
    r"\b(?:Getty(?: Images)?|AP(?: Photo)?|AFP|Shutterstock(?:\.com)?|i?Stock(?:photo)?|Alamy|Unsplash|Pexels|Pixabay|"
    r"Flickr|Wikimedia(?: Commons)?|Adobe ?Stock|imago(?: images)?|IMAGO|picture[- ]alliance|PA (?:Wire|Images|Media)|"
    r"Depositphotos|Dreamstime|Thinkstock|Corbis|WireImage|Sipa|ZUMA(?: Press)?|EyeEm|Fotolia|Scanpix|Lehtikuva|"
    r"picturedesk\.com|Creative Commons|رويترز|(?:أ\s?ف\s?ب)|فرانس برس|الأناضول|पीटीआई|एएनआई|एएफपी|रॉयटर्स|रायटर)(?!\w)"
).search
"""Stocks of pictures, as they write themselves. Many are no wire services, whose names are known elsewhere."""


def _are_names(said: str) -> bool:
    words: list[str] = _WORD.findall(said)
    return bool(words) and (len(words) == 1 or len(_small(words)) <= _MAX_SMALL * len(words))


def _small(words: Sequence[str]) -> list[str]:
    """Return the words that begin small, and are no address."""
    return [word for word in words if word[0].islower() and "." not in word.strip(".") and "@" not in word]


def _has_supplier(names: str) -> bool:
    """Tell whether one of some names is of a stock of pictures or a wire service."""
    return _STOCKS(names) is not None or any(is_agency(part.strip()) for part in re.split(r"[/|,;]", names))


_JOINING: Final = frozenset(
    "via on for by from the and of und von für over par pour et de del da di du la van der den imago images picture "
    "alliance dpa epa".split()
)
"""Words that begin small and stand between the names of a credit, or are such names."""
_PERSON_AND_HOUSE: Final = re.compile(
    r"(?:[^\W\d_a-z][\w.'’-]*\s){1,3}?[^\W\d_a-z][\w.'’-]*\s?/\s?[^\W\d_a-z][^/()]{1,40}"
).fullmatch
