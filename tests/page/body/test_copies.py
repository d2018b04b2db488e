"""What a page says twice, for screens of two sizes, is read once."""

from __future__ import annotations

import newsdoc
from newsdoc import Paragraph, walk
from newsdoc.page.body.copies import copies_of
from tests.page.soups import paragraphs, prose, surveyed

SUBJECTS = ("bridge", "school", "market")


def texts_of(body):
    article = newsdoc.parse(f"<html><body><article>{body}</article></body></html>")
    return [paragraph.text for paragraph in walk(article, Paragraph)]


def test_a_box_for_another_screen_is_left_out():
    wide, narrow = (f'<div class="{size}">{paragraphs(*SUBJECTS)}</div>' for size in ("wide", "narrow"))
    assert texts_of(f"{wide}{narrow}") == [prose(subject) for subject in SUBJECTS]


def test_a_paragraph_may_be_said_twice():
    assert texts_of(paragraphs("bridge", "school", "bridge")).count(prose("bridge")) == 2


def test_boxes_of_one_length_that_say_something_else_are_no_copies():
    found = surveyed(f"<div>{paragraphs('bridge')}</div><div>{paragraphs('school')}</div>")
    assert list(copies_of(found.boxes)) == []


def test_a_short_line_is_no_copy():
    found = surveyed("<div><p>Who pays</p></div><div><p>Who pays</p></div>")
    assert list(copies_of(found.boxes)) == []


def test_a_paragraph_that_stands_in_two_boxes_is_read_where_more_text_stands():
    start = f'<div class="start">{paragraphs("bridge")}</div>'
    text = f'<div class="text">{paragraphs(*SUBJECTS)}</div>'
    for body in (f"{start}{text}", f"{text}<div>{start}</div>"):
        assert texts_of(body) == [prose(subject) for subject in SUBJECTS]


def test_a_part_of_a_list_is_no_copy():
    item = f"<li><div>{paragraphs('bridge')}</div></li>"
    assert list(copies_of(surveyed(f"{paragraphs('bridge')}<ul>{item}</ul>").boxes)) == []


def test_what_is_shown_is_no_copy_of_what_is_hidden():
    hidden = f"<div hidden><div>{paragraphs('bridge')}</div></div>"
    assert texts_of(f"<div>{hidden}{paragraphs(*SUBJECTS)}</div>") == [prose(subject) for subject in SUBJECTS]


def test_a_hidden_box_has_no_copies_beside_it_either():
    text = paragraphs(*SUBJECTS)
    assert texts_of(f"<div><div hidden>{text}</div><div>{text}</div></div>") == [
        prose(each) for each in SUBJECTS
    ]


def test_the_whole_article_may_stand_twice_wherever():
    subjects = (*SUBJECTS, "harbour", "ferry", "tram", "tunnel", "canal")
    wide = f'<div class="wide"><div><div>{paragraphs(*subjects)}</div></div></div>'
    script = "\n  <script>go()</script>\n"
    narrow = f'<main class="narrow"><div>{script}<section>\n{paragraphs(*subjects)}\n</section></div></main>'
    links = "".join(f'<p><a href="/{number}">Place {number}</a></p>' for number in range(9))
    page = f"<html><body>{wide}<div>{links}</div>{narrow}<div>{links}<p>{prose('weather')}</p></div></body></html>"
    found = [paragraph.text for paragraph in walk(newsdoc.parse(page), Paragraph)]
    assert [found.count(prose(subject)) for subject in subjects] == [1] * len(subjects)
