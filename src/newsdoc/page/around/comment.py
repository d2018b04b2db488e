"""One comment: from the parts that were gathered to its author, date, words and votes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime

import attrs
from lxml import etree

from newsdoc.markup.read import Heading, Role, read_items
from newsdoc.markup.vocabulary import BLOCK_TAGS, HEADINGS
from newsdoc.model import Block, Comment, Figure, Mark, Paragraph
from newsdoc.page.around.drafts import Draft, Element, pure_texts
from newsdoc.page.around.parts import Part
from newsdoc.page.around.seen import line_of
from newsdoc.page.around.words import (
    is_awaiting_notice,
    is_none_notice,
    is_removal_notice,
    is_reply_word,
    name_in_reply_label,
    without_author_words,
    without_unverified,
)
from newsdoc.values.counts import parse_count
from newsdoc.values.dates import find_date, parse_date, parse_epoch
from newsdoc.values.labels import COMMENT_LINKS, label_key
from newsdoc.values.relative import parse_relative
from newsdoc.values.text import clean
from newsdoc.markup.read import link_of

Moment = date | datetime


@attrs.frozen
class Setting:
    """What the page tells about all its comments."""

    base: str | None = None
    """What relative URLs are resolved against."""
    language: str | None = None
    month_first: bool | None = None
    now: datetime | None = None
    """When the page was fetched, for dates such as "2 hours ago". None: not known, so they stay untold."""


def comment_of(draft: Draft, setting: Setting) -> Comment | None:
    """Read a comment, without the replies to it.

    Returns:
        The comment; None where neither words nor a notice of removal are left of it.
    """
    if not draft.authors and not draft.dates:
        _find_byline(draft, setting)
    pure = pure_texts(draft)
    parts = _Parts(draft, _texts(draft, pure), sure=bool(pure))
    if draft.given and not draft.texts:
        _sort_lines(draft, parts, setting)
    author, url = _author(draft, parts, setting)
    published, published_text, link = _date(draft, parts, setting)
    body = tuple(_body(draft, parts, setting))
    words = " ".join(getattr(block, "text", "") for block in body)
    removed = draft.removed or is_removal_notice(words)
    if not body and not removed and (author is None or published is None):
        return None
    if published is None and (draft.given or not draft.names & Part.NUMBERED) and is_none_notice(words):
        return None
    if author is None and published_text is None and published is None and not draft.names & Part.NUMBERED:
        if not (draft.texts and draft.names & Part.ITEM):
            return None
    title = _title(draft, author)
    return Comment(
        author=author,
        author_url=url,
        published=published,
        published_text=published_text,
        title=title,
        body=body,
        likes=_likes(draft),
        id=_identifier(draft),
        url=link,
        removed=removed,
    )


def _title(draft: Draft, author: str | None) -> str | None:
    """Read the comment's subject line; a heading with the author or the date in it is none."""
    for element in draft.titles:
        line = line_of(element, most=400)
        held = set(element.iter())
        if line and (author is None or author not in line) and not any(date in held for date in draft.dates):
            return line
    return None


class _Parts:
    """Which elements of a comment are not its words."""

    def __init__(self, draft: Draft, texts: list[Element], *, sure: bool) -> None:
        self.texts = texts
        within = set(texts)
        self.inside = _inside(texts) if sure else set[Element]()
        """Elements among the words, where no author or date is looked for."""
        self.aside: dict[Element, Role] = {}
        for element in (
            *(element for element, _ in draft.authors),
            *draft.dates,
            *draft.metas,
            *draft.tools,
            *draft.titles,
        ):
            if element not in within:
                self.aside[element] = Role.SKIP
        for child in draft.children:
            if child.element is not None:
                self.aside[child.element] = Role.SKIP


def _texts(draft: Draft, pure: list[Element]) -> list[Element]:
    """Choose the elements that hold the comment's words."""
    if not draft.texts:
        return []
    chosen = pure or _longest(draft.texts)
    if len(chosen) == 1:
        return chosen
    return [element for element in chosen if _says_something(element)] or chosen[:1]


def _longest(elements: list[Element]) -> list[Element]:
    """Choose the innermost element that holds most."""
    lengths = [(len(line_of(element)), at, element) for at, element in enumerate(elements)]
    most = max(length for length, _, _ in lengths)
    return [element for length, _, element in lengths if length >= 0.8 * most][-1:]


def _says_something(element: Element) -> bool:
    return bool(line_of(element, most=20)) or element.find(".//img") is not None


