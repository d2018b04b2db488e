"""How strategies are put together: what is rare, and which fields a node is given.

Both close over the strategies that they draw from instead of taking them as arguments of a composite one:
Hypothesis shows a strategy with all its arguments, and that of an article would fill a book.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

T = TypeVar("T")

_AT_ONCE = 7
"""How many fields one number chooses: among more than 128, Hypothesis prefers the ends."""


def mostly(common: SearchStrategy[T], rare: SearchStrategy[T], *, one_in: int) -> SearchStrategy[T]:
    """Draw from `rare` once in `one_in` times, at most 128, else from `common`; failures shrink to it."""
    turns = st.integers(0, one_in - 1)

    @st.composite
    def either(draw: DrawFn) -> T:
        return draw(rare if draw(turns) == one_in - 1 else common)

    return either()


def depths(most: int) -> SearchStrategy[int]:
    """Draw how deep something deep is: from 2 to `most`, often exactly that, and shrinking to 2.

    A chain takes few draws, however long it is. Hypothesis therefore holds it for simple, and would leave it in
    a failing example if it could not be made shorter with as many draws.
    """
    return st.sampled_from([*range(2, most), *[most] * most])


def built(
    make: Callable[..., T],
    needed: Mapping[str, SearchStrategy[Any]],
    optional: Mapping[str, SearchStrategy[Any]],
) -> SearchStrategy[T]:
    """Draw calls of `make` with all that is needed, and with some of what is optional.

    Which of the optional fields are given is a draw for several fields, a bit for each: that takes a fraction
    of the time of a draw for each field.
    """
    choices = [
        (st.integers(0, 2 ** len(names) - 1), names)
        for names in (tuple(optional)[at : at + _AT_ONCE] for at in range(0, len(optional), _AT_ONCE))
    ]

    @st.composite
    def call(draw: DrawFn) -> T:
        fields = {name: draw(strategy) for name, strategy in needed.items()}
        for choice, names in choices:
            chosen = draw(choice)
            fields.update((name, draw(optional[name])) for at, name in enumerate(names) if chosen >> at & 1)
        return make(**fields)

    return call()
