"""What tells a line of the article from a line of something else: the facts that the learned weights weigh.

A line is a box with text of its own. A fact is a name with a value, such as its tag or its length in bits; the weights
of all its facts, added up, say how much a line looks like text of the article. Facts whose names stand in `FACTS` are
told of every line; besides, there are the words of the names of all that a line stands in, the tags of it, and the
words of short lines.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, TypeAlias

from newsdoc.markup.vocabulary import HEADINGS
from newsdoc.page.body.finder import Body
from newsdoc.page.hints import words_of
from newsdoc.page.survey import Box, Element, Survey
from newsdoc.values.text import squeeze

Fact: TypeAlias = "tuple[str, Any]"

GROUPS = (
    ("tag", "bits", "tag, bits", "linked", "linked, bits", "core", "core, tag"),
    ("end", "end, bits", "begin"),
    (
        "parent linked",
        "parent bits",
        "parent of all",
        "siblings",
        "grandparent linked",
        "grandparent of all",
    ),
    ("boxes", "tenth", "region"),
    ("alike", "alike bits", "alike linked"),
    ("kin", "kin bits", "kin linked"),
    ("head",),
)
"""The names of the facts that are told of every line. Those of one group follow from one trait of a line."""

FACTS = tuple(name for group in GROUPS for name in group)
"""The same in one row, in the order of `Line.values`."""

Trait: TypeAlias = "tuple[Any, ...]"
Family: TypeAlias = "tuple[str, str, Trait]"
"""A line's tag and names, and those of the two boxes around it."""

LONG = 120
"""Characters of unlinked text that make a line surely prose."""
MOST = 0.9
"""The share of the body's text that a box has at the most for its names and its tag to say something of its lines."""
WHOLE_TAGS = frozenset(("ul", "ol", "dl", "table", "blockquote"))
"""Boxes whose lines are kept or left out together."""
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
_HEADINGS = frozenset(HEADINGS)
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

    __slots__ = (
        "alike",
        "around",
        "before",
        "box",
        "context",
        "doubtful",
        "ends",
        "family",
        "kin",
        "place",
        "region",
        "repeats",
        "score",
        "shape",
    )

    def __init__(
        self, box: Box, traits: tuple[Trait, ...], family: Family, *, before: float, region: int, context: int
    ) -> None:
        self.box = box
        self.shape, self.ends, self.around, self.place, self.alike, self.kin, self.repeats = traits
        self.family = family
        self.before = before
        """The share of the body's text that stands before it."""
        self.region = region
        """How many lines it stands before the first long line, as a negative number, or behind the last. 0: between."""
        self.context = context
        """The tags that it stands in, as bits of `CONTEXTS`."""
        self.score = 0.0
        """Above 0, it reads like text of the article."""
        self.doubtful = False
        """Whether its facts leave a doubt, so that its place and its neighbours decide."""

    @property
    def traits(self) -> tuple[Trait, ...]:
        """What its facts follow from, a trait for each of `GROUPS`: few lines of a page differ in one."""
        return self.shape, self.ends, self.around, self.place, self.alike, self.kin, self.repeats

    @property
    def values(self) -> tuple[Any, ...]:
        """The values of the facts in `FACTS`."""
        return tuple(value for at, trait in enumerate(self.traits) for value in values_of(at, trait))

    @property
    def end(self) -> str:
        """How its text ends, as `end_of` tells."""
        return self.ends[0]  # type: ignore[no-any-return]

    @property
    def begin(self) -> str:
        """How its text begins, as `begin_of` tells."""
        return self.ends[2]  # type: ignore[no-any-return]

    @property
    def head(self) -> str:
        """What of the page's head it repeats: "title", "description" or, if nothing, ""."""
        return self.repeats[0]  # type: ignore[no-any-return]


_SHAPE, _ENDS_OF_TEXT = 0, 1
"""Places of traits in `GROUPS`."""


