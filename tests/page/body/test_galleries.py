"""Galleries beside the text: what is one, what becomes of its pictures and captions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc import Figure, Run, parse, read, walk
from newsdoc.page.body.finder import find_body
from newsdoc.page.body.galleries import GALLERY, galleries_of, is_counter
from newsdoc.page.body.lines import lines_of
from newsdoc.page.survey import survey
from tests.page.soups import paragraphs, prose, root_of, soups

SUBJECTS = tuple("bridge school market harbour ferry mill tower lighthouse library station".split())
CAPTION = "The old mole at low tide, number {at}, seen from the ferry."


def slides(count, *, form="{at} of {count}", picture='<img src="/{at}.jpg">'):
    return "".join(
        f"<div class=slide>{picture.format(at=at)}<div><span>{form.format(at=at, count=count)}</span> | "
        f"<p>{CAPTION.format(at=at)}</p></div></div>"
        for at in range(1, count + 1)
    )


def page(gallery, text=SUBJECTS):
    body = f"<article><h1>The mole</h1>{paragraphs(*text[:3])}<div>{gallery}</div>{paragraphs(*text[3:])}</article>"
    return f"<html lang=en><body>{body}</body></html>"


@pytest.mark.parametrize("form", ["{at} of {count}", "{at}/{count}", "{at} / {count}", "{at} von {count}"])
@pytest.mark.parametrize("count", [3, 12])
def test_slides_become_figures_with_their_captions(form, count):
    article = parse(page(slides(count, form=form)), url="https://example.org/mole")
    assert article.text == "\n\n".join(map(prose, SUBJECTS))
    figures = list(walk(article, Figure))
    assert [figure.image.url for figure in figures] == [
        f"https://example.org/{at}.jpg" for at in range(1, count + 1)
    ]
    for at, figure in enumerate(figures, 1):
        caption = "".join(run.text for run in figure.caption or () if isinstance(run, Run))
        assert CAPTION.format(at=at) in caption
        assert not is_counter(caption)
        assert str(count) not in caption.replace(CAPTION.format(at=at), "")


@pytest.mark.parametrize(
    "picture", ["", '<img src="data:image/gif;base64,R0lGOD">', '<img src="/blank.gif">']
)
def test_slides_without_pictures_are_left_out_and_the_reason_says_so(picture):
    reading = read(page(slides(5, picture=picture)))
    assert reading.article.text == "\n\n".join(map(prose, SUBJECTS))
    dropped = [block for block in reading.blocks if "mole at low tide" in block.text]
    assert len(dropped) == 5
    assert all(not block.kept and block.reason.startswith(GALLERY) for block in dropped)


def test_an_article_told_in_slides_keeps_its_text():
    told = "".join(
        f"<div><h2>{at}/4 {subject}</h2>{paragraphs(subject)}</div>"
        for at, subject in enumerate(SUBJECTS[:4], 1)
    )
    article = parse(page(told, text=()))
    assert all(prose(subject) in article.text for subject in SUBJECTS[:4])


@pytest.mark.parametrize(
    "counters",
    [
        ("1/2", "1/4", "3/4"),  # of a recipe
        ("7/10", "8/10", "9/10"),  # of a review
        ("1/3", "2/3"),
        ("1 of 3", "2 of 4", "3 of 5"),
    ],
)
def test_other_fractions_make_no_gallery(counters):
    lines = "".join(f"<div><p>{counter} of the cups that the cook said</p></div>" for counter in counters)
    root = root_of(f"<main>{paragraphs(*SUBJECTS)}<div>{lines}</div></main>")
    found = survey(root)
    body = find_body(found)
    assert body is not None
    assert galleries_of(body, lines_of(found, body)) == []


@given(st.integers(1, 999), st.integers(1, 999), st.sampled_from(["/", " / ", " of ", " sur ", " из "]))
def test_counters_are_told(number, total, sign):
    assert is_counter(f" {number}{sign}{total} | ")
    assert not is_counter(f"{number}{sign}{total} boats")


@given(soups())
def test_galleries_stand_below_the_body(drawn):
    found = survey(root_of(drawn))
    body = find_body(found)
    if body is not None:
        assert all(
            body.box.order < box.order <= body.box.end for box in galleries_of(body, lines_of(found, body))
        )


def test_two_rows_of_slides_in_one_box_are_one_gallery():
    rows = "".join(f"<p>{at}/3 seen from the ferry</p>" for at in (1, 2, 3)) * 2
    found = survey(root_of(f"<main>{paragraphs(*SUBJECTS)}<div class=slides>{rows}</div></main>"))
    body = find_body(found)
    assert body is not None
    assert [box.names for box in galleries_of(body, lines_of(found, body))] == ["slides"]
