"""The set words of news pages in many languages: labels of promos, comments, share buttons, and the like.

Readers of pages and of text dumps share these tables. The words themselves are in `label_words`; here each
table is a frozen set of keys. Compare a text with one by `label_key`, which takes no notice of case, accents,
punctuation and spaces. A word that stands here says something only where a whole line, or all that stands
before its colon or bar, is such a word: the functions below look at nothing less.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from attrs import frozen

from newsdoc.values import label_words
from newsdoc.values.text import fold, with_ascii_digits

__all__ = [
    "BYLINE_LABELS",
    "BYLINE_WORDS",
    "COMMENTS_HEADINGS",
    "COMMENT_LINKS",
    "FURNITURE_LINES",
    "HOME_WORDS",
    "KICKERS",
    "NETWORKS",
    "NO_KICKERS",
    "PUBLISHED_WORDS",
    "RELATED_HEADINGS",
    "RELATED_LABELS",
    "REPLY_FORM_HEADINGS",
    "REPLY_FORM_LINES",
    "SAYS_WORDS",
    "SHARE_WORDS",
    "SHORT_BYLINE_WORDS",
    "TAG_LABELS",
    "TITLE_LABELS",
    "UPDATED_WORDS",
    "CommentsHeading",
    "is_anti_spam_notice",
    "is_furniture_line",
    "is_home_word",
    "is_kicker",
    "is_no_kicker",
    "is_one",
    "is_related_heading",
    "is_related_label",
    "is_reply_form_heading",
    "is_reply_form_line",
    "is_rights_notice",
    "is_share_word",
    "is_title_label",
    "label_key",
    "network_of",
    "parse_comments_heading",
    "split_kicker",
    "split_related_label",
    "split_says",
    "split_tags",
]

_IGNORED: Final = re.compile("[\u0300-\u036f\u064b-\u0652\u0670\u0640]")
"""Accents of European scripts, Arabic vowel signs and stretching dashes: sites write them or not."""

MAX_LABEL: Final = 80
"""How many characters a label may have. Nothing longer is looked up: looking costs the same on any text."""


@lru_cache(maxsize=256)  # readers ask many questions about the same few lines
def label_key(text: str) -> str:
    """Reduce a label to what two spellings of it share: its words, caseless, without accents and punctuation.

    >>> label_key("À LIRE AUSSI :"), label_key("a lire aussi")
    ('a lire aussi', 'a lire aussi')
    """
    folded = fold(text)
    return folded if folded.isascii() else _IGNORED.sub("", unicodedata.normalize("NFD", folded))


def _keys(labels: str) -> frozenset[str]:
    return frozenset(key for label in re.split(r"[|\n]", labels) if (key := label_key(label)))


RELATED_LABELS: Final = _keys(label_words.RELATED_LABELS)
"""Labels of a promo inside the text, as in "Read more: …"."""
RELATED_HEADINGS: Final = _keys(label_words.RELATED_HEADINGS)
"""Headings of a list of other articles that stands below the text."""
_COUNTED: Final = _keys(label_words.COMMENT_NOUNS) | _keys(label_words.COUNTED_NOUNS)
COMMENTS_HEADINGS: Final = _keys(label_words.COMMENT_NOUNS) | _keys(label_words.COMMENTS_HEADINGS)
"""Headings of the list of readers' comments, without the number that stands beside many of them."""
_ONE: Final = _keys(label_words.ONE)
_NONE: Final = _keys(label_words.NONE)
REPLY_FORM_HEADINGS: Final = _keys(label_words.REPLY_FORM_HEADINGS)
"""Headings of the form in which readers write a comment."""
REPLY_FORM_LINES: Final = _keys(label_words.REPLY_FORM_LINES)
"""Field names, messages and buttons of that form."""
COMMENT_LINKS: Final = _keys(label_words.COMMENT_LINKS)
"""Links that stand beside each comment."""
HOME_WORDS: Final = _keys(label_words.HOME_WORDS)
"""What the first step of a breadcrumb says."""
SHARE_WORDS: Final = _keys(label_words.SHARE_WORDS)
"""What stands beside a share counter."""
KICKERS: Final = _keys(label_words.KICKERS)
"""What a kicker says."""
NO_KICKERS: Final = _keys(label_words.NO_KICKERS)
"""What stands where kickers do and is none."""
FURNITURE_LINES: Final = _keys(label_words.FURNITURE_LINES)
"""Whole lines that belong to the page and not to the article."""
UPDATED_WORDS: Final = _keys(label_words.UPDATED_WORDS)
"""Words before the date on which an article was last changed."""
PUBLISHED_WORDS: Final = _keys(label_words.PUBLISHED_WORDS)
"""Words before the date on which it was published."""
BYLINE_WORDS: Final = _keys(label_words.BYLINE_WORDS)
"""Words before the names in a byline."""
SHORT_BYLINE_WORDS: Final = _keys(label_words.SHORT_BYLINE_WORDS)
"""The same, but full names must follow."""
BYLINE_LABELS: Final = _keys(label_words.BYLINE_LABELS)
"""The same, but with a colon behind them."""
SAYS_WORDS: Final = _keys(label_words.SAYS_WORDS)
"""Words between a commenter's name and the colon after it."""
TAG_LABELS: Final = _keys(label_words.TAG_LABELS)
"""Labels of the list of an article's keywords."""
TITLE_LABELS: Final = _keys(label_words.TITLE_LABELS)
"""Labels of a title."""
NETWORKS: Final = MappingProxyType({
    key: network for network, labels in label_words.NETWORKS.items() for key in _keys(labels)
})  # fmt: skip
"""Key of a network's name, or of what its button says, to the network's name in a `ShareCounter`."""

