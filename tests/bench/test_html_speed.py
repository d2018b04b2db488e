"""How long the HTML codec takes, against lxml's bare parse of the same page."""

from __future__ import annotations

import gc
from time import process_time
from typing import TYPE_CHECKING

import pytest
from lxml import etree

from newsdoc.codecs.html import dumps, loads
from tests.bench.samples import article

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 60
LIMIT = 6.0
"""How many times as long as the parse writing and reading may take together."""

ARTICLE = article()
PAGE = dumps(ARTICLE)


def parse() -> object:
    """Parse the page by the settings of newsdoc's own parser, and do nothing with it."""
    return etree.fromstring(PAGE.encode(), etree.HTMLParser(encoding="utf-8", huge_tree=True))


def best_of(*functions: Callable[[], object]) -> list[float]:
    """Give the shortest time of each function, in seconds of the processor. They take turns."""
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


@pytest.mark.benchmark(group="html, there and back")
def test_newsdoc(benchmark):
    assert benchmark(lambda: loads(dumps(ARTICLE))) == ARTICLE


@pytest.mark.benchmark(group="html, there and back")
def test_bare_parse(benchmark):
    assert benchmark(parse) is not None


@pytest.mark.benchmark(group="html, the ratio in one run")
def test_ratio(benchmark):
    if benchmark.disabled:
        pytest.skip(
            "`make bench` measures it, alone on the machine; among other tests it would tell of those"
        )
    steps = (parse, lambda: dumps(ARTICLE), lambda: loads(PAGE))
    parsed, written, read = benchmark.pedantic(best_of, args=steps, rounds=1)
    told = {"dumps": written / parsed, "loads": read / parsed, "both": (written + read) / parsed}
    benchmark.extra_info.update({"kB": len(PAGE) // 1000, **told})
    print(
        f"\nHTML of {len(PAGE) // 1000} kB, newsdoc / lxml's parse:",
        *(f"{name} {value:.2f}" for name, value in told.items()),
    )
    assert told["both"] <= LIMIT
