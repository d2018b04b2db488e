"""The language: one that is declared, where the words of the text agree."""

from __future__ import annotations

from newsdoc.page.metadata.clues import Clues
from newsdoc.page.metadata.record import Candidates, Choice


def best_language(clues: Clues, candidates: Candidates[str]) -> Choice[str]:
    """Take the first language declared that the text's words do not contradict, else the one that they tell."""
    for found in candidates:
        if clues.is_language(found.value):
            return Choice(found.value, (found.source,), "the first source in rank that the text agrees with")
    return Choice(None)
