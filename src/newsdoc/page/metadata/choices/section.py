"""The section: a name of a rubric, in the best spelling that there is."""

from __future__ import annotations

import re
from typing import Final

from newsdoc.page.metadata.clues import Clues
from newsdoc.page.metadata.record import Candidates, Choice
from newsdoc.page.metadata.titles import is_site
from newsdoc.values.text import fold, squeeze

LONGEST_SECTION: Final = 60
MOST_WORDS: Final = 6


def best_section(clues: Clues, candidates: Candidates[str]) -> Choice[str]:
    """Take the first that is a rubric's name, as another source writes it where the first has it as in addresses."""
    named = (
        (name, found.source) for found in candidates if (name := _rubric(found.value, clues)) is not None
    )
    first = next(named, None)
    if first is None:
        return Choice(None)
    name, source = first
    if name.islower():
        key = _key(name)
        written = next((told for told in named if _key(told[0]) == key and not told[0].islower()), None)
        if written is not None:
            return Choice(
                written[0], (source, written[1]), "the first source in rank, written as another has it"
            )
    return Choice(name, (source,), "the first source in rank that has a rubric's name")


def _rubric(text: str, clues: Clues) -> str | None:
    """Take a rubric's name out of what a source says. None: there is none in it."""
    first = squeeze(text).strip(_ENDS)
    if _IS_LIST(first) is not None:
        first = first.partition(",")[0].strip(_ENDS)
    if "/" in first and " " not in first:
        first = first.rpartition("/")[2]
    if not first or len(first) > LONGEST_SECTION or len(first.split()) > MOST_WORDS:
        return None
    if first.lower() in _NO_RUBRICS or _TEMPLATE(first) is not None or "://" in text:
        return None
    return None if is_site(first, clues.site_names) else first


def _key(name: str) -> str:
    return fold(name).replace(" ", "").replace("-", "").replace("_", "")


_NO_RUBRICS: Final = frozenset(
    (
        "null|nil|none|undefined|tags|tag|all|article|articles|default|uncategorized|uncategorised|false|true|"
        "sin categoría|sem categoria|senza categoria|non classé|non classée|geen categorie|unkategorisiert|"
        "bez kategorii|okategoriserade|ukategorisert|ikke kategoriseret|без рубрики|未分类|未分類|미분류"
    ).split("|")
)
"""What systems write where nobody chose a rubric."""
_ENDS: Final = " -–|>»/"  # noqa: RUF001
_IS_LIST: Final = re.compile(r"[^,&]+(?:,[^,&]+)+").fullmatch
"""Old themes write all rubrics as one text."""
_TEMPLATE: Final = re.compile(r"[{}$<>\[\]]").search
