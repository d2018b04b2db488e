"""What stands beside comments changes nothing, and no damage to a page raises."""

# ruff: noqa: E501 -- markup reads best as pages have it

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from newsdoc.page.around.breadcrumb import read_breadcrumb
from newsdoc.page.around.comments import read_comments
from newsdoc.page.around.kicker import read_kicker
from newsdoc.page.around.shares import read_share_counters
from newsdoc.page.source import Page
from newsdoc.page.survey import survey
from tests.page.around.pages import opened

PLATFORMS = sorted((Path(__file__).parent / "platforms").glob("*.html"))
ADDED = {
    "a form": '<div id="respond" class="comment-respond"><h3>Leave a Reply</h3><form id="commentform" class="comment-form">'
    "<p class='comment-notes'>Your email address will not be published.</p><p class='comment-form-author'><label>Name</label>"
    "<input name=author></p><div class='td-warning-comment'>Please enter your comment!</div></form></div>",
    "a widget": '<aside class="widget widget_recent_comments"><h4>Recent comments</h4><ul id="recentcomments">'
    '<li class="recentcomments"><span class="comment-author-link">M. K.</span> on <a href="/b/#comment-9">Pipelines</a></li>'
    '<li class="recentcomments"><span class="comment-author-link">Ada</span> on <a href="/c/#comment-8">Looms</a></li></ul></aside>',
    "a teaser": '<div class="related-posts"><article class="teaser"><h3><a href="/x/">Another piece</a></h3>'
    '<span class="comments-link"><a href="/x/#respond">17</a></span><time datetime="2020-01-01">1 January 2020</time>'
    "<p>What the other piece is about, in a line or two.</p></article></div>",
    "an author box": '<div class="author-box"><h4 class="author-name">Runa Holt</h4><p class="author-bio">Writes on harbours.</p></div>',
    "a notice": '<p class="akismet_comment_form_privacy_notice">This site uses Akismet to reduce spam. '
    '<a href="https://akismet.com/privacy/">Learn how your comment data is processed</a>.</p>',
    "reviews": '<section class="reviews"><div class="review" itemprop="review"><span class="author">Bo</span>'
    '<time datetime="2020-02-02">2 February</time><p>Five stars, sails well.</p></div></section>',
}


def shown(found):
    return found.comments, found.pingbacks, found.next_url


@pytest.mark.parametrize("path", PLATFORMS, ids=lambda path: path.stem)
@pytest.mark.parametrize("name", ADDED)
def test_furniture_changes_nothing(path, name):
    html = path.read_text(encoding="utf-8")
    before = read_comments(*opened(html))
    for place in ("</main>", "<main>"):
        after = read_comments(
            *opened(html.replace(place, ADDED[name] + place if place == "</main>" else place + ADDED[name]))
        )
        assert shown(after) == shown(before)
        assert after.count == before.count


def read_all(root):
    page = Page(root=root, url="https://example.org/")
    stock = survey(root)
    read_comments(page, stock)
    read_share_counters(page, stock)
    read_breadcrumb(page, stock, "A title")
    read_kicker(page, stock, root.find(".//h1"))


@pytest.mark.parametrize("path", PLATFORMS, ids=lambda path: path.stem)
@given(where=st.floats(0, 1, exclude_max=True), double=st.booleans())
def test_an_element_more_or_less_never_raises(path, where, double):
    page, _ = opened(path.read_bytes())
    inner = [
        element
        for element in page.root.iter()
        if element is not page.root and element.getparent() is not page.root
    ]
    element = inner[int(where * len(inner))]
    parent = element.getparent()
    assert parent is not None
    if double:
        copy = etree.fromstring(etree.tostring(element, with_tail=False))
        parent.insert(parent.index(element), copy)
    else:
        parent.remove(element)
    read_all(page.root)


@given(st.text(alphabet="<>/= \"'abdivlco-mentus0123", max_size=400))
def test_no_soup_raises(soup):
    page, _ = opened(f"<html><body><div id=comments class=comment>{soup}</div></body></html>")
    read_all(page.root)


def test_deep_nesting_is_no_harm():
    deep = '<div class="comment" id="comment-1">' * 1500 + "<p>Text at the bottom, by nobody.</p>"
    page, _ = opened(f"<html><body><h1>T</h1><div id=comments>{deep}</div></body></html>")
    read_all(page.root)
