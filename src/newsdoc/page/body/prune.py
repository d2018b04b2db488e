"""What in the body's box is something else than the text: each box that is left out, with the reason."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from newsdoc.markup.read import Role
from newsdoc.page.body.finder import ASIDE, WHOLE_PAGE_TAGS, Body
from newsdoc.page.hints import Hint
from newsdoc.page.survey import Box, Element, Survey

REASONS: tuple[tuple[int, str], ...] = (
    (Hint.HIDDEN, "is hidden from readers"),
    (Hint.COMMENTS, "is named as comments"),
    (Hint.BREADCRUMB, "is named as a breadcrumb"),
    (Hint.NAVIGATION, "is named as navigation"),
    (Hint.SHARE, "is named as share buttons"),
    (Hint.RELATED, "is named as a list of other articles"),
    (Hint.SUBSCRIBE, "is named as a subscription or newsletter box"),
    (Hint.ADVERT, "is named as an advertisement"),
    (Hint.AUTHOR_BOX, "is named as an author box"),
    (Hint.TAGS, "is named as a list of tags"),
    (Hint.BYLINE, "is named as a byline"),
    (Hint.NOTICE, "is named as a legal notice"),
    (Hint.SIDEBAR, "is named as a sidebar"),
    (Hint.FOOTER, "is named as a footer"),
    (Hint.TOOLS, "is named as a tool"),
    (Hint.CONTENTS, "is named as a table of contents"),
    (Hint.KICKER, "is named as a kicker"),
)
"""Names that tell that a box is no part of the text, the first that fits giving the reason."""

_NAMED_OUT = 0
for _hint, _ in REASONS:
    _NAMED_OUT |= _hint

LARGE = 0.3
"""A box with more than this share of the body's prose is kept, whatever its names say."""
MOSTLY_LINKS = 0.6


@attrs.define
class Pruned:
    """What the boxes in the body stand for, where that is not what their tags say."""

    roles: dict[Element, Role] = attrs.Factory(dict)
    reasons: dict[Element, str] = attrs.Factory(dict)
    """Why each box is left out that is."""

    def drop(self, box: Box, reason: str) -> None:
        """Leave a box out."""
        self.roles[box.element] = Role.SKIP
        self.reasons[box.element] = reason


def prune(survey: Survey, body: Body, comments: frozenset[Box] = frozenset()) -> Pruned:
    """Go through the boxes of the body and leave out what is no part of the text."""
    pruned = Pruned()
    boxes, prose = survey.boxes, body.prose
    large = LARGE * prose[body.box.order]
    order = body.box.order + 1
    while order <= body.box.end:
        box = boxes[order]
        reason = "holds readers' comments" if box in comments else _reason(box, prose[order], large, body.trusted | ~ASIDE)
        if reason is not None:
            pruned.drop(box, reason)
            order = box.end + 1
            continue
        role = Role.BLOCK if box.tag == "button" else _role(box)
        if role is not None:
            pruned.roles[box.element] = role
        order += 1
    return pruned


def _reason(box: Box, prose: float, large: float, trusted: int) -> str | None:
    names = box.hints & trusted & _NAMED_OUT
    if names and prose < large and box.tag not in WHOLE_PAGE_TAGS:
        return next(reason for hint, reason in REASONS if names & hint)
    if box.tag in ("nav", "form") and prose < large:
        return f"is a {box.tag} element"
    if box.links > 1 and box.text and box.linked > MOSTLY_LINKS * box.text and box.tag in _LINK_LISTS:
        return "is mostly links"
    return None


_LINK_LISTS = frozenset(("ul", "ol", "div", "section", "table", "dl"))

_ROLES: Mapping[int, Role] = {Hint.CAPTION: Role.CAPTION, Hint.PULL_QUOTE: Role.PULL_QUOTE}


def _role(box: Box) -> Role | None:
    for hint, role in _ROLES.items():
        if box.hints & hint and box.tag not in ("table", "ul", "ol", "figure", "li"):
            return role
    return None
