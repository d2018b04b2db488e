"""Dumps of pages, whole and in parts, and what is read of them."""

from __future__ import annotations

import json
import os
from datetime import date, datetime
from pathlib import Path

import pytest

from newsdoc import Article, DecodeError
from newsdoc.codecs import codec_for
from newsdoc.codecs import json as json_codec
from newsdoc.codecs.text import dumps, loads
from newsdoc.codecs.text.byline import parse_byline
from newsdoc.codecs.text.read import read_dump
from newsdoc.codecs.text.shares import parse_counters
from newsdoc.codecs.text.write import WORDS, WRITERS
from newsdoc.model import (
    BLOCKS,
    Author,
    Block,
    Comment,
    Crumb,
    Divider,
    ListBlock,
    Paragraph,
    PullQuote,
    Quote,
    RelatedLink,
    Section,
    ShareCounter,
    plain,
    walk,
)

DUMPS = sorted(Path(__file__).with_name("dumps").glob("*.txt"))
SEED = Path(os.environ.get("NEWSDOC_SHARED") or Path(__file__).parents[3] / "shared") / "seed"

NINE_41 = datetime(2018, 3, 6, 9, 41)  # noqa: DTZ001 -- pages don't tell their zone

PROSE = "It rained for two days before anyone thought of the dam, and then it was too late to think."
MORE = "The water came at night, quietly, and left at noon with the chairs of the town hall on its back."


def blocks_of(text: str) -> list[Block]:
    """Read blocks below a title and a first paragraph."""
    first, *rest = loads(f"The title\n\n{PROSE}\n\n{text}").body[0].blocks
    assert first == Paragraph(PROSE)
    return rest


def comments_of(text: str) -> tuple[Comment, ...]:
    """Read what stands under a heading of comments."""
    comments = loads(f"The title\n\n{PROSE}\n\nComments\n\n{text}").comments
    assert comments is not None
    return comments


# -- whole dumps ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", DUMPS, ids=lambda path: path.stem)
def test_a_dump_gives_the_expected_article(path):
    expected = json_codec.loads(path.with_suffix(".json").read_bytes())
    assert loads(path.read_bytes()) == expected
    assert loads(path.read_text("utf-8")) == expected


@pytest.mark.parametrize("path", DUMPS, ids=lambda path: path.stem)
def test_a_dump_written_again_is_read_the_same(path):
    article = loads(path.read_bytes())
    assert loads(dumps(article)).text == article.text
    assert dumps(loads(dumps(article))) == dumps(article)


def test_the_seed_gives_all_that_its_text_tells():
    if not (SEED / "page.txt").exists():
        pytest.skip(f"{SEED} is not there: set NEWSDOC_SHARED to the folder with `seed` in it")
    article = loads((SEED / "page.txt").read_bytes())
    expected = json.loads((SEED / "expected.json").read_text("utf-8"))
    blocks = article.body[0].blocks

    assert article.title == expected["title"]
    assert [crumb.name for crumb in article.breadcrumb] == expected["breadcrumb"]
    assert article.kicker == expected["kicker"]
    assert article.share_counters is not None
    assert [
        {"network": counter.network, "count": counter.count} for counter in article.share_counters
    ] == expected["share_counters"]
    assert [block.text for block in blocks if isinstance(block, Paragraph)] == expected["paragraphs"]
    assert sorted(block.text for block in blocks if isinstance(block, PullQuote)) == expected["pull_quotes"]
    assert [block.text for block in blocks if isinstance(block, RelatedLink)] == [
        promo["text"] for promo in expected["related"]
    ]
    assert {type(block) for block in blocks} == {Paragraph, PullQuote, RelatedLink}
    assert len(article.body) == 1
    assert article.comment_count == expected["comment_count_stated"]
    assert article.comments is not None
    assert [comment.text for comment in article.comments] == [said["text"] for said in expected["comments"]]
    assert not article.comments[0].replies
    assert (article.authors, article.published, article.url, article.language) == ((), None, None, None)


# -- what is no dump -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "data", ["", " \n\t\u00a0\n", b"", b"\xef\xbb\xbf", "\x00\x01", "\ud800", "\ufeff\n"]
)
def test_nothing_but_white_space_is_no_dump(data):
    with pytest.raises(DecodeError, match="white space"):
        loads(data)


