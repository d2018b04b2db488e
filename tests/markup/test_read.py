"""HTML of any kind to blocks."""

# ruff: noqa: E501, ISC004 -- markup reads best as pages have it

from __future__ import annotations

from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from newsdoc.markup.read import Heading, Role, read_inline, read_items
from newsdoc.model import (
    Cell,
    CodeBlock,
    Definition,
    DefinitionList,
    Divider,
    Embed,
    Figure,
    Image,
    ListBlock,
    ListItem,
    Paragraph,
    Quote,
    Run,
    Table,
    inline,
    plain,
    walk,
)

BASE = "https://example.org/news/story.html"


def body_of(html):
    return etree.fromstring(f"<html><body>{html}</body></html>", etree.HTMLParser()).find("body")


def items_of(html, roles=MappingProxyType({})) -> Any:
    return read_items(body_of(html), base=BASE, roles=roles)


def _any_items(root: Any, **options: Any) -> Any:
    """Read items as values of any kind, for a type checker's sake."""
    return read_items(root, **options)


STRONG, EMPHASIS = ["strong"], ["emphasis"]


@pytest.mark.parametrize(
    ("html", "blocks"),
    [
        ("<p>One.</p><p>Two.</p>", [Paragraph("One."), Paragraph("Two.")]),
        ("One.<br>Two.", [Paragraph("One.\nTwo.")]),
        ("One.<br><br>Two.<br/>\n<br>Three.", [Paragraph("One."), Paragraph("Two."), Paragraph("Three.")]),
        ("<div>One.<div>Two.</div>Three.</div>", [Paragraph("One."), Paragraph("Two."), Paragraph("Three.")]),
        ("<p> a \n b <span> c</span></p>", [Paragraph("a b c")]),
        (
            "<p>a <b>b</b> <i>c</i></p>",
            [Paragraph(["a ", Run("b", marks=STRONG), " ", Run("c", marks=EMPHASIS)])],
        ),
        ("<b><div>a</div>b</b>", [Paragraph(Run("a", marks=STRONG)), Paragraph(Run("b", marks=STRONG))]),
        ("<p>\xa0</p><p></p><p> </p>", []),
        ("<p>co\xadop\u200beration</p>", [Paragraph("cooperation")]),
        ("<p>a<script>var b</script><style>c{}</style>d</p>", [Paragraph("ad")]),
        ('<span class="bold">a</span>', [Paragraph(Run("a", marks=STRONG))]),
        ('<span style="font-weight: 700">a</span>', [Paragraph(Run("a", marks=STRONG))]),
        ('<span style="font-weight:400">a</span>', [Paragraph("a")]),
        ('<font style="font-style:italic">a</font>', [Paragraph(Run("a", marks=EMPHASIS))]),
        ('<div>a<span class="wide br"></span>b</div>', [Paragraph("a"), Paragraph("b")]),
        ('<div>a <span class="br">b</span> c</div>', [Paragraph("a b c")]),
        ("<p><ruby>橋<rp>(</rp><rt>はし</rt><rp>)</rp></ruby>が</p>", [Paragraph("橋（はし）が")]),
        ("<hr>", [Divider()]),
        ("<pre> x\n  y </pre>", [CodeBlock(" x\n  y")]),
        ('<pre><code class="language-py">x = 1</code></pre>', [CodeBlock("x = 1", language="py")]),
    ],
)
def test_text(html, blocks):
    assert items_of(html) == blocks


LONG = "The council met on Monday, and its members agreed that the old bridge must be mended by spring."


@pytest.mark.parametrize(
    ("html", "texts"),
    [
        (f"<div>{LONG}<br>{LONG}</div>", [LONG, LONG]),
        (f"<div>{LONG}<br>{LONG}<br>Short.</div>", [LONG, f"{LONG}\nShort."]),
        (f"<div>{LONG}<br> <br>Short.</div>", [LONG, "Short."]),
        (f"<div>{LONG[:-1]}<br>{LONG}</div>", [f"{LONG[:-1]}\n{LONG}"]),
        (f"<p>{LONG}<br>{LONG}</p>", [f"{LONG}\n{LONG}"]),
        (f"<div><p>{LONG}</p>{LONG}<br>{LONG}</div>", [LONG, LONG, LONG]),
        ("<div>Roses are red,<br>violets are blue.</div>", ["Roses are red,\nviolets are blue."]),
    ],
)
def test_breaks_part_paragraphs_where_no_element_holds_them(html, texts):
    assert [item.text for item in items_of(html)] == texts


