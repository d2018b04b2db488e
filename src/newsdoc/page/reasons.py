"""The reasons for keeping and dropping blocks, in words that tell a scraper what to look at.

The learned scorer adds up weights of facts. A table here puts each kind of fact into words; the facts that
weighed most for a verdict are its reason.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from newsdoc.page.body.lines import Line, facts_of
from newsdoc.page.body.weights import learned
from newsdoc.page.hints import Hint
from newsdoc.page.survey import Box

STRONGEST: Final = 3
"""How many facts a reason names."""

Phrase: TypeAlias = Callable[[Line, Any], str]


def percent(part: float, whole: float) -> str:
    """Write a share."""
    return f"{100 * part / whole:.0f} %" if whole else "0 %"


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
    share = percent(box.own_linked, box.own) if box.own_linked else "nothing"
    return f"{share} of it is linked"


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


def _place(_line: Line, value: Any) -> str:
    return _PLACES[value[0] if isinstance(value, tuple) else value]


def _share_before(line: Line, _value: object) -> str:
    return f"{percent(line.before, 1)} of the text stand before it"


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
        "core": _place,
        "core, tag": _place,
        "grandparent linked": _grandparent_linked,
        "grandparent of all": _grandparent_size,
        "tenth": _share_before,
        "region": _region,
        "alike": _alike,
        "alike bits": _alike_length,
        "alike linked": _alike_linked,
        "head": _head,
        "name": lambda _line, value: f"named '{value}'",
        "in": lambda _line, value: f"in a <{value}>",
        "word": lambda _line, value: f"has the word “{value}”",
        "words": lambda _line, value: f"has {count(value, 'word')}",
    }
)
"""What each kind of fact says of a line, by the fact's name."""


def strongest(line: Line, top: Box, *, against: bool) -> list[str]:
    """Return what speaks most against a line, or for it, the strongest first.

    Args:
        line: The line.
        top: The box of the body that it stands in.
        against: True: against its being text of the article; False: for it.
    """
    weights = learned().facts
    said: dict[str, float] = {}
    for fact in facts_of(line, top):
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
    return 2.0 if phrase.startswith("named ") else 1.0


def settled_by_facts(line: Line, top: Box) -> bool:
    """Tell whether the facts about a line leave no doubt, so that its place and neighbours were not asked."""
    known = learned()
    total = sum(known.facts.get(fact, 0.0) for fact in facts_of(line, top))
    return abs(total) >= known.sure


def neighbours_of(lines: Sequence[Line], at: int) -> str:
    """Say how the lines beside one read, up to three on each side."""
    near = [other.score > 0 for other in (*lines[max(0, at - 3) : at], *lines[at + 1 : at + 4])]
    if not near:
        return "it is the only line"
    if all(near):
        return "the lines beside it read like the article"
    if not any(near):
        return "the lines beside it read unlike the article"
    return f"{sum(near)} of the {len(near)} lines beside it read like the article"


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
    if not settled_by_facts(line, top):
        says = [*says[:2], region_of(line), neighbours_of(lines, at)]
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


def named_as(box: Box) -> tuple[Box, str] | None:
    """Tell which box, itself or one around it, says by its names what it is, and what. None: none does."""
    inner: Box | None = box
    while inner is not None and inner.tag != "body":
        for hint, words in NAMED:
            if inner.hints & hint:
                return inner, words
        inner = inner.parent
    return None
