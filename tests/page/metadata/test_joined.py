"""What the metadata say, joined to what the page shows of the same: authors' pages, the lead picture, the site."""

from datetime import datetime

import pytest

from newsdoc.model import Author, Figure, Image, Site
from tests.page.metadata.helpers import explained, told

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


LEAD = '<img src="/i/dam-at-dusk.jpg" alt="The dam">'
SHOWN = {
    "below the headline": f"<article><h1>The dam</h1>{LEAD}{TEXT}</article>",
    "in boxes": f"<div><h1>The dam</h1><div class=hero><div>{LEAD}</div></div>{TEXT}</div>",
    "below a standfirst and a byline": f"<h1>The dam</h1><h2>{'Dry. ' * 40}</h2><p class=byline>By Ada</p>{LEAD}{TEXT}",
    "below a sentence in the header": f"<header><h1>The dam</h1><p>{'Dry. ' * 40}</p></header>{LEAD}{TEXT}",
    "above the headline, in the article": f"<article>{LEAD}<p>Water</p><h1>The dam</h1>{TEXT}</article>",
    "above the headline, in a header": f"<header><div>{LEAD}</div><h1>The dam</h1></header>{TEXT}",
    "a link to itself": f"<h1>The dam</h1><a href=/i/dam.jpg>{LEAD}</a>{TEXT}",
    "a link to its page": f"<h1>The dam</h1><a href=/news/a-story/>{LEAD}</a>{TEXT}",
    "opened by a click": f"<h1>The dam</h1><div class=lightbox-trigger>{LEAD}</div>{TEXT}",
    "behind a portrait": "<h1>The dam</h1><p><img src=/ada.jpg class=rounded-full></p>"
    f"<p><img src=/i/bob.jpg width=90></p><p class=meta-avatar><img src=/i/eve.jpg></p>{LEAD}{TEXT}",
    "before a teaser": f"<h1>The dam</h1>{LEAD}<div><h3><a href=/o>What else is dry this year</a></h3>"
    f"<img src=/i/other.jpg></div>{TEXT}",
}


@pytest.mark.parametrize("name", SHOWN)
def test_the_lead_picture_that_nobody_names_is_the_one_above_the_text(name):
    lead = told(page("<title>The dam</title>", SHOWN[name])).lead_image
    assert lead == Figure(Image("https://www.example.org/i/dam-at-dusk.jpg", alt="The dam"))


NOT_SHOWN = {
    "in the text": f"<h1>The dam</h1>{TEXT}{LEAD}{TEXT}",
    "in the first paragraph's box, behind it": f"<div><h1>The dam</h1>{TEXT}{LEAD}</div>",
    "no text": f"<h1>The dam</h1>{LEAD}<p>Loading</p>",
    "above the headline, in no article's box": f"<div>{LEAD}<h1>The dam</h1>{TEXT}</div>",
    "above the headline, behind much else": f"<main>{LEAD}<p>{'Much else. ' * 40}</p><h1>The dam</h1>{TEXT}</main>",
    "in the headline": f"<h1>{LEAD} The dam</h1>{TEXT}",
    "a link to another page": f"<h1>The dam</h1><a href=/o>{LEAD}</a>{TEXT}",
    "in a menu": f"<h1>The dam</h1><nav>{LEAD}</nav>{TEXT}",
    "in a button": f"<h1>The dam</h1><button>{LEAD}</button>{TEXT}",
    "in an advert": f"<h1>The dam</h1><div class=advert>{LEAD}</div>{TEXT}",
    "in a byline": f"<h1>The dam</h1><div class=byline><span>{LEAD}</span></div>{TEXT}",
    "in a teaser": f"<h1>The dam</h1><ul><li><h3><a href=/o>What else is dry</a></h3>{LEAD}</li></ul>{TEXT}",
    "a portrait": f"<h1>The dam</h1>{LEAD.replace('<img', '<img class=avatar')}{TEXT}",
    "a logo": f"<h1>The dam</h1>{LEAD.replace('dusk', 'dusk-logo')}{TEXT}",
    "small": f"<h1>The dam</h1>{LEAD.replace('<img', '<img width=160 height=90')}{TEXT}",
    "a formula": f"<h1>The dam</h1>{LEAD.replace('/i/', '/math/')}{TEXT}",
    "drawn by a program": f"<h1>The dam</h1>{LEAD.replace('.jpg', '.php?id=7')}{TEXT}",
    "far below, in a box": f"<h1>The dam</h1>{'<p>A short line of a list. </p>' * 40}<div>{LEAD}</div>{TEXT}",
    "far below": f"<h1>The dam</h1>{'<p>A short line of a list. </p>' * 40}{LEAD}{TEXT}",
    "no headline": f"{LEAD}{TEXT}",
}


@pytest.mark.parametrize("name", NOT_SHOWN)
def test_what_is_no_lead_picture_by_its_place_or_its_names(name):
    assert told(page("<title>The dam</title>", NOT_SHOWN[name])).lead_image is None


PROPERTY = '<meta itemprop="image" content="/i/dam-at-dusk.jpg">'


@pytest.mark.parametrize(
    ("kind", "is_lead"),
    [("Person", False), ("NewsMediaOrganization", False), ("Article", True), ("WebPage", True)],
)
def test_a_picture_that_is_a_property_of_somebody_is_not_the_articles(kind, is_lead):
    item = f'<span itemscope itemtype="https://schema.org/{kind}"><b>{PROPERTY}</b></span>'
    assert (told(page("", f"<h1>The dam</h1>{TEXT}{item}")).lead_image is not None) is is_lead


def test_a_picture_that_is_shown_is_explained_and_asked_for_last():
    html = f"<h1>The dam</h1><figure>{LEAD}<figcaption>At dusk.</figcaption></figure>{TEXT}"
    reason = explained(page("<title>The dam</title>", html))["lead_image"]
    assert reason.sources == ("picture above the text", "img")
    assert reason.value is not None
    assert reason.value.text == "At dusk."
    named = page(f'<title>The dam</title><meta property="og:image" content="{PICTURE}">', html)
    assert told(named).lead_image == Figure(Image(PICTURE))


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