@pytest.mark.parametrize(
    ("href", "url"),
    [
        ("/a b", "https://example.org/a%20b"),
        ("c?d#e", "https://example.org/news/c?d#e"),
        ("javascript:alert(1)", None),
        ("https://[broken", None),
        ("", None),
    ],
)
def test_links_are_absolute_and_those_no_document_can_hold_keep_their_text(href, url):
    (paragraph,) = items_of(f'<p>See <a href="{href}">this</a>.</p>')
    assert paragraph.text == "See this."
    assert [run.href for run in paragraph.content if "this" in run.text] == [url]


@pytest.mark.parametrize(
    ("html", "block"),
    [
        ("<ul><li>a<li><p>b</p><p>c</p></ul>", ListBlock(["a", ["b", "c"]])),
        ("<ol start=3><li>a</ol>", ListBlock(["a"], ordered=True, start=3)),
        ("<ol start=-2><li>a</ol>", ListBlock(["a"], ordered=True)),
        ("<ul><li>a<ul><li>b</ul></ul>", ListBlock([["a", ListBlock(["b"])]])),
        ("<ul><li>a<ul><li>b</ul></li><li></li></ul>", ListBlock([["a", ListBlock(["b"])]])),
        ("<ul><li>a</li><ul><li>b</li></ul></ul>", ListBlock([["a", ListBlock(["b"])]])),
        ("<ul><li><h3>a</h3>b</ul>", ListBlock([[Paragraph(Run("a", marks=STRONG)), "b"]])),
        (
            "<dl><dt>a<dt>b<dd>c<dt>d<dd>e</dl>",
            DefinitionList([Definition(terms=["a", "b"], blocks="c"), Definition(terms=["d"], blocks="e")]),
        ),
        ("<blockquote><p>a</p><footer>— B</footer></blockquote>", Quote("a", attribution="B")),
        (
            "<blockquote><p>a <cite>b</cite></p><cite>C</cite></blockquote>",
            Quote(Paragraph(["a ", Run("b", marks=EMPHASIS)]), attribution="C"),
        ),
    ],
)
def test_lists_and_definitions(html, block):
    assert items_of(html) == [block]


def test_descriptions_without_a_term_are_not_lost_and_no_term_is_made_up():
    assert items_of("<dl><dd>loose</dd><dt>term</dt><dd>said</dd><dt>alone</dt></dl>") == [
        DefinitionList([Definition(terms=["term"], blocks="said")]),
        Paragraph("loose"),
        Paragraph("alone"),
    ]


def test_a_quotation_keeps_its_source():
    (quote,) = items_of('<blockquote cite="/source"><p>Words.</p></blockquote>')
    assert quote == Quote("Words.", cite="https://example.org/source")


def test_who_is_quoted_is_told_by_role():
    body = body_of("<blockquote><p>Words.</p><p class=who>— Ada Roe</p></blockquote>")
    (who,) = body.iterfind(".//p[@class]")
    assert _any_items(body, roles={who: Role.ATTRIBUTION}) == [Quote("Words.", attribution="Ada Roe")]


def test_headings_keep_their_level_and_what_else_stands_in_them():
    assert items_of("<h2>A <em>b</em></h2><h4></h4><h3><img src=c.jpg></h3>") == [
        Heading(2, inline(["A ", Run("b", marks=EMPHASIS)])),
        Figure(Image("https://example.org/news/c.jpg")),
    ]


@pytest.mark.parametrize(
    ("html", "figure"),
    [
        (
            '<figure><img src="a.jpg" alt=" A  cat " width=640 height=480px><figcaption>Sits</figcaption></figure>',
            Figure(
                Image("https://example.org/news/a.jpg", alt="A cat", width=640, height=480), caption="Sits"
            ),
        ),
        (
            '<img src="tiny.gif" data-src="/big.jpg">',
            Figure(Image("https://example.org/big.jpg")),
        ),
        (
            '<img srcset="/s.jpg 300w, /l.jpg 1200w, /m.jpg 600w" src="/x.jpg">',
            Figure(Image("https://example.org/l.jpg")),
        ),
        (
            '<picture><source srcset="/a.webp 1x, /b.webp 2x"><img src="/c.jpg"></picture>',
            Figure(Image("https://example.org/b.webp")),
        ),
        (
            '<picture><source srcset="/logo.svg" data-srcset="/a.webp 960w"><img src="/c.jpg"></picture>',
            Figure(Image("https://example.org/a.webp")),
        ),
        (
            '<img nitro-lazy-src="/a.jpg" src="data:image/gif;base64,R0">',
            Figure(Image("https://example.org/a.jpg")),
        ),
        (
            '<img data-orig-src="/a.jpg" src="data:image/svg+xml,%3Csvg%3E">',
            Figure(Image("https://example.org/a.jpg")),
        ),
        ('<img src="/a.jpg" width=16 height=9>', Figure(Image("https://example.org/a.jpg"))),
        ('<img data-url="/a_${size}.jpg" src="/a_6.jpg">', Figure(Image("https://example.org/a_6.jpg"))),
        (
            '<img data-lazy-src="/a.jpg" src="data:image/gif;base64,R0"><noscript><img src="/a.jpg?w=9"></noscript>',
            Figure(Image("https://example.org/a.jpg")),
        ),
    ],
)
def test_pictures(html, figure):
    assert items_of(html) == [figure]


