"""The format as a JSON Schema, draft 2020-12: what is written meets it, what cannot be read does not.

As far as a schema can tell. It does not see whether a table's cells fit together, how deep nodes nest,
whether a URL has line breaks or a host that cannot be, whether a month has the day, a lone surrogate, or a
field that stands twice. Its patterns keep to the syntax that all engines share, those without looks ahead
or behind too.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any, TypeAlias

from newsdoc.codecs.json.reading import MOMENT
from newsdoc.codecs.json.shape import (
    SLOTS,
    TAGS,
    VERSION,
    VERSION_FIELD,
    AnyBlock,
    Choice,
    Choices,
    Flag,
    Many,
    Moment,
    Number,
    One,
    Running,
    Slot,
    Text,
)
from newsdoc.model import (
    LINK_SCHEMES,
    MAX_COUNT,
    NODES,
    Article,
    Author,
    Cell,
    CodeBlock,
    Comment,
    Crumb,
    Embed,
    Image,
    ListBlock,
    Node,
    Quote,
    RelatedLink,
    Run,
    Section,
    ShareCounter,
    Site,
)
from newsdoc.model.block import MAX_START
from newsdoc.model.checks import FORBIDDEN
from newsdoc.model.grid import MAX_COLSPAN, MAX_ROWSPAN

Schema: TypeAlias = dict[str, Any]

_URLS = frozenset(
    {
        (Article, "url"),
        (Article, "amp_url"),
        (Article, "next_url"),
        (Author, "url"),
        (Comment, "author_url"),
        (Comment, "url"),
        (Crumb, "url"),
        (Embed, "url"),
        (Quote, "cite"),
        (RelatedLink, "url"),
        (Run, "href"),
        (Site, "url"),
    }
)

TEXTS: Mapping[tuple[type[Node], str], str] = MappingProxyType(
    {
        **dict.fromkeys(_URLS, "url"),
        (Image, "url"): "image_url",
        (Site, "logo"): "image_url",
        (Article, "language"): "language",
        (CodeBlock, "text"): "spaced_text",
        (Run, "text"): "spaced_text",
    }
)
"""The texts that are more, or less, than a line: the definition in the schema that says what they may be."""

NUMBERS: Mapping[tuple[type[Node], str], tuple[int, int]] = MappingProxyType(
    {
        (Article, "comment_count"): (0, MAX_COUNT),
        (Cell, "colspan"): (1, MAX_COLSPAN),
        (Cell, "rowspan"): (1, MAX_ROWSPAN),
        (Comment, "likes"): (-MAX_COUNT, MAX_COUNT),
        (Image, "height"): (1, MAX_COUNT),
        (Image, "width"): (1, MAX_COUNT),
        (ListBlock, "start"): (0, MAX_START),
        (ShareCounter, "count"): (0, MAX_COUNT),
    }
)
"""The least and the greatest value of each number."""


def schema() -> Schema:
    """Give the JSON Schema of version 1 of the format: plain data of your own, ready for `json.dumps`."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:newsdoc:article:{VERSION}",
        "title": "A newsdoc article",
        **_object_of(Article, {VERSION_FIELD: {"const": VERSION}}, [VERSION_FIELD]),
        "$defs": {
            **_texts(),
            "running_text": _running(_ref("text"), contains=_SAYS_SOMETHING),
            "running_text_or_blank": _running(_ref("text_or_blank")),
            **_sections(),
            "block": _any_block(),
            **_blocks(),
            **{_name_of(node): _object_of(node) for node in NODES if node not in {Article, Section, *TAGS}},
        },
    }


# --- Texts

# A lone surrogate is left out: no JSON text in UTF-8 has one, and not all engines could read the pattern.
_FORBIDDEN = FORBIDDEN.pattern.replace("\ud800-\udfff", "")
_ALLOWED = f"[^{_FORBIDDEN[1:]}"
_NOT_BLANK = "[^ \t\n\r]"
_CLEAN: Schema = {"not": {"pattern": _FORBIDDEN}}

_LANGUAGE = (
    r"^(?:(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})"
    r"(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?"
    r"(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[A-WY-Za-wy-z0-9](?:-[A-Za-z0-9]{2,8})+)*"
    r"(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?|[Xx](?:-[A-Za-z0-9]{1,8})+)$"
)
_IMAGE_TYPES = "png jpeg jpg gif webp avif bmp x-icon svg\\+xml".split()


def _any_case(names: Iterable[str]) -> str:
    """Make the pattern of several words in upper or lower case."""
    words = (re.sub("[a-z]", lambda letter: f"[{letter[0].upper()}{letter[0]}]", name) for name in names)
    return f"(?:{'|'.join(words)})"


def _texts() -> Schema:
    edge = "^[\0- ]*"
    hosted = ("http", "https", "ftp", "ftps")
    links = [
        {"not": {"pattern": f"{edge}[A-Za-z][A-Za-z0-9+.-]*:"}},
        {"pattern": rf"{edge}{_any_case(hosted)}:[/\\][/\\][^/\\?#]"},
        {"pattern": f"{edge}{_any_case(sorted(LINK_SCHEMES - {*hosted}))}:[\0- ]*[^\0- ]"},
    ]
    images = {"pattern": f"{edge}{_any_case(['data:image/'])}{_any_case(_IMAGE_TYPES)}[;,]"}
    url = {"type": "string", "pattern": "[^\0- ]", "allOf": [{"pattern": f"{edge}{_ALLOWED}*[\0- ]*$"}]}
    # A pattern's `$` may stand before a last line feed, so one is ruled out besides.
    one_line = {"not": {"pattern": "\n"}}
    return {
        "text": {"type": "string", "pattern": _NOT_BLANK, **_CLEAN},
        "text_or_blank": {"type": "string", **_CLEAN},
        "spaced_text": {"type": "string", "minLength": 1, **_CLEAN},
        "url": {**url, "anyOf": links},
        "image_url": {**url, "anyOf": [*links, images]},
        "language": {"type": "string", "pattern": _LANGUAGE, **one_line},
        "moment": {"type": "string", "pattern": f"^{MOMENT}$", **one_line},
    }


