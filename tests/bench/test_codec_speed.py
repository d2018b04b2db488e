"""How long the JSON codec takes, against the standard library on the same plain data."""

from __future__ import annotations

import gc
import json
from time import process_time
from typing import TYPE_CHECKING

import pytest

from newsdoc import Comment, Paragraph, walk
from newsdoc.codecs.json import dumps, loads
from tests.bench.samples import article

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 60
ARTICLE = article()
TEXT = dumps(ARTICLE)
PLAIN = json.loads(TEXT)


def best_of(*functions: Callable[[], object]) -> list[float]:
    """Give the shortest time of each function, in seconds of the processor. They take turns."""
    # What pytest and its plugins hold is not to be gone through at every collection of garbage.
    gc.collect()
    gc.freeze()
    best = [float("inf")] * len(functions)
    for _ in range(ROUNDS):
        for at, function in enumerate(functions):
            start = process_time()
            function()
            best[at] = min(best[at], process_time() - start)
    gc.unfreeze()
    return best


def test_the_sample_is_of_the_size_that_is_told():
    assert sum(1 for _ in walk(ARTICLE, Comment)) == 200
    assert (
        sum(1 for section in ARTICLE.body for block in section.blocks if isinstance(block, Paragraph)) == 60
    )


@pytest.mark.benchmark(group="json, there and back")
def test_newsdoc(benchmark):
    assert benchmark(lambda: loads(dumps(ARTICLE))) == ARTICLE


@pytest.mark.benchmark(group="json, there and back")
def test_standard_library(benchmark):
    assert benchmark(lambda: json.loads(json.dumps(PLAIN))) == PLAIN


@pytest.mark.benchmark(group="json, the ratio in one run")
def test_ratio(benchmark):
    times = benchmark.pedantic(
        best_of,
        args=(
            lambda: dumps(ARTICLE),
            lambda: json.dumps(PLAIN),
            lambda: loads(TEXT),
            lambda: json.loads(TEXT),
        ),
        rounds=1,
    )
    ours_out, theirs_out, ours_in, theirs_in = times
    ratio = (ours_out + ours_in) / (theirs_out + theirs_in)
    told = {"dumps": ours_out / theirs_out, "loads": ours_in / theirs_in, "both": ratio}
    benchmark.extra_info.update({"kB": len(TEXT) // 1000, **told})
    print(
        f"\nJSON of {len(TEXT) // 1000} kB, newsdoc / json:",
        *(f"{name} {value:.2f}" for name, value in told.items()),
    )
