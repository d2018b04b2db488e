"""Headings and blocks to sections: by level, whatever the levels."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsdoc.markup.read import Heading
from newsdoc.markup.sections import sections_of
from newsdoc.model import Article, Paragraph, Section, inline


def heading(level, text="Heading"):
    return Heading(level, inline(text))


def rows():
    """Give rows of headings of any level and paragraphs, each with a text of its own."""
    kinds = st.lists(st.integers(0, 6), max_size=30)
    return kinds.map(
        lambda levels: [
            heading(level, f"h{at}") if level else Paragraph(f"p{at}") for at, level in enumerate(levels)
        ]
    )


def flat(sections):
    """Give headings and blocks of sections as they are read, headings as their content."""
    for section in sections:
        if section.heading is not None:
            yield section.heading
        yield from section.blocks
        yield from flat(section.sections)


def parents(sections, outer=None):
    """Give each heading with that of the section it stands in."""
    for section in sections:
        if section.heading is not None:
            yield section.heading, outer
        yield from parents(section.sections, section.heading)


@given(rows())
def test_sections_hold_all_items_in_order(row):
    sections = sections_of(row)
    assert list(flat(sections)) == [item.content if isinstance(item, Heading) else item for item in row]
    assert Article(body=sections).body == sections


@given(rows())
def test_each_section_stands_in_the_last_one_of_a_higher_level(row):
    headings = [item for item in row if isinstance(item, Heading)]
    expected = []
    for at, item in enumerate(headings):
        outer = next((other for other in reversed(headings[:at]) if other.level < item.level), None)
        expected.append((item.content, None if outer is None else outer.content))
    assert list(parents(sections_of(row))) == expected


def test_levels_count_by_their_order():
    assert sections_of([heading(2, "a"), heading(5, "b"), heading(4, "c"), heading(2, "d")]) == (
        Section(heading="a", sections=[Section(heading="b"), Section(heading="c")]),
        Section(heading="d"),
    )


def test_what_stands_first_needs_no_heading():
    row = [Paragraph("lead"), heading(2, "a"), Paragraph("text")]
    assert sections_of(row) == (
        Section(blocks=[Paragraph("lead")]),
        Section(heading="a", blocks=[Paragraph("text")]),
    )
    assert sections_of([heading(3, "a")]) == (Section(heading="a"),)
    assert sections_of([]) == ()


def test_the_items_may_come_one_by_one():
    assert sections_of(iter([Paragraph("lead")])) == (Section(blocks=[Paragraph("lead")]),)
