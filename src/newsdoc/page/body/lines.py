"""What tells a line of the article from a line of something else: the facts that the learned weights weigh.

A line is a box with text of its own. A fact is a name with a value, such as its tag or its length in bits; the weights
of all its facts, added up, say how much a line looks like text of the article. Facts whose names stand in `FACTS` are
told of every line; besides, there are the words of the names of all that a line stands in, the tags of it, and the
words of short lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, TypeAlias

from newsdoc.page.body.finder import Body
from newsdoc.page.hints import words_of
from newsdoc.page.survey import Box, Element, Survey
from newsdoc.values.text import squeeze

Fact: TypeAlias = "tuple[str, Any]"

FACTS = (
    "tag",
    "bits",
    "tag, bits",
    "linked",
    "linked, bits",
    "parent linked",
    "parent bits",
    "parent of all",
    "siblings",
    "boxes",
    "end",
    "end, bits",
    "begin",
    "core",
    "core, tag",
    "grandparent linked",
    "grandparent of all",
    "tenth",
    "region",
    "alike",
    "alike bits",
    "alike linked",
    "head",
)
"""The names of the facts that are told of every line, in the order of `Line.values`."""

LONG = 120
"""Characters of unlinked text that make a line surely prose."""
SHORT = 40
"""Characters up to which a line's own words count."""

_ENDS: Mapping[str, str] = {
    **dict.fromkeys(".。।", "dot"),
    **dict.fromkeys("?؟", "ask"),
    **dict.fromkeys('"”»“', "quote"),
    "!": "mark",
    ":": "colon",
    "…": "dots",
    ",": "comma",
    ";": "semicolon",
    ")": "paren",
    "|": "bar",
}
_SIGNS = frozenset("©•\u2013\u2014-#@|>»(“\"'*")
_NEVER_LONG = frozenset(("h1", "h2", "figcaption"))
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
CONTEXTS: Mapping[str, int] = {
    tag: 1 << number
    for number, tag in enumerate(
        "ul ol li dl table td th blockquote figure figcaption aside footer header nav form section article details "
        "fieldset address main button center".split()
    )
}
"""A bit for each tag that says something of the lines in it."""
_WORDS = re.compile(r"\w+")


class Line:
    """A box with text of its own, and the facts about it."""

    __slots__ = ("before", "box", "context", "region", "score", "values")

    def __init__(self, box: Box, values: tuple[Any, ...], before: float, region: int, context: int) -> None:
        self.box = box
        self.values = values
        """The values of the facts in `FACTS`."""
        self.before = before
        """The share of the body's text that stands before it."""
        self.region = region
        """How many lines it stands before the first long line, as a negative number, or behind the last. 0: between."""
        self.context = context
        """The tags that it stands in, as bits of `CONTEXTS`."""
        self.score = 0.0
        """Above 0, it reads like text of the article."""


