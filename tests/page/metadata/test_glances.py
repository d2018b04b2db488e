"""Quick looks, which spare most elements a thorough one, say what that would say."""

import pytest

from newsdoc.model import Author
from newsdoc.page.metadata.date_labels import has_label, label_of
from newsdoc.page.metadata.seams import leads_to_author, some_lead_to_author
from newsdoc.page.metadata.sight import is_one_piece, links_in
from newsdoc.page.survey import Box, survey
from tests.page.metadata.helpers import page_of, told


def box_named(html: str, name: str) -> Box:
    """Give the box of the element with an `id`."""
    boxes = survey(page_of(f"<html><body>{html}</body></html>").root).boxes
    return next(box for box in boxes if box.element.get("id") == name)


LABELS = {
    "Published: ": "published",
    "LAST EDITED on ": "modified",
    "Zuletzt aktualisiert am": "modified",
    "Letzte Änderung": "modified",
    "最終更新日時：": "modified",
    "公開日": "published",
    "Valid until ": "other",
    "Updated, first published ": "modified",
    "Event, published ": "other",
    "Republished ": "",
    "London, ": "",
    "": "",
}


@pytest.mark.parametrize("words", LABELS)
def test_words_before_a_date(words):
    assert label_of(words) == LABELS[words]


@pytest.mark.parametrize("words", [words for words, label in LABELS.items() if label != "other"])
def test_a_line_has_a_label_where_its_dates_have(words):
    assert has_label(f"By Ada, {words} 3 May 2024") == (LABELS[words] != "")


LINES = {
    "in the line": ("<p id=x>By <em><a href=/a>A</a></em> and <a href=/b>B</a></p>", ["A", "B"]),
    "around a block": ("<div id=x><a href=/a><div>A</div></a></div>", ["A"]),
    "in a box within": ("<div id=x>By <p><a href=/a>A</a></p></div>", []),
    "beside a box within": ("<div id=x><p><a href=/a>A</a></p><a href=/b>B</a></div>", ["B"]),
    "to nowhere": ("<p id=x><a name=top>A</a> <a href=/b>B</a></p>", ["B"]),
    "not seen": ("<p id=x><a href=/a>A</a><noscript><a href=/b>B</a></noscript></p>", ["A"]),
}


@pytest.mark.parametrize("name", LINES)
def test_links_that_stand_right_in_a_box(name):
    html, texts = LINES[name]
    assert sorted("".join(link.itertext()) for link in links_in(box_named(html, "x"))) == texts


PIECES = {
    "text": ("<p id=x> 3 May </p>", True),
    "text in an element": ("<p id=x><b> 3 May </b></p>", True),
    "text beside a block": ("<div id=x>3 May<p>Much more</p></div>", True),
    "two pieces": ("<p id=x>3 <b>May</b></p>", False),
    "a button in the line": ("<p id=x>3 May<button>Share</button></p>", False),
}


@pytest.mark.parametrize("name", PIECES)
def test_text_in_one_piece(name):
    html, whole = PIECES[name]
    assert is_one_piece(box_named(html, "x")) is whole


SHOWN = {
    "an avatar": ('<img class="Avatar" src="/a.jpg">', True),
    "by its address": ('<img src="/HEADSHOT-1.jpg">', True),
    "a word that holds another": ('<img class="selfportraiture" src="/a.jpg">', False),
    "a picture of something": ('<img class="profile" src="/photo.jpg">', False),
    "words of two elements": ('<span class="profile"></span><img class="photo" src="/a.jpg">', False),
}


@pytest.mark.parametrize("name", SHOWN)
def test_a_portrait_is_a_witness_of_a_name_alone(name):
    picture, witness = SHOWN[name]
    html = (
        "<html><head><title>Rain</title></head><body><h1>Rain</h1>"
        f"<div>{picture}<p>Ada Byron</p></div><p>{'Much rain has fallen. ' * 30}</p></body></html>"
    )
    assert told(html).authors == ((Author("Ada Byron"),) if witness else ())


HREFS = ("/author/ada", "/AUTHORS/ada", "/x?author=3", "/author/", "/authority/ada", "/a/b", "")


@pytest.mark.parametrize("href", HREFS)
@pytest.mark.parametrize("rel", ["", ' rel="author"', ' rel="nofollow"'])
def test_links_to_authors(href, rel):
    html = f"<html><body><a href=/news>News</a><a href='{href}'{rel}>Ada</a></body></html>"
    links = list(page_of(html).root.iter("a"))
    assert some_lead_to_author(links) == any(map(leads_to_author, links))
