"""The page that the project began with; it stands beside the project and not in it."""

import json
from pathlib import Path

import pytest

from newsdoc.page.around.breadcrumb import read_breadcrumb
from newsdoc.page.around.comments import read_comments
from newsdoc.page.around.kicker import read_kicker
from newsdoc.page.around.shares import read_share_counters
from newsdoc.page.source import Page
from newsdoc.page.survey import Survey
from tests.page.around.pages import opened

SEED = Path(__file__).parents[4] / "shared" / "seed"

pytestmark = pytest.mark.skipif(
    not (SEED / "page.html").exists(), reason="the seed page is not beside the project"
)


@pytest.fixture(scope="module")
def expected():
    return json.loads((SEED / "expected.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def seed(expected) -> tuple[Page, Survey]:
    return opened((SEED / "page.html").read_bytes(), expected["url"])


def test_the_comment_is_read_and_the_form_is_not(seed, expected):
    found = read_comments(*seed)
    assert found.count == expected["comment_count_stated"]
    assert found.pingbacks == ()
    assert found.next_url is None
    (comment,) = found.comments
    (told,) = expected["comments"]
    assert comment.author == told["author"]
    assert comment.published is not None
    assert comment.published.isoformat()[:10] == told["published"]
    assert "\n\n".join(block.text for block in comment.body) == told["text"]
    assert comment.replies == ()


def test_the_counter_stands_twice_and_is_told_once(seed, expected):
    counters = read_share_counters(*seed)
    assert [{"network": each.network, "count": each.count} for each in counters] == expected["share_counters"]


def test_the_trail_ends_with_the_title(seed, expected):
    page, stock = seed
    trail = read_breadcrumb(page, stock, expected["title"])
    assert [step.name for step in trail] == expected["breadcrumb"]
    assert [step.url is None for step in trail] == [False, False, True]


def test_the_kicker_is_the_first_line_of_the_text(seed, expected):
    page, stock = seed
    kicker, element = read_kicker(page, stock, page.root.find(".//h1"))
    assert kicker == expected["kicker"]
    assert element is not None
    assert element.tag == "p"
