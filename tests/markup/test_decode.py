from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import webencodings
import webencodings.labels
from hypothesis import given
from hypothesis import strategies as st

from newsdoc.markup.charsets import charset_of, text_as
from newsdoc.markup.decode import clean_str, decode, utf8_of
from newsdoc.markup.guess import guess_charset, has_other_script
from newsdoc.markup.prescan import declared_charset
from tests.markup.encodings import CASES, SENTENCES, encoded

PAGE = "<!DOCTYPE html><html><head>{}<title>x</title></head><body><p>{}</p></body></html>"
DATA = Path(__file__).parent / "data" / "html5lib"
each_case = pytest.mark.parametrize(
    ("label", "sentence"),
    [case[1:] for case in CASES],
    ids=[f"{language}-{label}" for language, label, _ in CASES],
)
each_sentence = pytest.mark.parametrize(
    "sentence", [sentence for _, sentence in SENTENCES.values()], ids=list(SENTENCES)
)
LATIN_GUESSES = ("windows-125", "iso-8859-2", "iso-8859-9")


def page(sentence: str, head: str = "") -> str:
    return PAGE.format(head, sentence)


def test_the_cases_are_many():
    assert len(SENTENCES) >= 12
    assert len(CASES) * 5 >= 45


# What is declared


@each_case
@pytest.mark.parametrize(
    "head", ['<meta charset="{}">', "<meta http-equiv=content-type content='text/html; charset={}'>"]
)
def test_a_declared_charset_decodes(label, sentence, head):
    text = page(sentence, head.format(label))
    found = decode(encoded(text, label))
    assert found.text == text
    assert found.source == ("escape" if label == "iso-2022-jp" else "meta")
    assert found.encoding == charset_of(label)


@each_case
def test_the_http_charset_decodes_and_beats_the_page(label, sentence):
    text = page(sentence, '<meta charset="windows-1258">')
    found = decode(encoded(text, label), label.upper())
    assert found.text == text
    assert found.source == ("escape" if label == "iso-2022-jp" else "http")


@each_case
def test_an_xml_declaration_decodes(label, sentence):
    text = page(sentence)
    found = decode(encoded(f'<?xml version="1.0" encoding="{label}"?>{text}', label))
    assert found.text == text
    assert found.source == ("escape" if label == "iso-2022-jp" else "xml")


# What is not


@each_case
def test_an_undeclared_charset_is_found_by_its_letters(label, sentence):
    text = page(sentence)
    assert decode(encoded(text, label)).text == text


@each_case
def test_it_is_found_without_the_detector(label, sentence, monkeypatch):
    monkeypatch.setitem(sys.modules, "cchardet", None)
    text = page(sentence)
    found = decode(encoded(text, label))
    assert found.text == text
    assert found.source in {"guessed", "fallback", "escape"}


# What is declared wrongly


@each_case
def test_utf8_declared_by_mistake_is_not_believed(label, sentence):
    text = page(sentence, '<meta charset="utf-8">')
    assert decode(encoded(text, label)).text == text


@each_case
@pytest.mark.parametrize("wrong", ["gb18030", "cp932", "euc-jp", "cp949"])
def test_a_multi_byte_charset_is_not_believed_against_the_bytes(label, sentence, wrong):
    text = page(sentence * 3, f"<meta charset={wrong}>")
    data = encoded(text, label)
    try:
        data.decode(wrong)
    except UnicodeDecodeError:
        assert decode(data).text == text


@each_case
def test_latin_1_declared_by_default_is_not_believed_for_another_script(label, sentence):
    text = page(sentence, '<meta charset="iso-8859-1">')
    data = encoded(text, label)
    found = decode(data, "ISO-8859-1")
    if label.startswith(LATIN_GUESSES) and label not in {
        "windows-1251",
        "windows-1253",
        "windows-1255",
        "windows-1256",
    }:
        assert found.encoding == "windows-1252"  # What stands in a Latin script cannot be told so surely.
    else:
        assert found.text == text


@each_sentence
@pytest.mark.parametrize("wrong", ["iso-8859-1", "windows-1251", "shift_jis", "utf-16", "no-such-charset"])
def test_valid_utf8_beats_every_declaration(sentence, wrong):
    text = page(sentence, f'<meta charset="{wrong}">')
    assert decode(text.encode(), wrong).text == text
    assert decode(text.encode(), wrong).source == "utf-8"


# Marks and NULs


@each_sentence
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16le", "utf-16be", "utf-32le", "utf-32be"])
def test_a_byte_order_mark_decides(sentence, encoding):
    text = page(sentence, "<meta charset=windows-1251>")
    found = decode(("\ufeff" + text).encode(encoding), "koi8-r")
    assert (found.text, found.encoding, found.source) == (text, encoding, "bom")


