"""Credits at the end of captions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc.values.credits import MAX_CREDIT, credit_in, is_names

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
    "Fot. Ada Reed",
    "fot. PAP",
    "फोटो: पीटीआई",
    "फोटो साभार: पीटीआई",
    "사진=연합뉴스",
    "ⓒ연합뉴스",
    "图/周立",
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
    "Photo shows the old bridge and Ada Reed",
    "Photo Gallery",
    "Foto Ada Reed",
    "He crossed it courtesy of Ada Reed",
    "The bridge. Photo finish at the mill",
    "町で撮影",
    "橋のたもと、記念撮影",
    "橋、5月1日午前撮影",
    "电影在桥上拍摄",
    "기자",
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


@pytest.mark.parametrize(
    ("caption", "between", "credit"),
    [
        ("The bridge in May, mended.", " ", "Photo Ada Reed"),
        ("The bridge in May, mended.", " ", "Courtesy of the City Archive"),
        ("The bridge in May, mended.", " / ", "Ada Reed / AFP"),
        ("The bridge in May", " | ", "Ada Reed/The Ledger"),
        ("Il ponte", " ", "(Foto ANSA)"),
        ("Мост в мае.", " ", "Фото Игоря Панина"),
        ("Most w maju", " / ", "fot. PAP"),
        ("橋の上の人々", "＝", "佐々木恵撮影"),
        ("橋の上の人々=5月1日、北浜町", "、", "佐々木恵撮影"),
        ("橋の上の人々", " ", "（佐々木恵撮影）"),
        ("橋の上の人々", "　", "写真：佐々木恵"),
        ("桥上的人。", "", "新华社记者 周立 摄"),
        ("桥上的人", "", "（周立 摄）"),
        ("다리 위에서.", " /", "박준호 기자"),
        ("다리 위에서", " ", "[사진=박준호 기자]"),
        ("الجسر في مايو القديم.", " ", "(رويترز)"),
    ],
)
def test_credits_are_written_in_many_ways(caption, between, credit):
    text = caption + between + credit
    found = credit_in(text)
    assert found is not None
    assert (text[: found.before], text[found.start : found.end]) == (caption, credit.strip("()[]（）"))


@pytest.mark.parametrize("text", ["Ada Reed", "Ada Reed / City Archive", "Jan van der Meer", "佐々木恵"])
def test_names_are_told_by_how_their_words_begin(text):
    assert is_names(text)


@pytest.mark.parametrize(
    "text", ["", "Ada Reed crosses it", "The Bridge, 1869", "Ada: Reed", "I. Bridge. The Mill", "bridge", "/"]
)
def test_other_words_are_no_names(text):
    assert not is_names(text)


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
