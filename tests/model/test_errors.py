"""Errors say what and where, and pickle with all that they say."""

from __future__ import annotations

import copy
import pickle

import pytest

from newsdoc import errors
from newsdoc.errors import InvalidNode, MissingExtra, NewsdocError
from newsdoc.model import Article, Run


def all_below(kind):
    return [kind, *(below for child in kind.__subclasses__() for below in all_below(child))]


KINDS = [kind for kind in all_below(NewsdocError) if kind.__module__ == errors.__name__]


def test_every_error_of_the_module_is_a_newsdoc_error():
    named = {
        value for value in vars(errors).values() if isinstance(value, type) and issubclass(value, Exception)
    }
    assert named == set(KINDS)
    assert len(KINDS) > 5


@pytest.mark.parametrize("kind", KINDS)
def test_all_but_the_root_are_also_what_callers_expect(kind):
    builtin = [parent for parent in kind.__mro__ if parent.__module__ == "builtins"]
    assert builtin[0] is Exception if kind is NewsdocError else builtin[0] is not Exception
    assert kind.__doc__


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("arguments", [("a",), ("a", "b"), ("a", "b", "c"), ("a", None, "c")])
def test_an_error_pickles_and_keeps_its_fields(kind, arguments):
    error = kind(*arguments)
    error.add_note("a note")
    pickles = [pickle.dumps(error, protocol) for protocol in range(pickle.HIGHEST_PROTOCOL + 1)]
    for again in (*map(pickle.loads, pickles), copy.copy(error), copy.deepcopy(error)):
        assert type(again) is kind
        assert (again.problem, again.where, again.source) == (error.problem, error.where, error.source)
        assert str(again) == str(error)
        assert again.__notes__ == ["a note"]


def test_an_error_that_learns_its_source_later_keeps_it():
    error = NewsdocError("expected a list", "$.body")
    error.source = "a.json"
    again = pickle.loads(pickle.dumps(error))  # noqa: S301
    assert str(again) == str(error) == "a.json: expected a list, at $.body"


def test_an_error_is_one_sentence():
    assert str(NewsdocError("expected a list")) == "expected a list"
    assert str(NewsdocError("expected a list", "$.body")) == "expected a list, at $.body"
    assert str(NewsdocError("expected a list", "$.body", "a.json")) == "a.json: expected a list, at $.body"
    assert str(MissingExtra("rich is needed: newsdoc[cli]")) == "rich is needed: newsdoc[cli]"


def test_an_error_from_a_constructor_pickles():
    for make in (
        lambda: Run("a\x00"),
        lambda: Article(comment_count=-1),
        lambda: Run("a", href="javascript:a"),
    ):
        with pytest.raises(InvalidNode) as caught:
            make()
        again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301
        assert str(again) == str(caught.value)
        assert again.where == caught.value.where