@pytest.mark.parametrize(
    "beside",
    [
        "<span>The bridge</span><br>",
        "<div>The bridge</div>",
        "<div><p>The bridge</p></div>",
    ],
)
def test_text_beside_a_picture_in_its_figure_is_the_caption(beside):
    (figure,) = items_of(f'<figure><img src="/a.jpg">{beside}</figure>')
    assert plain(figure.caption) == "The bridge"


def test_text_beside_a_picture_with_a_caption_is_the_credit():
    html = (
        '<figure><img src="/a.jpg"><div><figcaption>The bridge</figcaption><span>J. Doe</span></div></figure>'
    )
    (figure,) = items_of(html)
    assert (plain(figure.caption), plain(figure.credit)) == ("The bridge", "J. Doe")


@pytest.mark.parametrize("tag", ["p", "div", "span"])
def test_a_caption_in_a_caption_is_not_lost(tag):
    page = f'<figure><img src="/a.jpg"><figcaption><{tag} id="c">The bridge</{tag}><div id="d">J. Doe</div></figcaption></figure>'
    root = body_of(page)
    roles = {root.find(".//*[@id='c']"): Role.CAPTION, root.find(".//*[@id='d']"): Role.CREDIT}
    items: Any = read_items(root, roles=roles, base=BASE)
    (figure,) = items
    assert (plain(figure.caption), plain(figure.credit)) == ("The bridge", "J. Doe")


def test_a_credit_of_its_own_comes_before_one_at_the_end_of_the_caption():
    caption = '<figure><img src="/a.jpg"></figure><figcaption>The bridge. Photo: Ada Reed</figcaption>'
    (figure,) = items_of(caption)
    assert (plain(figure.caption), plain(figure.credit)) == ("The bridge.", "Photo: Ada Reed")
    root = body_of(f'{caption}<div id="d">Harbour Review</div>')
    items: Any = read_items(root, roles={root.find(".//*[@id='d']"): Role.CREDIT}, base=BASE)
    assert [(plain(item.caption), plain(item.credit)) for item in items] == [
        ("The bridge. Photo: Ada Reed", "Harbour Review")
    ]


def test_credits_are_parted_in_lists_and_quotes_as_well():
    figure = '<figure><img src="/a.jpg"><figcaption>The bridge. Photo: Ada Reed</figcaption></figure>'
    for html in (f"<ul><li>{figure}</li></ul>", f"<blockquote><p>Words.</p>{figure}</blockquote>"):
        (found,) = (figure for item in items_of(html) for figure in walk(item, Figure))
        assert plain(found.credit or ()) == "Photo: Ada Reed"


def test_signs_beside_a_picture_decorate_it_and_take_no_caption():
    zoom = '<img src="/assets/icons/zoom.svg" alt="Zoom">'
    (figure,) = items_of(f'<figure>{zoom}<img src="/a.jpg"><figcaption>The bridge</figcaption></figure>')
    assert (figure.image.url, plain(figure.caption)) == ("https://example.org/a.jpg", "The bridge")
    assert items_of(f"<p>Look here.</p>{zoom}") == items_of("<p>Look here.</p>")
    (figure,) = items_of(f"<figure>{zoom}<figcaption>A glass, as it is drawn</figcaption></figure>")
    assert plain(figure.caption) == "A glass, as it is drawn"


def test_a_caption_behind_the_figure_is_that_of_its_picture_and_the_words_of_a_button_are_not():
    page = (
        '<div><figure><img src="/a.jpg"><div>View 6 images</div></figure><figcaption><p id="c">The bridge '
        '<cite id="d">J. Doe</cite></p></figcaption></div>'
    )
    root = body_of(page)
    roles = {root.find(".//*[@id='c']"): Role.CAPTION, root.find(".//*[@id='d']"): Role.CREDIT}
    items: Any = read_items(root, roles=roles, base=BASE)
    (figure,) = items
    assert (plain(figure.caption), plain(figure.credit)) == ("The bridge", "J. Doe")


