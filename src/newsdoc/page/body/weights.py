"""What was learned about lines: the weights of facts, and decision trees. `scripts/train_lines.py` makes them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

import attrs

from newsdoc.page.body.lines import (
    CONTEXTS,
    FACTS,
    GROUPS,
    MOST,
    SHORT,
    Fact,
    Line,
    Trait,
    values_of,
    words_of_line,
    words_of_names,
)
from newsdoc.page.body.measures import Measurer
from newsdoc.page.survey import Box

PATH = Path(__file__).with_name("weights.json")

Tree: TypeAlias = "tuple[int, float, Tree, Tree] | float"
"""A measure's number, a bound, and where to go on when the measure is at most the bound, or above; or a verdict."""


class _Weights(dict[Trait, float]):
    """What the facts weigh together that follow from a trait of one group, for each trait that has been asked for.

    Few lines of a page differ in a trait, so most weights are looked up and not added up.
    """

    def __init__(self, group: int, by_name: Mapping[str, Mapping[Any, float]]) -> None:
        super().__init__()
        self._group = group
        self._tables = [by_name[name] for name in GROUPS[group]]

    def __missing__(self, trait: Trait) -> float:
        values = zip(self._tables, values_of(self._group, trait), strict=True)
        weight = self[trait] = sum([table.get(value, 0.0) for table, value in values])
        return weight


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
    _by_name: Mapping[str, Mapping[Any, float]] = attrs.field(init=False)
    """The weights by fact's name and value."""
    _even_trees: tuple[Tree, ...] = attrs.field(init=False)
    """The trees, filled up to one depth."""
    _depth: range = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        by_name: dict[str, dict[Any, float]] = {name: {} for name in (*FACTS, "name", "in", "word", "words")}
        for (name, value), weight in self.facts.items():
            by_name.setdefault(name, {})[value] = weight
        depth = max(map(_depth_of, self.trees), default=0)
        object.__setattr__(self, "_by_name", by_name)
        object.__setattr__(self, "_depth", range(depth))
        object.__setattr__(self, "_even_trees", tuple(_filled(tree, depth) for tree in self.trees))

    def decide(self, lines: Sequence[Line], boxes: Sequence[Box]) -> None:
        """Score the lines of a body: by their facts, and where those leave a doubt, by place and neighbours.

        Args:
            lines: The lines.
            boxes: The body's box and all in it, in order.
        """
        self.weigh(lines, boxes)
        sure = self.sure
        doubtful = [at for at, line in enumerate(lines) if -sure < line.score < sure]
        if not doubtful:
            return
        measurer = Measurer(lines)
        for at in doubtful:
            lines[at].doubtful = True
            lines[at].score = self.verdict(measurer.measures(at))

    def weigh(self, lines: Sequence[Line], boxes: Sequence[Box]) -> None:
        """Score lines by their facts alone."""
        of_names = self._around(boxes)
        start = boxes[0].order
        of_words, of_count = self._by_name["word"], self._by_name["words"]
        shapes, ends, around, places, alike, kin, repeats = (
            _Weights(group, self._by_name) for group in range(len(GROUPS))
        )
        for line in lines:
            box = line.box
            score = (
                of_names[box.order - start]
                + shapes[line.shape]
                + ends[line.ends]
                + around[line.around]
                + places[line.place]
                + alike[line.alike]
                + kin[line.kin]
                + repeats[line.repeats]
            )
            if box.own < SHORT:
                words = words_of_line(box)
                for word in words:
                    if word in of_words:
                        score += of_words[word]
                score += of_count.get(len(words), 0.0)
            line.score = score

    def _around(self, boxes: Sequence[Box]) -> list[float]:
        """Return, for each box, what the names and tags of all that it stands in weigh together."""
        of_words, of_tags = self._by_name["name"], self._by_name["in"]
        known: dict[str, float] = {"": 0.0}
        start, most = boxes[0].order, MOST * boxes[0].text
        sums, contexts = [0.0], [0]
        for box in boxes[1:]:
            if box.text > most:
                sums.append(0.0)
                contexts.append(0)
                continue
            parent = box.parent
            names = "" if parent is not None and parent.names == box.names else box.names
            if names not in known:
                known[names] = sum([of_words[word] for word in words_of_names(names) if word in of_words])
            at = parent.order - start if parent is not None else 0
            context, tag = contexts[at], CONTEXTS.get(box.tag, 0)
            of_tag = of_tags.get(box.tag, 0.0) if tag & ~context else 0.0
            sums.append(sums[at] + known[names] + of_tag)
            contexts.append(context | tag)
        return sums

    def verdict(self, measures: Sequence[float]) -> float:
        """Return the sum of what the trees say."""
        total, depth = self.start, self._depth
        for tree in self._even_trees:
            node: Any = tree
            for _ in depth:
                at, bound, below, above = node
                node = below if measures[at] <= bound else above
            total += node
        return total


def _depth_of(tree: Tree) -> int:
    return 1 + max(_depth_of(tree[2]), _depth_of(tree[3])) if isinstance(tree, tuple) else 0


def _filled(tree: Tree, depth: int) -> Tree:
    """Give all verdicts of a tree the same depth, so that the way down need not ask whether it has arrived."""
    if not depth:
        return tree
    at, bound, below, above = tree if isinstance(tree, tuple) else (0, 0.0, tree, tree)
    return (at, bound, _filled(below, depth - 1), _filled(above, depth - 1))


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
