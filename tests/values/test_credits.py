"""Credits at the end of captions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc.values.credits import MAX_CREDIT, credit_in

CAPTION = "The bridge in May, before it was mended."

CREDITS = [
    "Photo: Ada Reed",
    "Photo: Ada Reed/AP",
    "Photo by Ada Reed on Unsplash",
    "Photo courtesy of Reed Bridges",
    "Photograph by Ada Reed.",
    "Image Credit: Reed Bridges (licence)",
    "Image via Ada Reed",
    "Credit: Ada Reed",
    "Source: example.org",
    "© 2024 Ada Reed, all rights reserved",
    "Bild © Ada Reed/xy",
    "Copyright: Ada Reed",
    "Foto: privat",
    "Foto: ada/Reed/cc by sa 2.0",
    "Archivbild: Ada Reed",
    "Bildquelle: Ada Reed",
    "Symbolfoto: picture alliance/dpa",
    "Quelle: Ada Reed",
    "Crédit photo : Ada Reed",
    "Fuente: Ada Reed",
    "Fot.: Ada Reed",
    "Źródło: Ada Reed",
    "Fotoğraf: Ada Reed",
    "Kuva: Ada Reed",
    "Φωτογραφία: Άντα Ριντ",
    "Фото: Ада Рид",
    "图片来源：新华社",
    "写真：共同通信",
    "사진: 연합뉴스",
    "Ada Reed/AP Photo",
    "Ada Reed / Reuters",
    "Ada Reed via Getty Images",
    "Getty Images",
]

NO_CREDITS = [
    "",
    "The bridge in May",
    "Photo: the bridge before it was mended",
    "Picture 3: The bridge",
    "Photo: A farmer harvests rice.",
    "Bild: Eine Brücke führt über den Fluss. Sie ist alt",
    "The AP building in May",
    "He works for AP",
    "A photo by the sea",
    "See the list (table 3/4)",
    "The bridge (left) and the mill (right)",
    "Time: 3:15",
]


@pytest.mark.parametrize("credit", CREDITS)
@pytest.mark.parametrize(
    "form",
    [
        "{caption} ({credit})",
        "{caption}\n{credit}",
        "{caption} | {credit}",
        "{caption} [{credit}]",
        "{caption} {credit}",
    ],
)
def test_a_credit_is_told_from_the_caption(credit, form):
    text = form.format(caption=CAPTION, credit=credit)
    found = credit_in(text)
    assert found is not None
    assert (text[: found.before], text[found.start : found.end]) == (CAPTION, credit)


@pytest.mark.parametrize("credit", CREDITS)
def test_a_credit_may_be_all(credit):
    assert credit_in(credit) == (0, 0, len(credit))
    assert credit_in(f"({credit})") == (0, 1, len(credit) + 1)


@pytest.mark.parametrize("text", NO_CREDITS)
def test_a_caption_is_no_credit(text):
    assert credit_in(text) is None


def test_a_person_and_a_house_in_brackets_are_a_credit():
    text = "The bridge in May (Ada Reed/Harbour Review)."
    found = credit_in(text)
    assert found is not None
    assert text[found.start : found.end] == "Ada Reed/Harbour Review"


def test_the_last_line_counts():
    text = "Photo: Ada Reed\nThe bridge in May"
    assert credit_in(text) is None


@given(
    st.text(max_size=300)
    | st.lists(st.sampled_from(["Photo: ", "© ", "(", ")", "AP", "\n", "Ada ", "of ", ". "])).map("".join)
)
def test_what_is_found_stands_in_the_text(text):
    found = credit_in(text)
    if found is not None:
        assert 0 <= found.before <= found.start < found.end <= len(text)
        assert found.end - found.start <= MAX_CREDIT
        left = text[found.before : found.start] + text[found.end :]
        assert not any(char.isalnum() for char in left)


@pytest.mark.parametrize("piece", ["(", "Photo: ", "© ", "a. ", "Photo by ", "AP/", "| "])
def test_only_the_end_of_a_long_text_is_looked_at(piece):
    text = piece * 200_000
    found = credit_in(text)
    assert found is None or found.start > len(text) - MAX_CREDIT - 10
