"""The regression gate: score newsdoc on real pages with known truth, and fail where a figure falls.

    python -m tests.bench.gate [--raise]

The pages and the scorer are not part of the project (the pages belong to their publishers): they lie in a folder
`shared` beside it, or where NEWSDOC_SHARED says. Where they are not, the gate says so and passes. A figure may lie
under its floor in `floors.json` by at most 0.003. `--raise` lifts the floors to what is reached now; they never go
down, but for counts of faults, which never go up.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
FLOORS = HERE / "floors.json"
TOLERANCE = 0.003
FAULTS = frozenset(("errors", "comments.false_alarms"))
"""Figures of which less is better."""
NO_FIGURES = frozenset(("pages", "ms_median", "ms_mean", "ms_max"))


def shared_folder() -> Path:
    """Return where the pages and the scorer lie, or would lie."""
    return Path(os.environ.get("NEWSDOC_SHARED") or HERE.parents[2] / "shared")


def main() -> int:
    """Score, compare, and say what fell."""
    parser = argparse.ArgumentParser(description="Score newsdoc on real pages and compare with the floors.")
    parser.add_argument(
        "--raise", dest="lift", action="store_true", help="lift the floors to what is reached"
    )
    options = parser.parse_args()
    shared = shared_folder()
    if not (shared / "yardstick" / "score.py").exists():
        print(f"corpus gate: skipped, no pages to score in {shared.name}/ beside the project")
        return 0
    reached = score(shared)
    floors: dict[str, dict[str, float]] = (
        json.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    )
    fallen = [line for corpus in floors for line in falls(corpus, floors[corpus], reached.get(corpus, {}))]
    for line in fallen:
        print(line)
    if options.lift:
        lifted = {corpus: lift(floors.get(corpus, {}), figures) for corpus, figures in reached.items()}
        FLOORS.write_text(json.dumps(lifted, indent=1) + "\n", encoding="utf-8")
    print(f"corpus gate: {len(fallen)} figures fell, {sum(map(len, floors.values())) - len(fallen)} held")
    return 1 if fallen else 0


def score(shared: Path) -> dict[str, dict[str, float]]:
    """Run the scorer over all corpora and return its figures."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "figures.json"
        command = [
            sys.executable,
            shared / "yardstick" / "score.py",
            "--extractor",
            f"{HERE / 'adapter.py'}:extract",
        ]
        subprocess.run(
            [*map(str, command), "--corpus", str(shared / "corpus"), "--json", str(out)],
            check=True,
            stdout=subprocess.DEVNULL,
        )
        report: dict[str, dict[str, Any]] = json.loads(out.read_text(encoding="utf-8"))
    return {corpus: dict(figures_of(values)) for corpus, values in report.items()}


def figures_of(report: dict[str, Any]) -> list[tuple[str, float]]:
    """Reduce the scorer's report on a corpus to one number a figure."""
    found = []
    for name, value in report.items():
        if name not in NO_FIGURES:
            number: float = value["f1" if "f1" in value else "value"] if isinstance(value, dict) else value
            found.append((name, round(number, 4)))
    return found


def falls(corpus: str, floors: dict[str, float], reached: dict[str, float]) -> list[str]:
    """Say which figures lie too far on the wrong side of their floor."""
    lines = []
    for name, floor in floors.items():
        value = reached.get(name)
        worse = value is None or (value > floor if name in FAULTS else value < floor - TOLERANCE)
        if worse:
            lines.append(f"corpus gate: {corpus} {name} {value} fell from {floor}")
    return lines


def lift(floors: dict[str, float], reached: dict[str, float]) -> dict[str, float]:
    """Return the better of floor and figure for each figure."""
    return {
        name: min(value, floors.get(name, value)) if name in FAULTS else max(value, floors.get(name, value))
        for name, value in reached.items()
    }


if __name__ == "__main__":
    sys.exit(main())
