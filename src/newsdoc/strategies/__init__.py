"""Hypothesis strategies: for each class of the model one that draws all that its constructor lets pass.

>>> from hypothesis import given
>>> from newsdoc.strategies import articles
>>> @given(articles())
... def test_titles_have_no_space_at_their_ends(article):
...     assert article.title is None or article.title == article.title.strip(" ")
>>> test_titles_have_no_space_at_their_ends()

Most of what they draw is small, so that many examples take little time; long texts, wide tables and nesting
down to `newsdoc.model.MAX_DEPTH` come up now and then. `hypothesis.strategies.from_type` finds them by itself
where newsdoc is installed.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from hypothesis.strategies import SearchStrategy, one_of

from newsdoc import model
from newsdoc.strategies.articles import articles, authors, crumbs, sites
from newsdoc.strategies.blocks import (
    blocks,
    cells,
    code_blocks,
    definition_lists,
    definitions,
    dividers,
    embeds,
    figures,
    images,
    list_blocks,
    list_items,
    paragraphs,
    pull_quotes,
    quotes,
    related_links,
    rows,
    tables,
)
from newsdoc.strategies.inline import inlines, marks, runs
from newsdoc.strategies.parts import comments, sections, share_counters
from newsdoc.strategies.urls import image_urls, urls
from newsdoc.strategies.values import counts, languages, lines, moments, scores, texts

STRATEGIES: Mapping[type[model.Node], Callable[[], SearchStrategy[Any]]] = MappingProxyType(
    {
        model.Article: articles,
        model.Author: authors,
        model.Cell: cells,
        model.CodeBlock: code_blocks,
        model.Comment: comments,
        model.Crumb: crumbs,
        model.Definition: definitions,
        model.DefinitionList: definition_lists,
        model.Divider: dividers,
        model.Embed: embeds,
        model.Figure: figures,
        model.Image: images,
        model.ListBlock: list_blocks,
        model.ListItem: list_items,
        model.Paragraph: paragraphs,
        model.PullQuote: pull_quotes,
        model.Quote: quotes,
        model.RelatedLink: related_links,
        model.Row: rows,
        model.Run: runs,
        model.Section: sections,
        model.ShareCounter: share_counters,
        model.Site: sites,
        model.Table: tables,
    }
)
"""The strategy of each class in `newsdoc.model.NODES`."""

__all__ = [
    "STRATEGIES",
    "articles",
    "authors",
    "blocks",
    "cells",
    "code_blocks",
    "comments",
    "counts",
    "crumbs",
    "definition_lists",
    "definitions",
    "dividers",
    "embeds",
    "figures",
    "image_urls",
    "images",
    "inlines",
    "languages",
    "lines",
    "list_blocks",
    "list_items",
    "marks",
    "moments",
    "nodes",
    "paragraphs",
    "pull_quotes",
    "quotes",
    "related_links",
    "rows",
    "runs",
    "scores",
    "sections",
    "share_counters",
    "sites",
    "tables",
    "texts",
    "urls",
]


def nodes() -> SearchStrategy[model.Node]:
    """Draw a node of any class."""
    return one_of(*(strategy() for strategy in STRATEGIES.values()))
