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
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import attrs
import numpy as np
from scipy.sparse import csr_matrix
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.linear_model import LogisticRegression

from newsdoc.errors import NewsdocError
from newsdoc.markup.dom import parse_tree
from newsdoc.page.around.comments import read_comments
from newsdoc.page.body.finder import find_body
from newsdoc.page.body.judged import told_apart
from newsdoc.page.body.lines import Fact, Line, facts_of
from newsdoc.page.body.measures import Measurer
from newsdoc.page.body.weights import PATH, Learned, Tree
from newsdoc.page.source import Page
from newsdoc.page.survey import BOXED, SKIPPED, Box, Element, survey

WORD = re.compile(r"\w+")
LEAST_HOSTS = 10
"""Hosts that must show a fact for it to count; twice as many for the words of names and lines."""
WORDY = ("name", "word")
NAMELESS = 0.5
"""The share of a line's weight with which it is learned without such words, as on a site with names of its own."""
LEAST_WEIGHT = 0.02
STRENGTH = 0.02
"""Inverse strength of the regularisation, by cross-validation."""
SURE = 2.0
"""A line whose facts add up to more, above or below 0, needs no trees."""
TREES, LEAVES, PACE = 64, 16, 0.15
TREE_FOLDS = 3
SEED = 1
"""Of the first few, the one with which no figure of `tests/bench/gate.py` falls."""
SNIPPETS_WEIGH = 0.25
"""How much a page weighs of which the truth only tells snippets."""


@attrs.frozen
class Labelled:
    """A page to learn from: its lines, what the truth says of each, and how many words each has."""

    corpus: str
    host: str
    boxes: list[Box]
    lines: list[Line]
    facts: list[list[Fact]]
    answers: list[bool | None]
    words: list[int]
    weight: float

    @property
    def told(self) -> list[int]:
        """The places of the lines of which the truth says something."""
        return [at for at, answer in enumerate(self.answers) if answer is not None]


def main() -> None:
    """Train, cross-validate, and write what was learned if asked to."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    names = ("wcxb", "fundus", "readability", "trafilatura")
    pages = [page for name in names for page in pages_of(options.corpus, name)]
    print(f"{len(pages)} pages, {sum(len(page.lines) for page in pages)} lines", flush=True)
    for fold in range(options.folds):
        inside = [page for page in pages if _fold(page.host, options.folds) != fold]
        outside = [page for page in pages if _fold(page.host, options.folds) == fold]
        report(f"fold {fold}", learn(inside), outside)
    known = learn(pages)
    report("all, seen", known, pages)
    if options.write:
        rows = [[name, value, weight] for (name, value), weight in sorted(known.facts.items(), key=str)]
        data = {"facts": rows, "sure": known.sure, "start": known.start, "trees": known.trees}
        PATH.write_text(json.dumps(data, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")
        print(
            f"{len(known.facts)} weights, {len(known.trees)} trees, {PATH.stat().st_size} bytes in {PATH.name}"
        )


def _fold(host: str, folds: int) -> int:
    return sum(host.encode()) % folds


def pages_of(corpus: Path, name: str) -> Iterator[Labelled]:
    """Read a corpus and label the lines of its pages."""
    with (corpus / name / "cases.jsonl").open(encoding="utf-8") as cases:
        for case in map(json.loads, cases):
            with gzip.open(corpus / name / case["page"]) as file:
                page = labelled(name, case, file.read())
            if page is not None and any(page.answers):
                yield page


def labelled(corpus: str, case: dict[str, Any], data: bytes) -> Labelled | None:
    """Give the lines of a page with the answers, where the truth tells them."""
    try:
        page = Page(parse_tree(data).root)
    except NewsdocError:
        return None
    boxes = survey(page.root)
    comments = read_comments(page, boxes).sections
    body = find_body(boxes, comments)
    judge = judge_of(case["truth"])
    if body is None or judge is None:
        return None
    lines = told_apart(boxes, body, frozenset(comments)).lines
    texts = [" ".join("".join(own_text(line.box.element)).split()) for line in lines]
    host = urlsplit(case["url"] or "").netloc.removeprefix("www.") or case["id"]
    weight = 1.0 if true_text(case["truth"]) is not None else SNIPPETS_WEIGH
    return Labelled(
        corpus=corpus,
        host=host,
        boxes=boxes.boxes[body.box.order : body.box.end + 1],
        lines=lines,
        facts=[facts_of(line, body.box) for line in lines],
        answers=[judge(text) for text in texts],
        words=[len(WORD.findall(text)) for text in texts],
        weight=weight,
    )


def own_text(element: Element) -> Iterator[str]:
    """Give the text that stands right in a box."""
    yield element.text or ""
    for child in element:
        if child.tag in BOXED:
            yield " "
        elif isinstance(child.tag, str) and child.tag not in SKIPPED:
            yield from own_text(child)
        yield child.tail or ""


def judge_of(truth: dict[str, Any]) -> Callable[[str], bool | None] | None:
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


def true_text(truth: dict[str, Any]) -> str | None:
    """Return a page's true text. None: the corpus only tells snippets of it."""
    if "text" in truth:
        return str(truth["text"])
    if "expected_html" in truth:
        return re.sub(r"<[^>]+>", " ", truth["expected_html"])
    if truth.get("sections"):
        parts = ([section["heading"] or "", *section["paragraphs"]] for section in truth["sections"])
        return "\n".join(part for section in parts for part in section)
    return None


