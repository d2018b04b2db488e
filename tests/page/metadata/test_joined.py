"""What the metadata say, joined to what the page shows of the same: authors' pages, the lead picture, the site."""

from datetime import datetime

import pytest

from newsdoc.model import Author, Figure, Image, Site
from tests.page.metadata.helpers import told

TEXT = "<p>" + "A long paragraph of the story that no reader of metadata cares about. " * 5 + "</p>"
PICTURE = "https://www.example.org/media/long-ferry.jpg"


def page(head: str = "", body: str = "") -> str:
    return f"<html><head>{head}</head><body>{body}</body></html>"


BYLINES = {
    "a link with the name": (
        '<div>Report by <a href="/people/ada/">Ada Lovelace</a> · 7 min</div>',
        "/people/ada/",
    ),
    "spelt differently": ('<div class="byline"><a rel="author" href="/ada">ADA LOVELACE</a></div>', "/ada"),
    "no link": ("<div>Report by Ada Lovelace</div>", None),
    "somebody else": ('<div class="byline">With <a href="/bob">Bob Byron</a></div>', None),
    "a script": ('<div class="byline"><a href="javascript:show()">Ada Lovelace</a></div>', None),
    "a tag": ('<ul class="tags"><li><a href="/tag/ada">Ada Lovelace</a></li></ul>', None),
    "in a sentence": (f'<p>{"Much has been said before. " * 10}<a href="/x">Ada Lovelace</a> too.</p>', None),
}


@pytest.mark.parametrize("name", BYLINES)
def test_the_link_in_the_byline_is_the_authors(name):
    line, path = BYLINES[name]
    html = page('<meta name="author" content="Ada Lovelace">', f"<h1>Ferries</h1>{line}{TEXT}")
    url = None if path is None else f"https://www.example.org{path}"
    assert told(html).authors == (Author("Ada Lovelace", url=url),)


CAPTION = '<figcaption>The long one. <span class="credit">Ada Lovelace</span></figcaption>'
PICTURES = {
    "alone": (
        f'<img src="{PICTURE}" alt="A ferry" width="900" height="600">',
        Figure(Image(PICTURE, alt="A ferry", width=900, height=600)),
    ),
    "in another size": (
        '<img src="/media/long-ferry-300x200.jpg?v=2" alt="A ferry" width="300" height="200">',
        Figure(Image(PICTURE, alt="A ferry")),
    ),
    "in a figure": (
        f'<figure><img src="{PICTURE}" alt="A ferry">{CAPTION}</figure>',
        Figure(Image(PICTURE, alt="A ferry"), caption="The long one.", credit="Ada Lovelace"),
    ),
    "in a teaser": (
        '<li><h3><a href="/o">Other</a></h3><img src="/media/long-ferry-90x60.jpg" alt="Other"></li>',
        Figure(Image(PICTURE)),
    ),
    "another picture": ('<img src="/media/short-ferry.jpg" alt="A ferry">', Figure(Image(PICTURE))),
    "a name that says nothing": ('<img src="/other/1.jpg" alt="A ferry">', Figure(Image(PICTURE))),
}


@pytest.mark.parametrize("name", PICTURES)
def test_the_lead_picture_has_what_the_page_shows_of_it(name):
    markup, wanted = PICTURES[name]
    html = page(f'<meta property="og:image" content="{PICTURE}">', f"<h1>Ferries</h1>{markup}{TEXT}")
    assert told(html).lead_image == wanted


SITES = {
    "behind the headline": ("Ferries | The Globe", '<a href="/">The Globe</a>', Site("The Globe")),
    "before it": (
        "The Globe: Ferries",
        '<a rel="home" href="/start"><img alt="The Globe"></a>',
        Site("The Globe"),
    ),
    "a rubric": ("Ferries | Coast", '<a href="/">The Globe</a><a href="/coast">Coast</a>', None),
    "beside another headline": ("Weather | The Globe", '<a href="/">The Globe</a>', None),
}


@pytest.mark.parametrize("name", SITES)
def test_the_site_is_what_the_title_and_the_way_home_agree_on(name):
    title, links, wanted = SITES[name]
    html = page(f"<title>{title}</title>", f"<div>{links}</div><h1>Ferries</h1>{TEXT}")
    assert told(html).site == wanted


ITEM = '<div itemscope itemtype="http://schema.org/BlogPosting"><h1 itemprop="name">Ferries</h1>'


def test_an_abbreviation_tells_the_moment_in_its_title():
    moment = "2020-11-21T18:04:00+01:00"
    html = page("", f'{ITEM}<abbr itemprop="datePublished" title="{moment}">18:04</abbr>{TEXT}</div>')
    assert told(html).published == datetime.fromisoformat(moment)


@pytest.mark.parametrize(
    ("names", "wanted"), [("description", "In short"), ("description articleBody", None)]
)
def test_a_text_is_not_its_own_description(names, wanted):
    assert told(page("", f'{ITEM}<div itemprop="{names}">In short</div>{TEXT}</div>')).description == wanted


FIELD = (
    '<div class="field field--name-field-tags"><h3 class="field__label">Subjects</h3>'
    '<ul><li><a href="/t/1">Sea</a></li></ul></div>'
)
COMMENT = '<article class="comment"><h3><a href="#c1">So true</a></h3><p>Well said.</p></article>'


def test_the_label_above_short_tags_is_not_weighed():
    assert told(page("", f"<h1>Ferries</h1>{TEXT}{FIELD}")).tags == ("Sea",)


def test_the_linked_title_of_a_comment_makes_no_teaser_of_the_article():
    assert told(page("", f"<h1>Ferries</h1><article>{TEXT}{FIELD}{COMMENT}</article>")).tags == ("Sea",)


def test_the_tags_of_a_teaser_are_not_the_articles():
    teaser = f'<article><h2><a href="/o">Other</a></h2>{FIELD}</article>'
    assert told(page("", f"<h1>Ferries</h1>{TEXT}{teaser}")).tags == ()


@pytest.mark.parametrize(("field", "wanted"), [("entradilla", "A third is on its way."), ("entradas", None)])
def test_a_standfirst_stands_in_a_field_of_its_own(field, wanted):
    line = f'<div class="field field--name-field-{field}"><p>A third is on its way.</p></div>'
    assert told(page("", f"<h1>Ferries</h1>{line}{TEXT}")).subtitle == wanted
