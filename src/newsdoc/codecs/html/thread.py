"""An `<ol>` of articles to readers' comments."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from lxml.etree import _Element

from newsdoc.codecs.html.blocks import Flow, check_depth
from newsdoc.codecs.html.elements import has_class, integer, moment, refused, text_of
from newsdoc.errors import InvalidNode
from newsdoc.markup.addresses import url_of
from newsdoc.model import Comment

_NOTHING: Mapping[str, Any] = MappingProxyType({})


def read_thread(thread: _Element, depth: int = 0) -> tuple[Comment, ...]:
    """Read the comments in a list, replies inside them.

    Raises:
        DecodeError: Somebody wrote into one what no document can hold, or nested them too deep.
    """
    depth = check_depth(thread, depth)
    return tuple([_comment(item, depth) for item in thread])


def _comment(item: _Element, depth: int) -> Comment:
    article = item
    if item.tag != "article" and len(item):
        article = item[0] if item[0].tag == "article" else next(item.iterchildren("article"), item)
    header: _Element | None = None
    title: str | None = None
    replies: tuple[Comment, ...] = ()
    flow = Flow()
    if article.text != "\n":
        flow.text(article.text, article)
    for child in article:
        tag: Any = child.tag
        if tag == "p":
            flow.element(child, depth)
        elif tag == "header" and header is None:
            header = child
        elif tag == "h3" and has_class(child, "title"):
            title = text_of(child)
        elif tag == "ol" and has_class(child, "replies"):
            replies += read_thread(child, depth)
        else:
            flow.element(child, depth)
        if child.tail != "\n":
            flow.text(child.tail, article)
    flow.end()
    about = _NOTHING if header is None else _about(header)
    try:
        return Comment(
            title=title,
            body=flow.blocks,
            id=article.get("data-id"),
            removed=article.get("data-removed") is not None,
            replies=replies,
            **about,
        )
    except InvalidNode as error:
        raise refused(article, error) from error


def _about(header: _Element) -> dict[str, Any]:
    """Read what the header of a comment says: who, when, how much it is liked."""
    about: dict[str, Any] = {}
    for element in header.iter():
        tag: Any = element.tag
        if tag == "a":
            if has_class(element, "author"):
                about["author"] = None if element.get("data-bare") is not None else text_of(element)
                about["author_url"] = url_of(element, "href")
            elif has_class(element, "permalink"):
                about["url"] = url_of(element, "href")
        elif tag == "time":
            about["published"] = moment(element)
        elif tag == "data":
            about["likes"] = integer(element, "value")
        elif tag == "span" and has_class(element, "written"):
            about["published_text"] = text_of(element)
    return about
