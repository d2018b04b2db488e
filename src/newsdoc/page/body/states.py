"""The article's text as it stands in the data of a script that is to show it: the last resort of all.

Pages that a program draws in the browser often carry their data along, as JSON. Nothing is executed: what is read is
JSON, and from it a text that stands under a name such as "body", in an object that has the page's title as well.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from html import escape
from typing import Any, Final

from newsdoc.markup.read import Item
from newsdoc.model import Paragraph
from newsdoc.page.body.told import told_items
from newsdoc.page.source import Element
from newsdoc.values.text import fold

MAX_LENGTH: Final = 5_000_000
"""Characters of scripts on a page; what goes beyond is not looked at."""
MAX_VALUES: Final = 300_000
"""Values of a page's data; what goes beyond is not looked at."""
MAX_ASSIGNMENTS: Final = 20
"""Assignments of data in a script."""
MAX_TIED: Final = 50
"""Objects with the page's title that are looked at."""
DEEPEST: Final = 5
"""How far down in the object with the title the text may stand."""
DEEPEST_TEXT: Final = 30
"""How deep the parts of a text may be nested."""
LONGEST_WORDS: Final = 20
"""Characters that a word of a text has on average, at the most."""
LEAST_TITLE: Final = 12
"""Characters, folded, of a title that tells an article from others."""

_ASSIGNED: Final = re.compile(
    r"""(?:(?:window|self|globalThis)\s*(?:\.\s*[\w$]+|\[\s*["'][\w$]+["']\s*\])|\b(?:var|let|const)\s+[\w$]+)"""
    r"""\s*=\s*(?P<parse>JSON\.parse\(\s*)?(?=[{\["'])"""
)
_DECODER: Final = json.JSONDecoder(strict=False)

_BODIES: Final = frozenset(
    "articlebody body bodyhtml bodytext content contenthtml html text fulltext story storybody richtext maintext "
    "articlecontent articletext blocks paragraphs contentelements components elements sections document".split()
)
"""Names under which the text of an article stands, without case and signs."""
_TEXTS: Final = ("text", "html", "content", "value", "body", "paragraph")
"""Names under which the words of a part of a text stand."""
_PARTS: Final = (
    "content",
    "children",
    "blocks",
    "data",
    "body",
    "elements",
    "nodes",
    "items",
    "paragraphs",
    "document",
)
"""Names under which its parts stand."""
_KINDS: Final = ("type", "_type", "nodeType", "style", "kind", "tag", "name", "__typename")
_HEADING: Final = re.compile(
    r"(?:^|[_-])(?:h[1-6]|sub)?head(?:ing|line)?(?:[_-]?[1-6]|$)|^h[1-6]$", re.IGNORECASE
)
_APART: Final = re.compile(
    r"image|photo|video|gallery|^ad$|advert|promo|related|newsletter|script|teaser", re.IGNORECASE
)
"""Kinds of parts that are no text."""
_ELEMENT: Final = re.compile(r"<[a-z/!]", re.IGNORECASE)
_NO_LETTERS: Final = re.compile(r"[^a-z]+")


def state_items(root: Element, title: str | None, shown: int, base: str | None) -> list[Item]:
    """Return the blocks of the text that stands in a script's data, if the page shows too little of it.

    Args:
        root: The page.
        title: The article's title; the text is looked for beside it.
        shown: How many characters of the article the page shows.
        base: What relative links are resolved against.

    Returns:
        Blocks and headings; none where no data have a text beside the title.
    """
    key = fold(title or "")
    if len(key) < LEAST_TITLE:
        return []
    best: list[Item] = []
    length = 0
    for tied in _tied(_states(root), key):
        for value in _bodies(tied):
            text = value if isinstance(value, str) else _html_of(value)
            items = told_items([text], shown, base) if _is_prose(text) else []
            amount = sum(len(item.text) for item in items if isinstance(item, Paragraph))
            if amount > length:
                best, length = items, amount
    return best


def _is_prose(text: str) -> bool:
    """Tell whether a text has words, and is no picture or key in letters and digits."""
    return not text.isascii() or text.count(" ") * LONGEST_WORDS > len(text)


# From scripts to data


