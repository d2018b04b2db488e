"""Learn how much each fact about a line says for or against its being text of the article.

    python scripts/train_lines.py CORPUS [--folds 5] [--write]

CORPUS is a folder of corpora, each with a `cases.jsonl` and gzipped pages (see `tests/bench/README.md`). A line counts
as text where most of its word sequences stand in the page's true text. The model is a logistic regression over the
facts of `newsdoc.page.body.lines`; a fact counts only where pages of enough different hosts show it, so that no site
is learned by heart. Printed is the mean word F1 on pages of hosts that a fold was not trained on. With --write the
weights of all pages go into the package. Needs scikit-learn (`pip install newsdoc[train]`).
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import attrs
import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from newsdoc.errors import NewsdocError
from newsdoc.markup.dom import parse_tree
from newsdoc.page.body.finder import find_body
from newsdoc.page.body.lines import lines_of
from newsdoc.page.body.weights import PATH
from newsdoc.page.around.comments import read_comments
from newsdoc.page.source import Page
from newsdoc.page.survey import BOXED, SKIPPED, Element, survey

WORD = re.compile(r"\w+")
LEAST_HOSTS = 10
"""Hosts that must show a fact for it to count; twice as many for the words of names and lines."""
STRENGTH = 0.02
"""Inverse strength of the regularisation, by cross-validation."""


@attrs.frozen
class Sample:
    """A line to learn from."""

    facts: tuple[str, ...]
    is_text: bool
    words: int


@attrs.frozen
class PageSamples:
    """The lines of one page."""

    corpus: str
    host: str
    samples: tuple[Sample, ...]
    weight: float


def main() -> None:
    """Train, cross-validate, and write the weights if asked to."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    pages = [page for name in ("wcxb", "fundus", "readability", "trafilatura") for page in samples_of(options.corpus, name)]
    print(f"{len(pages)} pages, {sum(len(page.samples) for page in pages)} lines")
    for fold in range(options.folds):
        inside = [page for page in pages if _fold(page.host, options.folds) != fold]
        outside = [page for page in pages if _fold(page.host, options.folds) == fold]
        report(f"fold {fold}", fit(inside), outside)
    weights = {fact: round(weight, 2) for fact, weight in fit(pages).items() if abs(weight) >= 0.01}
    report("all, seen", weights, pages)
    if options.write:
        PATH.write_text(json.dumps(weights, indent=0, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")
        print(f"{len(weights)} weights, {PATH.stat().st_size} bytes, in {PATH.name}")


def _fold(host: str, folds: int) -> int:
    return sum(host.encode()) % folds


def samples_of(corpus: Path, name: str) -> Iterator[PageSamples]:
    """Read a corpus and label the lines of its pages."""
    with (corpus / name / "cases.jsonl").open(encoding="utf-8") as cases:
        for case in map(json.loads, cases):
            with gzip.open(corpus / name / case["page"]) as file:
                samples = tuple(label(file.read(), case["truth"]))
            if sum(sample.is_text for sample in samples):
                host = urlsplit(case["url"] or "").netloc.removeprefix("www.") or case["id"]
                yield PageSamples(name, host, samples, 0.25 if "with" in case["truth"] and "text" not in case["truth"] else 1.0)


def label(data: bytes, truth: dict[str, object]) -> Iterator[Sample]:
    """Give the lines of a page with the answer whether they are text, where the truth tells it."""
    try:
        page = Page(parse_tree(data).root)
    except NewsdocError:
        return
    boxes = survey(page.root)
    body = find_body(boxes, read_comments(page, boxes).sections)
    judge = judge_of(truth)
    if body is None or judge is None:
        return
    for line in lines_of(boxes, body):
        text = " ".join("".join(own_text(line.box.element)).split())
        verdict = judge(text)
        if verdict is not None:
            yield Sample(tuple(line.facts), verdict, len(WORD.findall(text)))


def own_text(element: Element) -> Iterator[str]:
    """Give the text that stands right in a box."""
    yield element.text or ""
    for child in element:
        if child.tag in BOXED:
            yield " "
        elif isinstance(child.tag, str) and child.tag not in SKIPPED:
            yield from own_text(child)
        yield child.tail or ""


def judge_of(truth):  # noqa: ANN001, ANN201 -- three shapes of truth
    """Return the function that says whether a line is text, from whatever shape of truth a corpus has."""
    text = true_text(truth)
    if text is not None:
        words = WORD.findall(text.lower())
        known = {tuple(words[at : at + 4]) for at in range(len(words) - 3)}
        joined = f" {' '.join(words)} "

        def judge(line: str) -> bool | None:
            mine = WORD.findall(line.lower())
            if not mine:
                return None
            if len(mine) < 4:
                return f" {' '.join(mine)} " in joined
            runs = [tuple(mine[at : at + 4]) for at in range(len(mine) - 3)]
            return sum(run in known for run in runs) > len(runs) / 2

        return judge
    if "with" not in truth:
        return None
    inside, outside = ([" ".join(part.split()) for part in truth[key]] for key in ("with", "without"))

    def judge_snippets(line: str) -> bool | None:
        for parts, verdict in ((inside, True), (outside, False)):
            if any(part in line or (len(line) > 25 and line in part) for part in parts):
                return verdict
        return None

    return judge_snippets


def true_text(truth) -> str | None:  # noqa: ANN001 -- three shapes of truth
    """Return a page's true text. None: the corpus only tells snippets of it."""
    if "text" in truth:
        return truth["text"]
    if "expected_html" in truth:
        return re.sub(r"<[^>]+>", " ", truth["expected_html"])
    if truth.get("sections"):
        parts = ([section["heading"] or "", *section["paragraphs"]] for section in truth["sections"])
        return "\n".join(part for section in parts for part in section)
    return None


def fit(pages: list[PageSamples]) -> dict[str, float]:
    """Return the weight of each fact that enough hosts show."""
    hosts: dict[str, set[str]] = defaultdict(set)
    for page in pages:
        for sample in page.samples:
            for fact in sample.facts:
                hosts[fact].add(page.host)
    facts = sorted(f for f, seen in hosts.items() if len(seen) >= LEAST_HOSTS * (2 if f.startswith("w") else 1))
    index = {fact: at for at, fact in enumerate(facts)}
    columns: list[int] = []
    starts, labels, weights = [0], [], []
    for page in pages:
        total = sum(sample.words**0.7 for sample in page.samples)
        for sample in page.samples:
            columns.extend(index[fact] for fact in sample.facts if fact in index)
            starts.append(len(columns))
            labels.append(sample.is_text)
            weights.append(100 * page.weight * sample.words**0.7 / total)
    matrix = csr_matrix((np.ones(len(columns)), columns, starts), shape=(len(labels), len(facts)))
    model = LogisticRegression(C=STRENGTH, max_iter=300, solver="liblinear", fit_intercept=False)
    model.fit(matrix, labels, sample_weight=weights)
    return dict(zip(facts, map(float, model.coef_[0]), strict=True))


def report(name: str, weights: dict[str, float], pages: list[PageSamples]) -> None:
    """Print the mean word F1 of lines, a corpus at a time."""
    scores: dict[str, list[float]] = defaultdict(list)
    for page in pages:
        true = sum(s.words for s in page.samples if s.is_text)
        kept = [s for s in page.samples if sum(weights.get(fact, 0.0) for fact in s.facts) > 0]
        right = sum(s.words for s in kept if s.is_text)
        scores[page.corpus].append(2 * right / (true + sum(s.words for s in kept)) if right else 0.0)
    print(name, *(f"{corpus} {np.mean(values):.4f}" for corpus, values in scores.items()))


if __name__ == "__main__":
    main()
