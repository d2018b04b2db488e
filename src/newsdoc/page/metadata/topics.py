"""Keywords: from strings as sources write them to tags, and those that a reader sees; and the category beside them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import Final
from urllib.parse import unquote

from lxml import etree

from newsdoc.markup.vocabulary import HEADINGS
from newsdoc.page.hints import Hint
from newsdoc.page.metadata.clues import Clues
from newsdoc.page.metadata.schema import text_in
from newsdoc.page.metadata.seams import WIDE_COLON, words_in
from newsdoc.page.metadata.sight import FOREIGN, above, text_of
from newsdoc.page.source import Element
from newsdoc.page.survey import Box
from newsdoc.values.labels import TAG_LABELS, label_key, split_tags
from newsdoc.values.text import fold, squeeze
from newsdoc.values.urls import split_url

MAX_TAGS: Final = 200
"""How many tags an article has at most."""
LONGEST: Final = 100
"""Characters of the longest tag; more is a sentence."""
LONGEST_LABEL: Final = 40
"""Characters of what stands above a list of tags."""
MAX_LINKS: Final = 300
MAX_LIST: Final = 40
"""How many links a list of tags has at most."""
MAX_GIVEN: Final = 2_000

_COMMAS: Final = re.compile(r"\s*[,;|，、；]\s*")  # noqa: RUF001
_INTERNAL: Final = re.compile(
    r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}|[\w ]{2,30}:\s?\S.*|(?:[\w-]+\.)+[a-z]{2,6}|.|\d{5,}|https?://.*"
    r"|\w+_\w+",
    re.IGNORECASE | re.ASCII,
)
"""What editing systems put among keywords for themselves: "Category: News", hosts, identifiers, letters."""

_FILED: Final = re.compile(r"[a-z]{3,20}/[^/]+").fullmatch


def tags_of(texts: Iterable[str]) -> tuple[str, ...]:
    """Part keywords and bring them into order: none twice, none empty, none a sentence or an internal mark.

    A text alone is parted at commas, semicolons and bars; where there are several, each is one keyword. Where all are
    filed under what they are, as in "organization/Unesco", they are taken out.
    """
    given = list(islice(texts, MAX_GIVEN))
    parts = _COMMAS.split(given[0]) if len(given) == 1 else given
    if len(parts) > 1 and all(map(_FILED, parts)):
        parts = [part.partition("/")[2] for part in parts]
    found: dict[str, str] = {}
    for part in parts:
        tag = part.strip(" \t#\"'")
        key = fold(tag) if len(tag) <= LONGEST else ""
        if key and (_is_of_words(tag) or _INTERNAL.fullmatch(tag) is None):
            found.setdefault(key, tag)
        if len(found) >= MAX_TAGS:
            break
    return tuple(found.values())


def _is_of_words(tag: str) -> bool:
    """Tell whether a tag is letters and spaces, as most are: no internal mark is."""
    return len(tag) > 1 and tag.replace(" ", "").isalpha()


def by_link(clues: Clues) -> Iterator[tuple[str, ...]]:
    """Give the tags that links of the relation `tag` name, but not those that name a category as well.

    Themes give categories that relation too; where there are others, they are left out.
    """
    related = islice(((link, rel) for link in clues.anchors if (rel := link.get("rel"))), MAX_LINKS)
    tagged = [link for link, rel in related if "tag" in (names := rel.split()) and "category" not in names]
    found = tags_of(_shown(clues, _without_categories(tagged))) or tags_of(_shown(clues, tagged))
    if found:
        yield found


def _without_categories(links: list[Element]) -> list[Element]:
    """Leave out the links that lead to categories, unless they stand in one list with others."""
    lists = {_list_of(link) for link in links if not _leads_to_category(link)}
    return [link for link in links if _list_of(link) in lists]


def _list_of(link: Element) -> Element | None:
    return next((outer for outer in link.iterancestors() if outer.tag not in {"li", "span"}), None)


def _leads_to_category(link: Element) -> bool:
    """Tell whether a link leads to a category, by its address or by the names of what it stands in."""
    address = link.get("href") or ""
    if "/category/" in address:
        return True
    outer = islice(link.iterancestors(), MAX_ABOVE)
    return "/tag/" not in address and any(_names_categories(it.get("class") or "") for it in outer)


MAX_ABOVE: Final = 2
"""How many elements around a link are asked for their names."""


@lru_cache(maxsize=1024)
def _names_categories(name: str) -> bool:
    told = words_in(name)
    return not _CATEGORIES.isdisjoint(told) and not {"tag", "tags"} & set(told)


_CATEGORIES: Final = frozenset(("category", "categories", "cat", "cats"))


def category(clues: Clues) -> Iterator[str]:
    """Give the first of the article's categories that links of the relation `category` name, as WordPress writes them.

    See https://microformats.org/wiki/rel-category.
    """
    named = (link for link in clues.anchors if "category" in (link.get("rel") or "").split())
    yield from islice(_shown(clues, islice(named, MAX_LINKS)), 1)


def by_list(clues: Clues) -> Iterator[tuple[str, ...]]:
    """Give the tags in the first list below the title that is named for tags and holds links.

    One with more than one tag is preferred: a tag alone may be a label of the title.
    """
    lists = list(map(tags_of, _lists(clues)))
    found = next((tags for tags in lists if len(tags) > 1), None) or next(filter(None, lists), None)
    if found:
        yield found


def _lists(clues: Clues) -> Iterator[list[str]]:
    """Give what is said in the lists below the title that are named for tags, those right behind another with it.

    Pages part tags by what they are, people behind topics, and give each tag a box of its own.
    """
    start = 0 if clues.headline is None else clues.headline.box.order
    shown: list[str] = []
    end = -1
    for box in clues.survey.boxes[start:]:
        if (
            box.order > end
            and _is_tag_list(box, clues.survey.scale)
            and not clues.is_foreign(box, _ELSEWHERE)
        ):
            more = list(_shown(clues, box.element.iter("a")))
            if shown and box.order > end + NEAR:
                yield shown
                shown = []
            if more:
                shown += more
                end = box.end
    yield shown


def by_shape(clues: Clues) -> Iterator[tuple[str, ...]]:
    """Give the tags in a list below the text that has no telling name, by its links: each says where it leads.

    "Coal Exit" leads to "/topics/coal-exit". Menus have such links too; this list stands in the same part of the
    page as the title, below text.
    """
    if clues.headline is None:
        return
    title = clues.headline.box
    article = next((outer for outer in above(title) if outer.text >= LEAST_TEXT), None)
    if article is None:
        return
    read = 0
    for box in clues.survey.boxes[title.order + 1 : article.end + 1 + BEYOND]:
        read += box.own - box.own_linked
        if (
            read >= LEAST_TEXT
            and box.tag in _LISTS
            and LEAST_LINKS <= box.links <= MOST_LINKS
            and (box.linked == box.text or _is_labelled(box))
            and not clues.is_foreign(box, _ELSEWHERE | Hint.SHARE | Hint.BREADCRUMB)
        ):
            links = list(box.element.iter("a"))
            if _say_where_they_lead(links):
                found = tags_of(_shown(clues, links))
                if len(found) >= LEAST_LINKS and not any(map(_OF_SITES, found)):
                    yield found
                    return


NEAR: Final = 4
"""How many boxes beyond the end of a list of tags the next part of it may begin."""
LEAST_TEXT: Final = 500
"""Characters that stand between a title and a list of tags below the text."""
_OF_SITES: Final = re.compile(
    r"privacy|terms|cookie|contact|sitemap|imprint|impressum|datenschutz|kontakt|\bagb\b|mentions légales|"
    r"confidentialité|privacidad|aviso legal|about us|über uns|log ?in",
    re.IGNORECASE,
).search
"""What menus at the foot of a site say, and lists of tags do not."""
BEYOND: Final = 12
"""How many boxes beyond the end of the article the list may stand."""
LEAST_LINKS: Final = 2
MOST_LINKS: Final = 20
_LISTS: Final = frozenset(("ul", "ol", "li", "div", "p", "section"))


def _is_labelled(box: Box) -> bool:
    """Tell whether a box holds nothing but a label of tags and links behind it: "Tags: Coal Exit, Dams"."""
    if box.text - box.linked > LONGEST_LABEL + 2 * box.links:
        return False
    told = split_tags(text_of(box.element))
    if told is None or any("category" in (link.get("rel") or "") for link in box.element.iter("a")):
        return False
    linked = "".join(map(text_of, box.element.iter("a")))
    return _letters("".join(told)) == _letters(linked)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def _say_where_they_lead(links: list[Element]) -> bool:
    """Tell whether no more than a quarter of some links say anything else than where they lead."""
    others = 0
    for link in links:
        others += not _says_where_it_leads(link)
        if others * 4 > len(links):
            return False
    return True


def _says_where_it_leads(link: Element) -> bool:
    """Tell whether a link leads to a folder for tags, or to what it says: "Coal Exit" to "/politics/coal-exit"."""
    path = split_url((link.get("href") or "").strip()).path.rstrip("/")
    folder, _, name = path.rpartition("/")
    text = text_of(link)
    if not folder or not 0 < len(text) <= LONGEST_LABEL:
        return False
    return _FOLDERS(folder) is not None or _slug(unquote(name)) == _slug(text)


_FOLDERS: Final = re.compile(
    r"/(?:tags?|topics?|hashtags?|keywords?|themen|themas?|temas?|etiquetas?|schlagworte?|tagg)$"
).search


def _slug(text: str) -> str:
    return _letters(unicodedata.normalize("NFKD", fold(text).translate(_SPELLED)))


_SPELLED: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "o", "æ": "ae", "å": "a"})
"""How letters are spelled in addresses."""


def _is_tag_list(box: Box, scale: int) -> bool:
    if not box.hints & Hint.TAGS or box.hints & Hint.SHARE or not 0 < box.links <= MAX_LIST:
        return False
    # What is above the list, "Filed under", weighs much where the tags are few and short.
    if box.linked * 10 < box.text * 6 and box.linked * 10 < (box.text - _label(box, scale)) * 6:
        return False
    return _TAGS.search(f"{box.element.get('class') or ''} {box.element.get('id') or ''}") is not None


def _label(box: Box, scale: int) -> int:
    """Measure what says before the links of a box that they are tags: a heading, or a label with a colon."""
    headings = sum(child.text for child in box.children if child.tag in HEADINGS and not child.links)
    if headings:
        return min(headings, LONGEST_LABEL)
    before = _before_links(box.element)
    if not before.endswith((":", WIDE_COLON)) and label_key(before) not in TAG_LABELS:
        return 0
    return min(scale * len(before), LONGEST_LABEL)


def _before_links(element: Element) -> str:
    """Give the text before the first link in an element, up to some more than that of a label."""
    pieces: list[str] = []
    for event, inner in etree.iterwalk(element, events=("start", "end")):
        if event == "start" and inner.tag == "a":
            break
        pieces.append((inner.text if event == "start" else inner.tail) or "")
        if sum(map(len, pieces)) > 2 * LONGEST_LABEL:
            break
    return squeeze("".join(pieces))


_TAGS: Final = re.compile(r"tag(?!line)|keyword|topic|label|schlag|etiquet|thema|themen", re.IGNORECASE)


_ELSEWHERE: Final = (FOREIGN | Hint.NAVIGATION) & ~Hint.FOOTER
"""Tags stand in the footers of articles; what stands in that of the page is no list of tags."""


def _shown(clues: Clues, links: Iterable[Element]) -> Iterator[str]:
    """Give the texts of links that a reader sees and that belong to the article."""
    for link in links:
        box = clues.box_around(link)
        if box is None or clues.is_foreign(box, _ELSEWHERE) or clues.in_teaser(box):
            continue
        text = text_in(text_of(link))
        if (
            text is not None
            and len(text) <= LONGEST
            and fold(text) not in _LABELS
            and not text.endswith(_UNENDED)
        ):
            yield text


_UNENDED: Final = ("...", "…", ":")
"""How a link ends that leads to more."""
_LABELS: Final = frozenset(
    "tag|tags|themen|alle themen|topics|more|mehr|related topics|more topics|schlagworte|keywords".split("|")
)
"""Links that stand in lists of tags, and are none."""
