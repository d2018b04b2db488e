"""What was learned about lines: the weights of facts, and decision trees. `scripts/train_lines.py` makes them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

import attrs

from newsdoc.page.body.lines import FACTS, Fact, Line, names_facts, word_facts
from newsdoc.page.body.measures import Measurer
from newsdoc.page.survey import Box

PATH = Path(__file__).with_name("weights.json")

Tree: TypeAlias = "tuple[int, float, Tree, Tree] | float"
"""A measure's number, a bound, and where to go on when the measure is at most the bound, or above; or a verdict."""


@attrs.frozen(eq=False)
class Learned:
    """The two things that were learned, and how to judge lines by them."""

    facts: Mapping[Fact, float]
    """The weight of each fact; a fact that is not there weighs nothing."""
    sure: float
    """Lines whose facts add up to less than this, above or below 0, are handed to the trees."""
    start: float
    """What the trees' verdicts are added to."""
    trees: tuple[Tree, ...]
    tables: tuple[Mapping[Any, float], ...] = attrs.field(init=False)
    """The weights by value, a table for each of `FACTS`."""

    def __attrs_post_init__(self) -> None:
        tables: dict[str, dict[Any, float]] = {name: {} for name in FACTS}
        for (name, value), weight in self.facts.items():
            if name in tables:
                tables[name][value] = weight
        object.__setattr__(self, "tables", tuple(tables[name] for name in FACTS))

    def decide(self, lines: Sequence[Line], boxes: Sequence[Box]) -> None:
        """Score the lines of a body: by their facts, and where those leave a doubt, by place and neighbours.

        Args:
            lines: The lines.
            boxes: The body's box and all in it, in order.
        """
        self.weigh(lines, boxes)
        measurer = Measurer(lines)
        sure = self.sure
        unsure = [at for at, line in enumerate(lines) if -sure < line.score < sure]
        for at in unsure:
            lines[at].score = self.verdict(measurer.measures(at))

    def weigh(self, lines: Sequence[Line], boxes: Sequence[Box]) -> None:
        """Score lines by their facts alone."""
        tables, facts = self.tables, self.facts
        around = self._around(boxes)
        start = boxes[0].order
        for line in lines:
            score = around[line.box.order - start]
            for table, value in zip(tables, line.values, strict=True):
                if value in table:
                    score += table[value]
            for fact in word_facts(line.box):
                if fact in facts:
                    score += facts[fact]
            line.score = score

    def _around(self, boxes: Sequence[Box]) -> list[float]:
        """Return, for each box, what the names and tags of all that it stands in weigh together."""
        facts = self.facts
        known: dict[str, float] = {}
        start = boxes[0].order
        sums = [0.0]
        for box in boxes[1:]:
            names = box.names
            if names not in known:
                known[names] = sum([facts[fact] for fact in names_facts(names) if fact in facts])
            outer = sums[box.parent.order - start] if box.parent is not None else 0.0
            sums.append(outer + known[names] + facts.get(("in", box.tag), 0.0))
        return sums

    def verdict(self, measures: Sequence[float]) -> float:
        """Return the sum of what the trees say."""
        total = self.start
        for tree in self.trees:
            node = tree
            while isinstance(node, tuple):
                node = node[2] if measures[node[0]] <= node[1] else node[3]
            total += node
        return total


@cache
def learned() -> Learned:
    """Return what was learned, from the file beside this module."""
    data = json.loads(PATH.read_text(encoding="utf-8"))
    return Learned(facts_from(data["facts"]), data["sure"], data["start"], tuple(map(_tree, data["trees"])))


def facts_from(rows: Iterable[tuple[str, Any, float]]) -> dict[Fact, float]:
    """Read facts and weights as the file holds them: name, value, weight."""
    return {
        (name, tuple(value) if isinstance(value, list) else value): weight for name, value, weight in rows
    }


def _tree(node: Any) -> Tree:
    return (node[0], node[1], _tree(node[2]), _tree(node[3])) if isinstance(node, list) else node
