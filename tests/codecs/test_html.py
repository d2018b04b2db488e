"""The HTML codec: what it writes, what it reads back after people have been at it, and what it refuses."""

from __future__ import annotations

import json
import pickle
import re
from datetime import UTC, date, datetime, timedelta, timezone

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsdoc.codecs.html import dumps, loads
from newsdoc.errors import DecodeError, UnknownVersion
from newsdoc.markup.write import WRITERS
from newsdoc.model import (
    BLOCKS,
    MAX_DEPTH,
    Article,
    Author,
    Block,
    Cell,
    CodeBlock,
    Comment,
    Definition,
    DefinitionList,
    Divider,
    Embed,
    EmbedKind,
    Figure,
    Image,
    ListBlock,
    ListItem,
    Mark,
    Paragraph,
    PullQuote,
    Quote,
    RelatedLink,
    Row,
    Run,
    Section,
    ShareCounter,
    Table,
    height,
)
from newsdoc.strategies import articles, blocks, inlines, moments
from tests.browser.showcase import arabic, japanese, showcase

EXAMPLES = {"showcase": showcase(), "arabic": arabic(), "japanese": japanese(), "empty": Article()}


def of_blocks(*held: Block) -> Article:
    """Make an article of blocks."""
    return Article(body=[Section(blocks=held)] if held else [])


def blocks_of(page: str) -> tuple[Block, ...]:
    """Read an article of blocks."""
    (section,) = loads(page).body
    return section.blocks


def body_of(article: Article) -> str:
    """Give what a page holds between the tags of its body."""
    return dumps(article).partition('<div class="body">\n')[2].partition("</div>\n</article>")[0]


def with_body(html: str) -> str:
    """Make a page with other content in its body."""
    return dumps(Article(title="x")).replace('<div class="body">\n', f'<div class="body">\n{html}')


# What is written


def test_every_block_has_a_writer() -> None:
    assert WRITERS.keys() == set(BLOCKS)


@pytest.mark.parametrize(
    ("block", "html"),
    [
        (Paragraph("a < b & c\xa0> d"), "<p>a &lt; b &amp; c&nbsp;&gt; d</p>"),
        (Paragraph("one\ntwo"), "<p>one<br>two</p>"),
        (
            Paragraph(
                [Run("a", marks="strong"), Run("b", marks=["strong", "emphasis"]), Run("c", marks="emphasis")]
            ),
            "<p><strong>a<em>b</em></strong><em>c</em></p>",
        ),
        (
            Paragraph([Run("see ", href="/x"), Run("this", href="/x", marks=Mark.EMPHASIS)]),
            '<p><a href="/x">see <em>this</em></a></p>',
        ),
        (Paragraph(["a", Run(" ", href="/x"), "b"]), '<p>a<a href="/x" aria-label="/x"> </a>b</p>'),
        (
            Quote("Yes.", attribution="She", cite="https://a.example/"),
            '<blockquote cite="https://a.example/">\n<p>Yes.</p>\n<footer>She</footer>\n</blockquote>',
        ),
        (PullQuote("Yes."), '<blockquote class="pull-quote">\n<p>Yes.</p>\n</blockquote>'),
        (ListBlock(["a", ListItem()]), "<ul>\n<li>a</li>\n<li></li>\n</ul>"),
        (ListBlock(["a"], ordered=True, start=0), '<ol start="0">\n<li>a</li>\n</ol>'),
        (
            DefinitionList([Definition(terms=["a", "b"], blocks="c")]),
            "<dl>\n<div>\n<dt>a</dt>\n<dt>b</dt>\n<dd>c</dd>\n</div>\n</dl>",
        ),
        (
            Figure(Image("/a.png", width=3), caption="c", credit="d"),
            (
                '<figure>\n<img src="/a.png" alt="" width="3">\n'
                '<figcaption>c <span class="credit">d</span></figcaption>\n</figure>'
            ),
        ),
        (
            Table([Row([Cell("a", header=True), Cell(header=True)])], caption="t"),
            (
                '<div class="scroll" tabindex="0">\n<table>\n<caption>t</caption>\n<tbody>\n<tr>\n<th>a</th>\n'
                '<td data-header=""></td>\n</tr>\n</tbody>\n</table>\n</div>'
            ),
        ),
        (
            Embed(kind=EmbedKind.VIDEO, url="https://www.v.example/1", provider="v"),
            (
                '<figure class="embed" data-kind="video" data-provider="v">\n'
                '<a href="https://www.v.example/1">v.example/1</a>\n</figure>'
            ),
        ),
        (
            CodeBlock("\n a\n", language="c++"),
            '<pre tabindex="0"><code class="language-c++">\n a\n</code></pre>',
        ),
        (RelatedLink("t", label="Read:"), '<p class="related">Read: <a>t</a></p>'),
        (Divider(), "<hr>"),
    ],
)
def test_a_block_has_one_spelling(block: Block, html: str) -> None:
    assert body_of(of_blocks(block)) == html + "\n"
    assert blocks_of(dumps(of_blocks(block))) == (block,)


