"""Pages that were encoded twice."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import newsdoc
from newsdoc.markup.twice import once

SENTENCES = ["Doctors’ Day – soon", "„Grüße“", "Это длинное предложение", "中文句子", "שלום", "👍 good"]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_the_second_encoding_is_undone(sentence: str) -> None:
    assert once(sentence.encode().decode("latin-1").encode()) == sentence.encode()


@pytest.mark.parametrize("sentence", SENTENCES)
def test_pages_are_read_as_they_were_before(sentence: str) -> None:
    page = f"<html><body><h1>{sentence}</h1><p>{sentence}, and more of it, so that there is a text.</p></body></html>"
    twice = page.encode().decode("latin-1")
    assert newsdoc.parse(page).title == sentence
    # As bytes from a server, and as text from a client that takes undeclared pages for Latin-1.
    assert newsdoc.parse(twice.encode()) == newsdoc.parse(twice) == newsdoc.parse(page)


@pytest.mark.parametrize(
    "text",
    [
        "Ã© and Â® as an example of what goes wrong",  # No control character.
        "a control \x85 and é",
        "plain",
        "",
    ],
)
def test_what_was_encoded_once_stays(text: str) -> None:
    assert once(text.encode()) == text.encode()


TWICE = "â\x80\x99"
OTHERS = st.text(st.characters(codec="utf-8", exclude_characters="".join(map(chr, range(0x80, 0x100)))))


@given(st.text(st.characters(codec="utf-8", exclude_characters="".join(map(chr, range(0x80, 0xA0))))))
def test_text_without_control_characters_stays(text: str) -> None:
    assert once(text.encode()) == text.encode()


@given(OTHERS, OTHERS, OTHERS)
@example("©", "soon ’", "")
@example("日本", "é", "’")
def test_what_was_encoded_twice_is_mended_among_what_was_not(before: str, text: str, after: str) -> None:
    page = f"{before}Doctors{TWICE} Day, {text.encode().decode('latin-1')}. {after}"
    assert once(page.encode()).decode() == f"{before}Doctors’ Day, {text}. {after}"


@pytest.mark.parametrize(
    ("sign", "misread"),
    [
        ("’", "â€™"),
        ("“", "â€œ"),
        ("”", "â€\x9d"),
        ("—", "â€”"),
        ("–", "â€“"),
        ("…", "â€¦"),
        ("’", "&acirc;&euro;&trade;"),
    ],
)
def test_signs_read_as_windows_1252_are_mended_where_there_are_several(sign: str, misread: str) -> None:
    line = "It was late{0} and the mill{0} stood."
    assert once((line.format(misread) * 2).encode()).decode() == line.format(sign) * 2
    assert once(line.format(misread).encode()).decode() == line.format(misread)
    # A page that tells of such mishaps has the signs as they should be as well.
    told = f"{line.format(misread) * 2} {line.format(sign)}"
    assert once(told.encode()).decode() == told


def test_addresses_with_letters_read_as_latin_1_stay() -> None:
    link = '<a href="/seat?name=RÃ¶mer">Seat</a> and “Ã¤” instead of “ä”'
    assert once(link.encode()).decode() == link
