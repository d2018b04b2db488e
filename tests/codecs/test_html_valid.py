"""Pages by the Nu Html Checker: no errors, whatever the article holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import HealthCheck, Phase, given, settings

from newsdoc.codecs.html import dumps
from newsdoc.model import Article
from newsdoc.strategies import articles
from tests.browser.showcase import arabic, japanese, showcase
from tests.codecs.hostile import hostile_article
from tests.codecs.payloads import PAYLOADS

if TYPE_CHECKING:
    from tests.support.tools import NuHtmlChecker


def test_the_showcase_is_valid(vnu: NuHtmlChecker) -> None:
    pages = {"showcase": showcase(), "arabic": arabic(), "japanese": japanese(), "empty": Article()}
    assert vnu((name, dumps(article)) for name, article in pages.items()) == []


def test_hostile_articles_are_valid(vnu: NuHtmlChecker) -> None:
    assert vnu((repr(text), dumps(hostile_article(text, f"/{text}"))) for text in PAYLOADS) == []


def test_drawn_articles_are_valid(vnu: NuHtmlChecker) -> None:
    # One Java for all: it takes a second to start. So they are drawn first, and none is made smaller.
    pages: list[tuple[str, str]] = []

    @settings(settings(), phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(articles())
    def draw(article: Article) -> None:
        pages.append((repr(article), dumps(article)))

    draw()
    assert len(pages) >= 100
    assert vnu(pages) == []