def test_a_page_has_one_heading_of_the_first_level_and_sections_below() -> None:
    page = dumps(showcase())
    assert re.findall(r"<(h[1-6])\b", page) == ["h1", "h2", "h3", "h2", "h2", "h3"]
    assert page.count("<main>") == page.count("<title>") == 1


def test_other_programs_find_the_metadata() -> None:
    page = dumps(showcase())
    (script,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page)
    about, breadcrumb = json.loads(script)["@graph"]
    assert about["@type"] == "AnalysisNewsArticle"
    assert about["headline"] == showcase().title
    assert about["datePublished"] == "2026-03-12T11:04:27+01:00"
    assert about["commentCount"] == 9
    assert about["interactionStatistic"][0]["userInteractionCount"] == 1243
    assert [step["position"] for step in breadcrumb["itemListElement"]] == [1, 2, 3]
    assert '<meta property="og:title" content="The harbour that would not close:' in page
    assert '<link rel="canonical" href="https://www.tidewatch.example/' in page


@pytest.mark.parametrize(
    ("language", "root"),
    [
        ("en-GB", '<html lang="en-GB" data-newsdoc="1">'),
        ("ar", '<html lang="ar" dir="rtl" data-newsdoc="1">'),
        ("az-Latn", '<html lang="az-Latn" data-newsdoc="1">'),
        ("pa-Arab", '<html lang="pa-Arab" dir="rtl" data-newsdoc="1">'),
        ("en-u-ca-buddhist", '<html lang="en-u-ca-buddhist" data-newsdoc="1">'),
        ("zh-yue", '<html lang="zh-yue" data-newsdoc="1">'),
        ("aa-aaa", '<html lang="und" data-language="aa-aaa" data-newsdoc="1">'),
        ("aa-0-00", '<html lang="und" data-language="aa-0-00" data-newsdoc="1">'),
        ("qq-ZZ", '<html lang="und" data-language="qq-ZZ" data-newsdoc="1">'),
        ("und", '<html lang="und" data-language="und" data-newsdoc="1">'),
        (None, '<html lang="und" data-newsdoc="1">'),
    ],
)
def test_the_language_stands_where_a_browser_looks_if_it_is_one(language: str | None, root: str) -> None:
    page = dumps(Article(language=language))
    assert page.splitlines()[1] == root
    assert loads(page).language == language


@pytest.mark.parametrize(
    ("moment", "attributes"),
    [
        (date(2026, 3, 1), 'datetime="2026-03-01"'),
        (datetime(2026, 3, 1, 8), 'datetime="2026-03-01T08:00:00"'),  # noqa: DTZ001
        (datetime(2026, 3, 1, 8, tzinfo=UTC), 'datetime="2026-03-01T08:00:00+00:00"'),
        (datetime(2026, 3, 1, 8, 0, 0, 250000), 'datetime="2026-03-01T08:00:00.250"'),  # noqa: DTZ001
        (
            datetime(2026, 3, 1, 8, 0, 0, 1),  # noqa: DTZ001
            'datetime="2026-03-01T08:00:00" data-datetime="2026-03-01T08:00:00.000001"',
        ),
        (
            datetime(1900, 3, 1, 8, tzinfo=timezone(-timedelta(seconds=30))),
            'datetime="1900-03-01T08:00:00+00:00" data-datetime="1900-03-01T08:00:00-00:00:30"',
        ),
        (
            datetime(1, 1, 1, tzinfo=timezone(timedelta(microseconds=1))),
            'datetime="0001-01-01T00:00:00+00:00" data-datetime="0001-01-01T00:00:00+00:00:00.000001"',
        ),
    ],
)
def test_a_time_is_valid_and_exact(moment: date, attributes: str) -> None:
    page = dumps(Article(published=moment))
    assert f'<time class="published" {attributes}>' in page
    found = loads(page).published
    assert found is not None
    assert (type(found), found.isoformat()) == (type(moment), moment.isoformat())


