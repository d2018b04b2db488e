"""Which source is believed: for each field its readers in the order of their rank, and the rule that picks.

`RULES` is the whole truth: what `read_metadata` does, what `explain_metadata` tells, and what the
documentation prints. A source that is read here in vain costs nothing more, because readers are asked one
after the other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, timedelta, timezone
from itertools import chain
from typing import Any, Final, Generic, NamedTuple, TypeVar

from attrs import frozen

from newsdoc.model import Author, Figure, Site
from newsdoc.page.metadata import (
    byline,
    dateline,
    links,
    metas,
    owner,
    pictures,
    signature,
    structured,
    topics,
    visible,
)
from newsdoc.page.metadata.clues import Clues
from newsdoc.page.metadata.fitting import (
    best_address,
    best_section,
    best_subtitle,
    is_stand_in,
    next_page,
    not_before,
)
from newsdoc.page.metadata.moments import Moment, day_of
from newsdoc.page.metadata.people import is_somebody
from newsdoc.page.metadata.record import Candidate, Candidates, Choice, Explanation
from newsdoc.page.metadata.state import published as told_to_programs
from newsdoc.page.metadata.structured import Said
from newsdoc.page.metadata.titles import site_keys, without_day
from newsdoc.values.dates import find_date
from newsdoc.values.names import is_body
from newsdoc.values.text import fold

T = TypeVar("T")


class Reader(NamedTuple):
    """A source of a field."""

    source: str
    """Its name; what a candidate calls its source begins with it."""
    read: Callable[[Clues], Iterator[Candidate[Any]]]


@frozen
class Rule(Generic[T]):
    """How a field gets its value."""

    field: str
    choose: Callable[[Clues, Candidates[T]], Choice[T]]
    readers: tuple[Reader, ...]

    def candidates(self, clues: Clues) -> Candidates[T]:
        """Give what the readers find, one after the other."""
        for reader in self.readers:
            yield from reader.read(clues)


# How rules pick


def first(_clues: Clues, candidates: Candidates[T]) -> Choice[T]:
    """Take the first that there is."""
    found = next(candidates, None)
    return (
        Choice(None)
        if found is None
        else Choice(found.value, (found.source,), "the first source in rank that has it")
    )


def best_language(clues: Clues, candidates: Candidates[str]) -> Choice[str]:
    """Take the first language declared that the text's words do not contradict, else the one that they tell."""
    for found in candidates:
        if clues.is_language(found.value):
            return Choice(found.value, (found.source,), "the first source in rank that the text agrees with")
    return Choice(None)


def best_title(clues: Clues, candidates: Candidates[str]) -> Choice[str]:
    """Take the title that the page shows, without a kicker or date that the head's title lacks."""
    found = next(candidates, None)
    if found is None:
        return Choice(None)
    if found.source not in SHOWN_TITLES:
        return Choice(
            found.value,
            (found.source,),
            "no heading of the page is its title; the first of the head's titles",
        )
    heading = without_day(found.value, clues.language)
    shown, letters = fold(heading), "".join(heading.split())
    for other in candidates:
        if other.value == heading:
            continue
        stated = fold(other.value)
        sources = found.source, other.source
        if "".join(other.value.split()) == letters:
            return Choice(other.value, sources, "the heading, with the spaces that its markup hides")
        if stated == shown:
            continue
        if found.source == "heading" and other.source.startswith("json-ld"):
            return Choice(other.value, (other.source,), "a heading of lower level counts less than the data")
        if stated and other.source != "title" and _is_rest(stated, shown, heading, clues):
            return Choice(other.value, sources, "the heading, without the label or date beside it")
    if heading != found.value:
        return Choice(heading, (found.source,), "the heading that the page shows, without the day before it")
    return Choice(heading, (found.source,), "the heading that the page shows")


SHOWN_TITLES: Final = frozenset(("h1", "heading"))


def _is_rest(stated: str, shown: str, text: str, clues: Clues) -> bool:
    """Tell whether a stated title is a heading without the label before it, or without the date behind it."""
    if shown.endswith(f" {stated}"):
        return 2 * len(stated) >= len(shown) or len(stated.split()) >= 4
    if shown.startswith(f"{stated} "):
        return find_date(text[len(stated) :], language=clues.language) is not None
    return False


