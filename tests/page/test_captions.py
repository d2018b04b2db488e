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


PICTURE = '<img src="/x.jpg" width="640" height="427">'


@pytest.mark.parametrize(
    "made",
    [
        (
            '<table class="tr-caption-container"><tr><td><a href="https://img.example/AVv=s1600">{}</a></td></tr>'
            '<tr><td class="tr-caption">{}</td></tr></table>'
        ),
        "<table width=200><tr><td>{}</td></tr><tr><td><font size=1>{}</font></td></tr></table>",
        "<div><figure>{}</figure><div><figcaption>{}</figcaption></div></div>",
        "<figure>{}</figure><figcaption>{}</figcaption>",
        "<div>{}<figcaption>{}</figcaption></div>",
        (
            '<div class="gallery"><dl class="gallery-item"><dt class="gallery-icon"><a href="/town/x/">{}</a></dt>'
            '<dd class="wp-caption-text gallery-caption">{}</dd></dl></div>'
        ),
        "<p>{}<br><em>{}</em></p>",
        "<p><a href='/x.jpg'>{}</a><br><small>{}</small></p>",
        "<p>{}</p><p><small>{}</small></p>",
        "<p align=center>{}</p><p align=center><font color=#0000ff>{}</font></p>",
        "<p style='text-align: center'>{}</p><p style='text-align: center'>{}</p>",
    ],
)
def test_words_under_a_picture_are_its_caption_however_that_is_made(made):
    assert figures_in(made.format(PICTURE, CAPTION)) == [("x.jpg", CAPTION, None)]


def test_a_credit_beside_a_caption_outside_of_its_figure():
    made = (
        f"<div><figure>{PICTURE}</figure><div><figcaption>{CAPTION}</figcaption><span>PTI</span></div></div>"
    )
    assert figures_in(made) == [("x.jpg", CAPTION, "PTI")]


def test_a_line_in_italics_is_a_caption_where_it_ends_with_a_credit():
    made = f"<p>{PICTURE}</p><p><em>{CAPTION} Photo: Ada Reed</em></p>"
    assert figures_in(made) == [("x.jpg", CAPTION, "Photo: Ada Reed")]


def test_lines_in_italics_are_captions_where_all_of_them_stand_under_pictures():
    made = "".join(
        f'<p><img src="/{name}.jpg"></p><p><em>{CAPTION}</em></p>{paragraphs(name)}'
        for name in ("ice", "tea")
    )
    assert figures_in(made) == [("ice.jpg", CAPTION, None), ("tea.jpg", CAPTION, None)]
    assert [caption for _, caption, _ in figures_in(f"<p><em>{CAPTION}</em></p>{made}")] == [None, None]


@pytest.mark.parametrize(
    "made",
    [
        "<p>{}</p><p>{}</p>",
        "<p>{}</p><p><em>{}</em></p>",
        "<p align=center>{}</p><p align=center><b>{}</b></p>",
        "<p align=center>{}</p><p align=center style='text-align: left'>{}</p>",
        "<p align=center>{}</p><p align=center>{}</p><p align=center>It fell again on Monday, as it had come.</p>",
        "<p>{} <em>{}</em></p>",
        "<p><small>{1}</small></p><p>{0}</p>",
        "<table><tr><td>{}</td><td>{}</td></tr></table>",
        "<div><p>It fell again.</p><div>{}<p>{}</p></div><figcaption>The town</figcaption></div>",
    ],
)
def test_other_lines_beside_a_picture_are_text(made):
    text = f"<div>{paragraphs('bridge', 'school')}{made.format(PICTURE, CAPTION)}{paragraphs('harbour', 'tram')}</div>"
    assert CAPTION in parse(f"<html><body><article>{text}</article></body></html>").text


def test_lines_behind_the_text_are_no_captions():
    text = paragraphs("bridge", "school", "harbour", "tram")
    about = f"<p>{PICTURE}</p><p><small>{CAPTION}</small></p>"
    assert CAPTION in parse(f"<html><body><article><div>{text}{about}</div></article></body></html>").text


@pytest.mark.parametrize(
    "made",
    [
        "<table><tr><td><a href='/flood'>{}</a></td></tr><tr><td><a href='/flood'>{}</a></td></tr></table>",
        "<a href='/flood'><div>{}<figcaption>{}</figcaption></div></a>",
    ],
)
def test_pictures_that_lead_to_other_articles_are_none_of_this_one(made):
    assert figures_in(made.format(PICTURE, CAPTION)) in ([], [("x.jpg", None, None)])