def _body(draft: Draft, parts: _Parts, setting: Setting) -> Iterator[Block]:
    """Read the comment's words."""
    roots = parts.texts or ([draft.element] if draft.element is not None else [])
    roles = dict(parts.aside)
    for root in roots:
        for inner in root.iter("img", "cite"):
            if inner.tag == "img" and _is_small(inner):
                roles[inner] = Role.SKIP
    blocks: list[Block] = []
    for root in roots:
        for item in read_items(root, roles=roles, base=setting.base):
            if isinstance(item, Heading):
                item = Paragraph([attrs.evolve(run, marks=run.marks | {Mark.STRONG}) for run in item.content])
            blocks.append(item)
    return _without_furniture(blocks, loose=not parts.texts)


def _is_small(image: Element) -> bool:
    """Tell whether an image is an avatar or a smiley."""
    names = f"{image.get('class') or ''} {image.get('src') or ''}"
    return re.search(r"avatar|smiley|smilies|emoji|emoticon|gravatar|userpic|/icons?/", names) is not None


_MARKS = re.compile(r"[\s|·•/,:;–—-]*")  # noqa: RUF001


def _without_furniture(blocks: list[Block], *, loose: bool) -> Iterator[Block]:
    """Leave out links to reply and notices that stand among the words without a name of their own."""
    last = len(blocks) - 1
    for at, block in enumerate(blocks):
        if isinstance(block, Paragraph):
            text = block.text
            if at in (0, last) and len(text) < 40:
                key = label_key(text)
                if loose and (key in COMMENT_LINKS or (len(blocks) > 1 and _MARKS.fullmatch(text))):
                    continue
            if len(text) < 200 and is_awaiting_notice(text):
                continue
        elif isinstance(block, Figure) and loose and at == 0:
            continue
        yield block


# Who


def _author(draft: Draft, parts: _Parts, setting: Setting) -> tuple[str | None, str | None]:
    """Read the author's name and link."""
    inside = parts.inside
    found = [(element, names) for element, names in draft.authors if element not in inside]
    found.sort(key=lambda pair: not pair[1] & Part.NAME)
    skipped = {*draft.dates, *draft.tools}
    name: str | None = None
    url: str | None = None
    for element, names in found:
        if name is None:
            line = line_of(_name_in(element), without=skipped - {element}, most=300)
            name = _as_name(line, setting, sure=bool(names & Part.NAME)) or _as_name(element.get("content") or "", setting)
            if name is not None:
                url = _link_of(element, setting)
                continue
        elif url is None:
            url = _link_of(element, setting)
    if name is None:
        name, url = _named_in_byline(draft, inside, setting)
    if name is None:
        name, url = _named_elsewhere(draft, inside, setting)
    return name, url


def _name_in(element: Element) -> Element:
    """Give the link with the name, where boxes with more about the author follow it in the same element."""
    if len(element) > 1 and element[0].tag == "a" and any(child.tag in BLOCK_TAGS for child in element[1:]):
        return element[0] if line_of(element[0], most=20) else element
    return element


def _named_in_byline(draft: Draft, inside: set[Element], setting: Setting) -> tuple[str | None, str | None]:
    """Find the author in a line that says who and when and names neither: "Posted by Ada | June 3, 2012"."""
    for meta in draft.metas:
        if meta in inside:
            continue
        line = line_of(meta, most=200, without=set(draft.tools) - {meta})
        if len(line) > 150 or _told(line, setting) is None:
            continue
        for link in meta.iter("a"):
            name = line_of(link, most=100)
            if name and _told(name, setting) is None and label_key(name) not in COMMENT_LINKS:
                url = _outward(link, setting)
                if url is not None:
                    return _as_name(name, setting), url
        rest = line_of(meta, most=200, without={*draft.tools, *draft.dates} - {meta}) if draft.dates else line
        name = _as_name(rest, setting)
        if name is not None and any(map(str.isalpha, name)):
            return name, None
    return None, None


def _as_name(line: str, setting: Setting, *, sure: bool = False) -> str | None:
    """Take a name out of a line such as "Ada says:" or "Posted by Ada | June 3, 2012".

    Of a line that is sure to be a name, only a colon and what stands before it are taken off.
    """
    line = clean(line)
    if not line or len(line) > 250:
        return None
    if sure and not line.rstrip().endswith((":", "\uff1a", "...", "…")):
        return without_unverified(line) or None
    if any(character.isdigit() for character in line):
        told = find_date(line, language=setting.language, month_first=setting.month_first)
        if told is not None:
            line = line[: told[1]] if told[1] > 2 else line[told[2] :]
    return without_author_words(line) or None


def _link_of(element: Element, setting: Setting) -> str | None:
    """Find the author's link in, or around, the element with the name."""
    for link in element.iter("a"):
        if (url := _outward(link, setting)) is not None:
            return url
    for outer in element.iterancestors():
        if outer.tag == "a":
            return _outward(outer, setting)
        if outer.tag in ("div", "li", "article", "section", "td"):
            break
    return None


