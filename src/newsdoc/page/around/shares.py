"""How often an article was shared: the counters beside its share buttons.

A counter is a number in an element whose name, or the name of an element around it, says what it counts: a
network, "share-count", "total", "likes". Known so are Mashshare, Social Warfare, Easy Social Share Buttons,
AddToAny, AddThis, Jetpack, Heateor, Grow, tagDiv, ShareThis, Substack, and buttons of a theme's own, in one
way: by their words.
"""

# ruff: noqa: RUF001 -- letters of other scripts are what the tables are for

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice

from newsdoc.model import ShareCounter
from newsdoc.page.around.networks import is_named_after_network, is_share_address, network_shared_with
from newsdoc.page.around.other_pieces import OtherPieces
from newsdoc.page.around.seen import line_of
from newsdoc.page.around.shares_told import shares_told
from newsdoc.page.around.structured import Node, counters_in
from newsdoc.page.hints import Hint, hints_of, words_of
from newsdoc.page.source import Element, Page
from newsdoc.page.survey import Box, Survey
from newsdoc.values.counts import parse_count
from newsdoc.values.labels import is_share_word, network_of
from newsdoc.values.language import parse_language

LONGEST = 14
"""Characters that a number may have, its magnitude included."""

_TOTAL_WORDS = frozenset(
    "total totals totalcount totalshares totalsharecount tcount sharecount sharescount all overall tc".split()
)
_SHARE_WORDS = frozenset(
    "share shares shared sharing sharer shareit sharethis sharedaddy sns essb mashsb swp dpsp heateor sss "
    "addtoany a2a addthis sociable social "
    "ssba scriptlesssocialsharing monarch sassy juicebox socialcount socials getsocial teilen partager "
    "compartir".split()
)
_LIKE_WORDS = frozenset(
    "like likes liked likecount heart hearts recommend recommends recommendation recommendations claps "
    "clap reactions reaction applause "
    "love loves kudos upvotes numrections".split()
)
_RESTACK_WORDS = frozenset("restack restacks".split())
_OTHER_WORDS = frozenset(
    "comment comments commentcount reply replies view views viewcount viewed visits hits reads read print "
    "follower followers fans fan "
    "subscribers subscriber dislike dislikes unlike down downvote rating ratings star stars votes disqus "
    "kommentare cart basket "
    "page pages slide slides gallery photo photos image images notification notifications date time "
    "day price follow "
    "following score rank ranking answer answers question questions download downloads bookmark bookmarks "
    "save saves quantity minutes "
    "widget recent popular trending toc step chapter".split()
)
_BADGE_WORDS = frozenset(("badge", "badges"))
"""Words for the mark beside a button: the number in it counts what the button is for."""
_COUNT_WORDS = frozenset(
    "count counts counter counters number num nb numbers total value bubble amount shares likes tally "
    "stats stat".split()
)


def read_share_counters(
    page: Page,
    survey: Survey,
    nodes: Sequence[Node] = (),
    scripts: Sequence[Element] = (),
    *,
    heading: Element | None = None,
    comments: frozenset[Box] = frozenset(),
) -> tuple[ShareCounter, ...]:
    """Read the share counters of the article.

    Counters of teasers, of comments, of followers and of views are none. One that stands twice is told once;
    of two that differ, the one that stands first counts, unless it is nought.

    Args:
        page: The page.
        survey: The stock of its boxes.
        nodes: The JSON-LD nodes that speak of the article; they add networks that the page doesn't show.
        scripts: The `script` elements of programs; they add networks that neither the page shows nor the nodes tell.
        heading: The element with the article's title. None: the first `h1` is taken for it.
        comments: The boxes that hold comments.
    """
    others = OtherPieces(page, survey, heading, comments)
    language = parse_language(page.root.get("lang") or "")
    found: dict[str, ShareCounter] = {}
    for element, text in _numbers(survey):
        count = parse_count(text, language=language)
        if count is None or _PHONE.fullmatch(text):
            continue
        network = _network(element, text)
        if network is None or others.have(element):
            continue
        known = found.get(network)
        if known is None or (known.count == 0 and count > 0):
            found[network] = ShareCounter(network=network, count=count, text=text)
    for counter in (*counters_in(nodes), *shares_told(scripts)):
        found.setdefault(counter.network, counter)
    return tuple(found.values())


