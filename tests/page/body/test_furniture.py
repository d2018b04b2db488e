"""Lines that are left out for what they are: the times of entries, menus above the text."""

from __future__ import annotations

import pytest
from hypothesis import given

import newsdoc
from newsdoc.page.body.controls import LONGEST_LABEL
from newsdoc.page.body.finder import find_body
from newsdoc.page.body.furniture import CLOSING, MENU, MOMENT, furniture_of, is_moment
from newsdoc.page.body.lines import lines_of
from newsdoc.page.body.prune import prune
from newsdoc.page.survey import survey
from tests.page.soups import paragraphs, prose, root_of, soups

SUBJECTS = ("bridge", "school", "market", "harbour")


def read(body):
    return newsdoc.read(f"<html><head><title>News</title></head><body>{body}</body></html>")


def entries(form):
    """Return a live blog: for each subject what `form` makes of a time, a heading and a text."""
    return "".join(
        form.format(time=f"{9 + at}.05am", heading=f"The {subject} again", text=paragraphs(subject))
        for at, subject in enumerate(SUBJECTS)
    )


def reasons(reading, text):
    return {block.reason.partition(":")[0] for block in reading.blocks if block.text.startswith(text)}


# Dates and times


@pytest.mark.parametrize(
    "text",
    [
        "4.58pm", "16:58", "16h58", "16.58 Uhr", "kl. 16.58", "ore 16:58", "16時58分", "下午4:58", "9.05am GMT",
        "12 March 2021", "12.03.2021", "2021年3月12日", "12 марта 2021, 16:58", "12. März 2021, 16.58 Uhr",
    ],
)  # fmt: skip
def test_moments(text):
    assert is_moment(text)


@pytest.mark.parametrize(
    "text",
    [
        "", "12", "1984", "3.4", "12 %", "$14.55", "Monday", "March", "Room 12", "2-1", "3 of 4", "9.05 metres",
        "At 16:58 it rained", "12 March 2021 was a Friday", "16:58 " * 20,
    ],
)  # fmt: skip
def test_no_moments(text):
    assert not is_moment(text)


@pytest.mark.parametrize(
    "form",
    [
        "<section><p><time datetime=2024-09-21T16:58>{time}</time></p><h2>{heading}</h2>{text}</section>",
        "<section><span class=stamp><time>{time}</time></span><h2>{heading}</h2>{text}</section>",
        "<section><a href=#at><time>{time}</time></a><div>{text}</div></section>",
        "<section><div class=entry-date>{time}</div>{text}</section>",
        "<section><div class=x7>{time}</div><h3>{heading}</h3>{text}</section>",
        "<section>{text}<div><time>{time}</time></div></section>",
    ],
)
def test_times_of_entries_are_no_paragraphs(form):
    reading = read(f"<div class=live>{entries(form)}</div>")
    assert "05am" not in reading.article.text
    assert all(prose(subject) in reading.article.text for subject in SUBJECTS)
    assert reasons(reading, "9.05am") == {MOMENT}


@pytest.mark.parametrize("time", ["<time>{time}</time>", "<span class=time><time>{time}</time></span>"])
def test_times_of_entries_in_a_list_are_no_paragraphs(time):
    form = f"<li>{time}<h3>{{heading}}</h3>{{text}}</li>"
    reading = read(f"<div>{paragraphs('ferry', 'mill')}<ol>{entries(form)}</ol></div>")
    assert "05am" not in reading.article.text
    assert all(prose(subject) in reading.article.text for subject in SUBJECTS)


def test_words_beside_a_time_in_its_line_are_kept():
    form = "<section><p><time>{time}</time> {heading}</p>{text}</section>"
    text = read(f"<div>{entries(form)}</div>").article.text
    assert "9.05am The bridge again" in text


def test_a_time_that_is_the_heading_stays():
    form = "<section><h2><time>{time}</time></h2>{text}</section>"
    article = read(f"<div>{entries(form)}</div>").article
    assert [newsdoc.plain(section.heading or ()) for section in article.body] == [
        "9.05am", "10.05am", "11.05am", "12.05am",
    ]  # fmt: skip