@pytest.mark.parametrize(
    "html",
    [
        "<!DOCTYPE html><html><head><title>x</title></head><body><p>y</p></body></html>",
        "\n <html>\n<body><div><p>Rain</p><p>and more</p></div></body></html>",
        "<article class=x><h1>Rain</h1><p>It <a href=y>rained</a>.</p></article>",
    ],
)
def test_html_is_sent_to_the_page_reader(html):
    for data in (html, html.encode()):
        with pytest.raises(DecodeError, match=r"newsdoc\.parse"):
            loads(data)


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"\x89PNG\r\n\x1a\n", b"PK\x03\x04x", b"\x1f\x8b\x08\x00"])
def test_files_of_other_kinds_are_told(data):
    with pytest.raises(DecodeError, match="another kind of file"):
        loads(data + b"rest " * 20)


def test_bytes_are_decoded_as_those_of_a_page_are():
    text = "Über die Brücke\n\nEs regnete zwei Tage lang, ehe jemand an die Brücke dachte, und dann war es zu spät."
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "cp1252"):
        assert loads(text.encode(encoding)).title == "Über die Brücke"


def test_characters_that_no_document_can_hold_are_cleaned():
    article = loads(f"A ti\x00tle\ud800\r\n\r\n{PROSE}\x0b{MORE}\ufdd0\r\n")
    assert (article.title, article.text) == ("A title", f"{PROSE} {MORE}")


def test_a_text_that_speaks_of_html_is_read():
    assert loads(
        "<b> is bold\n\nWhoever writes <b> should think of <strong> instead, as the old book says."
    ).title


# -- the head ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("trail", "steps"),
    [
        ("Home Global Village The title", ("Home", "Global Village", "The title")),
        ("Home The title", ("Home", "The title")),
        ("Home » World » Asia » The title", ("Home", "World", "Asia", "The title")),
        ("You are > World > The title", ("You are", "World", "The title")),
        ("Startseite  |  Politik  |  THE TITLE", ("Startseite", "Politik", "THE TITLE")),
        ("Ana Sayfa > Dünya", ("Ana Sayfa", "Dünya")),
        ("Trang chủ › Thế giới", ("Trang chủ", "Thế giới")),
        ("> Home > World > The title", ("Home", "World", "The title")),
        ("Home\tWorld\tThe title", ("Home", "World", "The title")),
        ("Home\nWorld\nAsia", ("Home", "World", "Asia")),
        ("World News The title", ("World News", "The title")),
    ],
)
def test_breadcrumbs(trail, steps):
    article = loads(f"{trail}\n\nThe title\n\n{PROSE}")
    assert article.breadcrumb == tuple(map(Crumb, steps))
    assert (article.title, article.text) == ("The title", PROSE)


@pytest.mark.parametrize(
    ("line", "kicker"),
    [
        ("News Analysis |", "News Analysis"),
        ("OPINION:", "OPINION"),
        ("Analyse", "Analyse"),
        ("Slow reading |", "Slow reading"),
        ("社论", "社论"),
    ],
)
def test_kickers_above_and_below_the_title(line, kicker):
    for text in (f"{line}\n\nThe title\n\n{PROSE}", f"The title\n\n{line}\n\n{PROSE}"):
        article = loads(text)
        assert (article.kicker, article.title, article.text) == (kicker, "The title", PROSE)


def test_a_kicker_in_the_line_of_the_title_or_of_the_text():
    assert loads(f"OPINION: Let it rain\n\n{PROSE}").title == "Let it rain"
    article = loads(f"The title\n\nAnalysis — {PROSE}")
    assert (article.kicker, article.text) == ("Analysis", PROSE)
    assert loads(f"The title\n\nAnalysis of the flood shows that {PROSE}").kicker is None


@pytest.mark.parametrize(
    ("line", "authors", "published", "modified"),
    [
        ("By Jane Doe", ("Jane Doe",), None, None),
        ("By Jane Doe | March 6, 2018", ("Jane Doe",), date(2018, 3, 6), None),
        ("By JANE DOE and John Roe, 6 March 2018", ("Jane Doe", "John Roe"), date(2018, 3, 6), None),
        ("Von Ada Lovelace", ("Ada Lovelace",), None, None),
        ("Jane Doe - March 6, 2018", ("Jane Doe",), date(2018, 3, 6), None),
        ("Published on March 6, 2018 at 9:41 am", (), NINE_41, None),
        ("Updated: 2018-03-07 | 2018-03-06", (), date(2018, 3, 6), date(2018, 3, 7)),
        ("Опубликовано 6 марта 2018", (), date(2018, 3, 6), None),
        ("Autor: Ana de la Cruz", ("Ana de la Cruz",), None, None),
    ],
)
def test_bylines(line, authors, published, modified):
    article = loads(f"The title\n\n{line}\n\n{PROSE}")
    assert tuple(author.name for author in article.authors) == authors
    assert (article.published, article.modified, article.text) == (published, modified, PROSE)


