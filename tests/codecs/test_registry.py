"""The list of formats: newsdoc's own, and those that other packages bring."""

from __future__ import annotations

import json
import sys
from importlib import import_module
from pathlib import Path

import pytest

import newsdoc
from newsdoc import Article, DecodeError, UnknownFormat
from newsdoc import codecs as registry
from newsdoc.codecs import BUILT_IN, Codec, codec_for, codecs, names
from newsdoc.codecs.base import Later

ARTICLE = Article(title="Rain")

SHOUT = """
from newsdoc import Article
from newsdoc.codecs import Codec

CODEC = Codec(
    name="shout",
    suffixes=(".shout", ".loud.json"),
    media_type="text/plain",
    lossless=False,
    promise="The title, loudly.",
    dumps=lambda article: article.title.upper(),
)
NO_CODEC = "not a codec"
"""


@pytest.fixture
def install(tmp_path, monkeypatch):
    """Give a function that installs a package with entry points, as an installer would leave it."""
    monkeypatch.syspath_prepend(tmp_path)
    (tmp_path / "newsdoc_shout.py").write_text(SHOUT, encoding="utf-8")
    monkeypatch.delitem(sys.modules, "newsdoc_shout", raising=False)

    def install_with(**points: str) -> None:
        folder = tmp_path / "newsdoc_shout-1.0.dist-info"
        folder.mkdir()
        (folder / "METADATA").write_text(
            "Metadata-Version: 2.1\nName: newsdoc-shout\nVersion: 1.0\n", encoding="utf-8"
        )
        lines = [f"{name} = {value}" for name, value in points.items()]
        text = "\n".join(["[newsdoc.codecs]", *lines, ""])
        (folder / "entry_points.txt").write_text(text, encoding="utf-8")

    registry._others.cache_clear()
    yield install_with
    registry._others.cache_clear()


def test_newsdocs_own_formats_stand_in_order():
    assert list(BUILT_IN)[:3] == ["json", "html", "text"]
    assert all(name == codec.name for name, codec in BUILT_IN.items())
    assert names()[: len(BUILT_IN)] == tuple(BUILT_IN)


@pytest.mark.parametrize("codec", BUILT_IN.values(), ids=list(BUILT_IN))
def test_each_own_format_has_the_functions_that_it_names(codec):
    functions = [codec.dumps] if codec.loads is None else [codec.dumps, codec.loads]
    for function in functions:
        assert isinstance(function, Later)
        assert callable(getattr(import_module(function.module), function.name))


def test_suffixes_of_own_formats_are_lower_case_and_nobody_elses():
    suffixes = [suffix for codec in BUILT_IN.values() for suffix in codec.suffixes]
    assert len({*suffixes}) == len(suffixes)
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in suffixes)


@pytest.mark.parametrize(
    ("what", "name"),
    [
        ("json", "json"),
        ("JSON", "json"),
        (".json", "json"),
        ("page.json", "json"),
        ("out/Page.JSON", "json"),
        (Path("out/page.html"), "html"),
        ("page.htm", "html"),
        ("page.json.txt", "text"),
    ],
)
def test_a_codec_is_found_by_name_suffix_or_path(what, name):
    assert codec_for(what).name == name


def test_a_path_is_never_taken_for_a_name():
    with pytest.raises(UnknownFormat):
        codec_for(Path("json"))


@pytest.mark.parametrize("what", ["jsn", "", ".", "page", "page.doc", "json.", "shout"])
def test_an_unknown_format_is_told_with_those_that_are_known(what):
    with pytest.raises(UnknownFormat, match="there are json, html, text") as caught:
        codec_for(what)
    assert repr(what) in str(caught.value)


def test_a_slip_of_the_pen_is_recognised():
    with pytest.raises(UnknownFormat, match=r"did you mean json\?"):
        newsdoc.dumps(ARTICLE, "jason")


def test_the_front_door_writes_and_reads():
    text = newsdoc.dumps(ARTICLE, "json")
    assert json.loads(text)["title"] == "Rain"
    assert newsdoc.loads(text, "json") == newsdoc.loads(text.encode(), "page.json") == ARTICLE
    with pytest.raises(DecodeError):
        newsdoc.loads("[]", "json")


def test_another_packages_format_is_one_of_the_list(install):
    install(shout="newsdoc_shout:CODEC")
    assert names() == (*BUILT_IN, "shout")
    assert [codec.name for codec in codecs()] == [*names()]
    assert newsdoc.dumps(ARTICLE, "shout") == newsdoc.dumps(ARTICLE, "x.shout") == "RAIN"


def test_the_longest_suffix_wins(install):
    install(shout="newsdoc_shout:CODEC")
    assert codec_for("page.loud.json").name == "shout"
    assert codec_for("page.json").name == "json"


def test_a_format_without_a_way_back_says_so(install):
    install(shout="newsdoc_shout:CODEC")
    with pytest.raises(UnknownFormat, match="can be written but not read"):
        newsdoc.loads("RAIN", "shout")


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        ("newsdoc_nowhere:CODEC", "ModuleNotFoundError"),
        ("newsdoc_shout:MISSING", "AttributeError"),
        ("newsdoc_shout:NO_CODEC", "expected a Codec, got str"),
        ("newsdoc_shout:CODEC", "has another name, shout"),
    ],
)
def test_a_broken_format_harms_nobody_else(install, value, problem):
    install(broken=value, shout="newsdoc_shout:CODEC")
    assert newsdoc.dumps(ARTICLE, "shout") == "RAIN"
    assert codec_for("page.json").name == "json"
    assert "broken" in names()
    for _ in range(2):  # the second time as the first
        with pytest.raises(UnknownFormat, match=problem) as caught:
            codec_for("broken")
        assert caught.value.__cause__ is not None
    with pytest.warns(RuntimeWarning, match=f"broken cannot be loaded: .*{problem}"):
        assert [codec.name for codec in codecs()] == [*BUILT_IN, "shout"]


def test_an_own_name_cannot_be_taken_over(install):
    install(json="newsdoc_shout:CODEC")
    assert codec_for("json") is BUILT_IN["json"]
    assert names() == tuple(BUILT_IN)
    with pytest.warns(RuntimeWarning, match="may not take over the name"):
        assert codecs() == tuple(BUILT_IN.values())


def test_a_codec_checks_nothing_but_holds_what_it_is_given():
    codec = Codec(name="x", media_type="text/x", lossless=False, promise="Nothing.", dumps=str)
    assert codec.suffixes == ()
    assert codec.loads is None
