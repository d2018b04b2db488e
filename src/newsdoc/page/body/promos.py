"""Promos between the paragraphs: the boxes and lines in the body that lead to other articles.

A promo is told by its label ("Read more: …"), by the name of its box, or by its shape: a line between paragraphs that
is one link to another article of the same site. Each gets the role that lets the reader make a `RelatedLink` of every
link in it. What stands before the first or after the last paragraph is no promo in the body.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import takewhile

import attrs

from newsdoc.markup.read import Role
from newsdoc.markup.roles import ROLE_OF_TAG
from newsdoc.page.body.finder import Body
from newsdoc.page.body.titles import (
    HEADING_TAGS,
    INLINE_LINES,
    NO_TITLE,
    SHORTEST_TITLE,
    TITLE_WORDS,
    first_words,
    hints_in,
    is_beside_title,
    is_loose,
    is_no_word,
    is_plain_title,
    label_before,
    lines_in,
    reads_like_title,
    says_label,
    shown_text,
    title_rank,
)
from newsdoc.page.hints import Hint
from newsdoc.page.source import Element, Page
from newsdoc.page.survey import BOXED, Box, Survey
from newsdoc.values.labels import is_call, is_related_label, split_related_label
from newsdoc.values.text import count_words, squeeze
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
OUTSIDE = 0.15
"""The share of all prose that a note behind the article has at the most."""
MOST_NOTES = 8
"""How many such notes are looked for."""
LINKS_BETWEEN = 200
"""Linked characters that stand between an article and such a note, at the least."""
LEAST_ITEMS = 2
LEAST_HEADINGS, ITEM_PARAGRAPHS = 3, 1.5
"""How many linked lines head the items of a digest, at the least, and how many paragraphs each has at the most."""
LABEL_WORDS = 5
"""Words that a plain label has at the most which nothing but a colon tells."""
LINKED = 0.8
"""The share of a labelled line, without its label, that must be linked."""

NO_PROMO = (
    Hint.ADVERT | Hint.SUBSCRIBE | Hint.SHARE | Hint.COMMENTS | Hint.CAPTION | Hint.CONTENTS | Hint.BREADCRUMB
)
"""Names of boxes in which no promo is looked for."""
LINE_TAGS = frozenset(("p", "div", "h2", "h3", "h4", "h5", "h6", "center", "section", "aside"))
"""Boxes that may be a promo of one line."""
NO_PROMO_TAGS = frozenset(("figure", "table"))


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
    bare: list[Box] = attrs.Factory(list)
    """The promos that are nothing but a link, right above a paragraph."""

    def find(self) -> dict[Element, Role]:
        boxes = self.survey.boxes
        paragraphs = self._paragraphs()
        first, last = paragraphs[0], paragraphs[-1]
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
        self._spare_headings(paragraphs)
        return self.found

    def _spare_headings(self, paragraphs: Sequence[int]) -> None:
        """Let bare links be text that stand above nearly each paragraph: they head the items of a digest."""
        if len(self.bare) < LEAST_HEADINGS:
            return
        start, end = (bisect_left(paragraphs, box.order) for box in (self.bare[0], self.bare[-1]))
        if end - start > ITEM_PARAGRAPHS * (len(self.bare) - 1):
            return
        for box in self.bare:
            self.found[box.element] = ROLE_OF_TAG.get(box.tag, Role.BLOCK)

    def _take_last(self, paragraph: Box) -> None:
        """Take the labelled line that stands right below the last paragraph."""
        after = next(self._behind(paragraph), None)
        if after is not None and after.own == after.text and after.linked:
            self._take_line(after, bare=False)

    def _paragraphs(self) -> list[int]:
        """Return the places of the paragraphs, or the end of the body where there are none."""
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
            return [top.end]
        for _ in range(MOST_NOTES):
            if len(found) > 2 and self._stands_off(found[-1], found[-2], found[:-1]):
                found.pop()
            if len(found) > 2 and self._stands_off(found[0], found[1], found[1:]):
                found.pop(0)
        return [box.order for box in found]

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
            named = (box.hints | hints_in(card)) & Hint.RELATED
            return bool(named or _is_labelled(card) or self._is_card(box, card)) and self._take_box(card)
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
        links = [card] if card.tag == "a" else _leading_away(card)
        if len({self._url(link) for link in links}) != 1 or not self._is_article(links[0]):
            return False
        if _OF_SUBJECT(links[0].get("href") or "") is not None:
            return False
        titles = [line for link in links for line in lines_in(link) if is_plain_title(shown_text(line))]
        shown = next(card.iter("img", "picture", *HEADING_TAGS), None) is not None
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
            len(each) == 1 and count_words(shown_text(each[0])) >= TITLE_WORDS and self._is_article(each[0])
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
        inner = (inner for inner in _inside(self.survey, box) if inner.own)
        first, second = next(inner, None), next(inner, None)
        if box.own and not box.own_linked:
            label, title = box, first
            said = box.is_one_piece and says_label(squeeze(box.first))
        elif first is None or box.own != box.own_linked:
            return False
        else:
            label, title = first, box if box.own else second
            said = not label.linked and _is_label(label) and says_label(first_words(box.element))
        if not said or title is None:
            return False
        return box.text - label.own - box.linked <= max(0.5 * box.linked, _longest_excerpt(title))

    def _take_line(self, box: Box, *, bare: bool = True) -> bool:
        """Take a line with a label and a linked title; or, where `bare`, one that is wholly a link to an article."""
        if box.own > LONGEST_LINE or box.tag not in LINE_TAGS | {"li", "blockquote"}:
            return False
        text = shown_text(box.element)
        parts = split_related_label(text)
        links = [link for link in box.element.iter("a") if link.get("href")]
        urls = {self._url(link) for link in links}
        title = " ".join(shown_text(link) for link in links)
        rest = parts[1] if parts is not None else _after_label(box.element, text)
        labelled = rest and len(title) >= LINKED * len(rest)
        named = bare and box.hints & Hint.RELATED and box.tag not in HEADING_TAGS
        if len(urls) != 1 or None in urls:
            return bool(labelled or named) and self._take_box(box.element)
        named = named and len(title.encode()) >= SHORTEST_TITLE
        alone = bare and (
            self._is_bare_link(box, text, title, links[0]) or self._has_unknown_label(box, text, links[0])
        )
        if not (labelled or named or alone):
            return False
        if parts is None and _is_of_lines(links) and self._take_box(box.element, labelled=bool(labelled)):
            return True
        self.found[box.element] = Role.RELATED
        if text == title and not (labelled or named) and _is_prose(self._neighbours(box)[1]):
            self.bare.append(box)
        return True

    def _is_bare_link(self, box: Box, text: str, title: str, link: Element) -> bool:
        """Tell whether a line is nothing but a link to another article of the site, between two paragraphs."""
        all_linked = box.own == box.own_linked or _is_signed(text, title)
        if not all_linked or box.tag not in LINE_TAGS or not reads_like_title(title) or is_call(title):
            return False
        if text != title and not is_plain_title(title):
            return False
        if box.hints & (NO_TITLE | Hint.TOOLS | Hint.NAVIGATION) or not self._is_article(link):
            return False
        if not self._is_skipped(box) and (box.tag in HEADING_TAGS or _announces(text)):
            return False  # the heading of what follows
        before, after = self._neighbours(box)
        return _is_prose(before) and (
            _is_prose(after) or (_is_end(after) and count_words(title) >= TITLE_WORDS)
        )

    def _has_unknown_label(self, box: Box, text: str, link: Element) -> bool:
        """Tell whether a line is a label, whatever its words, and a link to an article of the site.

        Words set off, with a colon or bar behind them, are a label in all languages. So are a few plain words
        with a colon behind them, but between paragraphs only; and so is a known label that nothing parts from the
        title.
        """
        title = shown_text(link)
        said = text.removesuffix(title).rstrip()
        if said == text or not 0 < len(said) <= LONGEST_LABEL / 2 or count_words(title) < TITLE_WORDS:
            return False
        first = next((child for child in box.element if isinstance(child.tag, str)), None)
        before, after = self._neighbours(box)
        if first is not None and shown_text(first) == said and first.tag in INLINE_LINES:
            labelled = said.endswith(_LABEL_ENDS) or is_related_label(said)
            beside = _is_prose(before) or _is_prose(after)
        else:
            labelled = _announces(said) and count_words(said) <= LABEL_WORDS and said == squeeze(box.first)
            labelled |= is_related_label(said) and not title[0].islower()
            beside = _is_prose(before) and _is_prose(after)
        return labelled and beside and self._is_article(link)

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
            self.found.update((inner, Role.SKIP) for inner in element.iterdescendants() if is_no_word(inner))
        for element in chosen:
            label = label_before(element)
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
            for element in lines_in(link):
                text = shown_text(element)
                if not reads_like_title(text) or is_beside_title(element, root):
                    continue
                yield _Link(url, element, text, title_rank(element, root))

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


def _is_label(box: Box) -> bool:
    """Tell whether a line is nothing but a label."""
    return box.own == box.text <= LONGEST_LABEL and says_label(shown_text(box.element))


def _is_linked(box: Box) -> bool:
    return box.linked >= LINKED * box.text and box.text <= LONGEST_BOX


def _is_labelled(card: Element) -> bool:
    """Tell whether the first words in a link are a label, alone or with the title behind it."""
    return split_related_label(first_words(card)) is not None


def _after_label(element: Element, text: str) -> str:
    """Return the words after a label of several words, in an element or a text of its own. Empty: there is none."""
    first = first_words(element)
    return text[len(first) :].strip() if count_words(first) > 1 and is_related_label(first) else ""


def _leading_away(card: Element) -> list[Element]:
    """Return the links in a card, but for those that are buttons."""
    return [link for link in card.iter("a") if not (link.get("href") or "#").startswith("#")]


def _is_of_lines(links: Sequence[Element]) -> bool:
    """Tell whether a link is shown as several lines, of which one is a label or named as the title."""
    lines = lines_in(links[0]) if len(links) == 1 else ()
    return len(lines) > 1 and any(
        says_label(shown_text(line)) or title_rank(line, links[0]) for line in lines
    )


def _longest_excerpt(title: Box) -> int:
    """Return how many unlinked characters may stand below a title: an excerpt has an element of its own."""
    if title.own_linked >= LINKED * title.own:
        return EXCERPT
    first = next((child for child in title.element if isinstance(child.tag, str)), None)
    return EXCERPT if first is not None and first.tag == "a" and not is_loose(title.element) else 0


def _is_signed(text: str, title: str) -> bool:
    """Tell whether a linked title has nothing but signs beside it: an arrow, brackets, a full stop. None quotes it."""
    before, _, after = text.partition(title)
    return _SIGNS_BEFORE(before) is not None and _SIGNS_AFTER(after) is not None


_SIGNS_BEFORE = re.compile(r"[^\w\"'“”„«‘’「『《]*").fullmatch  # noqa: RUF001
_SIGNS_AFTER = re.compile(r"[\s.。।)\]）】»›→>▶►➡*|]*").fullmatch  # noqa: RUF001


def _link_around(box: Box) -> Element | None:
    """Return the link that a box stands in, if it stands in one and its parent box does not."""
    above = box.element.getparent()
    limit = box.parent.element if box.parent is not None else None
    while above is not None and above is not limit:
        if above.tag == "a":
            return above
        above = above.getparent()
    return None


def _inside(survey: Survey, box: Box) -> Iterator[Box]:
    return map(survey.boxes.__getitem__, range(box.order + 1, box.end + 1))


def _is_end(box: Box | None) -> bool:
    """Tell whether a part of the text ends before a box: with the box around it, or before a heading."""
    return box is None or box.tag in HEADING_TAGS


_OF_SUBJECT = re.compile(
    r"/(?:tags?|topics?|themen?|thema|category|categor[ií]as?|authors?|autor(?:en|es)?|people)/"
).search
"""Addresses of lists of articles."""
_LABEL_ENDS = (":", "|", "：", "»", "›", "→", ">>")  # noqa: RUF001


def _kind(box: Box) -> tuple[str, str, str]:
    return box.tag, box.names, "" if box.parent is None else box.parent.names


def _announces(text: str) -> bool:
    return text.rstrip().endswith((":", "："))  # noqa: RUF001


def _is_prose(box: Box | None) -> bool:
    return box is not None and box.text - 2 * box.linked >= PROSE
