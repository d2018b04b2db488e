"""An article to a page: what stands around the blocks, which `markup.write` writes."""

from __future__ import annotations

from datetime import date, datetime

from newsdoc.codecs.html.comments import write_comments
from newsdoc.codecs.html.head import write_head
from newsdoc.codecs.html.language import UNDETERMINED, is_registered, is_right_to_left
from newsdoc.codecs.html.moments import shown, time_attributes
from newsdoc.codecs.html.words import Words, is_visible, words_for
from newsdoc.markup.write import (
    Parts,
    attribute,
    escaped,
    figure,
    link_attributes,
    quoted,
    write_blocks,
    write_inline,
)
from newsdoc.model import Article, Author, Section

VERSION = 1
"""The version of the page's vocabulary, in `data-newsdoc` of the root element."""


def write_page(article: Article) -> str:
    """Write a whole page."""
    words = words_for(article.language)
    out: Parts = ["<!DOCTYPE html>\n", f"<html{_root_attributes(article)}>\n"]
    write_head(article, words, out)
    out.append("<body>\n")
    _write_masthead(article, words, out)
    out.append("<main>\n")
    _write_article(article, words, out)
    write_comments(article, words, out)
    out.append("</main>\n")
    source = "" if article.url is None else f"{words.source}: {_link(article.url, article.url)}"
    out.append(f'<footer data-end="">{source}</footer>\n</body>\n</html>\n')
    return "".join(out)


def _root_attributes(article: Article) -> str:
    tag = article.language
    lang = tag if tag is not None and is_registered(tag) else UNDETERMINED
    exact = None if tag is None or tag == lang != UNDETERMINED else tag
    direction = "rtl" if is_right_to_left(tag) else None
    attributes = attribute("lang", lang) + attribute("data-language", exact) + attribute("dir", direction)
    return attributes + attribute("data-newsdoc", VERSION)


def _link(text: str, url: str | None, attributes: str = "") -> str:
    """Write a link, or what could be one: an `<a>` that leads nowhere."""
    return f"<a{attributes}{link_attributes(url, text)}>{escaped(text)}</a>"


def _flag(name: str, *, when: bool) -> str:
    return f' {name}=""' if when else ""


def _write_masthead(article: Article, words: Words, out: Parts) -> None:
    site, section = article.site, article.section
    if site is None and section is None and not article.breadcrumb:
        return
    out.append('<header class="masthead">\n')
    if site is not None or section is not None:
        parts = []
        if site is not None:
            parts.append(_link(site.name, site.url, f' class="site"{attribute("data-logo", site.logo)}'))
        if section is not None:
            parts.append(f'<span class="section">{escaped(section)}</span>')
        out.append(f"<p>{' '.join(parts)}</p>\n")
    if article.breadcrumb:
        steps = "".join([f"<li>{_link(crumb.name, crumb.url)}</li>\n" for crumb in article.breadcrumb])
        out.append(f'<nav aria-label="{quoted(words.breadcrumb)}">\n<ol>\n{steps}</ol>\n</nav>\n')
    out.append("</header>\n")


def _write_article(article: Article, words: Words, out: Parts) -> None:
    free = article.accessible_for_free
    attributes = (
        attribute("data-kind", article.kind and article.kind.value)
        + attribute("data-free", None if free is None else str(free).lower())
        + _flag("data-truncated", when=article.truncated)
    )
    out.append(f"<article{attributes}>\n<header>\n<hgroup>\n")
    if article.kicker is not None:
        out.append(f'<p class="kicker">{escaped(article.kicker)}</p>\n')
    if article.title is not None and is_visible(article.title):
        out.append(f"<h1>{escaped(article.title)}</h1>\n")
    else:
        out.append(f'<h1 class="untitled"{attribute("data-title", article.title)}>{words.untitled}</h1>\n')
    if article.subtitle is not None:
        out.append(f'<p class="subtitle">{escaped(article.subtitle)}</p>\n')
    out.append("</hgroup>\n")
    if article.authors:
        out.append(f'<ul class="authors">\n{"".join(map(_author, article.authors))}</ul>\n')
    _write_dates(article, words, out)
    _write_shares(article, words, out)
    out.append("</header>\n")
    if article.lead_image is not None:
        out.append(figure(article.lead_image, "lead"))
    out.append('<div class="body">\n')
    for section in article.body:
        _write_section(section, 2, out)
    out.append("</div>\n")
    if article.truncated:
        out.append(f'<p class="incomplete">{words.incomplete}</p>\n')
    if article.tags:
        tags = "".join([f"<li>{escaped(tag)}</li>\n" for tag in article.tags])
        out.append(f'<ul class="tags" aria-label="{words.topics}">\n{tags}</ul>\n')
    out.append("</article>\n")


def _author(author: Author) -> str:
    link = _link(author.name, author.url, ' rel="author"' if author.url is not None else "")
    role = "" if author.role is None else f' <span class="role">{escaped(author.role)}</span>'
    return f"<li{_flag('data-organization', when=author.organization)}>{link}{role}</li>\n"


def _write_dates(article: Article, words: Words, out: Parts) -> None:
    dates = [
        f"<span>{label} {_time(moment, name, english=words.english)}</span>"
        for name, label, moment in (
            ("published", words.published, article.published),
            ("modified", words.updated, article.modified),
        )
        if moment is not None
    ]
    if dates:
        out.append(f'<p class="dates">{" ".join(dates)}</p>\n')


def _time(moment: date | datetime, name: str, *, english: bool) -> str:
    return f'<time class="{name}"{time_attributes(moment)}>{shown(moment, english=english)}</time>'


def _write_shares(article: Article, words: Words, out: Parts) -> None:
    """Write the counters: an empty list where somebody looked and found none, nothing where nobody did."""
    if article.share_counters is None:
        return
    out.append(f'<dl class="shares"{_flag("hidden", when=not article.share_counters)}>\n')
    for counter in article.share_counters:
        name = words.shares if counter.network == "total" else escaped(counter.network)
        network = attribute("data-network", "total" if counter.network == "total" else None)
        bare = _flag("data-bare", when=counter.text is None)
        text = str(counter.count) if counter.text is None else escaped(counter.text)
        value = f'<data value="{counter.count}"{bare}>{text}</data>'
        out.append(f"<div>\n<dt{network}>{name}</dt>\n<dd>{value}</dd>\n</div>\n")
    out.append("</dl>\n")


def _write_section(section: Section, level: int, out: Parts) -> None:
    """Write a section with its heading, of the sixth level at most; without a heading, its blocks alone."""
    if section.heading is None:
        write_blocks(section.blocks, out)
        return
    tag = f"h{min(level, 6)}"
    out.append(f"<section>\n<{tag}>{write_inline(section.heading)}</{tag}>\n")
    write_blocks(section.blocks, out)
    for part in section.sections:
        _write_section(part, level + 1, out)
    out.append("</section>\n")
