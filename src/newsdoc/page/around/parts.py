"""What the names of elements say about their part in a comment.

Comment systems differ in their tags and agree in their words: the last word of `wpd-comment-author`, `user-
name` or `c-comment__author-name` says what stands in the element. So a name is cut into its words, words
that only say "a box" are taken off its end, and what is then its end is looked up. The words are those of
WordPress and its themes, wpDiscuz, Jetpack, Blogger, TypePad, Movable Type, Drupal, Joomla, SPIP, GnuBoard, uCoz,
Serendipity, Disqus, Facebook, Discourse, schema.org, h-cite, and of what themes add to them in several
languages.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from newsdoc.page.hints import words_of


class Part:
    """What an element may hold: bits of an `int`, as in `Hint`."""

    ITEM = 1 << 0
    """One comment, by its name alone."""
    NUMBERED = 1 << 1
    """One comment, by an identifier with a number."""
    AUTHOR = 1 << 2
    NAME = 1 << 3
    """The author's name and nothing else."""
    DATE = 1 << 4
    TEXT = 1 << 5
    """The comment's words, or a box around them."""
    META = 1 << 6
    """Who and when, and no word of the comment."""
    TOOLS = 1 << 7
    """Links to reply, to report, to share; pictures of the author; labels."""
    LIKES = 1 << 8
    DISLIKES = 1 << 9
    FORM = 1 << 10
    REPLIES = 1 << 11
    TITLE = 1 << 12
    REMOVED = 1 << 13
    PINGBACK = 1 << 14
    WIDGET = 1 << 15
    """A list of the site's latest comments, on whatever article."""
    LIST = 1 << 16
    """A list of comments."""
    QUOTED = 1 << 17
    """Another comment, quoted."""


ITEM_WORDS = (
    "comment cmt kommentar leserkommentar commentaire comentario comentário commento reactie komentar "
    "komentarz yorum "
    "komentář kommentti commententry commentitem commentpost feedback-item reaction-item discussion-item "
    "comment-item comment-entry comment-single single-comment comment-post comment-node comment-card "
    "comment-parent comment-child coment com-ent forum-fil forum-message "
    "comments-item commentlist-item reply-item response-item ufi-comment h-cite commento-card dw-t talkback "
    "discussion-entry kommentar-eintrag kommentar-beitrag"
).split()
"""Ends of the name of one comment."""

NO_ITEM = frozenset(
    "add leave post write no new your form to view views all load submit has see show hide make start read "
    "open enable "
    "skip go num number total latest recent last top reply with without on allow disable count by my "
    "the-latest promo banner ad ads teaser cta paywall subscribe subscription login signin register".split()
)
"""Words before "comment" that turn it into something else: a button, a count."""

_BOX_WORDS = frozenset(
    "link container wrapper wrap inner outer holder con span label block box row left right col column "
    "field panel "
    "line div section area clearfix item element elem default new main cell".split()
)
"""Words at the end of a name that say nothing about what stands in the element."""

