"""What became of each block of a page, and why: a report a block, in page order."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Final

import attrs
from attrs import frozen
from lxml import etree

from newsdoc.markup.read import Role
from newsdoc.markup.vocabulary import HEADINGS
from newsdoc.model import (
    Article,
    Comment,
    Embed,
    Figure,
    Node,
    PullQuote,
    RelatedLink,
    Run,
    Section,
    Table,
    plain,
    walk,
)
from newsdoc.page.body.furniture import BYLINE, CLOSING, MENU, MOMENT, MOTTO, TAG
from newsdoc.page.body.judged import CONTENTS
from newsdoc.page.body.lines import Line
from newsdoc.page.body.notes import Notes
from newsdoc.page.body.pleas import CONSENT, DISCLOSURE, PITCH
from newsdoc.page.body.prune import BACK
from newsdoc.page.hints import Hint
from newsdoc.page.places import Places
from newsdoc.page.reasons import count, named_as, percent, verdict_on
from newsdoc.page.stages import Findings
from newsdoc.page.survey import BOXED, SKIPPED, Box, Element, Survey
from newsdoc.values.labels import is_related_heading, is_related_label
from newsdoc.values.text import clean, fold, squeeze

SHOWN: Final = 100
"""Characters of a block's text that a report shows."""
LONG_ENOUGH: Final = 25
"""Characters, folded, that are told from others by their words alone, wherever in a paragraph they stand."""
BYLINE_LENGTH: Final = 200
"""Characters that a byline has at the most."""
GAP: Final = " … "
"""What stands in a report's text in place of the blocks in the middle of a block."""


@frozen(kw_only=True)
class BlockReport:
    """What became of a block: an element that stands on lines of its own and has text of its own."""

    path: str
    """A CSS selector that leads to it: "div.post > p:nth-of-type(3)"."""
    line: int | None
    """The line of the page's source that it begins in, 1 the first. None: not known."""
    text: str
    """The first characters of its own text; " … " where blocks stand within, "…" where it is cut."""
    kept: bool
    """True: its words stand in the article."""
    role: str
    """What it is. In the body: "body", "heading", "caption", "pull quote", "promo", "embed". Around it:
    "title", "standfirst", "kicker", "byline", "breadcrumb", "share counter", "comments". All else: "dropped"."""
    reason: str
    """Why, in words; never empty."""


def reports_of(found: Findings, article: Article) -> tuple[BlockReport, ...]:
    """Report on each block of a page that has text of its own.

    Args:
        found: What the readers found.
        article: The article that was made of it.
    """
    return tuple(_Judge(found, article).reports())


def own_lines(survey: Survey, without: Collection[Element] = frozenset()) -> dict[Box, list[list[str]]]:
    """Return the text that stands right in each box.

    Args:
        survey: The page's boxes.
        without: Elements inside lines whose text is left out.

    Returns:
        For each box groups of lines: boxes within part the groups, line breaks the lines.
    """
    found: dict[Box, list[list[list[str]]]] = {}
    open_: list[Box] = []
    walked = etree.iterwalk(survey.top.element, events=("start", "end"))
    for event, element in walked:
        box = survey.box_of.get(element)
        if event == "start":
            if box is not None:
                if open_:
                    found[open_[-1]].append([[]])
                open_.append(box)
                found[box] = [[[]]]
            elif element.tag in SKIPPED or element.tag in BOXED or element in without:
                walked.skip_subtree()
                continue
            elif element.tag == "br":
                found[open_[-1]][-1].append([])
            text = element.text
        else:
            if box is not None:
                open_.pop()
            text = element.tail
        if text and open_:
            found[open_[-1]][-1][-1].append(text)
    return {
        box: [
            lines
            for group in groups
            if (lines := [line for pieces in group if (line := squeeze(clean("".join(pieces))))])
        ]
        for box, groups in found.items()
    }


# What stands in the article


ROLE_OF_NODE: Final[Mapping[type[Node], str]] = {
    PullQuote: "pull quote",
    RelatedLink: "promo",
    Figure: "caption",
    Table: "caption",
    Embed: "embed",
    Section: "heading",
}
"""What the words of a node in the body are; those of all other nodes are "body"."""

_WORDED: Final = ("text", "title", "label", "author", "published_text")
"""Fields of nodes that hold words as plain text."""


