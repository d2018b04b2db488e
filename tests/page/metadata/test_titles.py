"""Titles: the site's name goes, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc.page.metadata.titles import is_site, site_keys, without_site

KEYS = site_keys(["The Daily Globe"], "www.dailyglobe.example")

TITLES = [
    ("Rain is coming | The Daily Globe", "Rain is coming"),
    ("Rain is coming - Daily Globe", "Rain is coming"),
    ("Rain is coming – dailyglobe.example", "Rain is coming"),
    ("The Daily Globe: Rain is coming", "Rain is coming"),
    ("Rain is coming | Weather | The Daily Globe", "Rain is coming | Weather"),
    ("Rain is coming | Weather", "Rain is coming | Weather"),
    ("Rain - it is coming", "Rain - it is coming"),
    ("Rain is coming | Daily Globe Online", "Rain is coming"),
    ("Rain is coming - Daily Globe Online", "Rain is coming - Daily Globe Online"),
    (
        "Rain | Daily Globe readers tell how they live with it",
        "Rain | Daily Globe readers tell how they live with it",
    ),
    ("The Daily Globe", "The Daily Globe"),
    ("Why I read The Daily Globe", "Why I read The Daily Globe"),
    ("", ""),
]


@pytest.mark.parametrize(("title", "bare"), TITLES)
def test_the_sites_name_goes(title, bare):
    assert without_site(title, KEYS) == bare


def test_a_name_with_a_motto_counts_without_it():
    assert is_site("Globe", site_keys(["Globe | News you need"], None))


@given(st.text(), st.lists(st.text(), max_size=3), st.none() | st.text())
def test_a_title_never_vanishes_and_a_second_pass_changes_nothing(title, names, host):
    keys = site_keys(names, host)
    bare = without_site(title, keys)
    assert bare in title
    assert bool(bare.strip()) == bool(title.strip())
    assert without_site(bare, keys) == bare
