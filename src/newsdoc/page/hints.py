"""What the names that a page gives its elements say about them: words of `class`, `id`, `itemprop` and the like.

Themes differ, words don't: "related", "share", "entry-content" mean the same on thousands of sites. A name is cut
into its words (at hyphens, underscores and capitals), and each word that means something sets a flag.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType


class Hint:
    """What an element may be, by its name: bits of an `int`.

    Plain numbers, because each operation on an `enum.IntFlag` costs a microsecond and a page needs thousands.
    """

    BODY = 1 << 0
    """The article's text, or what holds it."""
    COMMENTS = 1 << 1
    """Readers' comments, or the form to write one."""
    SHARE = 1 << 2
    """Buttons to share the page, and counters of them."""
    RELATED = 1 << 3
    """Other articles."""
    SUBSCRIBE = 1 << 4
    """A newsletter, a paywall, a request for support."""
    ADVERT = 1 << 5
    NAVIGATION = 1 << 6
    """Menus, paging, skip links."""
    BREADCRUMB = 1 << 7
    BYLINE = 1 << 8
    """Author, date and the like beside the title."""
    AUTHOR_BOX = 1 << 9
    """What is told about the author after the text."""
    TAGS = 1 << 10
    CAPTION = 1 << 11
    CREDIT = 1 << 12
    PULL_QUOTE = 1 << 13
    KICKER = 1 << 14
    SUBTITLE = 1 << 15
    HIDDEN = 1 << 16
    """Shown to screen readers or printers only, or not at all."""
    UNSEEN = 1 << 25
    """Hidden by an attribute or a style of its own, so that no browser shows it."""
    NOTICE = 1 << 17
    """Cookies, legal notes, copyright, disclaimers."""
    SIDEBAR = 1 << 18
    FOOTER = 1 << 19
    HEADER = 1 << 20
    TOOLS = 1 << 21
    """Buttons, players, font sizes, print links."""
    CONTENTS = 1 << 22
    """A table of contents."""
    TITLE = 1 << 24


CONSENT_NAMES = (
    "cookie cookies gdpr dsgvo rgpd consent cookiebanner cookieconsent cookienotice cookielaw cookiebar cookieyes "
    "cookiebot onetrust didomi usercentrics cmplz borlabs trustarc truste iubenda klaro osano termly"
)
"""Names of what asks to be allowed to keep cookies, and of the tools that ask."""

_WORDS: Mapping[int, str] = MappingProxyType(
    {
        Hint.COMMENTS: "comments comment commentlist commentform commenting respond disqus kommentare kommentar "
        "commentaires comentarios discussion livefyre spotim coral reactions commentlinks commentarea "
        "commentsection commentslist commentbox commentthread usercomments readercomments leserkommentare "
        "kommentarer kommentit komentare komentari hozzaszolasok "
        "leserbriefe leserbrief leserpost commento commenti reactie reacties komentarze komentar yorum yorumlar "
        "talkback talkbacks forum-fil forum-message bo-vc com-ent",
        Hint.SHARE: "share shares sharing sharebar sns sharedaddy addtoany addthis social socials "
        "sociallinks socialshare sharethis shareaholic mashsb essb swp sharer teilen partager compartir",
        Hint.RELATED: "related relateds relatedposts relatedarticles recommended recommendation recommendations "
        "recommend recirc recirculation more-on readmore morefrom popular trending mostread mostpopular outbrain "
        "taboola "
        "promo promos promobox teaser teasers crosslink crosslinks suggested upnext up-next yarpp zergnet similar "
        "readalso seealso read-next readnext next-article prev-next latest linkbox relacionadas relacionados "
        "testimonial testimonials",
        Hint.SUBSCRIBE: "newsletter newsletters subscribe subscription paywall signup sign-up optin donate donation "
        "membership subscriber mailchimp formkit abo regwall piano cta",
        Hint.ADVERT: "ad ads adv advert adverts advertisement advertising adslot adunit adbox adsense dfp sponsored "
        "sponsor sponsors sponsorship gpt banner banners advertorial werbung anzeige publicidad adcontainer adwrapper",
        Hint.NAVIGATION: "nav navigation navbar menu menus pagination pager paging pagenav skip skiplink submenu "
        "megamenu prevnext postnav",
        Hint.BREADCRUMB: "breadcrumb breadcrumbs crumb crumbs breadcrumbtrail brotkrumen ariane "
        "breadcumb breadcumbs bread-cumbs breadcrum breadcrums breadcrump bredcrumb bredcrumbs bcrumb bcrumbs "
        "klickpfad "
        "pathway rootline navpath nav-path path-nav path-bar path-navigation "
        "pankuzu topicpath topic-path migas kruimelpad okruszki murupolku brodsmulor brodsmule "
        "drobeckova filariane",
        Hint.BYLINE: "byline bylines dateline author authors autor autoren auteur date dates timestamp meta metadata "
        "published pubdate posted postmeta entrymeta publication readtime reading-time updated datetime",
        Hint.AUTHOR_BOX: "authorbox author-box author-bio authorbio author-info about-author bio biography "
        "author-description author-card",
        Hint.TAGS: "tags tag taglist tagcloud keywords topics categories category cats cat-links labels schlagworte "
        "etiquetas",
        Hint.CAPTION: "caption captions figcaption imagecaption photocaption legend bildunterschrift legende",
        Hint.CREDIT: "credit credits copyright photographer photocredit imagecredit",
        Hint.PULL_QUOTE: "pullquote pull-quote pullout pull-out callout-quote blockquote-pull quote-pull pulled",
        Hint.KICKER: "kicker eyebrow overline rubric flag dachzeile surtitre antetitulo volanta topper supertitle",
        Hint.SUBTITLE: "subtitle subheadline subhead standfirst dek deck sottotitolo subtitulo bajada chapo sapo",
        Hint.HIDDEN: "sr-only screen-reader screen-reader-text visually-hidden visuallyhidden hidden hide noprint "
        "print-only printonly offscreen assistive a11y invisible",
        Hint.NOTICE: f"{CONSENT_NAMES} disclaimer copyright legal imprint privacy",
        Hint.SIDEBAR: "sidebar sidebars aside rail right-rail widget widgets secondary sidecol",
        Hint.FOOTER: "footer foot colophon",
        Hint.HEADER: "header masthead topbar",
        Hint.TOOLS: "toolbar tools tool buttons button actions print font-size fontsize listen audio-player tts "
        "player modal popup lightbox overlay dropdown tooltip bookmark rating ratings vote votes login signin search",
        Hint.CONTENTS: "toc table-of-contents tableofcontents ez-toc",
        Hint.TITLE: "headline title entry-title post-title article-title",
        Hint.BODY: "articlebody article-body article-content articlecontent entry-content entrycontent post-content "
        "postcontent post-body postbody story-body storybody story-content body-content bodytext body-text "
        "article-text articletext story-text content-body maincontent main-content page-content blog-content "
        "article__body article__content single-content the-content article-main news-content news-body newsbody "
        "td-post-content richtext rich-text body-copy bodycopy copy wysiwyg",
    }
)


