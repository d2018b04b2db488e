"""What in the body's box is text of the article: the lines that are kept, and why the others are left out."""

from __future__ import annotations

import re
from collections import ChainMap
from collections.abc import Container, Iterable, Sequence

import attrs

from newsdoc.markup.embeds import is_post
from newsdoc.markup.read import Role
from newsdoc.markup.vocabulary import HEADINGS
from newsdoc.page.body.controls import CONTROL, controls_in, is_credit, is_ornament
from newsdoc.page.body.figures import figure_of, lines_below, lines_beside
from newsdoc.page.body.finder import Body
from newsdoc.page.body.furniture import MOMENT, Furniture
from newsdoc.page.body.galleries import COUNTER, GALLERY, counters_in
from newsdoc.page.body.hidden import hidden_parts, warnings_of_links
from newsdoc.page.body.insets import PROSE, insets_of, pictures_of
from newsdoc.page.body.judged import HIDDEN, HIDDEN_ARTICLE, Judged, judge
from newsdoc.page.body.lines import WHOLE_TAGS, Line, core_of
from newsdoc.page.body.notes import Notes, notes_of
from newsdoc.page.body.quotations import quotations_of
from newsdoc.page.headings import signs_in
from newsdoc.page.hints import Hint
from newsdoc.page.survey import Box, Element, Survey

MOST_HIDDEN = 20
"""How many times the body's text may stand in hidden elements: a bound to the work on what is nested."""
FEW_WORDS = 200
"""A body with less prose than this, in which no line reads like an article's, is kept as it is."""

WARNING = "tells those who cannot see where a link opens"
BACK = "leads from a note back to the text"
UNLIKE = "does not read like the article's text"
"""Why lines are left out by their scores."""


@attrs.define
class Pruned:
    """What the boxes in the body stand for, where that is not what their tags say."""

    lines: list[Line] = attrs.Factory(list)
    """The lines that were judged by their scores."""
    roles: dict[Element, Role] = attrs.Factory(dict)
    reasons: dict[Element, str] = attrs.Factory(dict)
    """Why each box, or part of a line, is left out that is."""
    parts: set[Element] = attrs.Factory(set)
    """The parts of lines among them."""
    notes: Notes = attrs.field(factory=Notes)
    """The footnotes of the text, in the body or behind it."""

    def drop(self, box: Box, reason: str) -> None:
        """Leave a box out."""
        self.roles[box.element] = Role.SKIP
        self.reasons[box.element] = reason

    def leaves_out(self, part: Element) -> bool:
        """Tell whether something around an element is left out."""
        return any(outer in self.reasons for outer in part.iterancestors())

    def drop_part(self, part: Element, reason: str) -> None:
        """Leave out what stands inside a line, if it is not left out with what it stands in."""
        if self.leaves_out(part):
            return
        for inner in part.iter():
            if self.reasons.pop(inner, None) is not None:
                del self.roles[inner]
                self.parts.discard(inner)
        self.roles[part] = Role.SKIP
        self.reasons[part] = reason
        self.parts.add(part)


def prune(
    survey: Survey, body: Body, comments: frozenset[Box] = frozenset(), teasers: Container[Box] = ()
) -> Pruned:
    """Go through the boxes of the body and leave out what is no part of the text."""
    judged = judge(survey, body, comments, teasers)
    pruned = Pruned(lines=judged.lines, notes=notes_of(survey, body, comments))
    top = body.box
    inside = survey.boxes[top.order : top.end + 1]
    seen, kept = _counts(survey, body, judged, pruned.notes)
    _keep_set_apart(survey, top, judged.apart, kept, pruned.roles)
    for quotation in quotations_of(inside, kept):
        _keep_all(survey, top, quotation, ChainMap(judged.apart, judged.furniture.lines), kept)
    core = core_of(inside)
    _settle_insets(inside, core, kept, pruned)
    _keep_captions(inside, judged.apart, kept, pruned.roles)
    for box in (*pictures_of(inside, core, kept), *judged.slides):
        pruned.roles[box.element] = Role.FIGURE
        for at in range(box.order - top.order, box.end - top.order + 1):
            kept[at] = max(1, kept[at])
    moments: list[Element] = []
    order = top.order + 1
    while order <= top.end:
        box = survey.boxes[order]
        at = order - top.order
        reason = judged.apart.get(box)
        if reason is None and seen[at] and not kept[at]:
            reason = _why_unlike(survey, box, judged.furniture)
        elif reason is None and box.tag == "button" and not box.text:
            reason = "is a button without words"
        if reason is not None:
            pruned.drop(box, reason)
        elif seen[at] and is_ornament(box):
            pruned.roles[box.element] = Role.RULE
        else:
            role = Role.BLOCK if box.tag == "button" else Role.CREDIT if is_credit(box) else _role(box)
            if role is not None and box.element not in pruned.roles:
                pruned.roles[box.element] = role
            moments.extend(judged.furniture.moments.get(box, ()))
            order += 1
            continue
        order = box.end + 1
    _drop_parts(top, moments, pruned)
    for slide in judged.slides:
        for counter in counters_in(slide):
            pruned.drop_part(counter, COUNTER)
    return pruned