@given(moments())
def test_every_time_comes_back(moment: date) -> None:
    page = dumps(Article(comments=[Comment(published=moment, published_text="then")]))
    ((comment,),) = [loads(page).comments or ()]
    assert comment.published is not None
    assert comment.published.isoformat() == moment.isoformat()
    assert comment.published_text == "then"


@pytest.mark.parametrize(
    ("url", "attributes"),
    [
        ("https://a.example/", 'href="https://a.example/"'),
        ("https://me:pw@a.example/x", 'href="https://a.example/x" data-href="https://me:pw@a.example/x"'),
        ("ftps://[::1]/x", 'href="#ftps://%5B::1%5D/x" data-href="ftps://[::1]/x"'),
        ("https://xn--zz/x", 'href="#https://xn--zz/x" data-href="https://xn--zz/x"'),
        ("mailto:me@a.example", 'href="mailto:me@a.example"'),
    ],
)
def test_a_url_that_no_page_may_have_stands_beside_one_that_it_may(url: str, attributes: str) -> None:
    page = dumps(of_blocks(Paragraph(Run("x", href=url))))
    assert f"<a {attributes}>" in page
    assert blocks_of(page) == (Paragraph(Run("x", href=url)),)
    edited = page.replace(f"<a {attributes}>", '<a href="/new" data-href="https://me@a.example/">')
    assert blocks_of(edited) == (Paragraph(Run("x", href="/new")),)


def test_nobody_looked_and_there_are_none_are_two_things() -> None:
    for looked in (None, ()):
        article = Article(comments=looked, share_counters=looked)
        assert loads(dumps(article)) == article
    counted = Article(comment_count=3)
    assert loads(dumps(counted)).comments is None


def test_a_counter_without_words_of_its_own_gets_none() -> None:
    for text in (None, "12", "1.2K"):
        article = Article(share_counters=[ShareCounter(network="total", count=12, text=text)])
        assert loads(dumps(article)) == article


# What comes back


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_comes_back(name: str) -> None:
    article = EXAMPLES[name]
    assert loads(dumps(article)) == article
    assert loads(dumps(article).encode()) == article
    assert dumps(loads(dumps(article))) == dumps(article)


def deep_articles() -> list[Article]:
    """Make articles that nest as deep as a document can, in each of the ways there are."""
    quote: Block = Paragraph("x")
    items: Block = Paragraph("x")
    table: Block = Paragraph("x")
    for level in range(MAX_DEPTH - 2):
        quote = Quote(quote)
        if level < (MAX_DEPTH - 2) // 2:
            items = ListBlock([ListItem(items)], ordered=level % 2 == 0)
        if level < (MAX_DEPTH - 2) // 3:
            table = Table([Row([Cell(table)])])
    section = Section(heading="x", blocks=["x"])
    comment = Comment(body="x")
    for _ in range(MAX_DEPTH - 2):
        section = Section(heading="x", sections=[section])
        comment = Comment(body="x", replies=[comment])
    return [*map(of_blocks, (quote, items, table)), Article(body=[section]), Article(comments=[comment])]


@pytest.mark.parametrize("article", deep_articles(), ids=["quotes", "lists", "tables", "sections", "replies"])
def test_the_deepest_comes_back(article: Article) -> None:
    assert loads(dumps(article)) == article


