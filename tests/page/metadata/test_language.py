"""The language: declared, and checked against the words of the text."""

from __future__ import annotations

import pytest

from tests.page.metadata.helpers import explained, told, with_jsonld

ENGLISH = (
    "The council has not yet said what the new bridge will cost, and it is not clear who is to pay for it. "
    "There was a time when all of this would have been done by the people who live on both sides of the river."
)
GERMAN = (
    "Der Rat hat noch nicht gesagt, was die neue Brücke kosten wird, und es ist nicht klar, wer sie bezahlen soll. "
    "Es gab eine Zeit, in der das alles von den Leuten gemacht worden wäre, die auf beiden Seiten des Flusses leben."
)
NORWEGIAN = (
    "Rådet har ikke sagt hva den nye broen vil koste, og det er ikke klart hvem som skal betale for den. "
    "Det var en tid da alt dette ville ha blitt gjort av dem som bor på begge sider av elven, og som bruker broen."
)


def page(text, lang=None, head=""):
    attribute = f' lang="{lang}"' if lang else ""
    paragraphs = "".join(f"<p>{text}</p>" for _ in range(3))
    return f"<html{attribute}><head>{head}</head><body><article><h1>Bridge</h1>{paragraphs}</article></body></html>"


@pytest.mark.parametrize(
    ("text", "lang", "head", "language"),
    [
        (GERMAN, "de-AT", "", "de-AT"),
        (ENGLISH, "en", "", "en"),
        (GERMAN, "en", "", "de"),  # a theme's setting
        (GERMAN, "en-US", '<meta property="og:locale" content="de_CH">', "de-CH"),
        (GERMAN, None, "", "de"),
        (ENGLISH, None, "", "en"),
        (NORWEGIAN, "nb-NO", "", "nb-NO"),
        (NORWEGIAN, "da", "", "da"),  # too near to tell
        (GERMAN, "yo", "", "yo"),  # no language that could be guessed
        ("Short.", "en", "", "en"),
        ("Short.", None, "", None),
    ],
)
def test_what_is_declared_and_not_contradicted(text, lang, head, language):
    assert told(page(text, lang, head)).language == language


def test_structured_data_may_agree_with_the_text():
    html = with_jsonld(
        {"@type": "Article", "inLanguage": "de-CH"}, body=f"<h1>Brücke</h1><p>{GERMAN}</p><p>{GERMAN}</p>"
    )
    assert told(html.replace("<html>", '<html lang="en">')).language == "de-CH"


def test_why():
    reasons = explained(page(GERMAN, "en"))
    language = reasons["language"]
    assert language.sources == ("words of the text",)
    assert [candidate.value for candidate in language.candidates] == ["en", "de"]


def test_the_language_of_the_text_orders_day_and_month():
    html = page(GERMAN, "en-US").replace("</h1>", "</h1><time>03.04.2024</time>")
    published = told(html).published
    assert published is not None
    assert published.isoformat().startswith("2024-04-03")


def test_a_question_about_cookies_in_another_language_says_nothing():
    banner = f'<div class="cookie-banner"><p>{ENGLISH}</p><p>{ENGLISH}</p></div>'
    html = page(GERMAN).replace("<body>", f"<body>{banner}")
    assert told(html).language == "de"
    assert told(html.replace("<html>", '<html lang="de">')).language == "de"


TEASERS = "".join(
    f'<div><h3><a href="/{order}">More</a></h3><p>{sentence}</p></div>'
    for order, sentence in enumerate(
        (
            "A box of letters was found behind the engine, with stamps of nine of the countries.",
            "It was as heavy as a cat, and it was sold for less than what a loaf of bread is now.",
            "The one who has bought it has not seen the sea, and will not begin with it now.",
        )
    )
)
NOUNS = (
    "Auch während des bundesweiten Lockdowns bleiben Gottesdienste unter strengen Auflagen möglich. Vorgeschrieben "
    "sind Maskenpflicht, Mindestabstand, Desinfektionsmittel sowie Verzicht auf gemeinsamen Gesang. Pfarrgemeinden "
    "können darüber hinaus weitere Maßnahmen beschließen, etwa Anmeldepflicht oder kürzere Gottesdienste."
)


@pytest.mark.parametrize(
    "article",
    [
        pytest.param(f"<p>{GERMAN} {NOUNS}</p>", id="one paragraph"),
        pytest.param(f"<p>{NOUNS}</p>", id="few frequent words"),
        pytest.param(f"<div>Der Rat:<br>{NOUNS}<br>{GERMAN}</div>", id="lines in a box"),
        pytest.param(
            '<div class="sidebar">' + 3 * f"<p>{GERMAN}</p><p>{NOUNS}</p>" + "</div>",
            id="a box with a false name",
        ),
    ],
)
def test_short_lines_in_another_language_say_less_than_long_ones(article):
    html = f'<html lang="de"><body><h1>Brücke</h1>{article}{TEASERS}</body></html>'
    assert told(html).language == "de"