_PHONE = re.compile(r"\+?\d{9,}")
"""A number so long and without separators is somebody's, not of something."""


# Where numbers stand

_INLINE = ("span", "a", "em", "strong", "b", "i", "small", "data", "label", "font", "bdi")
_ASIDE = Hint.COMMENTS | Hint.RELATED
_NUMBER = re.compile(r"[\d٠-٩۰-۹०-९]")
_LITTLE = 60
"""Characters of text of its own that a box around a counter may have."""


def _numbers(survey: Survey) -> Iterator[tuple[Element, str]]:
    """Go through the short numbers that a name calls a count, or that stand among share buttons."""
    past = -1
    for box in survey.boxes:
        if box.hints & Hint.SHARE or (box.tag == "button" and 0 < box.text <= LONGEST):
            if box.order > past and box.tag not in _WHOLE:
                past = box.end
                yield from _among_buttons(box.element)
        elif 0 < box.own <= _LITTLE and box.order > past:
            first = box.first.lstrip()[:1]
            if first.isdigit() or first in "(+" or box.last.lstrip()[:1].isdigit():
                yield from _in_little_box(box)


def _in_little_box(box: Box) -> Iterator[tuple[Element, str]]:
    named = box.own <= LONGEST and bool(_says(box.names) & _COUNTS)
    found = False
    for element in islice(box.element.iter(*_INLINE), 16):
        names = element.get("class") or ""
        if (
            _says(names) & _COUNTS
            or (named and is_named_after_network(names))
            or (
                element.tag == "a"
                and is_share_address(element.get("href") or "")
                and _is_right_in(element, box)
            )
        ):
            for number in _first_number(element):
                found = True
                yield number
    if named and not found:
        yield from _first_number(box.element)


def _is_right_in(element: Element, box: Box) -> bool:
    """Tell whether an element stands in a box, and in no other box within."""
    around = next((outer for outer in element.iterancestors() if outer.tag not in _INLINE), None)
    return around is box.element


def _among_buttons(place: Element) -> Iterator[tuple[Element, str]]:
    for element in place.iter():
        if isinstance(element.tag, str) and element.tag not in ("script", "style", "svg", "noscript"):
            yield from _own_number(element)


def _first_number(place: Element) -> Iterator[tuple[Element, str]]:
    """Give the number that stands in an element, or else in one of the first in it."""
    for element in islice(place.iter(), 12):
        found = list(_own_number(element))
        if found:
            yield from found
            return


_STATED = (
    "data-likecount",
    "data-like-count",
    "data-share-count",
    "data-sharecount",
    "data-shares",
    "data-count",
)
"""Attributes that state a count, in the order in which they are asked."""


_PLUS_ONE = "+1"
"""The word on Google's button."""


def _own_number(element: Element) -> Iterator[tuple[Element, str]]:
    """Give the number that stands in an element, with at most a word for sharing beside it."""
    text = element.text
    if (not text or text.isspace()) and len(element):
        # The number may follow an icon.
        text = next((child.tail for child in element if child.tail and not child.tail.isspace()), None)
    text = text or ""
    if not _NUMBER.search(text):
        names = element.keys()
        for name in _STATED:
            said = element.get(name) if name in names else None
            if said and len(said) <= LONGEST:
                yield element, said.strip()
                return
        return
    text = " ".join(text.split())
    if len(text) > 40 or not _NUMBER.search(text) or text == _PLUS_ONE:
        return
    if len(text) <= LONGEST and parse_count(text) is not None:
        yield element, text.strip("()[]+ ")
        return
    yield from ((element, number) for number in islice(_numbers_with_words(text), 1))


