"""Lines that want something of the reader."""

from __future__ import annotations

import pytest

import newsdoc
from newsdoc.page.body.pleas import CONSENT, DISCLOSURE, PITCH
from tests.page.soups import paragraphs, prose

SUBJECTS = ("bridge", "school", "market", "harbour")


def read(line: str) -> newsdoc.Reading:
    """Read an article with a line between its paragraphs."""
    text = paragraphs(*SUBJECTS)
    return newsdoc.read(f"<html><body><article>{text}{line}{text}</article></body></html>")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("<p>This is external content of VideoTube. Accept cookies to see it here.</p>", CONSENT),
        (
            "<div>Empfohlener redaktioneller Inhalt. Mit einem Klick lassen Sie ihn sich anzeigen.</div>",
            CONSENT,
        ),
        (
            "<div>Hier steht ein externer Inhalt von YouTube, den Sie mit einem Klick laden können.</div>",
            CONSENT,
        ),
        ("<p>Ce contenu externe ne s'affiche que si vous acceptez les cookies.</p>", CONSENT),
        ("<p>Este contenido externo se muestra si acepta las cookies de otros.</p>", CONSENT),
        ("<p>Sign up for our morning newsletter about bridges and boats.</p>", PITCH),
        ("<p>The Bridge Brief: Sign up to get it in your inbox every day.</p>", PITCH),
        ("<p>Follow us on Facebook and Instagram for more of the town.</p>", PITCH),
        ("<p>Follow The Daily Bridge on Facebook and on Instagram.</p>", PITCH),
        ("<p>Siguenos en Telegram, Instagram y Facebook para todo.</p>", PITCH),
        ("<p>Folgen Sie uns auf Facebook, wenn Sie Brücken mögen.</p>", PITCH),
        ("<p>Inscrivez-vous à notre newsletter sur les ponts et les bateaux.</p>", PITCH),
        ("<p>Suscríbete a nuestro boletín de los puentes y los barcos.</p>", PITCH),
        ("<p>Don't miss a story. Click here to get our free newsletter every Friday.</p>", PITCH),
        ("<p>हमारे व्हाट्सएप चैनल से जुड़ने के लिए यहां क्लिक करें</p>", PITCH),
        ("<p>Iscriviti alla newsletter dei ponti e delle barche.</p>", PITCH),
        ("<p>If you like the show, please leave a word on Apple Podcasts.</p>", PITCH),
        ("<p>If you buy a boat through our links, we may earn a small commission.</p>", DISCLOSURE),
        ("<p><em>This post contains affiliate links. <a href=/p>Read our policy</a>.</em></p>", DISCLOSURE),
        ("<p>As an Amazon Associate, the harbour earns from qualifying purchases.</p>", DISCLOSURE),
        ("<p>Dieser Beitrag enthält Affiliate-Links zu Booten und Brücken.</p>", DISCLOSURE),
        ("<p>Cet article contient des liens affiliés vers des bateaux.</p>", DISCLOSURE),
    ],
)
def test_what_wants_a_click_or_a_subscription_is_no_text(line: str, reason: str) -> None:
    reading = read(line)
    assert reading.article.text == "\n\n".join(map(prose, (*SUBJECTS, *SUBJECTS)))
    assert [block.reason for block in reading.blocks if not block.kept] == [reason]


@pytest.mark.parametrize(
    "line",
    [
        "<p>The mayor said that he had asked people to sign up for the newsletter of the town.</p>",
        "<p>The external content of the tank was water, and nobody knew how it had come in.</p>",
        "<p>Receive the guests at the harbour, the letter said, and show them the old bridge.</p>",
        "<h2>Sign up for the newsletter of the town by the old bridge</h2>",
        "<p>Captains earn a commission on each boat that is sold through the harbour's affiliate links.</p>",
        "<p>Our town will get a commission of five to look into affiliate clubs, the mayor said.</p>",
    ],
)
def test_what_tells_of_such_things_is_text(line: str) -> None:
    assert line[line.index(">") + 1 : line.rindex("<")] in read(line).article.text


WORDS = "What happened along the river overnight, told in five minutes before you leave."


@pytest.mark.parametrize(
    "box",
    [
        '<div class="newsletter-box"><h3>The Morning Tide</h3><p>{}</p><form><input><button>Go</button></form></div>',
        '<div class="kg-card kg-signup-card"><h2>The Morning Tide</h2><p>{}</p><form><button>Go</button></form></div>',
        '<div class="Newsletter_root__5"><h4>The Morning Tide</h4><p>{}</p><button>Go</button></div>',
        '<div class="promo cta"><h2>The Morning Tide</h2><p>{}</p><div><a href="/nl">Sign me up</a></div></div>',
        '<div class="donation-box"><h3>Help</h3><p>{}</p><a class="button" href="/donate">Give now</a></div>',
        '<div class="formkit-form"><h2>Join the Tide</h2><form><p>{}</p><input type="email"></form></div>',
    ],
)
def test_boxes_with_a_place_to_subscribe_are_no_text(box: str) -> None:
    reading = read(box.format(WORDS))
    assert reading.article.text == "\n\n".join(map(prose, (*SUBJECTS, *SUBJECTS)))
    assert all(section.heading is None for section in reading.article.body)
    assert PITCH in {block.reason.split(":")[0] for block in reading.blocks if not block.kept}


@pytest.mark.parametrize(
    "box",
    [
        '<div class="newsletter-box"><p>{}</p></div>',
        '<div class="paywall"><p>{}</p><form><button>Go</button></form>'
        + paragraphs("mill", "road", "park")
        + "</div>",
        '<div class="letters"><p>{}</p><form><input></form></div>',
    ],
)
def test_boxes_without_such_a_place_and_large_ones_are_text(box: str) -> None:
    assert WORDS in read(box.format(WORDS)).article.text


FIELD = '<form action="/in"><label>Name</label><input><label>Mail</label><input type="email"><button>Go</button></form>'
ASKING = "<h3>Do you have a leaking roof?</h3><p>We call you back on the same day.</p>"


@pytest.mark.parametrize(
    "box",
    [
        f"<div>{ASKING}{FIELD}</div>",
        f"<aside><div>{ASKING}</div><div><div>{FIELD}</div></div><p>We send no spam.</p></aside>",
        f"<div>{ASKING}{FIELD.replace('email', 'tel')}</div>",
    ],
)
def test_small_boxes_with_a_heading_and_a_form_for_an_address_are_no_text(box: str) -> None:
    reading = read(box)
    assert reading.article.text == "\n\n".join(map(prose, (*SUBJECTS, *SUBJECTS)))
    assert PITCH in {block.reason.split(":")[0] for block in reading.blocks if not block.kept}


@pytest.mark.parametrize(
    "box",
    [
        f"<section><h2>The roof</h2>{paragraphs('roof')}{FIELD}</section>",
        f"<section>{paragraphs('roof')}{FIELD}</section>",
        f"<section><h2>The roof</h2>{paragraphs('roof')}<form><input type=search></form></section>",
    ],
)
def test_parts_of_the_text_that_end_in_a_form_are_kept(box: str) -> None:
    assert prose("roof") in read(box).article.text


def test_a_form_in_a_text_of_its_own_leaves_it_alone() -> None:
    page = newsdoc.parse(f"<html><body><article><h1>The roof</h1>{ASKING}{FIELD}</article></body></html>")
    assert "We call you back" in page.text