def _counts(survey: Survey, body: Body, judged: Judged, notes: Notes) -> tuple[list[int], list[int]]:
    """Return how many lines stand in each box of the body, and how many of them are kept."""
    top = body.box
    inside = survey.boxes[top.order : top.end + 1]
    seen = [int(box.own > 0) for box in inside]
    kept = [0] * len(inside)
    for line in judged.lines:
        kept[line.box.order - top.order] = int(line.score > 0)
    if not any(kept) and body.prose[top.order] < FEW_WORDS:
        for line in judged.lines:
            kept[line.box.order - top.order] = 1
    else:
        _settle_whole(survey, top, judged.lines, kept)
    _keep_fact_boxes(inside, judged.lines, kept)
    for box in notes.boxes:
        for inner in survey.boxes[box.order : min(box.end, top.end) + 1]:
            kept[inner.order - top.order] = int(inner.own > 0)
    for slide in judged.slides:
        for inner in survey.boxes[slide.order : slide.end + 1]:
            is_caption = judged.furniture.lines.get(inner) == GALLERY and inner.tag != "button"
            kept[inner.order - top.order] = int(is_caption)
    for box in reversed(inside[1:]):
        if box.parent is not None:
            kept[box.parent.order - top.order] += kept[box.order - top.order]
            seen[box.parent.order - top.order] += seen[box.order - top.order]
    return seen, kept


def _keep_captions(
    inside: Sequence[Box], apart: Container[Box], kept: list[int], roles: dict[Element, Role]
) -> None:
    """Keep the lines that are captions by how they are set."""
    for role, boxes in ((Role.CAPTION, lines_below(inside)), (Role.FIGURE, lines_beside(inside))):
        for box in boxes:
            if box not in apart:
                roles[box.element] = role
                kept[box.order - inside[0].order] = 1


_FACT_BOX = re.compile(
    r"(?<!\S)(?:fact[-_]?box|fakta(?:boks|ruta|box)|fakten[-_]?box|infokasten)(?!\S)", re.IGNORECASE
).search
"""Names of boxes with what an article says beside its text: they belong to it, unless they lead elsewhere."""


def _keep_fact_boxes(inside: Sequence[Box], lines: Sequence[Line], kept: list[int]) -> None:
    start, end = inside[0].order, -1
    held = [False] * len(inside)
    for box in inside[1:]:
        if box.order > end and box.names and not box.linked and _FACT_BOX(box.names) is not None:
            end = box.end
            held[box.order - start : end - start + 1] = [True] * (end - box.order + 1)
    for line in lines if end >= 0 else ():
        if held[line.box.order - start]:
            kept[line.box.order - start] = 1


def _why_unlike(survey: Survey, box: Box, furniture: Furniture) -> str:
    """Return why nothing of a box is kept that holds lines."""
    said = {furniture.lines.get(line, UNLIKE) for line in survey.boxes[box.order : box.end + 1] if line.own}
    return said.pop() if len(said) == 1 else UNLIKE


