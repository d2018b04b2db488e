"""What libxml2 cannot parse in bounded time, memory and depth, made parseable without losing text.

Three kinds of input are out of the ordinary: thousands of attributes on one tag (libxml2 needs quadratic
time), millions of tags (hundreds of bytes of memory each), and nesting beyond 2,048 levels (libxml2 then
drops the rest of the page). Checks that cost next to nothing find them. Only then is a page rewritten, in
linear time.

Rewriting drops tags and attributes, never text. It works on bytes by a small tokenizer that knows comments
and the elements whose content is no markup (WHATWG HTML, 13.2.5).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from newsdoc.markup.prescan import ATTRIBUTE, COMMENT

MAX_ATTRIBUTES = 1000
"""How many attributes a tag keeps that has far more."""
MAX_ELEMENTS = 1_500_000
"""After how many start tags, or twice as many tags, a page goes on as text. A tree of so many elements takes
about 420 MB."""
MAX_WRAPPERS = 200
"""How deep elements without a meaning of their own may nest in a page that is nested too deep for libxml2."""
MAX_DEPTH = 1500
"""How deep any elements may nest in such a page; libxml2's own limit is 2,048."""

_INLINE = frozenset(
    b"a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small "
    b"span strike strong sub sup time tt u var".split()
)
_WRAPPERS = frozenset(
    b"article aside center div fieldset font footer form header main nav section span".split()
)
_LINES = frozenset(b"p li dd dt h1 h2 h3 h4 h5 h6".split())
_DEEPEST = dict.fromkeys(_WRAPPERS, MAX_WRAPPERS) | dict.fromkeys(_LINES, MAX_DEPTH + 100)
_VOID = frozenset(b"area base br col embed frame hr img input link meta param source track wbr".split())
_ENDED_BY = {
    # A start tag ends the elements around it that are among these: what libxml2 2.14 does, found by trying.
    name: frozenset(ended.split())
    for names, ended in (
        (b"p", b"p h1 h2 h3 h4 h5 h6 b i"),
        (b"div ol blockquote hr caption h1 h2 h3 h4 h5 h6", b"p"),
        (b"ul", b"p pre address"),
        (b"li", b"p li dl h1 h2 h3 h4 h5 h6 pre address"),
        (b"dl dd", b"p dt pre address"),
        (b"dt", b"p dd pre address"),
        (b"table fieldset", b"p h1 h2 h3 h4 h5 h6 a pre"),
        (b"tbody tfoot", b"p thead tbody tr td th caption colgroup"),
        (b"thead", b"caption colgroup"),
        (b"tr", b"p tr td th caption colgroup"),
        (b"td th", b"p td th a b i span font"),
        (b"form", b"p ul ol dl h1 h2 h3 h4 h5 h6 form pre address"),
        (b"center", b"p b i font"),
        (b"pre address", b"p ul"),
        (b"a", b"a"),
        (b"option", b"option"),
        (b"optgroup", b"option"),
    )
    for name in names.split()
}
_STRENGTH = {b"div": 150, b"td": 160, b"th": 160, b"tr": 170, b"thead": 180, b"tbody": 180, b"tfoot": 180}
_STRENGTH |= {b"p": 10, b"table": 190, b"head": 200, b"body": 200, b"html": 220}
"""An end tag does not reach through an open element that is stronger than its own; all others have 100."""