@each_sentence
@pytest.mark.parametrize("encoding", ["utf-16le", "utf-16be", "utf-32le", "utf-32be"])
def test_wide_encodings_are_known_without_a_mark(sentence, encoding):
    text = page(sentence)
    found = decode(text.encode(encoding))
    assert (found.text, found.encoding, found.source) == (text, encoding, "nul")


def test_some_nuls_are_not_utf16():
    assert decode(b"<p>a\x00b\x00c</p>\x00\x00").text == "<p>abc</p>"


# UTF-8 with damage


@each_sentence
def test_utf8_cut_inside_a_character_loses_that_character_only(sentence):
    text = page(sentence)
    data = text.encode()
    # Before the first character that is not ASCII is whole, nothing shows that this is UTF-8.
    start = next(place for place, letter in enumerate(text) if letter > "\x7f")
    for end in range(len(text[: start + 1].encode()), len(data)):
        found = decode(data[:end])
        assert text.startswith(found.text)
        assert len(data[:end]) - len(found.text.encode()) < 4


@each_sentence
def test_a_bad_byte_in_utf8_costs_that_byte(sentence):
    data = page(sentence * 2).encode()
    for bad in (b"\xff", b"\x92", b"\xe9 "):
        damaged = data.replace(b"</p>", bad + b"</p>", 1)
        found = decode(damaged)
        if found.encoding == "utf-8":
            assert found.source == "mostly-utf-8"
            assert found.text.replace("\ufffd", "").replace(" </p>", "</p>") == page(sentence * 2)
        else:
            assert sum(letter > "\x7f" for letter in sentence * 2) < 8, "only where UTF-8 hardly shows"


def test_declared_utf8_stays_with_few_bad_bytes():
    data = "<meta charset=utf-8><p>déjà vu".encode() + b"\xff"
    assert decode(data).source == "meta"
    assert decode(data).text.endswith("déjà vu\ufffd")


def test_a_replacement_character_of_the_page_counts_for_no_bad_byte():
    data = ("<p>caf\u00e9 \ufffd\ufffd\ufffd\ufffd").encode() + b"\xff"
    assert decode(b"<meta charset=utf-8>" + data).encoding == "utf-8"


# Labels


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("latin1", "windows-1252"),
        ("ISO-8859-1", "windows-1252"),
        (" us-ascii\t", "windows-1252"),
        ("gb2312", "gbk"),
        ("x-sjis", "shift_jis"),
        ("windows-949", "euc-kr"),
        ("ks_c_5601-1987", "euc-kr"),
        ("x-x-big5", "big5"),
        ("unicode-1-1-utf-8", "utf-8"),
        ("iso8859-9", "windows-1254"),
        ("tis-620", "windows-874"),
        ("cp1251", "windows-1251"),
    ],
)
def test_labels_mean_what_browsers_take_them_for(label, name):
    assert charset_of(label) == name


@pytest.mark.parametrize(
    "label", ["hz-gb-2312", "iso-2022-kr", "replacement", "x-user-defined", "klingon", "", "é"]
)
def test_labels_of_no_usable_encoding_mean_nothing(label):
    assert charset_of(label) is None


def test_in_markup_utf16_means_utf8_and_user_defined_windows_1252():
    assert [charset_of(label, in_markup=True) for label in ("utf-16", "utf-16be", "x-user-defined")] == [
        "utf-8",
        "utf-8",
        "windows-1252",
    ]


def test_gbk_reads_the_euro_sign_and_four_byte_characters():
    assert text_as("€㐀𠀀".encode("gb18030"), "gbk") == "€㐀𠀀"
    assert text_as(b"\xa2\xe3", "gbk") == "€"


def test_c1_bytes_follow_the_whatwg_table():
    assert text_as(b"\x80\x81\x8d\x99", "windows-1252") == "€\x81\x8d™"
    assert text_as(b"\xaa\x81\xe1", "windows-1253") == "\ufffd\x81α"


@pytest.mark.parametrize(
    "name",
    sorted({encoding.name for encoding in map(webencodings.lookup, webencodings.labels.LABELS) if encoding}),
)
def test_every_encoding_of_the_standard_decodes_any_bytes(name):
    if charset_of(name) is not None:
        assert isinstance(text_as(bytes(range(256)) * 2, name), str)
        assert text_as(b"plain", name)[:5] == (
            "plain" if not name.startswith("utf-16") else text_as(b"plain", name)[:5]
        )


# Cases of others: html5lib's


def html5lib_cases() -> Iterator[tuple[str, bytes, str]]:
    for path in sorted(DATA.glob("*.dat")):
        for number, block in enumerate(path.read_bytes().split(b"#data\n")[1:]):
            data, _, label = block.partition(b"\n#encoding\n")
            yield f"{path.stem}-{number}", data, label.split(b"\n")[0].decode().strip().lower()


