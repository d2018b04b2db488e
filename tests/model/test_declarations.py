"""The model's own files: nothing is missing in a table, nothing is without a word about it."""

from __future__ import annotations

import ast
import inspect
import typing
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest

from newsdoc import model
from newsdoc.model import BLOCKS, NODES, Container, Node
from newsdoc.model.block import RUNNING, Block

FOLDER = Path(model.__file__).parent
TREES = {path.stem: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.py"))}


def all_below(kind):
    return {below for child in kind.__subclasses__() for below in {child, *all_below(child)}}


def test_nodes_names_every_class_of_a_document():
    ours = {kind for kind in all_below(Node) if kind.__module__.startswith("newsdoc.")}
    assert set(NODES) == ours - {Container}
    assert len(set(NODES)) == len(NODES)


def test_blocks_names_every_member_of_the_union():
    assert typing.get_args(Block) == BLOCKS
    assert set(RUNNING) < set(BLOCKS)


def test_every_node_is_a_public_name():
    assert {kind.__name__ for kind in NODES} < set(model.__all__)
    assert all(getattr(model, kind.__name__) is kind for kind in NODES)
    assert sorted(set(model.__all__)) == sorted(model.__all__)


@pytest.mark.parametrize("kind", NODES)
def test_the_types_of_a_node_can_be_read_at_run_time(kind):
    hints = typing.get_type_hints(kind)
    assert {field.name for field in attrs.fields(kind)} <= set(hints)


@pytest.mark.parametrize("name", TREES)
def test_every_public_name_has_a_docstring(name):
    def undocumented(parent, path):
        for node in parent.body:
            if isinstance(node, (ast.ClassDef, ast.FunctionDef)) and not node.name.startswith("_"):
                decorators = {ast.unparse(decorator) for decorator in node.decorator_list}
                if ast.get_docstring(node) is None and "overload" not in decorators:
                    yield f"{path}.{node.name}"
                if isinstance(node, ast.ClassDef):
                    yield from undocumented(node, f"{path}.{node.name}")

    assert ast.get_docstring(TREES[name])
    assert list(undocumented(TREES[name], name)) == []


def told_in(body: list[ast.stmt]) -> Iterator[tuple[str, str, str]]:
    """Give the name, the type and the docstring, empty where there is none, of what is assigned in a body."""
    for statement, after in zip(body, [*body[1:], ast.Pass()], strict=True):
        match after:
            case ast.Expr(ast.Constant(str(text))):
                pass
            case _:
                text = ""
        match statement:
            case ast.AnnAssign(ast.Name(name), annotation) | ast.Assign([ast.Name(name)], annotation):
                yield name, ast.unparse(annotation), " ".join(text.split())


TOLD = {
    (node.name, name): (annotation, text)
    for tree in TREES.values()
    for node in ast.walk(tree)
    if isinstance(node, ast.ClassDef)
    for name, annotation, text in told_in(node.body)
}
FIELDS = [(kind.__name__, field.name) for kind in NODES for field in attrs.fields(kind) if field.init]


@pytest.mark.parametrize("field", FIELDS, ids=".".join)
def test_every_field_has_a_docstring_under_it(field):
    annotation, text = TOLD[field]
    assert text
    assert ("None:" in text) >= ("None" in annotation), "what None means is not said"


@pytest.mark.parametrize("name", ["MAX_DEPTH", "MAX_COUNT", "LINK_SCHEMES", "NODES", "BLOCKS"])
def test_every_public_constant_is_explained(name):
    assert [text for tree in TREES.values() for told, _, text in told_in(tree.body) if told == name and text]


def test_public_functions_say_their_types():
    for name in model.__all__:
        value = getattr(model, name)
        if inspect.isfunction(value):
            hints = typing.get_type_hints(value)
            assert set(hints) == {*inspect.signature(value).parameters, "return"}