_ENDS: Mapping[int, str] = MappingProxyType(
    {
        Part.AUTHOR | Part.NAME: "author-name authorname username user-name fn displayname display-name "
        "screen-name "
        "screenname nickname nick author-link actor-name posted-by-name full-name fullname profile-name "
        "person-name profile-link user-link userlink "
        "sv-member community-name communityname commenter-name postername poster-name pseudo commentername",
        Part.AUTHOR: "author commentauthor authors user commenter poster autor auteur autore verfasser "
        "writer usuario isim "
        "name nom nombre naam namn navn nimi imie nome jmeno nev benutzer kullanici "
        "identity who posted-by postedby author-url by",
        Part.DATE: "date datetime time timestamp time-stamp ago posted-on posted-at stamp dtstamp datum "
        "fecha heure zeit when "
        "created created-at published dt-published postdate date-time timeago commentdate commenttime "
        "posttime livetimestamp "
        "data dtreviewed relative-time since duration-since dw-p-at tarih tarihi momento tid "
        "dato tidspunkt data-dodania",
        Part.TEXT: "content text body message msg txt texte texto testo inhalt copy commenttext "
        "commentcontent commentbody "
        "cmt-contents contenttext commentmessage e-content p-content p-summary description comment-copy cooked said "
        "commentary idc-c-t dw-p-bd icerik metin innehall tekst teksti tresc obsah szoveg conteudo contenido "
        "contenuto contenu inhoud",
        Part.META: "meta metadata header head info infos postinfo details detail footer foot bottom top "
        "vcard byline "
        "commentmetadata metas submitted userinfo user-info author-info author-box attribution heading "
        "meta-data "
        "bo-vc-hdinfo commentheader commentfooter commentmeta commentinfo signature idc-c-h",
        Part.TOOLS: "reply replylink reply-link replies-link reply-login login actions action tools tool toolbar "
        "buttons "
        "button btn report share "
        "sharing edit editlink edit-link delete moderation moderate flag admin says avatar avatars "
        "gravatar userpic photo "
        "picture image img icon icons badge badges toggle utils util utility controls control menu "
        "dropdown tooltip options permalink floor number "
        "rank anchor links awaiting loading counter abuse alert notice moderation-notice "
        "awaiting-moderation cancel extra extras extra-text screen-out blind num acciones "
        "acoes azioni aktionen anmal zglos denunciar responder google-plus "
        "divide separator sep spacer replybutton quote-link expand collapse tooltip-content "
        "report-link print only screen-reader-text sr-only visually-hidden repondre alerter ops operations "
        "flair "
        "relevancy reply-to replyto in-reply-to util-links social online-status reputation rep label "
        "labels role location city readmore read-more show-more ellipsis wpdiscuz-readmore cluv idc-c-b "
        "yanitla cevapla",
        Part.LIKES | Part.TOOLS: "like likes vote votes voting rating ratings thumbs thumb karma score "
        "upvote upvotes up "
        "likecount like-count likes-count upvote-count upvotes-count votes-count like-button upvote-button "
        "vote-count comment-likes thumbs-up vote-up vote-result like-feedback votecount "
        "recommend recommends points favs hearts reactions cld-like-count vote-pos idc-v-total begen begeni "
        "recomm positive positive-count plus",
        Part.DISLIKES | Part.TOOLS: "dislike dislikes downvote downvotes down thumbs-down vote-down unlike "
        "dislike-count "
        "thumbdown cld-dislike-count vote-neg oppose negative negative-count minus",
        Part.FORM | Part.TOOLS: "respond replybox reply-box comment-form commentform form replyform "
        "reply-form "
        "comment-respond editor comment-replybox-single comment-replybox-thread post-comment",
        Part.REPLIES: "children child replies indented responses subcomments sub-comments comment-replies "
        "replieslist thread "
        "subtree answers reponses descendants nested reply-list comment-children",
        Part.TITLE: "title subject betreff titre sujet",
        Part.REMOVED: "deleted removed trashed",
        Part.PINGBACK: "pingback trackback pingbacks trackbacks ping pinglist pings",
        Part.WIDGET: "recentcomments recent-comments latest-comments last-comments latestcomments "
        "newest-comments "
        "comments-recent recent-comment comments-widget-list derniers-commentaires top-comments-widget "
        "jcomments-latest",
        Part.LIST: "commentlist comment-list comments-list commentslist comments-container comment-stream "
        "comments-listing",
        Part.QUOTED: "quote quoted quotedtext quote-content",
    }
)  # fmt: skip


def _table() -> dict[tuple[str, ...], int]:
    table: dict[tuple[str, ...], int] = {}
    for part, names in _ENDS.items():
        for name in names.split():
            key = tuple(words_of(name))
            table[key] = table.get(key, 0) | part
    for name in ITEM_WORDS:
        table[tuple(words_of(name))] = table.get(tuple(words_of(name)), 0) | Part.ITEM
    return table


_PARTS = _table()
_LONGEST = max(map(len, _PARTS))


@lru_cache(maxsize=4096)
def parts_of(names: str) -> int:
    """Return what the words of a `class` attribute say."""
    parts = 0
    for name in names.split():
        parts |= _parts_of_name(name)
    return parts


@lru_cache(maxsize=8192)
def _parts_of_name(name: str) -> int:
    words = [word for word in words_of(_as_written(name)) if not word.isdigit()]
    if len(words) > 1 and words[0] in _SAYING_NOTHING:
        return 0
    while words:
        for length in range(min(_LONGEST, len(words)), 0, -1):
            parts = _PARTS.get(tuple(words[-length:]))
            if parts is not None:
                if parts & Part.ITEM and NO_ITEM.intersection(words[:-length]):
                    return Part.TOOLS if length < len(words) else 0
                return parts
        if words[-1] not in _BOX_WORDS:
            return 0
        words.pop()
    return 0


_GENERATED = re.compile(
    r"(?P<name>[A-Z]\w*__[A-Z]\w*)-[0-9a-z]{5,7}-\d{1,2}|(?P<own>.+)-sc-[0-9a-z]{6,}-\d{1,2}|"
    r"(?P<module>.+?)_{2,3}(?=[\w-]*[A-Z])(?=[\w-]*(?:\d|[a-z][A-Z]))[\w-]{5,7}"
).fullmatch
"""Names that styled-components and CSS modules make unique by what they put behind them."""


def _as_written(name: str) -> str:
    """Take off a name what a build put behind it."""
    made = _GENERATED(name) if "__" in name or "-sc-" in name else None
    return name if made is None else made["name"] or made["own"] or made["module"]


_SAYING_NOTHING = frozenset("category tag hentry status text font has is js".split())
