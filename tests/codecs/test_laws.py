"""What every lossless format promises, for any article."""

from __future__ import annotations

import os
import subprocess
import sys
from operator import attrgetter
from pathlib import Path

import attrs
import pytest
from hypothesis import given

from newsdoc import NODES, Article, Comment, walk
from newsdoc.codecs import BUILT_IN
from newsdoc.strategies import articles
from tests.codecs.kept import KEPT, VERSION_0_1

FIXTURES = Path(__file__).with_name("fixtures")
LOSSLESS = [codec for codec in BUILT_IN.values() if codec.lossless]

each_codec = pytest.mark.parametrize("codec", LOSSLESS, ids=attrgetter("name"))


def times(article: Article) -> list[str | None]:
    """Give the times as written: two that are equal may differ in their offset."""
    held = [article.published, article.modified, *(comment.published for comment in walk(article, Comment))]
    return [None if moment is None else f"{type(moment).__name__} {moment.isoformat()}" for moment in held]


@each_codec
@given(article=articles())
def test_nothing_is_lost(codec, article):
    back = codec.loads(codec.dumps(article))
    assert back == article
    assert times(back) == times(article)


@each_codec
@given(article=articles())
def test_writing_what_was_read_gives_the_same_text(codec, article):
    text = codec.dumps(article)
    assert codec.dumps(article) == text
    assert codec.dumps(codec.loads(text)) == text


@each_codec
@given(article=articles())
def test_bytes_and_text_are_read_alike(codec, article):
    text = codec.dumps(article)
    assert codec.loads(text.encode()) == codec.loads(text) == codec.loads(b"\xef\xbb\xbf" + text.encode())


@each_codec
def test_every_process_writes_the_same(codec):
    # A set is gone through in an order that hangs on the process's hash seed.
    program = (
        "import sys; from newsdoc.codecs import codec_for; from tests.codecs.kept import VERSION_0_1;"
        f"sys.stdout.buffer.write(codec_for({codec.name!r}).dumps(VERSION_0_1).encode())"
    )
    written = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            cwd=FIXTURES.parents[2],
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("1", "2", "3", "4")
    }
    assert written == {codec.dumps(VERSION_0_1).encode()}


@pytest.mark.parametrize("version", KEPT)
@each_codec
def test_what_an_older_version_wrote_is_read_for_ever(codec, version):
    data = (FIXTURES / version / f"article{codec.suffixes[0]}").read_bytes()
    assert codec.loads(data) == KEPT[version]
    assert times(codec.loads(data)) == times(KEPT[version])


def test_the_kept_documents_have_every_field_of_every_class():
    nodes = [node for article in KEPT.values() for node in walk(article)]
    assert {type(node) for node in nodes} == {*NODES}
    unused = {
        f"{kind.__name__}.{field.name}"
        for kind in NODES
        for field in attrs.fields(kind)
        if field.init
        and all(getattr(node, field.name) == field.default for node in nodes if type(node) is kind)
    }
    assert unused == set()