@pytest.mark.parametrize(
    "line",
    [
        "By the end of the week it had stopped",
        "Von Menschen und Mäusen",
        "By Jane Doe, who says that it will rain again.",
        "In March 6, 2018 people came to the river",
        "Text messages from the flood",
    ],
)
def test_what_only_begins_like_a_byline_is_a_title(line):
    assert parse_byline(line) is None
    assert loads(f"{line}\n\n{PROSE}").title == line


def test_a_role_stands_behind_the_name():
    assert loads(f"The title\n\nBy Jane Doe | Moscow correspondent | March 6, 2018\n\n{PROSE}").authors == (
        Author("Jane Doe", role="Moscow correspondent"),
    )


def test_the_line_between_title_and_byline_is_the_subtitle():
    article = loads(f"The title\n\nHow it came that it rained\n\nBy Jane Doe\n\n{PROSE}")
    assert (article.subtitle, article.text) == ("How it came that it rained", PROSE)


def test_a_title_that_comes_twice_is_found_below_other_lines():
    article = loads(f"The Daily Gauge\n\nRain at last, and why\n\nRain at last, and why\n\n{PROSE}")
    assert article.title == "Rain at last, and why"
    assert article.text.startswith("The Daily Gauge") or "The Daily Gauge" in article.text


# -- share counters ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "counters"),
    [
        ("• 351\n    Shares", [("total", 351, "351")]),
        ("351\nSHARES", [("total", 351, "351")]),
        ("351 SHARES", [("total", 351, "351")]),
        ("Shares 351", [("total", 351, "351")]),
        ("Shares: 351", [("total", 351, "351")]),
        ("Shares\n1,204", [("total", 1204, "1,204")]),
        ("1.2K Shares", [("total", 1200, "1.2K")]),
        ("Facebook 12 / Twitter 3", [("facebook", 12, "12"), ("twitter", 3, "3")]),
        ("12 Facebook shares", [("facebook", 12, "12")]),
        ("48 mal geteilt", [("total", 48, "48")]),
        ("351 partages", [("total", 351, "351")]),
        ("27 поделились", [("total", 27, "27")]),
        ("مشاركات 12", [("total", 12, "12")]),
        ("3 лайка", None),
        ("351 people drowned", None),
        ("Shares fell by 3", None),
    ],
)
def test_share_counters(text, counters):
    article = loads(f"The title\n\n{text}\n\n{PROSE}\n\n{text}\n\n{MORE}")
    if counters is None:
        assert article.share_counters == ()
        assert text in article.text
    else:
        expected = tuple(
            ShareCounter(network=name, count=count, text=number) for name, count, number in counters
        )
        assert article.share_counters == expected
        assert article.text == f"{PROSE}\n\n{MORE}"


def test_counters_of_one_network_that_differ_are_both_kept():
    article = loads(f"The title\n\n351 Shares\n\n{PROSE}\n\n352 Shares")
    assert article.share_counters is not None
    assert [counter.count for counter in article.share_counters] == [351, 352]


def test_what_is_no_counter():
    assert parse_counters("x" * 200) is None
    assert parse_counters("12 Facebook and 3 dogs") is None


# -- the text ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "block"),
    [
        ("Read more: The old dam", RelatedLink("The old dam", label="Read more:")),
        ("LIRE AUSSI : Le barrage", RelatedLink("Le barrage", label="LIRE AUSSI :")),
        ("延伸阅读：旧坝", RelatedLink("旧坝", label="延伸阅读：")),
        ("[READ ALSO: The old dam]", RelatedLink("The old dam", label="[READ ALSO:")),
        ("Read more\n\nThe old dam", RelatedLink("The old dam", label="Read more")),
        ("• one\n• two", ListBlock(["one", "two"])),
        ("- one\n- two", ListBlock(["one", "two"])),
        ("3. one\n\n4. two", ListBlock(["one", "two"], ordered=True, start=3)),
        ("• one\n  • in it\n  • too\n• two", ListBlock([["one", ListBlock(["in it", "too"])], "two"])),
        ("• one\n\n  more of it\n\n• two", ListBlock([["one", "more of it"], "two"])),
        ("> Quoted.\n>\n> More.", Quote(["Quoted.", "More."])),
        ("> Quoted.\n> — Jane Doe", Quote("Quoted.", attribution="Jane Doe")),
        ("> One.\n> > Two.", Quote(["One.", Quote("Two.")])),
        ("* * *", Divider()),
        ("----------", Divider()),
        ("- A single hyphen opens a speech.", Paragraph("- A single hyphen opens a speech.")),
        ("1. A single number is none.", Paragraph("1. A single number is none.")),
        ("Read more books, they say.", Paragraph("Read more books, they say.")),
        ("Roses are red\nviolets are blue", Paragraph("Roses are red\nviolets are blue")),
        ("Comments on the war are welcome.", Paragraph("Comments on the war are welcome.")),
    ],
)
def test_blocks(text, block):
    assert blocks_of(f"{text}\n\n{MORE}") == [block, Paragraph(MORE)]


