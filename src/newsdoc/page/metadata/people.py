"""Who wrote it: from names as sources write them to authors."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from typing import Final, NamedTuple

from newsdoc.errors import InvalidNode
from newsdoc.model import Author
from newsdoc.page.metadata.schema import address_key
from newsdoc.page.metadata.titles import is_site
from newsdoc.values.names import clean_names, is_agency, is_body, is_calling, is_group, is_placeholder
from newsdoc.values.text import fold
from newsdoc.values.urls import resolve, same_site

MAX_AUTHORS: Final = 500
"""How many authors an article has at most; a list of more is cut."""


class Person(NamedTuple):
    """Somebody as a source names them."""

    name: str
    """One name or several, with what stands around it."""
    url: str | None = None
    role: str | None = None
    organization: bool = False
    person: bool = False
    """True: the source says that this is a person."""
    sure: bool = False
    """True: the source says that this is an author, so it is one even if it looks like none."""


def authors_of(people: Iterable[Person], base: str | None, site_names: frozenset[str]) -> tuple[Author, ...]:
    """Make authors of what sources say.

    Names are cleaned and parted, none comes twice; names of the site, of wire services and of nobody in
    particular are marked as organizations.

    Args:
        people: The people, as named.
        base: What relative addresses are resolved against.
        site_names: What the site is called, as `site_keys` gives it.
    """
    found: dict[str, Author] = {}
    for author in _authors(people, base, site_names):
        found.setdefault(fold(author.name), author)
        if len(found) >= MAX_AUTHORS:
            break
    if len(found) == 1:
        return tuple(found.values())
    initials = {_initials(author.name) for author in found.values()}
    named = (author for author in found.values() if not _is_beside(author.name, initials))
    return tuple(named) or tuple(found.values())


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split()).upper()


def _is_beside(name: str, initials: Container[str]) -> bool:
    """Tell whether a name is none, beside others: the letters in place of somebody's picture, or a calling."""
    return (1 < len(name) < 4 and name in initials) or all(map(is_calling, name.split()))


def _authors(people: Iterable[Person], base: str | None, site_names: frozenset[str]) -> Iterator[Author]:
    for person in people:
        # "Center for Research and Development" is one body; only people are parted at "and".
        whole = person.organization
        names = (person.name,) if whole else clean_names(person.name) or _as_written(person)
        if _HOST(names[0] if names else "") is not None and "," in person.name:
            names = names[:1]  # behind a site stand its places
        url = _profile(person.url, base) if person.url and len(names) == 1 else None
        for name in names:
            if _LABEL.search(name) is not None:
                continue
            body = whole or is_agency(name) or _is_nobody(name) or is_group(name)
            if not body and is_site(name, site_names):
                # The site of one person may bear that person's name.
                body = not (person.person and _is_personal(name))
            address = url if body or not _is_front_page(url, base) else None
            author = _author(name, address, person.role, organization=body)
            if author is not None:
                yield author


def _profile(written: str, base: str | None) -> str | None:
    """Resolve the address of somebody. None: it is none, or that of the article itself."""
    url = resolve(base, written)
    if url is None or (base is not None and address_key(url) == address_key(base)):
        return None
    twice = _TWICE.match(url)
    return url[twice.end("host") + 1 :] if twice is not None else url


_TWICE: Final = re.compile(
    r"(?P<host>https?://(?:www\.)?(?P<name>[\w.-]+))/https?://(?:www\.)?(?P=name)/", re.IGNORECASE
)
"""The address of a network before a whole address in it, by plugins that expect a name alone."""


def _is_front_page(url: str | None, base: str | None) -> bool:
    """Tell whether an address is that of the site's front page, which is nobody's."""
    return url is not None and base is not None and "/" not in address_key(url) and same_site(url, base)


def _is_personal(name: str) -> bool:
    words = name.split()
    if not 2 <= len(words) <= 3 or words[0].lower() in _ARTICLES or is_body(name):
        return False
    return all(word[:1].isupper() for word in words)


_ARTICLES: Final = frozenset("the der die das le la les el los il de het".split())


def _is_nobody(name: str) -> bool:
    """Tell whether a name is that of nobody in particular: "Admin", "example.com editor"."""
    return is_placeholder(name) or _HOST(name) is not None


_HOST: Final = re.compile(r"(?<![\w.@])[\w-]{2,}\.(?:com|net|org|info|biz|news|tv|[a-z]{2})(?![\w.])").search
_LABEL: Final = re.compile(r"[:→»›∙|?!{}\[\]©]")  # noqa: RUF001
"""What stands in labels and sentences, and in no name."""


def _as_written(person: Person) -> tuple[str, ...]:
    """Keep what looks like no name ("98 Buck Social", an e-mail address) where a source is sure of it."""
    text = person.name.strip()
    fits = person.sure and len(text) <= 40 and len(text.split()) <= 4 and "/" not in text
    return (text,) if fits and any(map(str.isalpha, text)) else ()


def _author(name: str, url: str | None, role: str | None, *, organization: bool) -> Author | None:
    for address in (url, None):
        try:
            return Author(name, url=address, role=role, organization=organization)
        except InvalidNode:
            # An address or a name that no document can hold; without the address it may do.
            continue
    return None


def is_somebody(author: Author, site_names: frozenset[str]) -> bool:
    """Tell whether an author is a person or a wire service, not the site itself or nobody in particular."""
    name = author.name
    return "@" not in name and not _is_nobody(name) and not is_site(name, site_names)