def best_authors(clues: Clues, candidates: Candidates[tuple[Author, ...]]) -> Choice[tuple[Author, ...]]:
    """Take the first source that names somebody in full, or whom more of what readers see names.

    For want of a full name, a user name, the site, "Admin" does. Who has no address there has that of the link with
    the same name in the byline.
    """
    choice = _as_in_byline(clues, _named_best(clues, candidates))
    if not choice.value:
        return choice
    authors = byline.with_pages(clues, choice.value)
    if authors == choice.value:
        return choice
    # A full name may well have a page among the tags.
    people = tuple(
        author
        for author, told in zip(authors, choice.value, strict=True)
        if told.url or " " in author.name or not byline.is_rubric(author.url)
    )
    reason = "the address is that of the link"
    if len(people) < len(authors):
        reason = "without what its link says is a rubric"
    return Choice(people, (*choice.sources, "byline link"), f"{choice.reason}; {reason}")


def _named_best(clues: Clues, candidates: Candidates[tuple[Author, ...]]) -> Choice[tuple[Author, ...]]:
    spare: Candidate[tuple[Author, ...]] | None = None
    handle: Candidate[tuple[Author, ...]] | None = None
    for found in candidates:
        if found.source in GUESSED_AUTHORS and (handle or spare):
            break
        persons = tuple(author for author in found.value if is_somebody(author, clues.site_names))
        body = found.source.startswith("meta ") and all(is_body(author.name) for author in persons)
        if not body and any(_is_full(author) or _has_page(author, found.source) for author in persons):
            named = Candidate(persons, found.source)
            return _most_named(clues, named) or Choice(
                persons, (found.source,), "the first source in rank that names somebody in full"
            )
        if persons:
            handle = handle or Candidate(persons, found.source)
        spare = spare or found
    taken = handle or spare
    if taken is None:
        return Choice(())
    return Choice(
        taken.value, (taken.source,), "no source names anybody in full; the first that names anybody"
    )


def _most_named(clues: Clues, named: Candidate[tuple[Author, ...]]) -> Choice[tuple[Author, ...]] | None:
    """Take whom most of what readers see names, where that is not whom a source names. None: there is nobody."""
    seen = named.source in SEEN_AUTHORS | GUESSED_AUTHORS
    needed = MOST_VOTES - 1 if seen and named.source != "byline" else MOST_VOTES
    votes: dict[frozenset[str], dict[str, tuple[Author, ...]]] = {}
    most: dict[str, tuple[Author, ...]] = {}
    readers = {reader.source: reader for reader in _BY_FIELD["authors"].readers}
    for asked, voter in enumerate(VOTING_AUTHORS, 1):
        for found in readers[voter].read(clues):
            persons = tuple(author for author in found.value if is_somebody(author, clues.site_names))
            if not any(map(_is_full, persons)):
                continue
            if not seen and _are_same(named.value, persons):
                return None
            names = frozenset(fold(author.name) for author in persons)
            votes.setdefault(names, {}).setdefault(found.source, persons)
        most = max(votes.values(), key=len, default={})
        if len(most) + len(VOTING_AUTHORS) - asked < needed:
            return None
    if named.source in most:
        return None
    return Choice(
        next(iter(most.values())), tuple(most), "more of what readers see names them than anybody else"
    )


def _are_same(some: tuple[Author, ...], others: tuple[Author, ...]) -> bool:
    """Tell whether the same people are named, by more or by fewer of their names."""
    told = [set(fold(author.name).split()) for author in others]
    return len(some) == len(others) and all(
        any(words <= other or other <= words for other in told)
        for words in (set(fold(author.name).split()) for author in some)
    )


def _as_in_byline(clues: Clues, choice: Choice[tuple[Author, ...]]) -> Choice[tuple[Author, ...]]:
    """Leave out of several whom the visible byline leaves out: the site's team, a reader who commented."""
    told = choice.value or ()
    if len(told) < 2 or choice.sources[0] in SEEN_AUTHORS:
        return choice
    shown = {fold(author.name) for seen in byline.by_line(clues) for author in seen}
    authors = tuple(author for author in told if fold(author.name) in shown)
    if not authors or len(authors) == len(told) or len(authors) != len(shown):
        return choice
    return Choice(authors, (*choice.sources, "byline"), f"{choice.reason}; of those, whom the byline names")


def _is_full(author: Author) -> bool:
    return author.organization or not author.name.isascii() or " " in author.name


def _has_page(author: Author, source: str) -> bool:
    """Tell whether somebody of one name is known by it: the byline leads to a page about them."""
    return author.url is not None and source == "byline"