def learn(pages: list[Labelled]) -> Learned:
    """Learn the weights of facts, and trees for the lines of which those are not sure.

    The trees are trained on scores by weights that were learned without the page's host, as they will be on new pages.
    """
    weights = fit_facts(pages)
    rows: list[list[float]] = []
    answers: list[bool] = []
    importance: list[float] = []
    for fold in range(TREE_FOLDS):
        outside = fit_facts([page for page in pages if _fold(page.host, TREE_FOLDS) != fold])
        for page in pages:
            if _fold(page.host, TREE_FOLDS) == fold:
                Learned(outside, SURE, 0.0, ()).weigh(page.lines, page.boxes)
                measurer = Measurer(page.lines)
                importances = importance_of(page)
                for at in page.told:
                    if abs(page.lines[at].score) < SURE + 0.5:
                        rows.append(measurer.measures(at))
                        answers.append(bool(page.answers[at]))
                        importance.append(importances[at])
    model = GradientBoostingClassifier(
        n_estimators=TREES,
        max_leaf_nodes=LEAVES,
        learning_rate=PACE,
        min_samples_leaf=60,
        subsample=0.7,
        random_state=SEED,
    )
    model.fit(np.array(rows), answers, sample_weight=importance)
    share = np.average(answers, weights=importance)
    trees = tuple(tree_of(estimator.tree_, PACE) for estimator in model.estimators_[:, 0])
    return Learned(weights, SURE, round(float(np.log(share / (1 - share))), 4), trees)


def importance_of(page: Labelled) -> list[float]:
    """Let each page weigh the same, and long lines more than short ones, though less than their length."""
    total = sum(page.words[at] ** 0.7 for at in page.told)
    return [100 * page.weight * words**0.7 / (total or 1) for words in page.words]


def tree_of(tree: Any, pace: float, node: int = 0) -> Tree:
    """Write a tree of scikit-learn as nested tuples."""
    if tree.children_left[node] < 0:
        return round(float(tree.value[node][0][0]) * pace, 3)
    return (
        int(tree.feature[node]),
        round(float(tree.threshold[node]), 3),
        tree_of(tree, pace, tree.children_left[node]),
        tree_of(tree, pace, tree.children_right[node]),
    )


def fit_facts(pages: list[Labelled]) -> dict[Fact, float]:
    """Return the weight of each fact that enough hosts show."""
    hosts: dict[Fact, set[str]] = defaultdict(set)
    for page in pages:
        for facts in page.facts:
            for fact in facts:
                hosts[fact].add(page.host)
    facts = [
        fact for fact, seen in hosts.items() if len(seen) >= LEAST_HOSTS * (2 if fact[0] in WORDY else 1)
    ]
    index = {fact: at for at, fact in enumerate(facts)}
    columns: list[int] = []
    starts, answers, weights = [0], [], []
    for page in pages:
        importances = importance_of(page)
        for at in page.told:
            known = [fact for fact in page.facts[at] if fact in index]
            bare = [fact for fact in known if fact[0] not in WORDY]
            for some, share in ((known, 1 - NAMELESS), (bare, NAMELESS)):
                columns.extend(index[fact] for fact in some)
                starts.append(len(columns))
                answers.append(page.answers[at])
                weights.append(importances[at] * share)
    matrix = csr_matrix((np.ones(len(columns)), columns, starts), shape=(len(answers), len(facts)))
    model = LogisticRegression(C=STRENGTH, max_iter=300, solver="liblinear", fit_intercept=False)
    model.fit(matrix, answers, sample_weight=weights)
    found = zip(facts, map(float, model.coef_[0]), strict=True)
    return {fact: round(weight, 2) for fact, weight in found if abs(weight) >= LEAST_WEIGHT}


def report(name: str, known: Learned, pages: list[Labelled]) -> None:
    """Print the mean word F1 of lines by corpus, by the facts alone and with the trees."""
    figures: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for page in pages:
        known.weigh(page.lines, page.boxes)
        alone = word_f1(page)
        known.decide(page.lines, page.boxes)
        figures[page.corpus].append((alone, word_f1(page)))
    for corpus, values in figures.items():
        alone, together = np.mean(values, axis=0)
        print(f"{name:12} {corpus:12} facts {alone:.4f}  with trees {together:.4f}", flush=True)


def word_f1(page: Labelled) -> float:
    """Return the F1 of the words in the lines that score above 0."""
    told = page.told
    true = sum(page.words[at] for at in told if page.answers[at])
    kept = [at for at in told if page.lines[at].score > 0]
    right = sum(page.words[at] for at in kept if page.answers[at])
    return 2 * right / (true + sum(page.words[at] for at in kept)) if right else 0.0


if __name__ == "__main__":
    main()