HTML5LIB = list(html5lib_cases())


@pytest.mark.parametrize(
    ("data", "expected"), [case[1:] for case in HTML5LIB], ids=[case[0] for case in HTML5LIB]
)
def test_html5lib_cases_are_declared_as_it_says(data, expected):
    if b"'ISO-8859-' + '2'" in data.replace(b'"', b"'"):
        pytest.skip("the declaration is written by a script, and no script runs here")
    if data.startswith(b"\xef\xbb\xbf"):
        assert expected == decode(data).encoding == "utf-8"
        return
    found = declared_charset(data)
    assert ("windows-1252" if found is None else found[0]) == expected


@pytest.mark.parametrize(
    ("data", "expected"), [case[1:] for case in HTML5LIB], ids=[case[0] for case in HTML5LIB]
)
def test_html5lib_cases_give_the_text_of_their_encoding(data, expected):
    # Nearly all are ASCII, so rule "utf-8" decides for us: another name, the very same text.
    text = decode(data).text
    if data.isascii() or data.startswith(b"\xef\xbb\xbf"):
        assert text == webencodings.decode(data, expected, errors="replace")[0]
    elif decode(data).source == "utf-8":
        assert text == data.decode()
    else:
        assert len(text) == len(data)  # A single-byte encoding, which a script would have named.


def test_there_are_html5lib_cases():
    assert len(HTML5LIB) > 80


# Laws


@given(st.binary())
def test_any_bytes_become_text_a_parser_can_take(data):
    found = decode(data)
    found.text.encode()
    assert "\x00" not in found.text
    assert not found.text.startswith("\ufeff")


@given(st.text(st.characters(exclude_characters="\x00\x1b", codec="utf-8")))
def test_text_comes_back_from_its_utf8(text):
    text = "<p>é" + text
    assert decode(text.encode()).text == text
    assert utf8_of(text.encode())[0] == text.encode()


@given(st.binary(), st.sampled_from([None, "utf-8", "latin-1", "gbk", "utf-16", "x-user-defined"]))
def test_bytes_for_the_parser_are_the_text(data, charset):
    found = decode(data, charset)
    utf8, encoding, source = utf8_of(data, charset)
    assert (encoding, source) == (found.encoding, found.source)
    assert clean_str(utf8.decode()) == found.text


@given(st.text(st.characters()))
def test_clean_str_leaves_only_what_utf8_can_carry(text):
    cleaned = clean_str(text)
    cleaned.encode()
    assert not cleaned.startswith("\ufeff")
    assert "\x00" not in cleaned


def test_clean_str_mends_pairs_and_replaces_lone_surrogates():
    assert (
        clean_str("\ufeff<?xml version='1.0' encoding='latin-1'?>\n<p>a\ud83d\ude00b\ud800c\x00")
        == "\n<p>a😀b\ufffdc"
    )


def test_clean_str_returns_clean_text_itself():
    text = page(SENTENCES["fr"][1])
    assert clean_str(text) is text


# The judges


@pytest.mark.parametrize("language", ["en", "fr", "de", "es", "it", "pt", "sv", "is", "et"])
def test_western_text_is_not_guessed_to_be_anything_else(language):
    data = SENTENCES[language][1].encode("windows-1252")
    assert guess_charset(data) is None
    assert not has_other_script(data)


@pytest.mark.parametrize(
    "data", [b"", b"\xa9", b"\xa0" * 50, b"\xbb\xbb " * 20, b"price \x80 5, \xa3 4, \x80 3"]
)
def test_a_few_signs_tell_nothing(data):
    assert guess_charset(data) is None


def test_the_detector_is_asked_only_for_other_scripts(monkeypatch):
    asked = []

    class Detector:
        @staticmethod
        def detect(sample: bytes) -> dict[str, object]:
            asked.append(sample)
            return {"encoding": "koi8-r", "confidence": 0.9}

    monkeypatch.setitem(sys.modules, "cchardet", Detector)
    monkeypatch.setattr("newsdoc.markup.decode.guess_charset", lambda _: None)
    data = page(SENTENCES["ru"][1]).encode("koi8-r")
    assert decode(data).source == "detected"
    assert decode(data).text == page(SENTENCES["ru"][1])
    asked.clear()
    assert decode(page(SENTENCES["fr"][1]).encode("cp1252")).source == "fallback"
    assert asked == []


def test_valid_pages_never_load_the_detector(monkeypatch):
    monkeypatch.delitem(sys.modules, "cchardet", raising=False)
    assert decode(page(SENTENCES["ja"][1]).encode()).encoding == "utf-8"
    assert decode(page(SENTENCES["fr"][1]).encode("cp1252")).encoding == "windows-1252"
    assert "cchardet" not in sys.modules