SEEN_AUTHORS: Final = frozenset(("link author", "byline", "author element", "closing line"))
"""Sources that readers see beside the title or the text."""
GUESSED_AUTHORS: Final = frozenset(
    ("author box", "author page", "owner of the site", "name", "beside the date")
)
"""Sources that are asked only where no other names anybody at all."""
VOTING_AUTHORS: Final = (
    "author element",
    "byline",
    "author box",
    "link author",
    "closing line",
    "author page",
)
"""Sources that outvote another one; first those that name the authors on most pages, and cost little."""
MOST_VOTES: Final = 3
"""How many of them outvote the data, metas and the line that says who wrote it; one less outvotes others."""


def best_published(clues: Clues, _candidates: Candidates[Moment]) -> Choice[Moment]:
    """Take the first, or an earlier day that the page shows where the first is that of the last change.

    A moment told in UTC is told in the page's own time zone instead, where its address has the day before.
    """
    return clues.once(_published)


def best_modified(clues: Clues, candidates: Candidates[Moment]) -> Choice[Moment]:
    """Take the first that is not of a day before that of publication."""
    return not_before(clues.once(_published).value, candidates)


def _published(clues: Clues) -> Choice[Moment]:
    found = next(rule_for("published").candidates(clues), None)
    if found is None:
        return _instead_of_published(clues)
    if found.source not in VISIBLE_DATES:
        if _is_of_change(clues, found.value):
            earlier = _shown_before(clues, day_of(found.value))
            if earlier is not None:
                reason = "the page shows an earlier day; its data give that of the last change"
                return Choice(earlier.moment, (earlier.source,), reason)
        local = _in_own_zone(clues, found.value)
        if local is not None:
            reason = "the first source in rank that has it, in the time zone in which the page shows it"
            return Choice(local.value, (found.source, local.source), reason)
    return Choice(found.value, (found.source,), "the first source in rank that has it")


def _shown_before(clues: Clues, day: date) -> dateline.Sighting | None:
    """Find an earlier day beside the title, or in a `time` element that is said to be of publication."""
    for sighting in clues.once(dateline.beside_title):
        if sighting.label in {"", "published"}:
            shown = day_of(sighting.moment)
            if shown < day and not _is_turned(clues, sighting, day):
                return sighting
            break
    for sighting in clues.once(dateline.in_times):
        if sighting.label == "published":
            return sighting if day_of(sighting.moment) < day else None
    return None


def _is_turned(clues: Clues, sighting: dateline.Sighting, day: date) -> bool:
    """Tell whether a page shows a day in numbers, and day and month in another order than its language has."""
    shown = day_of(sighting.moment)
    if (shown.year, shown.day, shown.month) != (day.year, day.month, day.day):
        return False
    return _IN_NUMBERS(clues.line(sighting.box)) is not None


_IN_NUMBERS: Final = re.compile(r"\d[./-]\d{1,2}[./-]\d").search


def _in_own_zone(clues: Clues, moment: Moment) -> Candidate[Moment] | None:
    """Find how the page itself tells a moment that is told in UTC, where its address has the day before.

    That is so where it was evening yet, west of Greenwich.
    """
    if not isinstance(moment, datetime) or moment.utcoffset() != timedelta():
        return None
    before = day_of(moment) - timedelta(days=1)
    if before not in dateline.in_address(clues.page.url):
        return None
    for sighting in clues.once(dateline.sightings):
        local = _same_moment(moment, sighting.moment)
        if local is not None:
            return Candidate(local, sighting.source)
    return Candidate(before, "address")


def _same_moment(moment: datetime, told: Moment) -> datetime | None:
    """Read a local time as the moment it is, if it can be that: to the minute, in a zone of whole quarters."""
    if not isinstance(told, datetime):
        return None
    bare = moment.replace(tzinfo=None, second=0, microsecond=0)
    shift = told.replace(tzinfo=None, second=0, microsecond=0) - bare
    offset = told.utcoffset()
    if offset is not None:
        return told if offset and shift == offset else None
    if not shift or abs(shift) > MAX_OFFSET or shift % QUARTER:
        return None
    return (moment.replace(tzinfo=None) + shift).replace(tzinfo=timezone(shift))


MAX_OFFSET: Final = timedelta(hours=14)
QUARTER: Final = timedelta(minutes=15)


VISIBLE_DATES: Final = frozenset(("time", "date line", "date elsewhere"))


def _is_of_change(clues: Clues, published: Moment) -> bool:
    """Tell whether what the page's data give as the day of publication is that of the last change.

    That is likely where both are the same to the second, or the same day where one has no time, or where the
    change is said to have come first.
    """
    told = (reader for reader in rule_for("modified").readers if reader.source not in VISIBLE_DATES)
    for reader in told:
        changed = next(reader.read(clues), None)
        if changed is not None:
            days = (day_of(published) - day_of(changed.value)).days
            if days == 0 and isinstance(published, datetime) and isinstance(changed.value, datetime):
                return published.replace(tzinfo=None) >= changed.value.replace(tzinfo=None)
            return days >= 0
    return False


