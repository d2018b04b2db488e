"""Drawn pages for the readers of the page: any tags, names and texts, nested in any way."""

from __future__ import annotations

from html import escape

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy
from lxml import etree

from newsdoc.markup.dom import parse_tree
from newsdoc.page.survey import Element, Survey, survey

BLOCKS = (
    "div p section article aside ul ol li table tr td h1 h2 h3 blockquote figure footer nav button".split()
)
INLINES = "a span b em time br img".split()
UNREAD = "script style select option optgroup svg iframe noscript textarea template".split()
NAMES = (
    "entry-content", "article-body", "comments", "sidebar", "related", "share-bar", "caption", "pull-quote", "foo",
    "shareholder", "nav", "ad", "newsletter", "byline", "sr-only", "cardTitle",
)  # fmt: skip
WORDS = "The council met on Monday , and its members agreed that the old bridge must be mended .".split()


def _attributes() -> SearchStrategy[str]:
    named = st.sampled_from(NAMES).map(lambda name: f' class="{name}"')
    return st.one_of(
        st.just(""), named, st.sampled_from([" hidden", ' style="display:none"', ' role="navigation"'])
    )


def _texts() -> SearchStrategy[str]:
    lengths = st.one_of(st.integers(1, 12), st.integers(20, 60))
    return st.builds(
        lambda start, length: " ".join(WORDS[(start + at) % len(WORDS)] for at in range(length)),
        st.integers(0, len(WORDS) - 1),
        lengths,
    )


def _element(tag: str, attributes: str, inner: str) -> str:
    return f"<{tag}{attributes}>" if tag in ("br", "img") else f"<{tag}{attributes}>{inner}</{tag}>"


def fragments() -> SearchStrategy[str]:
    """Give stretches of HTML: mostly blocks, with inline elements, links and what no browser shows among them."""
    leaf = st.one_of(
        _texts().map(escape), st.just(" "), _texts().map(lambda text: f'<a href="/x">{text}</a>')
    )
    tags = st.one_of(*[st.sampled_from(tags) for tags in (BLOCKS, BLOCKS, INLINES, UNREAD)])
    return st.recursive(
        leaf,
        lambda inner: st.builds(
            _element, tags, _attributes(), st.lists(inner, min_size=1, max_size=5).map("".join)
        ),
        max_leaves=25,
    )


def soups() -> SearchStrategy[str]:
    """Give whole pages of such stretches."""
    pages = st.lists(fragments(), max_size=5).map("".join)
    return pages.map(
        lambda body: f"<html><head><title>The council met</title></head><body>{body}</body></html>"
    )


def root_of(html: str) -> Element:
    """Parse a page as the readers get it."""
    return parse_tree(html).root


def surveyed(body: str, head: str = "") -> Survey:
    """Take stock of a page with this body."""
    return survey(root_of(f"<html><head>{head}</head><body>{body}</body></html>"))


def text_of(element: Element) -> str:
    """Return all text in an element."""
    return etree.tostring(element, method="text", encoding="unicode", with_tail=False)


def prose(subject: str, sentences: int = 3) -> str:
    """Return a paragraph of running text about something."""
    said = (
        f"The {subject} was discussed by the town council for more than two hours on Monday evening.",
        f"Nobody had expected that so many people would come to hear about the {subject}, the mayor said.",
        f"A decision about the {subject} is to be made before the end of the year, when the money runs out.",
    )
    return " ".join(said[at % len(said)] for at in range(sentences))


def paragraphs(*subjects: str) -> str:
    """Return paragraphs of running text as HTML."""
    return "".join(f"<p>{prose(subject)}</p>" for subject in subjects)