def lines_of(survey: Survey, body: Body) -> list[Line]:
    """Return the lines in the body's box, in order, with the facts about each."""
    top = body.box
    boxes = survey.boxes[top.order : top.end + 1]
    contexts = _contexts(boxes)
    own = [box for box in boxes if box.own]
    long = [
        at for at, box in enumerate(own) if box.own - box.own_linked >= LONG and box.tag not in _NEVER_LONG
    ]
    first, last = (long[0], long[-1]) if long else (len(own), -1)
    facts_of = _Facts(boxes, own, survey.top.element)
    whole, before = max(1, top.text), 0
    lines: list[Line] = []
    for at, box in enumerate(own):
        region = at - first if at < first else at - last if at > last else 0
        values = facts_of(box, 10 * before // whole, max(-8, min(12, region)))
        lines.append(Line(box, values, before / whole, region, contexts[box.order - top.order]))
        before += box.own
    return lines


def _contexts(boxes: Sequence[Box]) -> list[int]:
    start = boxes[0].order
    contexts = [0]
    for box in boxes[1:]:
        outer = contexts[box.parent.order - start] if box.parent is not None else 0
        contexts.append(outer | CONTEXTS.get(box.tag, 0))
    return contexts


class _Facts:
    """Tells the facts about the lines of one body."""

    def __init__(self, boxes: Sequence[Box], own: Sequence[Box], root: Element) -> None:
        self.top = boxes[0]
        self.core = core_of(boxes)
        self.title, self.description = _head(root)
        self.alike = _alike(own)

    def __call__(self, box: Box, tenth: int, region: int) -> tuple[Any, ...]:
        own, tag, top = box.own, box.tag, self.top
        parent = box.parent or box
        grand = parent.parent or parent
        bits = own.bit_length() if own < 2048 else 11
        linked = tenths(box.own_linked, own)
        end = end_of(box.last)
        core = self._place(box)
        return (
            tag,
            bits,
            (tag, bits),
            linked,
            (linked, min(bits, 9) // 2),
            tenths(parent.linked, parent.text),
            min(parent.text.bit_length(), 14),
            tenths(parent.text, top.text),
            min(len(parent.children), 20).bit_length(),
            min(len(box.children), 7).bit_length(),
            end,
            (end, min(bits, 9) // 2),
            begin_of(box.first),
            core,
            (core, tag),
            tenths(grand.linked, grand.text),
            tenths(grand.text, top.text),
            tenth,
            region,
            *self.alike[tag, box.names],
            self._in_head(box) if region < 0 or tag in _HEADINGS else "",
        )

    def _place(self, box: Box) -> str:
        core = self.core
        if box.parent is core:
            return "in"
        if box is core:
            return "self"
        if core.order < box.order <= core.end:
            return "below"
        return "before" if box.order < core.order else "after"

    def _in_head(self, box: Box) -> str:
        text = squeeze(box.first).lower()[:60]
        if len(text) < 12:
            return ""
        if text in self.title:
            return "title"
        return "description" if text in self.description else ""


def core_of(boxes: Sequence[Box]) -> Box:
    """Return the box with the most unlinked text right below it: where the paragraphs stand."""
    held: dict[Box, int] = {}
    for box in boxes:
        free = box.own - 2 * box.own_linked
        if free > 60 and box.parent is not None:
            held[box.parent] = held.get(box.parent, 0) + free
    return max(held, key=held.__getitem__) if held else boxes[0]


def _alike(boxes: Sequence[Box]) -> dict[tuple[str, str], tuple[int, int, int]]:
    """Return, for each tag with its names, how many lines share them and what those are like together."""
    groups: dict[tuple[str, str], list[int]] = {}
    for box in boxes:
        key = (box.tag, box.names)
        if key in groups:
            group = groups[key]
            group[0] += 1
            group[1] += box.own
            group[2] += box.own_linked
        else:
            groups[key] = [1, box.own, box.own_linked]
    return {
        key: (min(count, 40).bit_length(), (own // count).bit_length(), tenths(linked, own))
        for key, (count, own, linked) in groups.items()
    }


def _head(root: Element) -> tuple[str, str]:
    """Return the page's title and descriptions as its head tells them, for comparing."""
    head = root.find("head")
    if head is None:
        return "", ""
    descriptions = [
        meta.get("content") or ""
        for meta in head.iterchildren("meta")
        if (meta.get("property") or meta.get("name")) in ("og:description", "description")
    ]
    return squeeze(head.findtext("title") or "").lower(), squeeze(" ".join(descriptions)).lower()


def tenths(part: int, whole: int) -> int:
    """Return a share in tenths, 0 only for nothing at all."""
    return 0 if not part or not whole else min(10, 1 + 9 * part // whole)


def end_of(text: str) -> str:
    """Tell how a text ends: with which kind of sign, a digit or a letter."""
    last = text.rstrip()[-1:]
    return _ENDS.get(last) or ("digit" if last.isdigit() else "letter")


def begin_of(text: str) -> str:
    """Tell how a text begins."""
    first = text.lstrip()[:1]
    if first.isupper():
        return "upper"
    if first.islower():
        return "lower"
    if first.isdigit():
        return "digit"
    return "letter" if first.isalpha() else first if first in _SIGNS else "sign"


def surroundings(box: Box, top: Box) -> Iterator[Fact]:
    """Give the facts about all that a box stands in, itself too, up to but without `top`."""
    inner: Box | None = box
    while inner is not None and inner is not top:
        yield from names_facts(inner.names)
        if inner.tag in CONTEXTS:
            yield ("in", inner.tag)
        inner = inner.parent


@lru_cache(maxsize=4096)
def names_facts(names: str) -> tuple[Fact, ...]:
    """Return a fact for each word of the names of one element."""
    words = (word for name in names.split() for word in words_of(name) if len(word) > 1)
    return tuple(("name", word) for word in dict.fromkeys(words))


def word_facts(box: Box) -> list[Fact]:
    """Return the facts about the words of a short line; of a longer one, none."""
    if box.own >= SHORT:
        return []
    words = _WORDS.findall(box.first[:SHORT].lower())[:6]
    return [*(("word", word) for word in words), ("words", len(words))]


def facts_of(line: Line, top: Box) -> list[Fact]:
    """Return all facts about a line, as they are learned from."""
    return [*zip(FACTS, line.values, strict=True), *surroundings(line.box, top), *word_facts(line.box)]
