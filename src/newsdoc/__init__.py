"""newsdoc: a news article's page to a typed document, and the document to lossless formats and back.

>>> import newsdoc
>>> article = newsdoc.Article(title="Rain", body=[newsdoc.Section(blocks=["It rained."])])
>>> newsdoc.loads(newsdoc.dumps(article, "json"), "json") == article
True

The model and the errors are here at once. What needs more than attrs (reading pages, formats) is imported
when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from newsdoc.errors import (
    DecodeError,
    InvalidNode,
    MissingExtra,
    NewsdocError,
    NotHTML,
    PageTooLarge,
    UnknownFormat,
    UnknownVersion,
)
from newsdoc.model import (
    BLOCKS,
    LINK_SCHEMES,
    MAX_COUNT,
    MAX_DEPTH,
    NODES,
    Article,
    ArticleKind,
    Author,
    Block,
    Cell,
    CodeBlock,
    Comment,
    Container,
    Crumb,
    Definition,
    DefinitionList,
    Divider,
    Embed,
    EmbedKind,
    Figure,
    Image,
    Inline,
    InlineLike,
    ListBlock,
    ListItem,
    Mark,
    Node,
    Paragraph,
    PullQuote,
    Quote,
    RelatedLink,
    Row,
    Run,
    Section,
    ShareCounter,
    Site,
    Table,
    children,
    height,
    inline,
    plain,
    replace,
    running_text,
    walk,
)

if TYPE_CHECKING:
    from newsdoc import codecs as codecs
    from newsdoc.codecs import dumps as dumps
    from newsdoc.codecs import loads as loads
    from newsdoc.page import parse as parse
    from newsdoc.page.reading import read as read

    __version__: str

_LATER = {
    "parse": "newsdoc.page",
    "read": "newsdoc.page.reading",
    "dumps": "newsdoc.codecs",
    "loads": "newsdoc.codecs",
}
"""Functions that are imported when they are first asked for, and their modules."""


def __getattr__(name: str) -> Any:
    if name in _LATER:
        value: Any = getattr(import_module(_LATER[name]), name)
    elif name == "codecs":
        value = import_module("newsdoc.codecs")
    elif name == "__version__":
        value = _version()
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value  # so that this function is asked once a name
    return value


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 -- costly, seldom needed

    try:
        return version("newsdoc")
    except PackageNotFoundError as error:
        raise AttributeError(
            "newsdoc is not installed but runs from its source, so it has no version"
        ) from error


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


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
    "DecodeError",
    "Definition",
    "DefinitionList",
    "Divider",
    "Embed",
    "EmbedKind",
    "Figure",
    "Image",
    "Inline",
    "InlineLike",
    "InvalidNode",
    "ListBlock",
    "ListItem",
    "Mark",
    "MissingExtra",
    "NewsdocError",
    "Node",
    "NotHTML",
    "PageTooLarge",
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
    "UnknownFormat",
    "UnknownVersion",
    "__version__",
    "children",
    "codecs",
    "dumps",
    "height",
    "inline",
    "loads",
    "parse",
    "plain",
    "read",
    "replace",
    "running_text",
    "walk",
]
