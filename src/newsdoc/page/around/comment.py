"""One comment: from the parts that were gathered to its author, date, words and votes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

import attrs
from lxml import etree

from newsdoc.markup.read import Heading, Role, link_of, read_items
from newsdoc.markup.vocabulary import HEADINGS
from newsdoc.model import Block, Comment, Figure, ListBlock, Mark, Paragraph, Run, walk
from newsdoc.page.around.author import author_of
from newsdoc.page.around.byline import find_byline, sort_lines
from newsdoc.page.around.drafts import Draft, anchor_before, anchor_of
from newsdoc.page.around.layout import Layout, Setting
from newsdoc.page.around.moment import Moment, moment_of, told_in
from newsdoc.page.around.parts import Part, parts_of
from newsdoc.page.around.seen import line_of
from newsdoc.page.around.words import (
    are_initials,
    is_awaiting_notice,
    is_badge,
    is_none_notice,
    is_removal_notice,
    leads_to_name,
    without_author_words,
)
from newsdoc.page.source import Element
from newsdoc.values.counts import parse_count
from newsdoc.values.labels import COMMENT_LINKS, SAYS_WORDS, label_key
from newsdoc.values.text import clean


def comment_of(draft: Draft, setting: Setting) -> Comment | None:
    """Read a comment, without the replies to it.

    Returns:
        The comment; None where neither words nor a notice of removal are left of it.
    """
    if not draft.authors and not draft.dates:
        find_byline(draft, setting)
    layout = Layout(draft)
    if draft.given and not draft.texts:
        sort_lines(draft, layout, setting)
    author, url = author_of(draft, layout, setting)
    published, published_text, link = moment_of(draft, layout, setting)
    body = tuple(_body(draft, layout, setting, (author, published)))
    words = " ".join(getattr(block, "text", "") for block in body)
    removed = draft.removed or is_removal_notice(words)
    if not body and not removed and (author is None or published is None):
        return None
    numbered = bool(draft.names & Part.NUMBERED)
    if published is None and (draft.given or not numbered) and is_none_notice(words):
        return None
    named = author is not None and any(author in line_of(element) for element, _ in draft.authors)
    nameless = not named and published is None and published_text is None and not numbered
    if nameless and not (draft.texts and draft.names & Part.ITEM):
        return None
    identifier = _identifier(draft)
    permalinks = _permalinks(draft, layout, identifier)
    if link is None and permalinks:
        link = link_of(permalinks[0].get("href"), setting.base)
    return Comment(
        author=author,
        author_url=url,
        published=published,
        published_text=published_text,
        title=_title(draft, author) or _linked_title(permalinks, author),
        body=body,
        likes=_likes(draft),
        id=identifier,
        url=link,
        removed=removed,
    )


def _title(draft: Draft, author: str | None) -> str | None:
    """Read the comment's subject line; a heading with the author or the date in it is none."""
    for element in draft.titles:
        line = line_of(element, most=400)
        held = set(element.iter())
        if line and (author is None or author not in line) and not any(date in held for date in draft.dates):
            return line
    return None


def _permalinks(draft: Draft, layout: Layout, identifier: str | None) -> list[Element]:
    """Find the links beside the comment's words that lead to its own identifier."""
    if draft.element is None or identifier is None:
        return []
    others = {child.element for child in draft.children} | set(layout.texts)
    found: list[Element] = []
    walk = etree.iterwalk(draft.element, events=("start",))
    for _, inner in walk:
        if inner in others and inner is not draft.element:
            walk.skip_subtree()
        elif inner.tag == "a" and (inner.get("href") or "").endswith(f"#{identifier}"):
            found.append(inner)
    return found


def _linked_title(permalinks: list[Element], author: str | None) -> str | None:
    """Read the heading that is nothing but a link to the comment: its subject line."""
    for link in permalinks:
        heading = link.getparent()
        if heading is not None and heading.tag in HEADINGS:
            line = line_of(link, most=400)
            if line and line == line_of(heading, most=400) and (author is None or author not in line):
                return None if _SPEAKS_OF_ITSELF(line) else line
    return None