def _instead_of_published(clues: Clues) -> Choice[Moment]:
    changed = next(rule_for("modified").candidates(clues), None)
    changed = changed or next(dateline.changed_far_from_title(clues), None)
    if changed is not None:
        return Choice(changed.value, (changed.source,), "only the day of the last change is told")
    told = next(told_to_programs(clues), None)
    if told is not None:
        return Choice(told, ("script",), "only the page's programs are told the day")
    return Choice(None)


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


def best_site(clues: Clues, candidates: Candidates[Site]) -> Choice[Site]:
    """Take the first name, and address and logo from the structured data of a site of that name."""
    found = next(candidates, None)
    if found is None:
        return Choice(None)
    name, url, logo = found.value.name, found.value.url, found.value.logo
    sources = [found.source]
    spellings = site_keys((name,), None)
    for other in chain.from_iterable(publisher.read(clues) for publisher in _PUBLISHERS):
        if url is not None and logo is not None:
            break
        if spellings.isdisjoint(site_keys((other.value.name,), None)):
            continue
        if (other.value.url and url is None) or (other.value.logo and logo is None):
            url, logo = url or other.value.url, logo or other.value.logo
            sources.append(other.source)
    return Choice(
        Site(name, url=url, logo=logo),
        tuple(sources),
        "the first name in rank; address and logo of the same name",
    )


def best_picture(clues: Clues, candidates: Candidates[Figure]) -> Choice[Figure]:
    """Take the first that is no logo or stand-in, with what the page shows of it: its words, its caption, its size."""
    fitting = (found for found in candidates if not is_stand_in(found.value.image))
    choice = first(clues, fitting)
    if choice.value is None:
        return choice
    shown = pictures.as_shown(clues, choice.value)
    if shown == choice.value:
        return choice
    return Choice(shown, (*choice.sources, "img"), f"{choice.reason}; the rest as the page shows it")


# Readers


def _in_jsonld(source: str, read: Callable[[Said], Iterator[T]]) -> Reader:
    name = f"json-ld {source}"
    return Reader(
        name, lambda clues: (Candidate(value, name) for value in read(Said(clues, clues.graph, clues.own)))
    )


def _in_page_jsonld(source: str, read: Callable[[Said], Iterator[T]]) -> Reader:
    name = f"json-ld WebPage {source}"
    return Reader(
        name, lambda clues: (Candidate(value, name) for value in read(Said(clues, clues.graph, clues.pages)))
    )


def _in_microdata(source: str, read: Callable[[Said], Iterator[T]]) -> Reader:
    name = f"microdata {source}"
    return Reader(
        name,
        lambda clues: (
            Candidate(value, name) for value in read(Said(clues, clues.microdata, clues.own_microdata))
        ),
    )


def _plain(source: str, read: Callable[[Clues], Iterable[T]]) -> Reader:
    return Reader(source, lambda clues: (Candidate(value, source) for value in read(clues)))


def _titled(reader: Reader) -> Reader:
    """Take the site's name off what a reader gives."""
    return Reader(
        reader.source,
        lambda clues: (
            Candidate(clues.without_site(found.value), found.source) for found in reader.read(clues)
        ),
    )


_PUBLISHERS: Final = (
    _in_jsonld("publisher", structured.site),
    _in_microdata("publisher", structured.site),
)
"""The sources that tell a site's address and logo."""

