"""Lines between the paragraphs that say nothing of their own."""

from __future__ import annotations

import pytest

from newsdoc import Figure, parse, plain, walk
from tests.page.soups import paragraphs

PICTURE = "<img src='https://example.org/bridge.jpg' alt='A bridge'>"


@pytest.mark.parametrize(
    "line",
    [
        "<p>Photo: J. Doe</p>",
        "<p>(Foto: J. Doe)</p>",
        "<div>Bild: J. Doe / Agentur</div>",
        "<p>Photo credit: <a href='/doe'>J. Doe</a></p>",
        "<p>Crédits photos : J. Doe</p>",
        "<p>© J. Doe</p>",
        "<h6>Image courtesy: J. Doe</h6>",
    ],
)
def test_a_line_that_says_whose_a_picture_is_is_its_credit(line: str) -> None:
    text = paragraphs("bridge", "school")
    article = parse(f"<html><body><article>{text}<p>{PICTURE}</p>{line}{text}</article></body></html>")
    (figure,) = walk(article, Figure)
    assert figure.credit is not None
    assert "J. Doe" in plain(figure.credit)
    assert "J. Doe" not in article.text


@pytest.mark.parametrize(
    "line",
    [
        "Photographs of the bridge: nobody had any, and the mayor was sorry to hear that from the town.",
        "Image is everything, said the mayor, and bought a new coat.",
        "Photos showed the bridge as it was.",
        "Bild und Ton: beides fehlt in dieser Aufnahme der alten Brücke, wie der Bürgermeister bedauernd sagte.",
    ],
)
def test_sentences_about_pictures_are_text(line: str) -> None:
    text = paragraphs("bridge", "school")
    article = parse(f"<html><body><article>{text}<p>{PICTURE}</p><p>{line}</p>{text}</article></body></html>")
    assert line in article.text


@pytest.mark.parametrize("row", ["<a>Share</a><a>Copy link</a>", "<a>Teilen</a> <a>Drucken</a>"])
def test_a_row_of_links_that_say_such_words_is_no_text(row: str) -> None:
    text = paragraphs("bridge", "school")
    row = row.replace("<a>", "<a href='#'>")
    article = parse(f"<html><body><article>{text}<div>{row}</div>{text}</article></body></html>")
    assert article.text == parse(f"<html><body><article>{text}{text}</article></body></html>").text