@pytest.mark.parametrize(
    "heading", ["What came after", "What came after\n---------------", "## What came after"]
)
def test_headings(heading):
    article = loads(f"The title\n\n{PROSE}\n\n{heading}\n\n{MORE}")
    assert [section.heading and plain(section.heading) for section in article.body] == [
        None,
        "What came after",
    ]
    assert article.body[1].blocks == (Paragraph(MORE),)


def test_headings_of_a_lower_level_stand_in_the_section_above():
    article = loads(
        f"# The title\n\n{PROSE}\n\n## One\n\n{MORE}\n\n### In it\n\n{PROSE} So.\n\n## Two\n\n{MORE} So."
    )
    assert article.title == "The title"
    assert [[plain(part.heading or ()) for part in section.sections] for section in article.body] == [
        [],
        ["In it"],
        [],
    ]


def test_one_paragraph_a_line_without_blank_lines():
    lines = [f"{PROSE} Part {number} of it." for number in range(5)]
    assert loads("The title\n" + "\n".join(lines)).body == (Section(blocks=lines),)


def test_a_call_out_that_begins_in_mid_sentence_with_a_capital_is_a_pull_quote():
    quote = "Nobody had thought of the old dam — not even the mayor"
    told = "So, she says, “nobody had thought of the old dam, not even the mayor”, and closes the book."
    assert blocks_of(f"{quote}\n\n{told}") == [PullQuote(quote), Paragraph(told)]


def test_the_list_of_other_articles_below_the_text_is_dropped_with_a_note():
    dump = read_dump(f"The title\n\n{PROSE}\n\nRelated articles\n\nOne of them\n\nAnother of them")
    assert dump.article.text == PROSE
    assert [note.text for note in dump.notes] == ["Related articles", "One of them", "Another of them"]
    assert [note.line for note in dump.notes] == [5, 7, 9]


# -- comments ------------------------------------------------------------------------------------------


def test_a_numbered_list_with_hanging_lines():
    assert comments_of("  1. First.\n     More of it.\n\n  2. Second.") == (
        Comment(body=["First.\nMore of it."]),
        Comment(body="Second."),
    )


@pytest.mark.parametrize(
    "text", ["  1. One.\n\n  1.1. Reply.\n\n  2. Two.", "1. One.\n     1. Reply.\n2. Two."]
)
def test_replies_by_number_and_by_indentation(text):
    assert comments_of(text) == (
        Comment(body="One.", replies=[Comment(body="Reply.")]),
        Comment(body="Two."),
    )


@pytest.mark.parametrize(
    "head",
    [
        "Jane Doe says:\nMarch 12, 2018 at 9:41 am",
        "Jane Doe\nMarch 12, 2018 at 9:41 am",
        "Jane Doe · March 12, 2018 at 9:41 am",
        "Jane Doe | 2018-03-12 09:41",
        "March 12, 2018 at 9:41 am by Jane Doe",
    ],
)
def test_names_and_dates_above_the_words(head):
    comment = Comment(author="Jane Doe", published=NINE_41.replace(day=12), body="I was there.")
    assert comments_of(f"{head}\n\nI was there.\n\nReply\n\n{head}\n\nI was there.\n\nReply\nReport") == (
        comment,
        comment,
    )


def test_what_has_neither_names_nor_numbers_is_one_comment():
    assert comments_of("I was there.\n\nSo was I.") == (Comment(body=["I was there.", "So was I."]),)


def test_a_date_in_a_comment_opens_no_other():
    text = "Jane Doe says:\nOn March 12, 2018 the water came, and I was there to see it.\nI saw it."
    assert len(comments_of(text)) == 1


def test_a_list_in_a_numbered_comment_is_no_comment():
    (comment,) = comments_of("  1. Three things:\n     1) rain\n     2) snow\n     3) hail")
    assert comment.body[1] == ListBlock(["rain", "snow", "hail"], ordered=True)


