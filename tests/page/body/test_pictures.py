"""Pictures that the text shows more than once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc.model import Figure, Image, Paragraph
from newsdoc.page.body.pictures import OFTEN, without_repeated_pictures

TEXT = Paragraph("The bridge was mended in May.")


def figure(name="bridge.jpg", caption=None):
    return Figure(Image(f"https://example.org/{name}"), caption=caption)


def test_a_picture_that_stands_again_is_shown_once():
    assert without_repeated_pictures([figure(), TEXT, figure()]) == [figure(), TEXT]
    assert without_repeated_pictures([figure(caption="The bridge"), TEXT, figure(caption="The bridge")]) == [
        figure(caption="The bridge"),
        TEXT,
    ]


def test_a_caption_of_its_own_makes_it_another():
    items = [figure(), TEXT, figure(caption="The bridge in May"), TEXT, figure(caption="The bridge in June")]
    assert without_repeated_pictures(items) == items


def test_a_mark_goes_wherever_it_stands():
    items = [item for _ in range(OFTEN) for item in (figure("hint.png"), TEXT)]
    assert without_repeated_pictures(items) == [TEXT] * OFTEN


@pytest.mark.parametrize("url", ["math/render/svg/7d", "latex.php?x", "formula-3.png"])
def test_formulas_stand_as_often_as_they_are_written(url):
    items = [figure(url), TEXT] * OFTEN
    assert without_repeated_pictures(items) == items


@given(
    st.lists(
        st.sampled_from([TEXT, figure("a.jpg"), figure("b.jpg"), figure("a.jpg", "A"), figure("b.jpg", "B")])
    )
)
def test_nothing_but_repetitions_goes(items):
    found = without_repeated_pictures(items)
    assert [item for item in found if not isinstance(item, Figure)] == [
        item for item in items if item is TEXT
    ]
    assert {item for item in items if isinstance(item, Figure) and item.text} <= set(found)
    assert without_repeated_pictures(found) == found