def _numbers_with_words(text: str) -> Iterator[str]:
    """Give the number of a line that has it and words for what it counts: "42 shares", "Shared 42 times"."""
    words = text.split()
    for size in (1, 2):
        for start in range(len(words) - size + 1):
            number = " ".join(words[start : start + size]).strip("()[]")
            rest = " ".join((*words[:start], *words[start + size :]))
            counted = is_share_word(rest) or (start == 0 and _OF_USERS.fullmatch(rest) is not None)
            if counted and parse_count(number) is not None:
                yield number


# What they count

_COUNTS, _SHARES, _TOTAL, _LIKES, _RESTACKS, _OTHER, _BADGE = (1 << bit for bit in range(7))


@lru_cache(maxsize=4096)
def _says(names: str) -> int:
    told = 0
    for word in words_of(names.replace("  ", " ").replace(" ", "-")):
        if word in _COUNT_WORDS:
            told |= _COUNTS
        if word in _SHARE_WORDS:
            told |= _SHARES
        if word in _TOTAL_WORDS:
            told |= _TOTAL | _COUNTS
        if word in _LIKE_WORDS:
            told |= _LIKES | _COUNTS
        if word in _RESTACK_WORDS:
            told |= _RESTACKS | _COUNTS
        if word in _OTHER_WORDS:
            told |= _OTHER
        if word in _BADGE_WORDS:
            told |= _BADGE
    return told


def _network(element: Element, text: str) -> str | None:
    """Tell what a number counts, by the names of its element and of those around it. None: no sharing."""
    shares = badge = False
    settled: str | None = None
    for steps, around in enumerate((element, *element.iterancestors())):
        if steps > 11:
            break
        names = f"{around.get('class') or ''} {around.get('id') or ''}"
        told = _says(names)
        if settled is None and steps < 5:
            if (
                steps < 4
                and told & _OTHER
                and (not told & (_SHARES | _TOTAL | _LIKES) or _COUNTS_COMMENTS(names) is not None)
                and around.tag not in _OUTER
            ):
                return None
            if told & _RESTACKS or "post-ufi-button" in names:
                settled = _on_substack(around) if "post-ufi-button" in names else "restacks"
                if settled is None:
                    return None
            elif told & _TOTAL and (told & _SHARES or shares):
                settled = "total"
            elif (network := network_shared_with(around, names)) is not None:
                settled = network
            elif told & _LIKES:
                settled = "likes"
        if _OF_ACCOUNT(names) or (steps < 4 and (_leads_to_account(around) or _OF_STARS(_label_of(around)))):
            return None
        if around.tag == "nav" or (steps < 6 and "menu" in words_of(names.replace(" ", "-"))):
            return None
        shares |= bool(told & _SHARES)
        badge |= steps < 4 and bool(told & _BADGE)
        if around.tag not in _WHOLE and _hints(names) & _ASIDE and not told & (_SHARES | _LIKES):
            return None
    words = _words_beside(element, text)
    if _OF_FOLLOWERS.search(words) or (badge and settled in (None, "likes") and not shares):
        return None
    if settled == "total" or settled is None:
        return _by_words(words) or (
            "total" if settled or (shares and _is_named_total(element, words)) else None
        )
    return settled


_COUNTS_COMMENTS = re.compile(r"comments?[-_]?(?:count|number|num)", re.IGNORECASE).search
_OF_STARS = re.compile(r"\bstar(?:s|red)?\b|\bwatch(?:ing|ers)?\b|\bforks?\b", re.IGNORECASE).search


_OF_ACCOUNT = re.compile(r"\b(?:fb-page|fb-like-box|page-plugin|like-?box)\b", re.IGNORECASE).search
"""Names of boxes about the site's account with a network."""


