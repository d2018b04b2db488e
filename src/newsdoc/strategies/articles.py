"""Strategies for articles and the small values in them."""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from newsdoc.model.article import Article, ArticleKind, Author, Crumb, Section, Site
from newsdoc.strategies.blocks import figures
from newsdoc.strategies.drawing import built
from newsdoc.strategies.parts import comments, headed_sections, openings, share_counters
from newsdoc.strategies.urls import image_urls, urls
from newsdoc.strategies.values import counts, languages, lines, moments


@cache
def authors() -> SearchStrategy[Author]:
    """Draw an author."""
    return built(Author, {"name": lines()}, {"url": urls(), "role": lines(), "organization": st.booleans()})


@cache
def crumbs() -> SearchStrategy[Crumb]:
    """Draw a step of a breadcrumb trail."""
    return built(Crumb, {"name": lines()}, {"url": urls()})


@cache
def sites() -> SearchStrategy[Site]:
    """Draw a site."""
    return built(Site, {"name": lines()}, {"url": urls(), "logo": image_urls()})


@cache
def _bodies() -> SearchStrategy[list[Section]]:
    opening = st.lists(openings(), max_size=1)
    return st.builds(list.__add__, opening, st.lists(headed_sections(), max_size=3))


@cache
def articles() -> SearchStrategy[Article]:
    """Draw an article, from an empty one to one with all fields set."""
    optional = {
        "kind": st.sampled_from(ArticleKind),
        "url": urls(),
        "amp_url": urls(),
        "next_url": urls(),
        "language": languages(),
        "site": sites(),
        "section": lines(),
        "breadcrumb": st.lists(crumbs(), max_size=3),
        "kicker": lines(),
        "title": lines(),
        "subtitle": lines(),
        "authors": st.lists(authors(), max_size=2),
        "published": moments(),
        "modified": moments(),
        "description": lines(),
        "tags": st.lists(lines(), max_size=3),
        "lead_image": figures(),
        "accessible_for_free": st.booleans(),
        "share_counters": st.lists(share_counters(), max_size=2),
        "comment_count": counts(),
        "comments": st.lists(comments(), max_size=3),
        "truncated": st.booleans(),
    }
    return built(Article, {"body": _bodies()}, optional)
