"""Strategies for what nests in an article beside blocks, sections and comments, and for share counters."""

from __future__ import annotations

from functools import cache
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from newsdoc.model.article import Section
from newsdoc.model.node import MAX_DEPTH, height
from newsdoc.model.response import Comment, ShareCounter
from newsdoc.strategies.blocks import Blocks, blocks_in, deep_blocks, groups_in
from newsdoc.strategies.drawing import built, depths, mostly
from newsdoc.strategies.inline import inlines
from newsdoc.strategies.urls import urls
from newsdoc.strategies.values import counts, lines, moments, scores, texts

_LEVELS = 2


@cache
def _groups() -> Blocks:
    return groups_in(_LEVELS)


@cache
def openings() -> SearchStrategy[Section]:
    """Draw a section without a heading: what stands before the first one."""
    some = st.lists(blocks_in(_LEVELS), min_size=1, max_size=3)
    deep = deep_blocks(MAX_DEPTH - 1).map(lambda block: [block])
    return built(Section, {"blocks": mostly(some, deep, one_in=100)}, {})


@cache
def _sections_in(levels: int) -> SearchStrategy[Section]:
    optional: dict[str, SearchStrategy[Any]] = {"blocks": _groups()}
    if levels > 1:
        optional["sections"] = st.lists(_sections_in(levels - 1), max_size=2)
    return built(Section, {"heading": inlines()}, optional)


@st.composite
def _deep_sections(draw: DrawFn) -> Section:
    goal = draw(depths(MAX_DEPTH))
    section = draw(built(Section, {"heading": inlines(), "blocks": _groups()}, {}))
    while height(section) < goal:
        section = Section(heading="over it", sections=(section,))
    return section


@cache
def headed_sections() -> SearchStrategy[Section]:
    """Draw a section that has a heading, and so may stand anywhere."""
    return mostly(_sections_in(_LEVELS), _deep_sections(), one_in=60)


@cache
def sections() -> SearchStrategy[Section]:
    """Draw a section."""
    return headed_sections() | openings()


@cache
def _comments_in(levels: int) -> SearchStrategy[Comment]:
    optional: dict[str, SearchStrategy[Any]] = {
        "author": lines(),
        "author_url": urls(),
        "published": moments(),
        "published_text": lines(),
        "title": lines(),
        "body": mostly(texts(), _groups(), one_in=3),
        "likes": scores(),
        "id": lines(),
        "url": urls(),
        "removed": st.booleans(),
    }
    if levels > 1:
        optional["replies"] = st.lists(_comments_in(levels - 1), max_size=2)
    return built(Comment, {}, optional)


@st.composite
def _deep_comments(draw: DrawFn) -> Comment:
    if draw(st.booleans()):
        return Comment(body=draw(deep_blocks(MAX_DEPTH - 1)))
    goal = draw(depths(MAX_DEPTH))
    comment = draw(_comments_in(1))
    while height(comment) < goal:
        comment = Comment(replies=(comment,))
    return comment


@cache
def comments() -> SearchStrategy[Comment]:
    """Draw a comment with the replies to it."""
    return mostly(_comments_in(_LEVELS), _deep_comments(), one_in=60)


@cache
def share_counters() -> SearchStrategy[ShareCounter]:
    """Draw a share counter."""
    networks = st.sampled_from(["total", "facebook", "x"]) | lines()
    return built(ShareCounter, {"network": networks, "count": counts()}, {"text": lines()})