# --- Running text

_SAYS_SOMETHING: Schema = {
    "anyOf": [
        {"type": "string", "pattern": _NOT_BLANK},
        {
            "type": "object",
            "properties": {"text": {"type": "string", "pattern": _NOT_BLANK}},
            "required": ["text"],
        },
    ]
}


def _running(text: Schema, **constraints: Any) -> Schema:
    part = {
        "type": ["string", "object"],
        "if": {"type": "string"},
        "then": _ref("text_or_blank"),
        "else": _ref(_name_of(Run)),
    }
    return {
        "type": ["string", "array"],
        "if": {"type": "string"},
        "then": text,
        "else": {"items": part, **constraints},
    }


# --- Nodes


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _name_of(node: type[Node]) -> str:
    """Name the definition of a class: its tag, or its own name as words of a file name are written."""
    return TAGS.get(node) or re.sub("(?<=[a-z])(?=[A-Z])", "_", node.__name__).lower()


def _object_of(node: type[Node], first: Schema | None = None, required: Iterable[str] = ()) -> Schema:
    slots = SLOTS[node]
    object_of: Schema = {
        "type": "object",
        "properties": {**(first or {}), **{slot.name: _field(node, slot) for slot in slots}},
        "required": [*required, *(slot.name for slot in slots if slot.required)],
        "additionalProperties": False,
    }
    told = inspect.getdoc(node)
    return object_of if told is None else {"description": told.partition("\n\n")[0], **object_of}


def _field(node: type[Node], slot: Slot) -> Schema:
    held = _schema_of(slot.shape, node, slot)
    return {"anyOf": [held, {"type": "null"}]} if slot.optional else held


def _text(_: Text, node: type[Node], slot: Slot) -> Schema:
    return _ref(TEXTS.get((node, slot.name), "text" if slot.required else "text_or_blank"))


def _number(_: Number, node: type[Node], slot: Slot) -> Schema:
    least, greatest = NUMBERS[node, slot.name]
    return {"type": "integer", "minimum": least, "maximum": greatest}


def _choice(shape: Choice, *_: Any) -> Schema:
    return {"enum": [member.value for member in shape.among]}


def _running_field(_: Running, __: type[Node], slot: Slot) -> Schema:
    return _ref("running_text" if slot.required else "running_text_or_blank")


def _many(shape: Many, node: type[Node], slot: Slot) -> Schema:
    if (node, slot.name) == (Article, "body"):
        return {"type": "array", "prefixItems": [_ref("first_section")], "items": _ref(_name_of(Section))}
    several = {"type": "array", "items": _schema_of(shape.of, node, slot)}
    return {**several, "minItems": 1} if slot.required else several


_MAKERS: Mapping[type, Callable[[Any, type[Node], Slot], Schema]] = MappingProxyType(
    {
        Text: _text,
        Flag: lambda *_: {"type": "boolean"},
        Number: _number,
        Moment: lambda *_: _ref("moment"),
        Choice: _choice,
        Choices: lambda shape, *_: {"type": "array", "items": _choice(shape)},
        Running: _running_field,
        AnyBlock: lambda *_: _ref("block"),
        One: lambda shape, *_: _ref(_name_of(shape.of)),
        Many: _many,
    }
)


def _schema_of(shape: Any, node: type[Node], slot: Slot) -> Schema:
    return _MAKERS[type(shape)](shape, node, slot)


def _blocks() -> Schema:
    """Make a definition a block; numbers are for lists that are numbered."""
    blocks = {TAGS[node]: _object_of(node, {"type": {"const": TAGS[node]}}, ["type"]) for node in TAGS}
    blocks[TAGS[ListBlock]] |= {
        "if": {"properties": {"ordered": {"const": True}}, "required": ["ordered"]},
        "else": {"properties": {"start": {"const": 1}}},
    }
    return blocks


def _any_block() -> Schema:
    """Make the definition that looks at the tag first: so a fault is told of the one block that is meant."""
    return {
        "type": "object",
        "required": ["type"],
        "properties": {"type": {"enum": [*TAGS.values()]}},
        "allOf": [
            {"if": {"properties": {"type": {"const": tag}}}, "then": _ref(tag)} for tag in TAGS.values()
        ],
    }


def _sections() -> Schema:
    """Make the definitions of a section, and of an article's first, which may do without a heading."""
    section = _object_of(Section)
    with_heading = {"heading": _ref("running_text")}
    return {
        "section": {
            **section,
            "properties": {**section["properties"], **with_heading},
            "required": ["heading"],
        },
        "opening": {
            **section,
            "description": "What stands before the first heading.",
            "properties": {
                "heading": {
                    "anyOf": [
                        {"type": "null"},
                        {**_ref("running_text_or_blank"), "not": _ref("running_text")},
                    ]
                },
                "blocks": {**section["properties"]["blocks"], "minItems": 1},
                "sections": {"type": "array", "maxItems": 0},
            },
            "required": ["blocks"],
        },
        "first_section": {
            "if": {"properties": with_heading, "required": ["heading"]},
            "then": _ref("section"),
            "else": _ref("opening"),
        },
    }