def _states(root: Element) -> Iterator[Any]:
    left = MAX_LENGTH
    for script in root.iter("script"):
        text = script.text or ""
        kind = (script.get("type") or "").partition(";")[0].strip().lower()
        if len(text) > left:
            return
        left -= len(text)
        if kind.endswith("json"):
            if kind != "application/ld+json":
                yield from _decoded(text.strip(), 0)
        elif kind in ("", "module") or kind.endswith("javascript"):
            yield from _assigned(text)


def _assigned(script: str) -> Iterator[Any]:
    """Give the data that a script assigns to a name: an object or a list, or such in a string to be parsed."""
    position = 0
    for _ in range(MAX_ASSIGNMENTS):
        match = _ASSIGNED.search(script, position)
        if match is None:
            return
        position = match.end()
        for value in _decoded(script, position):
            if match["parse"] and isinstance(value, str):
                yield from _decoded(value, 0)
            else:
                yield value


def _decoded(text: str, position: int) -> Iterator[Any]:
    try:
        yield _DECODER.raw_decode(text, position)[0]
    except (ValueError, RecursionError):
        # No JSON, but a program; a number of more than 4,300 digits; or brackets of a thousand levels.
        return


# From data to the text


def _tied(states: Iterator[Any], title: str) -> Iterator[dict[str, Any]]:
    """Give the objects that have the title among their values."""
    left, found = MAX_VALUES, 0
    longest = 2 * len(title) + 50
    for state in states:
        open_ = [state]
        while open_ and left > 0 and found < MAX_TIED:
            value = open_.pop()
            left -= 1
            if isinstance(value, dict):
                texts = (text for text in value.values() if isinstance(text, str) and len(text) < longest)
                if any(fold(text) == title for text in texts):
                    found += 1
                    yield value
                open_.extend(value.values())
            elif isinstance(value, list):
                open_.extend(value)


def _bodies(tied: dict[str, Any]) -> Iterator[Any]:
    """Give what may be the text in an object: strings and lists under a name for it, those nearest first."""
    level: list[dict[str, Any]] = [tied]
    for _ in range(DEEPEST):
        below: list[dict[str, Any]] = []
        for node in level:
            for name, value in node.items():
                if isinstance(value, (str, list)) and _NO_LETTERS.sub("", name.lower()) in _BODIES:
                    yield value
                if isinstance(value, dict):
                    below.append(value)
        level = below


# From a list of parts to HTML


def _html_of(parts: Sequence[Any]) -> str:
    """Write parts of a text, such as paragraphs of an editor, as HTML: the one form that all of them can take."""
    return "".join(
        f"<{tag}>{words if _ELEMENT.search(words) else escape(words)}</{tag}>"
        for part in parts
        for tag in ("h2" if _is_heading(part) else "p",)
        for words in _paragraphs(part, DEEPEST_TEXT)
        if words.strip()
    )


def _kinds_of(part: Any) -> list[str]:
    return (
        [kind for name in _KINDS if isinstance(kind := part.get(name), str)] if isinstance(part, dict) else []
    )


def _is_heading(part: Any) -> bool:
    return any(_HEADING.search(kind) for kind in _kinds_of(part))


def _paragraphs(part: Any, depth: int) -> list[str]:
    """Give the words of a part, a string a paragraph."""
    if isinstance(part, str):
        return [part]
    if depth == 0 or not isinstance(part, (dict, list)) or any(map(_APART.search, _kinds_of(part))):
        return []
    if isinstance(part, list):
        inner = [_paragraphs(each, depth - 1) for each in part]
        # What has words right in it is a stretch of a line, as it stands in a paragraph.
        stretches = all(_is_stretch(each) for each in part)
        return (
            ["".join(words for each in inner for words in each)]
            if stretches
            else [words for each in inner for words in each]
        )
    said = next((text for name in _TEXTS if isinstance(text := part.get(name), str) and text), None)
    if said is not None:
        return [said]
    return next((found for name in _PARTS if (found := _paragraphs(part.get(name), depth - 1))), [])


def _is_stretch(part: Any) -> bool:
    return isinstance(part, str) or (
        isinstance(part, dict) and any(isinstance(part.get(name), str) for name in _TEXTS)
    )