_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+")


def words_of(name: str) -> list[str]:
    """Cut a name into its words, in lower case: `postBody_main-2` into `post`, `body`, `main`, `2`."""
    if name.islower():
        words = name.replace("_", "-").split("-")
        return [word for word in words if word] if "" in words else words
    return [word.lower() for word in _WORD.findall(name)]


def _table(words: Mapping[int, str]) -> dict[tuple[str, ...], int]:
    table: dict[tuple[str, ...], int] = {}
    for hint, names in words.items():
        for name in names.split():
            key = tuple(words_of(name))
            table[key] = table.get(key, 0) | hint
    return table


_HINTS = _table(_WORDS)
_LONGER: dict[str, list[tuple[list[str], int]]] = {}
"""Names of several words by their first."""
for _words, _hint in _HINTS.items():
    if len(_words) > 1:
        _LONGER.setdefault(_words[0], []).append((list(_words), _hint))
_PAIRS = frozenset(words[:2] for words in _HINTS if len(words) > 1)
"""How the names of several words begin."""
_SINGLE = {words[0]: hint for words, hint in _HINTS.items() if len(words) == 1}
_BEGINS = 1 << 62
"""The bit of a word that a name of several begins with."""
_KNOWN = {word: _SINGLE.get(word, 0) | (_BEGINS if word in _LONGER else 0) for word in {*_SINGLE, *_LONGER}}


def is_comment_type(kind: str) -> bool:
    """Tell whether a type, as `itemtype` and `typeof` name it, is that of one comment.

    >>> [is_comment_type(kind) for kind in ("https://schema.org/Comment", "sioc:Post sioct:Comment", "CommentAction")]
    [True, True, False]
    """
    return "Comment" in kind and any(each.endswith(_TYPES_OF_COMMENTS) for each in kind.split())


_TYPES_OF_COMMENTS = ("Comment", "UserComments")


_HIDES = "hid"
_SHOWN = re.compile(
    r"(?<!\S)(?!(?:is|js|u|util|visually)[-_])[\w:-]+[-_:](?:hidden|hide)(?!\S)|(?<!\S)(?:hidden|hide)[-_:]\S+"
)
"""Names with "hidden" in them that hide something else, or only on some screens: "label-hidden", "hidden-xs"."""


_HAS, _WITH = "has-", "with"
_STATES = re.compile(r"(?<!\S)(?:\S*--)?(?:has|with|without)-\S+").sub
"""Names that tell what stands elsewhere on the page: "has-comments", "row--has-ads", "with-sidebar"."""


_BUILDER = "elementor-"
_PARTS = re.compile(r"(?<!\S)elementor-widget(?!\S)|(?<=elementor-)widget-").sub
"""Names that the page builder Elementor gives to each part of a page, where others have widgets at the side."""


def hints_of(names: str) -> int:
    """Return the flags that the words of some names set, alone or two or three in a row.

    A page has hundreds of names. Most of them are in lower case, and cut at once; name by name is only gone where
    capitals part words, or where words stand in a row of which a known name is made.
    """
    if _HIDES in names and _SHOWN.search(names):
        names = _SHOWN.sub(" ", names)
    if _HAS in names or _WITH in names:
        names = _STATES("", names)
    if _BUILDER in names:
        names = _PARTS("", names)
    if not names.islower():
        return _hints_of_each(names)
    words = names.replace("_", "-").replace("-", " ").split()
    flags = 0
    for word in words:
        if word in _KNOWN:
            flags |= _KNOWN[word]
    if flags & _BEGINS:
        if not _PAIRS.isdisjoint(pairwise(words)):
            return _hints_of_each(names)
        flags ^= _BEGINS
    return flags


def _hints_of_each(names: str) -> int:
    flags = 0
    for name in names.split():
        flags |= _hints_of_name(name)
    return flags


@lru_cache(maxsize=8192)
def _hints_of_name(name: str) -> int:
    flags = 0
    words = words_of(name)
    for at, word in enumerate(words):
        if word in _SINGLE:
            flags |= _SINGLE[word]
        if word in _LONGER:
            for longer, hint in _LONGER[word]:
                if words[at : at + len(longer)] == longer:
                    flags |= hint
    return flags
