"""What no reader sees is no text, also inside a paragraph."""

from __future__ import annotations

import pytest
from hypothesis import given

import newsdoc
from newsdoc.page.body.finder import find_body
from newsdoc.page.body.hidden import HIDING, hidden_parts
from newsdoc.page.body.judged import HIDDEN_ARTICLE
from newsdoc.page.body.prune import MOST_HIDDEN, prune
from newsdoc.page.survey import BOXED, survey
from tests.page.soups import paragraphs, prose, root_of, soups

SUBJECTS = ("bridge", "school", "market", "harbour")
HIDINGS = [
    "hidden",
    'hidden="until-found"',
    'style="display:none"',
    'style="color: red; display: none !important"',
    'style="visibility: hidden"',
    *(f'class="note {name} x1"' for name in sorted(HIDING)),
]


def parse(line):
    return newsdoc.parse(f"<html><body><article>{line}{paragraphs(*SUBJECTS)}</article></body></html>")


@pytest.mark.parametrize("hiding", HIDINGS)
@pytest.mark.parametrize("tag", ["span", "em", "a", "font"])
def test_hidden_words_in_a_paragraph_are_no_text(hiding, tag):
    article = parse(f"<p>{prose('ferry')}<{tag} {hiding}> A secret <b>of ours</b>.</{tag}> And more.</p>")
    assert article.text.split("\n\n")[0] == f"{prose('ferry')} And more."


@pytest.mark.parametrize("hiding", HIDINGS)
@pytest.mark.parametrize("tag", ["p", "h2", "div"])
def test_hidden_lines_are_no_text(hiding, tag):
    article = parse(f"{paragraphs('ferry')}<{tag} {hiding}>A secret of ours, told at some length.</{tag}>")
    assert "secret" not in str(article)


@pytest.mark.parametrize(
    "shown",
    [
        "aria-hidden=true",
        'class="hide-on-print"',
        'style="display:inline"',
        'class="unhidden"',
        'class="srcset"',
    ],
)
def test_what_is_not_surely_hidden_is_read(shown):
    article = parse(f"<p>{prose('ferry')} <span {shown}>No secret.</span></p>")
    assert "No secret." in article.text


@pytest.mark.parametrize("hiding", HIDINGS)
def test_an_article_that_a_script_shows_later_is_read(hiding):
    html = f"<html><body><p>Loading</p><span {hiding}>{paragraphs(*SUBJECTS)}</span></body></html>"
    assert all(prose(subject) in newsdoc.parse(html).text for subject in SUBJECTS)


@pytest.mark.parametrize("tag", ["span", "p", "i"])
def test_hidden_words_are_told_of(tag):
    line = f"<p>{prose('ferry')}</p><div>{prose('mill')}<{tag} hidden>A secret</{tag}></div>"
    reading = newsdoc.read(f"<html><body><article>{line}{paragraphs(*SUBJECTS)}</article></body></html>")
    (block,) = [block for block in reading.blocks if prose("mill")[:20] in block.text]
    assert block.kept
    assert ("some of it stands nowhere" in block.reason) is (tag != "p")


def test_a_line_of_hidden_words_alone_is_told_of():
    reading = newsdoc.read(
        f"<html><body><article>{paragraphs(*SUBJECTS)}<div><span hidden>A secret of ours</span></div>"
        f"<span hidden><p>Another secret, told at length.</p></span>{paragraphs(*SUBJECTS)}</article></body></html>"
    )
    told = [block for block in reading.blocks if "secret" in block.text]
    assert [(block.kept, block.reason.partition(":")[0]) for block in told] == [(False, "is hidden")] * 2


@given(soups())
def test_hidden_parts_stand_in_lines_and_are_left_out_or_large(html):
    boxes = survey(root_of(html))
    body = find_body(boxes)
    if body is None:
        return
    pruned = prune(boxes, body)
    left = MOST_HIDDEN * body.box.text
    for part in hidden_parts(body.box.element):
        assert part.tag not in BOXED
        if left < 0:
            break  # so much is hidden that the rest is not looked at
        left -= sum(len(text.strip()) for text in part.itertext())
        above = {part, *part.iterancestors()}
        large = sum(map(len, part.itertext())) >= HIDDEN_ARTICLE * body.box.text
        assert large or not above.isdisjoint(pruned.reasons)


