"""The label above a title, or at the start of the text."""

# ruff: noqa: E501, ISC004 -- markup reads best as pages have it

import pytest

from newsdoc.page.around.kicker import read_kicker
from tests.page.around.pages import opened

TEXT = "<p>The harbour board signed for a third ferry on Monday, although two lie idle since the bridge was opened.</p>"
LABELLED = {
    "kicker": ('<header><p class="kicker">Analysis</p><h1>Ferries</h1></header>', "Analysis"),
    "overline with a link": (
        '<header><a class="c-overline" href="/c/">Coast</a><h1>Ferries</h1></header>',
        "Coast",
    ),
    "category": (
        '<header><span class="cat-links">Posted in <a href="/c/">Coast</a></span><h1>Ferries</h1></header>',
        "Coast",
    ),
    "heading": ("<div class=titles><h4>HARBOUR CRISIS</h4><h1>Ferries</h1></div>", "HARBOUR CRISIS"),
    "beside a date": (
        '<div><ul class="eyebrow"><li><time datetime="2019-03-02">03-02-19</time></li><li><a href="/c/">coast</a></li></ul>'
        "<h1>Ferries</h1></div>",
        "coast",
    ),
    "beyond share buttons": (
        '<div class="head"><div class="flag"><span>exclusive</span></div><div class="share"><h3>Share this:</h3><ul><li>'
        '<a href="#">Click to share on a network, in a new window</a></li></ul></div><h1>Ferries</h1></div>',
        "exclusive",
    ),
    "in the text": (
        f"<h1>Ferries</h1><article><p><strong>News Analysis |</strong></p>{TEXT}</article>",
        "News Analysis",
    ),
    "in a line of the text": (
        f"<h1>Ferries</h1><article><p><strong>Opinion |</strong> A third ferry is one too many, some say.</p>{TEXT}</article>",
        "Opinion",
    ),
}
UNLABELLED = {
    "nothing": "<h1>Ferries</h1>",
    "a trail without a name": (
        '<div class="path"><a href="/">Home</a> / <a href="/c/">Coast</a> / The third of the ferries is on its way</div>'
        "<h1>Ferries</h1>"
    ),
    "the site's name": '<div class="branding"><a href="/" rel="home">The Tidewater Post</a></div><h1>Ferries</h1>',
    "a trail": '<div class="breadcrumb"><a href="/">Home</a></div><h1>Ferries</h1>',
    "tags": '<div class="tags"><a href="/a">Harbours</a> <a href="/b">Ships</a> <a href="/c">Money</a></div><h1>Ferries</h1>',
    "a byline below": '<header><h1>Ferries</h1><span class="category"><a href="/c/">Coast</a></span></header>',
    "a date": '<header><div class="meta"><time>2 March 2019</time></div><h1>Ferries</h1></header>',
    "a skip link": '<header><a class="section-link" href="#main">Skip to content</a><h1>Ferries</h1></header>',
    "comments": '<header><div class="meta-label">3 comments</div><h1>Ferries</h1></header>',
    "a sentence": '<header><p class="label">It was a long way to the harbour and back again, they said.</p><h1>Ferries</h1></header>',
    "an author": '<header><div class="section">By <a href="/r/">Runa Holt</a></div><h1>Ferries</h1></header>',
}


def read(markup):
    page, stock = opened(f"<html><body><main>{markup}{TEXT}</main></body></html>")
    return read_kicker(page, stock, page.root.find(".//h1"))


@pytest.mark.parametrize("name", LABELLED)
def test_label(name):
    markup, wanted = LABELLED[name]
    label, element = read(markup)
    assert label == wanted
    assert element is not None
    assert wanted in "".join(element.itertext())
    assert "harbour board" not in "".join(element.itertext())


@pytest.mark.parametrize("name", UNLABELLED)
def test_no_label(name):
    assert read(UNLABELLED[name]) == (None, None)


def test_without_a_heading_there_is_none():
    page, stock = opened(f"<html><body><p class=kicker>Analysis</p>{TEXT}</body></html>")
    assert read_kicker(page, stock, None) == (None, None)
