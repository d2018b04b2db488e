"""Lines that want something of the reader: a click to show what another site has, a subscription, a follower."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from newsdoc.markup.vocabulary import HEADINGS
from newsdoc.page.body.controls import GROUPED, words_of
from newsdoc.page.survey import Box, Survey
from newsdoc.values.disclosures import LONGEST as LONGEST_DISCLOSURE
from newsdoc.values.disclosures import is_disclosure, may_disclose

CONSENT = "stands in the place of what another site shows, and asks for a click"
PITCH = "asks readers to subscribe or to follow"
DISCLOSURE = "says that the site earns by links in the text"

SHORTEST = 30
LONGEST_CONSENT = 500
LONGEST_PITCH = 300
LONGEST_LABEL = 32
"""Characters of such lines."""


def plea_of(box: Box) -> str | None:
    """Tell what a line wants of the reader, as a reason to leave it out. None: nothing."""
    own = box.own
    if not SHORTEST <= own <= LONGEST_CONSENT or box.tag in _NO_PLEAS:
        return None
    # Most lines say something else, which is seen at a glance at how they begin.
    begins = box.first.lower()
    asks = any(sign in begins for sign in _SIGNS) and box.tag not in GROUPED
    urges = (
        own <= LONGEST_PITCH
        and own == box.text
        and (_LABEL_ENDS(begins[:LONGEST_LABEL]) is not None or _BEGINS(begins) is not None)
    )
    discloses = own <= LONGEST_DISCLOSURE and own == box.text and may_disclose(begins)
    if not asks and not urges and not discloses:
        return None
    text = words_of(box)
    if discloses and is_disclosure(text):
        return DISCLOSURE
    if asks and len(text) <= LONGEST_CONSENT and _OF_OTHERS(text) is not None and _TO_SHOW(text) is not None:
        return CONSENT
    return PITCH if urges and _URGES(text) is not None and _SAYS_FOR_WHAT(text) is not None else None


LONGEST_BOX = 600
"""Characters of a box that is named for what it asks, and has a field, a button or a link to do it."""


def is_pitch(box: Box) -> bool:
    """Tell whether a box that is named for subscriptions or gifts has a place to sign up, or ends in a link to one."""
    if box.text > LONGEST_BOX:
        return False
    if next(box.element.iter("form", "input", "button"), None) is not None:
        return True
    last = box
    while not last.own:
        last = next(child for child in reversed(last.children) if child.text)
    return last.own_linked >= MOSTLY_LINKED * last.own


MOSTLY_LINKED = 0.8
"""The share of the last line that is linked, at the least."""


MOST_FORMS, MOST_FIELDS = 10, 12
"""Forms of a text, and fields of each, that are looked at."""
MOST_LINES = 3
"""Lines above a form that say what it is for, with their heading, at the most."""
LONGEST_LINE = 200
"""Characters of each of them."""
_REACHES = frozenset(("email", "tel"))
"""Kinds of fields by which a site reaches its readers."""


def sign_ups(survey: Survey, top: Box) -> Iterator[Box]:
    """Give the small boxes of a text that hold a heading, a line or two and a form for a reader's address or number.

    A box without a heading of its own, or with more text, may hold paragraphs of the article.
    """
    for form in islice(top.element.iter("form"), MOST_FORMS):
        box = survey.box_of.get(form)
        kinds = {(field.get("type") or "").lower() for field in islice(form.iter("input"), MOST_FIELDS)}
        while box is not None and not _REACHES.isdisjoint(kinds):
            holder = box.parent
            if holder is None or holder.order <= top.order or holder.text > LONGEST_BOX:
                break
            if holder.text > box.text:
                if _is_headed_form(survey, holder, box):
                    yield holder
                break
            box = holder


def _is_headed_form(survey: Survey, holder: Box, form: Box) -> bool:
    """Tell whether a box holds a form, its heading and a few short lines, and nothing else."""
    above = [box for box in survey.boxes[holder.order : form.order] if box.own]
    below = [box for box in survey.boxes[form.end + 1 : holder.end + 1] if box.own]
    return (
        bool(above)
        and above[0].tag in _HEADS_FORM
        and len(above) + len(below) <= MOST_LINES
        and all(box.own <= LONGEST_LINE and not box.own_linked for box in (*above, *below))
    )


_HEADS_FORM = frozenset(HEADINGS) - {"h1"}

_NO_PLEAS = frozenset((*HEADINGS, "blockquote", "figcaption", "pre"))


def _any_of(*lines: str) -> str:
    """Make a pattern of words and phrases, parted by bars."""
    return "|".join(line.replace(" | ", "|").replace(" ", r"\s") for line in lines)


_NAMES_OF_OTHERS = _any_of(
    "external content | third[- ]party (?:content|provider) | content (?:is )?(?:provided|hosted) by",
    "(?:externe[rnms]?|empfohlene[rn]?) (?:redaktionelle[rn]? )?inhalte?",
    "inhalte? (?:von|aus|bei) (?:youtube|facebook|instagram|x|twitter|tiktok|vimeo|spotify|drittanbietern)",
    "dritt(?:anbieter|plattform)[a-zäöü]* | contenus? (?:externes?|tiers?) | contenidos? externos?",
    "contenut[oi] estern[oi] | externe (?:inhoud|content) | conteúdos? externos?",
)
"""What another site shows, in seven languages."""
_WAYS_TO_SHOW = _any_of(
    "permission | consent | allow | accept | load | agree | cookies? | klick | anzeigen | angezeigt | laden | geladen",
    "zustimm | einwillig | datenschutz | personenbezogen | cliquez | autoris | accepte[rz] | affich | permit | acept",
    "mostrar | carg | consens | accett | mostra | toestemming | toestaan | akkoord | laad | aceit",
)
"""How words begin that say what it takes to see it."""
_BEGINNINGS = _any_of(
    "sign up | subscribe | follow us | follow our | download (?:our|the) | get (?:the|our) | never miss | receive",
    "stay (?:informed|up to date) with | for the latest (?:news|stories) | follow (?:@|the |[a-z]+ on ) | join our",
    "click here to (?:subscribe|sign|join|follow|get) | únete",
    "if you (?:like|liked|love|enjoy|enjoyed) (?:the|this|our) (?:show|podcast|episode)",
    "support (?:local|independent|our) journalism | abonnieren sie | abonniere | melden sie sich | folgen sie",
    "jetzt (?:unseren|den|kostenlos|abonnieren|anmelden) | folge uns | bestellen sie | laden sie | abonnez-vous",
    "inscrivez-vous | suivez(?:-nous)? | recevez | téléchargez | suscríbete | suscríbase | s[ií]guenos | regístrate",
    "recibe | iscriviti | seguici | ricevi | scarica | abbonati | meld je aan | schrijf je in | volg ons | assine",
    "inscreva-se | siga(?:-nos)? | receba | zapisz się | obserwuj",
    "हमारे (?:व्हाट्सएप|व्हाट्सऐप|टेलीग्राम|यूट्यूब) | व्हाट्सएप चैनल",
)
"""How lines begin that urge a reader, in nine languages."""
_OFFERS = _any_of(
    "newsletters? | inbox | e-?mails? (?:alerts?|updates?) | subscri[a-z]+ | whatsapp | telegram | facebook | abo",
    "instagram | twitter | youtube | google news | app | push | podcasts? | journalism | kanal | channel",
    r"posteingang | lettre d\W?info[a-z]* | boletín | canal | canale | चैनल | व्हाट्सएप | टेलीग्राम",
)
"""What they urge it to take."""

_LABEL_ENDS = re.compile(r"[:.!?]").search
_SIGNS = ("onten", "onteú", "nhalt", "nhoud", "third", "dritt")
_BEGINS = re.compile(rf"[\W_]*(?:{_BEGINNINGS}|please)").match
"""What each plea has at its beginning, in lower case."""
_OF_OTHERS = re.compile(rf"\b(?:{_NAMES_OF_OTHERS})\b", re.IGNORECASE).search
_TO_SHOW = re.compile(rf"\b(?:{_WAYS_TO_SHOW})", re.IGNORECASE).search
_URGES = re.compile(
    # Perhaps behind a label or a few words: "The Morning Brief: Sign up", "Don't miss a story. Subscribe".
    rf"(?:[^:.!?]{{1,30}}[:.!?]\s*|[>»→*•-]+\s*)?(?:please\s)?(?:{_BEGINNINGS})\b",
    re.IGNORECASE,
).match
_SAYS_FOR_WHAT = re.compile(rf"\b(?:{_OFFERS})\b", re.IGNORECASE).search
