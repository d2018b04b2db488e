"""What a page says about its article: title, people, dates …, each from the source best believed."""

from __future__ import annotations

from newsdoc.page.metadata.clues import Clues
from newsdoc.page.metadata.merge import RULES, explained
from newsdoc.page.metadata.record import Candidate, Explanation, Explanations, Metadata
from newsdoc.page.source import Page
from newsdoc.page.survey import Survey

__all__ = [
    "RULES",
    "Candidate",
    "Clues",
    "Explanation",
    "Explanations",
    "Metadata",
    "explain_metadata",
    "metadata_of",
    "read_metadata",
]


def read_metadata(page: Page, survey: Survey) -> Metadata:
    """Read what a page says about its article.

    Readers are asked in the order of their rank, and only until a field is settled.

    Args:
        page: The page; it is not changed.
        survey: Its boxes.

    Returns:
        The fields; what no source tells is None or empty. No page makes this fail.
    """
    return metadata_of(Clues(page, survey))


def metadata_of(clues: Clues) -> Metadata:
    """Read what a page says about its article, from clues that other readers may use as well."""
    chosen = {rule.field: rule.choose(clues, rule.candidates(clues)).value for rule in RULES}
    return Metadata(**{field: value for field, value in chosen.items() if value is not None})


def explain_metadata(page: Page, survey: Survey) -> Explanations:
    """Tell for each field of `Metadata` what all sources offer, which one was taken, and why.

    The values are those of `read_metadata`; all readers are asked, so this takes longer.

    Args:
        page: The page; it is not changed.
        survey: Its boxes.
    """
    clues = Clues(page, survey)
    return {rule.field: explained(rule, clues) for rule in RULES}
