"""Lines that tell how long a text takes to read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc import parse
from newsdoc.values.reading_time import LONGEST, is_reading_time
from tests.page.soups import paragraphs, prose


@pytest.mark.parametrize(
    "line",
    [
        "5 min read",
        "12-minute read",
        "Reading time: 7 minutes",
        "3 Minuten Lesezeit",
        "Lesezeit: ca. 3 Min.",
        "Temps de lecture : 4 min",
        "4 minutes de lecture",
        "Tiempo de lectura: 3 min",
        "1 minuti di lettura",
        "Tempo di lettura: 3",
        "Tempo de leitura: 2 minutos",
        "Leestijd 6 minuten",
        "czas czytania: 2 min.",
        "Doba čtení: 5 min",
        "5 min lesetid",
        "Läsning: 3 min",
        "Время чтения: 4 мин.",
        "4 хвилини читання",
        "Okuma süresi: 3 dk",
        "阅读时间 5 分钟",
        "読了時間：3分",
        "مدة القراءة: 3 دقائق",
    ],
)
def test_reading_times_are_told(line):
    assert is_reading_time(line)


@pytest.mark.parametrize(
    "line",
    ["5 minutes ago", "Read 5 books", "Read", "5 min", "12", "In 5 minutes, read the rest", "Reading 3-1"],
)
def test_other_lines_are_not(line):
    assert not is_reading_time(line)


@given(st.integers(1, 999), st.sampled_from(["min read", "Minuten Lesezeit", "min de lecture", "мин чтения"]))
def test_any_number_will_do(number, words):
    assert is_reading_time(f"{number} {words}")
    assert not is_reading_time(f"It took {number} {words} and more")


@given(st.text(max_size=3 * LONGEST))
def test_any_text_gets_an_answer(text):
    assert isinstance(is_reading_time(text), bool)


def test_the_list_above_the_text_that_has_one_is_left_out():
    facts = "<ul><li>Published on 13 May 2026</li><li>3 min read</li><li>Edited by the desk</li></ul>"
    article = parse(
        f"<html lang=en><body><article><h1>A</h1>{facts}{paragraphs('bridge', 'school')}</article>"
    )
    assert article.text == f"{prose('bridge')}\n\n{prose('school')}"
