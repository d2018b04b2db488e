"""Captions with their credit in the same words."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc.markup.credits import credited
from newsdoc.model import Figure, Image, Run, plain

IMAGE = Image("https://example.org/bridge.jpg")


def test_the_credit_is_parted_with_its_marks_and_links():
    caption: list[Run | str] = [
        "The ",
        Run("bridge", marks=["emphasis"]),
        " in May. (Photo: ",
        Run("Ada Reed", href="https://example.org/ada"),
        "/AP)",
    ]
    figure = credited(Figure(IMAGE, caption=caption))
    assert figure.caption == (Run("The "), Run("bridge", marks=["emphasis"]), Run(" in May."))
    assert figure.credit == (Run("Photo: "), Run("Ada Reed", href="https://example.org/ada"), Run("/AP"))


def test_a_credit_may_be_all_that_stands_there():
    figure = credited(Figure(IMAGE, caption="Photo: Ada Reed"))
    assert (figure.caption, plain(figure.credit or ())) == (None, "Photo: Ada Reed")


@pytest.mark.parametrize(
    "figure",
    [
        Figure(IMAGE),
        Figure(IMAGE, caption="The bridge in May"),
        Figure(IMAGE, caption="The bridge. (Photo: Ada Reed)", credit="Harbour Review"),
    ],
)
def test_the_rest_stays_as_it_is(figure):
    assert credited(figure) is figure


def test_the_words_of_a_button_below_go():
    figure = credited(Figure(IMAGE, caption="The bridge in May. (AP Photo/Ada Reed)\nRead More"))
    assert (plain(figure.caption or ()), plain(figure.credit or ())) == (
        "The bridge in May.",
        "AP Photo/Ada Reed",
    )
    assert plain(credited(Figure(IMAGE, caption="The bridge\nSee more")).caption or ()) == "The bridge"


WORDS = st.sampled_from(
    ["The bridge", "Photo: ", "Ada Reed", "/AP", "(", ")", "©", "Reuters", ". ", " ", "\n", "of"]
)


@given(st.lists(st.builds(Run, WORDS, marks=st.sampled_from([[], ["emphasis"]])), min_size=1, max_size=9))
def test_no_word_is_lost(runs):
    caption = Figure(IMAGE, caption=runs).caption
    if caption:
        figure = credited(Figure(IMAGE, caption=caption))
        words = [plain(part) for part in (figure.caption, figure.credit) if part]
        assert re.findall(r"\w+|©", "\n".join(words)) == re.findall(r"\w+|©", plain(caption))
        assert credited(figure) == figure