RULES: Final[tuple[Rule[Any], ...]] = (
    Rule(
        "kind",
        first,
        (
            _in_jsonld("@type", structured.kind),
            _in_microdata("itemtype", structured.kind),
            Reader("meta", metas.kinds),
        ),
    ),
    Rule(
        "url",
        best_address,
        (
            _plain("link canonical", links.canonical),
            Reader("meta", metas.addresses),
            _in_jsonld("url", structured.address),
            _plain("address", visible.own_address),
        ),
    ),
    Rule("amp_url", first, (_plain("link amphtml", links.amp),)),
    Rule("next_url", next_page, (_plain("link next", links.following),)),
    Rule(
        "language",
        best_language,
        (
            _plain("html lang", visible.declared_language),
            _in_jsonld("inLanguage", structured.language),
            Reader("meta", metas.languages),
            _in_microdata("inLanguage", structured.language),
            _plain("words of the text", visible.language_of_text),
        ),
    ),
    Rule(
        "site",
        best_site,
        (
            Reader("meta", metas.sites),
            *_PUBLISHERS,
            _plain("title and front page", visible.site),
        ),
    ),
    Rule(
        "section",
        best_section,
        (
            Reader("meta", lambda clues: metas.texts(clues, "section")),
            _in_jsonld("articleSection", structured.section),
            _in_microdata("articleSection", structured.section),
        ),
    ),
    Rule(
        "title",
        best_title,
        (
            Reader("heading", visible.title),
            _titled(_in_jsonld("headline", structured.headline)),
            Reader("meta", metas.titles),
            _titled(_in_microdata("headline", structured.headline)),
            _plain("title", visible.head_title),
        ),
    ),
    Rule(
        "subtitle",
        best_subtitle,
        (_plain("standfirst", visible.subtitle), _in_jsonld("alternativeHeadline", structured.subtitle)),
    ),
    Rule(
        "authors",
        best_authors,
        (
            _in_jsonld("author", structured.authors),
            _in_microdata("author", structured.authors),
            _plain("byline", byline.by_line),
            Reader("meta", metas.authors),
            _plain("link author", byline.by_link),
            _plain("author element", byline.by_name),
            _plain("author box", signature.in_box),
            _plain("closing line", signature.below_text),
            _plain("wire service", signature.of_agency),
            _plain("author page", byline.by_page),
            _plain("name", signature.beside_title),
            _plain("beside the date", byline.beside_date),
            _plain("owner of the site", owner.of_site),
        ),
    ),
    Rule(
        "published",
        best_published,
        (
            _in_jsonld("datePublished", structured.published),
            _in_microdata("datePublished", structured.published),
            Reader("meta", lambda clues: metas.dates(clues, "published")),
            _plain("address", lambda clues: dateline.in_address(clues.page.url)),
            _in_page_jsonld("datePublished", structured.published),
            _in_jsonld("dateCreated", structured.created),
            Reader("meta like", metas.dates_by_likeness),
            Reader("date line", dateline.near_title),
            Reader("meta date", lambda clues: metas.dates(clues, "dated")),
            Reader("date elsewhere", dateline.far_from_title),
            Reader("date alone", dateline.alone),
        ),
    ),
    Rule(
        "modified",
        best_modified,
        (
            _in_jsonld("dateModified", structured.modified),
            _in_microdata("dateModified", structured.modified),
            Reader("meta", lambda clues: metas.dates(clues, "modified")),
            _in_page_jsonld("dateModified", structured.modified),
            Reader("date line", dateline.changed),
        ),
    ),
    Rule(
        "description",
        first,
        (
            Reader("meta", lambda clues: metas.texts(clues, "description")),
            _in_jsonld("description", structured.description),
            _in_microdata("description", structured.description),
        ),
    ),
    Rule(
        "tags",
        best_tags,
        (
            _in_jsonld("keywords", structured.tags),
            Reader("meta", lambda clues: metas.tags(clues, "tag")),
            _in_microdata("keywords", structured.tags),
            _plain("link tag", topics.by_link),
            _plain("tag list", topics.by_list),
            Reader("meta keywords", lambda clues: metas.tags(clues, "keywords")),
            _plain("list of links", topics.by_shape),
        ),
    ),
    Rule(
        "lead_image",
        best_picture,
        (
            Reader("meta", metas.images),
            _in_jsonld("image", structured.image),
            _in_microdata("image", structured.image),
        ),
    ),
    Rule(
        "accessible_for_free",
        first,
        (
            _in_jsonld("isAccessibleForFree", structured.free),
            Reader("meta", metas.free),
            _in_microdata("isAccessibleForFree", structured.free),
        ),
    ),
    Rule(
        "breadcrumb",
        first,
        (
            _in_jsonld("BreadcrumbList", structured.breadcrumb),
            _in_microdata("BreadcrumbList", structured.breadcrumb),
        ),
    ),
)
"""Every field of `Metadata` with the sources that are asked for it, the most believed first."""

_BY_FIELD: Final = {rule.field: rule for rule in RULES}


def rule_for(field: str) -> Rule[Any]:
    """Give the rule of a field."""
    return _BY_FIELD[field]


def explained(rule: Rule[T], clues: Clues) -> Explanation[T]:
    """Apply a rule and tell what it chose from and why."""
    everything = tuple(rule.candidates(clues))
    choice = rule.choose(clues, iter(everything))
    return Explanation(rule.field, choice.value, choice.sources, choice.reason, everything)