_HEADING_JOINTS: Final = re.compile(
    r"\s(?:on|to|for|zu|sur|à|sobre|en|a|su|op|bij|til|till|na|do|на|к|до|için|على)\s+[\"'“”„«»‘’「『]",  # noqa: RUF001
    re.IGNORECASE,
)
"""Where the title of the article follows in a heading such as ``3 thoughts on “…”``."""

_BEFORE_LABEL: Final = " \t\u00a0-–—•·*»›>→▶►▼➡◆■●👉🔴☛☞✅🔗📌[(（【"  # noqa: RUF001
_LABEL_ENDS: Final = re.compile(r"[:：|｜│»›>→▶►➡】\]\n]|\s[-–—]\s|[–—]\s")  # noqa: RUF001
_BRACKETS: Final = {"[": "]", "(": ")", "（": "）", "【": "】"}  # noqa: RUF001
_AFTER_LABEL: Final = "|｜│:：].)）】\n"  # noqa: RUF001


def _head_and_rest(text: str) -> tuple[str, str] | None:
    """Part a text after its first label end, or return None: it has none within the length of a label."""
    start = len(text) - len(text.lstrip(_BEFORE_LABEL))
    end = _LABEL_ENDS.search(text, start, start + MAX_LABEL)
    return None if end is None else (text[: end.end()], text[end.end() :])


def is_related_label(text: str) -> bool:
    """Tell whether a text is nothing but the label of a promo: "Read more", "LESEN SIE AUCH:"."""
    return len(text) <= MAX_LABEL and label_key(text) in RELATED_LABELS


def split_related_label(text: str) -> tuple[str, str] | None:
    """Part the label of a promo from what it promotes.

    Args:
        text: A paragraph or line.

    Returns:
        The label as written, with its colon, bar or dash, and the words after it, both trimmed; the words are
        empty where the label stands alone (then the title stands in the next line or paragraph). None: no
        such label stands there, or nothing parts it from what follows ("Read more books" is a sentence).

    >>> split_related_label("Lire aussi : Le marché du blé")
    ('Lire aussi :', 'Le marché du blé')
    """
    if is_related_label(text):
        return text.strip(), ""
    parts = _head_and_rest(text)
    if parts is None:
        return None
    key = label_key(parts[0])
    if key not in RELATED_LABELS or (" " not in key and parts[0].rstrip().endswith(("-", "–", "—"))):  # noqa: RUF001
        return None  # "More — and better — schools" is no promo
    rest = parts[1].strip()
    if parts[0].lstrip()[:1] in _BRACKETS:
        rest = rest.removesuffix(_BRACKETS[parts[0].lstrip()[:1]]).rstrip()
    return parts[0].strip(), rest


def is_related_heading(text: str) -> bool:
    """Tell whether a text is the heading of a list of other articles below the text."""
    return len(text) <= MAX_LABEL and label_key(text) in RELATED_HEADINGS


@frozen
class CommentsHeading:
    """What the heading of the readers' comments says."""

    count: int | None
    """The number of comments that it states. None: it states none."""


_COUNT: Final = re.compile(r"\d{1,3}(?:[.,'\u2019\u00a0\u202f ]\d{3})+(?!\d)|\d+", re.ASCII)


_LISTED: Final = re.compile(r"\s*[\d.]+[.)]\s")
"""How an item of a numbered list begins: "1. Reply" is no heading."""


