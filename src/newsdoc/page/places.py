"""Where a block stands in a page: a path that a scraper can put into a selector."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from newsdoc.page.source import Element

MOST_STEPS: Final = 12
"""The number of steps of a path at the most."""
_PLAIN = re.compile(r"[A-Za-z_][\w-]*", re.ASCII)
"""A name that stands in a selector as it is."""


class Places:
    """Tells paths in one page.

    A path is a CSS selector. It begins at the nearest element around that its id, or its tag with one of its
    classes, tells from all others, and then goes down child by child.
    """

    def __init__(self, root: Element) -> None:
        self._names: Counter[str] = Counter()
        self._number: dict[Element, int] = {}
        self._siblings: dict[Element, Counter[str]] = {}
        self._known: dict[Element, tuple[str, ...]] = {}
        for element in root.iter():
            if not isinstance(element.tag, str):
                continue
            self._names.update(_names_of(element))
            parent = element.getparent()
            if parent is not None:
                counts = self._siblings.setdefault(parent, Counter())
                counts[element.tag] += 1
                self._number[element] = counts[element.tag]

    def path(self, element: Element) -> str:
        """Return the path to an element.

        It selects this element and no other, as long as fewer than `MOST_STEPS` steps lead there from an
        element with a name of its own; a longer path begins on its way, and may fit more elements than one.
        """
        return " > ".join(self._steps(element))

    def _steps(self, element: Element) -> tuple[str, ...]:
        way: list[Element] = []
        steps: tuple[str, ...] = ()
        inner: Element | None = element
        while inner is not None and len(way) <= MOST_STEPS:
            known = self._known.get(inner)
            if known is not None:
                steps = known
                break
            way.append(inner)
            inner = inner.getparent() if self._own_name(inner) is None else None
        for outer in reversed(way):
            steps = (*steps, self._step(outer))[-MOST_STEPS:]
            self._known[outer] = steps
        return steps

    def _step(self, element: Element) -> str:
        return self._own_name(element) or self._numbered(element)

    def _own_name(self, element: Element) -> str | None:
        """Return the name that no other element has. None: there is none."""
        tag = str(element.tag)
        if tag in ("html", "body") and self._names[tag] == 1:
            return tag
        return next((name for name in _names_of(element) if name != tag and self._names[name] == 1), None)

    def _numbered(self, element: Element) -> str:
        tag = str(element.tag)
        shown = tag if _PLAIN.fullmatch(tag) else "*"
        parent = element.getparent()
        if parent is None or (shown == tag and self._siblings[parent][tag] == 1):
            return shown
        if shown != tag:
            return f"*:nth-child({parent.index(element) + 1})"
        return f"{shown}:nth-of-type({self._number[element]})"


def _names_of(element: Element) -> list[str]:
    """Return the selectors that may tell an element from others: its tag, its id, its tag with each class."""
    tag = str(element.tag)
    if not _PLAIN.fullmatch(tag):
        return [tag]
    names = [tag]
    identity = (element.get("id") or "").strip()
    if _PLAIN.fullmatch(identity):
        names.append(f"{tag}#{identity}")
    classes = dict.fromkeys((element.get("class") or "").split())
    names.extend(f"{tag}.{name}" for name in classes if _PLAIN.fullmatch(name))
    return names
