"""Parts of a page that come late, hidden at its end, and shadow trees."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdoc
from newsdoc.markup.dom import parse_tree
from newsdoc.page.templates import put_in_place
from tests.page.soups import paragraphs, prose

SUBJECTS = ("bridge", "school", "market")


def page(body: str) -> str:
    return f"<html><body><main><h1>News of the town</h1>{body}</main>"


@pytest.mark.parametrize(
    ("body", "late"),
    [
        ('<template id="B:0"></template>', f'<div hidden id="S:0"><div>{paragraphs(*SUBJECTS)}</div></div>'),
        # A boundary may hold segments, which come before or after it.
        (
            '<article><template id="B:0"></template></article>',
            (
                f'<div hidden id="S:0">{paragraphs(SUBJECTS[0])}<template id="P:1"></template>{paragraphs(SUBJECTS[2])}'
                f'</div><script>$RC("B:0","S:0")</script><div hidden id="S:1">{paragraphs(SUBJECTS[1])}</div>'
            ),
        ),
    ],
)
def test_late_parts_stand_where_they_belong(body: str, late: str) -> None:
    article = newsdoc.parse(f"{page(body)}{late}</body></html>")
    assert article.title == "News of the town"
    assert article.text == "\n\n".join(map(prose, SUBJECTS))


def test_what_is_declared_for_a_shadow_tree_is_shown() -> None:
    shadow = f'<news-text><template shadowrootmode="open">{paragraphs(*SUBJECTS)}</template></news-text>'
    assert newsdoc.parse(f"{page(shadow)}</body></html>").text == "\n\n".join(map(prose, SUBJECTS))


def test_what_stands_in_a_template_is_not() -> None:
    template = f"<template>{paragraphs('secret')}</template>"
    assert "secret" not in newsdoc.parse(f"{page(paragraphs(*SUBJECTS) + template)}</body></html>").text


def test_what_is_hidden_and_has_no_place_stays_hidden() -> None:
    late = f'<div hidden id="S:1">{paragraphs("secret")}</div>'
    article = newsdoc.parse(
        f'{page(paragraphs(*SUBJECTS))}<template id="B:0"></template>{late}</body></html>'
    )
    assert "secret" not in article.text


NUMBERS = st.integers(0, 3)
PIECES = (
    st.builds('<template id="B:{}"></template>'.format, NUMBERS)
    | st.builds('<template id="P:{}">'.format, NUMBERS)
    | st.builds('<div hidden id="S:{}">'.format, NUMBERS)
    | st.sampled_from(["</div>", "</template>", "<p>", "\x01"])
    | st.builds("w{}w ".format, st.integers(0, 9))
)


@given(st.lists(PIECES).map("".join))
def test_no_word_is_lost_or_said_twice(markup: str) -> None:
    root = parse_tree(f"<html><body><p>{markup}</body></html>").root
    before = sorted(re.findall(r"w\dw", "".join(root.itertext())))
    put_in_place(root)
    assert sorted(re.findall(r"w\dw", "".join(root.itertext()))) == before
