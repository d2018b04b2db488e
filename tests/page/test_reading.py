"""A page read with reasons: the article is that of `parse`, and every block is told of, truthfully."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from collections import Counter
from pathlib import Path

import attrs
import pytest
from cssselect import GenericTranslator
from hypothesis import given
from hypothesis import strategies as st

import newsdoc
from newsdoc.model import Article, Run, walk
from newsdoc.page.body.lines import FACTS
from newsdoc.page.body.weights import learned
from newsdoc.page.metadata import read_metadata
from newsdoc.page.places import MOST_STEPS, Places
from newsdoc.page.reading import read
from newsdoc.page.reasons import PHRASES
from newsdoc.page.stages import gather, opened
from newsdoc.page.verdicts import GAP, own_lines
from newsdoc.values.text import fold
from tests.page.soups import paragraphs

ROOT = Path(__file__).parents[2]
PAGES = sorted(
    [*(ROOT / "tests/pages").glob("*/page.html"), *(ROOT / "tests/page/around/platforms").glob("*.html")]
)
URL = "https://example.org/news/piece"


WHOLE_ROLES = {"body", "heading", "caption", "title", "standfirst", "pull quote"}
"""Roles of blocks all of whose words stand in the article, unless the reason says otherwise."""


def name_of(path):
    return path.parent.name if path.stem == "page" else path.stem


@pytest.fixture(params=PAGES, ids=name_of)
def page(request):
    return request.param.read_bytes()


def words_of(article):
    """Give all words of an article in one text, folded."""
    said = []
    for node in walk(article):
        for field in attrs.fields(type(node)):
            value = getattr(node, field.name)
            if isinstance(value, str):
                said.append(value)
            elif field.name == "terms" or (value and isinstance(value, tuple) and isinstance(value[0], Run)):
                runs = value if isinstance(value[0], Run) else [run for term in value for run in term]
                said.append("".join(run.text for run in runs))
    return f" {fold(' '.join(said))} "


def test_there_are_pages():
    assert len(PAGES) > 20


def test_the_article_is_that_of_parse(page):
    assert read(page, URL).article == newsdoc.parse(page, URL)
    assert read(page).article == newsdoc.parse(page)


def test_each_block_with_text_is_told_of_once_and_in_order(page):
    found = gather(opened(page, URL))
    boxes = [box for box in found.boxes.boxes if box.own]
    reports = read(page, URL).blocks
    places = Places(found.page.root)
    assert [report.path for report in reports] == [places.path(box.element) for box in boxes]
    assert [report.line for report in reports] == [box.element.sourceline for box in boxes]
    assert all(report.text for report in reports)
    assert Counter(report.path for report in reports).most_common(1)[0][1] == 1


def test_no_text_of_the_page_is_missing_from_the_reports(page):
    found = gather(opened(page, URL))
    for box, report in zip(
        (box for box in found.boxes.boxes if box.own), read(page, URL).blocks, strict=True
    ):
        whole = "".join("".join(box.element.itertext()).split())
        assert all("".join(piece.split()) in whole for piece in report.text.removesuffix("…").split(GAP))
        assert fold(report.text).startswith(fold(box.first)[:20])


def test_what_is_kept_stands_in_the_article(page):
    reading = read(page, URL)
    words = words_of(reading.article)
    for report in reading.blocks:
        if (
            report.role in WHOLE_ROLES
            and "some of it" not in report.reason
            and "beside it that" not in report.reason
        ):
            # The last word of a text that was cut may be half a word.
            pieces = report.text.removesuffix("…").split(GAP)
            assert all(fold(piece.rpartition(" ")[0] or piece) in words for piece in pieces), report


def test_all_of_the_body_is_told_of(page):
    """Each paragraph of the article comes from a block that is said to be kept."""
    reading = read(page, URL)
    found = gather(opened(page, URL))
    boxes, pruned = found.boxes, found.text.pruned
    of_box = own_lines(boxes, pruned.parts if pruned is not None else ())
    told = zip((box for box in boxes.boxes if box.own), reading.blocks, strict=True)
    kept = {
        fold(line) for box, block in told if block.kept for lines in of_box.get(box, ()) for line in lines
    }
    for section in reading.article.body:
        for paragraph in walk(section, newsdoc.Paragraph):
            assert {fold(line) for line in paragraph.text.split("\n")} <= kept


def test_every_verdict_has_a_reason_and_a_role(page):
    for report in read(page, URL).blocks:
        assert report.reason
        assert report.reason == report.reason.strip()
        assert (report.role == "dropped") <= (not report.kept)
        assert report.kept or report.role in {"dropped", "comments"}


def test_a_path_selects_its_block_and_no_other(page):
    root = opened(page, URL).root
    for report, box in zip(
        read(page, URL).blocks, (box for box in gather(opened(page, URL)).boxes.boxes if box.own), strict=True
    ):
        assert report.path.count(" > ") < MOST_STEPS - 1
        found = root.xpath(GenericTranslator().css_to_xpath(report.path))
        assert [element.sourceline for element in found] == [box.element.sourceline]
        assert [element.tag for element in found] == [box.tag]


def test_the_fields_are_those_of_the_article(page):
    reading = read(page, URL)
    for name, told in reading.fields.items():
        assert told.name == name
        value = getattr(reading.article, name)
        assert (told.value or None) == (value or None), name
        assert told.reason
        assert bool(told.sources) == bool(value or value is False or value == 0), name
        assert not told.sources or told.candidates, name
    names = {field.name for field in attrs.fields(Article)}
    assert names - set(reading.fields) == {"truncated"} | {name for name in names if name.startswith("_")}


def test_reading_asks_the_sources_that_parsing_asks(page):
    found = gather(opened(page, URL))
    assert found.facts == read_metadata(found.page, found.boxes)
    assert {**read(page, URL).fields}.keys() >= {field.name for field in attrs.fields(type(found.facts))}


def test_explain_puts_a_field_into_words():
    reading = read(
        "<html lang=en><title>Rain</title><h1>Rain</h1><p>It rained all day and all night.</p></html>"
    )
    assert reading.explain("title").splitlines() == [
        "title: 'Rain'",
        "  from: h1",
        "  because: the heading that the page shows",
        "  candidates:",
        "    h1: 'Rain'",
        "    title: 'Rain'",
    ]
    assert reading.explain("kicker").startswith("kicker: nothing\n  because: ")
    with pytest.raises(KeyError, match="'nonsense' is not explained; what is: kind, url"):
        reading.explain("nonsense")


def test_every_field_can_be_explained(page):
    reading = read(page, URL)
    for name in reading.fields:
        assert reading.explain(name).startswith(f"{name}: ")


def test_repr_is_short_and_a_reading_travels(page):
    reading = read(page, URL)
    assert len(repr(reading)) < 120
    assert repr(len(reading.blocks)) in repr(reading).replace(",", "")
    again = pickle.loads(pickle.dumps(reading))  # noqa: S301 -- our own
    assert (again.article, again.blocks, dict(again.fields)) == (
        reading.article,
        reading.blocks,
        dict(reading.fields),
    )


PROSE = "".join(
    f"<p>{number} times the river has risen above the old mark on the wall of the mill, and each time the "
    "village has moved its books to the attic and waited.</p>"
    for number in ("Three", "Seven", "Eleven", "Twenty")
)
SAID = {
    "outside, in a named part": (
        '<div class="sidebar"><p>Weather: rain.</p></div>',
        "",
        "Weather: rain.",
        (
            "outside the article",
            "div.post holds all of the page's prose",
            "div.sidebar is named as a sidebar",
        ),
    ),
    "a comment": (
        "",
        (
            '<div id="comments"><ol><li class="comment" id="comment-1"><b class="fn">Ada</b> <time>3 May 2024</time>'
            "<p>I moved mine too.</p></li></ol></div>"
        ),
        "I moved mine too.",
        ("belongs to a reader's comment", "div#comments holds readers' comments"),
    ),
    "linked and named": (
        "",
        "",
        "More stories from the valley",
        ("reads unlike the article's text", "named 'related'"),
    ),
    "hidden": ("", "<div hidden><p>Loading, please wait.</p></div>", "Loading, please wait.", ("is hidden",)),
}


@pytest.mark.parametrize("name", SAID)
def test_what_the_reasons_say(name):
    before, after, text, wanted = SAID[name]
    inside = '<div class="related widget"><p><a href="/x">More stories from the valley</a></p></div>'
    html = f'<html><body>{before}<h1>A river</h1><div class="post">{PROSE}{inside}</div>{after}</body></html>'
    (report,) = [report for report in read(html).blocks if report.text == text]
    assert all(words in report.reason for words in wanted), report.reason


DATA = {
    "@type": "NewsArticle",
    "headline": "A river",
    "articleBody": "\n".join(
        f"Year {year}: the river rose above the mark and the village moved." for year in range(9)
    ),
    "commentCount": 7,
    "comment": [{"@type": "Comment", "author": {"name": "Ada"}, "text": "I moved mine too."}],
    "interactionStatistic": {
        "@type": "InteractionCounter",
        "interactionType": "https://schema.org/ShareAction",
        "userInteractionCount": 12,
    },
}


def test_the_text_may_show_what_stands_below_the_lead_picture():
    page = (
        '<html><head><meta property="og:image" content="https://example.org/img/harbour-ferry-1200x630.jpg"></head>'
        "<body><h1>The last ferry</h1><article>"
        f'<figure>{"<div>" * 9}<img src="/img/harbour-ferry-640x400.jpg" alt="A ferry" width=640>{"</div>" * 9}'
        "<figcaption>The ferry in May. (Photo: Ada Reed)</figcaption></figure>"
        + "<p>The last ferry of the season left on Sunday, with one passenger, who had wanted to see the seals.</p>"
        * 3
        + "</article></body></html>"
    )
    reading = read(page, URL)
    lead = reading.article.lead_image
    assert lead is not None
    assert (lead.image.url, lead.image.alt) == (
        "https://example.org/img/harbour-ferry-1200x630.jpg",
        "A ferry",
    )
    assert lead.text == "The ferry in May.\nPhoto: Ada Reed"
    assert reading.fields["lead_image"].value == lead


def test_what_structured_data_alone_tell_is_said_to_come_from_there():
    html = (
        f'<html><script type="application/ld+json">{json.dumps(DATA)}</script><body><h1>A river</h1>'
        "<p>Year 3: the river rose above the mark and the village moved.</p><p>Loading.</p></body></html>"
    )
    reading = read(html)
    assert reading.article == newsdoc.parse(html)
    fields = reading.fields
    assert fields["body"].sources == ("json-ld articleBody",)
    assert fields["comments"].sources == ("json-ld comment",)
    assert (fields["comment_count"].value, fields["comment_count"].sources) == (7, ("json-ld commentCount",))
    assert all(source.startswith("json-ld") for source in fields["share_counters"].sources)
    assert [(block.kept, block.role) for block in reading.blocks] == [
        (True, "title"),
        (True, "body"),
        (False, "dropped"),
    ]
    assert "json-ld articleBody" in reading.blocks[2].reason


def test_every_kind_of_fact_has_words():
    assert {*FACTS, "name", "in", "word", "words"} == set(PHRASES)
    assert {name for name, _ in learned().facts} <= {*PHRASES, "bias"}


SNIPPETS = st.recursive(
    st.sampled_from(
        [
            "A line of text, long enough to be read as such by anybody. ",
            "Short",
            " ",
            "<br>",
            "Read more: ",
            "<hr>",
        ]
    ),
    lambda inner: st.tuples(
        st.sampled_from(
            "p div li ul a b span h1 h2 td table button blockquote section footer custom-tag".split()
        ),
        st.sampled_from(
            [
                "",
                ' class="comments"',
                ' class="post w-1/2"',
                ' id="a b"',
                " id=x",
                " hidden",
                " class=related",
            ]
        ),
        st.lists(inner, max_size=4).map("".join),
    ).map(lambda parts: f"<{parts[0]}{parts[1]}>{parts[2]}</{parts[0]}>"),
    max_leaves=30,
)


@given(SNIPPETS)
def test_any_markup_is_read_as_parse_reads_it(markup):
    html = f"<html><body>{markup}</body></html>"
    reading = read(html)
    assert reading.article == newsdoc.parse(html)
    assert all(report.reason and report.text and report.path for report in reading.blocks)


@given(st.binary(max_size=300) | st.text(max_size=300))
def test_no_input_raises_but_an_error_of_ours(data):
    try:
        reading = read(data)
    except newsdoc.NewsdocError:
        with pytest.raises(newsdoc.NewsdocError):
            newsdoc.parse(data)
    else:
        assert reading.article == newsdoc.parse(data)


def test_deep_and_wide_pages_are_read_in_bounded_time():
    deep = f"<html><body>{'<div>' * 1500}{PROSE}</body></html>"
    assert max(len(report.path) for report in read(deep).blocks) < 500
    wide = f"<html><body>{'<p>A line of many.</p>' * 20_000}</body></html>"
    assert len(read(wide).blocks) == 20_000


def test_parse_needs_none_of_it():
    code = "import newsdoc, sys; newsdoc.parse('<p>x</p>'); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    loaded = done.stdout.split()
    assert "newsdoc.page.stages" in loaded
    assert not {"newsdoc.page.reading", "newsdoc.page.verdicts", "newsdoc.page.reasons"} & {*loaded}


def test_the_table_of_fields_is_current():
    done = subprocess.run([sys.executable, "scripts/write_field_table.py", "--check"], cwd=ROOT, check=False)
    assert done.returncode == 0, "run scripts/write_field_table.py"


def test_a_part_that_the_page_marks_as_its_article_is_told():
    text = f"<article>{paragraphs('ferry', 'harbour', 'island', 'valley')}</article>"
    asked = f"<div><h3>Who pays?</h3>{paragraphs('money', 'council')}</div>"
    reading = newsdoc.read(f"<html><body><h1>Ferry</h1><div>{text}{asked}</div></body></html>")
    assert "because: the part that the page marks as the article: 67" in reading.explain("body")
    assert "who pays" not in reading.article.text.lower()