def parse_comments_heading(text: str) -> CommentsHeading | None:
    """Read a heading such as "1 COMMENT", "Kommentare (3)", "评论 12", "No comments" or "2 thoughts on “…”".

    Args:
        text: A whole line or heading.

    Returns:
        What it says. None: it is no such heading.

    >>> [parse_comments_heading(text) for text in ("1,204 Comments", "Kommentare", "Comments on the war")]
    [CommentsHeading(count=1204), CommentsHeading(count=None), None]
    """
    if _LISTED.match(text):
        return None
    joint = _HEADING_JOINTS.search(text, 0, MAX_LABEL)
    head = with_ascii_digits(text if joint is None else text[: joint.start()])
    if len(head) > MAX_LABEL:
        return None
    numbers = list(_COUNT.finditer(head))
    if len(numbers) > 1:
        return None
    if not numbers:
        return _heading_in_words(label_key(head))
    key = label_key(head[: numbers[0].start()] + " " + head[numbers[0].end() :])
    if key not in COMMENTS_HEADINGS and key not in _COUNTED:
        return None
    return CommentsHeading(min(int(re.sub(r"\D", "", numbers[0][0])[:19]), 2**63 - 1))


def may_head_comments(text: str) -> bool:
    """Tell by its first letters whether a line may be such a heading: a cheap look before `parse_comments_heading`.

    >>> [may_head_comments(text) for text in ("Kommentare (3)", "Mills by the river", "No", "A")]
    [True, False, True, True]
    """
    start = f"{text.lstrip()} "[:_START].lower()
    return start in _STARTS or not start.isascii() or not start[:1].isalpha()


_START: Final = 3
_STARTS: Final = frozenset(f"{key} "[:_START] for key in COMMENTS_HEADINGS | _COUNTED | _ONE | _NONE)


def _heading_in_words(key: str) -> CommentsHeading | None:
    if key in COMMENTS_HEADINGS:
        return CommentsHeading(None)
    first, _, rest = key.partition(" ")
    if rest in _COUNTED and first in _ONE:
        return CommentsHeading(1)
    # "pas de commentaires" has two words for none, "暂无评论" two letters
    words = key.split()[:5]
    for none in (key[:2], *(" ".join(words[:count]) for count in range(1, len(words)))):
        if none in _NONE and key[len(none) :].strip() in _COUNTED:
            return CommentsHeading(0)
    return None


def is_one(text: str) -> bool:
    """Tell whether a text that stands before a noun says that there is one of it: "One", "Ein", "This post has one".

    >>> [is_one(text) for text in ("Ein", "This post has one", "Leave a")]
    [True, True, False]
    """
    key = label_key(text)
    return key in _ONE or key.endswith(" has one")


def is_reply_form_heading(text: str) -> bool:
    """Tell whether a text is the heading of the form in which readers write a comment."""
    if len(text) > 4 * MAX_LABEL:
        return False
    key = label_key(text)
    return key in REPLY_FORM_HEADINGS or any(
        key.startswith(start)
        for start in ("leave a reply to ", "schreibe einen kommentar zu ", "antwort auf ")
    )


def is_reply_form_line(text: str) -> bool:
    """Tell whether a text is a field name, message or button of that form.

    "Name" is one: ask only where the form's heading stands above.
    """
    return len(text) <= 4 * MAX_LABEL and (label_key(text) in REPLY_FORM_LINES or is_reply_form_heading(text))


_SPAM_WORDS: Final = re.compile(r"akismet|recaptcha|hcaptcha", re.IGNORECASE)
_SPAM_CONTEXT: Final = re.compile(
    r"spam|indésirables|нежелательн|спам|スパム|垃圾|스팸|سخام|مزعج|هرزنامه"
    r"|protected by|geschützt|privacy|datenschutz",
    re.IGNORECASE,
)


def is_anti_spam_notice(text: str) -> bool:
    """Tell whether a text is the notice of a spam filter or captcha below a comment form, in any language.

    It has the service's name, a word for what it guards against, and at most 300 characters.
    """
    return len(text) <= 300 and bool(_SPAM_WORDS.search(text)) and bool(_SPAM_CONTEXT.search(text))


def is_home_word(text: str) -> bool:
    """Tell whether a text is what the first step of a breadcrumb says: "Home", "Startseite"."""
    return len(text) <= MAX_LABEL and label_key(text) in HOME_WORDS


def is_share_word(text: str) -> bool:
    """Tell whether a text is nothing but the word beside a share counter or on a share button."""
    return len(text) <= MAX_LABEL and label_key(text) in SHARE_WORDS


def network_of(text: str) -> str | None:
    """Return the network whose name, or whose button's label, a text is. None: no network that is known.

    >>> network_of("Share on Facebook"), network_of("ВКонтакте"), network_of("Pigeon")
    ('facebook', 'vk', None)
    """
    return NETWORKS.get(label_key(text)) if len(text) <= MAX_LABEL else None


