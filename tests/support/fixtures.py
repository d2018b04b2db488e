"""Fixtures that lend the judges of `tests.support.tools` to every test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.tools import CHROMIUM_ARGUMENTS, Axe, NuHtmlChecker, chromium_path

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page, Route

# A test that asks for one of these fixtures, in whatever way, gets the mark by itself.
MARK_OF_FIXTURE = {"chromium": "browser", "axe": "browser", "vnu": "java"}

LOCAL_SCHEMES = ("file:", "data:", "about:", "blob:")


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """A headless Chromium, one for the whole run."""
    path = chromium_path()
    # Here, because it takes a while and few tests need it.
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(CHROMIUM_ARGUMENTS))
        yield browser
        browser.close()


def _stay_here(route: Route) -> None:
    if route.request.url.startswith(LOCAL_SCHEMES):
        route.continue_()
    else:
        route.abort()


@pytest.fixture
def tab(chromium: Browser) -> Iterator[Page]:
    """An empty tab of a fresh profile that reaches no network.

    Fill it by `tab.set_content(html)`, or by `tab.goto(path.as_uri())` for what depends on an address.
    """
    context = chromium.new_context()
    context.route("**/*", _stay_here)
    yield context.new_page()
    context.close()


@pytest.fixture(scope="session")
def vnu(tmp_path_factory: pytest.TempPathFactory) -> NuHtmlChecker:
    """The Nu Html Checker: `vnu([(name, html), ...])` gives the errors. Hand it many pages at once."""
    return NuHtmlChecker(tmp_path_factory.mktemp("vnu"))


@pytest.fixture(scope="session")
def axe() -> Axe:
    """axe-core: `axe(tab)` gives the accessibility faults of the page in the tab."""
    return Axe()
