"""Footnotes stay, as what they are: marks are raised links, notes a list, and the arrows back are left out."""

from __future__ import annotations

import pytest
from hypothesis import given

import newsdoc
from newsdoc.model import ListBlock, Mark, Run
from newsdoc.page.body.finder import find_body
from newsdoc.page.body.notes import notes_of
from newsdoc.page.survey import survey
from tests.page.soups import paragraphs, prose, root_of, soups

URL = "https://example.org/news/piece"
NOTES = ("The council keeps a record of this.", "See the report of 1998, page 12.")
SUBJECTS = ("bridge", "school", "market", "harbour")

FORMS = {
    "block editor": (
        '<sup data-fn="x{n}" class="fn"><a href="#x{n}" id="x{n}-link">{n}</a></sup>',
        '<li id="x{n}">{note} <a href="#x{n}-link" aria-label="Jump to footnote reference {n}">↩︎</a></li>',
        '<ol class="wp-block-footnotes">{notes}</ol>',
    ),
    "markdown": (
        '<sup id="fnref:{n}"><a class="footnote-ref" href="#fn:{n}" role="doc-noteref">{n}</a></sup>',
        '<li id="fn:{n}"><p>{note}<a class="footnote-backref" href="#fnref:{n}">&#8617;</a></p></li>',
        '<div class="footnotes" role="doc-endnotes"><hr><ol>{notes}</ol></div>',
    ),
    "pandoc": (
        '<a href="#fn{n}" class="footnote-ref" id="fnref{n}" role="doc-noteref"><sup>{n}</sup></a>',
        '<li id="fn{n}"><p>{note}<a href="#fnref{n}" class="footnote-back" role="doc-backlink">↩︎</a></p></li>',
        '<section class="footnotes" role="doc-endnotes"><h2>Notes</h2><ol>{notes}</ol></section>',
    ),
    "wiki": (
        '<sup id="cite_ref-{n}"><a href="#cite_note-{n}">[{n}]</a></sup>',
        "<li id=cite_note-{n}><i>^ <a href=#cite_ref-{n}><b>a</b></a> <a href=#cite_ref-x>b</a></i> <b>{note}</b></li>",
        '<div class="reflist"><ol class="references">{notes}</ol></div>',
    ),
    "no names at all": (
        '<sup><a id="a{n}" href="#b{n}">{n}</a></sup>',
        '<li><span id="b{n}"></span>{note} <a href="#a{n}">back to the text</a></li>',
        "<div><ol>{notes}</ol></div>",
    ),
    "words that lead back": (
        '<sup><a id="fnref{n}" href="#fn{n}">*</a></sup>',
        '<li id="fn{n}">{note} <a class="footnote-back" href="#fnref{n}">Back to the text</a></li>',
        "<ul>{notes}</ul>",
    ),
}


def page(form, *, inside=True):
    mark, note, holder = FORMS[form]
    text = "".join(
        f"<p>{prose(subject)}{mark.format(n=at) if at <= len(NOTES) else ''}</p>"
        for at, subject in enumerate(SUBJECTS, 1)
    )
    notes = holder.format(notes="".join(note.format(n=at, note=said) for at, said in enumerate(NOTES, 1)))
    text, notes = (f"{text}{notes}", "") if inside else (text, notes)
    return (
        f"<html><head><title>News</title></head><body><main><h1>News</h1><div class=text>{text}</div>"
        f"<p>Share this</p>{notes}</main><footer>© 2020</footer></body></html>"
    )


def lists_of(article):
    return [block for section in article.body for block in newsdoc.walk(section, ListBlock)]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("inside", [True, False], ids=["in the text", "behind it"])
def test_notes_are_kept_as_a_list(form, inside):
    article = newsdoc.parse(page(form, inside=inside), url=URL)
    (notes,) = lists_of(article)
    back = " back to the text" if form == "no names at all" else ""
    assert [item.text for item in notes.items] == [f"{note}{back}" for note in NOTES]


