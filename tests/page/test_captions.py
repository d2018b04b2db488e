"""What is written under pictures: which of it is the caption, and which says whose the picture is."""

from __future__ import annotations

import pytest

from newsdoc import Figure, parse, plain, walk
from tests.page.soups import paragraphs, prose

CAPTION = "Water stood in the old street for nine days."


def figures_in(middle: str) -> list[tuple[str, str | None, str | None]]:
    """Return the pictures of an article with this between its paragraphs: names, captions and credits."""
    article = parse(
        f"<html><body><article><div>{paragraphs('bridge', 'school', 'market')}{middle}"
        f"{paragraphs('harbour', 'tram', 'mill')}</div></article></body></html>"
    )
    return [
        (
            figure.image.url.rsplit("/", 1)[-1],
            plain(figure.caption) if figure.caption else None,
            plain(figure.credit) if figure.credit else None,
        )
        for figure in walk(article, Figure)
    ]


def figure(caption: str) -> str:
    return f'<figure><img src="/x.jpg" width="800" height="533"><figcaption>{caption}</figcaption></figure>'


@pytest.mark.parametrize(
    "written",
    [
        "{} <small>City Archive</small>",
        "{}<span>City Archive</span>",
        "{} <cite>City Archive</cite>",
        "<p>{} <em>City Archive</em></p>",
        "<span>{}</span><span>City Archive</span>",
    ],
)
def test_names_in_the_last_element_behind_a_sentence_are_the_credit(written):
    assert figures_in(figure(written.format(CAPTION))) == [("x.jpg", CAPTION, "City Archive")]


@pytest.mark.parametrize(
    "caption",
    [
        "The cover of <em>War and Peace</em>",
        "Water stood high. <em>It fell on Monday</em>",
        "Water stood high, said <span>Ada Reed</span>. It fell.",
        "<em>Ada Reed</em>",
        "Water stood high. <b>Ada Reed</b>",
        f"Water stood high. <em>{prose('Bridge', 1)}</em>",
    ],
)
def test_other_words_set_apart_in_a_caption_are_part_of_it(caption):
    ((_, _, credit),) = figures_in(figure(caption))
    assert credit is None