def _drop_parts(top: Box, moments: Iterable[Element], pruned: Pruned) -> None:
    """Leave out what stands inside lines that are kept."""
    for part in moments:
        pruned.drop_part(part, MOMENT)
    for line in pruned.lines:
        for link in controls_in(line.box):
            pruned.drop_part(link, CONTROL)
        if line.box.tag in HEADINGS and line.box.links:
            for link in signs_in(line.box.element):
                pruned.drop_part(link, CONTROL)
    _drop_hidden_parts(top, pruned)
    for part in warnings_of_links(top.element):
        pruned.drop_part(part, WARNING)
    for back in pruned.notes.backs:
        pruned.drop_part(back, BACK)


def _settle_insets(inside: list[Box], core: Box, kept: list[int], pruned: Pruned) -> None:
    """Let the headings of boxes set into the text head nothing, and go where nothing else of the box is text."""
    start = inside[0].order
    for inset, headings in insets_of(inside, core, kept):
        read = [box for box in headings if kept[box.order - start]]
        if kept[inset.order - start] > len(read):
            pruned.roles.update((box.element, Role.LABEL) for box in read)
        elif inset.text - sum(box.text for box in headings) >= PROSE:
            for box in read:
                pruned.drop(box, "heads a box of which nothing else is the article's text")


def _drop_hidden_parts(top: Box, pruned: Pruned) -> None:
    """Leave out what is hidden inside lines, but for what holds the article."""
    left = MOST_HIDDEN * top.text
    for part in hidden_parts(top.element):
        if pruned.leaves_out(part):
            continue
        length = sum(len(text.strip()) for text in part.itertext())
        if length < HIDDEN_ARTICLE * top.text:
            pruned.drop_part(part, HIDDEN)
        left -= length
        if left < 0:
            break


_SAY_SO = frozenset(("figure", "figcaption"))


def _keep_set_apart(
    survey: Survey, top: Box, apart: Container[Box], kept: list[int], roles: dict[Element, Role]
) -> None:
    """Keep pictures, posts and code among lines that are kept: what is said in them need not read like the text."""
    order = top.order + 1
    while order <= top.end:
        box = survey.boxes[order]
        figure = figure_of(survey, box)
        set_apart = box.tag == "pre" or (box.tag == "blockquote" and is_post(box.element))
        if figure is not None or (box.text and set_apart):
            outer = figure or box
            while outer.parent is not None and outer.parent is not top and outer.parent.text == box.text:
                outer = outer.parent  # it holds nothing else
            if outer.parent is not None and kept[outer.parent.order - top.order]:
                _keep_all(survey, top, outer, apart, kept)
                if figure is not None and figure.tag not in _SAY_SO:
                    roles[figure.element] = Role.FIGURE
                order = box.end
        order += 1


def _keep_all(survey: Survey, top: Box, outer: Box, apart: Container[Box], kept: list[int]) -> None:
    """Keep all of a box, but for what is left out for what it is."""
    order = outer.order
    while order <= outer.end:
        box = survey.boxes[order]
        if box in apart:
            order = box.end
        else:
            kept[order - top.order] = max(1, kept[order - top.order])
        order += 1


def _settle_whole(survey: Survey, top: Box, lines: list[Line], kept: list[int]) -> None:
    """Keep or leave out all lines of a list or table together."""
    by_order = {line.box.order: line for line in lines}
    order = top.order + 1
    while order <= top.end:
        box = survey.boxes[order]
        if box.tag in WHOLE_TAGS and box.parent is not None:
            inside = [by_order[at] for at in range(box.order, box.end + 1) if at in by_order]
            weight = sum(min(line.box.own, 200) * line.score for line in inside)
            for line in inside:
                kept[line.box.order - top.order] = int(weight > 0)
            order = box.end
        order += 1


_NO_CAPTIONS = frozenset(("table", "ul", "ol", "figure", "li", "td", "th"))
"""What is named after captions because there are some in it, or stands in a table, which has its own."""


def _role(box: Box) -> Role | None:
    if box.hints & Hint.PULL_QUOTE and box.tag not in ("table", "ul", "ol", "li"):
        return Role.PULL_QUOTE
    if box.hints & Hint.CAPTION and box.tag not in _NO_CAPTIONS and box.own:
        return Role.CAPTION
    return None
