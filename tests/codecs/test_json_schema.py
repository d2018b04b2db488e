"""The published JSON Schema: it takes all that is written, and refuses what the reader refuses."""

from __future__ import annotations

import json
import re
import sys
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, event, given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from newsdoc import NODES, DecodeError, InvalidNode
from newsdoc.codecs.json import VERSION, dumps, loads, schema
from newsdoc.codecs.json.json_schema import NUMBERS, TEXTS
from newsdoc.codecs.json.shape import SLOTS, TAGS, Number, Text
from newsdoc.model.checks import FORBIDDEN
from newsdoc.strategies import articles, image_urls, languages, urls
from tests.codecs.kept import KEPT

PUBLISHED = Path(__file__).parents[2] / "docs" / "schema" / f"article-{VERSION}.json"
DEFINITIONS = schema()["$defs"]
VALIDATOR = Draft202012Validator(schema())


@pytest.fixture(autouse=True, scope="module")
def _deep_stack():
    """Give the validator room: it takes some twenty calls for each level of a document."""
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(10_000)
    yield
    sys.setrecursionlimit(limit)


def published(data: Any) -> str:
    return json.dumps(data, indent=2) + "\n"


def test_the_published_schema_is_the_current_one():
    # To write it anew: python -m tests.codecs.test_json_schema
    assert PUBLISHED.read_text(encoding="utf-8") == published(schema())


def test_the_schema_is_a_schema():
    Draft202012Validator.check_schema(schema())
    assert schema() is not schema()


def test_every_class_is_in_the_schema_with_its_fields():
    definitions = {**schema()["$defs"], "article": schema()}
    for node in NODES:
        name = TAGS.get(node) or re.sub("(?<=[a-z])(?=[A-Z])", "_", node.__name__).lower()
        assert [*definitions[name]["properties"]] == [
            *(["newsdoc"] if name == "article" else []),
            *(["type"] if node in TAGS else []),
            *(slot.name for slot in SLOTS[node]),
        ]
        assert definitions[name]["additionalProperties"] is False


def test_every_reference_leads_somewhere_and_every_definition_is_referred_to():
    text = json.dumps(schema())
    assert {*re.findall(r'"#/\$defs/(\w+)"', text)} == schema()["$defs"].keys()


def test_the_tables_name_fields_that_exist():
    assert NUMBERS.keys() == {
        (node, slot.name) for node in NODES for slot in SLOTS[node] if slot.shape == Number()
    }
    assert TEXTS.keys() <= {
        (node, slot.name) for node in NODES for slot in SLOTS[node] if slot.shape == Text()
    }


def test_patterns_keep_to_the_common_syntax():
    patterns = re.findall(r'"pattern": ("(?:[^"\\]|\\.)*")', json.dumps(schema()))
    assert patterns
    for pattern in map(json.loads, patterns):
        assert not re.search(r"\(\?[^:]|\\[dwsDWSbBAZpP]|[*+?}][+?]", pattern)


@given(article=articles())
def test_all_that_is_written_meets_the_schema(article):
    VALIDATOR.validate(json.loads(dumps(article)))


@pytest.mark.parametrize("version", KEPT)
def test_what_older_versions_wrote_meets_the_schema(version):
    VALIDATOR.validate(json.loads(dumps(KEPT[version])))


# --- Documents with one fault, more or less

ODD: list[Any] = [
    *(None, True, False, 0, 1, -1, 3.0, 1.5, 1001, 65535, 2**31, 2**63, 1e300),
    *("", " ", "\n", " x ", "\0", "x\x7f", "\ufdd0", "\U0001ffff", " javascript:x", "2026-03-05\n", "en\n"),
    *"x strong video Article paragraph en en-GB x-private e en_GB".split(),
    *"2026-03-05 2026-13-05 2026-03-05T01:02:03 2026-03-05T01:02:03Z 2026-03-05T1:02".split(),
    *"/ #x //host/x https://x.example https:x https:// https://x.example:99999".split(),
    *"a:b mailto: mailto:? 1:2".split(),
    *"javascript:alert(1) JAVAscript:x data:image/png,x data:text/html,x".split(),
    *(
        [],
        {},
        [""],
        ["x"],
        [" ", {"text": "\n"}],
        [{"text": "x"}],
        [[]],
        [None],
        {"text": "x"},
        {"name": "x"},
    ),
    *({"type": "divider"}, {"type": "x"}, [{"type": "divider"}], {"blocks": []}, {"heading": "x"}, {"x": 1}),
]
NAMES = sorted({slot.name for slots in SLOTS.values() for slot in slots} | {"type", "newsdoc", "x", ""})

