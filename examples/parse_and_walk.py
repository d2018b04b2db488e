"""Read a page and walk through its document: headings, links, and the thread of comments.

Run it by `python examples/parse_and_walk.py [PAGE]`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import newsdoc
from newsdoc import Article, Comment, PullQuote, Run, Section, plain, walk

PAGE = Path(__file__).parent / "pages" / "analysis.html"


def headings(sections: Iterable[Section], depth: int = 0) -> Iterator[str]:
    """Give the headings as an outline, two spaces a level."""
    for section in sections:
        if section.heading is not None:
            yield f"{'  ' * depth}{plain(section.heading)}"
        yield from headings(section.sections, depth + 1)


def thread(comments: Iterable[Comment], depth: int = 0) -> Iterator[str]:
    """Give the comments, one a line, replies set in under what they answer."""
    for comment in comments:
        yield f"{'  ' * depth}{comment.author or 'somebody'}: {comment.text.splitlines()[0]}"
        yield from thread(comment.replies, depth + 1)


def report(article: Article) -> Iterator[str]:
    """Say in some lines what is in an article."""
    yield f"{article.kicker}: {article.title}"
    yield f"by {', '.join(author.name for author in article.authors)}, {article.word_count} words"
    yield "\nHeadings"
    yield from headings(article.body)
    yield "\nLinks in the text"
    # Every run of text is a node as well, so a link is found wherever it stands: in a list, in a table's cell.
    for section in article.body:
        yield from (f"{run.text} -> {run.href}" for run in walk(section, Run) if run.href is not None)
    yield "\nSet large"
    yield from (quote.text for quote in walk(article, PullQuote))
    yield "\nReaders"
    yield from thread(article.comments or ())


if __name__ == "__main__":
    page = Path(sys.argv[1]) if len(sys.argv) > 1 else PAGE
    print(*report(newsdoc.parse(page.read_bytes())), sep="\n")
