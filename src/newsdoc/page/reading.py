"""A page read with reasons: the article, where each of its fields came from, and what became of each block.

`parse` gives the article alone and pays for none of this.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs
from attrs import field, frozen

from newsdoc.model import Article, Figure, ShareCounter
from newsdoc.page.around.breadcrumb import read_breadcrumb
from newsdoc.page.around.comments import Comments, read_comments
from newsdoc.page.around.shares import read_share_counters
from newsdoc.page.metadata import Candidate, Explanation, explain_metadata
from newsdoc.page.places import Places
from newsdoc.page.reasons import count, percent
from newsdoc.page.stages import OF_TEASERS, Findings, article_of, gather, opened
from newsdoc.page.verdicts import BlockReport, reports_of

__all__ = ["BlockReport", "Candidate", "Explanation", "Reading", "read"]

SHOWN_CANDIDATE = 100
"""Characters of a value that an explanation shows."""
SHOWN_PLACES = 3
"""Places that are named where a field was read from many."""


@frozen(kw_only=True)
class Reading:
    """An article, and how it was read from its page."""

    article: Article
    """What `newsdoc.parse` gives for the same page."""
    fields: Mapping[str, Explanation[Any]] = field(hash=False)
    """For each field of the article that a page can tell: its value, the sources that it came from, all
    candidates, and why this one was taken."""
    blocks: tuple[BlockReport, ...]
    """For each block of the page that has text of its own, in page order: kept or dropped, and why."""

    def __repr__(self) -> str:
        kept = sum(block.kept for block in self.blocks)
        title = _cut(repr(self.article.title), 60)
        return f"<Reading {title}: {kept:,} of {count(len(self.blocks), 'block')} kept>"

    def explain(self, name: str) -> str:
        """Tell in a few lines why a field has its value.

        Args:
            name: A field of the article, such as "title".

        Raises:
            KeyError: There is no explanation of that name; the message lists those that there are.
        """
        if name not in self.fields:
            raise KeyError(f"{name!r} is not explained; what is: {', '.join(self.fields)}")
        told = self.fields[name]
        lines = [f"{name}: {_value(told.value)}"]
        if told.sources:
            lines.append(f"  from: {', '.join(told.sources)}")
        lines.append(f"  because: {told.reason}")
        if told.candidates:
            lines.append("  candidates:")
            lines.extend(f"    {each.source}: {_value(each.value)}" for each in told.candidates)
        return "\n".join(lines)


def read(html: bytes | str, url: str | None = None, *, charset: str | None = None) -> Reading:
    """Read the article that a page holds, and tell how.

    It takes longer than `newsdoc.parse`, because all sources of all fields are asked.

    Args:
        html: The page, as bytes in any encoding or as text.
        url: Where it was found: relative links are resolved against it. None: they stay relative, unless the
            page tells its address. One that no document can hold, such as a file's, counts as None.
        charset: The charset of the HTTP header, for bytes. None: unknown.

    Returns:
        The article with the reasons for its fields and for each block of the page.

    Raises:
        NotHTML: The input is no HTML page, but a PDF, an image, compressed data, a feed, or empty.
        PageTooLarge: The page is larger than `newsdoc.markup.dom.MAX_BYTES`.
    """
    found = gather(opened(html, url, charset))
    article = article_of(found)
    return Reading(article=article, fields=_explanations(found, article), blocks=reports_of(found, article))


def _explanations(found: Findings, article: Article) -> dict[str, Explanation[Any]]:
    """Explain each field: those that the metadata tell, and those that are read from around the text."""
    told = dict(explain_metadata(found.page, found.boxes))
    told["url"] = _url(found, told["url"])
    told["subtitle"] = _subtitle(found, told["subtitle"])
    told["lead_image"] = _lead_image(told["lead_image"], article)
    told["breadcrumb"] = _breadcrumb(found, told["breadcrumb"])
    told["kicker"] = _kicker(found)
    told["share_counters"] = _share_counters(found)
    shown = read_comments(found.page, found.boxes)
    told["comments"] = _comments(found, shown)
    told["comment_count"] = _comment_count(found, shown)
    told["body"] = _body(found)
    if found.text.teasers:
        reason = "the page is an index: what it shows is of its teasers"
        for name in OF_TEASERS:
            told[name] = attrs.evolve(told[name], value=getattr(article, name), sources=(), reason=reason)
    return {each.name: told[each.name] for each in attrs.fields(type(article)) if each.name in told}


def _url(found: Findings, told: Explanation[str]) -> Explanation[str]:
    given = found.page.url
    if given is None:
        return told
    candidates = (*told.candidates, Candidate(given, "caller"))
    if told.value is not None:
        return attrs.evolve(told, candidates=candidates)
    reason = "the page does not tell its address; the caller does"
    return Explanation("url", given, ("caller",), reason, candidates)


def _subtitle(found: Findings, told: Explanation[str]) -> Explanation[str]:
    standfirst = found.text.standfirst
    if standfirst is None:
        return told
    candidates = (*told.candidates, Candidate(standfirst, "line above the text"))
    if told.value:
        return attrs.evolve(told, candidates=candidates)
    reason = (
        "a line between the headline and the first paragraph, or a heading there that is too long for one"
    )
    return Explanation("subtitle", standfirst, ("line above the text",), reason, candidates)


def _lead_image(told: Explanation[Figure], article: Article) -> Explanation[Figure]:
    if article.lead_image == told.value:
        return told
    reason = f"{told.reason}; the text shows the picture and what is written under it"
    return attrs.evolve(told, value=article.lead_image, reason=reason)


def _breadcrumb(found: Findings, told: Explanation[Any]) -> Explanation[Any]:
    shown = read_breadcrumb(found.page, found.boxes, found.facts.title)
    if not shown:
        return told
    candidates = (Candidate(shown, "trail"), *told.candidates)
    if shown != found.breadcrumb:
        return attrs.evolve(told, candidates=candidates)
    return Explanation("breadcrumb", shown, ("trail",), "the trail that the page shows", candidates)


def _kicker(found: Findings) -> Explanation[str]:
    if found.kicker is None:
        return Explanation("kicker", None, (), "no label stands above the title or begins the text", ())
    element = found.kicker_element
    source = Places(found.page.root).path(element) if element is not None else "start of the text"
    reason = "its place beside the title, and a name, link or word that labels have"
    return Explanation("kicker", found.kicker, (source,), reason, (Candidate(found.kicker, source),))


def _share_counters(found: Findings) -> Explanation[Any]:
    counters = found.share_counters
    if not counters:
        return Explanation("share_counters", (), (), "no share button shows a number", ())
    shown = read_share_counters(
        found.page, found.boxes, heading=found.heading, comments=found.comments.sections
    )
    candidates = tuple(Candidate((counter,), _counter_source(counter, shown)) for counter in counters)
    sources = tuple(dict.fromkeys(candidate.source for candidate in candidates))
    reason = "numbers in or beside what is named after a network or sharing; then what structured data and scripts add"
    return Explanation("share_counters", counters, sources, reason, candidates)


def _counter_source(counter: ShareCounter, shown: Sequence[ShareCounter]) -> str:
    # Structured data have the number alone; the page and its scripts have its text with it.
    told = "json-ld interactionStatistic" if counter.text is None else "script"
    where = "share button" if counter in shown else told
    return f"{where}: {counter.network}"


def _comment_places(found: Findings) -> tuple[str, ...]:
    places = Places(found.page.root)
    boxes = sorted(found.comments.sections, key=lambda box: box.order)
    paths = tuple(places.path(box.element) for box in boxes[:SHOWN_PLACES])
    more = len(boxes) - len(paths)
    return (*paths, f"{more:,} more") if more else paths


def _comments(found: Findings, shown: Comments) -> Explanation[Any]:
    comments = found.comments.comments
    if comments and not shown.comments:
        source = "json-ld comment"
        reason = "the page shows no comments, but its structured data tell some"
        return Explanation("comments", comments, (source,), reason, (Candidate(comments, source),))
    if not found.comments.sections:
        return Explanation("comments", comments, (), "no part of the page is named as comments", ())
    places = _comment_places(found)
    if not comments:
        reason = f"nothing in {', '.join(places)} has a reader's name or date with a text"
        return Explanation("comments", comments, (), reason, ())
    candidates = (Candidate(comments, ", ".join(places)),)
    reason = "named as comments, with names or dates and texts that repeat"
    return Explanation("comments", comments, places, reason, candidates)


def _comment_count(found: Findings, shown: Comments) -> Explanation[int]:
    number = found.comments.count
    if number is None:
        return Explanation("comment_count", None, (), "neither page nor data state a number of comments", ())
    source = "number beside the comments" if shown.count is not None else "json-ld commentCount"
    reason = "the number that is stated, not the number of comments read"
    return Explanation("comment_count", number, (source,), reason, (Candidate(number, source),))


def _body(found: Findings) -> Explanation[Any]:
    text = found.text
    if text.source is not None:
        reason = "the page shows little of the text that it holds there"
        return Explanation(
            "body", text.sections, (text.source,), reason, (Candidate(text.sections, text.source),)
        )
    if text.teasers:
        reason = f"an index page: its prose stands in {count(len(text.teasers), 'teaser')} of other articles"
        return Explanation("body", text.sections, (), reason, ())
    if text.body is None:
        return Explanation("body", text.sections, (), "the page has no prose that could be an article's", ())
    box, prose = text.body.box, text.body.prose
    source = Places(found.page.root).path(box.element)
    share = percent(prose[box.order], prose[0])
    part = (
        "the part that the page marks as the article"
        if text.body.marked
        else "the smallest part that holds nearly all prose"
    )
    reason = f"{part}: {share} of the page's"
    return Explanation("body", text.sections, (source,), reason, (Candidate(text.sections, source),))


def _value(value: object) -> str:
    if value is None or value == ():
        return "nothing"
    return _cut(repr(value), SHOWN_CANDIDATE)


def _cut(text: str, length: int) -> str:
    return text if len(text) <= length else f"{text[:length]}…"
