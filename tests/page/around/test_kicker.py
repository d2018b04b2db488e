"""The label above a title, or at the start of the text."""

# ruff: noqa: E501, ISC004 -- markup reads best as pages have it

import pytest

from newsdoc.page.around.kicker import read_kicker
from tests.page.around.pages import opened

TEXT = "<p>The harbour board signed for a third ferry on Monday, although two lie idle since the bridge was opened.</p>"
LABELLED = {
    "between bullets": ('<header><p class="kicker">• SPONSORED •</p><h1>Ferries</h1></header>', "SPONSORED"),
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
    "in the headline": (
        '<header><h1><span class="article-title__overline">Coast</span> <span class="text">Ferries</span></h1></header>',
        "Coast",
    ),
    "in one box with a date": (
        '<div class="dachzeile">COAST<span class="dachdatum">20. Juni 2019</span></div><h1>Ferries</h1>',
        "COAST",
    ),
    "in one box with the reading time": (
        '<div><div class="acme-category"><a href="/c/">Coast</a></div><div class="acme-reading-time">7 min read</div></div>'
        "<h1>Ferries</h1>",
        "Coast",
    ),
    "beside a date, named itself": (
        '<div class="article-meta-top"><a class="article-category-link" href="/c/">Coast</a> <span>September 8, 2021</span>'
        "</div><h1>Ferries</h1>",
        "Coast",
    ),
    "with boxes in it": (
        '<header><div class="label eyebrow"><div class="icon"></div><div class="post-type">Article</div></div>'
        "<h1>Ferries</h1></header>",
        "Article",
    ),
    "a link alone, in a page builder's boxes": (
        '<div class="column"><div class="widget-a"><div class="inner"><ul><li><a href="/category/coast/">Coast</a></li></ul>'
        '</div></div><div class="widget-b"><div class="inner"><h1>Ferries</h1></div></div></div>',
        "Coast",
    ),
    "with a name for screen readers": (
        '<header><div class="cat-blocks"><span class="sr-only">Categories:</span> <a href="/c/">Coast</a></div>'
        "<h1>Ferries</h1></header>",
        "Coast",
    ),
    "beside a date that a sign parts off": (
        '<div class="x"><a href="/tag/coast/">Coast</a> <span>·</span> <time>4 March 2022</time></div><h1>Ferries</h1>',
        "Coast",
    ),
    "behind a date in one section": (
        '<section class="post-full-meta"><time>4 March 2022</time> <span class="date-divider">/</span> '
        '<a href="/tag/coast/">Coast</a></section><h1>Ferries</h1>',
        "Coast",
    ),
    "beside a date in bare text": (
        '<div>24 April 2020 | <a href="/tag/coast/">Coast</a></div><h1>Ferries</h1>',
        "Coast",
    ),
    "beyond the byline": (
        '<div class="x"><a href="/coast/">Coast</a></div><div class="y">By Runa Holt</div><h1>Ferries</h1>',
        "Coast",
    ),
    "beyond the reading time": (
        '<div class="x"><a href="/coast/">Coast</a></div><div class="y">4 min read</div><h1>Ferries</h1>',
        "Coast",
    ),
    "in capitals by a utility class": (
        '<div class="text-xs font-bold uppercase">Coast</div><h1>Ferries</h1>',
        "Coast",
    ),
    "with a link to its language": (
        '<div><a href="/c/" hreflang="en">Coast</a></div><h1>Ferries</h1>',
        "Coast",
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
NAMES = (
    "ueberzeile headline__oberzeile sur-titre pretitulo cintillo seccion epigrafe chapeu cartola nadtytul stikktittel "
    "trumpet over-title ust-baslik nadzagolovok kategori"
).split()
UNLABELLED = {
    "the time of reading": '<span class="meta-label">4 min read</span><h1>Ferries</h1>',
    "how long ago it was": '<div class="tag">Updated 2 hours ago</div><h1>Ferries</h1>',
    "that it is new": '<span class="label">New</span><h1>Ferries</h1>',
    "that it has no section": '<div class="cat"><a href="/c/">Uncategorized</a></div><h1>Ferries</h1>',
    "translations": '<ul class="tabs"><li><a href="/en/" hreflang="en">English</a></li><li><a href="/cy/" hreflang="cy">Cymraeg'
    "</a></li></ul><h1>Ferries</h1>",
    "the label of a teaser": '<div class="left"><div class="box"><a href="/b/"><span class="category">Bakeries</span><h2>The bakery '
    'moves to the harbour</h2></a></div></div><div class="right"><h1>Ferries</h1></div>',
    "a line of no name": '<div class="css-1x">Coast</div><h1>Ferries</h1>',
    "a label of adverts below the title": "<h1>Ferries</h1><div><small>Anzeige:</small></div>",
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
    "a step of a trail": '<ul class="crumbs breadcrumb--component"><li class="item"><a href="/c/">Coast</a></li></ul>'
    "<div><h1>Ferries</h1></div>",
    "steps before the headline in one list": '<ul class="path"><li><a href="/">Home</a></li><li><a href="/c/">Coast</a></li>'
    "<li><h1>Ferries</h1></li></ul>",
    "steps before the headline in one row": '<div class="grid"><a href="/">Home</a><a href="/n/">News</a><a href="/c/">Coast'
    "</a><h1>Ferries</h1></div>",
    "a trail for machines": '<ol typeof="BreadcrumbList"><li><a href="/c/">Coast</a></li></ol><h1>Ferries</h1>',
    "two links parted by an arrow": '<div><a href="/n/">News</a> » <a href="/c/">Coast</a></div><h1>Ferries</h1>',
    "a way back": '<a class="to-list" href="/blog/">Back to blog</a><h1>Ferries</h1>',
    "a button": '<div class="tools"><a class="button" href="/demo/">A demo</a></div><h1>Ferries</h1>',
    "a call": '<div><a href="/start/">Get started</a></div><h1>Ferries</h1>',
    "an item of a menu": '<div class="bar"><div class="logo"><a href="/"><img src="/l.svg" alt=""></a></div><ul class="menu">'
    '<li><a href="/a/">About</a></li><li><a href="/b/">Boats</a></li><li><a href="/c/">Coast</a></li><li><a href="/d/">Docks'
    "</a></li></ul></div><div><h1>Ferries</h1></div>",
    "a link in a sentence": '<p class="section-note">We <a href="/how/">independently evaluate</a> all that we recommend here.'
    "</p><h1>Ferries</h1>",
    "the site's motto": '<div class="head"><p class="site-tagline">The coast, daily</p></div><h1>Ferries</h1>',
    "a link to the comments": '<div class="entry-meta"><a href="/ferries/#respond">Add a thought</a></div><h1>Ferries</h1>',
    "an author's page": '<div class="entry-byline"><a rel="author" href="/w/holt">Runa Holt</a></div><h1>Ferries</h1>',
    "a template": '<p class="kicker">{{ item.kicker }}</p><h1>Ferries</h1>',
    "the caption of a form": '<div class="head"><span class="label">Search for:</span></div><h1>Ferries</h1>',
    "an author": '<header><div class="section">By <a href="/r/">Runa Holt</a></div><h1>Ferries</h1></header>',
}


def read(markup, sections=()):
    page, stock = opened(f'<html lang="en"><body><main>{markup}{TEXT}</main></body></html>')
    return read_kicker(page, stock, page.root.find(".//h1"), sections=sections)


@pytest.mark.parametrize("name", LABELLED)
def test_label(name):
    markup, wanted = LABELLED[name]
    label, element = read(markup)
    assert label == wanted
    assert element is not None
    assert wanted in "".join(element.itertext())
    assert "harbour board" not in "".join(element.itertext())


@pytest.mark.parametrize("name", NAMES)
def test_names_of_labels_in_many_languages(name):
    assert read(f'<p class="{name}">Coast</p><h1>Ferries</h1>')[0] == "Coast"


def test_a_line_that_is_the_section_is_a_label_whatever_its_markup():
    markup = '<div class="css-1x">Coast</div><h1>Ferries</h1>'
    assert read(markup, sections=["News", "coast"])[0] == "Coast"
    assert read(markup, sections=["News"]) == (None, None)
    two = '<div><a href="/d/">Docks</a> | <a href="/c/">Coast</a></div><h1>Ferries</h1>'
    assert read(two, sections=["Docks", "Coast"]) == (None, None)


@pytest.mark.parametrize("name", UNLABELLED)
def test_no_label(name):
    assert read(UNLABELLED[name]) == (None, None)


TOLD_BY_THE_TITLE = {
    "a part without a name": ("<b>Coast</b><span>Ferries are late</span>", "Coast"),
    "a part in a wrapper": ('<a href="/f/"><i>Coast:</i><br>Ferries are late</a>', "Coast"),
    "a word for a kind of piece": ("Opinion | Ferries are late", "Opinion"),
    "a linked word": ('<a href="/o/">Opinion</a> | Ferries are late', "Opinion"),
    "any other words without a part of their own": ("At the coast: Ferries are late", None),
    "what the title is called": ('<span class="descriptor">Title:</span>Ferries are late', None),
    "a date": ("<b>4 March 2022</b> Ferries are late", None),
    "words of the title": ("<b>Ferries</b> are late", None),
    "an icon with a name": ("<svg><title>Coast</title></svg>Ferries are late", None),
}


@pytest.mark.parametrize("name", TOLD_BY_THE_TITLE)
def test_what_the_title_lacks_is_a_label(name):
    heading, wanted = TOLD_BY_THE_TITLE[name]
    page, stock = opened(f"<html><body><main><h1>{heading}</h1>{TEXT}</main></body></html>")
    label, _ = read_kicker(page, stock, page.root.find(".//h1"), title="Ferries are late")
    assert label == wanted


def test_without_a_heading_there_is_none():
    page, stock = opened(f"<html><body><p class=kicker>Analysis</p>{TEXT}</body></html>")
    assert read_kicker(page, stock, None) == (None, None)


def test_the_names_of_authors_are_no_labels():
    page, stock = opened(
        f'<html><body><main><div class="topic">Runa Holt</div><h1>Ferries</h1>{TEXT}</main></body></html>'
    )
    heading = page.root.find(".//h1")
    assert read_kicker(page, stock, heading)[0] == "Runa Holt"
    assert read_kicker(page, stock, heading, ["Runa Holt"]) == (None, None)
