"""The judges themselves: each accepts a good page, refuses a bad one, and says which."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support import tools

GOOD = (
    '<!DOCTYPE html><html lang="en"><head><title>A page</title></head>'
    "<body><main><h1>A page</h1><p>With some text.</p></main></body></html>"
)
BAD_MARKUP = GOOD.replace("<p>", "<p></section><p>")
BAD_FOR_READERS = GOOD.replace(' lang="en"', "").replace("<p>", '<img src="data:,"><p>')


def test_the_checker_tells_good_pages_from_bad(vnu):
    errors = vnu([("good", GOOD), ("bad", BAD_MARKUP), ("good again", GOOD)])
    assert [error.split(":")[0] for error in errors] == ["bad"]
    assert "section" in errors[0]


def test_the_checker_takes_any_name_and_text(vnu):
    page = GOOD.replace("some text", "ж 漢字 العربية 🙂")
    assert vnu([("../../etc", page), ("a/b\0", page)]) == []


def test_the_checker_that_sees_nothing_is_found_out(vnu, monkeypatch):
    monkeypatch.setattr(tools, "_CANARY", GOOD)
    with pytest.raises(RuntimeError, match="found nothing"):
        vnu([("good", GOOD)])


def test_axe_tells_good_pages_from_bad(tab, axe):
    tab.set_content(GOOD)
    assert axe(tab) == []
    tab.set_content(BAD_FOR_READERS)
    assert {fault.split(" ")[0] for fault in axe(tab)} >= {"html-has-lang", "image-alt"}


def test_a_tab_runs_scripts_and_reaches_no_network(tab):
    failed: list[str] = []
    tab.on("requestfailed", lambda request: failed.append(request.url))
    tab.set_content(GOOD + "<script>document.title = 'ran'</script><img src='http://news.example/a.png'>")
    assert tab.title() == "ran"
    assert failed == ["http://news.example/a.png"]


def test_a_missing_tool_skips_or_fails_as_the_environment_says(monkeypatch):
    monkeypatch.delenv("NEWSDOC_REQUIRE_TOOLS", raising=False)
    with pytest.raises(pytest.skip.Exception, match="A thing is missing: fetch it"):
        tools.missing("A thing", "fetch it")
    monkeypatch.setenv("NEWSDOC_REQUIRE_TOOLS", "1")
    with pytest.raises(pytest.fail.Exception, match="A thing is missing: fetch it"):
        tools.missing("A thing", "fetch it")


@pytest.mark.usefixtures("tab")
def test_fixtures_mark_the_tests_that_use_them(request):
    assert request.node.get_closest_marker("browser")
    assert not request.node.get_closest_marker("java")


def test_properties_run_as_many_examples_as_promised():
    """At least 200, in whatever profile; the count is taken, not read from the settings."""
    seen = 0

    @given(st.integers())
    def count(_number: int) -> None:
        nonlocal seen
        seen += 1

    count()
    assert seen >= settings().max_examples >= 200
