"""Readers' comments to HTML: an `<ol>` of articles, replies in an `<ol>` of their own inside."""

from __future__ import annotations

from newsdoc.codecs.html.moments import shown, time_attributes
from newsdoc.codecs.html.words import Words
from newsdoc.markup.write import Parts, attribute, escaped, link_attributes, url_attribute, write_blocks
from newsdoc.model import Article, Comment


def write_comments(article: Article, words: Words, out: Parts) -> None:
    """Write the section of comments.

    Where nobody has looked for any it has no list; with no stated count either, there is no section.
    """
    comments, stated = article.comments, article.comment_count
    if comments is None and stated is None:
        return
    number = count_of(comments or ()) if stated is None else stated
    out.append(f'<section class="comments" aria-labelledby="comments"{attribute("data-count", stated)}>\n')
    out.append(f'<h2 id="comments">{words.comments} <span class="count">{number}</span></h2>\n')
    if comments is not None:
        out.append('<ol class="thread">\n')
        writer = _Writer(words, out)
        for comment in comments:
            writer.write(comment)
        out.append("</ol>\n")
    out.append("</section>\n")


def count_of(comments: tuple[Comment, ...]) -> int:
    """Count comments and the replies to them."""
    return len(comments) + sum([count_of(comment.replies) for comment in comments if comment.replies])


class _Writer:
    """Writes comments of one page, whose words it knows."""

    def __init__(self, words: Words, out: Parts) -> None:
        self._out = out
        self._likes = words.likes
        self._english = words.english

    def write(self, comment: Comment) -> None:
        """Write a comment and the replies to it."""
        out = self._out
        id_ = "" if comment.id is None else attribute("data-id", comment.id)
        removed = ' data-removed=""' if comment.removed else ""
        out.append(f"<li><article{id_}{removed}>\n{self._header(comment)}")
        if comment.title is not None:
            out.append(f'<h3 class="title">{escaped(comment.title)}</h3>\n')
        write_blocks(comment.body, out)
        if comment.replies:
            out.append('<ol class="replies">\n')
            for reply in comment.replies:
                self.write(reply)
            out.append("</ol>\n")
        out.append("</article></li>\n")

    def _header(self, comment: Comment) -> str:
        """Write what is known of a comment besides its words: who, when, how much it is liked."""
        parts = []
        if comment.author is not None:
            url = link_attributes(comment.author_url, comment.author)
            parts.append(f'<a class="author"{url}>{escaped(comment.author)}</a>')
        elif comment.author_url is not None:
            parts.append(f'<a class="author" data-bare=""{url_attribute("href", comment.author_url)}>…</a>')
        if comment.published is not None or comment.published_text is not None or comment.url is not None:
            url = link_attributes(comment.url, comment.published_text or "#")
            parts.append(f'<a class="permalink"{url}>{self._when(comment)}</a>')
        if comment.likes is not None:
            parts.append(f'<data value="{comment.likes}">{self._likes} {comment.likes}</data>')
        return f"<header>{' '.join(parts)}</header>\n" if parts else ""

    def _when(self, comment: Comment) -> str:
        """Write the time, in the page's own words where they are known; a number sign where neither is."""
        written = comment.published_text
        words = "" if written is None else f'<span class="written">{escaped(written)}</span>'
        if comment.published is None:
            return words or "#"
        text = words or shown(comment.published, english=self._english)
        return f"<time{time_attributes(comment.published)}>{text}</time>"
