"""Which drafts are comments: told by what was found in them, since names alone don't tell.

What holds nothing of its own is a wrapper or a list, and what is in it takes its place. What holds only
half, a header or the text, is a part of the draft around it, if that lacks just this half. What holds
several authors and several texts is a list whose items have no names of their own, and is cut into them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from newsdoc.page.around.drafts import Draft, every
from newsdoc.page.around.parts import Part
from newsdoc.page.around.seen import line_of
from newsdoc.page.source import Element

LONGEST_HEADING = 80
"""Characters of text that a list of comments may have beside them."""
LEAST_WORDS = 40
"""Characters that a part without a name of its own has, if it is to be the comment's text."""


def settled(top: Draft) -> list[Draft]:
    """Tell the comments among the drafts of a section.

    Returns:
        The outermost comments, with the replies to them as their children, in page order.
    """
    order: list[Draft] = []
    stack = [top]
    while stack:
        draft = stack.pop()
        order.append(draft)
        stack.extend(draft.children)
    for draft in reversed(order):
        draft.children = _promoted(draft.children)
        _open_meta(draft)
        _absorb(draft)
    return _promoted(top.children) or parted(top)


def _open_meta(draft: Draft) -> None:
    """Take what is named as who and when for the whole comment, where nothing else of it has words."""
    if not draft.metas or draft.words or draft.children or not draft.names & (Part.NUMBERED | Part.ITEM):
        return
    if draft.who_or_when:
        draft.texts.extend(_paragraphs_in(draft))
        draft.said = len(draft.texts)
    elif draft.names & Part.NUMBERED:
        draft.own = sum(len(line_of(meta)) for meta in draft.metas)
        draft.metas, draft.given = [], True


def _paragraphs_in(draft: Draft) -> Iterator[Element]:
    """Give the paragraphs beside who and when, in boxes that are named after these."""
    told = {each for part in (*_told_by(draft), *draft.tools) for each in (part, *part.iterancestors("p"))}
    for meta in draft.metas:
        for paragraph in meta.iter("p"):
            if paragraph not in told and any(map(str.isalpha, line_of(paragraph, most=100))):
                yield paragraph


def _absorb(draft: Draft) -> None:
    """Take over the drafts in one that are no comments of their own."""
    if draft.parent is None or any(child.given for child in draft.children):
        # What is known to be a comment is no part of one.
        return
    empty = not draft.words and not draft.who_or_when
    own = [child for child in draft.children if not child.under_replies and not is_of_kind(child, draft)]
    if empty and len(own) > 1:
        strong = [child for child in own if child.texts or child.words >= LEAST_WORDS]
        if len(strong) == 1:
            for child in own:
                if child is not strong[0] and not strong[0].who_or_when:
                    draft.take(child)
            draft.children = [child for child in draft.children if child not in own or child is strong[0]]
            own = strong
    kept: list[Draft] = []
    for child in draft.children:
        if child.under_replies or child.pingback:
            merge = False
        elif _has_number_of(child, draft):
            merge = True
        elif empty:
            merge = len(own) == 1 and child is own[0]
        elif not child.words:
            merge = not (child.authors and child.dates) or not draft.who_or_when
        else:
            merge = (
                not child.who_or_when
                and draft.who_or_when
                and not (draft.texts and draft.words)
                and not child.removed
            )
        if merge:
            if child.words and not child.texts and child.element is not None and not child.who_or_when:
                child.texts.append(child.element)
            draft.take(child)
            kept.extend(child.children)
        else:
            kept.append(child)
    draft.children = kept


def _has_number_of(child: Draft, draft: Draft) -> bool:
    """Tell whether a draft in another says nothing of who or when, and has the other's number: it is its text."""
    if child.who_or_when or not child.names & draft.names & Part.NUMBERED:
        return False
    number = _number_of(child)
    return number is not None and number == _number_of(draft)


def _number_of(draft: Draft) -> str | None:
    found = None if draft.element is None else _NUMBER.search(draft.element.get("id") or "")
    return None if found is None else found[0]


_NUMBER = re.compile(r"\d+$")