@given(blocks().filter(lambda block: height(block) < MAX_DEPTH - 5))
def test_a_block_comes_back_wherever_it_stands(block: Block) -> None:
    places = of_blocks(
        block,
        ListBlock([ListItem([block]), ListItem([block, block])]),
        Table([Row([Cell([block]), Cell([block], header=True)])]),
        DefinitionList([Definition(terms=["x"], blocks=[block])]),
        Quote([block], attribution="x"),
    )
    article = attrs.evolve(places, comments=[Comment(body=[block])])
    assert loads(dumps(article)) == article


@given(inlines())
def test_running_text_comes_back_wherever_it_stands(words: tuple[Run, ...]) -> None:
    figure = Figure(Image("/x"), caption=words, credit=words)
    article = Article(
        lead_image=figure,
        body=[
            Section(
                heading=words,
                blocks=[figure, PullQuote(words, attribution=words), ListBlock([Paragraph(words)])],
            )
        ],
    )
    assert loads(dumps(article)) == article


# After people have been at it


def pretty(page: str) -> str:
    """Indent a page as formatters do: line breaks around blocks, long lines wrapped."""
    head, _, body = page.partition("<body>")
    spaced = re.sub(
        r"(</?(?:p|li|ul|ol|div|section|article|header|h[1-6]|td|th|tr|dt|dd|figure|main)\b[^>]*>)",
        r"\n      \1\n        ",
        body,
    )
    return f"{head}<body>{re.sub(r'(?<=[a-z]) (?=[a-z])', chr(10) + '          ', spaced)}"


