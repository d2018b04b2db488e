"""How long the HTML codec takes, against lxml's bare parse of the same page."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

from lxml import etree

from newsdoc.codecs.html import dumps, loads
from newsdoc.model import Article, Comment, Mark, Paragraph, Run, Section

LIMIT = 6.0
"""How many times as long as the parse writing and reading may take."""

_WORDS = (
    "the harbour was declared closed in autumn and yet the pilots have listed ships in every month since "
    "then so that somebody has to pay for the light on the mole which has been off for a while as all agree "
    "except for “one”"
).split()


def _sentence(seed: int, length: int) -> str:
    words = [_WORDS[(seed * 7 + step * (seed % 5 + 1)) % len(_WORDS)] for step in range(length)]
    return " ".join(words).capitalize() + "."


def _paragraph(seed: int) -> Paragraph:
    link = Run(_sentence(seed, 4), href=f"https://news.example/{seed}/a-title.html")
    mark = Run(_sentence(seed + 1, 3), marks=Mark.EMPHASIS)
    return Paragraph([_sentence(seed, 35) + " ", link, " " + _sentence(seed + 2, 30) + " ", mark])


def _comment(seed: int) -> Comment:
    start = datetime(2026, 3, 12, 8, tzinfo=UTC)
    return Comment(
        author=f"Reader {seed}",
        published=start + timedelta(minutes=seed),
        body=[_sentence(seed, 30), _sentence(seed + 3, 20)][: 1 + seed % 2],
        likes=seed % 17,
        id=f"comment-{seed}",
        url=f"https://news.example/a-title.html#comment-{seed}",
        replies=[_comment(seed * 1000 + reply) for reply in range(3)] if seed < 1000 and seed % 2 else [],
    )


def article() -> Article:
    """Make an article of 60 paragraphs in six sections, with 200 comments, 120 of them replies."""
    sections = [
        Section(heading=_sentence(part, 5), blocks=[_paragraph(part * 10 + at) for at in range(10)])
        for part in range(6)
    ]
    return Article(
        url="https://news.example/a-title.html",
        language="en",
        title="The harbour that would not close",
        published=datetime(2026, 3, 12, 7, tzinfo=UTC),
        body=sections,
        comments=[_comment(seed) for seed in range(80)],
    )


def _once(call: object, *arguments: object) -> float:
    start = time.process_time()
    call(*arguments)  # type: ignore[operator]
    return time.process_time() - start


def _parse(page: str) -> None:
    etree.fromstring(page.encode(), etree.HTMLParser(encoding="utf-8", huge_tree=True))


def measured(rounds: int = 60) -> dict[str, float]:
    """Take the best time of each step, in seconds; the steps take turns, so that a slow moment hits all."""
    document = article()
    page = dumps(document)
    best = dict.fromkeys(("parse", "dumps", "loads"), float("inf"))
    for _ in range(rounds):
        best["parse"] = min(best["parse"], _once(_parse, page))
        best["dumps"] = min(best["dumps"], _once(dumps, document))
        best["loads"] = min(best["loads"], _once(loads, page))
    return best


def test_writing_and_reading_take_a_small_multiple_of_a_parse(benchmark) -> None:
    best = benchmark.pedantic(measured, rounds=1)
    ratio = (best["dumps"] + best["loads"]) / best["parse"]
    benchmark.extra_info |= {"ratio": ratio, **best}
    print(f"html: dumps + loads = {ratio:.2f} parses; {best}")
    assert ratio <= LIMIT


def test_the_bench_is_what_it_says() -> None:
    from newsdoc.model import walk

    document = article()
    assert sum(1 for node in walk(document, Comment)) == 200
    assert sum(len(section.blocks) for section in document.body) == 60
    assert loads(dumps(document)) == document
