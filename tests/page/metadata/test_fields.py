"""Each field by example: which source is believed, and what is made of it."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from newsdoc.model import ArticleKind, Author, Crumb, Site
from tests.page.metadata.helpers import URL, explained, told, with_jsonld

BODY = "<p>" + "A long paragraph of the story that no reader of metadata cares about. " * 5 + "</p>"


def meta(name: str, content: str) -> str:
    return f'<meta name="{name}" content="{content}">'


def prop(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{content}">'


def page(head: str = "", body: str = "") -> str:
    return f"<html><head>{head}</head><body>{body}{BODY}</body></html>"


TITLES = {
    "the heading that agrees with the head": (
        page("<title>Rain | The Globe</title>", "<h1>The Globe</h1><h1>Rain</h1>"),
        "Rain",
    ),
    "what a reader sees, even if the head says it differently": (
        page(prop("og:title", "You won't believe this rain"), "<h1>Rain is coming</h1>"),
        "Rain is coming",
    ),
    "without a kicker inside the heading": (
        page(prop("og:title", "Rain is coming"), "<h1><span>Weather</span> Rain is coming</h1>"),
        "Rain is coming",
    ),
    "without a label that nothing but its box parts from the title": (
        page(prop("og:title", "Rain is coming"), "<h1><b>Weather</b><span>Rain is coming</span></h1>"),
        "Rain is coming",
    ),
    "without a label that a sign parts from it": (
        page(
            prop("og:title", "Rain is coming to the coast"), "<h1>Weather: Rain is coming to the coast</h1>"
        ),
        "Rain is coming to the coast",
    ),
    "with such a label where other titles have it": (
        page(
            "<title>Weather: Rain is coming to the coast</title>"
            + prop("og:title", "Rain is coming to the coast"),
            "<h1>Weather: Rain is coming to the coast</h1>",
        ),
        "Weather: Rain is coming to the coast",
    ),
    "with its first words where the head leaves them out": (
        page(
            prop("og:title", "Best umbrellas of the year"), "<h1>Ten of the Best Umbrellas of the Year</h1>"
        ),
        "Ten of the Best Umbrellas of the Year",
    ),
    "without an article that the head leaves out": (
        page(prop("og:title", "Best umbrellas of the year"), "<h1>The Best Umbrellas of the Year</h1>"),
        "Best umbrellas of the year",
    ),
    "with a word that a hyphen joins to the rest": (
        page(prop("og:title", "Keeper leaves the club"), "<h1>Harbour-Keeper leaves the club</h1>"),
        "Harbour-Keeper leaves the club",
    ),
    "without what is named as a kicker, where the head has the title alone": (
        page(
            "<title>Rain is coming - Daily Globe</title>",
            '<h1><span class="kicker">Weather</span> <span>Rain is coming</span></h1>',
        ),
        "Rain is coming",
    ),
    "with what is named as a kicker, where the head has it too": (
        page(
            prop("og:title", "Weather: Rain is coming"),
            '<h1><span class="kicker">Weather:</span> <span>Rain is coming</span></h1>',
        ),
        "Weather: Rain is coming",
    ),
    "without a word for a kind of piece that the head lacks": (
        page("<title>Rain is coming - Daily Globe</title>", "<h1>Analysis: Rain is coming</h1>"),
        "Rain is coming",
    ),
    "with such a word where no title tells it apart": (
        page(body="<h1>Analysis: Rain is coming</h1>"),
        "Analysis: Rain is coming",
    ),
    "with the words before a break that the head has too": (
        page(
            "<title>Rain is coming to us</title>", "<h1><span>Rain</span> <span>is coming to us</span></h1>"
        ),
        "Rain is coming to us",
    ),
    "without a date behind the heading": (
        page(prop("og:title", "Rain is coming"), "<h1>Rain is coming <small>3 May 2024</small></h1>"),
        "Rain is coming",
    ),
    "a heading that leads to the front page is the site's name": (
        page("<title>Rain</title>", '<h1><a href="/">My diary</a></h1><h2 class="entry-title">Rain</h2>'),
        "Rain",
    ),
    "a heading that leads to the blog is its name where another makes up the head's title with it": (
        page(
            "<title>Notes of the valley: Rain is coming</title>",
            '<h1><a href="/news/">Notes of the valley</a></h1><h3>Rain is coming</h3>',
        ),
        "Rain is coming",
    ),
    "a heading that leads to what the page is a part of is the title where no other is": (
        page(
            "<title>Rain is coming: The valley is warned</title>",
            '<h1><a href="/news/">Rain is coming</a></h1><h3>The valley</h3>',
        ),
        "Rain is coming",
    ),
    "without a date before the heading that a sign parts off": (
        page(
            prop("og:title", "03.05.2024 - Rain is coming"),
            "<h1><i>03.05.2024</i> &ndash; Rain is coming</h1>",
        ),
        "Rain is coming",
    ),
    "without a date before the heading in a field of its own": (
        page(prop("og:title", "The weather"), "<h1><span>03.05.2024</span>Rain is coming</h1>"),
        "Rain is coming",
    ),
    "with a date that belongs to the sentence": (
        page(body="<h1>3 May 2024 was a wet day</h1>"),
        "3 May 2024 was a wet day",
    ),
    "with the spaces that the markup of the heading hides": (
        page(prop("og:title", "Weather: Rain is coming"), "<h1><b>Weather</b> : Rain is coming</h1>"),
        "Weather: Rain is coming",
    ),
    "a heading of a part counts less than an h1 in other words": (
        page(
            "<title>Rain in the valley: whom to call</title>",
            "<h1>The wet season</h1><h2>In short: rain in the valley</h2>",
        ),
        "The wet season",
    ),
    "headings of the first level side by side head the parts": (
        page(
            prop("og:title", "My week in the valley"),
            "<main><h1>Monday</h1><p>Rain.</p><h1>Tuesday</h1><p>Rain.</p><h1>Wednesday</h1><p>Sun.</p></main>",
        ),
        "My week in the valley",
    ),
    "so do those that stand each in a box of its own": (
        page(
            prop("og:title", "My week in the valley"),
            "".join(
                f'<div class="day"><h1>{day}</h1></div><p>Rain.</p>' for day in ("Monday", "Valley", "Friday")
            ),
        ),
        "My week in the valley",
    ),
    "the heading that the structured data know, though the head's title has other words": (
        with_jsonld(
            {"@type": "NewsArticle", "headline": "It pours"},
            head="<title>What you must know about rain</title>",
            body="<h1>It pours</h1><h2>What you must know about rain</h2>",
        ),
        "It pours",
    ),
    "a title with white space around it is no name of the site": (
        page(
            prop("og:site_name", "Rain is coming") + "<title>\n Rain is coming \n</title>",
            "<h2>Weather</h2><h1>Rain is coming</h1>",
        ),
        "Rain is coming",
    ),
    "the head's title where no heading has it": (
        page(prop("og:title", "Rain is coming - The Globe") + prop("og:site_name", "The Globe")),
        "Rain is coming",
    ),
    "the title element without the host's name": (page("<title>Rain – Example</title>"), "Rain"),
    "a lower heading counts less than structured data": (
        with_jsonld(
            {"@type": "NewsArticle", "headline": "Rain is coming soon"},
            head="<title>Rain is coming</title>",
            body="<h2>Rain is coming</h2>",
        ),
        "Rain is coming soon",
    ),
    "entities and tags in structured data": (
        with_jsonld({"@type": "NewsArticle", "headline": "Salt &amp;amp; <em>sweet</em>"}),
        "Salt & sweet",
    ),
    "a number where a text belongs": (with_jsonld({"@type": "NewsArticle", "headline": 1984}), "1984"),
}


@pytest.mark.parametrize(("html", "title"), TITLES.values(), ids=TITLES.keys())
def test_title(html, title):
    assert told(html).title == title


def test_the_pages_own_article_is_chosen_among_several():
    others = [{"@type": "NewsArticle", "headline": f"Story {n}", "url": f"/news/{n}"} for n in range(3)]
    own = {
        "@type": "NewsArticle",
        "headline": "A story",
        "mainEntityOfPage": "http://example.org/news/a-story/",
        "keywords": ["own"],
    }
    metadata = told(with_jsonld([*others, own]))
    assert (metadata.title, metadata.tags) == ("A story", ("own",))


def test_nodes_are_found_by_their_id():
    graph = [
        {"@type": "NewsArticle", "headline": "A", "author": {"@id": "#ada"}, "publisher": {"@id": "#site"}},
        {"@type": "Person", "@id": "#ada", "name": "Ada Lovelace", "url": "/people/ada"},
        {"@type": "Organization", "@id": "#site", "name": "The Globe", "logo": {"url": "/logo.png"}},
    ]
    metadata = told(with_jsonld({"@graph": graph}))
    assert metadata.authors == (Author("Ada Lovelace", url="https://www.example.org/people/ada"),)
    assert metadata.site == Site("The Globe", logo="https://www.example.org/logo.png")


AUTHORS = {
    "one text with several names": (
        with_jsonld({"@type": "Article", "author": "By Ada Lovelace and Grace Hopper"}),
        (Author("Ada Lovelace"), Author("Grace Hopper")),
    ),
    "a wire service is an organization": (
        with_jsonld({"@type": "Article", "author": "Reuters"}),
        (Author("Reuters", organization=True),),
    ),
    "a body keeps its and": (
        with_jsonld({"@type": "Article", "author": {"@type": "Organization", "name": "Arms and Legs"}}),
        (Author("Arms and Legs", organization=True),),
    ),
    "a role is kept": (
        with_jsonld({"@type": "Article", "author": {"name": "Ada Lovelace", "jobTitle": "Editor"}}),
        (Author("Ada Lovelace", role="Editor"),),
    ),
    "a person before Admin": (
        page(meta("author", "Admin"), '<h1>Rain</h1><p class="byline">By Ada Lovelace</p>'),
        (Author("Ada Lovelace"),),
    ),
    "Admin where nobody else is named": (
        page(meta("author", "Admin"), "<h1>Rain</h1>"),
        (Author("Admin", organization=True),),
    ),
    "a person before the site": (
        page(
            meta("author", "The Globe") + prop("og:site_name", "The Globe"),
            '<h1>Rain</h1><p><a rel="author" href="/ada">Ada Lovelace</a></p>',
        ),
        (Author("Ada Lovelace", url="https://www.example.org/ada"),),
    ),
    "an e-mail address where there is no name": (
        page(meta("author", "ada@example.org")),
        (Author("ada@example.org"),),
    ),
    "none of a teaser, whatever its box is": (
        page(
            "",
            "<h1>Rain</h1><p>It rained.</p>"
            "<aside class='sidebar'><article><h3><a href='/b'>A lighthouse is sold for a crown</a></h3>"
            "<p class='byline'>By <a href='/author/max'>Max Roe</a></p></article></aside>"
            "<div><h3><a href='/b'>A lighthouse is sold for a crown</a></h3><p class='author'>Max Roe</p></div>",
        ),
        (),
    ),
    "in a heading with a link": (
        page("", "<h1>Rain</h1><div><h3>By <a href='/about/max'>Max Roe</a>, Weather Writer</h3></div>"),
        (Author("Max Roe", url="https://www.example.org/about/max"),),
    ),
    "below a heading that leads to the author": (
        page(
            "",
            "<h1>Rain</h1><div><h3><a href='/author/max'>All by Max Roe</a></h3><p class='author'>Max Roe</p></div>",
        ),
        (Author("Max Roe", url="https://www.example.org/author/max"),),
    ),
    "none that is named in a teaser": (
        page("", '<h1>Rain</h1><aside class="related"><p class="author">Bob Miller</p></aside>'),
        (),
    ),
    "none that wrote a comment": (
        page("", '<h1>Rain</h1><div id="comments"><p class="comment-author author">Bob Miller</p></div>'),
        (),
    ),
    "behind the date": (
        page("", "<h1>Rain</h1><p>11.12.2019 - Ada Lovelace</p>"),
        (Author("Ada Lovelace"),),
    ),
    "by a participle": (
        page("", "<h1>Regen</h1><p>Geschrieben von Ada Lovelace</p>"),
        (Author("Ada Lovelace"),),
    ),
    "microdata": (
        page(
            "<title>Rain</title>",
            '<div itemscope itemtype="http://schema.org/Article"><h1 itemprop="headline">Rain</h1>'
            '<span itemprop="author" itemscope itemtype="http://schema.org/Person">'
            '<a itemprop="url" href="/ada"><b itemprop="name">Ada Lovelace</b></a></span></div>',
        ),
        (Author("Ada Lovelace", url="https://www.example.org/ada"),),
    ),
    "RDFa": (
        page(
            "<title>Rain</title>",
            '<div vocab="https://schema.org/" typeof="Article"><h1 property="headline">Rain</h1>'
            '<span property="author">Ada Lovelace</span></div>',
        ),
        (Author("Ada Lovelace"),),
    ),
}


@pytest.mark.parametrize(("html", "authors"), AUTHORS.values(), ids=AUTHORS.keys())
def test_authors(html, authors):
    assert told(html).authors == authors


DATES = {
    "the time zone stays": (
        with_jsonld({"@type": "Article", "datePublished": "2024-05-03T10:00:00Z"}),
        datetime(2024, 5, 3, 10, tzinfo=UTC),
    ),
    "seconds since 1970": (
        with_jsonld({"@type": "Article", "datePublished": 1714730400}),
        datetime(2024, 5, 3, 10, tzinfo=UTC),
    ),
    "no day of month zero": (with_jsonld({"@type": "Article", "datePublished": "0000-00-00"}), None),
    "no year 20244": (with_jsonld({"@type": "Article", "datePublished": "20244-01-01"}), None),
    "not the zero of a clock": (with_jsonld({"@type": "Article", "datePublished": "1970-01-01"}), None),
    "the next source where one says nonsense": (
        with_jsonld({"@type": "Article", "datePublished": "soon"}, head=meta("date", "2024-05-03")),
        date(2024, 5, 3),
    ),
    "a time element": (page("", '<h1>Rain</h1><time datetime="2024-05-03">May</time>'), date(2024, 5, 3)),
    "a line beside the title": (page("", "<h1>Regen</h1><p>Am 3. Mai 2024</p>"), date(2024, 5, 3)),
    "the first of two in a line that says so": (
        page("", "<h1>Rain</h1><p>Published 3 May 2024, updated 5 May 2024</p>"),
        date(2024, 5, 3),
    ),
    "not that of a change": (
        page("", "<h1>Rain</h1><p>Updated 5 May 2024</p><p>Published 3 May 2024</p>"),
        date(2024, 5, 3),
    ),
    "that of a change where no other is told": (
        page("", "<h1>Rain</h1><p>Updated 5 May 2024</p>"),
        date(2024, 5, 5),
    ),
    "not a comment's": (
        page("", '<h1>Rain</h1><div class="comments"><time datetime="2024-05-03">3 May</time></div>'),
        None,
    ),
    "not a teaser's": (
        page("", '<h1>Rain</h1><article><h3><a href="/b">B</a></h3><time>3 May 2024</time></article>'),
        None,
    ),
    "not the footer's": (
        page("", "<h1>Rain</h1>" + BODY * 9 + "<footer><div><p>1 May 2024</p></div></footer>"),
        None,
    ),
    "an earlier day beside the title where data give that of the change": (
        with_jsonld(
            {"@type": "Article", "datePublished": "2024-06-01", "dateModified": "2024-06-01"},
            body="<h1>Rain</h1><p>3 May 2024</p>",
        ),
        date(2024, 5, 3),
    ),
    "an earlier day that is called that of publication, wherever it stands": (
        with_jsonld(
            {"@type": "Article", "datePublished": "2024-05-09", "dateModified": "2024-05-09"},
            body="<h1>Rain</h1>" + 30 * "<p>It rained.</p>" + "<div>Published <time>3 May 2024</time></div>",
        ),
        date(2024, 5, 3),
    ),
    "an earlier day beside the title where data say that the change came first": (
        with_jsonld(
            {"@type": "Article", "datePublished": "2024-09-03", "dateModified": "2024-06-03"},
            body="<h1>Rain</h1><p>9 March 2024</p>",
        ),
        date(2024, 3, 9),
    ),
    "that of a change at the very end where no other is told": (
        page("", "<h1>Rain</h1>" + 80 * "<p>It rained.</p>" + "<p>Last updated: 3 May 2024</p>"),
        date(2024, 5, 3),
    ),
    "right below the title, whatever the names say": (
        page("", '<h1>Rain</h1><div class="newsletter-details"><p>3 May 2024</p></div>'),
        date(2024, 5, 3),
    ),
    "at the beginning of the text, parted off": (
        page("", f"<h1>Rain</h1><p>Notice of 3 May 2024 | Berlin: {30 * 'it rained '}</p>"),
        date(2024, 5, 3),
    ),
    "not one of the story": (
        page("", f"<h1>Rain</h1><p>On 3 May 2024 it rained, {30 * 'and it rained '}</p>"),
        None,
    ),
    "a long line far from the title that says so": (
        page(
            "",
            "<h1>Rain</h1>"
            + 80 * "<p>It rained.</p>"
            + f"<div>Last change: 4 May 2024<br>Published: 3 May 2024<br>{10 * 'Read by many. '}</div>",
        ),
        date(2024, 5, 3),
    ),
    "in an article with a linked heading, when it is too long for a teaser": (
        page(
            "",
            "<h1>Rain</h1><article><div>3 May 2024</div>"
            f"{BODY * 6}<h2><a href='/sun'>Sun</a></h2>{BODY}</article>",
        ),
        date(2024, 5, 3),
    ),
    "a meta that no list has, by its name": (
        page(meta("x-published-date", "2024-05-03T06:03:43Z"), "<h1>Rain</h1>"),
        datetime(2024, 5, 3, 6, 3, 43, tzinfo=UTC),
    ),
    "a meta with a name that only looks alike": (
        page(meta("republishing", "2024-05-03"), "<h1>Rain</h1>"),
        None,
    ),
    "what a script is told": (
        page("", '<h1>Rain</h1><script>var page = {"id": 7, "publishDate": "2024-05-03"};</script>'),
        date(2024, 5, 3),
    ),
    "what a script is told in a string": (
        page("", r'<h1>Rain</h1><script>push("{\\"published_at\\": \\"2024-05-03\\"}")</script>'),
        date(2024, 5, 3),
    ),
    "what an attribute tells the script": (
        page("", '<h1>Rain</h1><div data-page=\'{"page": {"id": 7, "datePublished": "2024-05-03"}}\'></div>'),
        date(2024, 5, 3),
    ),
    "not what a script is told of several articles": (
        page(
            "",
            '<h1>Rain</h1><script>[{"publishDate": "2024-05-03"}, {"publishDate": "2024-05-04"}]</script>',
        ),
        None,
    ),
    "a meta that says only date counts less than what is seen": (
        page(meta("date", "2024-06-01"), "<h1>Rain</h1><p>3 May 2024</p>"),
        date(2024, 5, 3),
    ),
    "a day alone in a sidebar": (
        page(
            "",
            "<h1>Rain</h1><p>It rained.</p><aside class='sidebar'><h3>Published</h3><p>3 May 2024</p></aside>",
        ),
        date(2024, 5, 3),
    ),
    "a day alone in an article's footer, twice": (
        page(
            "",
            "<article><h1>Rain</h1>"
            + 9 * "<p>It rained.</p>"
            + "<footer class='footer'><p>3 May 2024 By Ada</p><time>3 May 2024</time></footer></article>",
        ),
        date(2024, 5, 3),
    ),
    "two days alone": (
        page(
            "",
            "<h1>Rain</h1>"
            + 9 * "<p>It rained.</p>"
            + "<aside class='sidebar'><p>3 May 2024</p><p>4 May 2024</p></aside>",
        ),
        None,
    ),
    "none that is said in a teaser": (
        page(
            "",
            "<h1>Rain</h1><p>It rained.</p>"
            "<div><h3><a href='/b'>A lighthouse is sold for a crown</a></h3><p class='date'>"
            "Published 03.05.2024</p></div>",
        ),
        None,
    ),
    "a day alone in a teaser": (
        page(
            "",
            "<h1>Rain</h1>"
            + 9 * "<p>It rained.</p>"
            + "<div class='related'><a href='/b'><h3>Sun</h3></a><p>3 May 2024</p></div>",
        ),
        None,
    ),
    "right above the title, whatever its name": (
        page("", "<h3 class='teaser-meta'>03.05.2024</h3><h1>Rain</h1><p>It rained.</p>"),
        date(2024, 5, 3),
    ),
    "behind a name that only styles part from it": (
        page("", "<h1>Rain</h1><div><span>Ada Byron</span><span>May 3, 2024</span></div>"),
        date(2024, 5, 3),
    ),
    "behind a name in another script": (
        page("", "<h1>Rain</h1><div><a href='/a'>سلمى حداد</a><span>مايو 3, 2024</span></div>"),
        date(2024, 5, 3),
    ),
    "behind a count of views": (
        page("", "<h1>Rain</h1><div><span>1204</span><span>03.05.2024</span></div>"),
        date(2024, 5, 3),
    ),
    "before its hour": (
        page("", "<h1>Rain</h1><div><span>03.05.2024</span><span>10:35 GMT</span></div>"),
        datetime(2024, 5, 3, 10, 35, tzinfo=UTC),
    ),
    "before a label that only styles part from it": (
        page("", "<h1>Rain</h1><div><b>May 3, 2024</b><span>Last updated: May 5, 2024</span></div>"),
        date(2024, 5, 3),
    ),
    "with a raised ending": (
        page("", "<h1>Rain</h1><p>It is 3<sup>rd</sup> May 2024</p>"),
        date(2024, 5, 3),
    ),
    "not one that is named for a change, beside another": (
        page("", "<h1>Rain</h1><div><i class='updated'>2024-05-05</i><i>May 3, 2024</i></div>"),
        date(2024, 5, 3),
    ),
    "the only one, though it is named for a change": (
        page("", "<h1>Rain</h1><div><i>Ada Byron</i> <i class='date updated'>May 3, 2024</i></div>"),
        date(2024, 5, 3),
    ),
    "not one that no browser shows": (
        page("", "<h1>Rain</h1><div><i style='display:none'>2024-05-05</i> <i>May 3, 2024</i></div>"),
        date(2024, 5, 3),
    ),
    "not that of an editor's note": (
        page("", "<h1>Rain</h1><p>Отредактировал: admin - 05-05-2024</p><time>3 May 2024</time>"),
        date(2024, 5, 3),
    ),
    "in a short article with a promo below its text": (
        page(
            "",
            "<h1>Rain</h1><div><article><div>3 May 2024</div>"
            f"{BODY * 6}<h3><a href='/sun'>Sun</a></h3></article></div>",
        ),
        date(2024, 5, 3),
    ),
    "shown with day and month in another order": (
        page(
            prop("article:published_time", "2024-05-03") + prop("article:modified_time", "2024-05-03"),
            "<h1>Regen</h1><p>05/03/2024</p>",
        ),
        date(2024, 5, 3),
    ),
}

CHANGES = {
    "publicado 03/05/2024, última modificação 05/05/2024": date(2024, 5, 5),
    "Publicado em 03/05/2024 Última atualização em 05/05/2024": date(2024, 5, 5),
    "2024年5月3日（2024年5月5日更新）": date(2024, 5, 5),
    "2024年5月3日 公開 / 2024年5月5日 更新": date(2024, 5, 5),
    "公開 2024年5月3日 更新 2024年5月5日": date(2024, 5, 5),
    "2024年5月3日更新情報一覧": None,
    "<i class='updated'>2024-05-05</i> <i>2024-05-03</i>": date(2024, 5, 5),
}


@pytest.mark.parametrize("line", CHANGES)
def test_a_line_tells_both_days(line):
    metadata = told(page("", f"<h1>Rain</h1><div>{line}</div>"))
    assert (metadata.published, metadata.modified) == (date(2024, 5, 3), CHANGES[line])


ABOVE_TITLE = {
    "the head of the page": ("<header><div>Friday, May 3, 2024</div></header>", None),
    "a menu": ("<nav><ul><li>Friday, May 3, 2024</li></ul></nav>", None),
    "a bar at the top": ("<div class='topbar'><p>Friday, May 3, 2024</p></div>", None),
    "a name": ("<div class='jeg_top_date'>Friday, May 3, 2024</div>", None),
    "a name in the line": ("<div><span id='current-date'>Friday, May 3, 2024</span></div>", None),
    "a word": ("<p>Today is Friday, May 3, 2024</p>", None),
    "a word of another language": ("<p>Сегодня 3 мая 2024</p>", None),
    "a time element": ("<header><p><time>May 3, 2024</time></p></header>", None),
    "the head of the article": (
        "<header class='entry-header'><div>May 3, 2024</div></header>",
        date(2024, 5, 3),
    ),
    "a label": ("<header><p>Published May 3, 2024</p></header>", date(2024, 5, 3)),
    "no head": ("<div><p>Friday, May 3, 2024</p></div>", date(2024, 5, 3)),
    "a word that begins alike": ("<p>Todayville, May 3, 2024</p>", date(2024, 5, 3)),
}


@pytest.mark.parametrize("name", ABOVE_TITLE)
def test_the_day_on_which_a_page_is_read_is_not_that_of_publication(name):
    above, published = ABOVE_TITLE[name]
    assert (
        told(page("", f"{above}<div><article><h1>Rain</h1>{BODY * 9}</article></div>")).published == published
    )


@pytest.mark.parametrize(("html", "published"), DATES.values(), ids=DATES.keys())
def test_published(html, published):
    assert told(html).published == published


@pytest.mark.parametrize(
    ("written", "url"),
    [
        ("/people/ada", "https://www.example.org/people/ada"),
        ("https://ada.example.com", "https://ada.example.com"),
        ("https://net.example/https://net.example/ada", "https://net.example/ada"),
        ("https://net.example/https://www.net.example/ada", "https://www.net.example/ada"),
        (
            "https://archive.example/https://net.example/ada",
            "https://archive.example/https://net.example/ada",
        ),
        (URL, None),  # the article's own
        (f"{URL}#about-ada", None),
        ("https://example.org/", None),  # the front page is nobody's
    ],
)
def test_where_somebody_is_found(written, url):
    person = {"@type": "Person", "name": "Ada Lovelace", "url": written}
    metadata = told(with_jsonld({"@type": "NewsArticle", "headline": "Rain", "author": person}))
    assert metadata.authors == (Author("Ada Lovelace", url=url),)


JAPANESE = "市議会は月曜日の夜、古い橋を冬が来る前に修理することを決めた。費用はまだ分かっていない。"


def test_a_date_line_is_as_long_in_all_scripts():
    line = "みなと新聞　港町支局　編集部　第三回　橋の物語　2024-05-03　" + "出典　港の声　" * 3
    other = "みなと新聞　港町支局　編集部　第三回　橋の物語　2023-05-03　" + "出典　港の声　" * 12
    html = page("", f"<h1>橋の修理</h1><div>{line}</div>" + f"<p>{JAPANESE}</p>" * 4 + f"<div>{other}</div>")
    assert told(html).published == date(2024, 5, 3)


@pytest.mark.parametrize("name", ["published", "published-date", "date-published", "issued"])
def test_a_meta_tells_the_day(name):
    assert told(page(f'<meta name="{name}" content="3 May 2024">')).published == date(2024, 5, 3)


def test_a_day_of_publication_may_stand_beside_the_article():
    aside = (
        "<aside><div><h4>Published</h4><time datetime=2024-05-03>3 May 2024</time></div>"
        "<div><h4>Reviewed</h4> <time datetime=2025-05-03>3 May 2025</time></div>"
        "<div><h4>Weather</h4> <time datetime=2023-05-03>3 May 2023</time></div></aside>"
    )
    text = "<main><h1>Rain</h1>" + "<p>It rained for a week, and nobody knew what to do.</p>" * 8 + "</main>"
    assert told(page("", text + aside)).published == date(2024, 5, 3)


def test_behind_a_site_stand_its_places():
    head = '<meta name="author" content="harbour-review.org, Frankfurt, Germany">'
    assert [author.name for author in told(page(head)).authors] == ["harbour-review.org"]


@pytest.mark.parametrize("name", ["Sponsored Content", "Gesponserte Inhalte", "anónimo"])
def test_nobody_writes_adverts(name):
    metadata = told(with_jsonld({"@type": "NewsArticle", "headline": "Rain", "author": name}))
    assert [author.organization for author in metadata.authors] == [True]


def test_a_site_is_found_at_its_front_page():
    body = {"@type": "Organization", "name": "Example Review", "url": "https://www.example.org"}
    metadata = told(with_jsonld({"@type": "NewsArticle", "headline": "Rain", "author": body}))
    assert metadata.authors == (Author("Example Review", url="https://www.example.org", organization=True),)


@pytest.mark.parametrize("url", ["https://example.org/2024/05/03/rain", "https://example.org/rain-20240503"])
def test_the_address_tells_the_day(url):
    assert told(page("", "<h1>Rain</h1>"), url).published == date(2024, 5, 3)


UTC_AT_NIGHT = prop("article:published_time", "2024-05-04T02:41:00+00:00")


@pytest.mark.parametrize(
    ("body", "published"),
    [
        ("<p>3 May 2024</p>", date(2024, 5, 3)),
        ("<p>3 May 2024, 10:41 pm</p>", datetime(2024, 5, 3, 22, 41, tzinfo=timezone(timedelta(hours=-4)))),
        (
            '<time datetime="2024-05-03T19:41:00-07:00">yesterday</time>',
            datetime(2024, 5, 3, 19, 41, tzinfo=timezone(timedelta(hours=-7))),
        ),
        ("<p>3 May 2024, 9:17 pm</p>", date(2024, 5, 3)),
    ],
)
def test_a_moment_in_utc_is_that_of_the_evening_before_where_the_address_says_so(body, published):
    html = page(UTC_AT_NIGHT, f"<h1>Rain</h1>{body}")
    assert told(html, "https://example.org/2024/05/03/rain").published == published


def test_a_moment_in_utc_stays_where_the_address_has_no_day_before():
    html = page(UTC_AT_NIGHT, "<h1>Rain</h1><p>3 May 2024, 10:41 pm</p>")
    for url in ("https://example.org/rain", "https://example.org/2024/05/04/rain", None):
        assert told(html, url).published == datetime(2024, 5, 4, 2, 41, tzinfo=UTC)


def test_day_and_month_by_language():
    line = "<h1>Rain</h1><p>05/03/2024</p>"
    german, american = f'<html lang="de"><body>{line}', f'<html lang="en-US"><body>{line}'
    assert (told(german).published, told(american).published) == (date(2024, 3, 5), date(2024, 5, 3))


IDENTIFIER = "8f507083-bac4-423a-9015-2eb31e1bce50"
TAGS = {
    "a list": (
        with_jsonld({"@type": "Article", "keywords": ["Rain", "Sun, and wind"]}),
        ("Rain", "Sun, and wind"),
    ),
    "one text": (with_jsonld({"@type": "Article", "keywords": "Rain, Sun; rain"}), ("Rain", "Sun")),
    "without internal marks": (
        with_jsonld({"@type": "Article", "keywords": ["Rain", "Category: News", IDENTIFIER]}),
        ("Rain",),
    ),
    "what one meta lacks": (
        with_jsonld(
            {"@type": "Article", "keywords": ["Rain", "Sun", "web layout"]},
            head=meta("keywords", "Rain, Sun"),
        ),
        ("Rain", "Sun", "web layout"),
    ),
    "links of the relation, but not to categories": (
        page("", '<h1>Rain</h1><p><a rel="tag" href="/r">Rain</a><a rel="category tag" href="/n">News</a>'),
        ("Rain",),
    ),
    "a list below the title": (
        page("", '<h1>Rain</h1><ul class="tags"><li><a href="/r">Rain</a><li><a href="/s">Sun</a></ul>'),
        ("Rain", "Sun"),
    ),
    "no menu": (page("", '<nav class="tags"><a href="/r">Rain</a></nav><h1>Rain</h1>'), ()),
}


@pytest.mark.parametrize(("html", "tags"), TAGS.values(), ids=TAGS.keys())
def test_tags(html, tags):
    assert told(html).tags == tags


def test_the_rest():
    head = (
        '<link rel="canonical" href="/news/a-story"><link rel="amphtml" href="/amp">'
        '<link rel="next" href="?p=2">'
        + prop("og:locale", "de_AT")
        + prop("article:section", "Politics")
        + prop("og:description", "In short")
        + prop("og:image", "/i.jpg")
        + prop("og:image:alt", "A cloud")
        + prop("og:site_name", "The Globe")
    )
    crumbs = {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"position": 2, "name": "Politics", "item": "/politics"},
            {"position": 1, "item": {"@id": "/", "name": "Home"}},
        ],
    }
    article = {
        "@type": ["Article", "OpinionNewsArticle"],
        "isAccessibleForFree": "http://schema.org/False",
        "dateModified": "2024-05-04",
        "alternativeHeadline": "And more",
    }
    metadata = told(with_jsonld(article, crumbs, head=head))
    assert metadata.url == "https://www.example.org/news/a-story"
    assert metadata.amp_url == "https://www.example.org/amp"
    assert metadata.next_url == "https://www.example.org/news/a-story?p=2"
    assert metadata.language == "de-AT"
    assert metadata.section == "Politics"
    assert metadata.description == "In short"
    assert metadata.lead_image is not None
    assert metadata.lead_image.image.url == "https://www.example.org/i.jpg"
    assert metadata.lead_image.image.alt == "A cloud"
    assert metadata.site == Site("The Globe")
    assert metadata.kind is ArticleKind.OPINION
    assert metadata.accessible_for_free is False
    assert metadata.modified == date(2024, 5, 4)
    assert metadata.subtitle == "And more"
    assert metadata.breadcrumb == (
        Crumb("Home", url="https://www.example.org/"),
        Crumb("Politics", url="https://www.example.org/politics"),
    )


def test_addresses_that_could_run_code_are_dropped():
    head = '<link rel="canonical" href="javascript:alert(1)">' + prop("og:image", "javascript:alert(1)")
    metadata = told(page(head), url=None)
    assert (metadata.url, metadata.lead_image) == (None, None)


def test_an_explanation_names_the_source_and_the_reason():
    reasons = explained(
        with_jsonld({"@type": "Article", "headline": "A"}, head=prop("og:title", "B"), body="<h1>C</h1>")
    )
    title = reasons["title"]
    assert (title.value, title.sources) == ("C", ("h1",))
    assert [(each.source, each.value) for each in title.candidates] == [
        ("h1", "C"),
        ("json-ld headline", "A"),
        ("meta og:title", "B"),
    ]
    assert "heading" in title.reason
    assert reasons["amp_url"].reason == "no source has it"
