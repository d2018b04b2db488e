"""Share counters that only the programs of a page are told: JSON in its scripts, of no vocabulary.

A member is one if its name has no other words than those of sharing, of a network and of a number: "shareCount",
"facebook_shares", "totalShares"; or if it stands in an object named so: `"share_counts": {"facebook": 12}`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from newsdoc.model import ShareCounter
from newsdoc.page.around.networks import NETWORK_WORDS
from newsdoc.page.hints import words_of
from newsdoc.page.source import Element

LONGEST: Final = 2_000_000
"""Characters of one script that are looked at."""
MOST: Final = 50
"""Counters of one script that are looked at."""

_QUOTE: Final = r"\\{0,3}[\"']?"  # JSON in a string of JSON has its quotes escaped
_NUMBER: Final = rf"{_QUOTE}(\d{{1,9}})(?![\w.]){_QUOTE}"
# It begins with letters that have no second case, because such a pattern is looked for ten times as fast.
_MEMBER: Final = re.compile(
    rf"hare(?<=[Ss]hare)([A-Za-z_]{{0,16}}){_QUOTE}\s{{0,9}}:\s{{0,9}}(?:{_NUMBER}|\{{([^{{}}]{{1,600}})\}})"
)
_NAME_BEFORE: Final = re.compile(r"[A-Za-z_]{0,24}$")
_INNER: Final = re.compile(rf"([A-Za-z_]{{2,24}}){_QUOTE}\s{{0,9}}:\s{{0,9}}{_NUMBER}")

_SHARING: Final = frozenset("share shares social".split())
_COUNTING: Final = frozenset("shares count counts counter counters total number num".split())


def shares_told(scripts: Iterable[Element]) -> Iterator[ShareCounter]:
    """Give the counters that the scripts of a page tell, one for each network.

    Of several for one network that differ nobody knows which is the article's, so they are none. Noughts are none
    either: most are what a program begins with, before it has asked the network.

    Args:
        scripts: The `script` elements to look in.
    """
    told: dict[str, set[str]] = {}
    for script in scripts:
        text = script.text
        if text and "hare" in text:
            for network, digits in _counted(text[:LONGEST]):
                told.setdefault(network, set()).add(digits)
    for network, numbers in told.items():
        digits = numbers.pop()
        if not numbers and int(digits) > 0:
            yield ShareCounter(network=network, count=int(digits), text=digits)


def _counted(script: str) -> Iterator[tuple[str, str]]:
    """Give the networks and the numbers of the counters that stand in a script."""
    taken = 0
    for found in _MEMBER.finditer(script):
        end, number, members = found.groups()
        before = _NAME_BEFORE.search(script, max(0, found.start() - 25), found.start())
        name = f"{before[0] if before else ''}hare{end}"
        network = _network(name, counting=number is None)
        if network is None or (number is not None and name == "shares"):
            continue  # "shares" alone may well be of a company
        if number is not None:
            yield network, number
        else:
            for inner, digits in _INNER.findall(members):
                if (network := _network(inner, sharing=True, counting=True)) is not None:
                    yield network, digits
        taken += 1
        if taken == MOST:
            return


def _network(name: str, *, sharing: bool = False, counting: bool = False) -> str | None:
    """Tell of which network's shares a member is the number, by its name.

    Args:
        name: The member's name.
        sharing: It is known that it is about sharing.
        counting: It is known that it is a number of something.
    """
    network = "total"
    for word in words_of(name):
        if word in NETWORK_WORDS and network == "total":
            network = NETWORK_WORDS[word]
        elif word in _SHARING or word in _COUNTING:
            sharing = sharing or word in _SHARING
            counting = counting or word in _COUNTING
        else:
            return None
    return network if sharing and counting else None