_ATTRIBUTES = rb"(?:%s)*+" % ATTRIBUTE
_CAPPED = rb"(?:%s){0,%d}+" % (ATTRIBUTE, MAX_ATTRIBUTES)
_INSIDE_OPAQUE = b"|".join(
    [
        COMMENT.removeprefix(b"<"),
        rb"plaintext(?=[\s/>])[\x00-\xff]*+",
        *(
            rb"%s(?=[\s/>])%s[\s/]*+(?<!/)>[^<]*+(?:<(?!/%s[\s/>])[^<]*+)*+(?:<[^>]*+>?+)?+"
            % (name, _CAPPED, name)
            for name in b"script style textarea title xmp iframe noembed noframes".split()
        ),
    ]
)
_OPAQUE = rb"<(?:%s)" % _INSIDE_OPAQUE
"""A comment, or an element up to and with its end tag, in which what looks like a tag is none."""
_TAG = rb"</?+[a-z][^\s/>]*+%s[\s/]*+(?:>|\Z)" % _ATTRIBUTES
"""Any tag, with the end of the input for a missing end. It matches wherever a tag begins: a pattern that
could fail after looking far ahead would look as far from the next "<" again, and take quadratic time."""
_FLAGS = re.IGNORECASE | re.DOTALL
_TOKEN = re.compile(
    rb"%s|<(?P<end>/?+)(?P<name>[a-z][^\s/>]*+)%s[\s/]*+(?:>|\Z)" % (_OPAQUE, _ATTRIBUTES), _FLAGS
)
_INLINE_TAG = rb"</?+(?:%s)(?=[\s/>])%s[\s/]*+(?:>|\Z)" % (b"|".join(sorted(_INLINE)), _ATTRIBUTES)
_TAGS_AND_THEIR_PLACE = (
    (re.compile(_INLINE_TAG, _FLAGS), b""),
    (re.compile(_TAG, _FLAGS), b"\n"),
)
_TAGS_AROUND_OPAQUE = (
    (re.compile(rb"%s|(?P<kept>%s|%s)" % (_INLINE_TAG, _OPAQUE, _TAG), _FLAGS), rb"\g<kept>"),
    (re.compile(rb"(?P<kept>%s)|%s" % (_OPAQUE, _TAG), _FLAGS), rb"\g<kept>\n"),
)
_OPENS_OPAQUE = re.compile(
    rb"<(?:!--|plaintext|script|style|textarea|title|xmp|iframe|noembed|noframes)", _FLAGS
)
_TEXT = rb"(?:[^<]++|%s|<(?!/?[a-z]))*+" % _OPAQUE
_SOME_TAGS = re.compile(rb"(?:%s%s){0,50000}+%s" % (_TEXT, _TAG, _TEXT), _FLAGS)
_CAPPED_TAG = rb"<[a-z][^\s/>]*+" + _CAPPED
_LONG_TAG = re.compile(_CAPPED_TAG + ATTRIBUTE, _FLAGS)
_USUAL = rb"""(?: [a-zA-Z-]++="[^"]*+"){0,%d}+""" % (MAX_ATTRIBUTES // 2)
_UNUSUAL = rb"(?:%s){0,%d}+(?!%s)" % (ATTRIBUTE, MAX_ATTRIBUTES // 2, ATTRIBUTE)
_SHORT_TAG = rb"/?+[a-zA-Z][^\s/>]*+(?:>|%s(?:>|%s))" % (_USUAL, _UNUSUAL)
_SHORT_TAGS = re.compile(
    # Large pages are searched by this as a whole. So the commonest attributes have a pattern of their own,
    # which is quicker, and letter case is ignored only where an opaque element may begin.
    rb"(?:[^<]*+<(?:(?=!--|[xXsStTiInNpP][^>\s/]{2})(?i:%s)|%s|(?!/?[a-zA-Z])))*+[^<]*+"
    % (_INSIDE_OPAQUE, _SHORT_TAG)
)
_OPAQUE_OR_TAG = re.compile(
    rb"(?P<kept>%s|</[a-z][^\s/>]*+%s)|(?P<capped>%s)%s" % (_OPAQUE, _ATTRIBUTES, _CAPPED_TAG, _ATTRIBUTES),
    _FLAGS,
)


def tamed(data: bytes) -> tuple[bytes, list[str]]:
    """Rewrite a page that would take a parser too long or too much memory.

    Args:
        data: The page in UTF-8.

    Returns:
        The page, the same object in all but the rarest cases, and what was done to it, in words.
    """
    notes: list[str] = []
    if (len(data) > _LARGE or _may_have_long_tag(data)) and not _SHORT_TAGS.fullmatch(data):
        capped = _OPAQUE_OR_TAG.sub(rb"\g<kept>\g<capped>", data)
        if len(capped) < len(data):
            data = capped
            notes.append(f"attributes beyond {MAX_ATTRIBUTES} of one tag were dropped")
    if len(data) > _MANY_BYTES:
        tags = data.count(b"<")
        if tags > MAX_ELEMENTS and (tags > 2 * MAX_ELEMENTS or tags - data.count(b"</") > MAX_ELEMENTS):
            end = _past_tags(data, MAX_ELEMENTS)
            if end < len(data):
                data = data[:end] + b"".join(_without_tags(data, end))
                notes.append(f"tags beyond {MAX_ELEMENTS:,} elements were dropped, their text kept")
    return data, notes


_MANY_BYTES = 3 * MAX_ELEMENTS
_GAP = 4 * MAX_ATTRIBUTES
_LARGE = 1 << 20


def _may_have_long_tag(data: bytes) -> bool:
    """Whether something that looks like a tag has more than `MAX_ATTRIBUTES` attributes.

    Such a tag is a long stretch without "<", but for the values of its attributes. So it is enough to look
    behind a "<" that is followed by a long gap. Code in a script may look like a tag; and a page that takes
    pains to hide its tag goes unnoticed, which in a page that is not `_LARGE` costs a minute at the most.
    """
    last = data.find(b"<")
    position = last + 1
    looked = False
    while 0 < position < len(data):
        end = position + _GAP
        found = data.rfind(b"<", position, end)
        while found > position and data[found - 1] in _BEFORE_VALUE:
            found = data.rfind(b"<", position, found)
        if found >= 0:
            last, position, looked = found, found + 1, False
            continue
        if not looked and _LONG_TAG.match(data, last):
            return True
        position, looked = end, True
    return False


_BEFORE_VALUE = b"\"'="


def _past_tags(data: bytes, elements: int) -> int:
    """Where the text behind so many start tags, or twice as many tags of any kind, ends."""
    end_tags = rb"(?:%s</%s)*+%s" % (_TEXT, _TAG.removeprefix(b"</?+"), _TEXT)
    runs = [
        re.compile(rb"(?:%s%s){0,%d}+%s" % (between, _TAG, count, between), _FLAGS).match(data)
        for between, count in ((end_tags, elements), (_TEXT, 2 * elements))
    ]
    return min(run.end() for run in runs if run is not None)


def _without_tags(data: bytes, start: int) -> Iterator[bytes]:
    """The text behind a place, in pieces, because a list of all matches would be larger than the page."""
    while run := _SOME_TAGS.match(data, start, len(data)):
        piece = run[0]
        for tag, place in _TAGS_AROUND_OPAQUE if _OPENS_OPAQUE.search(piece) else _TAGS_AND_THEIR_PLACE:
            piece = tag.sub(place, piece)
        yield piece
        start = run.end()
        if start == len(data):
            return


def unnested(data: bytes) -> bytes:
    """Take out the nesting that is too deep for libxml2, and leave the rest of a page as it is.

    Elements without a meaning of their own go first: beyond `MAX_WRAPPERS` levels their tags are dropped,
    with a line break in place of a block's. Beyond `MAX_DEPTH` levels all are; paragraphs and the like last.
    """
    out: list[bytes] = []
    open_names: list[bytes] = []
    dropped: Counter[bytes] = Counter()
    copied = 0
    for token in _TOKEN.finditer(data):
        if token["name"] is None:
            continue
        name = token["name"].lower()
        if name in _VOID or token[0].endswith(b"/>"):
            continue
        if token["end"]:
            keep = not dropped[name]
            if keep:
                _close(open_names, name, dropped)
            else:
                dropped[name] -= 1  # Zero stays in the counter; only counts are asked for.
        else:
            ended = _ENDED_BY.get(name, frozenset())
            while open_names and open_names[-1] in ended:
                open_names.pop()
            keep = len(open_names) < _DEEPEST.get(name, MAX_DEPTH)
            if keep:
                open_names.append(name)
            else:
                dropped[name] += 1
        if not keep:
            text = data[copied : token.start()]
            out.append(text)
            if name not in _INLINE and not text.isspace() and text:
                out.append(b"<br>")
            copied = token.end()
    out.append(data[copied:])
    return b"".join(out)


def _close(open_names: list[bytes], name: bytes, dropped: Counter[bytes]) -> None:
    """Take an element and all within it from the open ones, as an end tag does."""
    strength = _STRENGTH.get(name, 100)
    for level in range(len(open_names) - 1, -1, -1):
        if open_names[level] == name:
            del open_names[level:]
            dropped.clear()
            return
        if _STRENGTH.get(open_names[level], 100) > strength:
            return


def flattened(data: bytes) -> bytes:
    """Take out all nesting: every block becomes a paragraph, tags within lines are dropped.

    The last resort for a page that is still too deep when `unnested`; its text is all that is left.
    """

    def flat(token: re.Match[bytes]) -> bytes:
        name = token["name"]
        if name is None or name.lower() in _VOID:
            return token[0]
        return b"" if name.lower() in _INLINE else b"<p>"

    return _TOKEN.sub(flat, data)