def _texts(node: Node) -> Iterator[str]:
    """Give the words that stand right in a node."""
    together: list[str] = []
    for field in attrs.fields(type(node)):
        value = getattr(node, field.name)
        if isinstance(value, str):
            if field.name in _WORDED:
                together.append(value)
        elif isinstance(value, tuple) and value:
            if isinstance(value[0], Run):
                together.append(plain(value))
            elif isinstance(value[0], tuple):
                together.extend(plain(part) for part in value)
    yield from together
    if len(together) > 1:
        # A caption and its credit, a label and its title may stand in one line of the page.
        yield " ".join(together)
        yield " ".join(reversed(together))


class _Words:
    """The lines of some nodes, to look up what stands in a page."""

    def __init__(self, nodes: Iterable[Node]) -> None:
        self.roles: dict[str, str] = {}
        for outer in nodes:
            for node in walk(outer):
                if isinstance(node, Run):
                    continue
                role = ROLE_OF_NODE.get(type(node), "body")
                for text in _texts(node):
                    for line in (text, *text.split("\n")):
                        self.roles.setdefault(_key(line), role)
        self.roles.pop("", None)
        self.all = "\n".join(self.roles)

    def role(self, line: str) -> str | None:
        """Return what a line is. None: it does not stand here."""
        key = _key(line)
        role = self.roles.get(key)
        if role is None and len(key) >= LONG_ENOUGH and key in self.all:
            return "body"
        return role


def _key(line: str) -> str:
    return fold(line) or squeeze(line)


class _Names:
    """Short texts, such as names and dates, to look for in longer ones."""

    def __init__(self, texts: Iterable[str | None]) -> None:
        self._by_start: dict[str, list[str]] = {}
        for key in {_key(text) for text in texts if text is not None}:
            if key:
                self._by_start.setdefault(key[:_START], []).append(key)

    def stand_in(self, key: str) -> bool:
        """Tell whether one of the texts stands in a folded text: at its beginning, or as whole words."""
        at = 0
        while True:
            for name in self._by_start.get(key[at : at + _START], ()):
                # Without a space between them a name and a date are one word.
                if key.startswith(name, at) and (at == 0 or key[at + len(name) :][:1] in {"", " "}):
                    return True
            at = key.find(" ", at) + 1
            if not 0 < at < _LOOKED_THROUGH:
                return False


_START: Final = 3
_LOOKED_THROUGH: Final = 300
"""Characters of a text in which names are looked for."""


# What a block stands in


class _Around:
    """What one or another box around a block tells, or the block itself: gathered once, down from the top."""

    __slots__ = ("hidden", "hints", "kicker", "named", "section", "skipped", "title")

    def __init__(self, box: Box, outer: _Around | None, found: Findings) -> None:
        pruned, body = found.text.pruned, found.text.body
        self.section: Box | None = outer.section if outer is not None else None
        """The outermost box with comments."""
        if self.section is None and box in found.comments.sections:
            self.section = box
        self.skipped: Box | None = outer.skipped if outer is not None else None
        """The outermost box in the body that is left out as a whole."""
        if self.skipped is None and pruned is not None and pruned.roles.get(box.element) is Role.SKIP:
            self.skipped = box if body is not None and box is not body.box else None
        self.hints: int = box.hints | (outer.hints if outer is not None else 0)
        """What all names say."""
        self.hidden: Box | None = outer.hidden if outer is not None else None
        """The outermost box that is hidden."""
        if self.hidden is None and box.hints & Hint.UNSEEN:
            self.hidden = box
        said = named_as(box)
        self.named: tuple[Box, str] | None = (
            (box, said) if said else outer.named if outer is not None else None
        )
        """The innermost box whose name says what it is, and what it says."""
        self.title: bool = box.element is found.heading or (outer is not None and outer.title)
        """Whether it is the element that shows the title."""
        self.kicker: bool = box.element is found.kicker_element or (outer is not None and outer.kicker)
        """Whether it is the kicker's element."""


# The verdict on each block


