"""The reasons for keeping and dropping blocks, in words that tell a scraper what to look at.

The learned scorer adds up weights of facts. A table here puts each kind of fact into words; the facts that
weighed most for a verdict are its reason.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import islice
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from newsdoc.page.body.lines import FACTS, Fact, Line, surroundings, word_facts
from newsdoc.page.body.weights import learned
from newsdoc.page.hints import Hint
from newsdoc.page.survey import Box

STRONGEST: Final = 3
"""How many facts a reason names."""

MOST_AROUND: Final = 100
"""How many facts about what a line stands in are looked at."""

Phrase: TypeAlias = Callable[[Line, Any], str]


def percent(part: float, whole: float) -> str:
    """Write a share.

    >>> percent(3, 4), percent(4, 4), percent(0, 4)
    ('75 %', 'all', 'nothing')
    """
    if not part or not whole:
        return "nothing"
    return "all" if part >= whole else f"{100 * part / whole:.0f} %"


def count(number: int, noun: str) -> str:
    """Write a number of things.

    >>> count(1, "line"), count(1200, "line")
    ('1 line', '1,200 lines')
    """
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def listed(parts: Sequence[str]) -> str:
    """Put the parts of a reason in a row."""
    return ", ".join(parts)


_SIGNS: Final = MappingProxyType(
    {
        "dot": "a full stop",
        "ask": "a question mark",
        "quote": "a quotation mark",
        "mark": "an exclamation mark",
        "colon": "a colon",
        "dots": "an ellipsis",
        "comma": "a comma",
        "semicolon": "a semicolon",
        "paren": "a bracket",
        "bar": "a bar",
        "digit": "a digit",
        "letter": "a letter, without a stop",
    }
)
_BEGINNINGS: Final = MappingProxyType(
    {
        "upper": "a capital letter",
        "lower": "a small letter",
        "digit": "a digit",
        "letter": "a letter",
        "sign": "a sign",
    }
)
_PLACES: Final = MappingProxyType(
    {
        "in": "stands in the box with most paragraphs",
        "self": "stands right in the box with most paragraphs",
        "below": "stands in a box of its own among the paragraphs",
        "before": "stands before the box with most paragraphs",
        "after": "stands after the box with most paragraphs",
    }
)


def _length(line: Line, _value: object) -> str:
    return f"has {count(line.box.own, 'character')}"


def _tag(line: Line, _value: object) -> str:
    return f"is a <{line.box.tag}>"


def _linked(line: Line, _value: object) -> str:
    box = line.box
    return f"{percent(box.own_linked, box.own)} of it is linked"


def _around(line: Line) -> Box:
    return line.box.parent or line.box


def _around_that(line: Line) -> Box:
    return _around(line).parent or _around(line)


def _parent_linked(line: Line, _value: object) -> str:
    box = _around(line)
    return f"{percent(box.linked, box.text)} of the <{box.tag}> around it is linked"


def _grandparent_linked(line: Line, _value: object) -> str:
    box = _around_that(line)
    return f"{percent(box.linked, box.text)} of the outer <{box.tag}> around it is linked"


def _parent_size(line: Line, _value: object) -> str:
    box = _around(line)
    return f"the <{box.tag}> around it holds {count(box.text, 'character')}"


def _grandparent_size(line: Line, _value: object) -> str:
    box = _around_that(line)
    return f"the outer <{box.tag}> around it holds {count(box.text, 'character')}"


def _siblings(line: Line, _value: object) -> str:
    box = _around(line)
    return f"the <{box.tag}> around it holds {count(len(box.children), 'block')}"


def _boxes(line: Line, _value: object) -> str:
    return f"holds {count(len(line.box.children), 'block')}" if line.box.children else "holds no other block"


def _end(_line: Line, value: Any) -> str:
    sign = value[0] if isinstance(value, tuple) else value
    return f"ends with {_SIGNS[sign]}"


def _begin(_line: Line, value: Any) -> str:
    return f"begins with {_BEGINNINGS.get(value, f'“{value}”')}"


def _core(_line: Line, value: Any) -> str:
    return _PLACES[value[0] if isinstance(value, tuple) else value]


def _share_before(line: Line, _value: object) -> str:
    return f"{percent(line.before, 1)} of the text stands before it"


def region_of(line: Line) -> str:
    """Say where a line stands from the long ones."""
    if line.region < 0:
        return f"stands {count(-line.region, 'line')} before the first long paragraph"
    if line.region > 0:
        return f"stands {count(line.region, 'line')} after the last long paragraph"
    return "stands between long paragraphs"


def _region(line: Line, _value: object) -> str:
    return region_of(line)


def _alike(_line: Line, value: Any) -> str:
    if value == 1:
        return "no other line has its tag and names"
    return f"{2 ** (value - 1)} or more lines have its tag and names"


def _alike_length(_line: Line, value: Any) -> str:
    if value > 6:
        return "lines of its tag and names are long"
    return "lines of its tag and names are short"


def _alike_linked(_line: Line, value: Any) -> str:
    if not value:
        return "nothing is linked in lines of its tag and names"
    return f"about {10 * value - 5} % is linked in lines of its tag and names"


def _kin(_line: Line, value: Any) -> str:
    if value == 1:
        return "no other line stands in boxes named like its own"
    return f"{2 ** (value - 1)} or more lines stand in boxes named like its own"


def _kin_length(_line: Line, value: Any) -> str:
    return f"lines in boxes named like its own are {'long' if value > 6 else 'short'}"


def _kin_linked(_line: Line, value: Any) -> str:
    if not value:
        return "nothing is linked in boxes named like its own"
    return f"about {10 * value - 5} % is linked in boxes named like its own"


def _head(_line: Line, value: Any) -> str:
    if not value:
        return "the page's head does not have its words"
    return f"its words stand in the page's {value}"


PHRASES: Final[Mapping[str, Phrase]] = MappingProxyType(
    {
        "tag": _tag,
        "bits": _length,
        "tag, bits": lambda line, value: f"{_tag(line, value)} and {_length(line, value)}",
        "linked": _linked,
        "linked, bits": _linked,
        "parent linked": _parent_linked,
        "parent bits": _parent_size,
        "parent of all": _parent_size,
        "siblings": _siblings,
        "boxes": _boxes,
        "end": _end,
        "end, bits": _end,
        "begin": _begin,
        "core": _core,
        "core, tag": _core,
        "grandparent linked": _grandparent_linked,
        "grandparent of all": _grandparent_size,
        "tenth": _share_before,
        "region": _region,
        "alike": _alike,
        "alike bits": _alike_length,
        "alike linked": _alike_linked,
        "kin": _kin,
        "kin bits": _kin_length,
        "kin linked": _kin_linked,
        "head": _head,
        "name": lambda _line, value: f"named '{value}'",
        "in": lambda _line, value: f"in a <{value}>",
        "word": lambda _line, value: f"has the word “{value}”",
        "words": lambda _line, value: f"has {count(value, 'word')}",
    }
)
"""What each kind of fact says of a line, by the fact's name."""