_SPEAKS_OF_ITSELF = re.compile(r"[#\W\d]*(?:permalink|link)?\W*|.*\d{1,2}[:.]\d\d.*", re.IGNORECASE).fullmatch
"""Whether a line is a number, a sign, or a moment rather than a title."""


def _body(
    draft: Draft, layout: Layout, setting: Setting, byline: tuple[str | None, Moment | None]
) -> Iterator[Block]:
    """Read the comment's words, without its byline."""
    author, published = byline
    roots = layout.texts or ([draft.element] if draft.element is not None else [])
    blocks: list[Block] = []
    for root in roots:
        small = {image: Role.SKIP for image in root.iter("img") if _is_small(image)}
        items = read_items(root, roles=layout.aside | small, base=setting.base)
        blocks.extend(_in_strong_letters(item) if isinstance(item, Heading) else item for item in items)
    if not layout.texts and author is not None:
        blocks = _without_head(blocks, author, setting)
        if published is not None and len(blocks) > 1 and _signs(blocks[-1], author, published, setting):
            del blocks[-1]
    return _without_furniture(blocks, loose=not layout.texts)


def _without_head(blocks: list[Block], author: str, setting: Setting) -> list[Block]:
    """Leave out what stands above the words: the author's picture, or initials in its place, the name, a badge."""
    for at, block in enumerate(blocks[:MOST_HEADS]):
        text = block.text if isinstance(block, Paragraph) else ""
        marks = isinstance(block, Figure) or are_initials(text, author) or is_badge(text)
        if not marks and not _names(block, author, setting):
            return blocks[at:]
    return blocks[min(MOST_HEADS, len(blocks) - 1) :]


MOST_HEADS = 4
"""Lines above the words of a comment that say who wrote it, at the most."""


def _names(block: Block, author: str, setting: Setting) -> bool:
    """Tell whether a block says who wrote the comment, and perhaps when, and nothing else: "Ada says:"."""
    if not isinstance(block, Paragraph) or len(block.text) > len(author) + LONGEST_MOMENT:
        return False
    told = told_in(block.text, setting)
    said = block.text if told is None else f"{block.text[: told[1]]} {block.text[told[2] :]}"
    return len(said) < len(author) + 20 and without_author_words(said) == author


def _signs(block: Block, author: str, published: Moment, setting: Setting) -> bool:
    """Tell whether a block says when a comment was written, and at the most who by: "Posted by Ada | June 3, 2012"."""
    if not isinstance(block, Paragraph) or len(block.text) > len(author) + LONGEST_MOMENT:
        return False
    told = told_in(block.text, setting)
    if told is None or told[0] != published:
        return False
    said = f"{block.text[: told[1]]} {block.text[told[2] :]}"
    return leads_to_name(" ".join(_WORD.findall(said))) or _names(block, author, setting)


_WORD = re.compile(r"[^\W\d_]+")
LONGEST_MOMENT = 60
"""Characters that a date has with the words around it, at the most."""


def _in_strong_letters(heading: Heading) -> Paragraph:
    return Paragraph([attrs.evolve(run, marks=run.marks | {Mark.STRONG}) for run in heading.content])


def _is_small(image: Element) -> bool:
    """Tell whether an image is an avatar or a smiley."""
    names = f"{image.get('class') or ''} {image.get('src') or ''}"
    return re.search(r"avatar|smiley|smilies|emoji|emoticon|gravatar|userpic|/icons?/", names) is not None


_MARKS = re.compile(r"[\s|·•/,:;–—-]*")  # noqa: RUF001


