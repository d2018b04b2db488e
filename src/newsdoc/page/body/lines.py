"""What tells a line of the article from a line of something else: the facts that the learned weights weigh.

A line is a box with text of its own. Each fact is a short key, such as `len:5` or `tag:p`; the weights of all its
facts, added up, say how much a line looks like text of the article.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from newsdoc.page.body.finder import Body
from newsdoc.page.hints import words_of
from newsdoc.page.survey import Box, Element, Survey
from newsdoc.values.text import squeeze

LONG = 120
"""Characters of unlinked text that make a line surely prose."""

_ENDS = {".": "dot", "!": "mark", "?": "ask", ":": "colon", "…": "dots", "。": "dot", "।": "dot", "؟": "ask",
         '"': "quote", "”": "quote", "»": "quote", "“": "quote", ",": "comma", ";": "comma", ")": "paren", "|": "bar"}
_CONTEXT_TAGS = frozenset(
    "ul ol li dl table td th blockquote figure figcaption aside footer header nav form section article details "
    "fieldset address main button center".split()
)


class Line:
    """A box with text of its own, and the facts about it."""

    __slots__ = ("before", "box", "facts", "region", "score")

    def __init__(self, box: Box, facts: list[str], before: float, region: int) -> None:
        self.box = box
        self.facts = facts
        self.before = before
        """The share of the body's text that stands before it."""
        self.region = region
        """How many lines it stands before the first long line, as a negative number, or behind the last. 0: between."""
        self.score = 0.0
        """Above 0, it reads like text of the article."""


def lines_of(survey: Survey, body: Body) -> list[Line]:
    """Return the lines in the body's box, in order, with the facts about each that the line alone tells."""
    top = body.box
    boxes = survey.boxes[top.order : top.end + 1]
    core = core_of(boxes)
    around = _surroundings(boxes)
    own = [box for box in boxes if box.own]
    long = [at for at, box in enumerate(own) if box.own - box.own_linked >= LONG and box.tag not in _NEVER_LONG]
    first, last = (long[0], long[-1]) if long else (len(own), -1)
    whole, before = max(1, top.text), 0
    groups = _groups(own)
    title, description = _head(survey.top.element)
    lines: list[Line] = []
    for at, box in enumerate(own):
        facts = _facts(box, top, core)
        facts.append(f"at:{10 * before // whole}")
        region = at - first if at < first else at - last if at > last else 0
        facts.append(f"region:{max(-8, min(12, region))}")
        facts.extend(around[box.order - top.order])
        facts.extend(groups[box.tag, box.names])
        facts.extend(_word_facts(box))
        facts.extend(_head_facts(box, title, description, at < first))
        lines.append(Line(box, facts, before / whole, region))
        before += box.own
    return lines


