"""Lines that say that a site is paid for the links in its text: "We may earn a commission"."""

from __future__ import annotations

import re

LONGEST = 300
"""Characters that such a line has at the most."""

_BEGINS = re.compile(
    r"\W*(?:(?:affiliate|advertiser|editorial)\s)?(?:(?:disclosure|disclaimer|note)\W+)?"
    r"(?:we|i\s(?:may|earn|only|use)|this|our|as\san?|when\syou|if\syou|by\s(?:using|buying|clicking)|some|affiliate"
    r"|purchases?|the\slinks|links|products|all|each"
    r"|diese[rs]?|wenn\s(?:du|sie|ihr)|alle|einige|bei\sden|die\s(?:mit|hier)|wir|cet|nous|certains|si\svous)\b",
    re.IGNORECASE,
).match
"""How such lines begin, perhaps behind a label; most others are told from them at a glance."""
_DISCLOSES = re.compile(
    r"\b(?:we|i|which|us)(?:\s(?:may|might|could|can|will|also|sometimes)|['’](?:ll|d))*"  # noqa: RUF001
    r"\s(?:earn|receive|get|make|collect)\b[^.]{0,40}\b(?:commissions?|compensation|kickback)\b"
    r"|\b(?:contains?|includes?|uses?)\s(?:some\s|other\s)?affiliate\slinks\b"
    r"|\bearns?\sfrom\squalifying\spurchases\b"
    r"|\benthält\saffiliate-?links?\b|\baffiliate-?links?\b[^.]*\.[^.]*\b(?:provision|prämie)\b"
    r"|\b(?:erhalten|bekommen|verdienen)\swir\b[^.]{0,40}\b(?:provision|prämie)\b"
    r"|\bcontient\sdes\sliens\s(?:affiliés|d['’]affiliation)\b"  # noqa: RUF001
    r"|\bnous\s(?:recevons|percevons|touchons|pouvons\s(?:recevoir|percevoir|toucher))\b[^.]{0,40}\bcommission\b",
    re.IGNORECASE,
).search


def may_disclose(beginning: str) -> bool:
    """Tell by how a line begins whether it may be one: a cheap look before `is_disclosure`."""
    return _BEGINS(beginning) is not None


def is_disclosure(text: str) -> bool:
    """Tell whether a line says that the site earns by what readers buy through its links.

    It must speak for the site, as "we" or "this post": an article may be about such links.

    >>> is_disclosure("When you buy through our links, we may earn a commission. Learn more")
    True
    >>> is_disclosure("This post is about affiliate links."), is_disclosure("Shops earn a commission on all of it.")
    (False, False)
    """
    return len(text) <= LONGEST and may_disclose(text) and _DISCLOSES(text) is not None
