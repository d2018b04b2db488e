"""How time and memory of `parse` grow with a page: 0.5, 5 and 50 MB of four kinds, each in a process of its own.

`python -m tests.bench.test_scaling` prints the whole table; the test takes the two smaller sizes.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from newsdoc import parse

BASE = 500_000
"""Bytes of the smallest page."""
MOST = {10: 12.0, 100: 130.0}
"""How many times as much a page of ten and a hundred times the size may cost."""

_WORDS = (
    "the harbour was declared closed in autumn and yet the pilots have listed ships in every month since then so "
    "that somebody has to pay for the light on the mole"
)
_START = (
    "<!doctype html><html lang=en><head><title>The harbour that would not close</title></head><body><article>"
    "<h1>The harbour that would not close</h1><p class=byline>By <a rel=author href=/ada>Ada Quill</a> "
    "<time datetime=2026-03-05T06:30:00Z>5 March 2026</time></p><div class=entry-content>"
)
_TEXT = "".join(f"<p>{_WORDS.capitalize()}, {number}.</p>" for number in range(10))


def paragraphs(number: int) -> str:
    """Make one paragraph in so many, with a link and a heading now and then."""
    heading = f"<h2>Part {number}</h2>" if number % 12 == 11 else ""
    return f"{heading}<p>{_WORDS.capitalize()} {number}, says <a href=/r/{number}>a report</a>.</p>\n"


def comments(number: int) -> str:
    """Make one comment."""
    return (
        f'<li class="comment depth-1" id="comment-{number}"><b class="fn">Reader {number}</b> '
        f'<time datetime="2026-03-{1 + number % 28:02d}T08:00:00+00:00">March {1 + number % 28}, 2026</time>'
        f'<div class="comment-content"><p>{_WORDS} {number}.</p></div></li>'
    )


def links(number: int) -> str:
    """Make one link in a long row of them."""
    return f'<a href="/story/{number}">Story number {number} of the harbour</a>\n'


def cells(number: int) -> str:
    """Make one row of a table."""
    return f"<tr><td>Ship {number}</td><td>May</td><td>{number * 7}</td><td>North mole</td></tr>\n"


def empty_links(_number: int) -> str:
    """Make one link that shows nothing: a picture that a script puts there."""
    return "<a href=/story><b></b></a>\n"


def components(number: int) -> str:
    """Make one paragraph in elements of the site's own making."""
    return f"<x-row><x-text><p>{_WORDS.capitalize()} {number}.</p></x-text></x-row>\n"


KINDS: dict[str, tuple[Callable[[int], str], str]] = {
    "paragraphs": (paragraphs, ""),
    "comments": (
        comments,
        f"{_TEXT}</div><div id=comments class=comments-area><h2>Comments</h2><ol class=comment-list>",
    ),
    "links": (links, f"{_TEXT}</div><div class=archive>"),
    "empty links": (empty_links, f"{_TEXT}</div><div>{'<p class=author>By Ada</p>' * 100}"),
    "components": (components, ""),
    "table": (cells, f"{_TEXT}<table><tr><th>Ship<th>Month<th>Tons<th>Port</tr>"),
}
"""What a kind of page repeats, and what stands before it."""


def page(kind: str, size: int) -> bytes:
    """Make a page of so many bytes, give or take a unit."""
    unit, before = KINDS[kind]
    parts = [_START, before]
    length, number = len(_START) + len(before), 0
    while length < size:
        parts.append(unit(number))
        length += len(parts[-1])
        number += 1
    return "".join(parts).encode()


def measure(kind: str, size: int) -> tuple[float, float]:
    """Parse a page in a process of its own.

    Returns:
        Seconds of processor time, and MB that the process grew by; both of `parse` alone.
    """
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.test_scaling", kind, str(size)],
        check=True,
        capture_output=True,
        text=True,
    )
    seconds, grown = json.loads(done.stdout)
    return seconds, grown


def _peak() -> int:
    """Return the most memory that the process has held so far, in kB."""
    status = Path("/proc/self/status")
    if status.exists():  # what `resource` tells begins with what the process held that started this one
        return int(status.read_text().split("VmHWM:")[1].split()[0])
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _measured(kind: str, size: int) -> tuple[float, float]:
    data = page(kind, size)
    parse(page(kind, 20_000))  # so that what is loaded once counts for nothing
    before = _peak()
    start = time.process_time()
    article = parse(data)
    seconds = time.process_time() - start
    grown = (_peak() - before) / 1024
    assert article.text, "a page without text measures nothing"
    return seconds, grown


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_ten_times_the_page_costs_twelve_times_as_much_at_most(kind):
    small, large = (min(measure(kind, BASE * times) for _ in range(2)) for times in (1, 10))
    print(f"{kind}: {small[0]:.2f} s, {large[0]:.2f} s")
    assert large[0] <= MOST[10] * small[0]
    assert large[1] <= MOST[10] * max(small[1], 5.0)


def main(arguments: list[str]) -> None:
    """Print the table, or with a kind and a size as arguments the two figures of one page."""
    if arguments:
        print(json.dumps(_measured(arguments[0], int(arguments[1]))))
        return
    for kind in KINDS:
        base = measure(kind, BASE)
        print(f"{kind:10} 1x    {base[0]:7.2f} s {base[1]:7.0f} MB", flush=True)
        for times, most in MOST.items():
            seconds, grown = measure(kind, BASE * times)
            print(
                f"{kind:10} {times}x {seconds:7.2f} s {grown:7.0f} MB: {seconds / base[0]:.1f} times the time "
                f"and {grown / max(base[1], 1.0):.1f} times the memory (at most {most:.0f})",
                flush=True,
            )


if __name__ == "__main__":
    main(sys.argv[1:])
