"""Who wrote a comment: the name as it stands, without the words around it, and the link to its bearer."""

from __future__ import annotations

import re

from lxml import etree

from newsdoc.markup.read import Role, link_of
from newsdoc.markup.vocabulary import BLOCK_TAGS, HEADINGS
from newsdoc.page.around.drafts import Draft
from newsdoc.page.around.layout import Layout, Setting
from newsdoc.page.around.moment import dated_line, told_in
from newsdoc.page.around.parts import Part
from newsdoc.page.around.seen import line_of
from newsdoc.page.around.words import (
    is_preposition,
    is_sign_in,
    name_in_reply_label,
    without_author_words,
    without_posted_by,
    without_unverified,
)
from newsdoc.page.source import Element
from newsdoc.values.labels import COMMENT_LINKS, label_key
from newsdoc.values.text import clean


def author_of(draft: Draft, layout: Layout, setting: Setting) -> tuple[str | None, str | None]:
    """Read the author's name and link."""
    inside = layout.inside
    found = [(element, names) for element, names in draft.authors if element not in inside]
    if len(found) > 1:
        around = _around_names(found)
        found.sort(key=lambda pair: (not pair[1] & Part.NAME, pair[0] in around))
    skipped = {*draft.dates, *draft.tools, *draft.titles}
    name: str | None = None
    url: str | None = None
    for element, names in found:
        if name is None:
            beside = {link for link in element.iter("a") if is_comment_link(link)}
            line, _ = dated_line(_name_in(element), setting, without=(skipped | beside) - {element})
            name = name_in_line(line, setting, sure=bool(names & Part.NAME)) or name_in_line(
                element.get("content") or "", setting
            )
            if name is not None:
                url = _author_link(element, setting)
                continue
        elif url is None:
            url = _author_link(element, setting)
    if name is None:
        name, url = _named_in_byline(draft, inside, setting)
    if name is None:
        name, url = _named_elsewhere(draft, layout, setting)
    return name, url


def _around_names(found: list[tuple[Element, int]]) -> set[Element]:
    """Give those elements that hold another one, which is named as the name."""
    held = {element for element, _ in found}
    named = [element for element, names in found if names & Part.NAME or _NAMED(element.get("class") or "")]
    return {outer for element in named for outer in element.iterancestors() if outer in held}


_NAMED = re.compile(r"(?:^|[\W_])name\b", re.IGNORECASE).search


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
        others = {*draft.tools, *draft.titles}
        line = line_of(meta, most=200, without=others - {meta})
        if len(line) > 150 or told_in(line, setting) is None:
            continue
        for link in meta.iter("a"):
            text = line_of(link, most=100)
            if text and told_in(text, setting) is None and not is_comment_link(link):
                url = _outward(link, setting)
                if url is not None:
                    return name_in_line(text, setting), url
        rest = line_of(meta, most=200, without={*others, *draft.dates} - {meta}) if draft.dates else line
        name = name_in_line(rest, setting)
        if name is not None and any(map(str.isalpha, name)):
            return name, None
    return None, None


def name_in_line(line: str, setting: Setting, *, sure: bool = False) -> str | None:
    """Take a name out of a line such as "Ada says:" or "Posted by Ada | June 3, 2012".

    Of a line that is sure to be a name, only a colon and what stands before it are taken off.
    """
    line = _TAGS.sub("", clean(line)).strip()
    if not line or len(line) > 250:
        return None
    if sure and not line.rstrip().endswith((":", "\uff1a", "...", "…")):
        name = without_unverified(without_posted_by(line))
        return name if any(map(str.isalnum, name)) else None
    if any(character.isdigit() for character in line):
        told = told_in(line, setting)
        if told is not None:
            line = line[told[2] :] if is_preposition(line[: told[1]]) else line[: told[1]]
    name = without_author_words(line)
    return name if any(map(str.isalnum, name)) and not is_sign_in(name) else None


_TAGS = re.compile(r"</?[a-z]+\b[^<>]*>")
"""Tags that a page shows as text, because it escapes names twice."""


def is_comment_link(link: Element) -> bool:
    """Tell whether a link is one that stands beside each comment, such as to reply to it or to edit it."""
    return label_key(line_of(link, most=60)) in COMMENT_LINKS


def _author_link(element: Element, setting: Setting) -> str | None:
    """Find the author's link in, or around, the element with the name."""
    for link in element.iter("a"):
        if not is_comment_link(link) and (url := _outward(link, setting)) is not None:
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
    if not href or _TO_COMMENT.search(href) is not None:
        return None
    url = link_of(href, setting.base)
    return url if url is not None and not url.startswith("mailto:") else None


_TO_COMMENT = re.compile(r"#(?:li-)?(?:div-)?comment|#c?\d+$|^#|[?&]replytocom=|#respond$")
"""Links to a comment, or to the form for an answer to it."""


def _named_elsewhere(draft: Draft, layout: Layout, setting: Setting) -> tuple[str | None, str | None]:
    """Find the author where no name says so: a link to a site, a heading, the label of the link to reply."""
    if draft.element is None:
        return None, None
    others = {child.element for child in draft.children} | set(draft.titles) | layout.inside
    label: str | None = None
    strong: str | None = None
    walk = etree.iterwalk(draft.element, events=("start",))
    for _, element in walk:
        if element is not draft.element and element in others:
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
            name = name_in_line(line_of(element, most=200, without=set(draft.dates) - {element}), setting)
            if name is not None and label_key(name) not in COMMENT_LINKS:
                if tag not in ("b", "strong"):
                    if not layout.texts and element is not draft.element:
                        layout.aside[element] = Role.SKIP
                    return name, _author_link(element, setting)
                strong = strong or name
    return label or strong, None


_PROFILE = re.compile(
    r"/(?:profiles?|users?|members?|authors?|people|u|nutzer|user-?profile?|profil|autor|community/people)/|[?&](?:user|"
    r"uid|member)=|/@"
)