def test_a_formatter_changes_nothing() -> None:
    def without_code(blocks: tuple[Block, ...]) -> list[Block]:
        return [block for block in blocks if not isinstance(block, CodeBlock)]

    article = showcase()
    body = [
        attrs.evolve(
            section,
            blocks=without_code(section.blocks),
            sections=[attrs.evolve(part, blocks=without_code(part.blocks)) for part in section.sections],
        )
        for section in article.body
    ]
    article = attrs.evolve(article, body=body)
    assert pretty(dumps(article)).count("\n") > 3 * dumps(article).count("\n")
    assert loads(pretty(dumps(article))) == article


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("\n", "\r\n"),
        ("<p>", "<P >"),
        ("</p>\n", "\n"),
        ("</li>\n", "\n"),
        ("<tbody>\n", ""),
        ("</tbody>\n", ""),
        ("<strong>", "<b>"),
        ("<em>", "<i lang=de>"),
        ("</section>\n", "<!-- end -->\n</section>\n"),
        ('<div class="body">', '<div id="top" class="wide body dark">'),
        ("<main>", "<div><div><main>"),
        ('<div class="body">\n', '<div class="body">\n<div>\n'),
        ("é", "&eacute;"),
        ("’", "&#8217;"),
        ("<!DOCTYPE html>\n", ""),
        ('data-end=""', "data-end"),
        (' dir="rtl"', ""),
        ("<style>", "<style>p { color: red }"),
        ("</head>", "<script src='https://a.example/x.js'></script></head>"),
    ],
)
def test_an_edit_without_meaning_changes_nothing(old: str, new: str) -> None:
    articles = [EXAMPLES["showcase"], EXAMPLES["arabic"]]
    simple = [attrs.evolve(article, lead_image=None) for article in articles]
    closing = {"<strong>": ("</strong>", "</b>"), "<em>": ("</em>", "</i>")}.get(old, ("", ""))
    changed = 0
    for article in simple:
        page = dumps(article)
        edited = page.replace(old, new)
        if closing[0]:
            edited = edited.replace(*closing)
        changed += edited != page
        assert loads(edited) == article
    assert changed


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("bare words", [Paragraph("bare words")]),
        ("a <b>c</b> d<p>e</p>f", [Paragraph(["a ", Run("c", marks="strong"), " d"]), Paragraph("e"), Paragraph("f")]),
        ("<p>  a\n  b </p><p> </p><p></p>", [Paragraph("a b")]),
        ("<p>&nbsp;</p>", [Paragraph("\xa0")]),
        ("<div><div><p>a</p></div>b</div>", [Paragraph("a"), Paragraph("b")]),
        ("<p>a<script>x()</script><style>y</style>b</p>", [Paragraph("ab")]),
        ("<unknown-thing><p>a</p></unknown-thing>", [Paragraph("a")]),
        ("<p><span style='x'>a</span> <q>b</q></p>", [Paragraph("a b")]),
        ("<ul></ul><ol>\n</ol><table></table><dl></dl><pre></pre><blockquote> </blockquote>a", [Paragraph("a")]),
        ("<ul><li>a<li>b</ul>", [ListBlock(["a", "b"])]),
        ("<ul><li>a</li><p>b</p></ul>", [ListBlock(["a", "b"])]),
        ("<ul><li>a<ul><li>b</li></ul></li></ul>", [ListBlock([ListItem(["a", ListBlock(["b"])])])]),
        ("<dl><dt>a<dd>b<dd>c<dt>d<dd>e</dl>",
         [DefinitionList([Definition(terms=["a"], blocks=["b", "c"]), Definition(terms=["d"], blocks="e")])]),
        ("<table><tr><th>a<td>b<tr><td colspan=2>c</table>",
         [Table([Row([Cell("a", header=True), "b"]), Row([Cell("c", colspan=2)])])]),
        ("<table><thead><tr><th>a</th></tr></thead><tfoot><tr><td>b</td></tr></tfoot></table>",
         [Table([Row([Cell("a", header=True)]), ["b"]])]),
        ("<blockquote>a<footer>b</footer></blockquote>", [Quote("a", attribution="b")]),
        ("<blockquote class='pull-quote big'>a</blockquote>", [PullQuote("a")]),
        ("<blockquote><h2>a</h2><p>b</p></blockquote>", [Quote([Paragraph(Run("a", marks="strong")), "b"])]),
        ("<pre>a\n  b</pre>", [CodeBlock("a\n  b")]),
        ("<pre><code class='hljs language-c'><span>int</span> a;</code></pre>", [CodeBlock("int a;", language="c")]),
        ("<img src=/a.png alt=b>", [Figure(Image("/a.png", alt="b"))]),
        ("<p>see <img src=/a.png alt=this> a</p>", [Paragraph("see this a")]),
        ("<figure><p>a</p></figure>", [Paragraph("a")]),
        ("<p class=related>a</p>", [RelatedLink("a")]),
        ("<p class='related x'><a href=/b>a</a></p>", [RelatedLink("a", url="/b")]),
        ("<p>a&#0;b</p>", [Paragraph("a\ufffdb")]),
    ],
)  # fmt: skip
def test_a_hand_written_body_is_read_as_well_as_it_can_be(html: str, expected: list[Block]) -> None:
    assert loads(with_body(html)) == attrs.evolve(of_blocks(*expected), title="x")


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<h2>a</h2><p>b</p>", [Section(heading="a", blocks="b")]),
        ("<p>x</p><h2>a</h2>b<h3>c</h3>d<h2>e</h2>",
         [Section(blocks="x"), Section(heading="a", blocks="b", sections=[Section(heading="c", blocks="d")]),
          Section(heading="e")]),
        ("<section><p>a</p></section>", [Section(blocks="a")]),
        ("<section><h2> </h2><p>a</p></section>", [Section(blocks="a")]),
        ("<section><h2>a</h2><section><h3>b</h3></section><p>late</p></section>",
         [Section(heading="a", sections=[Section(heading="b", blocks="late")])]),
        ("<section><h2>a</h2><p>b</p><h2>c</h2><p>d</p></section>",
         [Section(heading="a", blocks="b", sections=[Section(heading="c", blocks="d")])]),
        ("<section><div><h2>a</h2></div><p>b</p></section>", [Section(heading="a", blocks="b")]),
    ],
)  # fmt: skip
def test_headings_make_sections_wherever_they_stand(html: str, expected: list[Section]) -> None:
    assert loads(with_body(html)).body == tuple(expected)


def test_words_beside_the_body_belong_to_it() -> None:
    page = dumps(of_blocks(Paragraph("a"))).replace("</article>", "<p>b</p></article><p>c</p>")
    assert blocks_of(page) == (Paragraph("a"), Paragraph("b"), Paragraph("c"))


def test_a_page_without_its_parts_is_read_without_them() -> None:
    page = '<html data-newsdoc="1"><body><main><article><p>a</article></main><footer data-end></footer>'
    assert loads(page) == of_blocks(Paragraph("a"))


