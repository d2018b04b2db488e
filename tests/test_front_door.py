"""`import newsdoc`: what it offers, and what it costs."""

from __future__ import annotations

import subprocess
import sys

import pytest

import newsdoc

HEAVY = {
    "lxml",
    "dateutil",
    "hypothesis",
    "rich",
    "pyarrow",
    "webencodings",
    "langcodes",
    "importlib.metadata",
    "json",
}


@pytest.mark.parametrize(
    ("code", "allowed"),
    [
        ("import newsdoc", set()),
        (
            "from newsdoc import *",
            {"lxml", "dateutil", "webencodings", "langcodes", "importlib.metadata", "json"},
        ),
        ("import newsdoc; newsdoc.dumps(newsdoc.Article(), 'json')", {"json"}),
        ("import newsdoc.cli", set()),
    ],
)
def test_what_an_import_brings_along(code, allowed):
    program = f"import sys; before = {{*sys.modules}}; {code}\nprint(*({{*sys.modules}} - before))"
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert {*done.stdout.split()} & HEAVY <= allowed
    assert "newsdoc.model" in done.stdout.split()


def test_the_front_door_has_what_it_says():
    assert {*newsdoc.__all__} <= {*dir(newsdoc)}
    for name in newsdoc.__all__:
        assert getattr(newsdoc, name) is not None
    with pytest.raises(AttributeError, match="has no attribute 'nonsense'"):
        newsdoc.nonsense  # noqa: B018
