"""Words in the body that are no part of its running text: pull quotes and promos that no name gives away."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import takewhile

from newsdoc.markup.read import Item, Role
from newsdoc.model import Mark, Paragraph, PullQuote, Quote, RelatedLink, Run, plain
from newsdoc.page.body.finder import Body
from newsdoc.page.body.promos import roles_of_promos
from newsdoc.page.body.pulls import roles_of_pull_quotes
from newsdoc.page.source import Element, Page
from newsdoc.page.survey import Box, Survey
from newsdoc.values.labels import split_related_label
from newsdoc.values.text import fold

LEAST_REPEATED = 25
"""Characters, folded, that must stand again word for word to make a pull quote."""
LEAST_WORDS = 6
"""Words that it has at the least where they are parted by spaces: fewer are a subject, not a quote."""
ENOUGH_WORDS = 10
"""Words from which on a line that is set apart may be a quote though it ends like no sentence."""
MOST_REPEATED = 600
LONGEST_NAME = 80
"""Characters of a line below a quote that says whose the words are."""
NEAR = 200
"""How many paragraphs before and behind a pull quote may have its words: a bound to the work on a huge page."""
PROMO_LENGTH = 300
"""Characters that a promo has at the most."""


def roles_of_asides(
    page: Page,
    survey: Survey,
    body: Body,
    roles: Mapping[Element, Role],
    comments: frozenset[Box] = frozenset(),
) -> dict[Element, Role]:
    """Find the pull quotes and promos in the body that names, labels or their shape give away.

    Args:
        page: The page.
        survey: Its boxes.
        body: Where the text stands.
        roles: What boxes in the body stand for, as far as it is known; those to be skipped may hold asides.
        comments: The boxes that hold readers' comments.

    Returns:
        The roles of the elements of each pull quote and promo, and of the skipped boxes around them: those are to
        be read now, but nothing else in them is.
    """
    found = roles_of_promos(page, survey, body, roles, comments)
    found.update(roles_of_pull_quotes(survey, body, roles, comments))
    found.update(_opened(body.box.element, found, roles))
    return found


def _opened(
    top: Element, asides: Mapping[Element, Role], roles: Mapping[Element, Role]
) -> dict[Element, Role]:
    """Let the asides be read that stand in boxes to be skipped, and nothing else of those boxes."""
    spared: set[Element] = set()
    opened: list[Element] = []
    for element, role in asides.items():
        if role not in (Role.RELATED, Role.PULL_QUOTE):
            continue
        path = list(takewhile(lambda one: one is not top, element.iterancestors()))
        skipped = [at for at, one in enumerate(path) if roles.get(one) is Role.SKIP]
        spared.add(element)
        if skipped:
            opened.extend(path[: skipped[-1] + 1])
            spared.update(path)
    found: dict[Element, Role] = {}
    for element in dict.fromkeys(opened):  # once, however many asides stand in it
        found[element] = Role.LINK if element.tag == "a" else Role.BLOCK
        for child in element:
            if child not in spared and isinstance(child.tag, str):
                found[child] = Role.SKIP
    return found


def set_apart(items: Sequence[Item]) -> list[Item]:
    """Turn repeated words into pull quotes and labelled links into promos; all else stays as it is."""
    texts: list[str] | None = None
    passed = 0
    found: list[Item] = []
    for item in items:
        passed += isinstance(item, Paragraph)
        if isinstance(item, Paragraph) and (promo := promo_of(item)) is not None:
            found.append(promo)
        elif isinstance(item, (Paragraph, Quote)) and (words := _words_of(item)):
            if texts is None:
                texts = [fold(other.text) for other in items if isinstance(other, Paragraph)]
            found.append(_pulled(item, words, texts[max(0, passed - NEAR) : passed + NEAR]))
        else:
            found.append(item)
    return found


def promo_of(paragraph: Paragraph) -> RelatedLink | None:
    """Return the promo that a paragraph is: a label such as "Read more:" and a linked title. None: it is none."""
    links = [run for run in paragraph.content if run.href is not None]
    if not links or len({run.href for run in links}) > 1:
        return None
    text = " ".join(paragraph.text.split())
    if len(text) > PROMO_LENGTH:
        return None
    parts = split_related_label(text)
    title = " ".join("".join(run.text for run in links).split())
    if parts is None or not parts[1]:
        return _label_in_link(links, title)
    label, rest = parts
    # The title must be what is linked, give or take the label and a mark at the end.
    if len(title) < 0.8 * len(rest):
        return None
    return RelatedLink(rest, url=links[0].href, label=label)


def _label_in_link(links: list[Run], title: str) -> RelatedLink | None:
    parts = split_related_label(title)
    return RelatedLink(parts[1], url=links[0].href, label=parts[0]) if parts and parts[1] else None


def _words_of(item: Paragraph | Quote) -> str:
    """Return the words, folded, of what may be a pull quote. Empty: it is none, whatever the other paragraphs say."""
    if len(item.text) > MOST_REPEATED:
        return ""
    if isinstance(item, Quote):
        words = fold("\n".join(block.text for block in _texts(item)))
    elif all(run.marks & _SET_APART for run in item.content if not run.text.isspace()):
        words = fold(item.text)
    else:
        return ""
    if len(words) < LEAST_REPEATED:
        return ""
    parted = words.count(" ") + 1
    if _DENSE.search(words) is not None or parted >= ENOUGH_WORDS:
        return words
    # A short line is a quote if it is a sentence, and a heading otherwise.
    return words if parted >= LEAST_WORDS and (isinstance(item, Quote) or _is_sentence(item.text)) else ""


_DENSE = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0eff]")
"""Letters of scripts that put no spaces between words."""


def _is_sentence(text: str) -> bool:
    return text.rstrip().endswith((".", "!", "…", "“", "”", '"', "»", "«", "’", "'", "।", "؟", "。"))  # noqa: RUF001


_SET_APART = frozenset((Mark.STRONG, Mark.EMPHASIS))


def _pulled(item: Paragraph | Quote, words: str, texts: list[str]) -> Item:
    """Return the pull quote that an item is, or the item itself where its words do not stand in a longer paragraph."""
    if not isinstance(item, Quote):
        return PullQuote(item.content) if _stands_in(words, texts) else item
    if words in texts or _stands_in(words, texts):
        return _pulled_quote(_texts(item), item.attribution) or item
    blocks = _texts(item)
    if len(blocks) < 2 or len(blocks[-1].text) > LONGEST_NAME:
        return item
    *said, who = blocks
    # What stands below the words says whose they are.
    words = fold("\n".join(block.text for block in said))
    if len(words) < LEAST_REPEATED or not _stands_in(words, texts):
        return item
    return _pulled_quote(said, item.attribution or who.content) or item


def _stands_in(words: str, texts: list[str]) -> bool:
    return any(len(text) > len(words) and words in text for text in texts)


def _pulled_quote(blocks: Sequence[Paragraph], attribution: Sequence[Run] | None) -> PullQuote | None:
    content: list[Run | str] = []
    for block in blocks:
        content.extend([*("\n" if content else ""), *block.content])
    if not plain(tuple(run for run in content if isinstance(run, Run))):
        return None
    return PullQuote(content, attribution=attribution)


def _texts(quote: Quote) -> list[Paragraph]:
    return [block for block in quote.blocks if isinstance(block, Paragraph)]
