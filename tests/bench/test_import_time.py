"""How long `import newsdoc` takes, against what it is built on."""

from __future__ import annotations

import subprocess
import sys
from time import perf_counter

import pytest

ROUNDS = 15
PROGRAMS = {
    "nothing": "pass",
    "newsdoc": "import newsdoc",
    "yardstick": "import attrs, lxml.etree, dateutil.parser",
}


def best_of_each() -> dict[str, float]:
    """Give the shortest time of each program in seconds, a whole process each; they take turns."""
    best = dict.fromkeys(PROGRAMS, float("inf"))
    for _ in range(ROUNDS):
        for name, program in PROGRAMS.items():
            start = perf_counter()
            subprocess.run([sys.executable, "-c", program], check=True)
            best[name] = min(best[name], perf_counter() - start)
    return best


@pytest.mark.benchmark(group="import")
def test_import(benchmark):
    best = benchmark.pedantic(best_of_each, rounds=1)
    ratio = (best["newsdoc"] - best["nothing"]) / (best["yardstick"] - best["nothing"])
    benchmark.extra_info["ratio"] = ratio
    print(f"\nimport newsdoc / import attrs, lxml.etree, dateutil.parser: {ratio:.2f}")
