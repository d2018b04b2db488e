"""What a line's place and the lines around it say: numbers for the decision trees."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from itertools import accumulate
from math import copysign
from typing import TypeVar

from newsdoc.page.body.lines import CONTEXTS, Family, Line, holder_of
from newsdoc.page.survey import Box

FAR = 3
"""How many lines on each side of a line the trees see one by one."""
MANY = 50.0
"""As many lines as no number above says more: pages with more are too few to learn from."""
NO_LINE = -5.0
"""The score that stands where there is no line."""

_TAGS = {
    tag: float(number)
    for number, tag in enumerate(
        "p div h1 h2 h3 h4 h5 h6 li td th dd dt section article blockquote figcaption pre button header footer".split()
    )
}
_SIGNS = {
    sign: float(number)
    for number, sign in enumerate(
        "dot mark ask dots quote paren colon letter digit comma semicolon bar".split()
    )
}
_BEGINNINGS = {name: float(number) for number, name in enumerate(("upper", "letter", "lower", "digit"))}
_AROUND = tuple(
    CONTEXTS[tag] for tag in ("li", "table", "aside", "footer", "header", "figure", "article", "blockquote")
)
_HEAD = {"": 0.0, "description": 1.0, "title": 2.0}


class Measurer:
    """Takes the measures of the lines of one body, whose scores must be settled before."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self.scores = [
            score if -6.0 < (score := line.score) < 6.0 else copysign(6.0, score) for line in lines
        ]
        self.padded = [*[NO_LINE] * FAR, *self.scores, *[NO_LINE] * FAR]
        self.sums = list(accumulate(self.scores, initial=0.0))
        self.kin: dict[Family, list[float]] = {}
        self.beside: dict[Box, list[float]] = {}
        self.around: dict[Box, list[float]] = {}
        """The sum of the scores of the lines of one kind, in one box, in one outer box, and how many they are."""
        for line, score in zip(lines, self.scores, strict=True):
            parent = holder_of(line.box)
            _add(self.kin, line.family, score)
            _add(self.beside, parent, score)
            _add(self.around, holder_of(parent), score)
        self.best_before = _running_best(self.scores)
        self.best_after = _running_best(self.scores[::-1])[::-1]

    def measures(self, at: int) -> list[float]:
        """Return the measures of a line, always the same ones in the same order."""
        line = self.lines[at]
        box = line.box
        parent = holder_of(box)
        grand = holder_of(parent)
        own = float(box.own)
        five, ten = self._mean(at - 5, at + 6), self._mean(at - 10, at + 11)
        score = self.scores[at]
        return [
            score,
            own,
            box.own_linked / own,
            float(box.links),
            parent.text,
            parent.linked / (parent.text or 1),
            grand.text,
            grand.linked / (grand.text or 1),
            float(len(parent.children)),
            float(len(box.children)),
            line.before,
            float(line.region),
            _TAGS.get(box.tag, 30.0),
            _SIGNS.get(line.end, 20.0),
            _BEGINNINGS.get(line.begin, 10.0),
            self._own(at - 1),
            self._own(at + 1),
            self._tag(at - 1),
            self._tag(at + 1),
            *self.padded[at : at + FAR],
            *self.padded[at + FAR + 1 : at + FAR + 1 + FAR],
            five,
            ten,
            score - five,
            self.best_before[at],
            self.best_after[at],
            self._mean(0, at),
            self._mean(at + 1, len(self.lines)),
            float(len(self.lines)),
            float(at),
            _HEAD[line.head],
            *_mean_of(self.kin[line.family]),
            *_mean_of(self.beside[parent]),
            *_mean_of(self.around[grand]),
            *[1.0 if line.context & bit else 0.0 for bit in _AROUND],
        ]

    def _own(self, at: int) -> float:
        return float(self.lines[at].box.own) if 0 <= at < len(self.lines) else 0.0

    def _tag(self, at: int) -> float:
        return _TAGS.get(self.lines[at].box.tag, 30.0) if 0 <= at < len(self.lines) else -1.0

    def _mean(self, start: int, end: int) -> float:
        start, end = max(0, start), min(len(self.scores), end)
        return (self.sums[end] - self.sums[start]) / (end - start) if end > start else NO_LINE


_Key = TypeVar("_Key", bound=Hashable)


def _add(groups: dict[_Key, list[float]], key: _Key, score: float) -> None:
    group = groups.get(key)
    if group is None:
        groups[key] = [score, 1.0]
    else:
        group[0] += score
        group[1] += 1.0


def _mean_of(group: Sequence[float]) -> tuple[float, float]:
    """Return the mean score of a group of lines, and how many they are, at most `MANY`."""
    total, number = group
    return total / number, min(number, MANY)


def _running_best(scores: Sequence[float]) -> list[float]:
    """Return, for each line, the best score before it."""
    return list(accumulate(scores, max, initial=NO_LINE))[: len(scores)]