@pytest.mark.parametrize(
    ("html", "url", "provider"),
    [
        (
            '<blockquote class="twitter-tweet"><p>Eleven boats <a href="https://t.co/x">here</a></p>— Ann (@ann) '
            '<a href="https://twitter.com/ann/status/12?ref_src=y">May 6</a></blockquote>',
            "https://twitter.com/ann/status/12?ref_src=y",
            "twitter",
        ),
        (
            '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/ab/"><p>Eleven boats here</p>'
            "</blockquote>",
            "https://www.instagram.com/p/ab/",
            "instagram",
        ),
        (
            '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@a/video/7"><section><p>Eleven boats here</p></section>'
            "</blockquote>",
            "https://www.tiktok.com/@a/video/7",
            "tiktok",
        ),
    ],
)
def test_posts(html, url, provider):
    (post,) = items_of(html)
    assert (post.kind, post.url, post.provider, post.caption and plain(post.caption)) == (
        "post",
        url,
        provider,
        "Eleven boats here",
    )


def test_a_block_quote_that_leads_to_no_post_stays_a_quotation():
    (quote,) = items_of('<blockquote class="twitter-tweet"><p>Eleven boats</p></blockquote>')
    assert isinstance(quote, Quote)


@pytest.mark.parametrize(
    "html",
    [
        "<figure><blockquote><p>Eleven boats.</p></blockquote><figcaption>— Ann Lee</figcaption></figure>",
        "<blockquote><p>Eleven boats.<br><cite>Ann Lee</cite></p></blockquote>",
    ],
)
def test_who_is_quoted_may_stand_below(html):
    (quote,) = items_of(html)
    assert [block.text for block in quote.blocks] == ["Eleven boats."]
    assert plain(quote.attribution) == "Ann Lee"


def test_cells_in_the_head_of_a_table_are_headers():
    (table,) = items_of(
        "<table><thead><tr><td>Boat<td>Year</thead><tbody><tr><td>Ida<td>1903</tbody></table>"
    )
    assert [[cell.header for cell in row.cells] for row in table.rows] == [[True, True], [False, False]]


def test_pictures_for_pages_without_scripts_are_read_and_words_are_not():
    lazy = (
        '<p>a</p><noscript><img src="/a.jpg"></noscript><noscript><p>Please turn scripts on.</p></noscript>'
    )
    assert [type(item) for item in items_of(lazy)] == [Paragraph, Figure]


def test_blocks_and_long_text_beside_a_picture_are_no_caption():
    assert len(items_of(f'<figure><img src="/a.jpg"><p>{LONG * 5}</p></figure>')) == 2
    assert len(items_of('<figure><img src="/a.jpg"><ul><li>One</li></ul></figure>')) == 2


@pytest.mark.parametrize(
    "html", ['<img src="/p.gif" width=1 height=1>', "<img>", '<img src="data:image/gif;base64,R0">']
)
def test_icons_and_pictures_without_an_address_are_none(html):
    assert items_of(html) == []


def test_a_picture_in_a_line_follows_its_paragraph():
    assert items_of('<p>One <img src="a.jpg">two.</p>') == [
        Paragraph("One two."),
        Figure(Image("https://example.org/news/a.jpg")),
    ]


@pytest.mark.parametrize(
    ("html", "kind", "provider"),
    [
        ('<iframe src="https://www.youtube.com/embed/abc" title="A film"></iframe>', "video", "youtube"),
        ('<iframe data-src="//player.vimeo.com/video/1"></iframe>', "video", "vimeo"),
        ('<iframe src="https://www.google.com/maps/embed?pb=1"></iframe>', "map", "google-maps"),
        ('<video src="/film.mp4"></video>', "video", None),
        ('<audio><source src="/talk.mp3"></audio>', "audio", None),
        ('<amp-youtube data-videoid="abc"></amp-youtube>', "video", "youtube"),
        ('<lite-youtube videoid="abc"></lite-youtube>', "video", "youtube"),
        ('<amp-twitter data-tweetid="https://twitter.com/a/status/1"></amp-twitter>', "post", "twitter"),
    ],
)
def test_embeds(html, kind, provider):
    (embed,) = items_of(html)
    assert isinstance(embed, Embed)
    assert (embed.kind, embed.provider) == (kind, provider)


@pytest.mark.parametrize(
    "html",
    [
        '<iframe src="https://ads.example.net/x"></iframe>',
        "<iframe></iframe>",
        '<iframe src="https://www.google.com/recaptcha"></iframe>',
    ],
)
def test_frames_of_unknown_sites_are_none(html):
    assert items_of(html) == []