@pytest.mark.parametrize(
    "part",
    [
        '<div class="accordion-item"><h3>Who pays</h3><div style="display:none">{}</div></div>',
        "<div><button>Who pays</button><div hidden>{}</div></div>",
        "<div><h3><button aria-expanded=false>Who pays</button></h3><div hidden>{}</div></div>",
        '<div><h3 aria-expanded="false">Who pays</h3><div style="display: none">{}</div></div>',
        '<section><h3>Who pays</h3><div class="c-collapse" hidden>{}</div></section>',
    ],
)
def test_what_a_click_opens_is_text(part):
    article = parse(part.format(paragraphs("ferry", "tunnel")))
    assert prose("ferry") in article.text


def test_what_no_click_opens_is_none():
    article = parse(f"<div><h3>Who pays</h3><div hidden>{paragraphs('ferry')}</div></div>")
    assert prose("ferry") not in article.text


@pytest.mark.parametrize(
    "warning",
    [
        "(opens in a new window)",
        "Opens in new tab",
        "(öffnet im neuen Fenster)",
        "Link wird in einem neuen Tab geöffnet",
        "(nouvelle fenêtre)",
        "(se abre en una ventana nueva)",
        "(opent in nieuw venster)",
        "- external link, opens in a new tab",
    ],
)
def test_where_a_link_opens_is_told_to_those_who_cannot_see(warning):
    article = parse(
        f"<p>{prose('ferry')} See <a href='/timetable'>the timetable<span>{warning}</span></a>.</p>"
    )
    assert article.text.split("\n\n")[0] == f"{prose('ferry')} See the timetable."


@pytest.mark.parametrize("words", ["(a new window on the sea)", "of the window", "(open)"])
def test_other_words_at_the_end_of_a_link_are_text(words):
    article = parse(
        f"<p>{prose('ferry')} See <a href='/timetable'>the timetable <span>{words}</span></a>.</p>"
    )
    assert f"the timetable {words}." in article.text


def slides(form, number=5):
    """Return slides of which only the first is shown."""
    states = ["class='slide' style='display: block'"] + (number - 1) * [
        "class='slide hidden' style='display: none'"
    ]
    return "".join(
        form.format(at=at, state=state, text=paragraphs(f"slide {at}")) for at, state in enumerate(states)
    )


@pytest.mark.parametrize(
    "form", ["<div id='slide-{at}' {state}>{text}</div>", "<section id='part{at}' {state}>{text}</section>"]
)
def test_slides_that_are_shown_one_at_a_time_are_text(form):
    text = newsdoc.parse(
        f"<html><body><article>{paragraphs(*SUBJECTS)}{slides(form)}</article></body></html>"
    ).text
    assert [f"slide {at}" in text for at in range(5)] == [True] * 5


@pytest.mark.parametrize(
    "boxes",
    [
        slides("<div id='slide-{at}' {state}>{text}</div>", 2),
        "".join(f"<div id='form-{at}' hidden>{paragraphs(f'slide {at}')}</div>" for at in range(5)),
        "".join(f"<div id='{name}' hidden>{paragraphs(name)}</div>" for name in ("slide 1", "b", "c")),
    ],
)
def test_two_boxes_or_hidden_ones_alone_are_no_slides(boxes):
    assert "slide 1" not in parse(boxes).text


@pytest.mark.parametrize("names", ["hidden", "note is-hidden", "d-none"])
def test_a_class_that_shows_a_box_nowhere_hides_it(names):
    assert "secret" not in parse(f'<div class="{names}">{paragraphs("secret")}</div>').text


@pytest.mark.parametrize(
    "names", ["hidden md:block", "d-none d-md-block", "is-hidden-mobile", "overflow-hidden"]
)
def test_a_class_that_shows_it_on_some_screens_does_not(names):
    assert "secret" in parse(f'<div class="{names}">{paragraphs("secret")}</div>').text
