"""A plain-text dump of a page to an article.

The dump goes through four zones, and each has its readers, asked in order for each piece of it; the last one
of each takes what no other wants:

1. the head: breadcrumb, kicker, title, share counters, byline and dates, subtitle;
2. the text: headings, paragraphs, lists, quotations, tables, promos, share counters once more;
3. the readers' comments;
4. the form in which they are written, and the notices below it.

Furniture is dropped where a whole line is known as such (`newsdoc.values.labels`); all else stays, in the
text if nothing better is known. What no text can tell is None in the article: the site, the language, links.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from attrs import frozen

from newsdoc.codecs.text.blocks import BLOCK_READERS, LONGEST_PROMO, blocks_of, read_heading, read_paragraph
from newsdoc.codecs.text.comments import read_comments
from newsdoc.codecs.text.draft import Draft, Found, Heading, Lines, Note, Reader, Why, Zone
from newsdoc.codecs.text.head import HEAD_READERS, find_title, read_furniture
from newsdoc.codecs.text.layout import Piece, layout_of
from newsdoc.codecs.text.pullquotes import pull_quotes_among
from newsdoc.codecs.text.shares import read_share_buttons, read_share_counters
from newsdoc.errors import DecodeError
from newsdoc.markup.decode import decode
from newsdoc.model import Article, Block, Crumb, PullQuote, Section
from newsdoc.values.labels import (
    is_anti_spam_notice,
    is_related_heading,
    is_reply_form_heading,
    is_reply_form_line,
    is_rights_notice,
    parse_comments_heading,
    split_tags,
)
from newsdoc.values.text import clean

MOST_RELATED = 60
"""How many lines a list of other articles below the text may have."""


@frozen
class Dump:
    """What was read of a dump."""

    article: Article
    """The article."""
    notes: tuple[Note, ...]
    """The words that stand nowhere in the article's texts. Every word of the dump is in one or the other."""


def loads(data: str | bytes) -> Article:
    """Read a plain-text dump of a page.

    Args:
        data: The dump. Bytes are decoded as those of a page are: a byte order mark, valid UTF-8, or a guess.

    Returns:
        The article, as far as the text tells; its share counters and comments are empty, not None, where the
        dump has none. Characters that no document can hold are dropped.

    Raises:
        DecodeError: The text is blank, the bytes are those of another kind of file, or the text is HTML.
    """
    return read_dump(data).article


def read_dump(data: str | bytes) -> Dump:
    """Read a dump as `loads` does, and tell what is not in the article word for word."""
    layout = layout_of(_text_of(data))
    draft = Draft(layout.pieces, layout.spaced)
    find_title(draft)
    draft.last_comments_heading = _last_comments_heading(layout.pieces)
    while (piece := draft.peek()) is not None:
        next(reader for reader in READERS[draft.zone] if reader(draft, piece))
    return Dump(_article_of(draft), tuple(draft.notes))


# -- the input -------------------------------------------------------------------------------------

_SIGNATURES = (
    b"%PDF-",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"PK\x03\x04",
    b"\x1f\x8b",
    b"BZh",
    b"\xfd7zXZ",
    b"\x7fELF",
)
"""What files of other kinds begin with: PDF, images, archives, programs."""

_HTML_START = re.compile(r"\s*<(?:!doctype\s+html|\?xml|!--|[a-z][a-z0-9]*[\s>])", re.IGNORECASE)
_HTML_TAGS = re.compile(
    r"</(?:html|head|title|body|div|p|a|span|script|style|ul|ol|li|article|section|h[1-6])>", re.IGNORECASE
)


def _text_of(data: str | bytes) -> str:
    if not isinstance(data, str):
        if data.startswith(_SIGNATURES):
            raise DecodeError("expected plain text, got another kind of file", "byte 0")
        data = decode(data).text
    text = clean(data).removeprefix("\ufeff")
    if not text or text.isspace():
        raise DecodeError("expected a plain-text dump of a page, got nothing but white space")
    if _HTML_START.match(text) and len(_HTML_TAGS.findall(text[:20_000])) >= 3:
        raise DecodeError("expected plain text, got HTML: newsdoc.parse reads pages", "character 0")
    return text


def _last_comments_heading(pieces: list[Piece]) -> int | None:
    """Find the heading under which the comments are: the last one. Those before it only tell how many."""
    return next((at for at in range(len(pieces) - 1, 0, -1) if parse_comments_heading(pieces[at].text)), None)


# -- the text and what stands below it -------------------------------------------------------------


def enter_comments(draft: Draft, piece: Piece) -> bool:
    """Read the heading of the comments; one that is not the last tells only how many there are."""
    heading = parse_comments_heading(piece.text)
    is_last = draft.at == draft.last_comments_heading
    if heading is None or not (is_last or heading.count is not None) or piece.quote:
        return False
    if heading.count is not None and (is_last or draft.comment_count is None):
        draft.comment_count = heading.count
    draft.take(1, Why.READ)
    draft.zone = Zone.COMMENTS if is_last else draft.zone
    return True


def enter_form(draft: Draft, piece: Piece) -> bool:
    """Drop the heading of the form in which comments are written."""
    if not is_reply_form_heading(piece.text) or piece.quote:
        return False
    draft.take(1, Why.FURNITURE)
    draft.zone = Zone.FORM
    return True


