"""The document model: what an article is. It knows nothing of HTML.

All classes are frozen, compare by value, hash, and check themselves: a value that exists is well-formed.
"""

from newsdoc.model.article import Article, ArticleKind, Author, Crumb, Section, Site
from newsdoc.model.block import (
    BLOCKS,
    Block,
    Cell,
    CodeBlock,
    Definition,
    DefinitionList,
    Divider,
    Embed,
    EmbedKind,
    Figure,
    Image,
    ListBlock,
    ListItem,
    Paragraph,
    PullQuote,
    Quote,
    RelatedLink,
    Row,
    Table,
    running_text,
)
from newsdoc.model.checks import MAX_COUNT
from newsdoc.model.inline import Inline, InlineLike, Mark, Run, inline, plain
from newsdoc.model.links import LINK_SCHEMES
from newsdoc.model.node import MAX_DEPTH, Container, Node, height
from newsdoc.model.response import Comment, ShareCounter
from newsdoc.model.walk import children, replace, walk

NODES: tuple[type[Node], ...] = (
    Article,
    Section,
    Author,
    Crumb,
    Site,
    Comment,
    ShareCounter,
    Run,
    *BLOCKS,
    ListItem,
    Definition,
    Row,
    Cell,
    Image,
)
"""Every class a document can be made of, for tables that must have an entry a class."""

__all__ = [
    "BLOCKS",
    "LINK_SCHEMES",
    "MAX_COUNT",
    "MAX_DEPTH",
    "NODES",
    "Article",
    "ArticleKind",
    "Author",
    "Block",
    "Cell",
    "CodeBlock",
    "Comment",
    "Container",
    "Crumb",
    "Definition",
    "DefinitionList",
    "Divider",
    "Embed",
    "EmbedKind",
    "Figure",
    "Image",
    "Inline",
    "InlineLike",
    "ListBlock",
    "ListItem",
    "Mark",
    "Node",
    "Paragraph",
    "PullQuote",
    "Quote",
    "RelatedLink",
    "Row",
    "Run",
    "Section",
    "ShareCounter",
    "Site",
    "Table",
    "children",
    "height",
    "inline",
    "plain",
    "replace",
    "running_text",
    "walk",
]