INEXPRESSIBLE = re.compile(
    r"expected (?:cells|spans|at most \d+ columns|a cell that begins)"  # the grid of a table
    r"|expected at most \d+ nodes in one another"
    r"|expected a day that its month has"
    r"|expected (?:a host|a user name|// and a host|more than)|expected a URL that cannot run code"
)
"""What a schema cannot say; the module's docstring lists it for its users."""

Place = tuple[Any, Any]


def places_in(value: Any) -> list[Place]:
    """Give every place in plain data: what it is in, and its key or index there."""
    keys: Any = value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    found = [(value, key) for key in keys]
    return found + [below for holder, key in found for below in places_in(holder[key])]


@st.composite
def faulty(draw: st.DrawFn) -> dict[str, Any]:
    """Draw the plain data of an article, and drop, rename, copy or replace what is in one place."""
    data: dict[str, Any] = json.loads(dumps(draw(st.sampled_from([*KEPT.values()]) | articles())))
    places = places_in(data)
    holder, key = draw(st.sampled_from(places))
    change = draw(st.sampled_from(["retype", "graft", "add", "rename", "retag", "twice", "drop"]))
    event(change)
    if change == "drop":
        del holder[key]
    elif change == "retype":
        holder[key] = draw(st.sampled_from(ODD))
    elif change == "graft":
        other, at = draw(st.sampled_from(places))
        holder[key] = deepcopy(other[at])
    elif change == "retag":
        tagged = [where for where, name in places if name == "type"]
        assume(tagged)
        draw(st.sampled_from(tagged))["type"] = draw(st.sampled_from([*TAGS.values(), "x"]))
    elif isinstance(holder, dict):
        name = draw(st.sampled_from(NAMES))
        holder[name] = draw(st.sampled_from(ODD)) if change == "add" else holder.pop(key)
    else:
        holder.insert(key, deepcopy(holder[key]))
    return data


def problem_of(data: Any) -> str | None:
    try:
        loads(json.dumps(data))
    except DecodeError as error:
        return error.problem
    return None


@given(data=faulty())
def test_reader_and_schema_refuse_the_same(data):
    found = next(VALIDATOR.iter_errors(data), None)
    problem = problem_of(data)
    event(
        "read" if problem is None else "refused by the reader alone" if found is None else "refused by both"
    )
    if problem is None:
        assert found is None
    else:
        assert found is not None or INEXPRESSIBLE.match(problem), problem


def valid_as(name: str, value: Any) -> bool:
    return bool(Draft202012Validator({"$ref": f"#/$defs/{name}", "$defs": DEFINITIONS}).is_valid(value))


@given(language=languages())
def test_every_language_tag_meets_the_schema(language):
    assert valid_as("language", language)


@given(text=st.text("eEnNxX-01aAbzgGB \n", max_size=14))
def test_the_schemas_language_tags_are_the_models(text):
    from newsdoc import Article

    try:
        Article(language=text)
        accepted = True
    except InvalidNode:
        accepted = False
    assert valid_as("language", text) == accepted


@given(url=urls(), image=image_urls())
def test_every_url_meets_the_schema(url, image):
    assert valid_as("url", url)
    assert valid_as("image_url", url)
    assert valid_as("image_url", image)


def test_forbidden_characters_are_forbidden_everywhere():
    forbidden = [chr(code) for code in range(sys.maxunicode + 1) if FORBIDDEN.match(chr(code))]
    told = [letter for letter in forbidden if not "\ud800" <= letter <= "\udfff"]
    for name in ("text", "text_or_blank", "spaced_text", "url", "image_url"):
        assert [letter for letter in told if valid_as(name, f"a{letter}b")] == []
        assert valid_as(name, "a\u00a0\ud7ff\ue000\U0001fffdb")


if __name__ == "__main__":
    PUBLISHED.parent.mkdir(exist_ok=True)
    PUBLISHED.write_text(published(schema()), encoding="utf-8")
