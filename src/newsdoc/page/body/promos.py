"""Promos between the paragraphs: the boxes and lines in the body that lead to other articles.

A promo is told by its label ("Read more: …"), by the name of its box, or by its shape: a line between paragraphs that
is one link to another article of the same site. Each gets the role that lets the reader make a `RelatedLink` of every
link in it. What stands before the first or after the last paragraph is no promo in the body.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice, takewhile

import attrs
from lxml.etree import _Element as Element

from newsdoc.markup.read import Role
from newsdoc.markup.vocabulary import HEADINGS
from newsdoc.page.body.finder import Body
from newsdoc.page.hints import Hint, hints_of
from newsdoc.page.source import Page
from newsdoc.page.survey import BOXED, Box, Survey
from newsdoc.values.labels import is_call, is_related_heading, is_related_label, split_related_label
from newsdoc.values.text import squeeze
from newsdoc.values.urls import reference, same_site

PROSE = 60
"""Characters of unlinked text that make a line a paragraph between which promos stand."""
LONGEST_LABEL = 80
"""Characters that a label has at the most."""
LONGEST_LINE = 300
"""Characters that a promo of one line has at the most."""
LONGEST_BOX = 4000
"""Characters that a box of promos has at the most."""
EXCERPT = 400
"""Unlinked characters that may stand beside each link of a box of promos: an excerpt, a date."""
SHORTEST_TITLE = 15
"""Bytes that the title of an article has at the least: less is the name of a subject, an author or a button."""
OUTSIDE = 0.15
"""The share of all prose that a note behind the article has at the most."""
MOST_NOTES = 8
"""How many such notes are looked for."""
LINKS_BETWEEN = 200
"""Linked characters that stand between an article and such a note, at the least."""
LEAST_ITEMS = 2
TITLE_WORDS = 5
"""Words that a bare link has at the least where a part of the text ends behind it."""
LINKED = 0.8
"""The share of a labelled line, without its label, that must be linked."""

NO_PROMO = (
    Hint.ADVERT | Hint.SUBSCRIBE | Hint.SHARE | Hint.COMMENTS | Hint.CAPTION | Hint.CONTENTS | Hint.BREADCRUMB
)
"""Names of boxes in which no promo is looked for."""
NO_TITLE = Hint.BYLINE | Hint.AUTHOR_BOX | Hint.TAGS | Hint.KICKER | Hint.CREDIT
"""Names of what stands beside the title in the box of a promo."""
LINE_TAGS = frozenset(("p", "div", "h2", "h3", "h4", "h5", "h6", "center", "section", "aside"))
"""Boxes that may be a promo of one line."""
NO_PROMO_TAGS = frozenset(("figure", "table"))
ENTRY_TAGS = frozenset(("article", "li", "section"))
"""What holds all that a box says of one article: its names tell the article's subjects and the like."""
HEADING_TAGS = frozenset(HEADINGS)
PLAIN_TAGS = frozenset(("p", "div", "blockquote", "section"))


def roles_of_promos(
    page: Page,
    survey: Survey,
    body: Body,
    roles: Mapping[Element, Role],
    comments: frozenset[Box] = frozenset(),
) -> dict[Element, Role]:
    """Find the promos in the body.

    Args:
        page: The page.
        survey: Its boxes.
        body: Where the text stands.
        roles: What boxes in the body stand for, as far as it is known; those to be skipped may hold promos.
        comments: The boxes that hold readers' comments.

    Returns:
        The roles of the elements of each promo. What holds a title is `Role.RELATED`, or stands in what is.
    """
    return _Finder(page, survey, body, roles, comments).find()


@attrs.frozen(eq=False)
class _Link:
    """A link in a box of promos."""

    url: str
    element: Element
    """What holds the words: the link itself or a block in it."""
    text: str
    rank: int
    """How much it looks like the title: the higher the more."""