def _groups(boxes: Sequence[Box]) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return, for each tag with its names, how many lines share them and what those are like together."""
    groups: dict[tuple[str, str], list[int]] = {}
    for box in boxes:
        group = groups.get((box.tag, box.names))
        if group is None:
            groups[box.tag, box.names] = [1, box.own, box.own_linked]
        else:
            group[0] += 1
            group[1] += box.own
            group[2] += box.own_linked
    return {
        key: (
            f"alike:{min(count, 40).bit_length()}",
            f"alike-len:{(own // count).bit_length()}",
            f"alike-linked:{share_in_tenths(linked, own)}",
        )
        for key, (count, own, linked) in groups.items()
    }


_WORDS = re.compile(r"\w+")
SHORT = 40


def _word_facts(box: Box) -> list[str]:
    """Return the words of a short line, and the first of any."""
    words = _WORDS.findall(box.first[:80].lower())[:6]
    if not words:
        return []
    facts = [f"word1:{words[0]}", f"word1:{' '.join(words[:2])}"]
    if box.own < SHORT:
        facts.extend(f"word:{word}" for word in words)
        facts.append(f"words:{len(words)}")
    return facts


def _head(root: Element) -> tuple[str, str]:
    title = root.findtext("head/title") or ""
    description = ""
    head = root.find("head")
    for meta in head.iterchildren("meta") if head is not None else ():
        if (meta.get("property") or meta.get("name")) in ("og:description", "description"):
            description += " " + (meta.get("content") or "")
    return squeeze(title).lower(), squeeze(description).lower()


def _head_facts(box: Box, title: str, description: str, lead: bool) -> list[str]:
    text = squeeze(box.first).lower()[:60]
    if len(text) < 12:
        return []
    facts = []
    if text in title:
        facts.append("in-title")
    if text in description:
        facts.append("in-description")
        facts.append(f"in-description:{box.tag}:{lead}")
    return facts


_NEVER_LONG = frozenset(("h1", "h2", "figcaption"))


def core_of(boxes: Sequence[Box]) -> Box:
    """Return the box with the most unlinked text right below it: where the paragraphs stand."""
    held: dict[Box, int] = {}
    for box in boxes:
        free = box.own - 2 * box.own_linked
        if box.parent is not None and free > 60:
            held[box.parent] = held.get(box.parent, 0) + free
    return max(held, key=held.__getitem__) if held else boxes[0]


def _surroundings(boxes: Sequence[Box]) -> list[tuple[str, ...]]:
    """Return, for each box, the words of the names, and the tags, of what it stands in, down from the first box."""
    top = boxes[0].order
    found: list[tuple[str, ...]] = [()]
    for box in boxes[1:]:
        parent = box.parent
        outer = found[parent.order - top] if parent is not None else ()
        inner = names_facts(box.names) if box.names else ()
        tag = f"in:{box.tag}" if box.tag in _CONTEXT_TAGS else ""
        fresh = [fact for fact in inner if fact not in outer]
        if tag and tag not in outer:
            fresh.append(tag)
        found.append((*outer, *fresh) if fresh else outer)
    return found


@lru_cache(maxsize=4096)
def names_facts(names: str) -> tuple[str, ...]:
    """Return a fact for each word of some names."""
    return tuple(dict.fromkeys(f"w:{word}" for name in names.split() for word in words_of(name) if len(word) > 1))


def _facts(box: Box, top: Box, core: Box) -> list[str]:
    own = box.own
    parent = box.parent or box
    facts = [
        "bias",
        f"tag:{box.tag}",
        f"len:{min(own.bit_length(), 11)}",
        f"tag:{box.tag}:len:{min(own.bit_length(), 11)}",
        f"linked:{share_in_tenths(box.own_linked, own)}",
        f"linked:{share_in_tenths(box.own_linked, own)}:len:{min(own.bit_length(), 9) // 2}",
        f"parent-linked:{share_in_tenths(parent.linked, parent.text)}",
        f"parent-text:{min(parent.text.bit_length(), 14)}",
        f"parent-of-all:{share_in_tenths(parent.text, top.text)}",
        f"siblings:{min(len(parent.children), 20).bit_length()}",
        f"boxes:{min(len(box.children), 7).bit_length()}",
        f"end:{end_of(box.last)}",
        f"end:{end_of(box.last)}:len:{min(own.bit_length(), 9) // 2}",
        f"begin:{begin_of(box.first)}",
        f"core:{place_of(box, core)}",
        f"core:{place_of(box, core)}:tag:{box.tag}",
    ]
    grand = parent.parent
    if grand is not None:
        facts.append(f"grand-linked:{share_in_tenths(grand.linked, grand.text)}")
        facts.append(f"grand-of-all:{share_in_tenths(grand.text, top.text)}")
    return facts


def share_in_tenths(part: int, whole: int) -> int:
    """Return a share in tenths, 0 only for nothing at all."""
    return 0 if not part or not whole else min(10, 1 + 9 * part // whole)


def end_of(text: str) -> str:
    last = text.rstrip()[-1:]
    return _ENDS.get(last) or ("digit" if last.isdigit() else "letter")


def begin_of(text: str) -> str:
    first = text.lstrip()[:1]
    if first.isupper():
        return "upper"
    if first.islower():
        return "lower"
    if first.isdigit():
        return "digit"
    return "letter" if first.isalpha() else f"sign:{first}" if first in "©•–—-#@|>»(“\"'*" else "sign"


def place_of(box: Box, core: Box) -> str:
    if box.parent is core:
        return "in"
    if box is core:
        return "self"
    if core.order < box.order <= core.end:
        return "below"
    return "before" if box.order < core.order else "after"
