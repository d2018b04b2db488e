"""The charset that a page declares about itself: `<meta charset>`, `http-equiv`, the XML declaration.

Follows "prescan a byte stream to determine its encoding" of the WHATWG HTML standard, over a longer head
than its 1,024 bytes: browsers, too, start anew when a declaration turns up further down.
"""

from __future__ import annotations

import re
from typing import Literal

from newsdoc.markup.charsets import charset_of

PRESCAN = 65536
"""How many bytes of a page are searched for a declaration."""

ATTRIBUTE = rb"""[\s/]*+[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+))?+"""
"""One attribute of a tag and the separators before it, as a pattern without groups; never backtracks."""

COMMENT = rb"<!--(?:-?>|[^-]*+(?:-(?!-!?>)[^-]*+)*+(?:--!?>)?+)"
"""A comment, up to the end of the input if it has none, as a pattern without groups; never backtracks."""

_NAME_VALUE = re.compile(
    rb"""[\s/]*+([^\s/>][^\s/>=]*+)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s>"'][^\s>]*+)))?+"""
)
_TAG = re.compile(
    rb"%s"
    rb"|<(?P<meta>meta(?=[\s/]))?+(?:/?+[a-z][^\s/>]*+|(?<=meta))(?P<attributes>(?:%s)*+)[\s/]*+(?P<end>>|\Z)"
    rb"|<[!/?][^>]*+" % (COMMENT, ATTRIBUTE),
    re.IGNORECASE,
)
_IN_CONTENT = re.compile(rb"""charset\s*+=\s*+(?:"([^"]*)"|'([^']*)'|([^\s;"'][^\s;]*))""", re.IGNORECASE)
_IN_XML = re.compile(rb"""<\?xml\b[^>]*?\sencoding\s*=\s*(?:"([^">]*)"|'([^'>]*)')""")


def declared_charset(data: bytes) -> tuple[str, Literal["meta", "xml"]] | None:
    """Find the charset that the head of a page declares.

    Args:
        data: The page's bytes, in any encoding that has ASCII in it. The first `PRESCAN` bytes are read.

    Returns:
        The WHATWG name and the kind of the declaration, `"meta"` or `"xml"`. Of several declarations the
        first whose label is known counts, a `<meta>` before an XML declaration. None: there is none.
    """
    head = data[:PRESCAN]
    for tag in _TAG.finditer(head):
        # A tag without an end is matched as well, so that nothing looks at the rest of the head again.
        if tag["meta"] and tag["end"] and (name := _in_meta(tag["attributes"])) is not None:
            return name, "meta"
    declaration = _IN_XML.match(head.lstrip())
    if declaration is not None:
        name = _charset(declaration[1] or declaration[2] or b"")
        if name is not None:
            return name, "xml"
    return None


def _in_meta(attributes: bytes) -> str | None:
    found: dict[bytes, bytes] = {}
    for name, *values in _NAME_VALUE.findall(attributes):
        found.setdefault(name.lower(), b"".join(values))
    if b"charset" in found:
        return _charset(found[b"charset"])
    if found.get(b"http-equiv", b"").lower() != b"content-type":
        return None
    label = _IN_CONTENT.search(found.get(b"content", b""))
    return None if label is None else _charset(label[1] or label[2] or label[3] or b"")


def _charset(label: bytes) -> str | None:
    return charset_of(label.decode("latin-1"), in_markup=True)