@attrs.define(eq=False)
class _Finder:
    page: Page
    survey: Survey
    body: Body
    roles: Mapping[Element, Role]
    comments: frozenset[Box]
    found: dict[Element, Role] = attrs.Factory(dict)
    places: dict[Box, int] = attrs.Factory(dict)
    skipped: dict[Box, bool] = attrs.Factory(dict)
    """What is known of boxes already: whether they are no text of the article."""

    def find(self) -> dict[Element, Role]:
        boxes = self.survey.boxes
        first, last = self._paragraphs()
        order = first + 1
        while order < last:
            box = boxes[order]
            closed = box in self.comments or box.tag in NO_PROMO_TAGS
            long = not box.linked and box.text > LONGEST_LABEL  # and so neither a promo nor the label of one
            if closed or (box.end < last and (box.hints & NO_PROMO or (not long and self._take(box)))):
                order = box.end + 1
            else:
                order += 1
        self._take_last(boxes[last])
        return self.found

    def _take_last(self, paragraph: Box) -> None:
        """Take the labelled line that stands right below the last paragraph."""
        after = next(self._behind(paragraph), None)
        if after is not None and after.own == after.text and after.linked:
            self._take_line(after, bare=False)

    def _paragraphs(self) -> tuple[int, int]:
        """Return the places of the first and the last paragraph; the same one where there are fewer than two."""
        top = self.body.box
        found: list[Box] = []
        order = top.order + 1
        while order <= top.end:
            box = self.survey.boxes[order]
            promo = box.hints & Hint.RELATED and self._is_small(box)
            if promo or self.roles.get(box.element) is Role.SKIP:
                order = box.end + 1
                continue
            if box.own - box.own_linked >= PROSE and box.tag != "figcaption":
                found.append(box)
            order += 1
        if not found:
            return top.end, top.end
        for _ in range(MOST_NOTES):
            if len(found) > 2 and self._stands_off(found[-1], found[-2], found[:-1]):
                found.pop()
            if len(found) > 2 and self._stands_off(found[0], found[1], found[1:]):
                found.pop(0)
        return found[0].order, found[-1].order

    def _stands_off(self, last: Box, nearest: Box, others: Sequence[Box]) -> bool:
        """Tell whether the last (or first) paragraph is a note of the page: short, unlike others, beyond links."""
        if last.own > OUTSIDE * sum(box.own for box in others) or _kind(last) in map(_kind, others):
            return False
        start, end = sorted((last, nearest), key=lambda box: box.order)
        between = self.survey.boxes[start.end + 1 : end.order]
        return sum(box.own_linked for box in between) > max(LINKS_BETWEEN, last.own)

    def _is_small(self, box: Box) -> bool:
        return box.text <= LONGEST_BOX and box.text - box.linked <= EXCERPT * max(1, box.links)

    # What is a promo

    def _take(self, box: Box) -> bool:
        """Take a box for a promo if it is one."""
        if not box.linked:  # nor does it stand in a link, then
            return box.own == box.text and 0 < box.text <= LONGEST_LABEL and self._take_below(box)
        if not self._is_small(box):
            return False
        card = _link_around(box)
        if card is not None:
            named = box.hints & Hint.RELATED or _names_promo(card)
            return bool(named or _first_label(card) or self._is_card(box, card)) and self._take_box(card)
        if box.own and box.own == box.text:
            return self._take_line(box)
        if self._has_label(box):
            return self._take_box(box.element, labelled=True)
        if not self._is_skipped(box) and box.text > 2 * box.linked:
            return False  # it reads like the article's text
        headed = box.tag == "aside" and any(
            inner.tag in HEADING_TAGS and inner.linked for inner in _inside(self.survey, box)
        )
        if not headed and self._is_list_of_articles(box):
            return self._take_box(box.element)
        if not headed and self._is_skipped(box) and box.linked >= LINKED * box.text:
            before, _ = self._neighbours(box)
            # A paragraph that long speaks of the list below it: that is the article's own.
            short = before is not None and (before.tag != "p" or before.text <= LONGEST_LABEL)
            headed = before is not None and short and _announces(before.last)
        return bool(headed or box.hints & Hint.RELATED or self._is_card(box, box.element)) and self._take_box(
            box.element
        )

    def _is_card(self, box: Box, card: Element) -> bool:
        """Tell whether a box that reads unlike the text shows one article of the site between two paragraphs."""
        if (
            not self._is_skipped(box)
            or box.text > LONGEST_LINE
            or box.hints & (NO_TITLE | Hint.TOOLS | Hint.CAPTION)
        ):
            return False
        links = [card] if card.tag == "a" else list(card.iter("a"))
        if len({self._url(link) for link in links}) != 1 or not self._is_article(links[0]):
            return False
        if _OF_SUBJECT(links[0].get("href") or "") is not None:
            return False
        titles = [line for link in links for line in _lines(link) if _is_plain_title(_text(line))]
        shown = next(card.iter("img", "picture", *HEADINGS), None) is not None
        before, after = self._neighbours(box)
        return bool(titles) and shown and _is_prose(before) and _is_prose(after)

    def _is_list_of_articles(self, box: Box) -> bool:
        """Tell whether a box between paragraphs is a list of which each item is one link to an article of the site."""
        if box.tag not in ("ul", "ol") or box.own or len(box.children) < LEAST_ITEMS:
            return False
        if any(item.linked < item.text or not item.text for item in box.children):
            return False
        before, after = self._neighbours(box)
        if not _is_prose(before) or not _is_prose(after) or before is None or _announces(before.last):
            return False
        links = [list(item.element.iter("a")) for item in box.children]
        return all(
            len(each) == 1 and _text(each[0]).count(" ") >= TITLE_WORDS - 1 and self._is_article(each[0])
            for each in links
        )

    def _is_skipped(self, box: Box) -> bool:
        """Tell whether a box is known not to be text of the article."""
        above: Box | None = box
        path: list[Box] = []
        while above is not None and above is not self.body.box and above not in self.skipped:
            path.append(above)
            if self.roles.get(above.element) is Role.SKIP:
                self.skipped[above] = True
                break
            above = above.parent
        skipped = self.skipped.get(above, False) if above is not None else False
        self.skipped.update(dict.fromkeys(path, skipped))
        return skipped

    def _has_label(self, box: Box) -> bool:
        """Tell whether a box begins with a label, and the rest of it is linked, but for an excerpt below a title."""
        if box.own:
            # The label stands right in the box, and all else in boxes.
            alone = not box.own_linked and box.is_one_piece and _says_label(squeeze(box.first))
            return alone and box.linked >= LINKED * (box.text - box.own)
        label, title = islice((*(inner for inner in _inside(self.survey, box) if inner.own), None, None), 2)
        if label is None or title is None or label.own_linked or not _is_label(label):
            return False
        excerpt = EXCERPT if title.own_linked >= LINKED * title.own else 0
        return box.text - label.text - box.linked <= max(0.5 * box.linked, excerpt)

    def _take_line(self, box: Box, *, bare: bool = True) -> bool:
        """Take a line with a label and a linked title; or, where `bare`, one that is wholly a link to an article."""
        if box.own > LONGEST_LINE or box.tag not in LINE_TAGS | {"li", "blockquote"}:
            return False
        text = _text(box.element)
        parts = split_related_label(text)
        links = [link for link in box.element.iter("a") if link.get("href")]
        urls = {self._url(link) for link in links}
        title = " ".join(_text(link) for link in links)
        rest = parts[1] if parts is not None else _after_label(box.element, text)
        labelled = rest and len(title) >= LINKED * len(rest)
        named = bare and box.hints & Hint.RELATED and box.tag not in HEADING_TAGS
        if len(urls) != 1 or None in urls:
            return bool(labelled or named) and self._take_box(box.element)
        named = named and len(title.encode()) >= SHORTEST_TITLE
        alone = bare and (self._is_bare_link(box, text, links[0]) or self._has_unknown_label(box, links[0]))
        if not (labelled or named or alone):
            return False
        self.found[box.element] = Role.RELATED
        return True

    def _is_bare_link(self, box: Box, text: str, link: Element) -> bool:
        """Tell whether a line is nothing but a link to another article of the site, between two paragraphs."""
        if (
            box.own != box.own_linked
            or box.tag not in LINE_TAGS
            or not _reads_like_title(text)
            or is_call(text)
        ):
            return False
        if box.hints & (NO_TITLE | Hint.TOOLS | Hint.NAVIGATION) or not self._is_article(link):
            return False
        if not self._is_skipped(box) and (box.tag in HEADING_TAGS or _announces(text)):
            return False  # the heading of what follows
        before, after = self._neighbours(box)
        return _is_prose(before) and (
            _is_prose(after) or (_is_end(after) and text.count(" ") >= TITLE_WORDS - 1)
        )

    def _has_unknown_label(self, box: Box, link: Element) -> bool:
        """Tell whether a line is words set off, with a colon or bar behind them, and a link to an article of the site.

        That is what labels are in all languages.
        """
        label = next((child for child in box.element if isinstance(child.tag, str)), None)
        if (
            label is None
            or label.tag not in _SET_OFF
            or (box.element.text or "").strip()
            or link in label.iter()
        ):
            return False
        said, title = _text(label), _text(link)
        if not 0 < len(said) <= LONGEST_LABEL / 2 or not said.endswith(_LABEL_ENDS):
            return False
        if title.count(" ") < TITLE_WORDS - 1 or _text(box.element) != f"{said} {title}":
            return False
        before, after = self._neighbours(box)
        return self._is_article(link) and (_is_prose(before) or _is_prose(after))

    def _take_below(self, label: Box) -> bool:
        """Take the linked lines right below a label that stands alone."""
        below = list(takewhile(_is_linked, self._behind(label)))
        if not below or not _is_label(label):
            return False
        done = [box for box in below if self._take_box(box.element)]
        if not done:
            return False
        self.found[label.element] = Role.SKIP
        return True

    # What stands around

    def _place(self, box: Box) -> int:
        """Return the place of a box among the boxes right in its parent."""
        if box not in self.places and box.parent is not None:
            self.places.update((child, at) for at, child in enumerate(box.parent.children))
        return self.places[box]

    def _behind(self, box: Box) -> Iterator[Box]:
        """Give the boxes with text that stand behind a box in the same parent."""
        boxes, at = self.survey.boxes, box.end + 1
        while at < len(boxes) and boxes[at].parent is box.parent:
            if boxes[at].text:
                yield boxes[at]
            at = boxes[at].end + 1

    def _neighbours(self, box: Box) -> tuple[Box | None, Box | None]:
        """Return the boxes with text before and behind a box, as seen from the boxes that hold nothing else."""
        while box.parent is not None and box.parent.text == box.text:
            box = box.parent
        if box.parent is None:
            return None, None
        siblings, at = box.parent.children, self._place(box)
        before = next((siblings[i] for i in range(at - 1, -1, -1) if siblings[i].text), None)
        after = next(self._behind(box), None)
        return before, after

    # Reading a box

    def _take_box(self, root: Element, *, labelled: bool = False) -> bool:
        """Take the titles in a box: one for each article that it leads to."""
        best: dict[str, _Link] = {}
        for link in self._links(root, anywhere=labelled):
            known = best.get(link.url)
            if known is None or link.rank > known.rank:
                best[link.url] = link
        if not best or any(link.element is root for link in best.values()):
            return False
        chosen = [link.element for link in best.values()]
        keep = set(chosen)
        for element in chosen:
            self.found.update((inner, Role.SKIP) for inner in element.iterdescendants() if _is_no_word(inner))
        for element in chosen:
            label = _label_before(element)
            if label is not None:
                keep.add(label)
                self.found[element] = Role.INLINE
            elif element.tag in BOXED:
                self.found[element] = Role.BLOCK
            above = element
            while above is not root and (parent := above.getparent()) is not None:
                above = parent
                keep.add(above)
        whole = set(chosen)
        stack = [root]
        while stack:
            element = stack.pop()
            for child in element:
                if child not in keep:
                    if child.tag == "br":
                        self.found[child] = Role.BLOCK
                    elif isinstance(child.tag, str):
                        self.found[child] = Role.SKIP
                elif child not in whole:
                    stack.append(child)
                    if child.tag in BOXED:
                        self.found.setdefault(child, Role.BLOCK)
        if root.tag == "a":
            # The link must stay one: what is right below it becomes the promo.
            below = next(child for child in root if child in keep)
            self.found[below] = Role.RELATED
        else:
            self.found[root] = Role.RELATED
        return True

    def _links(self, root: Element, *, anywhere: bool) -> Iterable[_Link]:
        for link in root.iter("a"):
            url = self._url(link)
            if url is None or not self._is_article(link, anywhere=anywhere):
                continue
            for element in _lines(link):
                text = _text(element)
                if not _reads_like_title(text) or _beside_title(element, root):
                    continue
                yield _Link(url, element, text, _rank(element, root))

    def _url(self, link: Element) -> str | None:
        href = link.get("href")
        return reference(self.page.base, href) if href else None

    def _is_article(self, link: Element, *, anywhere: bool = False) -> bool:
        """Tell whether a link leads to another page of the same site, or `anywhere` else."""
        href = (link.get("href") or "").strip()
        url = self._url(link)
        if url is None or href.startswith("#") or (link.get("rel") or "") in ("author", "tag", "sponsored"):
            return False
        if "share=" in href.partition("?")[2]:  # a share button of Jetpack
            return False
        own = self.page.address
        if own is None or "://" not in url:
            return True
        if url.split("#")[0] == own.split("#")[0]:
            return False
        return same_site(url, own) or (anywhere and url.startswith("http"))


