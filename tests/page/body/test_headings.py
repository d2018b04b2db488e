"""Which lines are headings, and which belong to the headline."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdoc
from newsdoc.markup.read import Heading, Item
from newsdoc.model import Divider, ListBlock, Paragraph, Run, inline, plain
from newsdoc.page.body.headings import (
    BOLD_HEADING,
    BOLD_LEVEL,
    HEADLINE_ITEMS,
    LONG_HEADING,
    part_standfirst,
    settle_headings,
    without_headline,
)
from newsdoc.page.body.known import Known
from tests.page.soups import paragraphs


def heading(text, level=2):
    return Heading(level, inline(text))


def bold(text, href=None):
    return Paragraph(Run(text, marks=["strong"], href=href))


TEXT = Paragraph("The council met on Monday.")
MORE = Paragraph("It will meet again.")
LONG = "The council has decided " + "that the bridge is to be mended " * 3 + "at last"


def items():
    """Give rows of headings, paragraphs, bold lines and other blocks."""
    return st.lists(
        st.sampled_from(
            [
                TEXT,
                MORE,
                bold("A bold line"),
                bold("A bold sentence."),
                heading("One"),
                heading("Two", 3),
                heading("Read more"),
                Divider(),
                ListBlock(["a", "b"]),
            ]
        ),
        max_size=8,
    )


def test_the_headline_and_the_standfirst_before_the_text_go():
    row = [heading("The Bridge", 1), Paragraph("“It is old.”"), TEXT, heading("the bridge!", 2)]
    assert without_headline(row, "The bridge", "It is old", None) == [TEXT]


def test_a_heading_below_the_first_paragraph_may_repeat_the_headline():
    first = Paragraph("The council met on Monday, and its members agreed that the old bridge must be mended.")
    row: list[Item] = [heading("The bridge", 1), first, heading("The bridge"), TEXT]
    assert without_headline(row, "The bridge") == row[1:]


@pytest.mark.parametrize("byline", ["Jane Doe", "By Jane Doe", "Автор: Jane Doe", "Written by JANE DOE"])
def test_a_byline_above_the_text_goes(byline):
    assert without_headline([Paragraph(byline), TEXT], authors=["Jane Doe"]) == [TEXT]


@pytest.mark.parametrize(
    "line", ["It was not known that it was Jane Doe", "Jane Doe met the council", "By John Roe"]
)
def test_a_line_about_the_author_stays(line):
    row: list[Item] = [Paragraph(line), TEXT]
    assert without_headline(row, authors=["Jane Doe"]) == row


def test_the_trail_above_the_text_goes():
    row: list[Item] = [Paragraph("Home / News / The bridge"), TEXT]
    known = Known(title="The bridge", trail=("Home", "News"))
    assert without_headline(row, *known.head) == [TEXT]


def test_further_down_they_stay():
    row: list[Item] = [*([TEXT] * HEADLINE_ITEMS), Paragraph("The bridge")]
    assert without_headline(row, "The bridge") == row


def test_only_the_whole_line_counts():
    row: list[Item] = [Paragraph("The bridge is old"), TEXT]
    assert without_headline(row, "The bridge", "") == row
    assert without_headline(row) == row


def test_a_headline_without_words_takes_nothing_away():
    row: list[Item] = [Paragraph("* * *"), TEXT]
    assert without_headline(row, "…", "!!!") == row


def test_other_blocks_than_lines_stay():
    row: list[Item] = [ListBlock(["The bridge"]), Divider(), TEXT]
    assert without_headline(row, "The bridge") == row


def test_a_long_heading_above_the_text_is_the_standfirst():
    assert len(LONG) > LONG_HEADING
    assert part_standfirst([heading("Short"), heading(LONG), TEXT]) == (LONG, [heading("Short"), TEXT])
    assert part_standfirst([heading(LONG.replace("that", "that\n", 1)), TEXT])[0] == LONG


@pytest.mark.parametrize(
    "row",
    [
        [],
        [TEXT, heading(LONG)],
        [heading("Short"), TEXT],
        [heading("x" * LONG_HEADING), TEXT],
        [Divider()] * HEADLINE_ITEMS + [heading(LONG), TEXT],
    ],
)
def test_no_other_heading_is(row):
    assert part_standfirst(row) == (None, row)


def test_a_bold_line_between_paragraphs_is_a_heading():
    assert settle_headings([TEXT, bold("The costs"), MORE]) == [TEXT, heading("The costs", BOLD_LEVEL), MORE]


def test_other_marks_stay_in_it():
    line = Paragraph([Run("The ", marks=["strong"]), Run("costs", marks=["strong", "emphasis"])])
    made = settle_headings([TEXT, line, MORE])[1]
    assert isinstance(made, Heading)
    assert made.content == inline([Run("The "), Run("costs", marks=["emphasis"])])


@pytest.mark.parametrize(
    "row",
    [
        pytest.param([bold("The costs"), TEXT], id="nothing before it"),
        pytest.param([TEXT, bold("The costs")], id="nothing after it"),
        pytest.param([TEXT, bold("The costs"), bold("Much money"), MORE][:3], id="bold after it"),
        pytest.param([TEXT, bold("It costs much."), MORE], id="a sentence"),
        pytest.param([TEXT, bold("x" * (BOLD_HEADING + 1)), MORE], id="too long"),
        pytest.param([TEXT, bold("The costs\nThe gains"), MORE], id="two lines"),
        pytest.param([TEXT, bold("The costs", href="https://example.org/"), MORE], id="a link"),
        pytest.param([TEXT, Paragraph(["The ", Run("costs", marks=["strong"])]), MORE], id="partly bold"),
        pytest.param([TEXT, heading("One"), MORE, bold("The costs"), MORE], id="headings elsewhere"),
    ],
)
def test_no_other_line_is(row):
    assert settle_headings(row) == row


@pytest.mark.parametrize("label", ["Read more", "Related articles", "Lesen Sie auch", "READ ALSO:"])
def test_labels_head_nothing(label):
    assert settle_headings([TEXT, heading(label), MORE]) == [TEXT, MORE]


def test_headings_with_nothing_below_go():
    assert settle_headings([TEXT, heading("One"), heading("Two", 3)]) == [TEXT]
    assert settle_headings([heading("One")]) == []
    assert settle_headings([]) == []


@given(items())
def test_settling_keeps_all_that_is_no_heading(row):
    settled = settle_headings(row)

    def said(items):
        return [plain(item.content) for item in items if isinstance(item, Paragraph)]

    lost = [text for text in said(row) if text not in said(settled)]
    assert set(lost) <= {"A bold line"}
    kept = [plain(item.content) if isinstance(item, (Heading, Paragraph)) else item for item in settled]
    given_ = [plain(item.content) if isinstance(item, (Heading, Paragraph)) else item for item in row]
    at = iter(given_)
    assert all(any(item == other for other in at) for item in kept)
    assert not settled or not isinstance(settled[-1], Heading)
    assert [item for item in settled if not isinstance(item, (Heading, Paragraph))] == [
        item for item in row if not isinstance(item, (Heading, Paragraph))
    ]


@given(items())
def test_bold_lines_are_headings_only_where_there_are_no_others(row):
    if any(isinstance(item, Heading) for item in row):
        assert not any(
            isinstance(item, Heading) and item.level == BOLD_LEVEL for item in settle_headings(row)
        )


@pytest.mark.parametrize(
    "form",
    [
        "{}<a class='headerlink' href='#old' title='Permanent link'>¶</a>",
        "<a href='#old' aria-hidden='true'>#</a> {}",
        "{}<span><a href='/bridge.html#old' aria-label='Anchor'>§</a></span>",
        "{} <a href='#old'><span>🔗</span></a>",
    ],
)
def test_the_sign_that_leads_to_a_heading_is_no_part_of_it(form):
    page = f"<h1>{form.format('The bridge')}</h1>{paragraphs('bridge', 'river')}"
    page += f"<h2>{form.format('What is old')}</h2>{paragraphs('road', 'hill')}"
    article = newsdoc.parse(f"<html><body><main>{page}</main></body></html>")
    assert article.title == "The bridge"
    assert [plain(section.heading) for section in article.body if section.heading] == ["What is old"]


@pytest.mark.parametrize("heading", ["Why we learn C#", "<a href='/csharp#top'>Why we learn C#</a>"])
def test_a_sign_that_is_no_link_of_its_own_stays(heading):
    article = newsdoc.parse(
        f"<html><body><main><h1>{heading}</h1>{paragraphs('bridge')}</main></body></html>"
    )
    assert article.title == "Why we learn C#"