@pytest.mark.parametrize(
    ("heading", "count"),
    [
        ("1 COMMENT", 1),
        ("Kommentare (3)", 3),
        ("12 commentaires", 12),
        ("One thought on “The title”", 1),
        ("Комментарии", None),
        ("No hay comentarios", 0),
        ("3 条评论", 3),
    ],
)
def test_headings_of_comments(heading, count):
    article = loads(f"The title\n\n{PROSE}\n\n{heading}\n\nI was there.")
    assert (article.comment_count, article.text) == (count, PROSE)
    assert article.comments == (Comment(body="I was there."),)


def test_a_number_of_comments_above_the_text_opens_no_comments():
    article = loads(
        f"The title\n\n2 Comments\n\n{PROSE}\n\n2 Comments\n\n1. One.\n\n2. Two.\n\nLeave a reply\nName*\n\n© 2018 Us"
    )
    assert (article.text, article.comment_count) == (PROSE, 2)
    assert article.comments == (Comment(body="One."), Comment(body="Two."))


def test_a_page_without_comments_and_counters_has_none_of_them():
    article = loads(f"The title\n\n{PROSE}")
    assert (article.comments, article.comment_count, article.share_counters) == ((), None, ())


def test_deep_replies_are_read_and_written():
    comment = Comment(body="The last.")
    for _ in range(39):
        comment = Comment(body="One more.", replies=[comment])
    article = loads(dumps(Article(title="The title", body=[Section(blocks=PROSE)], comments=[comment])))
    assert article.comments == (comment,)


# -- writing -------------------------------------------------------------------------------------------


def test_every_block_has_a_writer():
    assert WRITERS.keys() == set(BLOCKS)


def test_an_article_without_words_is_an_empty_text():
    assert dumps(Article()) == ""


def test_what_is_written():
    article = Article(
        language="de",
        breadcrumb=[Crumb("Start"), Crumb("Regen")],
        kicker="Analyse",
        title="Es regnet",
        authors=[Author("Ada Lovelace"), Author("Alan Turing", role="Fotos")],
        published=date(2018, 3, 6),
        share_counters=[
            ShareCounter(network="total", count=1200, text="1.2K"),
            ShareCounter(network="facebook", count=3),
        ],
        body=[
            Section(
                blocks=["Seit Tagen.", Quote("Ja.", attribution="Sie"), RelatedLink("Schnee", label="Auch:")]
            ),
            Section(
                heading="Später", blocks=[ListBlock([["eins", ListBlock(["innen"])], "zwei"], ordered=True)]
            ),
        ],
        tags=["Regen", "Wetter"],
        comments=[Comment(author="Ich", body="Hier auch.", replies=[Comment(body=["Und", "dort."])])],
    )
    assert dumps(article) == (
        "Start > Regen\n\nAnalyse |\n\nEs regnet\n\nVon Ada Lovelace, Alan Turing (Fotos) | 2018-03-06\n\n"
        "1.2K Shares\n3 facebook\n\nSeit Tagen.\n\n> Ja.\n> — Sie\n\nAuch: Schnee\n\nSpäter\n------\n\n"
        "1. eins\n\n   • innen\n2. zwei\n\nSchlagwörter: Regen, Wetter\n\nKommentare\n\n"
        "  1. Ich:\n     Hier auch.\n\n     1.1. Und\n\n        dort.\n"
    )


@pytest.mark.parametrize("language", WORDS)
def test_the_words_of_each_language_are_read_again(language):
    article = Article(
        language=language,
        title="Rain on the bridge",
        authors=[Author("Ada Lovelace")],
        published=date(2018, 3, 6),
        modified=date(2018, 3, 7),
        share_counters=[ShareCounter(network="total", count=12, text="12")],
        body=[Section(blocks=[PROSE])],
        tags=["rain"],
        comment_count=1,
        comments=[Comment(body="So it is.")],
    )
    assert loads(dumps(article)) == Article(
        title="Rain on the bridge",
        authors=article.authors,
        published=article.published,
        modified=article.modified,
        share_counters=article.share_counters,
        body=article.body,
        tags=article.tags,
        comment_count=1,
        comments=article.comments,
    )


def test_the_registry_calls_the_format_lossy():
    codec = codec_for("text")
    assert not codec.lossless
    assert codec.dumps(Article(title="Rain")) == "Rain\n"


def test_walk_finds_each_paragraph_of_a_dump_once():
    texts = [node.text for node in walk(loads(DUMPS[0].read_bytes()), Paragraph)]
    assert len(set(texts)) == len(texts)