def is_of_kind(one: Draft, other: Draft) -> bool:
    """Tell whether two drafts have one tag and one first name: then neither is a part of the other."""
    return one.element is not None and other.element is not None and _are_alike(one.element, other.element)


def _are_alike(one: Element, other: Element) -> bool:
    if one.tag != other.tag:
        return False
    names = (one.get("class") or "").split()
    others = (other.get("class") or "").split()
    return bool(names and others) and names[0] == others[0]


def _promoted(drafts: Iterable[Draft]) -> list[Draft]:
    """Let the children of mere lists and wrappers take their place."""
    found: list[Draft] = []
    for draft in drafts:
        if _is_list(draft):
            for child in draft.children:
                child.under_replies |= draft.under_replies
            found.extend(draft.children)
        elif draft.words or draft.who_or_when:
            found.extend(parted(draft) or [draft])
    return found


def _is_list(draft: Draft) -> bool:
    """Tell whether a draft is a list of comments, or a box around one, with no words but a heading or a link."""
    if not draft.children or draft.who_or_when:
        return False
    if draft.pingback:
        return True
    if draft.given:
        # What is of the comments' kind may be a box around a reply, but says nothing then.
        return not draft.words
    if _is_answered(draft):
        return False
    held = {child.element for child in draft.children}
    return draft.words < LONGEST_HEADING and all(
        any(inner in held for inner in text.iterdescendants()) for text in draft.texts
    )


def _is_answered(draft: Draft) -> bool:
    """Tell whether a draft is one comment, by name and number, with a line about it and a list of replies to it."""
    sure = Part.ITEM | Part.NUMBERED
    return (
        draft.names & sure == sure
        and bool(draft.metas)
        and any(child.under_replies for child in draft.children)
    )


def pure_texts(draft: Draft) -> list[Element]:
    """Choose the elements that hold a comment's words: the innermost ones named so, without who and when.

    None, if all that are named so hold who or when as well.
    """
    texts = set(draft.texts)
    if not texts:
        return []
    if len(draft.texts) == 1 and not draft.mixed:
        return draft.texts
    mixed: set[Element] = set()
    for element in _told_by(draft):
        for outer in element.iterancestors():
            if outer in texts:
                mixed.add(outer)
            if outer is draft.element:
                break
    pure = [element for element in draft.texts if element not in mixed]
    if pure and mixed:
        # A text that holds who and when beside words that no text in it holds; the pure ones may be labels.
        full = {outer for element in pure for outer in element.iterancestors()}
        alone = [element for element in draft.texts if element in mixed and element not in full]
        if alone and not any(_SAID.search(element.get("class") or "") for element in pure):
            return []
    around = {outer for element in pure for outer in element.iterancestors() if outer in texts}
    return [element for element in pure if element not in around] or pure


def _told_by(draft: Draft) -> Iterator[Element]:
    """Give the elements that say who and when."""
    for author, _ in draft.authors:
        yield author
    yield from draft.dates
    yield from draft.metas


_SAID = re.compile(
    r"comment|cmt|komment|commentaire|comentario|post|message|reply|body|content", re.IGNORECASE
)


def parted(draft: Draft) -> list[Draft]:
    """Cut a draft that holds several comments, each with its author or date and its text, into these.

    Returns:
        The comments; none if the draft holds no more than one.
    """
    if len(draft.texts) < 2 or len(draft.authors) + len(draft.dates) < 2:
        return []
    texts = pure_texts(draft)
    if len(texts) < 2:
        return []
    shared = _shared(texts)
    if shared is None:
        return []
    drafts: dict[Element, Draft] = {}
    for kind in _KINDS:
        for part in getattr(draft, kind):
            holder = _child_of(shared, _element_of(part))
            if holder is not None:
                inner = drafts.setdefault(holder, Draft(holder, draft.parent, draft.names))
                getattr(inner, kind).append(part)
                inner.mixed = True
    found = [inner for inner in drafts.values() if inner.texts and inner.who_or_when]
    if len(found) < 2:
        found = _thread(draft, shared) or _in_a_row(draft, list(drafts.values()))
    for inner in found:
        _part_answers(inner)
    for inner in every(found):
        inner.said = 1
        _part_replies(inner)
    return found


