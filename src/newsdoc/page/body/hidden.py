"""Words in the body that no reader sees: those hidden by an attribute, a style, or a class that all know."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from newsdoc.page.hints import Hint
from newsdoc.page.survey import BOXED, Box, Element, hides

HIDING = frozenset(
    "sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only u-visually-hidden is-sr-only "
    "cdk-visually-hidden element-invisible show-for-sr a11y-hidden offscreen assistive-text".split()
)
"""Classes with which frameworks keep words for screen readers alone."""

_MARKED = etree.XPath(
    ".//*[@hidden or contains(@style, 'none') or contains(@style, 'hidden') or contains(@class, 'hidden')"
    " or contains(@class, 'sr') or contains(@class, 'screen') or contains(@class, 'invisible')"
    " or contains(@class, 'assistive')]"
)


def is_unseen(box: Box) -> bool:
    """Tell whether a box is hidden by its own attributes or by a class that all know."""
    return bool(box.hints & Hint.UNSEEN) or not HIDING.isdisjoint(box.names.split())


def hidden_parts(text: Element) -> Iterator[Element]:
    """Give the elements inside lines that are hidden, outer ones before those in them.

    Args:
        text: Where the lines stand.
    """
    for element in _MARKED(text):
        if element.tag not in BOXED and (
            element.get("hidden") is not None
            or hides(element.get("style") or "")
            or not HIDING.isdisjoint((element.get("class") or "").split())
        ):
            yield element
