"""A page to a tree of lxml elements, completely or with a word about what is missing.

The parser is libxml2's. Its tokenizer is that of HTML5, its tree is not: nothing is moved out of tables,
wrongly nested formatting is not repeated, and of the elements that a page leaves out only some are made up.
What matters here:

* `noscript` holds elements, in the head as in the body, as in a browser without scripts.
* `noframes`, `iframe`, `textarea`, `title`, `script` and `style` hold text, whatever it looks like.
* Comments are left out, and so is what a conditional comment holds for old browsers.
* A frameset is a child of `html` in place of `body`; a page's second `body` may stand beside the first, and so
  does what comes after `</html>`.
* NUL characters are left out; other control characters and noncharacters stay, and are the readers' to drop.

Left alone, libxml2 drops the rest of a page in silence when elements nest more than 2,048 deep, and takes
quadratic time for the attributes of a tag; `tame` keeps both from happening.

A parser is made for each page. That costs a few microseconds, and leaves nothing behind that two threads
could wait for or that could grow.
"""

from __future__ import annotations

import re

from attrs import field, frozen
from lxml import etree
from lxml.etree import _Element

from newsdoc.errors import PageTooLarge
from newsdoc.markup.decode import Source, utf8_of
from newsdoc.markup.prescan import ATTRIBUTE
from newsdoc.markup.sniff import reject_binary, reject_text
from newsdoc.markup.tame import MAX_DEPTH, MAX_WRAPPERS, flattened, tamed, unnested
from newsdoc.markup.twice import once

MAX_BYTES = 64 * 1024 * 1024
"""The size, in bytes, up to which pages are read unless the caller says otherwise."""


@frozen(kw_only=True)
class Tree:
    """A page as elements, and how it was read."""

    root: _Element = field(eq=False)
    """The `html` element; there always is one."""
    encoding: str | None = None
    """The WHATWG name of the encoding the bytes were in. None: the page was given as text."""
    encoding_source: Source | None = None
    """The rule that found the encoding, as `newsdoc.markup.decode` lists them. None: the page was text."""
    truncated: bool = False
    """Whether the parser gave up before the end, so that text is missing."""
    notes: tuple[str, ...] = ()
    """What had to be dropped from the page to read it, in words. Empty, in practice always: nothing."""


def parse_tree(
    page: bytes | str,
    charset: str | None = None,
    *,
    source: str | None = None,
    max_bytes: int = MAX_BYTES,
    mend: bool = False,
) -> Tree:
    """Parse a page.

    Args:
        page: The page, as bytes in any encoding or as text.
        charset: The charset of the HTTP header, for bytes. None: unknown.
        source: A name for the page, for error messages.
        max_bytes: The greatest size to accept, in bytes (of UTF-8, if the page is text).
        mend: Undo the second encoding of a page that was encoded twice (see `newsdoc.markup.twice`).

    Returns:
        The tree. Damaged HTML gives the best tree there is, and never an error.

    Raises:
        NotHTML: The input is no HTML page (see `newsdoc.markup.sniff`).
        PageTooLarge: The page is larger than `max_bytes`.
    """
    _check_size(len(page), max_bytes, source)
    if isinstance(page, bytes):
        reject_binary(page, source)
    data, encoding, rule = utf8_of(page, charset)
    if mend:
        data = once(data)
    if isinstance(page, str):
        _check_size(len(data), max_bytes, source)
    reject_text(data, source)
    data, notes = tamed(data)
    root, truncated = _parsed(data)
    if truncated:
        root, truncated = _parsed(unnested(data))
        notes.append(f"nesting deeper than {MAX_WRAPPERS} wrappers or {MAX_DEPTH} elements was undone")
    if truncated:
        root, truncated = _parsed(flattened(data))
        notes[-1] = "all nesting was undone, because it was too deep"
    if truncated:
        notes.append("the parser gave up before the end of the page")
    return Tree(root=root, encoding=encoding, encoding_source=rule, truncated=truncated, notes=tuple(notes))


def _check_size(size: int, limit: int, source: str | None) -> None:
    if size > limit:
        raise PageTooLarge(f"expected a page of at most {limit:,} bytes, got {size:,}", source=source)


_HTML_TAG = re.compile(rb"<html(?=[\s/])(?P<attributes>(?:%s)*+)[\s/]*+(?:>|\Z)" % ATTRIBUTE, re.IGNORECASE)


def _parsed(data: bytes) -> tuple[_Element, bool]:
    """Parse UTF-8; whether the parser hit one of its limits is the second answer."""
    root, truncated = _parsed_once(data)
    if root is not None and len(root) == 0:
        # libxml2 takes the slash of <html/> for the end of the page; browsers overlook it.
        root, truncated = _parsed_once(_HTML_TAG.sub(rb"<html\g<attributes>>", data))
    if root is None:
        # Nothing but comments, a doctype or end tags.
        root = etree.Element("html")
        etree.SubElement(root, "body")
    return root, truncated


def _parsed_once(data: bytes) -> tuple[_Element | None, bool]:
    # Bytes, not text: lxml would encode text anew. IDs are not collected, since nothing here looks one up.
    parser = etree.HTMLParser(
        encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, collect_ids=False
    )
    root: _Element | None = etree.fromstring(data, parser)
    if root is not None:
        _take_in_the_rest(root)
    # The log holds the first hundred errors and any fatal one. Fatal are the limits alone.
    return root, len(parser.error_log.filter_from_fatals()) > 0


def _take_in_the_rest(root: _Element) -> None:
    """Put what stands behind `</html>` into the page, as browsers do; libxml2 makes pages of their own of it."""
    behind = root.getnext()
    while behind is not None:
        following = behind.getnext()
        if behind.text and not behind.text.isspace():
            # Text cannot be moved without its element: lxml takes no control characters, which a page may have.
            behind.tag = "div"
            root.append(behind)
        else:
            root.extend(behind)
        behind = following
