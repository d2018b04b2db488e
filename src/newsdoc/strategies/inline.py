"""Strategies for running text."""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from newsdoc.model.inline import Inline, Mark, Run, inline
from newsdoc.strategies.drawing import built, mostly
from newsdoc.strategies.urls import urls
from newsdoc.strategies.values import SPACES, texts


@cache
def marks() -> SearchStrategy[Mark]:
    """Draw one mark."""
    return st.sampled_from(Mark)


@cache
def runs() -> SearchStrategy[Run]:
    """Draw a run, white space at its ends and runs of nothing but white space included."""
    some_text = st.one_of(
        texts(),
        st.sampled_from([" ", "\n"]),
        st.tuples(st.sampled_from(SPACES), texts(), st.sampled_from(SPACES)).map("".join),
    )
    return built(Run, {"text": some_text}, {"marks": st.frozensets(marks()), "href": urls()})


@cache
def inlines() -> SearchStrategy[Inline]:
    """Draw running text in normal form, never empty."""
    several = st.lists(runs(), min_size=1, max_size=5)
    return mostly(texts().map(inline), several.map(inline).filter(bool), one_in=3)
