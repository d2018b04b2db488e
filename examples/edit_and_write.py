"""Edit a document and write it as a web page.

Three edits: a picture gets words for those who can't see it, all links lead to https, and readers' names
are shortened to initials.

Run it by `python examples/edit_and_write.py [PAGE] > edited.html`.
"""

from __future__ import annotations

import sys
from pathlib import Path

from attrs import evolve

import newsdoc
from newsdoc import Article, Comment, Image, Node, Run

PAGE = Path(__file__).parent / "pages" / "analysis.html"
NO_WORDS = "Picture without a description"


def edited(node: Node) -> Node | None:
    """Give what stands in a node's place: most often the node itself."""
    match node:
        case Image(alt=None):
            return evolve(node, alt=NO_WORDS)
        case Run(href=str(href)) if href.startswith("http:"):
            return evolve(node, href=href.replace("http:", "https:", 1))
        case Comment(author=str(name)):
            return evolve(node, author="".join(f"{word[0]}." for word in name.split()), author_url=None)
    return node


def edit(article: Article) -> Article:
    """Give an edited copy. The article that was given cannot change, and parts that stay the same are shared."""
    return newsdoc.replace(article, edited)


if __name__ == "__main__":
    page = Path(sys.argv[1]) if len(sys.argv) > 1 else PAGE
    text = newsdoc.dumps(edit(newsdoc.parse(page.read_bytes())), "html")
    sys.stdout.buffer.write(text.encode())  # UTF-8, whatever the terminal's locale