def test_a_table_of_data():
    html = "<table><caption>T</caption><tr><th colspan=2>A<tr><td>b<td>c</table>"
    assert items_of(html) == [Table([[Cell("A", header=True, colspan=2)], ["b", "c"]], caption="T")]


def test_spans_that_do_not_fit_are_cut_or_dropped():
    hanging = "<table><tr><td rowspan=9>a<td>b<tr><td>c</table>"
    assert items_of(hanging) == [Table([[Cell("a", rowspan=2), "b"], ["c"]])]
    overlapping = "<table><tr><td>a<td rowspan=2>b<tr><td colspan=2>c</table>"
    assert items_of(overlapping) == [Table([["a", "b"], ["c"]])]


@pytest.mark.parametrize(
    "html",
    [
        "<table><tr><td><p>One.</p><p>Two.</p></table>",
        "<table role=presentation><tr><td>One.<td>Two.</table>",
        "<table><tr><td><h2>Three</h2><p>One.</p><td>Two.</table>",
    ],
)
def test_tables_that_lay_out_the_page_are_unwrapped(html):
    found = items_of(html)
    assert not any(isinstance(item, Table) for item in found)
    assert [item.text for item in found if isinstance(item, Paragraph)] == ["One.", "Two."]


def test_a_label_is_a_line_in_strong_letters():
    body = body_of("<div><h2>The bridge in <i>numbers</i></h2><p>Two lanes.</p></div>")
    items = read_items(body, roles={body[0][0]: Role.LABEL})
    assert items == [
        Paragraph([Run("The bridge in ", marks=STRONG), Run("numbers", marks=["strong", "emphasis"])]),
        Paragraph("Two lanes."),
    ]


def test_roles_of_the_caller_come_first():
    body = body_of('<p>One.</p><div class=ad>Buy!</div><p class=more>Read more: <a href="/x">Two</a></p>')
    ad, more = body.find("div"), body.findall("p")[1]
    one, promo = _any_items(body, roles={ad: Role.SKIP, more: Role.RELATED}, base=BASE)
    assert one == Paragraph("One.")
    assert (promo.label, promo.title, promo.url) == ("Read more:", "Two", "https://example.org/x")


def test_two_thousand_elements_deep_is_not_too_deep():
    html = "<div>" * 1500 + "deep" + "</div>" * 1500
    root = etree.fromstring(html, etree.HTMLParser(huge_tree=True))
    assert read_items(root) == [Paragraph("deep")]


def test_lists_deeper_than_a_document_allows_keep_their_text():
    root = etree.fromstring("<ul><li>x" * 300, etree.HTMLParser(huge_tree=True))
    found: Any = read_items(root)
    assert sum(item.text == "x" for item in walk(found[0], Paragraph)) + len(found[1:]) >= 1
    assert " ".join(item.text for item in found).split().count("x") == 300


def test_running_text_of_an_element():
    assert read_inline(body_of("<p>One <b>two</b></p><p>three</p>")) == inline(
        ["One ", Run("two", marks=STRONG), "\nthree"]
    )


PIECES = st.sampled_from(
    "<p> </p> <div> </div> <ul> <li> </ul> <ol> </ol> <table> <tr> <td> <th> </table> <b> </b> <a> </a> <br> "
    "<h2> </h2> <blockquote> </blockquote> <figure> <img> <figcaption> </figure> <dl> <dt> <dd> </dl> "
    "<pre> </pre> <hr> <caption> <span> </span> word".split()
)


@given(st.lists(PIECES, max_size=30))
def test_any_soup_gives_blocks_and_loses_no_word_outside_captions(pieces):
    html = " ".join(pieces)
    found = items_of(html)
    if "figcaption" not in html and "caption" not in html:
        said = " ".join(plain(item.content) if isinstance(item, Heading) else item.text for item in found)
        assert said.split().count("word") == pieces.count("word")


def test_list_items_outside_lists_are_read():
    assert items_of("<li>a</li><li>b</li>") == [Paragraph("a"), Paragraph("b")]
    assert ListItem("a").text == "a"


def test_a_line_of_nothing_but_joiners_is_no_paragraph():
    assert items_of("<p>\u200d</p><p>The bridge</p><p><strong>\u200c</strong></p>") == items_of(
        "<p>The bridge</p>"
    )
    assert items_of("<p>\u0915\u094d\u200d\u0937</p>")[0].text == "\u0915\u094d\u200d\u0937"
