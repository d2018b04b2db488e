"""Words in the body that no reader sees: those hidden by an attribute, a style, or a class that all know."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc.markup.vocabulary import INLINE_TAGS
from newsdoc.page.body.lines import words_of_names
from newsdoc.page.hints import Hint
from newsdoc.page.survey import Box, Element, hides

HIDING = frozenset(
    "sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only u-visually-hidden is-sr-only "
    "cdk-visually-hidden element-invisible show-for-sr a11y-hidden offscreen assistive-text "
    "w-condition-invisible".split()
)
"""Classes with which frameworks keep words for screen readers alone."""

OFF = frozenset("hidden is-hidden d-none".split())
"""Classes with which frameworks (Tailwind, Bulma, Bootstrap) show a box nowhere, unless another class is set too."""
_ON_SOME_SCREENS = re.compile(r"[a-z0-9]+:.*|d-(?:xs|sm|md|lg|xl|xxl|print)-.+").fullmatch

_TAGS = tuple(INLINE_TAGS - {"br", "wbr"})


def is_unseen(box: Box) -> bool:
    """Tell whether a box is hidden by its own attributes or by a class that all know."""
    if box.hints & Hint.UNSEEN:
        return True
    names = box.names.split()
    return not HIDING.isdisjoint(names) or (
        not OFF.isdisjoint(names) and not any(_ON_SOME_SCREENS(name) for name in names)
    )


def is_hidden(box: Box) -> bool:
    """Tell whether a box is unseen and stays so, whatever a reader opens."""
    return is_unseen(box) and not is_collapsed(box)


_OPENED = frozenset("accordion collapse collapsible expandable expander toggle faq".split())
"""Words of names that tell of what a click opens."""


def is_collapsed(box: Box) -> bool:
    """Tell whether a hidden box is opened by a click: its names say so, or it stands below what opens it."""
    outer = box.parent
    if outer is None:
        return False
    if not _OPENED.isdisjoint((*words_of_names(box.names), *words_of_names(outer.names))):
        return True
    if _is_slide(box, outer):
        return True
    before = box.element.getprevious()
    if before is None:
        return False
    # A heading may be wrapped around the button (WAI-ARIA, the pattern of accordions).
    inner = before[0] if len(before) else before
    return any(
        opener.tag in _OPENERS or opener.get("aria-expanded") is not None for opener in (before, inner)
    )


_OPENERS = frozenset(("button", "summary"))


def _is_slide(box: Box, outer: Box) -> bool:
    """Tell whether a box is one of a row that are shown one at a time: slides, tabs."""
    name = _name_of_row(box)
    row = outer.children[:MOST_SLIDES]
    if not name or len(row) < LEAST_SLIDES:
        return False
    alike = [other for other in row if other.tag == box.tag and other.text and _name_of_row(other) == name]
    return len(alike) >= LEAST_SLIDES and sum(not is_unseen(other) for other in alike) == 1


MOST_SLIDES = 60
LEAST_SLIDES = 3


def _name_of_row(box: Box) -> frozenset[str]:
    """Return the names of a box without numbers, and without what says whether it is shown."""
    return frozenset(_NUMBER.sub("", box.names).split()) - _STATES


_NUMBER = re.compile(r"\d+")
_STATES = frozenset(
    "hidden hide active show shown current visible invisible selected open in d-none is-active is-hidden "
    "is-visible".split()
)


def warnings_of_links(text: Element) -> Iterator[Element]:
    """Give the elements at the end of links that tell those who cannot see where the link opens.

    Args:
        text: Where the links stand.
    """
    for link in text.iter("a"):
        last = link[-1] if len(link) else None
        if last is not None and last.tag in INLINE_TAGS and len(last) == 0 and not (last.tail or "").strip():
            said = (last.text or "").strip()
            if 0 < len(said) <= LONGEST_WARNING and _NEW_WINDOW(said) is not None:
                yield last


LONGEST_WARNING = 60
_NEW_WINDOW = re.compile(
    r"\W*(?:external link\W+)?(?:opens?|opening|öffnet|wird|link|s[’']ouvre|ouvre|nouvelle|nouvel|se abre|abre|opent|"  # noqa: RUF001
    r"åpnes|åbner|öppnas|si apre|apre|otwiera|externer?|lien|enlace)\b.*"
    r"\b(?:window|tab|fenster|tab|fenêtre|onglet|ventana|pestaña|venster|tabblad|vindu|vindue|faneblad|fönster|"
    r"flik|finestra|scheda|oknie|karcie|janela|aba|separador)\b(?:\s+\w+)?\W*",
    re.IGNORECASE,
).fullmatch
"""What is said of links that open apart, in a dozen languages: "(opens in a new window)"."""


def hidden_parts(text: Element) -> Iterator[Element]:
    """Give the elements inside lines that are hidden, outer ones before those in them.

    Args:
        text: Where the lines stand.
    """
    for element in text.iter(*_TAGS):
        names, style = element.get("class"), element.get("style")
        if (
            (style is not None and hides(style))
            or (names is not None and not HIDING.isdisjoint(names.split()))
            or element.get("hidden") is not None
        ):
            yield element