def _is_no_word(element: Element) -> bool:
    """Tell whether a part of a title is none of its words: a date, a word for screen readers, a link's disguise."""
    if element.tag == "time":
        return True
    names = element.get("class")
    return names is not None and bool(hints_of(names) & Hint.HIDDEN or "pseudo" in names)


def _text(element: Element) -> str:
    unseen = {inner for each in element.iter(*_UNSEEN) for inner in each.iter()}
    if not unseen:
        return squeeze(" ".join(element.itertext()))
    pieces = [element.text or ""]
    for inner in element.iterdescendants():
        if inner not in unseen:
            pieces.append(inner.text or "")
        pieces.append(inner.tail or "" if inner.getparent() not in unseen else "")
    return squeeze(" ".join(pieces))


_UNSEEN = ("script", "style", "noscript", "template")


def _is_label(box: Box) -> bool:
    """Tell whether a line is nothing but a label."""
    return box.own == box.text <= LONGEST_LABEL and _says_label(_text(box.element))


def _says_label(text: str) -> bool:
    return is_related_label(text) or is_related_heading(text)


def _is_linked(box: Box) -> bool:
    return box.linked >= LINKED * box.text and box.text <= LONGEST_BOX


def _first_label(root: Element) -> bool:
    """Tell whether an element's first words are a label."""
    for text in root.itertext():
        if not text.isspace():
            return is_related_label(text)
    return False