def test_a_text_that_somebody_changed_is_the_text() -> None:
    page = dumps(showcase())
    edited = page.replace("Three ledgers", "Four ledgers").replace(">Mara Lindqvist</a> <", ">M. L.</a> <")
    edited = edited.replace('datetime="2026-03-13T07:30:00+00:00"', 'datetime="2026-03-14"')
    article = loads(edited)
    assert article.body[1].text.startswith("Four ledgers")
    assert article.authors[0] == attrs.evolve(showcase().authors[0], name="M. L.")
    assert article.modified == date(2026, 3, 14)


def test_a_time_that_somebody_changed_is_the_time() -> None:
    page = dumps(Article(published=datetime(2026, 3, 1, 8, 0, 0, 1)))  # noqa: DTZ001
    assert loads(page.replace('="2026-03-01T08:00:00"', '="2027-03-01T08:00:00"')) == Article(
        published=datetime(2027, 3, 1, 8)  # noqa: DTZ001
    )


def test_comments_that_somebody_edited_are_read() -> None:
    page = dumps(Article(comments=[])).replace(
        '<ol class="thread">\n',
        '<ol class="thread">\n<li>bare words</li><li><div><p>in a div</p></div></li>'
        "<article><header><a class=author>A</a> said</header>more<ul><li>a list</li></ul></article>",
    )
    assert loads(page).comments == (
        Comment(body="bare words"),
        Comment(body="in a div"),
        Comment(author="A", body=["more", ListBlock(["a list"])]),
    )


# What is refused


@pytest.mark.parametrize(
    "data",
    [
        "", b"", "  \n", "x", "<p>x", "{}", b"%PDF-1.7\n%\xe2\xe3", b"\x89PNG\r\n\x1a\n\0\0", b"\x1f\x8b\x08\0\0",
        "<html data-newsdoc>", "<!-- data-newsdoc=1 -->", "\ud800", b"\xff\xfe", "\0", "<html><body data-newsdoc=1>",
    ],
)  # fmt: skip
def test_what_is_none_of_our_pages_is_refused(data: str | bytes) -> None:
    with pytest.raises(DecodeError) as caught:
        loads(data)
    assert type(caught.value) is DecodeError
    assert pickle.loads(pickle.dumps(caught.value)).args == caught.value.args  # noqa: S301


@pytest.mark.parametrize(
    ("old", "new", "problem", "line"),
    [
        ('data-newsdoc="1"', 'data-newsdoc="2"', "got 2", 2),
        ('data-newsdoc="1"', 'data-newsdoc="one"', "'one'", 2),
        ('data-newsdoc="1"', 'data-newsdoc="0"', "got 0", 2),
        ("<p>one</p>", '<p><a href="javascript:x">one</a></p>', "cannot run code", None),
        ("<p>one</p>", '<ol start="first"><li>x</ol>', "'first'", None),
        ("<p>one</p>", '<ol start="-1"><li>x</ol>', "-1", None),
        ("<p>one</p>", "<table><tr><td colspan=2>a<td>b<tr><td rowspan=9>c</table>", "table", None),
        ("<p>one</p>", "<figure><img></figure>", "URL", None),
        ("<p>one</p>", "<figure><img src=a><img src=b></figure>", "one picture", None),
        ("<p>one</p>", "<figure class=embed data-kind=hat><a href=/x></a></figure>", "hat", None),
        ("<p>one</p>", "<p>a\x01b</p>", "U+0001", None),
        ("<p>one</p>", "<dl><dt>a</dl>", "at least one", None),
        ('datetime="2026-03-01"', 'datetime="March"', "'March'", None),
        ('datetime="2026-03-01"', "", "datetime", None),
        ('<data value="5">', '<data value="many">', "'many'", None),
        ('data-free="true"', 'data-free="perhaps"', "perhaps", None),
        ('data-kind="Report"', 'data-kind="Gossip"', "Gossip", None),
        ('data-count="7"', 'data-count="99999999999999999999"', "number", None),
        ('lang="en"', 'lang="e"', "language tag", None),
    ],
)
def test_an_error_says_what_and_in_which_line(old: str, new: str, problem: str, line: int | None) -> None:
    article = Article(
        kind="Report",
        language="en",
        published=date(2026, 3, 1),
        accessible_for_free=True,
        body=[Section(blocks="one")],
        comment_count=7,
        comments=[Comment(body="two", likes=5)],
    )
    page = dumps(article)
    assert old in page
    edited = page.replace(old, new, 1)
    with pytest.raises(DecodeError) as caught:
        loads(edited)
    assert problem in str(caught.value)
    expected = page[: page.index(old)].count("\n") + 1 if line is None else line
    assert caught.value.where is not None
    told = int(re.fullmatch(r"line (\d+)", caught.value.where)[1])  # type: ignore[index]
    # What concerns a field of the whole article is told at the article's own line.
    assert told == expected or "Article." in str(caught.value)