def _label_of(element: Element) -> str:
    return f"{element.get('aria-label') or ''} {element.get('title') or ''}"


_WHOLE = ("body", "html", "main")
_OUTER = ("article", "section", "main", "body", "html", "header", "aside")


def _on_substack(button: Element) -> str | None:
    """Tell what a numbered button below a Substack post counts: only that of the restacks bears no label."""
    label = (button.get("aria-label") or "").lower()
    if "comment" in (button.get("class") or "") or "comment" in label:
        return None
    around = button.getparent()
    liked = label.startswith("like") or "like-button" in (button.get("class") or "")
    return (
        "likes"
        if liked or (around is not None and "like-button" in (around.get("class") or ""))
        else "restacks"
    )


_ACCOUNT = re.compile(
    r"^(?:https?:)?//(?:[\w-]+\.)?(?:facebook|twitter|x|instagram|youtube|linkedin|pinterest|tiktok|vk|"
    r"t)\.(?:com|me)/"
    r"(?:@?[\w.-]+/?|company/[\w-]+/?|channel/[\w-]+/?|user/[\w-]+/?|pages?/.*|groups/.*)$"
)
_NO_ACCOUNT = re.compile(r"/(?:share|sharer|sharer\.php|intent|home|submit|dialog|plugins|pin|cws|sharing)\b")


def _leads_to_account(element: Element) -> bool:
    """Tell whether an element links to the site's account with a network: then the number is of followers."""
    href = element.get("href")
    return href is not None and _ACCOUNT.match(href) is not None and not _NO_ACCOUNT.search(href)


_OF_FOLLOWERS = re.compile(
    r"follow|\bfans?\b|subscrib|abonn|folgen|seguidor|seguir|suivre|volgers|подписчик|obserwuj|takipçi|"
    r"متابع|粉丝|关注",
    re.IGNORECASE,
)
_OF_LIKES = re.compile(
    r"\blikes?\b|gefällt|j.aime|me gusta|curtir|mi piace|vind ik leuk|нравится|beğen|إعجاب|"
    r"赞|いいね|좋아요|thích|"
    r"suka\b|reactions?\b|\bclaps?\b|applau",
    re.IGNORECASE,
)
_OF_USERS = re.compile(rf"{_OF_LIKES.pattern}|users", re.IGNORECASE)
"""What may stand behind a number on a button; what it counts is told by the button's name."""
_OF_OTHERS = re.compile(
    r"comment|komment|coment|kommentar|view|aufrufe|vues|visitas|replies|read", re.IGNORECASE
)


def _words_beside(element: Element, text: str) -> str:
    """Return the short text that stands around a number, the number left out."""
    around: Element | None = element
    for _ in range(3):
        if around is None:
            break
        line = line_of(around, most=60, spaced=True)
        if len(line) > 50:
            break
        words = " ".join(word for word in line.replace(text, " ", 1).split() if not _NUMBER.search(word))
        if any(map(str.isalpha, words)):
            return words
        around = around.getparent()
    return ""


def _by_words(words: str) -> str | None:
    """Tell what a number counts by the words beside it."""
    if not words:
        return None
    if is_share_word(words):
        return "total"
    network = network_of(words)
    if network is not None:
        return network.replace("google+", "googleplus")
    return "likes" if _OF_LIKES.search(words) else None


def _is_named_total(element: Element, words: str) -> bool:
    """Tell whether a number, or the element right around it, is named a count of shares."""
    if _OF_OTHERS.search(words):
        return False
    around: Element | None = element
    for _ in range(3):
        if around is None:
            break
        told = _says(around.get("class") or "")
        if told & _SHARES and told & (_COUNTS | _TOTAL):
            return True
        around = around.getparent()
    return False


@lru_cache(maxsize=4096)
def _hints(names: str) -> int:
    return hints_of(names)