def _without_furniture(blocks: list[Block], *, loose: bool) -> Iterator[Block]:
    """Leave out links to reply and notices that stand among the words without a name of their own."""
    last = len(blocks) - 1
    for at, block in enumerate(blocks):
        if loose and 0 < at == last and _are_tools(block):
            continue
        if isinstance(block, Paragraph):
            text = block.text
            if at in (0, last) and len(text) < 40:
                key = label_key(text)
                # All of a comment may be "Like", unless that is linked.
                spare = len(blocks) > 1 or any(run.href for run in block.content)
                if loose and spare and (key in COMMENT_LINKS or key in SAYS_WORDS or _MARKS.fullmatch(text)):
                    continue
            if len(text) < 200 and is_awaiting_notice(text):
                continue
        elif isinstance(block, Figure) and loose and at == 0:
            continue
        yield block


def _are_tools(block: Block) -> bool:
    """Tell whether a line or list is made of links that stand beside each comment: "(Reply) (Thread)"."""
    runs = list(walk(block, Run)) if isinstance(block, (Paragraph, ListBlock)) else []
    links = [label_key(run.text) for run in runs if run.href]
    others = (run.text for run in runs if not run.href)
    return (
        any(link in COMMENT_LINKS for link in links)
        and all(len(link) <= LONGEST_LINK for link in links)
        and not any(any(map(str.isalnum, text)) for text in others)
    )


LONGEST_LINK = 24
"""Characters of a link that stands beside each comment."""


def _likes(draft: Draft) -> int | None:
    """Read the number of votes."""
    places = [element for element, names in draft.likes if not names & Part.DISLIKES]
    for read in (_votes_in, _votes_beside_words, _votes_for):
        count = next((count for count in map(read, places) if count is not None), None)
        if count is not None:
            return count
    return None


def _votes_in(element: Element) -> int | None:
    for inner in element.iter():
        said = parse_count(inner.get("data-like-count") or "")
        if said is not None:
            return said
    if _holds_several(element):
        return None
    count = parse_count(line_of(element, most=60), signed=True)
    return _only_number(line_of(element, most=120)) if count is None else count


def _votes_beside_words(element: Element) -> int | None:
    """Read the number that stands in an element of its own, right beside a word or a sign."""
    return _only_number(line_of(element, most=120, spaced=True))


def _votes_for(element: Element) -> int | None:
    """Read the number of votes in a box that holds those against as well."""
    if not _holds_several(element):
        return None
    walk = etree.iterwalk(element, events=("start",))
    for _, inner in walk:
        parts = parts_of(inner.get("class") or "") if inner is not element else 0
        if parts & Part.DISLIKES:
            walk.skip_subtree()
        elif parts & Part.LIKES and (count := _votes_in(inner)) is not None:
            return count
    return None


def _holds_several(element: Element) -> bool:
    """Tell whether an element holds more than one number, each in an element of its own: they are no one number."""
    pieces = islice(element.itertext(), MOST_PIECES) if len(element) else ()
    return sum(any(map(str.isdigit, piece)) for piece in pieces) > 1


MOST_PIECES = 40
"""Pieces of text in a box of votes that are looked at for numbers."""


def _only_number(line: str) -> int | None:
    numbers = re.findall(r"(?<![\w.])[-+−]?\d[\d.,]*", line)  # noqa: RUF001
    return parse_count(numbers[0], signed=True) if len(numbers) == 1 else None


def _identifier(draft: Draft) -> str | None:
    element = draft.numbered
    if element is None:
        return None
    own = element.get("id")
    if own is not None and any(map(str.isdigit, own)):
        return clean(own).strip() or None
    anchor = anchor_of(element) or anchor_before(element)
    if anchor is not None:
        return clean(anchor)
    for inner in element.iter():
        for name in ("id", "data-comment-id", "data-commentid", "data-comment_id"):
            said = inner.get(name)
            if said and any(character.isdigit() for character in said):
                return clean(said).strip() or None
        if inner in draft.texts or any(inner is child.element for child in draft.children):
            break
    return None