def drop_anti_spam_notice(draft: Draft, piece: Piece) -> bool:
    """Drop the notice of a spam filter below the text."""
    if not is_anti_spam_notice(piece.text) or len(draft.pieces) - draft.at > MOST_RELATED:
        return False
    draft.take(1, Why.FURNITURE)
    return True


def drop_rights_notice(draft: Draft, piece: Piece) -> bool:
    """Drop the line about rights at the foot of the page."""
    if not is_rights_notice(piece.text) or piece.quote or len(draft.pieces) - draft.at > MOST_RELATED // 4:
        return False
    draft.take(1, Why.FURNITURE)
    return True


def drop_related_tail(draft: Draft, piece: Piece) -> bool:
    """Drop a list of two or more other articles and its heading, if only comments or nothing stand below."""
    if piece.quote or draft.at < draft.no_tail_before or not is_related_heading(piece.text) or not draft.body:
        return False
    count = 1
    while (other := draft.peek(count)) is not None and not _ends_tail(other):
        if (other.is_long and len(other.text) > LONGEST_PROMO // 2) or count > MOST_RELATED:
            draft.no_tail_before = draft.at + count
            return False
        count += 1
    if count < 3:
        return False
    draft.take(count, Why.FURNITURE)
    return True


def _ends_tail(piece: Piece) -> bool:
    return parse_comments_heading(piece.text) is not None or is_reply_form_heading(piece.text)


def read_tags(draft: Draft, piece: Piece) -> bool:
    """Read the line with the article's keywords."""
    tags = None if draft.tags or piece.quote else split_tags(piece.text)
    if tags is None:
        return False
    draft.tags = tags
    draft.take(1, Why.READ)
    return True


def gather_comments(draft: Draft, piece: Piece) -> bool:  # noqa: ARG001 -- every reader is handed the piece
    """Read all comments at once, up to the form, a list of other articles, or a line less set in."""
    end = draft.at
    first = draft.pieces[end]
    while end < len(draft.pieces):
        each = draft.pieces[end]
        if (
            is_reply_form_heading(each.text)
            or is_anti_spam_notice(each.text)
            or is_related_heading(each.text)
        ):
            break
        if first.indent and not each.indent and each.gap and not each.quote:
            break
        end += 1
    comments, notes = read_comments(draft.pieces[draft.at : end], spaced=draft.spaced)
    draft.comments.extend(comments)
    draft.notes.extend(notes)
    draft.at = end
    draft.zone = Zone.BODY
    return True


def drop_form_line(draft: Draft, piece: Piece) -> bool:
    """Drop a field, message, button or notice of the form."""
    if not is_reply_form_line(piece.text) and not is_anti_spam_notice(piece.text):
        return False
    draft.take(1, Why.FURNITURE)
    return True


def leave_form(draft: Draft, piece: Piece) -> bool:  # noqa: ARG001 -- every reader is handed the piece
    """Go on with what stands below the form."""
    draft.zone = Zone.BODY
    return True


BODY_READERS: tuple[Reader, ...] = (
    enter_comments,
    enter_form,
    drop_anti_spam_notice,
    drop_rights_notice,
    read_share_counters,
    read_share_buttons,
    drop_related_tail,
    read_furniture,
    read_tags,
    *BLOCK_READERS,
    read_heading,
    read_paragraph,
)

READERS: Mapping[Zone, tuple[Reader, ...]] = MappingProxyType(
    {
        Zone.HEAD: HEAD_READERS,
        Zone.BODY: BODY_READERS,
        Zone.COMMENTS: (gather_comments,),
        Zone.FORM: (enter_comments, drop_form_line, leave_form),
    }
)
"""The readers of each zone, in the order in which they are asked."""


# -- the article -----------------------------------------------------------------------------------


def _article_of(draft: Draft) -> Article:
    return Article(
        breadcrumb=[Crumb(step) for step in draft.breadcrumb],
        kicker=draft.kicker,
        title=draft.title,
        subtitle=draft.subtitle,
        authors=draft.authors,
        published=draft.published,
        modified=draft.modified,
        tags=draft.tags,
        share_counters=draft.share_counters,
        body=_sections(_with_pull_quotes(draft.body)),
        comment_count=draft.comment_count,
        comments=draft.comments,
    )


def _with_pull_quotes(body: list[Found]) -> list[Found]:
    at = [index for index, found in enumerate(body) if _may_be_pull_quote(found)]
    quotes = {at[index] for index in pull_quotes_among([body[index].text for index in at])}
    return [PullQuote(found.text) if index in quotes else found for index, found in enumerate(body)]


def _may_be_pull_quote(found: Found) -> bool:
    return isinstance(found, Lines) or (isinstance(found, Heading) and not found.is_marked)


def _sections(body: Iterable[Found]) -> tuple[Section, ...]:
    """Put what was found under its headings, and headings under those of a higher level."""
    levels: list[tuple[int, str | None, list[Block], list[Section]]] = [(0, None, [], [])]

    def close(level: int) -> None:
        while len(levels) > 1 and levels[-1][0] >= level:
            _, heading, blocks, sections = levels.pop()
            levels[-1][3].append(Section(heading=heading, blocks=blocks, sections=sections))

    for found in body:
        if isinstance(found, Heading):
            close(found.level)
            levels.append((found.level, found.text, [], []))
        else:
            levels[-1][2].extend(blocks_of([found]))
    close(0)
    _, _, blocks, sections = levels[0]
    return (Section(blocks=blocks), *sections) if blocks else tuple(sections)
