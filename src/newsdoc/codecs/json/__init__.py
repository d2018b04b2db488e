r"""JSON: the lossless format for programs. One object on one line, fields in reading order.

- `"newsdoc": 1` comes first: the version of the format. A reader refuses a version that it does not know.
- Fields have the model's names, and stand in its order. A field that holds its default is left out.
- A block is an object whose `type` comes first: `{"type": "paragraph", "content": "Rain."}`.
- Running text is a text where it has neither marks nor links; otherwise a list of texts and runs:
  `["See ", {"text": "here", "marks": ["strong"], "href": "/p"}]`, marks in the order of `Mark`.
- A day is `2026-03-05`, a time `2026-03-05T14:30:00`, with `+01:00` if its offset is known.
- A kind is its name, in the spelling of its enumeration's values.

Writing gives the one normal form, so equal articles give equal texts, whatever process writes them. Reading
is strict about structure: no field unknown, missing or twice, no value of another type. It is lenient where a
constructor brings things into normal form: white space, a default that is spelled out, marks in any order,
neighbours of the same kind; as with `Z` for `+00:00`, and with 3.0, which to JSON is the number 3.

>>> from newsdoc.model import Article
>>> dumps(Article(title="Rain  in May", tags=["weather"]))
'{"newsdoc":1,"title":"Rain in May","tags":["weather"]}'
>>> loads('{"newsdoc": 1, "title": " Rain in May ", "tags": ["weather"], "url": null}').title
'Rain in May'
>>> loads('{"newsdoc": 1, "body": [{"blocks": [{"type": "paragraph", "text": "Rain."}]}]}')
Traceback (most recent call last):
newsdoc.errors.DecodeError: no field here has this name; there are content, at /body/0/blocks/0/text
"""

from __future__ import annotations

import json
from typing import Any

from newsdoc.codecs.json.faults import Fault, wrong
from newsdoc.codecs.json.json_schema import schema
from newsdoc.codecs.json.reading import read
from newsdoc.codecs.json.shape import VERSION, VERSION_FIELD
from newsdoc.codecs.json.syntax import parse_json, raise_if_too_deep, text_of
from newsdoc.codecs.json.writing import write
from newsdoc.errors import UnknownVersion
from newsdoc.model import Article

__all__ = ["VERSION", "dumps", "loads", "schema"]


def dumps(article: Article, *, indent: int | None = None) -> str:
    """Write an article as JSON.

    Args:
        article: The article.
        indent: How many spaces to indent each level, for human readers. None: all on one line, without a
            space between tokens and without a line end, so that it can be a line of a JSON lines file.

    Returns:
        The text; letters of all scripts stand as they are, not as escapes.

    Raises:
        TypeError: `article` is no `Article`, or a node in it is of a class that is not the model's own.
    """
    if type(article) is not Article:
        raise TypeError(f"expected an Article, got {type(article).__name__}")
    fields = write(article)[1:-1]
    text = f'{{"{VERSION_FIELD}":{VERSION}{"," if fields else ""}{fields}}}'
    return text if indent is None else json.dumps(json.loads(text), ensure_ascii=False, indent=indent)


def loads(data: str | bytes) -> Article:
    """Read an article from JSON.

    Args:
        data: The text, or its bytes in UTF-8, with or without a byte order mark.

    Returns:
        The article that `dumps` was given, if it is `dumps` that wrote the text.

    Raises:
        DecodeError: It is no JSON, or no article; `where` is the line and column, or a JSON pointer
            (RFC 6901), or None for the document as a whole.
        UnknownVersion: It is written in another version of the format.
        TypeError: `data` is neither text nor bytes.
    """
    text = text_of(data)
    plain = parse_json(text)
    try:
        return _article_of(plain)
    except Fault as fault:
        raise fault.as_error() from None
    except RecursionError:
        raise_if_too_deep(text)
        raise


def _article_of(plain: Any) -> Article:
    if type(plain) is not dict:
        raise wrong("an article, which is an object", plain)
    if VERSION_FIELD not in plain:
        raise Fault(f"expected an article, but the field {VERSION_FIELD} is missing")
    version = plain.pop(VERSION_FIELD)
    if type(version) is bool or version != VERSION:
        _refuse_version(version)
    return read(plain)


def _refuse_version(version: Any) -> None:
    if type(version) is int:
        problem = f"expected version {VERSION} of the format, got {version}"
        hint = "; a newer newsdoc may read it" if version > VERSION else ""
        raise UnknownVersion(problem + hint, f"/{VERSION_FIELD}")
    fault = wrong("a version number", version)
    fault.path.append(VERSION_FIELD)
    raise fault
