"""Lines between the paragraphs that say nothing of their own: labels, words of buttons, rows of stars."""

from __future__ import annotations

from newsdoc.markup.vocabulary import HEADINGS
from newsdoc.page.survey import Box, Element
from newsdoc.values.credits import credit_in
from newsdoc.values.labels import is_furniture_line, is_share_word
from newsdoc.values.reading_time import is_reading_time
from newsdoc.values.text import squeeze

CONTROL = "is a control or a label of the page"

LONGEST_LABEL = 80
"""Characters that a label between paragraphs has at the most."""
ORNAMENTS = frozenset(" \t\n\r\xa0*_-=~·•–—⁂")  # noqa: RUF001
"""Signs that a row between two parts of the text is made of."""
LONGEST_ROW = 20
FEW_WORDS = 2
"""Words of a label that may also be a heading or a quotation of the article."""

GROUPED = frozenset(("li", "td", "th", "dt", "dd", "pre"))
"""Boxes of which the lines belong together, and say little alone."""
_WORDY = frozenset((*HEADINGS, "blockquote", "figcaption"))
"""Boxes in which only several words make a label: "Search" may head a section, "Sign up for our newsletter" cannot."""


def is_control(box: Box) -> bool:
    """Tell whether a line is the words of a button, or words that pages put between paragraphs: "Advertisement"."""
    if box.own > LONGEST_LABEL or box.own != box.text or box.tag in GROUPED:
        return False
    if box.tag == "button":
        return True
    text = " ".join(box.element.itertext())
    if box.tag in _WORDY and len(text.split()) <= FEW_WORDS:
        return False
    return is_furniture_line(text) or is_reading_time(squeeze(text)) or _is_row_of_links(box)


def _is_row_of_links(box: Box) -> bool:
    """Tell whether a line consists of links that are such words each: "Share", "Copy link"."""
    if box.links < LEAST_LINKS or box.own_linked < box.own:
        return False
    return all(
        is_furniture_line(said) or is_share_word(said)
        for said in (" ".join(link.itertext()) for link in box.element.iter("a"))
    )


LEAST_LINKS = 2
"""Links that make a row, at the least."""


def is_credit(box: Box) -> bool:
    """Tell whether a line says whose the picture above it is: "Photo: J. Doe"."""
    if not 6 <= box.own <= LONGEST_CREDIT or box.own != box.text or box.tag not in _PLAIN:
        return False
    # Most lines begin otherwise, which is seen at a glance.
    if not box.first.strip(" \t\n(").lower().startswith(CREDIT_WORDS):
        return False
    found = credit_in(words_of(box))
    return found is not None and found.before == 0


def words_of(box: Box) -> str:
    """Give all words in a box, with one space between them."""
    return " ".join("".join(box.element.itertext()).split())


LONGEST_CREDIT = 80
"""Characters that a credit has at the most."""
CREDIT_WORDS = (
    "©",
    *"foto photo bild image picture crédit imagen fotografía zdjęcie fot. illustration".split(),
    *"titelbild titelfoto beitragsbild symbolbild aufmacherbild fotocredit".split(),
)
"""How credits begin, in lower case."""
_PLAIN = frozenset(("p", "div", "h4", "h5", "h6", "small", "center"))


def controls_in(box: Box) -> tuple[Element, ...]:
    """Return the links beside the blocks in a box that are such words, where all its own words are linked."""
    if box.own > LONGEST_LABEL or box.own == box.text or box.own != box.own_linked:
        return ()
    return tuple(
        link for link in box.element.iterchildren("a") if is_furniture_line(" ".join(link.itertext()))
    )


def is_ornament(box: Box) -> bool:
    """Tell whether a line is a row of stars or dashes between two parts of the text."""
    if not 3 <= box.own <= LONGEST_ROW or box.own != box.text or box.tag in GROUPED:
        return False
    return box.first.strip()[:1] in ORNAMENTS and not set("".join(box.element.itertext())) - ORNAMENTS