def _outward(link: Element, setting: Setting) -> str | None:
    """Resolve a link, unless it leads to a place on the page or cannot be followed."""
    href = link.get("href")
    if not href or "#" in href and re.search(r"#(?:li-)?(?:div-)?comment|#c?\d+$|^#", href):
        return None
    url = link_of(href, setting.base)
    return url if url is not None and not url.startswith("mailto:") else None


def _named_elsewhere(
    draft: Draft, inside: set[Element], setting: Setting
) -> tuple[str | None, str | None]:
    """Find the author where no name says so: a link to a site, a heading, the label of the link to reply."""
    if draft.element is None:
        return None, None
    others = {child.element for child in draft.children}
    label: str | None = None
    strong: str | None = None
    walk = etree.iterwalk(draft.element, events=("start",))
    for _, element in walk:
        if element is not draft.element and (element in others or element in inside):
            walk.skip_subtree()
            continue
        tag = element.tag
        if label is None:
            said = element.get("data-replyto") or (element.get("aria-label") if tag == "a" else None)
            if said:
                label = name_in_reply_label(said)
        profile = tag == "a" and (
            "external" in (element.get("rel") or "") or _PROFILE.search(element.get("href") or "") is not None
        )
        if profile or tag in HEADINGS or tag in ("cite", "b", "strong"):
            name = _as_name(line_of(element, most=200, without=set(draft.dates) - {element}), setting)
            if name is not None and label_key(name) not in COMMENT_LINKS:
                if tag not in ("b", "strong"):
                    return name, _link_of(element, setting)
                strong = strong or name
    return label or strong, None


def _find_byline(draft: Draft, setting: Setting) -> None:
    """Find who and when where no name says which they are: a date that stands alone, a short line with a date in it."""
    if draft.element is None:
        return
    inside = _inside(pure_texts(draft))
    draft.mixed = True
    others = {child.element for child in draft.children}
    walk = etree.iterwalk(draft.element, events=("start",))
    for _, element in walk:
        if element is not draft.element and (element in others or element in inside):
            walk.skip_subtree()
        elif element.get("title") or element.get("datetime"):
            if any((said := element.get(name)) and parse_date(said) is not None for name in ("datetime", "title")):
                draft.dates.append(element)
                return
    place = draft.texts[0] if len(draft.texts) == 1 and len(draft.texts[0]) else draft.element
    lines = [inner for inner in place if inner.tag in _LINES and inner not in others]
    for line in dict.fromkeys((*lines[:3], *lines[:-3:-1])):
        said = line_of(line, most=150)
        if len(said) <= 120 and (told := _told(said, setting)) is not None:
            rest = f"{said[: told[1]]} {said[told[2] :]}".strip()
            if len(rest) <= 60:
                draft.metas.append(line)
                link = next((link for link in line.iter("a") if line_of(link, most=100)), None)
                if link is not None and _told(line_of(link, most=100), setting) is None:
                    draft.authors.append((link, Part.AUTHOR | Part.NAME))
                elif rest:
                    draft.authors.append((line, Part.AUTHOR))
                return


def _sort_lines(draft: Draft, parts: _Parts, setting: Setting) -> None:
    """Sort the lines of a comment that names nothing: first the name, a date, links to reply, and all else its words."""
    if draft.element is None:
        return
    blocks = [
        inner
        for inner in draft.element.iter()
        if inner.tag in BLOCK_TAGS and not any(child.tag in BLOCK_TAGS for child in inner) and line_of(inner, most=10)
    ]
    for at, block in enumerate(blocks[:-1] if len(blocks) > 1 else []):
        line = line_of(block, most=100)
        if len(line) > 80:
            break
        told = _told(line, setting)
        if told is not None and len(line) - (told[2] - told[1]) < 50:
            if block not in draft.dates:
                draft.dates.append(block)
        elif at == 0 and not draft.authors and len(line) <= 50:
            draft.authors.append((block, Part.AUTHOR))
        else:
            break
        parts.aside[block] = Role.SKIP
    for block in blocks:
        if is_reply_word(line_of(block, most=40)):
            parts.aside[block] = Role.SKIP


_LINES = BLOCK_TAGS | {"span", "small", "b", "strong", "em", "i", "cite"}


_PROFILE = re.compile(r"/(?:profiles?|users?|members?|authors?|people|u|nutzer|profil|autor|community/people)/|[?&](?:user|uid|member)=|/@")


def _inside(texts: Iterable[Element]) -> set[Element]:
    return {inner for text in texts for inner in text.iter()}


# When