def _after_label(element: Element, text: str) -> str:
    """Return the words after a label that stands in an element or a text of its own. Empty: there is none."""
    first = next((squeeze(piece) for piece in element.itertext() if not piece.isspace()), "")
    return text[len(first) :].strip() if " " in first and is_related_label(first) else ""


def _label_before(element: Element) -> Element | None:
    """Return the label that stands before a title in the same link, such as `<span>Read more:</span>`."""
    before = element.getprevious()
    if before is None or element.tag not in BOXED or before.tag not in ("span", "strong", "b", "em"):
        return None
    text = _text(before)
    return before if text.endswith((":", "：")) and is_related_label(text) else None  # noqa: RUF001


def _link_around(box: Box) -> Element | None:
    """Return the link that a box stands in, if it stands in one and its parent box does not."""
    above = box.element.getparent()
    limit = box.parent.element if box.parent is not None else None
    while above is not None and above is not limit:
        if above.tag == "a":
            return above
        above = above.getparent()
    return None


def _lines(link: Element) -> list[Element]:
    """Return the elements in a link that hold its lines: its innermost blocks, what stands beside them, or itself."""
    blocks = [
        element
        for element in link.iter()
        if element is not link
        and element.tag in BOXED
        and _text(element)
        and not any(inner.tag in BOXED and _text(inner) for inner in element.iterdescendants())
    ]
    parts = [child for child in link if isinstance(child.tag, str) and _text(child)]
    loose = any(text and not text.isspace() for text in (link.text, *(child.tail for child in link)))
    if loose or len(parts) < 2:
        return blocks or [link]
    beside = [
        part
        for part in parts
        if part.tag in _INLINE_LINES and not any(inner in blocks for inner in part.iter())
    ]
    return [*blocks, *beside] or [link]