def test_a_newer_version_is_named() -> None:
    with pytest.raises(UnknownVersion, match="got 12"):
        loads(dumps(Article()).replace('data-newsdoc="1"', 'data-newsdoc="12"'))


@pytest.mark.parametrize("html", ["<blockquote>", "<ul><li>", "<div>", "<span>", "<b>", "<section><h2>x</h2>",
                                  "<table><tr><td>", "<dl><dd>", "<details>"])  # fmt: skip
def test_nesting_without_end_is_an_error_or_an_article(html: str) -> None:
    for depth in (MAX_DEPTH + 1, 500, 5000):
        try:
            article = loads(with_body(html * depth + "x"))
        except DecodeError as error:
            text, where = None, error.where
        else:
            text, where = article.text, None
        assert where is not None or (text is not None and "x" in text)


@given(st.sampled_from(sorted(EXAMPLES)), st.floats(0, 1))
@example("arabic", 0.9429219047920967)
def test_a_page_cut_off_is_an_error_or_marked(name: str, where: float) -> None:
    page = dumps(EXAMPLES[name])
    cut = page[: int(where * page.rindex("<footer data-end"))]
    try:
        article = loads(cut)
    except DecodeError:
        assert "<article" not in cut or cut.endswith(("<", '"')) or True in _unfinished(cut)
    else:
        assert article.truncated


def _unfinished(page: str) -> set[bool]:
    """Tell whether a page ends in the middle of a tag, or of an element that must be whole to be right."""
    last = page.rpartition("\n")[2]
    inside = (page.rfind(opened) > page.rfind(closed) for opened, closed in (
        ("<a ", "</a"), ("<figure", "</figure"), ("<dl", "</dl"), ("<table", "</table"), ("<", ">")))  # fmt: skip
    return {*inside, last.endswith("<")}


@given(articles(), st.data())
def test_whatever_happens_to_a_page_is_an_article_or_a_typed_error(
    article: Article, data: st.DataObject
) -> None:
    page = dumps(article)
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(page)))
        end = min(len(page), start + data.draw(st.integers(0, 40)))
        put = data.draw(
            st.sampled_from(
                [
                    "",
                    "<p>",
                    "</p>",
                    "</article>",
                    "<table>",
                    "<a href=x>",
                    '"',
                    "<",
                    "&",
                    "\0",
                    "<!--",
                    "\ud800",
                ]
            )
            | st.text(max_size=5)
        )
        page = page[:start] + put + page[end:]
    try:
        back = loads(page)
    except DecodeError:
        return
    assert loads(dumps(back)) == back


def test_many_attributes_on_one_tag_take_no_time() -> None:
    many = " ".join(f"a{number}=1" for number in range(100_000))
    page = dumps(of_blocks(Paragraph("a"))).replace("<p>", f"<p {many}>")
    assert blocks_of(page) == (Paragraph("a"),)


def test_authors_of_both_kinds_come_back() -> None:
    article = Article(authors=[Author("A", url="/a", role="b"), Author("C", organization=True)])
    assert loads(dumps(article)) == article


@pytest.mark.parametrize("title", ["\u200b", "\u2060\ufe0f\u200d", "\u202e\u00ad"])
def test_a_title_of_which_nothing_can_be_seen_comes_back_and_leaves_no_empty_heading(title):
    article = Article(title=title)
    page = dumps(article)
    assert re.search(r"<h1[^>]*>\w", page)
    assert re.search(r"<title>\w", page)
    assert loads(page) == article
