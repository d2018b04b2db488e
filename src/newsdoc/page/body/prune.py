"""What in the body's box is text of the article: the lines that are kept, and why the others are left out."""

from __future__ import annotations

import attrs

from newsdoc.markup.read import Role
from newsdoc.page.body.controls import CONTROL, controls_in, is_credit, is_ornament
from newsdoc.page.body.copies import COPY, copies_of
from newsdoc.page.body.finder import Body
from newsdoc.page.body.furniture import MOMENT, furniture_of
from newsdoc.page.body.hidden import hidden_parts, is_hidden, warnings_of_links
from newsdoc.page.body.insets import PROSE, insets_of, pictures_of
from newsdoc.page.body.lines import Line, core_of, lines_of
from newsdoc.page.body.notes import Notes, notes_of
from newsdoc.page.body.weights import learned
from newsdoc.page.hints import Hint
from newsdoc.page.survey import Box, Element, Survey

HIDDEN_ARTICLE = 0.5
"""A hidden box with more than this share of the prose is the article, shown later by a script."""
MOST_HIDDEN = 20
"""How many times the body's text may stand in hidden elements: a bound to the work on what is nested."""
FEW_WORDS = 200
"""A body with less prose than this, in which no line reads like an article's, is kept as it is."""

HIDDEN = "is hidden"
WARNING = "tells those who cannot see where a link opens"
BACK = "leads from a note back to the text"
UNLIKE = "does not read like the article's text"
"""Why lines are left out by their scores."""

LINKED = 0.8
"""The share of what is named as navigation that is linked, at the least."""
WHOLE_TAGS = frozenset(("ul", "ol", "dl", "table", "blockquote"))
"""Boxes whose lines are kept or left out together."""


@attrs.define
class Pruned:
    """What the boxes in the body stand for, where that is not what their tags say."""

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


def prune(survey: Survey, body: Body, comments: frozenset[Box] = frozenset()) -> Pruned:
    """Go through the boxes of the body and leave out what is no part of the text."""
    pruned = Pruned()
    top = body.box
    lines = scored_lines(survey, body)
    kept = [0] * (top.end - top.order + 1)
    seen = [0] * (top.end - top.order + 1)
    for line in lines:
        at = line.box.order - top.order
        seen[at] += 1
        kept[at] += line.score > 0
    if not any(kept) and body.prose[top.order] < FEW_WORDS:
        kept = list(seen)
    else:
        _settle_whole(survey, top, lines, kept)
    furniture = furniture_of(survey, body, lines)
    for box in furniture.lines:
        kept[box.order - top.order] = 0
    pruned.notes = notes_of(survey, body, comments)
    for notes in pruned.notes.boxes:
        for box in survey.boxes[notes.order : min(notes.end, top.end) + 1]:
            kept[box.order - top.order] = int(box.own > 0)
    inside = survey.boxes[top.order : top.end + 1]
    copies = set(copies_of(inside))
    for box in reversed(survey.boxes[top.order + 1 : top.end + 1]):
        if box.parent is not None:
            kept[box.parent.order - top.order] += kept[box.order - top.order]
            seen[box.parent.order - top.order] += seen[box.order - top.order]
    _keep_pictures(survey, top, kept)
    core = core_of(inside)
    _settle_insets(inside, core, kept, pruned)
    for box in pictures_of(inside, core, kept):
        pruned.roles[box.element] = Role.FIGURE
        for at in range(box.order - top.order, box.end - top.order + 1):
            kept[at] = max(1, kept[at])
    moments: list[Element] = []
    order = top.order + 1
    while order <= top.end:
        box = survey.boxes[order]
        at = order - top.order
        if box in comments:
            pruned.drop(box, "holds readers' comments")
        elif is_hidden(box) and body.prose[order] < HIDDEN_ARTICLE * body.prose[top.order]:
            pruned.drop(box, HIDDEN)
        elif box in copies:
            pruned.drop(box, COPY)
        elif seen[at] and not kept[at]:
            said = {
                furniture.lines.get(line, UNLIKE) for line in survey.boxes[order : box.end + 1] if line.own
            }
            pruned.drop(box, said.pop() if len(said) == 1 else UNLIKE)
        elif box.hints & Hint.NAVIGATION and box.linked >= LINKED * box.text:
            pruned.drop(box, "is named as navigation")
        elif box.tag == "button" and not box.text:
            pruned.drop(box, "is a button without words")
        elif seen[at] and is_ornament(box):
            pruned.roles[box.element] = Role.RULE
        else:
            role = Role.BLOCK if box.tag == "button" else Role.CREDIT if is_credit(box) else _role(box)
            if role is not None and box.element not in pruned.roles:
                pruned.roles[box.element] = role
            moments.extend(furniture.moments.get(box, ()))
            order += 1
            continue
        order = box.end + 1
    for part in moments:
        pruned.drop_part(part, MOMENT)
    for line in lines:
        for link in controls_in(line.box):
            pruned.drop_part(link, CONTROL)
    _drop_hidden_parts(top, pruned)
    for part in warnings_of_links(top.element):
        pruned.drop_part(part, WARNING)
    for back in pruned.notes.backs:
        pruned.drop_part(back, BACK)
    return pruned


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


def _keep_pictures(survey: Survey, top: Box, kept: list[int]) -> None:
    """Keep pictures that stand among lines that are kept: a caption need not read like the text."""
    for box in survey.boxes[top.order + 1 : top.end + 1]:
        if box.tag == "figure" and not box.links and box.parent is not None:
            at, end = box.order - top.order, box.end - top.order
            if kept[box.parent.order - top.order]:
                kept[at : end + 1] = [max(1, lines) for lines in kept[at : end + 1]]


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


def scored_lines(survey: Survey, body: Body) -> list[Line]:
    """Return the lines of the body with a score each: above 0, it reads like text of the article."""
    lines = lines_of(survey, body)
    learned().decide(lines, survey.boxes[body.box.order : body.box.end + 1])
    return lines


def _role(box: Box) -> Role | None:
    if box.hints & Hint.PULL_QUOTE and box.tag not in ("table", "ul", "ol", "li"):
        return Role.PULL_QUOTE
    if box.hints & Hint.CAPTION and box.tag not in ("table", "ul", "ol", "figure", "li") and box.own:
        return Role.CAPTION
    return None