def _facts(line: Line, top: Box) -> list[Fact]:
    """Return the facts about a line; of those about what it stands in, the nearest."""
    around = islice(surroundings(line.box, top), MOST_AROUND)
    return [*zip(FACTS, line.values, strict=True), *word_facts(line.box), *around]


def strongest(line: Line, top: Box, *, against: bool) -> list[str]:
    """Return what speaks most against a line, or for it, the strongest first.

    Args:
        line: The line.
        top: The box of the body that it stands in.
        against: True: against its being text of the article; False: for it.
    """
    weights = learned().facts
    said: dict[str, float] = {}
    for fact in _facts(line, top):
        weight = weights.get(fact)
        if weight is not None:
            name, value = fact
            phrase = PHRASES[name](line, value)
            said[phrase] = said.get(phrase, 0.0) + weight
    sign = -1 if against else 1
    speaking = [
        (sign * weight * _use_of(phrase), phrase) for phrase, weight in said.items() if sign * weight > 0
    ]
    return [phrase for _, phrase in sorted(speaking, reverse=True)[:STRONGEST]]


def _use_of(phrase: str) -> float:
    """Return how much a phrase is preferred: a scraper can act on names more easily than on lengths."""
    return 3.0 if phrase.startswith("named ") else 1.0


def _neighbours(lines: Sequence[Line], at: int) -> list[bool]:
    """Tell of the lines beside one, up to three on each side, whether they read like the article."""
    return [other.score > 0 for other in (*lines[max(0, at - 3) : at], *lines[at + 1 : at + 4])]


def _place(lines: Sequence[Line], at: int, *, against: bool) -> list[str]:
    """Say what of a line's place and neighbours fits a verdict."""
    said = []
    line, near = lines[at], _neighbours(lines, at)
    if line.region or not against:
        said.append(region_of(line))
    if not near:
        said.append("it is the only line")
    elif all(near) or not any(near):
        if any(near) is not against:
            said.append(f"all lines beside it read {'unlike' if against else 'like'} the article")
    elif (2 * sum(near) < len(near)) is against:
        only = "only " if against else ""
        said.append(f"{only}{sum(near)} of the {len(near)} lines beside it read like the article")
    return said


def verdict_on(lines: Sequence[Line], at: int, top: Box) -> str:
    """Say how a line of the body reads, and by what that shows.

    Args:
        lines: The lines of the body, scored.
        at: The place of the line among them.
        top: The box of the body.
    """
    line = lines[at]
    against = line.score <= 0
    says = strongest(line, top, against=against)
    if line.doubtful:
        says = [*says[:2], *_place(lines, at, against=against)]
    elif line.region and against:
        says = [*says[:2], region_of(line)]
    head = "reads unlike the article's text" if against else "reads like the article's text"
    return f"{head}: {listed(list(dict.fromkeys(says)))}" if says else head


NAMED: Final[tuple[tuple[int, str], ...]] = (
    (Hint.COMMENTS, "comments"),
    (Hint.NAVIGATION, "navigation"),
    (Hint.BREADCRUMB, "a breadcrumb"),
    (Hint.FOOTER, "a footer"),
    (Hint.SIDEBAR, "a sidebar"),
    (Hint.RELATED, "other articles"),
    (Hint.SUBSCRIBE, "an invitation to subscribe"),
    (Hint.ADVERT, "an advertisement"),
    (Hint.SHARE, "share buttons"),
    (Hint.AUTHOR_BOX, "an author's box"),
    (Hint.NOTICE, "a notice"),
    (Hint.TOOLS, "buttons or a form"),
    (Hint.HEADER, "a header"),
    (Hint.TAGS, "tags"),
    (Hint.BYLINE, "a byline"),
)
"""What names say that a block is, the surest first."""


def named_as(box: Box) -> str | None:
    """Tell what a box is by its own names. None: they do not say."""
    if box.tag in ("html", "body"):
        return None
    return next((words for hint, words in NAMED if box.hints & hint), None)
