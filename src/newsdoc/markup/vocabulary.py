"""The tag table: which HTML elements stand for what in a document, for readers and writers alike."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from newsdoc.model import Mark

TAG_OF_MARK: Mapping[Mark, str] = MappingProxyType(
    {
        Mark.STRONG: "strong",
        Mark.EMPHASIS: "em",
        Mark.UNDERLINE: "u",
        Mark.STRIKE: "s",
        Mark.HIGHLIGHT: "mark",
        Mark.SMALL: "small",
        Mark.SUBSCRIPT: "sub",
        Mark.SUPERSCRIPT: "sup",
        Mark.CODE: "code",
    }
)
"""The element that a mark is written as, in the order in which elements nest, outermost first."""

MARK_OF_TAG: Mapping[str, Mark] = MappingProxyType(
    {tag: mark for mark, tag in TAG_OF_MARK.items()}
    | dict.fromkeys(("b",), Mark.STRONG)
    | dict.fromkeys(("i", "cite", "dfn", "var"), Mark.EMPHASIS)
    | dict.fromkeys(("ins",), Mark.UNDERLINE)
    | dict.fromkeys(("del", "strike"), Mark.STRIKE)
    | dict.fromkeys(("kbd", "samp", "tt"), Mark.CODE)
)
"""The mark that an element sets on the text in it; every element that sets one."""

MARK_OF_NAME: Mapping[str, Mark] = MappingProxyType(
    {"strong": Mark.STRONG, "bold": Mark.STRONG, "italic": Mark.EMPHASIS, "italics": Mark.EMPHASIS}
)
"""The mark that a class sets on the text of a span."""

HEADINGS: Mapping[str, int] = MappingProxyType({f"h{level}": level for level in range(1, 7)})
"""The elements of headings with their levels, 1 the highest."""

VOID_TAGS = frozenset("area base br col embed hr img input link meta source track wbr".split())
"""Elements that have no content and no end tag (WHATWG HTML, section 13.1.2)."""

INLINE_TAGS = frozenset(MARK_OF_TAG) | frozenset(
    "a abbr acronym bdi bdo big blink br data font label nobr output q rb rp rt rtc ruby span time "
    "wbr".split()
)
"""Elements that stand inside a line of text and do not break it."""

BLOCK_TAGS = frozenset(
    "address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt "
    "fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li "
    "listing main menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot "
    "th thead tr ul xmp".split()
)
"""Elements that stand one below the other: each ends the line of text before it (WHATWG HTML, 15.3)."""

GROUPING_TAGS = frozenset(
    "article aside body center details dialog div fieldset footer form header hgroup main nav search "
    "section".split()
)
"""Block elements that say nothing of what stands in them but that it belongs together."""

HIDDEN_TAGS = frozenset(
    "area base basefont datalist head link meta noembed noframes param rp script style template title".split()
)
"""Elements that a browser never shows (WHATWG HTML, section 15.3.1)."""

PULL_QUOTE_CLASS = "pull-quote"
"""Class of the `blockquote` that is a pull quote."""

EMBED_CLASS = "embed"
"""Class of the `figure` that stands for something of another site."""

CREDIT_CLASS = "credit"
"""Class of the `span` in a `figcaption` that holds the credit."""

RELATED_CLASS = "related"
"""Class of the `p` that is a promo inside the body."""

CODE_LANGUAGE_PREFIX = "language-"
"""What the class of a `code` starts with that names its language (WHATWG HTML, section 4.5.15)."""