class _Judge:
    """Tells what became of the blocks of one page."""

    def __init__(self, found: Findings, article: Article) -> None:
        self.found = found
        self.article = article
        self.places = Places(found.page.root)
        pruned = found.text.pruned
        self.texts = own_lines(found.boxes)
        parts = pruned.parts if pruned is not None else set[Element]()
        self.rests = own_lines(found.boxes, parts) if parts else self.texts
        """What stands in each box without the parts of lines that are left out."""
        self.apart: dict[Element, Element] = {}
        """A part of a line that is left out, by the block in which it stands."""
        for part in parts:
            self.apart.setdefault(next(outer for outer in part.iterancestors() if outer.tag in BOXED), part)
        self.body = found.text.body
        self.top = self.body.box if self.body is not None else None
        self.lines: list[Line] = pruned.lines if pruned is not None else []
        self.notes = pruned.notes if pruned is not None else Notes()
        self.at = {line.box: at for at, line in enumerate(self.lines)}
        self.words = _Words(article.body)
        self.commented = _Words(article.comments or ())
        self.people = _Names(
            said for comment in walk(article, Comment) for said in (comment.author, comment.published_text)
        )
        self.authors = _Names(author.name for author in article.authors)
        self.counters = _Names(counter.text for counter in article.share_counters or ())
        self.crumbs = [_key(crumb.name) for crumb in article.breadcrumb]
        self.around: list[_Around] = []
        for box in found.boxes.boxes:
            outer = self.around[box.parent.order] if box.parent is not None else None
            self.around.append(_Around(box, outer, found))
        kicker = found.kicker_element
        # The kicker may stand in the line of a box, as a link or a span.
        holders = kicker.iterancestors() if kicker is not None and kicker.tag not in BOXED else ()
        self.kicker_holder = next((outer for outer in holders if outer.tag in BOXED), None)

    def reports(self) -> Iterator[BlockReport]:
        """Give the reports in page order."""
        for box in self.found.boxes.boxes:
            if box.own:
                groups = self.texts[box]
                kept, role, reason = self.verdict(box, [line for group in groups for line in group])
                yield BlockReport(
                    path=self.places.path(box.element),
                    line=box.element.sourceline,
                    text=_shown(groups),
                    kept=kept,
                    role=role,
                    reason=reason,
                )

    def verdict(self, box: Box, lines: list[str]) -> tuple[bool, str, str]:
        """Tell whether a block is kept, what it is, and why."""
        stands = self.around[box.order]
        if stands.section is not None:
            return self._comment(stands.section, lines)
        if self._in_body(box):
            skipped = stands.skipped
            read = [line for group in self.rests.get(box, ()) for line in group]
            roles = [self.words.role(line) for line in read] if skipped is None else []
            role = next((role for role in roles if role is not None), None)
            if role is not None:
                whole = None not in roles and read == lines
                rest = "" if whole else "; some of it stands nowhere in the article's text"
                return True, role, self._why_kept(box, role) + rest
            around = self._around_text(box, lines)
            if around is not None:
                return True, *around
            if skipped is not None:
                return False, "dropped", self._why_skipped(box, skipped)
            return False, "dropped", self._why_lost(box, lines)
        around = self._around_text(box, lines)
        if around is not None:
            return True, *around
        if self._is_told(lines):
            return True, "body", f"shows a part of the text, all of which comes from {self.found.text.source}"
        return False, "dropped", self._outside(box)

    def _comment(self, section: Box, lines: list[str]) -> tuple[bool, str, str]:
        path = self.places.path(section.element)
        where = f"{path} holds readers' comments"
        if any(self.commented.role(line) is not None for line in lines):
            return True, "comments", f"belongs to a reader's comment: {where}"
        if self.people.stand_in(_key(" ".join(lines))):
            return True, "comments", f"names the reader or the date of a comment: {where}"
        return False, "comments", f"is no comment itself, but stands in {path}, which holds readers' comments"

    def _is_told(self, lines: list[str]) -> bool:
        """Tell whether a block shows some of a text that does not come from what the page shows."""
        if self.body is not None:
            return False
        text = " ".join(lines)
        return len(text) >= LONG_ENOUGH and all(self.words.role(line) is not None for line in lines)

    # In the body

    def _in_body(self, box: Box) -> bool:
        if self.top is None:
            return False
        return self.top.order <= box.order <= self.top.end or self._in_notes(box) or self._in_lead(box)

    def _in_lead(self, box: Box) -> bool:
        lead = self.found.text.lead
        return lead is not None and lead.order <= box.order <= lead.end

    def _in_notes(self, box: Box) -> bool:
        return any(notes.order <= box.order <= notes.end for notes in self.notes.boxes)

    def _why_kept(self, box: Box, role: str) -> str:
        if role in ("pull quote", "promo", "embed"):
            return _KEPT[role]
        if self._in_notes(box):
            return _NOTE
        if self._in_lead(box):
            return _LEAD
        at, top = self.at.get(box), self.top
        if at is None or top is None:
            return "stands in the article's text"
        if self.lines[at].score > 0:
            return verdict_on(self.lines, at, top)
        return "is kept with what it stands in, which reads like the article's text"

    def _why_skipped(self, box: Box, skipped: Box) -> str:
        pruned, top = self.found.text.pruned, self.top
        reason = pruned.reasons.get(skipped.element) if pruned is not None else None
        where = "" if skipped is box else f": {self.places.path(skipped.element)}, in which it stands"
        if skipped.element is self.found.kicker_element or reason is None:
            return f"stands beside the links of a promo or the words of a pull quote, and is no part of them{where}"
        at = self.at.get(box)
        if reason in _PLAIN_REASONS or at is None or top is None:
            return f"{reason}{where}"
        if self.lines[at].score <= 0:
            return verdict_on(self.lines, at, top)
        path = self.places.path(skipped.element)
        return f"reads like the article's text, but what it stands in does not: {path}"

    def _why_lost(self, box: Box, lines: list[str]) -> str:
        text = " ".join(lines)
        if is_related_label(text) or is_related_heading(text):
            return "is the label of links to other articles"
        if self.around[box.order].hints & Hint.CAPTION:
            return "is a caption, but there is no picture for it that can be read"
        reasons = self.found.text.pruned.reasons if self.found.text.pruned is not None else {}
        part = self.apart.get(box.element)
        around = next((outer for outer in box.element.iterancestors() if outer in reasons), part)
        if around is not None:
            return reasons[around]
        if box.tag in HEADINGS:
            return "is a heading with no text of the article under it"
        return f"nothing of the article was made of a <{box.tag}> with this text"

    # Around it

    def _around_text(self, box: Box, lines: list[str]) -> tuple[str, str] | None:
        """Return what a block is that stands around the text, and why. None: nothing of the kind."""
        article, key, stands = self.article, _key(" ".join(lines)), self.around[box.order]
        if article.title and _key(article.title) == key and (box.tag in _TITLES or stands.title):
            return "title", "shows the article's title"
        if article.title and stands.title and _key(article.title) in key:
            return "title", "shows the article's title, and words beside it that are no part of it"
        if article.subtitle and _key(article.subtitle) == key:
            return "standfirst", "shows the article's standfirst"
        if (
            article.kicker
            and (stands.kicker or box.element is self.kicker_holder)
            and _key(article.kicker) in key
        ):
            return "kicker", "is the label that says what kind of piece the article is"
        if key in self.crumbs and stands.hints & Hint.BREADCRUMB:
            return "breadcrumb", "is a step of the trail that leads to the article"
        if self.crumbs and all(crumb in key for crumb in self.crumbs) and stands.hints & Hint.BREADCRUMB:
            return "breadcrumb", "is the trail that leads to the article"
        if stands.hints & Hint.SHARE and self.counters.stand_in(key):
            return "share counter", "shows how often the article was shared"
        if len(key) <= BYLINE_LENGTH and stands.hints & Hint.BYLINE and self.authors.stand_in(key):
            return "byline", "names the article's author"
        return None

    # Outside

    def _outside(self, box: Box) -> str:
        stands = self.around[box.order]
        if stands.hidden is not None:
            return (
                "is hidden"
                if stands.hidden is box
                else f"is hidden: {self.places.path(stands.hidden.element)} says so"
            )
        named = stands.named
        says = f"; {self.places.path(named[0].element)} is named as {named[1]}" if named is not None else ""
        if self.body is None and self.article.body:
            return f"the article's text comes from {self.found.text.source}, of which the page shows little{says}"
        teasers = self.found.text.teasers
        if teasers:
            if any(teaser.order <= box.order <= teaser.end for teaser in teasers):
                return f"belongs to a teaser of another article; the page is an index{says}"
            return f"no text of an article: the page is an index of {count(len(teasers), 'teaser')}{says}"
        if self.body is None or self.top is None:
            return f"the page has no prose that could be an article's{says}"
        prose = self.body.prose
        share = percent(prose[self.top.order], prose[0])
        path = self.places.path(self.top.element)
        return f"outside the article: {path} holds {share} of the page's prose{says}"


_TITLES: Final = frozenset(("h1", "h2", "h3"))
_PLAIN_REASONS: Final = frozenset(
    (
        "holds readers' comments",
        "is hidden",
        "is named as navigation",
        BACK,
        BYLINE,
        CLOSING,
        CONSENT,
        CONTENTS,
        DISCLOSURE,
        MENU,
        MOMENT,
        MOTTO,
        PITCH,
        TAG,
    )
)
_NOTE: Final = "belongs to the notes of the text"
_LEAD: Final = "stands alone between the headline and the text, and begins it"
_KEPT: Final[Mapping[str, str]] = {
    "pull quote": "is named as a pull quote, or repeats words of a longer paragraph",
    "promo": "is a label such as “Read more” with one linked title",
    "embed": "is what the page shows in place of something embedded",
}


def _shown(groups: list[list[str]]) -> str:
    text = GAP.join(" ".join(lines) for lines in groups)
    return text if len(text) <= SHOWN else f"{text[:SHOWN].rstrip()}…"
