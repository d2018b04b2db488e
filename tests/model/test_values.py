"""Nodes are values: frozen, compared and hashed by content, picklable, and their repr makes them anew."""

from __future__ import annotations

import copy
import datetime as dt
import pickle

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc import model
from newsdoc.model import NODES, Article, Comment, Definition, Embed, Paragraph, Run, Section, Table
from newsdoc.strategies import STRATEGIES, articles, nodes

NAMES = {"datetime": dt, **{kind.__name__: kind for kind in NODES}}


@pytest.mark.parametrize("kind", NODES)
@given(data=st.data())
def test_the_repr_of_a_node_makes_it_anew(kind, data):
    node = data.draw(STRATEGIES[kind]())
    again = eval(repr(node), NAMES)  # noqa: S307 -- the very promise of a repr
    assert again == node
    assert repr(again) == repr(node)


@pytest.mark.parametrize("kind", NODES)
def test_every_node_is_frozen_and_slotted(kind):
    assert attrs.has(kind)
    assert "__slots__" in vars(kind)
    assert not any("__dict__" in vars(parent) for parent in kind.__mro__)
    assert all(hasattr(parent, "__slots__") for parent in kind.__mro__[:-1])


@given(nodes())
def test_nothing_in_a_node_can_be_set_or_deleted(node):
    for name in [*(field.name for field in attrs.fields(type(node))), "another"]:
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(node, name, None)
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            delattr(node, name)


@given(nodes(), st.integers(0, pickle.HIGHEST_PROTOCOL))
def test_a_node_pickles(node, protocol):
    again = pickle.loads(pickle.dumps(node, protocol))  # noqa: S301 -- its own
    assert again == node
    assert hash(again) == hash(node)
    assert repr(again) == repr(node)
    assert model.height(again) == model.height(node)


@given(nodes())
def test_a_copy_of_a_node_is_the_node(node):
    assert copy.copy(node) is node
    assert copy.deepcopy(node) is node
    assert copy.deepcopy([node])[0] is node


@given(nodes())
def test_evolve_without_a_change_gives_an_equal_node(node):
    assert attrs.evolve(node) == node


@given(articles())
def test_evolve_changes_one_field(article):
    changed = attrs.evolve(article, title=" A  new title ")
    assert changed.title == "A new title"
    assert attrs.evolve(changed, title=article.title) == article


@given(articles(), articles())
def test_equal_articles_have_equal_hashes_and_fields(one, other):
    same = all(getattr(one, field.name) == getattr(other, field.name) for field in attrs.fields(Article))
    assert (one == other) is same
    assert (one == other) <= (hash(one) == hash(other))


@given(nodes(), nodes())
def test_nodes_of_two_classes_are_never_equal(one, other):
    assert (type(one) is type(other)) >= (one == other)
    assert one != repr(one)


def test_none_and_empty_are_two_answers():
    assert Article(comments=None) != Article(comments=())
    assert Article(share_counters=None) != Article(share_counters=())


def test_a_day_a_naive_and_an_aware_time_are_three_answers():
    day = dt.date(2024, 5, 1)
    naive = dt.datetime(2024, 5, 1)  # noqa: DTZ001
    aware = naive.replace(tzinfo=dt.UTC)
    assert len({Comment(published=moment) for moment in (day, naive, aware)}) == 3


@pytest.mark.parametrize(
    ("node", "expected"),
    [
        (Paragraph("a"), "Paragraph('a')"),
        (
            Paragraph(["a ", Run("b", marks=["code", "strong"], href="/b")]),
            "Paragraph((Run('a '), Run('b', marks=['strong', 'code'], href='/b')))",
        ),
        (Section(heading="a", blocks=["b"]), "Section(heading='a', blocks=(Paragraph('b'),))"),
        (Embed(kind="video", url="/v"), "Embed(kind='video', url='/v')"),
        (Article(kind="Report", comments=[]), "Article(kind='Report', comments=())"),
        (Article(), "Article()"),
        (Table([["a"]], caption="b"), "Table((Row((Cell((Paragraph('a'),)),)),), caption='b')"),
        (Definition(terms="a", blocks="b"), "Definition(terms=((Run('a'),),), blocks=(Paragraph('b'),))"),
    ],
)
def test_a_repr_is_the_shortest_call(node, expected):
    assert repr(node) == expected