_INLINE_LINES = frozenset(("span", "strong", "b", "em"))


def _reads_like_title(text: str) -> bool:
    if not len(text.encode()) >= SHORTEST_TITLE or len(text) > LONGEST_LINE or _says_label(text):
        return False
    return " " in text or not text.isascii()


def _beside_title(element: Element, root: Element) -> bool:
    """Tell whether a line in a box is named as what stands beside a title: a byline, a subject."""
    above: Element | None = element
    while above is not None and above is not root and above.tag not in ENTRY_TAGS:
        if above.tag in HEADING_TAGS:
            return False
        if _hints(above) & NO_TITLE:
            return True
        above = above.getparent()
    return False


def _rank(element: Element, root: Element) -> int:
    """Say how much a line looks like the title among the lines of the same link."""
    above: Element | None = element
    named = 0
    while above is not None:
        if above.tag in HEADING_TAGS:
            return 10 - int(str(above.tag)[1])  # of two headings, the higher
        if _hints(above) & Hint.TITLE:
            named = 2
        if above is root:
            break
        above = above.getparent()
    return named


def _hints(element: Element) -> int:
    """Return what the names of an element say about it, as bits of `Hint`."""
    return hints_of(f"{element.get('class', '')} {element.get('id', '')}")


def _names_promo(element: Element) -> bool:
    return bool(_hints(element) & Hint.RELATED)