def is_call(text: str) -> bool:
    """Tell whether a text asks readers to do something, or leads to all of something.

    >>> is_call("View all resources"), is_call("Sign up for our letter"), is_call("Viewpoint")
    (True, True, False)
    """
    return _CALL.match(text) is not None


_CALL: Final = re.compile(
    r"(?:view|see|read|learn|show|explore|browse|discover|contact|call|talk|get|sign|log|search|apply|book|try|start|"
    r"buy|shop|join|order|request|schedule|download|follow|find|about|our|more|subscribe|register|write a|leave a|"
    r"post a|click|check out|take a|for (?:more|a)|[$€£]|mehr|weitere?|alle|jetzt|hier|abonnieren|anmelden|kommentar|"
    r"voir|abonnez|inscrivez|écrire un|ver|suscríb\w+|regístr\w+|escrib\w+|leer|assine|iscriviti|abbonati|zu den|zum|"
    r"apúntate|schrijf je in|zapisz się|подпишитесь)\b|"
    r"s'abonner\b|.*\bhome$",
    re.IGNORECASE,
)


def is_kicker(text: str) -> bool:
    """Tell whether a text is nothing but a label such as "News Analysis" or "OPINION:"."""
    return len(text) <= MAX_LABEL and label_key(text) in KICKERS


def is_no_kicker(text: str) -> bool:
    """Tell whether a text says of a piece only that it is new, or in no section: "Uncategorized"."""
    return len(text) <= MAX_LABEL and label_key(text) in NO_KICKERS


def is_title_label(text: str) -> bool:
    """Tell whether a text is nothing but what a title is called: "Title:"."""
    return len(text) <= MAX_LABEL and label_key(text) in TITLE_LABELS


def split_kicker(text: str) -> tuple[str, str] | None:
    """Part a kicker from the text that follows it in the same line, by the bar, colon or dash between them.

    Returns:
        The kicker without what parts it off, and the rest, empty where the kicker stands alone. None:
        the text does not begin with a known kicker that is parted from the rest.

    >>> split_kicker("News Analysis | The pipeline"), split_kicker("Analysis of the vote")
    (('News Analysis', 'The pipeline'), None)
    """
    if is_kicker(text):
        return text.strip(_BEFORE_LABEL + _AFTER_LABEL), ""
    parts = _head_and_rest(text)
    if parts is None or label_key(parts[0]) not in KICKERS:
        return None
    return parts[0].strip(_BEFORE_LABEL + _AFTER_LABEL), parts[1].strip()


def split_says(text: str) -> str | None:
    """Return the name in the line above a comment that ends in "says:". None: it is no such line.

    >>> split_says("Jane Doe says:"), split_says("Jane Doe schrieb:"), split_says("The report says")
    ('Jane Doe', 'Jane Doe', None)
    """
    bare = text.rstrip()
    if len(bare) > MAX_LABEL or not bare.endswith((":", "：")):  # noqa: RUF001
        return None
    words = bare[:-1].split()
    for count in (3, 2, 1):
        if len(words) > count and label_key(" ".join(words[-count:])) in SAYS_WORDS:
            return " ".join(words[:-count])
    return None


def split_tags(text: str) -> tuple[str, ...] | None:
    """Return an article's keywords from a line such as "Tags: rain, harvest". None: it is no such line.

    >>> split_tags("Schlagwörter: Regen, Ernte")
    ('Regen', 'Ernte')
    """
    parts = _head_and_rest(text)
    if parts is None or label_key(parts[0]) not in TAG_LABELS or len(text) > 1000:
        return None
    tags = tuple(tag for part in re.split(r"[,،、，;|·•\t]+|\s#", parts[1]) if (tag := part.strip(" #\n")))  # noqa: RUF001
    return tags if tags and all(len(tag) <= MAX_LABEL for tag in tags) else None


_RIGHTS: Final = re.compile(r"(?:©|\(c\)|copyright\b)(?=.*\d{4})", re.IGNORECASE)


def is_rights_notice(text: str) -> bool:
    """Tell whether a text is the line at the foot of a page that says who has the rights: "© 2018 The Observer".

    It begins with the sign or the word for them, has a year, and at most 160 characters.
    """
    return len(text) <= 2 * MAX_LABEL and _RIGHTS.match(text) is not None


def is_furniture_line(text: str) -> bool:
    """Tell whether a text is a line of the page, not of the article: "Advertisement", "Skip to content"."""
    return len(text) <= 4 * MAX_LABEL and label_key(text) in FURNITURE_LINES
