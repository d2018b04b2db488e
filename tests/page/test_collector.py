"""The collector of cycles is as it was after a page is read, whatever comes of the page."""

from __future__ import annotations

import gc

import pytest

from newsdoc import NotHTML, parse
from newsdoc.page.collector import paused


def test_it_runs_again_after_a_page():
    parse("<p>The bridge is open.</p>")
    assert gc.isenabled()


def test_it_runs_again_after_what_is_no_page():
    with pytest.raises(NotHTML):
        parse(b"%PDF-1.7")
    assert gc.isenabled()


def test_it_stays_off_where_the_caller_has_switched_it_off():
    gc.disable()
    try:
        parse("<p>The bridge is open.</p>")
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_pauses_nest():
    with paused():
        with paused():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()