_KINDS = ("texts", "authors", "dates", "metas", "tools", "likes", "titles")
"""The lists of parts that a draft has."""
_Part: TypeAlias = Element | tuple[Element, int]


def _element_of(part: _Part) -> Element:
    return part[0] if isinstance(part, tuple) else part


def _thread(draft: Draft, shared: Element) -> list[Draft]:
    """Make a draft that holds one comment with answers to it out of one that holds all its parts."""
    first = Draft(shared, draft.parent, draft.names)
    first.take(draft)
    _part_answers(first)
    return [first] if first.children else []


def _part_answers(draft: Draft) -> None:
    """Make replies of what stands in a comment and is of its kind, if it and all of them say who or when and what."""
    if len(draft.texts) < 2 or draft.element is None:
        return
    pieces = {draft.element: Draft(draft.element, draft.parent, draft.names)}
    for kind in _KINDS:
        for part in getattr(draft, kind):
            holder = _nearest(draft.element, _element_of(part))
            piece = pieces.setdefault(holder, Draft(holder, draft, draft.names))
            getattr(piece, kind).append(part)
    own, *answers = pieces.values()
    if not answers or not all(piece.texts and piece.who_or_when for piece in (own, *answers)):
        return
    for kind in _KINDS:
        setattr(draft, kind, getattr(own, kind))
    pieces[draft.element] = draft
    for answer in answers:
        around = None if answer.element is None else answer.element.getparent()
        answer.parent = draft if around is None else pieces[_nearest(draft.element, around)]
        answer.mixed = True
        answer.parent.children.append(answer)


def _nearest(outer: Element, element: Element) -> Element:
    """Give the innermost element around a part, or the part itself, that is of the kind of one around it."""
    for each in (element, *element.iterancestors()):
        if each is outer or _are_alike(each, outer):
            return each
    return outer


def _in_a_row(draft: Draft, pieces: list[Draft]) -> list[Draft]:
    """Put together the comments of a list with an element for each part: name, text, date, name, text."""
    pieces = [piece for piece in pieces if piece.element is not None]
    if not pieces:
        return []
    holder = pieces[0].element.getparent() if pieces[0].element is not None else None
    if holder is not None:
        places = {child: at for at, child in enumerate(holder)}
        pieces.sort(key=lambda piece: places.get(piece.element, 0) if piece.element is not None else 0)
    first = "texts" if pieces[0].texts else "authors" if pieces[0].authors else "dates"
    rows: list[Draft] = []
    for piece in pieces:
        if getattr(piece, first):
            row = Draft(None, draft.parent, draft.names)
            rows.append(row)
        if rows:
            rows[-1].take(piece)
            rows[-1].numbered = rows[-1].numbered if rows[-1].numbered is not None else piece.element
    rows = [row for row in rows if row.texts and row.who_or_when]
    return rows if len(rows) > 1 else []


_ANSWER = re.compile(r"reply|answer|response|réponse|antwort|respuesta", re.IGNORECASE)


def _part_replies(draft: Draft) -> None:
    """Make replies of the further texts in a comment that are named so."""
    for text in draft.texts[1:]:
        if _ANSWER.search(text.get("class") or ""):
            reply = Draft(text, draft, Part.ITEM)
            reply.texts, reply.said, reply.mixed = [text], 1, True
            draft.children.append(reply)
    draft.texts = [text for text in draft.texts if all(text is not child.element for child in draft.children)]


def _shared(elements: list[Element]) -> Element | None:
    """Give the innermost element that all are in."""
    ancestors = [*elements[0].iterancestors()]
    for element in elements[1:]:
        own = set(element.iterancestors())
        ancestors = [ancestor for ancestor in ancestors if ancestor in own]
    return ancestors[0] if ancestors else None


def _child_of(outer: Element, element: Element) -> Element | None:
    """Give the child of an element that another one is, or is in."""
    inner = element
    for ancestor in element.iterancestors():
        if ancestor is outer:
            return inner
        inner = ancestor
    return None
