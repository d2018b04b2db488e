"""The looks of a document in terminals and notebooks."""

from __future__ import annotations

import io
import re
import subprocess
import sys

from hypothesis import given
from lxml import html
from rich.console import Console
from rich.tree import Tree

from newsdoc.model import Article, Comment, Paragraph, Run, Section
from newsdoc.model.view import SUMMARY_LENGTH, outline, rich_tree
from newsdoc.strategies import nodes

DEEP = html.HTMLParser(huge_tree=True)
"""A parser that does not drop what is nested more than 256 times, as others do."""

TAGS = {"div", "details", "summary", "ul", "li", "b"}


def lines_of(entry):
    yield entry
    for below in entry.entries:
        yield from lines_of(below)


@given(nodes())
def test_every_node_has_a_line_in_a_terminal(node):
    shown = io.StringIO()
    Console(file=shown, width=500, color_system=None).print(node)
    assert shown.getvalue().startswith(type(node).__name__)
    tree = rich_tree(node)
    assert isinstance(tree, Tree)

    def labels(branch):
        yield branch.label.plain
        for below in branch.children:
            yield from labels(below)

    expected = [f"{entry.label} {entry.summary}".rstrip(" ") for entry in lines_of(outline(node))]
    assert [label.rstrip(" ") for label in labels(tree)] == expected


@given(nodes())
def test_a_view_in_a_notebook_is_made_of_known_tags_only(node):
    view = node._repr_html_()
    tree = html.fragment_fromstring(view, parser=DEEP)
    assert {element.tag for element in tree.iter()} <= TAGS
    assert {(name, value) for element in tree.iter() for name, value in element.items()} <= {
        ("class", "newsdoc"),
        ("open", ""),
        ("open", "open"),
    }
    entries = list(lines_of(outline(node)))
    assert len(list(tree.iter("b"))) == len(entries)
    shown = re.sub(r"\s+", "", tree.text_content())
    assert shown == re.sub(r"\s+", "", "".join(entry.label + entry.summary for entry in entries))
    assert all(len(entry.summary) <= SUMMARY_LENGTH for entry in entries)


def test_a_view_escapes_all_text():
    view = Paragraph("<script>alert('1')</script> & \"more\"")._repr_html_()
    assert "<script" not in view
    assert "&lt;script&gt;alert(&#x27;1&#x27;)&lt;/script&gt; &amp; &quot;more&quot;" in view


def test_an_outline_shows_what_is_set():
    article = Article(
        title="A title",
        comments=[Comment(author="a", likes=0, body="b")],
        body=[Section(blocks=[Paragraph(["one ", Run("two", marks=["code", "strong"])])])],
        tags=["x", "y"],
    )
    assert [(entry.label, entry.summary) for entry in lines_of(outline(article))] == [
        ("Article", ""),
        ("title", "A title"),
        ("tags", "x, y"),
        ("body (1)", ""),
        ("Section", ""),
        ("blocks (1)", ""),
        ("Paragraph", "one two"),
        ("comments (1)", ""),
        ("Comment", ""),
        ("author", "a"),
        ("body (1)", ""),
        ("Paragraph", "b"),
        ("likes", "0"),
    ]


def test_marks_are_shown_in_their_order():
    run = Run("a", marks=["code", "subscript", "strong"])
    assert [(entry.label, entry.summary) for entry in outline(run).entries] == [
        ("text", "a"),
        ("marks", "strong, subscript, code"),
    ]


def test_a_long_text_is_cut():
    (entry,) = lines_of(outline(Paragraph("word " * 1_000)))
    assert entry.summary.endswith("…")
    assert len(entry.summary) <= SUMMARY_LENGTH


def test_the_model_alone_does_not_load_rich():
    code = (
        "import sys, newsdoc.model; assert not any(name.partition('.')[0] == 'rich' for name in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