def test_a_time_without_name_that_heads_an_entry_stays():
    """Nothing else tells the entries of a diary apart."""
    form = "<p>{time}</p>{text}"
    assert "10.05am" in read(f"<div>{entries(form)}</div>").article.text


def test_dates_of_tables_lists_and_letters_stay():
    days = [f"{day} March 1921" for day in range(11, 15)]
    rows = "".join(f"<tr><td>{day}</td><td>{prose('ferry', 1)}</td></tr>" for day in days)
    items = "".join(f"<li><div class=date>{day}</div><p>{prose('mill', 2)}</p></li>" for day in days)
    letter = "<p>1 April 1921</p><h2>The answer</h2>"
    text = read(
        f"<div>{paragraphs(*SUBJECTS)}<table>{rows}</table>{paragraphs(*SUBJECTS)}<ul>{items}</ul>"
        f"{paragraphs(*SUBJECTS)}{letter}{paragraphs('reply')}</div>"
    ).article.text
    assert all(text.count(day) == 2 for day in days)
    assert "1 April 1921" in text


def test_a_picture_beside_a_time_stays():
    picture = '<img src="https://example.org/{time}.jpg" alt=Bridge width=600 height=400>'
    form = f"<section><p><time>{{time}}</time>{picture}</p>{{text}}</section>"
    article = read(f"<div>{entries(form)}</div>").article
    assert "05am" not in article.text
    assert len(list(newsdoc.walk(article.body[0], newsdoc.Figure))) == len(SUBJECTS)


# Bylines


@pytest.mark.parametrize(
    "byline",
    [
        "<p class=meta>Door Ada Mole, <time datetime=2021-12-30>30 december 2021</time></p>",
        "<div class=entry-meta><span>January 14, 2025</span> Ada Mole</div>",
        "<p class=byline>By Ada Mole • March 12, 2025</p>",
        "<p>12.03.2025 | Von Ada Mole | Lesedauer: 4 Minuten</p>",
        "<p>Ada Mole · <span>March 12, 2025</span> · 5 min read</p>",
        "<p>By Ada Mole<br>March 12, 2025</p>",
        "<div><span>Ada Mole</span><span>12 March 2025</span><span>5 min read</span></div>",
        "<div><p>Updated: March 12, 2025, 5:10 p.m.</p></div>",
        "<p>March 12, 2025</p>",
    ],
)
def test_a_byline_with_a_date_is_no_paragraph(byline):
    reading = read(f"<main><h1>News</h1>{byline}{paragraphs(*SUBJECTS)}</main>")
    assert reading.article.text == "\n\n".join(map(prose, SUBJECTS))


@pytest.mark.parametrize(
    "line",
    [
        "<p>The harbour was closed on March 12, 2025</p>",
        "<p class=meta>This is a story about nobody in particular</p>",
        "<p>Harbour Street, March 12, 2025 | What the old captain said to us</p>",
        "<p>Ada Mole | Harbour Street</p>",
        "<p><b>Datum</b> 12.03.2025</p>",
        "<p>5 boats | 3 captains</p>",
    ],
)
def test_what_is_not_named_so_or_has_no_date_is_no_byline(line):
    root = root_of(f"<main>{line}{paragraphs(*SUBJECTS)}</main>")
    found = survey(root)
    body = find_body(found)
    assert body is not None
    assert furniture_of(found, body, lines_of(found, body)).lines == {}


@pytest.mark.parametrize(("name", "stays"), [("post-metadata", False), ("events", True)])
def test_a_list_with_a_day_that_is_named_for_that_is_a_byline(name, stays):
    facts = f"<ul class={name}><li><time>March 12, 2025</time></li><li><a href=/t/boats>boats</a>,</li></ul>"
    reading = read(f"<main><h1>News</h1>{facts}{paragraphs(*SUBJECTS)}</main>")
    assert ("boats" in reading.article.text) is stays


