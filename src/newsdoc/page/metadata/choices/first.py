"""The plainest rule: what the source that is best believed has."""

from __future__ import annotations

from typing import TypeVar

from newsdoc.page.metadata.clues import Clues
from newsdoc.page.metadata.record import Candidates, Choice

T = TypeVar("T")


def first(_clues: Clues, candidates: Candidates[T]) -> Choice[T]:
    """Take the first that there is."""
    found = next(candidates, None)
    return (
        Choice(None)
        if found is None
        else Choice(found.value, (found.source,), "the first source in rank that has it")
    )