def _inside(survey: Survey, box: Box) -> Iterator[Box]:
    return map(survey.boxes.__getitem__, range(box.order + 1, box.end + 1))


def _is_end(box: Box | None) -> bool:
    """Tell whether a part of the text ends before a box: with the box around it, or before a heading."""
    return box is None or box.tag in HEADING_TAGS


def _is_plain_title(text: str) -> bool:
    """Tell whether a line reads like a title and not like a call, a slogan or the credit of a picture."""
    if text.count(" ") < TITLE_WORDS - 1 or is_call(text) or text.endswith((".", "!", ":")):
        return False
    return _CREDIT.search(text) is None


_CREDIT = re.compile(
    r"(?:foto|bild|photo|image|quelle|source|credit|fuente)s?\s*:|©|\bgraphic$", re.IGNORECASE
)
_OF_SUBJECT = re.compile(
    r"/(?:tags?|topics?|themen?|thema|category|categor[ií]as?|authors?|autor(?:en|es)?|people)/"
).search
"""Addresses of lists of articles."""
_SET_OFF = frozenset(("strong", "b", "em", "i"))
_LABEL_ENDS = (":", "|", "：", "»", "›", "→", ">>")  # noqa: RUF001


def _kind(box: Box) -> tuple[str, str, str]:
    return box.tag, box.names, "" if box.parent is None else box.parent.names


def _announces(text: str) -> bool:
    return text.rstrip().endswith((":", "："))  # noqa: RUF001


def _is_prose(box: Box | None) -> bool:
    return box is not None and box.text - 2 * box.linked >= PROSE