def test_the_motto_of_the_site_above_the_text_is_no_standfirst():
    motto = "All that is new and some that is old of the harbour and of the boats, the school and the market in it"
    for name, is_read in (("site-description", False), ("our-site-descriptions", True)):
        page = f"<main><h2 class={name}>{motto}</h2><h1>News</h1>{paragraphs(*SUBJECTS)}</main>"
        article = read(page).article
        assert (motto in (article.subtitle, article.text)) is is_read


def test_a_day_between_paragraphs_stays():
    text = paragraphs(*SUBJECTS)
    assert "March 12, 2025" in read(f"<main>{text}<p>March 12, 2025</p>{text}</main>").article.text


def test_the_names_of_who_wrote_an_entry_are_no_paragraphs():
    entry = "<div class=post><time>{time}</time><h2>{heading}</h2><p class=author>Ada Mole</p>{text}</div>"
    reading = read(f"<main>{entries(entry)}</main>")
    assert reading.article.text.count("bridge was discussed") == 1
    assert "Ada Mole" not in reading.article.text


def test_a_name_far_from_a_time_or_in_a_quotation_stays():
    text = paragraphs(*SUBJECTS)
    line = "<blockquote><p>The sea is near.</p><p class=author>Ada Mole</p></blockquote>"
    assert "Ada Mole" in read(f"<main>{text}{line}{text}</main>").article.text


# Tags


@pytest.mark.parametrize(
    "tags",
    [
        "<ul class=tags__list><li>Bridges</li><li>Old harbours</li></ul>",
        "<div class=post-tags><span>Bridges</span></div>",
        "<p class=tags>Bridges, harbours</p>",
        "<p>#bridges <a href=/t/harbours>#old_harbours</a></p>",
    ],
)
def test_tags_behind_the_text_are_left_out(tags):
    reading = read(f"<main>{paragraphs(*SUBJECTS)}{tags}</main>")
    assert reading.article.text == "\n\n".join(map(prose, SUBJECTS))


def test_lists_of_tags_are_left_out_wherever_they_stand():
    tags = "<ul class=tags__list><li>Bridges</li><li>Old harbours</li></ul>"
    assert "harbours" not in read(f"<main>{tags}{paragraphs(*SUBJECTS)}</main>").article.text


@pytest.mark.parametrize(
    "lines",
    [
        "<ul class=tags><li>Bridges</li><li>{long}</li></ul>",
        "<ul><li>Bridges</li><li>Old harbours</li></ul>",
    ],
)
def test_lists_with_longer_entries_or_no_such_name_stay(lines):
    text = paragraphs(*SUBJECTS)
    assert "Bridges" in read(f"<main>{text}{lines.format(long=prose('ferry'))}{text}</main>").article.text


def test_hashtags_in_a_sentence_or_between_paragraphs_stay():
    text = paragraphs(*SUBJECTS)
    reading = read(f"<main>{text}<p>#bridges</p>{text}<p>We asked you about #bridges and boats.</p></main>")
    assert reading.article.text.count("#bridges") == 2


# Menus


MENU_WORDS = ("News", "Analysis", "History", "Forum", "About the paper")


def menu(form, href="/part/{at}"):
    return "".join(
        form.format(link=f'<a href="{href.format(at=at)}">{word}</a>') for at, word in enumerate(MENU_WORDS)
    )


@pytest.mark.parametrize(
    "page",
    [
        "<table><tr><td>{menu}</td><td>{text}</td></tr></table>",
        "<table><tr><td><div>{menu}<p>Home</p></div></td><td><div>{text}</div></td></tr></table>",
        "<div><div>{menu}</div>{text}</div>",
        "<center><table><tr><td>{menu}</td></tr></table><table><tr><td>{text}</td></tr></table></center>",
    ],
)
@pytest.mark.parametrize(
    "form", ["<div>{link}</div>", "<p><b>{link}</b></p>", "<div><div>{link}</div></div>"]
)
def test_menus_before_the_text_are_left_out(page, form):
    reading = read(page.format(menu=menu(form), text=paragraphs(*SUBJECTS)))
    assert reading.article.text == "\n\n".join(map(prose, SUBJECTS))


