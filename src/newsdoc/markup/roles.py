"""The role that an element plays on a page: by its tag, or as a reader of the page knows better."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto
from types import MappingProxyType

from newsdoc.markup.vocabulary import HEADINGS, HIDDEN_TAGS, MARK_OF_TAG


class Role(Enum):
    """What an element stands for."""

    # Tables by role are asked at each element; an enumeration's own hash would be a call in Python each time.
    __hash__ = object.__hash__

    SKIP = auto()
    """Nothing of it is read."""
    FALLBACK = auto()
    """What is shown where no scripts run: the picture that a script would load, or words about scripts."""
    BLOCK = auto()
    """It ends the line before it, and says nothing more."""
    INLINE = auto()
    LINK = auto()
    MARK = auto()
    SPAN = auto()
    """Its names or its style may set marks."""
    BREAK = auto()
    READING = auto()
    """How the characters before it are read, shown above them."""
    HEADING = auto()
    LABEL = auto()
    """A heading of less than what follows it: a line in strong letters."""
    QUOTE = auto()
    PULL_QUOTE = auto()
    ATTRIBUTION = auto()
    LIST = auto()
    ITEM = auto()
    DEFINITIONS = auto()
    TERM = auto()
    DESCRIPTION = auto()
    TABLE = auto()
    ROW = auto()
    CELL = auto()
    FIGURE = auto()
    CAPTION = auto()
    CREDIT = auto()
    IMAGE = auto()
    EMBED = auto()
    CODE = auto()
    RULE = auto()
    RELATED = auto()


def _roles() -> dict[str, Role]:
    groups = {
        Role.SKIP: [
            *HIDDEN_TAGS,
            *"button canvas input map optgroup option select svg textarea progress amp-ad amp-sticky-ad".split(),
        ],
        Role.FALLBACK: ["noscript"],
        Role.BLOCK: (
            "address article aside body center details dialog div fieldset footer form header hgroup html legend "
            "main nav p search section summary tbody tfoot thead dir-item listing"
        ).split(),
        Role.LINK: ["a"],
        Role.MARK: list(MARK_OF_TAG),
        Role.SPAN: ["span", "font"],
        Role.BREAK: ["br"],
        Role.READING: ["rt"],
        Role.HEADING: list(HEADINGS),
        Role.QUOTE: ["blockquote"],
        Role.LIST: ["ul", "ol", "menu", "dir"],
        Role.ITEM: ["li"],
        Role.DEFINITIONS: ["dl"],
        Role.TERM: ["dt"],
        Role.DESCRIPTION: ["dd"],
        Role.TABLE: ["table"],
        Role.ROW: ["tr"],
        Role.CELL: ["td", "th"],
        Role.FIGURE: ["figure"],
        Role.CAPTION: ["figcaption", "caption"],
        Role.IMAGE: ["img", "amp-img"],
        Role.EMBED: (
            "iframe embed object video audio lite-youtube lite-vimeo "
            "amp-youtube amp-twitter amp-instagram amp-iframe amp-video"
        ).split(),
        Role.CODE: ["pre", "xmp", "plaintext"],
        Role.RULE: ["hr"],
    }
    return {tag: role for role, tags in groups.items() for tag in tags}


ROLE_OF_TAG: Mapping[str, Role] = MappingProxyType(_roles())
"""The role that an element plays by its tag alone. A tag that is not here stands inside the line."""
