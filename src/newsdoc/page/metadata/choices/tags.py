"""The tags: those of the first source, unless several metas agree on others."""

from __future__ import annotations

from newsdoc.page.metadata import metas
from newsdoc.page.metadata.clues import Clues
from newsdoc.page.metadata.record import Candidate, Candidates, Choice
from newsdoc.values.text import fold


def best_tags(clues: Clues, candidates: Candidates[tuple[str, ...]]) -> Choice[tuple[str, ...]]:
    """Take the first, or what two metas or more agree on where no meta says the same as the first."""
    found = next(candidates, None)
    if found is None:
        return Choice(())
    witnesses: dict[frozenset[str], list[Candidate[tuple[str, ...]]]] = {}
    for field in ("tag", "keywords"):
        for told in metas.tags(clues, field):
            if told.source != found.source:
                witnesses.setdefault(frozenset(map(fold, told.value)), []).append(told)
    most = max(witnesses.values(), key=len, default=[])
    if len(most) > 1 and frozenset(map(fold, found.value)) not in witnesses:
        return Choice(most[0].value, tuple(told.source for told in most), "what several metas agree on")
    return Choice(found.value, (found.source,), "the first source in rank that has it")