def test_what_a_menu_is_told_of():
    reading = read(f"<div><div>{menu('<div>{link}</div>')}</div>{paragraphs(*SUBJECTS)}</div>")
    assert reasons(reading, "Forum") == {MENU.partition(":")[0]}


@pytest.mark.parametrize(
    "page",
    [
        "<div>{text}<div>{menu}</div>{text}</div>",
        "<div><div>{menu}<p>Two lines that lead nowhere</p><p>are no line of the menu</p></div>{text}</div>",
        "<div><div>{contents}</div>{text}</div>",
        "<div><div><h2>Parts</h2>{menu}</div>{text}</div>",
    ],
)
def test_no_menus(page):
    form = "<div>{link}</div>"
    root = root_of(
        page.format(menu=menu(form), contents=menu(form, href="#part-{at}"), text=paragraphs(*SUBJECTS))
    )
    found = survey(root)
    body = find_body(found)
    assert body is not None
    assert furniture_of(found, body, lines_of(found, body)).lines == {}


# Whatever the page


@given(soups())
def test_furniture_is_short_and_of_the_body(page):
    found = survey(root_of(page))
    body = find_body(found)
    if body is None:
        return
    lines = lines_of(found, body)
    furniture = furniture_of(found, body, lines)
    assert set(furniture.lines) <= {line.box for line in lines}
    assert all(box.own <= LONGEST_LABEL for box in furniture.lines)
    assert prune(found, body).roles.keys() >= prune(found, body).reasons.keys()


# Closing lines

CLOSINGS = [
    "Copyright 2024 Harbor Public Radio",
    "© 2024 The Harbor Review. All rights reserved.",
    "&lt;저작권자 © 한빛일보 무단전재 및 재배포 금지&gt;",
    "이수진 기자 sujin@hanbit.example",
    "（记者 陈晓岚）",
    "原标题：修表铺里的年轻人",
    "Ada Reed can be reached at 555-0142.",
    "Contact the reporter at reed@example.org or 555-0142.",
    "Post Views: 1,204",
    "Last updated: March 12, 2025",
    "Zuletzt aktualisiert am 12. März 2025",
]


@pytest.mark.parametrize("line", CLOSINGS)
def test_a_line_behind_the_text_that_says_whose_it_is_goes(line):
    reading = read(f"<article>{paragraphs(*SUBJECTS)}<p>{line}</p></article>")
    assert reading.article.text == "\n\n".join(map(prose, SUBJECTS))
    assert {block.reason for block in reading.blocks if not block.kept} == {CLOSING}


@pytest.mark.parametrize("line", CLOSINGS)
def test_between_paragraphs_it_stays(line):
    text = paragraphs(*SUBJECTS)
    found = survey(root_of(f"<article>{text}<p>{line}</p>{text}</article>"))
    body = find_body(found)
    assert body is not None
    assert CLOSING not in furniture_of(found, body, lines_of(found, body)).lines.values()


@pytest.mark.parametrize(
    "line",
    [
        "Copyright is what the council talked about.",
        "Copyright 2024 was a bad year. It rained, too.",
        "The island can be reached at low tide, on foot.",
        "（记者说，桥已经修好了）",
        "She said that Ada Reed can be reached at the mill",
        "Riverton, March 12, 2025",
        "Last seen on March 12, 2025",
    ],
)
def test_sentences_of_such_words_are_no_closings(line):
    found = survey(root_of(f"<article>{paragraphs(*SUBJECTS)}<p>{line}</p></article>"))
    body = find_body(found)
    assert body is not None
    assert CLOSING not in furniture_of(found, body, lines_of(found, body)).lines.values()
