"""The credit of a picture that stands at the end of its caption, and in no element of its own."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar, cast

import attrs

from newsdoc.model import Figure, Inline, inline, plain
from newsdoc.values.credits import credit_in
from newsdoc.values.labels import is_call

LONGEST_BUTTON = 20
"""Characters that the words of a button below a caption have at the most."""


T = TypeVar("T")


def with_credits(items: Iterable[T]) -> list[T]:
    """Part the credits from the captions of the pictures among some items, once nothing more is to follow them."""
    return [cast("T", credited(item)) if isinstance(item, Figure) else item for item in items]


def credited(figure: Figure) -> Figure:
    """Part the credit from the caption that ends with it, and the words of a button below from both."""
    if figure.caption is None:
        return figure
    caption = _without_button(figure.caption)
    found = credit_in(plain(caption)) if figure.credit is None else None
    if found is not None:
        credit = _cut(caption, found.start, found.end)
        return attrs.evolve(figure, caption=_cut(caption, 0, found.before) or None, credit=credit)
    return figure if caption is figure.caption else attrs.evolve(figure, caption=caption)


def _without_button(caption: Inline) -> Inline:
    before, line, last = plain(caption).rpartition("\n")
    if line and len(last) <= LONGEST_BUTTON and is_call(last):
        return _cut(caption, 0, len(before))
    return caption


def _cut(content: Inline, start: int, end: int) -> Inline:
    """Return the characters of running text from one place to another, marks and links kept."""
    runs = []
    passed = 0
    for run in content:
        text = run.text[max(0, start - passed) : max(0, end - passed)]
        passed += len(run.text)
        if text:
            runs.append(attrs.evolve(run, text=text))
    return inline(runs)
