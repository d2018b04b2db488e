"""Comments and counters that a page's structured data tell: schema.org's `Comment` and `InteractionCounter`.

They are the last resort: what the page shows is read first. The nodes are those that
`newsdoc.page.metadata` has parsed: JSON-LD as dictionaries, values as they stand.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from lxml import etree

from newsdoc.markup.read import Heading, link_of, read_items
from newsdoc.model import MAX_COUNT, Block, Comment, Paragraph, ShareCounter
from newsdoc.page.around.layout import Setting
from newsdoc.page.around.tree import Knot, Tree
from newsdoc.values.dates import parse_date
from newsdoc.values.labels import network_of
from newsdoc.values.text import clean

Node: TypeAlias = Mapping[str, Any]

_COMMENT_TYPES = frozenset(("Comment", "UserComments", "Answer", "CorrectionComment"))
_MARKUP = re.compile(r"</?(?:p|br|div|a|b|i|em|strong|blockquote|ul|ol|li|span)\b[^<>]*>", re.IGNORECASE)


def comments_in(nodes: Iterable[Node], setting: Setting) -> tuple[Comment, ...]:
    """Read the comments of the article that some nodes tell of.

    Args:
        nodes: The nodes that speak of the article; their comments stand in `comment`.
        setting: What is known of the page.

    Returns:
        The comments with the replies in them, by nesting (`comment`) or by name (`parentItem`).
    """
    tree = Tree()
    known: dict[str, Knot] = {}
    done: set[int] = set()
    for node in nodes:
        stack: list[tuple[Node, Knot]] = [(said, tree.top) for said in reversed(_comments_of(node))]
        while stack:
            said, parent = stack.pop()
            if id(said) in done:
                continue
            done.add(id(said))
            above = _one(said.get("parentItem"))
            if parent is tree.top and isinstance(above, Mapping):
                parent = known.get(str(above.get("@id") or above.get("url")), parent)
            comment = _comment(said, setting)
            knot = parent if comment is None else tree.add(comment, parent)
            for name in ("@id", "url"):
                if isinstance(said.get(name), str):
                    known.setdefault(said[name], knot)
            stack.extend((reply, knot) for reply in reversed(_comments_of(said)))
    return tuple(tree.comments())


def _comments_of(node: Node) -> list[Node]:
    found = [each for each in _all(node.get("comment")) if isinstance(each, Mapping)]
    return [each for each in found if not each.get("@type") or _types(each) & _COMMENT_TYPES]


def _comment(node: Node, setting: Setting) -> Comment | None:
    text = _first_text(node, "text", "commentText", "description", "articleBody")
    author, url = _author(node.get("author", node.get("creator")), setting)
    said = _first_text(node, "dateCreated", "datePublished", "commentTime")
    body = tuple(_blocks(text, setting)) if text else ()
    if not body:
        return None
    link = _first_text(node, "url", "@id")
    return Comment(
        author=author,
        author_url=url,
        published=parse_date(said, language=setting.language) if said else None,
        title=_line(_first_text(node, "headline", "name")),
        body=body,
        likes=_number(node.get("upvoteCount")),
        url=link_of(link, setting.base) if link else None,
    )


def _blocks(text: str, setting: Setting) -> Iterator[Block]:
    """Read a comment's words, which are plain text, or markup, or markup written as entities."""
    if not _MARKUP.search(text):
        text = html.unescape(text)
    if _MARKUP.search(text):
        parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
        root = etree.fromstring(f"<html><body>{clean(text)}</body></html>".encode(), parser)
        for item in read_items(root, base=setting.base):
            yield Paragraph(item.content) if isinstance(item, Heading) else item
        return
    for part in re.split(r"\n\s*\n", clean(text)):
        if part.strip(" \t\r\n"):
            yield Paragraph(part)


def _author(value: Any, setting: Setting) -> tuple[str | None, str | None]:
    value = _one(value)
    if isinstance(value, str):
        return _line(value), None
    if isinstance(value, Mapping):
        url = _first_text(value, "url", "sameAs")
        return _line(_first_text(value, "name", "alternateName")), link_of(url, setting.base) if url else None
    return None, None


# Counters


_ACTIONS = {"ShareAction": "total", "LikeAction": "likes", "AgreeAction": "likes", "EndorseAction": "likes"}
_OLD_ACTIONS = {
    "UserLikes": "likes",
    "UserTweets": "twitter",
    "UserPlusOnes": "googleplus",
    "UserPageShares": "total",
    "FacebookLikes": "facebook",
    "FacebookShares": "facebook",
}


def counters_in(nodes: Iterable[Node]) -> tuple[ShareCounter, ...]:
    """Read how often the article was shared and liked, as some nodes tell (`interactionStatistic`)."""
    found: dict[str, ShareCounter] = {}
    for node in nodes:
        for network, count in _interactions(node):
            found.setdefault(network, ShareCounter(network=network, count=count))
    return tuple(found.values())


def comment_count_in(nodes: Iterable[Node]) -> int | None:
    """Read the number of comments that some nodes tell. None: they tell none."""
    for node in nodes:
        count = _number(node.get("commentCount"))
        if count is None:
            counts = (
                _number(each.get("userInteractionCount"))
                for each in _all(node.get("interactionStatistic"))
                if isinstance(each, Mapping) and _action(each) == "CommentAction"
            )
            count = next((each for each in counts if each is not None), None)
        if count is not None and count >= 0:
            return count
    return None


def _interactions(node: Node) -> Iterator[tuple[str, int]]:
    for each in _all(node.get("interactionStatistic")):
        if not isinstance(each, Mapping):
            continue
        count = _number(each.get("userInteractionCount"))
        network = _ACTIONS.get(_action(each))
        if count is None or count < 0 or network is None:
            continue
        service = _one(each.get("interactionService"))
        name = service.get("name") if isinstance(service, Mapping) else service
        told = network_of(name) if isinstance(name, str) else None
        yield ("googleplus" if told == "google+" else told) or network, count
    for said in _all(node.get("interactionCount")):
        kind, _, number = str(said).partition(":")
        count = _number(number.strip())
        if count is not None and count >= 0 and kind.strip() in _OLD_ACTIONS:
            yield _OLD_ACTIONS[kind.strip()], count


def _action(counter: Node) -> str:
    """Name the action that a counter counts, whether told by an address or by a node with that type."""
    kind = _one(counter.get("interactionType"))
    if isinstance(kind, Mapping):
        kind = _one(kind.get("@type") or kind.get("@id"))
    return str(kind).rstrip("/").rsplit("/", 1)[-1].rsplit(":", 1)[-1]


# Values


def _all(value: Any) -> list[Any]:
    return list(value) if isinstance(value, list) else [] if value is None else [value]


def _one(value: Any) -> Any:
    return value[0] if isinstance(value, list) and value else value


def _types(node: Node) -> set[str]:
    return {str(kind).rsplit("/", 1)[-1] for kind in _all(node.get("@type"))}


def _first_text(node: Node, *names: str) -> str | None:
    for name in names:
        value = _one(node.get(name))
        if isinstance(value, str) and value.strip():
            return value
    return None


def _line(text: str | None) -> str | None:
    return " ".join(clean(html.unescape(text)).split()) or None if text else None


def _number(value: Any) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, str):
        value = int(value) if value.strip().isdecimal() and len(value) < 20 else None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return value if isinstance(value, int) and abs(value) <= MAX_COUNT else None