def _date(draft: Draft, parts: _Parts, setting: Setting) -> tuple[Moment | None, str | None, str | None]:
    """Read the date, as a value and as shown, and the permanent link that it mostly bears."""
    inside = parts.inside
    places = [element for element in draft.dates if element not in inside]
    held: set[Element] = set()
    outer: list[Element] = []
    for element in places:
        if not any(above in held for above in element.iterancestors()):
            outer.append(element)
            held.add(element)
    shown: str | None = None
    machine: Moment | None = None
    link: str | None = None
    bylines = [*draft.metas, *(author for author, _ in draft.authors)]
    for element in [*outer, *(meta for meta in bylines if meta not in held and meta not in inside)]:
        if machine is None:
            machine = _machine_date(element, setting)
        line = line_of(element, most=300)
        if link is None:
            link = _permalink(element, setting)
        if isinstance(machine, datetime) and element in held:
            return machine, _trimmed(line), link
        told = _told(line, setting)
        if told is None or not isinstance(told[0], datetime):
            # The day and the hour in elements of their own, with no space between them.
            wide = line_of(element, most=300, spaced=True)
            if wide != line and (better := _told(wide, setting)) is not None:
                line, told = wide, better
        if told is not None:
            value, start, end = told
            shown = line if element in held else line[start:end]
            return _exacter(machine, value), _trimmed(shown), link
        if shown is None and line and element in held:
            shown = _trimmed(line)
        if machine is not None:
            break
    if machine is not None or (shown is not None and places):
        if machine is None and shown is not None and setting.now is not None:
            machine = parse_relative(shown, now=setting.now, language=setting.language)
        return machine, shown, link
    return _date_anywhere(draft, parts, setting)


_TRIM = " -–—|·•,;:/@"  # noqa: RUF001


def _trimmed(text: str) -> str | None:
    return text.strip(_TRIM) or None


def _told(line: str, setting: Setting) -> tuple[Moment, int, int] | None:
    if not line or len(line) > 300:
        return None
    return find_date(line, language=setting.language, month_first=setting.month_first)


def _exacter(machine: Moment | None, told: Moment) -> Moment:
    """Choose between the date for machines and the one shown: the one that says more about the same day."""
    if machine is None:
        return told
    if isinstance(machine, datetime):
        return machine
    if isinstance(told, datetime) and told.date() == machine:
        return told
    return machine


_MACHINE = ("datetime", "content", "title", "data-datetime", "data-time", "data-date", "data-timestamp", "data-utime")


def _machine_date(element: Element, setting: Setting) -> Moment | None:
    """Read a date from the attributes of an element or one in it."""
    for inner in element.iter():
        for name in _MACHINE:
            said = inner.get(name)
            if said and 6 <= len(said) <= 60 and any(character.isdigit() for character in said):
                value = parse_date(said, language=setting.language, month_first=setting.month_first)
                if value is None and name.startswith("data-"):
                    value = parse_epoch(said)
                if value is not None:
                    return value
    return None


def _permalink(element: Element, setting: Setting) -> str | None:
    """Find the link with which a date leads to its comment."""
    around = element.getparent()
    links = [*element.iter("a"), *([around] if around is not None and around.tag == "a" else [])]
    for link in links:
        href = link.get("href")
        if href and ("#" in href or "/comment" in href or "comment" in (link.get("class") or "")):
            return link_of(href, setting.base)
    return None


def _date_anywhere(
    draft: Draft, parts: _Parts, setting: Setting
) -> tuple[Moment | None, str | None, str | None]:
    """Look for a date in what of a comment is neither its words nor a reply."""
    if draft.element is None:
        return None, None, None
    others = {child.element for child in draft.children if child.element is not None}
    line = line_of(draft.element, without=others | set(parts.texts), most=300)
    told = _told(line[:300], setting)
    if told is None:
        return None, None, None
    value, start, end = told
    return value, _trimmed(line[start:end]), None


# What else


def _likes(draft: Draft) -> int | None:
    """Read the number of votes."""
    for element, names in draft.likes:
        if names & Part.DISLIKES:
            continue
        for inner in element.iter():
            said = inner.get("data-like-count")
            if said and said.isdecimal():
                return int(said)
        count = parse_count(line_of(element, most=60), signed=True)
        if count is None:
            numbers = re.findall(r"(?<![\w.])[-+−]?\d[\d.,]*", line_of(element, most=120))  # noqa: RUF001
            count = parse_count(numbers[0], signed=True) if len(numbers) == 1 else None
        if count is not None:
            return count
    return None


def _identifier(draft: Draft) -> str | None:
    element = draft.numbered
    if element is None:
        return None
    own = element.get("id")
    if own is not None and any(map(str.isdigit, own)):
        return clean(own).strip() or None
    for inner in element.iter():
        for name in ("id", "data-comment-id", "data-commentid", "data-comment_id"):
            said = inner.get(name)
            if said and any(character.isdigit() for character in said):
                return clean(said).strip() or None
        if inner in draft.texts or any(inner is child.element for child in draft.children):
            break
    return None