@pytest.mark.parametrize("form", FORMS)
def test_marks_stay_as_raised_links(form):
    article = newsdoc.parse(page(form), url=URL)
    marks = [
        run
        for section in article.body
        for run in newsdoc.walk(section, Run)
        if Mark.SUPERSCRIPT in run.marks and run.href is not None
    ]
    assert len(marks) == len(NOTES)
    assert all(str(run.href).startswith(f"{URL}#") for run in marks)


@pytest.mark.parametrize("form", FORMS)
def test_nothing_else_of_the_text_changes(form):
    text = newsdoc.parse(page(form), url=URL).text
    assert all(prose(subject) in text for subject in SUBJECTS)


def test_the_heading_of_notes_heads_them():
    for inside in (True, False):
        article = newsdoc.parse(page("pandoc", inside=inside), url=URL)
        assert [newsdoc.plain(section.heading or ()) for section in article.body] == ["", "Notes"]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("inside", [True, False], ids=["in the text", "behind it"])
def test_notes_are_told_of(form, inside):
    reading = newsdoc.read(page(form, inside=inside), url=URL)
    said = [block for block in reading.blocks if any(note in block.text for note in NOTES)]
    assert len(said) == len(NOTES)
    assert all(block.kept and block.reason.startswith("belongs to the notes") for block in said)


def test_notes_in_paragraphs_keep_their_numbers():
    marks = "".join(
        f'<p>{prose(subject)}<a href="#_ftn{at}" name="_ftnref{at}">[{at}]</a></p>'
        for at, subject in enumerate(SUBJECTS, 1)
    )
    notes = "".join(
        f'<p><a href="#_ftnref{at}" name="_ftn{at}">[{at}]</a> {subject}, page {at}</p>'
        for at, subject in enumerate(SUBJECTS, 1)
    )
    text = newsdoc.parse(f"<html><body><div>{marks}</div><div>{notes}</div></body></html>").text
    assert text.split("\n\n")[4:] == [
        f"[{at}] {subject}, page {at}" for at, subject in enumerate(SUBJECTS, 1)
    ]


def test_brackets_are_not_left_empty():
    form = '<li id="fn1">{note} [<a href="#fnref1">↩</a>]</li>'
    mark = "<sup id=fnref1><a href=#fn1>1</a></sup>"
    body = f"<div><p>{prose('bridge')}{mark}</p>{paragraphs(*SUBJECTS)}<ol>{form}</ol></div>"
    assert "[]" not in newsdoc.parse(body.format(note=NOTES[0])).text


@pytest.mark.parametrize(
    "body",
    [
        '<p id=top>{text}</p>{rest}<p><a href="#top">↑</a></p>',
        '<p><a href="#part1">1</a> <a href="#part2">2</a></p><h2 id=part1>Part</h2>{text}<h2 id=part2>Part</h2>{rest}',
        '<p>{text}<a href="#slide2">2</a></p>{rest}<ul><li id=slide1>One</li><li id=slide2>Two</li></ul>',
        '<p>{text}<a href="#nowhere">1</a></p>{rest}',
        '<p>{text}<a href="#long">see the remarks</a></p>{rest}<ol><li id=long>A remark</li></ol>',
    ],
)
def test_other_links_within_the_page_make_no_notes(body):
    boxes = survey(root_of(f"<div>{body.format(text=prose('bridge'), rest=paragraphs(*SUBJECTS))}</div>"))
    place = find_body(boxes)
    assert place is not None
    assert notes_of(boxes, place).boxes == ()


def test_notes_of_comments_are_no_notes_of_the_text():
    note = "<section><ol><li id=fn1>A remark <a href=#fnref1>↩</a></li></ol></section>"
    boxes = survey(
        root_of(f"<div><p>{prose('mill')}<a id=fnref1 href=#fn1>1</a></p>{paragraphs(*SUBJECTS)}{note}</div>")
    )
    place = find_body(boxes)
    assert place is not None
    comments = frozenset(box for box in boxes.boxes if box.tag == "section")
    assert notes_of(boxes, place).boxes
    assert notes_of(boxes, place, comments).boxes == ()


@given(soups())
def test_pages_without_marks_have_no_notes(html):
    boxes = survey(root_of(html))
    body = find_body(boxes)
    assert body is None or notes_of(boxes, body).boxes == ()
