"""Property-test your own code with newsdoc's strategies: a file for pytest.

Run it by `pytest examples/property_test.py`.

`excerpt` is the code under test. The tests draw articles that no one would think of writing down: without a
text, without a title, in any script, with line breaks at odd places.
"""

# ruff: noqa: D103, S101 -- this is a file of tests

from __future__ import annotations

from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

import newsdoc
from newsdoc import Article, Section
from newsdoc.strategies import paragraphs

settings.register_profile("patient", deadline=None)  # a long document may take its time
settings.load_profile("patient")


def excerpt(article: Article, most: int = 200) -> str:
    """Give the start of an article's text in one line, at most so many characters, whole words if it can be."""
    words = article.text.split()
    line = " ".join(words)
    if len(line) <= most:
        return line
    return line[: most - 1].rsplit(" ", 1)[0] + "…"


# newsdoc registers its strategies with Hypothesis when it is installed, so the type is all there is to say.
@given(st.from_type(Article), st.integers(2, 300))
def test_an_excerpt_is_never_longer_than_asked_for(article: Article, most: int) -> None:
    assert len(excerpt(article, most)) <= most


@given(st.from_type(Article))
def test_an_excerpt_is_one_line(article: Article) -> None:
    assert len(excerpt(article).splitlines()) <= 1


@given(st.from_type(Article))
def test_an_excerpt_survives_the_way_through_a_file(article: Article) -> None:
    assert excerpt(newsdoc.loads(newsdoc.dumps(article, "html"), "html")) == excerpt(article)


# Each class has a strategy of its own, to be put together as needed: here articles with one paragraph.
@given(st.from_type(Article), paragraphs())
def test_a_short_text_is_its_own_excerpt(article: Article, paragraph: newsdoc.Paragraph) -> None:
    article = evolve(article, body=[Section(blocks=[paragraph])])
    assert excerpt(article, len(paragraph.text)) == " ".join(paragraph.text.split())
