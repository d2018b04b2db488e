"""What was learned about lines: the weights of facts, and decision trees. `scripts/train_lines.py` makes them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeAlias

import attrs

PATH = Path(__file__).with_name("weights.json")

Tree: TypeAlias = "tuple[int, float, Tree, Tree] | float"
"""A measure's number, a bound, and where to go on when the measure is at most the bound, or above; or a verdict."""


@attrs.frozen
class Learned:
    """The two things that were learned."""

    facts: Mapping[str, float]
    """The weight of each fact; a fact that is not there weighs nothing."""
    sure: float
    """Lines whose facts add up to less than this, above or below 0, are handed to the trees."""
    start: float
    """What the trees' verdicts are added to."""
    trees: tuple[Tree, ...]

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
    return Learned(
        MappingProxyType(data["facts"]),
        data["sure"],
        data["start"],
        tuple(_tree(tree) for tree in data["trees"]),
    )


def _tree(node: Any) -> Tree:
    return (node[0], node[1], _tree(node[2]), _tree(node[3])) if isinstance(node, list) else node
