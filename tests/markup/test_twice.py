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
        "â\x80\x99 beside a true ’",
        "a control \x85 and é",
        "plain",
        "",
    ],
)
def test_what_was_encoded_once_stays(text: str) -> None:
    assert once(text.encode()) == text.encode()


@given(st.text())
@example("â\x80\x99")
@example("\x80")
def test_text_stays_or_is_utf8_read_as_latin_1(text: str) -> None:
    data = text.encode("utf-8", "replace")
    result = once(data)
    assert result == data or result.decode().encode().decode("latin-1").encode() == data
