"""HTML elements to blocks: one pass over the elements of a body, as tolerant as the web needs.

The tree is walked once, without recursion (a page may nest 2,000 elements deep). Each element plays a role: its
tag's, or one that the caller gives it in `roles` because it knows more (a class that means a caption, a promo, a
box to skip). Elements without a role of their own stand inside the line. Text runs collect until a block begins
or ends and then become a paragraph; containers collect what stands in them and become a block when they end.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any, TypeAlias

from lxml import etree
from lxml.etree import _Element as Element

from newsdoc.markup.containers import FINISH, Frame, Heading, Item, inline_of, link_of
from newsdoc.markup.credits import with_credits
from newsdoc.markup.embeds import embed_of, is_post, post_of
from newsdoc.markup.images import decorates, image_of
from newsdoc.markup.roles import ROLE_OF_TAG, Role
from newsdoc.markup.vocabulary import CODE_LANGUAGE_PREFIX, MARK_OF_NAME, MARK_OF_TAG
from newsdoc.model import CodeBlock, Divider, Figure, Inline, Mark
from newsdoc.values.text import clean, squeeze

__all__ = ["Element", "Heading", "Item", "Role", "inline_of", "link_of", "read_inline", "read_items"]

MAX_NESTING = 48
"""How many containers are kept in one another; what nests deeper is read as if it stood in the last of them."""


def _spaced(text: str) -> str:
    """Turn each run of ASCII white space into one space; to replace by hand takes half the time of a pattern."""
    for sign in "\n\t\r\f":
        if sign in text:
            text = text.replace(sign, " ")
    while "  " in text:
        text = text.replace("  ", " ")
    return text


_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
"""Characters that only tell where a line may or may not break, and byte order marks astray: no part of the words."""

_JOINERS = "\u200c\u200d"
"""Characters that tell whether letters join: alone, they join none, and fill empty lines of some editors."""


def read_items(
    root: Element, *, roles: Mapping[Element, Role] = MappingProxyType({}), base: str | None = None
) -> list[Item]:
    """Read the content of an element.

    Args:
        root: Where the content stands. Its own tag does not matter.
        roles: What elements stand for that their tags do not tell; `Role.SKIP` leaves one out.
        base: The address that relative URLs are resolved against. None: they stay relative.

    Returns:
        Blocks and headings in order. Links that no document can hold lose their address and keep their text.
    """
    return _Builder(root, roles, base).read()


def read_inline(
    root: Element, *, roles: Mapping[Element, Role] = MappingProxyType({}), base: str | None = None
) -> Inline:
    """Read the content of an element as running text; blocks in it are parted by line breaks."""
    return inline_of(read_items(root, roles=roles, base=base))


_Open: TypeAlias = "Callable[[_Builder, Element], bool]"
"""What happens where an element of a role begins. False: what stands in it is not to be read."""
_Close: TypeAlias = "Callable[[_Builder, Element], None]"
"""What happens where it ends."""

_ROLE_OF_TAG: dict[Any, Role] = dict(ROLE_OF_TAG)


class _Builder:
    """The one pass: open and close an element, collect text, finish containers."""

    def __init__(self, root: Element, roles: Mapping[Element, Role], base: str | None) -> None:
        self.root = root
        self.roles = roles
        self.base = base
        self.frame = Frame(Role.BLOCK, root, base)
        self.frames: list[Frame] = []
        self.marks: frozenset[Mark] = frozenset()
        self.href: str | None = None
        self.saved: list[tuple[frozenset[Mark], str | None]] = []
        self.sets: dict[tuple[frozenset[Mark], Mark], frozenset[Mark]] = {}

    def read(self) -> list[Item]:
        """Go through all elements. One loop without a call for what needs none: a page has thousands of elements."""
        root, given, of_tag = self.root, self.roles, _ROLE_OF_TAG
        closers: list[_Close | None] = []  # what is to be done where each open element ends
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            if event == "end":
                close = closers.pop()
                if close is not None:
                    close(self, element)
                if element is root:
                    break
                text = element.tail
            elif element is root:
                closers.append(None)
                text = element.text
            else:
                role = given.get(element) or of_tag.get(element.tag)
                if role is None:
                    closers.append(None)
                    goes_on = isinstance(element.tag, str)
                else:
                    closers.append(_CLOSE.get(role))
                    goes_on = role is Role.INLINE or _OPEN[role](self, element)
                if not goes_on:
                    walk.skip_subtree()
                    continue
                text = element.text
            if text and (self.frame.pieces or not text.isspace()):
                self.text(text)
        self.frame.end_line()
        return with_credits(self.frame.items)

    def text(self, text: str) -> None:
        """Add text to the line; white space says nothing at its beginning."""
        if text.isspace():
            text = " "
        elif not text.isprintable():
            text = clean(_spaced(text))
            if not text.isascii():
                text = text.translate(_UNSEEN)
            if not text or not text.strip(_JOINERS):
                return
        self.frame.pieces.append((text, self.marks, self.href))

    def mark(self, mark: Mark) -> None:
        """Set the text that follows apart, too. The same marks are the same set, so that they compare at once."""
        known = self.sets.get((self.marks, mark))
        if known is None:
            known = self.sets[self.marks, mark] = self.marks | {mark}
        self.marks = known

    # Containers

    def push(self, role: Role, element: Element) -> None:
        self.frame.end_line()
        self.frames.append(self.frame)
        self.frame = Frame(role, element, self.base, marks=self.marks, href=self.href)

    def pop(self) -> Frame:
        self.frame.end_line()
        done = self.frame
        self.frame = self.frames.pop()
        return done


# What happens where an element of a role begins. True: go on into it.


def _open_skip(_builder: _Builder, _element: Element) -> bool:
    return False


def _open_fallback(builder: _Builder, element: Element) -> bool:
    """Go into an element that is shown where no scripts run, if it holds pictures and no words.

    Not where it stands beside the picture that a script loads in its place.
    """
    if not all(text.isspace() for text in element.itertext()):
        return False
    return not any(
        twin is not None and twin.tag in ("img", "amp-img") and image_of(twin, builder.base) is not None
        for twin in (element.getprevious(), element.getnext())
    )


def _open_block(builder: _Builder, element: Element) -> bool:
    if element.tag == "footer" and builder.frame.is_a(Role.QUOTE, Role.PULL_QUOTE):
        return _open_container(Role.ATTRIBUTION)(builder, element)
    builder.frame.end_line()
    builder.frame.loose = element.tag != "p"
    return True


def _open_link(builder: _Builder, element: Element) -> bool:
    builder.saved.append((builder.marks, builder.href))
    href = element.get("href")
    builder.href = link_of(href, builder.base)
    return True


def _open_mark(builder: _Builder, element: Element) -> bool:
    frame = builder.frame
    alone = not frame.pieces or frame.pieces[-1][0] == "\n"
    if element.tag == "cite" and frame.is_a(Role.QUOTE, Role.PULL_QUOTE) and alone:
        # On a line of its own, it names who is quoted.
        return _open_container(Role.ATTRIBUTION)(builder, element)
    builder.saved.append((builder.marks, builder.href))
    builder.mark(MARK_OF_TAG[str(element.tag)])
    return True


def _open_span(builder: _Builder, element: Element) -> bool:
    """Begin an element that means nothing by its tag, but may by its names and style."""
    builder.saved.append((builder.marks, builder.href))
    names, style = element.get("class"), element.get("style")
    if names is not None:
        words = names.split()
        if "br" in words and not len(element) and not element.text:
            # Pages made by scripts part paragraphs so.
            builder.frame.end_line()
        for word in words:
            if word in MARK_OF_NAME:
                builder.mark(MARK_OF_NAME[word])
    if style is not None and "font-" in style:
        for mark, look in _LOOKS:
            if look.search(style):
                builder.mark(mark)
    return True


_LOOKS = (
    (Mark.STRONG, re.compile(r"font-weight:\s*(?:bold|[6-9]00)\b")),
    (Mark.EMPHASIS, re.compile(r"font-style:\s*italic\b")),
)
"""The styles that make a mark."""


def _open_break(builder: _Builder, _element: Element) -> bool:
    builder.frame.pieces.append(("\n", builder.marks, builder.href))
    return False


def _open_reading(builder: _Builder, element: Element) -> bool:
    """Put the reading of characters in parentheses, as a browser does that cannot show it above them."""
    text = squeeze(clean("".join(element.itertext())))
    if text:
        builder.frame.pieces.append((f"（{text}）", builder.marks, builder.href))  # noqa: RUF001
    return False


def _open_container(role: Role) -> _Open:
    def open_container(builder: _Builder, element: Element) -> bool:
        if len(builder.frames) < MAX_NESTING:
            builder.push(role, element)
        else:
            builder.frame.end_line()
        return True

    return open_container


def _open_described(role: Role) -> _Open:
    """Let a term or a description end the one before: libxml2 nests those that lack an end tag."""
    open_container = _open_container(role)

    def open_described(builder: _Builder, element: Element) -> bool:
        if builder.frame.is_a(Role.TERM, Role.DESCRIPTION):
            frame = builder.pop()
            FINISH[frame.role](builder.frame, frame)
        return open_container(builder, element)

    return open_described


def _open_image(builder: _Builder, element: Element) -> bool:
    image = image_of(element, builder.base)
    if image is not None:
        if builder.frame.is_a(Role.FIGURE):
            builder.frame.add(Role.IMAGE, image)
        elif not decorates(image):
            builder.frame.place(Figure(image))
    return False


def _open_embed(builder: _Builder, element: Element) -> bool:
    embed = embed_of(element, builder.base)
    if embed is not None:
        builder.frame.place(embed)
    return False


def _open_quote(builder: _Builder, element: Element) -> bool:
    if is_post(element):
        post = post_of(element, builder.base)
        if post is not None:
            builder.frame.end_line()
            builder.frame.place(post)
            return False
    return _open_container(Role.QUOTE)(builder, element)


def _open_code(builder: _Builder, element: Element) -> bool:
    builder.frame.end_line()
    text = clean("".join(_preformatted(element)))
    text = text.removeprefix("\n").rstrip()
    if text.strip():
        builder.frame.place(CodeBlock(text, language=_language_of(element)))
    return False


def _preformatted(element: Element) -> Iterable[str]:
    for event, inner in etree.iterwalk(element, events=("start", "end")):
        if event == "start":
            yield "\n" if inner.tag == "br" else inner.text or ""
        elif inner is not element:
            yield inner.tail or ""


def _language_of(element: Element) -> str | None:
    for holder in (element, *element.iterchildren("code")):
        for name in (holder.get("class") or "").split():
            if name.startswith((CODE_LANGUAGE_PREFIX, "lang-")):
                return name.split("-", 1)[1] or None
    return None


def _open_rule(builder: _Builder, _element: Element) -> bool:
    builder.frame.end_line()
    builder.frame.place(Divider())
    return False


_CONTAINERS = (
    Role.HEADING,
    Role.LABEL,
    Role.QUOTE,
    Role.PULL_QUOTE,
    Role.ATTRIBUTION,
    Role.LIST,
    Role.ITEM,
    Role.DEFINITIONS,
    Role.TERM,
    Role.DESCRIPTION,
    Role.TABLE,
    Role.ROW,
    Role.CELL,
    Role.FIGURE,
    Role.CAPTION,
    Role.CREDIT,
    Role.RELATED,
)

_OPEN: Mapping[Role, _Open] = MappingProxyType(
    {
        Role.SKIP: _open_skip,
        Role.FALLBACK: _open_fallback,
        Role.BLOCK: _open_block,
        Role.LINK: _open_link,
        Role.MARK: _open_mark,
        Role.SPAN: _open_span,
        Role.BREAK: _open_break,
        Role.READING: _open_reading,
        Role.IMAGE: _open_image,
        Role.EMBED: _open_embed,
        Role.CODE: _open_code,
        Role.RULE: _open_rule,
        **{role: _open_container(role) for role in _CONTAINERS},
        Role.QUOTE: _open_quote,
        Role.TERM: _open_described(Role.TERM),
        Role.DESCRIPTION: _open_described(Role.DESCRIPTION),
    }
)


# What happens where it ends.


def _close_block(builder: _Builder, element: Element) -> None:
    if builder.frame.element is element:
        _close_container(builder, element)
    builder.frame.end_line()
    builder.frame.loose = True


def _close_inline(builder: _Builder, element: Element) -> None:
    if builder.frame.element is element:
        _close_container(builder, element)
        return
    builder.marks, builder.href = builder.saved.pop()


def _close_container(builder: _Builder, element: Element) -> None:
    if builder.frame.element is not element:
        builder.frame.end_line()
        return
    frame = builder.pop()
    FINISH[frame.role](builder.frame, frame)


_CLOSE: Mapping[Role, _Close] = MappingProxyType(
    {
        Role.BLOCK: _close_block,
        Role.LINK: _close_inline,
        Role.MARK: _close_inline,
        Role.SPAN: _close_inline,
        **dict.fromkeys(_CONTAINERS, _close_container),
    }
)