_HALVES = tuple(min(bits, 9) // 2 for bits in range(12))
"""Lengths in bits made half as fine."""


def values_of(group: int, trait: Trait) -> Trait:
    """Return the values of the facts in a group that follow from a trait."""
    if group == _SHAPE:
        tag, bits, linked, core = trait
        return tag, bits, (tag, bits), linked, (linked, _HALVES[bits]), core, (core, tag)
    if group == _ENDS_OF_TEXT:
        end, bits, begin = trait
        return end, (end, bits), begin
    return trait


def lines_of(survey: Survey, body: Body, apart: Container[Box] = ()) -> list[Line]:
    """Return the lines in the body's box, in order, with the facts about each.

    Args:
        survey: The page's boxes.
        body: Where the text stands.
        apart: Boxes to pass over, with all that is in them.
    """
    top = body.box
    boxes = survey.boxes[top.order : top.end + 1]
    contexts = _contexts(boxes)
    own = list(_with_own_text(survey, top, apart))
    long = [
        at for at, box in enumerate(own) if box.own - box.own_linked >= LONG and box.tag not in _NEVER_LONG
    ]
    first, last = (long[0], long[-1]) if long else (len(own), -1)
    core = core_of(boxes)
    alike = _alike(own, [(box.tag, box.names) for box in own])
    families = _families(own)
    kin = _alike(own, families)
    repeats = _Head(survey.top.element)
    surrounding: dict[Box, Trait] = {}  # by parent, which many lines share
    same: dict[
        Trait, Trait
    ] = {}  # each trait once, however many lines have it: a table may have 100,000 cells
    whole, before = max(1, top.text), 0
    lines: list[Line] = []
    for at, box in enumerate(own):
        length, tag, parent = box.own, box.tag, holder_of(box)
        bits = length.bit_length() if length < 2048 else 11
        region = at - first if at < first else at - last if at > last else 0
        around = surrounding.get(parent)
        if around is None:
            around = surrounding[parent] = _surrounding(parent, top)
        shape = (tag, bits, tenths(box.own_linked, length) if box.own_linked else 0, _place(box, core))
        place = (
            len(box.children).bit_length() if len(box.children) < 7 else 3,
            10 * before // whole,
            region and max(-8, min(12, region)),
        )
        traits = (
            same.setdefault(shape, shape),
            _ends(box.first.lstrip()[:1], box.last.rstrip()[-1:], _HALVES[bits]),
            around,
            same.setdefault(place, place),
            alike[tag, box.names],
            kin[families[at]],
            repeats(box.first) if region < 0 or tag in _HEADINGS else _NOT_REPEATED,
        )
        context = contexts[box.order - top.order]
        lines.append(Line(box, traits, families[at], before=before / whole, region=region, context=context))
        before += length
    return lines


def _with_own_text(survey: Survey, top: Box, apart: Container[Box]) -> Iterator[Box]:
    order = top.order
    while order <= top.end:
        box = survey.boxes[order]
        if box in apart:
            order = box.end
        elif box.own:
            yield box
        order += 1


def _families(boxes: Sequence[Box]) -> list[Family]:
    """Return, for each box, what it and the two boxes around it are: the same for all lines of one kind."""
    known: dict[Box, Trait] = {}  # by parent, which many lines share
    families: list[Family] = []
    for box in boxes:
        parent = holder_of(box)
        around = known.get(parent)
        if around is None:
            grand = holder_of(parent)
            around = known[parent] = (parent.tag, parent.names, grand.tag, grand.names)
        families.append((box.tag, box.names, around))
    return families


def holder_of(box: Box) -> Box:
    """Return the box right around another, but for wrappers: boxes of no name that hold nothing else."""
    outer = box.parent
    while outer is not None and outer.tag == "div" and not outer.names and outer.text == box.text:
        outer = outer.parent
    return outer or box


def _contexts(boxes: Sequence[Box]) -> list[int]:
    start = boxes[0].order
    contexts = [0]
    for box in boxes[1:]:
        outer = contexts[box.parent.order - start] if box.parent is not None else 0
        contexts.append(outer | CONTEXTS.get(box.tag, 0))
    return contexts


def _surrounding(parent: Box, top: Box) -> Trait:
    """Return what the box right around a line says of it, and the one around that."""
    grand = holder_of(parent)
    return (
        tenths(parent.linked, parent.text),
        min(parent.text.bit_length(), 14),
        tenths(parent.text, top.text),
        min(len(parent.children), 20).bit_length(),
        tenths(grand.linked, grand.text),
        tenths(grand.text, top.text),
    )


def _place(box: Box, core: Box) -> str:
    if box.parent is core:
        return "in"
    if box is core:
        return "self"
    if core.order < box.order <= core.end:
        return "below"
    return "before" if box.order < core.order else "after"


@lru_cache(maxsize=4096)
def _ends(first: str, last: str, bits: int) -> Trait:
    """Return what a line's first and last character say of it; remembered, since texts have few of them."""
    return end_of(last), bits, begin_of(first)


_NOT_REPEATED = ("",)


class _Head:
    """Tells what of a page's head a line repeats."""

    def __init__(self, root: Element) -> None:
        self.title, self.description = _head(root)

    def __call__(self, first: str) -> Trait:
        text = squeeze(first).lower()[:60]
        if len(text) < 12:
            return _NOT_REPEATED
        if text in self.title:
            return ("title",)
        return ("description",) if text in self.description else _NOT_REPEATED


def core_of(boxes: Sequence[Box]) -> Box:
    """Return the box with the most unlinked text right below it: where the paragraphs stand."""
    held: dict[Box, int] = {}
    for box in boxes:
        free = box.own - 2 * box.own_linked
        if free > 60 and box.parent is not None:
            held[box.parent] = held.get(box.parent, 0) + free
    return max(held, key=held.__getitem__) if held else boxes[0]


def _alike(boxes: Sequence[Box], keys: Sequence[Any]) -> dict[Any, tuple[int, int, int]]:
    """Return, for each key, how many lines share it and what those are like together."""
    groups: dict[Any, list[int]] = {}
    for box, key in zip(boxes, keys, strict=True):
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
    if not part or not whole:
        return 0
    return 10 if part >= whole else 1 + 9 * part // whole


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
    """Give the facts about all that a box stands in, itself too, up to but without `top`.

    What most of the text stands in tells no line from another. What is nested in its like says no more than once.
    """
    most = MOST * top.text
    tags: set[str] = set()
    inner: Box | None = box
    while inner is not None and inner is not top and inner.text <= most:
        if inner.parent is None or inner.names != inner.parent.names:
            yield from names_facts(inner.names)
        if inner.tag in CONTEXTS and inner.tag not in tags:
            tags.add(inner.tag)
            yield ("in", inner.tag)
        inner = inner.parent


def names_facts(names: str) -> tuple[Fact, ...]:
    """Return a fact for each word of the names of one element."""
    return tuple(("name", word) for word in words_of_names(names))


@lru_cache(maxsize=4096)
def words_of_names(names: str) -> tuple[str, ...]:
    """Return the words of the names of one element, each once."""
    words = (word for name in names.split() for word in words_of(name) if len(word) > 1)
    return tuple(dict.fromkeys(words))


def word_facts(box: Box) -> list[Fact]:
    """Return the facts about the words of a short line; of a longer one, none."""
    if box.own >= SHORT:
        return []
    words = words_of_line(box)
    return [*(("word", word) for word in words), ("words", len(words))]


def words_of_line(box: Box) -> list[str]:
    """Return the first words of a short line."""
    return _WORDS.findall(box.first[:SHORT].lower())[:6]


def facts_of(line: Line, top: Box) -> list[Fact]:
    """Return all facts about a line, as they are learned from."""
    return [*zip(FACTS, line.values, strict=True), *surroundings(line.box, top), *word_facts(line.box)]
