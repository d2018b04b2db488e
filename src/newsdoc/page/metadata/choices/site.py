"""The site: a name from one source, and what others know of the site of that name."""

from __future__ import annotations

from itertools import chain

from newsdoc.model import Site
from newsdoc.page.metadata.clues import Clues
from newsdoc.page.metadata.record import Candidates, Choice
from newsdoc.page.metadata.sources import PUBLISHERS
from newsdoc.page.metadata.titles import site_keys


def best_site(clues: Clues, candidates: Candidates[Site]) -> Choice[Site]:
    """Take the first name, and address and logo from the structured data of a site of that name."""
    found = next(candidates, None)
    if found is None:
        return Choice(None)
    name, url, logo = found.value.name, found.value.url, found.value.logo
    sources = [found.source]
    spellings = site_keys((name,), None)
    for other in chain.from_iterable(publisher.read(clues) for publisher in PUBLISHERS):
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
