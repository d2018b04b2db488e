"""Comment trees written in the markup of six platforms, for reading back."""

# ruff: noqa: E501 -- markup reads best as pages have it

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from html import escape
from typing import NamedTuple


class Said(NamedTuple):
    """A comment to write."""

    author: str
    published: datetime
    paragraphs: tuple[str, ...]
    replies: tuple[Said, ...] = ()


def numbered(said: Iterable[Said]) -> dict[int, int]:
    """Give each comment of a tree a number, by its identity, in page order."""
    numbers: dict[int, int] = {}
    stack = list(said)[::-1]
    while stack:
        comment = stack.pop()
        numbers[id(comment)] = len(numbers) + 1
        stack.extend(reversed(comment.replies))
    return numbers


def shown(moment: datetime) -> str:
    """Write a date as blogs in English do."""
    hour = moment.hour % 12 or 12
    return (
        f"{moment:%B} {moment.day}, {moment.year} at {hour}:{moment:%M} {'am' if moment.hour < 12 else 'pm'}"
    )


def paragraphs(said: Said) -> str:
    return "".join(f"<p>{escape(text)}</p>" for text in said.paragraphs)


def _list(said: Iterable[Said], write: Callable[[Said], str], tag: str, names: str) -> str:
    items = "".join(map(write, said))
    return f'<{tag} class="{names}">{items}</{tag}>' if items else ""


def wordpress_html5(said: tuple[Said, ...]) -> str:
    number = numbered(said)

    def write(one: Said, depth: int = 1) -> str:
        at = number[id(one)]
        replies = _list(one.replies, lambda reply: write(reply, depth + 1), "ol", "children")
        return (
            f'<li id="comment-{at}" class="comment even depth-{depth}"><article id="div-comment-{at}" class="comment-body">'
            '<footer class="comment-meta"><div class="comment-author vcard"><img alt="" class="avatar photo" src="/a.png">'
            f'<b class="fn">{escape(one.author)}</b> <span class="says">says:</span></div><div class="comment-metadata">'
            f'<a href="#comment-{at}"><time datetime="{one.published.isoformat()}">{shown(one.published)}</time></a></div></footer>'
            f'<div class="comment-content">{paragraphs(one)}</div>'
            f'<div class="reply"><a class="comment-reply-link" href="#comment-{at}">Reply</a></div></article>{replies}</li>'
        )

    return f'<div id="comments" class="comments-area">{_list(said, write, "ol", "comment-list")}</div>'


def wordpress_classic(said: tuple[Said, ...]) -> str:
    number = numbered(said)

    def write(one: Said, depth: int = 1) -> str:
        at = number[id(one)]
        replies = _list(one.replies, lambda reply: write(reply, depth + 1), "ul", "children")
        return (
            f'<li class="comment even depth-{depth}" id="comment-{at}"><div id="div-comment-{at}" class="comment-body">'
            f'<div class="comment-author vcard"><cite class="fn">{escape(one.author)}</cite> <span class="says">says:</span></div>'
            f'<div class="comment-meta commentmetadata"><a href="#comment-{at}">{shown(one.published)}</a></div>'
            f'{paragraphs(one)}<div class="reply"><a class="comment-reply-link" href="#">Reply</a></div></div>{replies}</li>'
        )

    return f'<div id="comments">{_list(said, write, "ol", "commentlist")}</div>'


def wordpress_block(said: tuple[Said, ...]) -> str:
    number = numbered(said)

    def write(one: Said, depth: int = 1) -> str:
        at = number[id(one)]
        replies = "".join(write(reply, depth + 1) for reply in one.replies)
        return (
            f'<li id="comment-{at}" class="comment odd depth-{depth}"><div class="wp-block-columns"><div class="wp-block-column">'
            f'<div class="wp-block-comment-author-name">{escape(one.author)}</div><div class="wp-block-comment-date">'
            f'<time datetime="{one.published.isoformat()}"><a href="#comment-{at}">{shown(one.published)}</a></time></div>'
            f'<div class="wp-block-comment-content">{paragraphs(one)}</div></div></div>'
            f"{f'<ol>{replies}</ol>' if replies else ''}</li>"
        )

    return f'<div class="wp-block-comments">{_list(said, write, "ol", "wp-block-comment-template")}</div>'


def drupal(said: tuple[Said, ...]) -> str:
    number = numbered(said)

    def write(one: Said) -> str:
        at = number[id(one)]
        replies = "".join(map(write, one.replies))
        return (
            f'<article id="comment-{at}" about="/comment/{at}" typeof="schema:Comment" class="comment js-comment clearfix">'
            f'<footer class="comment__meta"><p class="comment__author"><span rel="schema:author">'
            f'<span typeof="schema:Person" property="schema:name">{escape(one.author)}</span></span></p>'
            f'<p class="comment__time">{shown(one.published)}<span property="schema:dateCreated"'
            f' content="{one.published.isoformat()}" class="hidden"></span></p></footer><div class="comment__content">'
            f'<div property="schema:text" class="text-formatted field field--name-comment-body field__item">{paragraphs(one)}'
            f"</div></div></article>{f'<div class=indented>{replies}</div>' if replies else ''}"
        )

    return f'<section class="comment-wrapper">{"".join(map(write, said))}</section>'


def blogger(said: tuple[Said, ...]) -> str:
    number = numbered(said)

    def write(one: Said) -> str:
        at = f"c{5550000000000000000 + number[id(one)]}"
        replies = "".join(map(write, one.replies))
        return (
            f'<li class="comment" id="{at}"><div class="comment-block"><div class="comment-header"><cite class="user">'
            f'{escape(one.author)}</cite><span class="icon user "></span><span class="datetime secondary-text">'
            f'<a rel="nofollow" href="/piece?showComment=1#{at}">{shown(one.published)}</a></span></div>'
            f'<p class="comment-content">{"<br><br>".join(map(escape, one.paragraphs))}</p><span class="comment-actions secondary-text">'
            '<a class="comment-reply" target="_self">Reply</a></span></div><div class="comment-replies">'
            f'<div id="{at}-rt" class="comment-thread inline-thread"><ol id="{at}-ra" class="thread-chrome"><div>{replies}</div>'
            f'</ol></div></div><div class="comment-replybox-single" id="{at}-ce"></div></li>'
        )

    return (
        '<section class="comments threaded" id="comments"><div class="comments-content"><div id="comment-holder">'
        f'<div class="comment-thread toplevel-thread"><ol id="top-ra">{"".join(map(write, said))}</ol></div></div></div></section>'
    )


def microdata(said: tuple[Said, ...]) -> str:
    def write(one: Said) -> str:
        replies = "".join(map(write, one.replies))
        return (
            '<div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><p>'
            '<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">'
            f'{escape(one.author)}</span></span>, <time itemprop="dateCreated" datetime="{one.published.isoformat()}">'
            f'{shown(one.published)}</time></p><div itemprop="text">{paragraphs(one)}</div>{replies}</div>'
        )

    return f'<section id="comments">{"".join(map(write, said))}</section>'


WRITERS = (wordpress_html5, wordpress_classic, wordpress_block, drupal, blogger, microdata)
