"""HTML: an article as a complete page that a person can open and read, and back without loss.

The page is accessible, works without scripts, loads nothing but the article's own pictures, follows the
reader's choice of light or dark, and prints. Plain elements carry the document; what they cannot say exactly
stands in `data-` attributes. A program that knows nothing of newsdoc finds the metadata in Open Graph and
JSON-LD.

What this package writes is safe to embed, whatever the article's text holds: text is escaped, and a document
holds no URL that could run code.
"""

from __future__ import annotations

from newsdoc.model import Article

__all__ = ["dumps", "loads"]


def dumps(article: Article) -> str:
    """Write an article as an HTML page. The same article always gives the same page.

    The page ends with a line feed and is to be stored in UTF-8.

    >>> "<h1>Rain &amp; wind</h1>" in dumps(Article(title="Rain & wind"))
    True
    """
    from newsdoc.codecs.html.page import write_page  # noqa: PLC0415 -- a reader needs no writer

    return write_page(article)


def loads(data: str | bytes) -> Article:
    """Read an article from a page that `dumps` wrote.

    The page may have been edited since: reformatted, its texts changed, elements added or taken out. What can
    be read is read; bare text becomes a paragraph. Where the page's end is missing, the article is
    `truncated`.

    Args:
        data: The page as text, or its bytes in UTF-8.

    Raises:
        DecodeError: This is no page that `dumps` wrote, or it holds what no document can; the error says what
            and in which line.
        UnknownVersion: The page says that a newer newsdoc wrote it.
    """
    from newsdoc.codecs.html.read import read_page  # noqa: PLC0415 -- a writer needs no parser

    return read_page(data)
