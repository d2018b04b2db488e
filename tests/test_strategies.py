"""The strategies draw what the model allows: all of it, the odd corners too, and quickly."""

from __future__ import annotations

import datetime as dt
import inspect
import os
import re
import subprocess
import sys
import venv
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, get_type_hints

import pytest
from hypothesis import HealthCheck, Phase, find, given, seed, settings
from hypothesis import strategies as st

from newsdoc import model, strategies
from newsdoc._hypothesis import register
from newsdoc.model import (
    LINK_SCHEMES,
    MAX_COUNT,
    MAX_DEPTH,
    NODES,
    Article,
    Cell,
    Comment,
    Container,
    DefinitionList,
    Embed,
    ListBlock,
    Mark,
    Quote,
    Run,
    Section,
    Table,
    height,
    walk,
)
from newsdoc.model.block import MAX_START, Block
from newsdoc.model.checks import FORBIDDEN
from newsdoc.model.grid import MAX_COLSPAN
from newsdoc.strategies import STRATEGIES

ROOT = Path(__file__).resolve().parents[1]


LIMITS = settings(
    max_examples=500,
    deadline=None,
    database=None,
    derandomize=False,
    suppress_health_check=list(HealthCheck),
)


@cache
def drawn(strategy: st.SearchStrategy[Any], turn: int) -> list[Any]:
    """Draw some hundreds of values, the same ones each time."""
    values = []

    @seed(turn)
    @settings(LIMITS, phases=[Phase.generate])
    @given(strategy)
    def collect(value):
        values.append(value)

    collect()
    return values


def find_any(strategy, condition):
    """Return a value that meets a condition, or fail: what chance never draws might as well not be there."""
    for turn in range(20):
        for value in drawn(strategy, turn):
            if condition(value):
                return value
    pytest.fail("not drawn in 10,000 examples")


# --- Tables and names


def test_every_node_has_a_strategy():
    assert set(STRATEGIES) == set(NODES)


@pytest.mark.parametrize("name", [name for name in strategies.__all__ if name != "STRATEGIES"])
def test_every_public_strategy_says_what_it_draws_and_takes_nothing(name):
    strategy = getattr(strategies, name)
    assert (inspect.getdoc(strategy) or "").startswith("Draw ")
    assert not inspect.signature(strategy).parameters
    assert get_type_hints(strategy)["return"].__origin__ is st.SearchStrategy
    assert len(repr(strategy())) < 10_000


@pytest.mark.parametrize("kind", NODES)
@given(data=st.data())
def test_a_strategy_draws_its_class(kind, data):
    assert type(data.draw(STRATEGIES[kind]())) is kind


@given(st.data())
def test_plain_values_are_of_their_types(data):
    assert type(data.draw(strategies.texts())) is str
    assert type(data.draw(strategies.lines())) is str
    assert type(data.draw(strategies.urls())) is str
    assert type(data.draw(strategies.image_urls())) is str
    assert type(data.draw(strategies.languages())) is str
    assert type(data.draw(strategies.marks())) is Mark
    assert type(data.draw(strategies.moments())) in (dt.date, dt.datetime)
    assert 0 <= data.draw(strategies.counts()) <= MAX_COUNT
    assert -MAX_COUNT <= data.draw(strategies.scores()) <= MAX_COUNT
    assert model.inline(data.draw(strategies.inlines()))


# --- The odd things are really drawn


def has(character):
    return lambda text: character in text


TEXTS = {
    "space at the start": lambda text: text[0] == " ",
    "tab at the end": lambda text: text[-1] == "\t",
    "carriage return": has("\r"),
    "blank line": has("\n\n"),
    "no-break space": has("\u00a0"),
    "no-break space at the start": lambda text: text[0] == "\u00a0",
    "line separator": has("\u2028"),
    "joined emoji": has("\u200d\U0001f469\u200d"),
    "flag": has("\U0001f1fa\U0001f1e6"),
    "combining mark": has("\u0301"),
    "combining mark first": lambda text: text[0] == "\u0301",
    "Arabic": lambda text: re.search("[\u0600-\u06ff]", text),
    "Hebrew": lambda text: re.search("[\u0590-\u05ff]", text),
    "override of direction": has("\u202e"),
    "byte order mark": has("\ufeff"),
    "soft hyphen": has("\u00ad"),
    "beyond the basic plane": lambda text: max(text) > "\uffff",
    "private use": lambda text: re.search("[\ue000-\uf8ff]", text),
    "not assigned": has("\u0378"),
    "</script>": has("</script>"),
    "&amp;": has("&amp;"),
    "]]>": has("]]>"),
    "<!--": has("<!--"),
    "JSON": has('{"a": 1}'),
    "Markdown": has("**"),
    "backslash": has("\\"),
    "one character": lambda text: len(text) == 1,
    "more than 65,535 characters": lambda text: len(text) > 0xFFFF,
}


@pytest.mark.parametrize("name", TEXTS)
def test_texts_hold(name):
    assert find_any(strategies.texts(), TEXTS[name])


@given(strategies.texts())
def test_texts_hold_nothing_forbidden_and_are_not_blank(text):
    assert FORBIDDEN.search(text) is None
    assert text.strip(" \t\n\r")


FIRST = dt.datetime(1, 1, 1)  # noqa: DTZ001
MOMENTS = {
    "day": lambda moment: type(moment) is dt.date,
    "naive": lambda moment: type(moment) is dt.datetime and moment.tzinfo is None,
    "aware": lambda moment: type(moment) is dt.datetime and moment.tzinfo is dt.UTC,
    "microseconds": lambda moment: getattr(moment, "microsecond", 0) % 1_000,
    "offset of seconds": lambda moment: offset_of(moment) % dt.timedelta(minutes=1),
    "offset of microseconds": lambda moment: offset_of(moment).microseconds,
    "offset to the west": lambda moment: offset_of(moment) < dt.timedelta(0),
    "offset of nearly a day": lambda moment: (
        abs(offset_of(moment)) == dt.timedelta(days=1) - dt.timedelta.resolution
    ),
    "year 1": lambda moment: moment.year == 1,
    "year 9999": lambda moment: moment.year == 9999,
    "before the first moment in UTC": lambda moment: (
        moment.year == 1
        and offset_of(moment) > dt.timedelta(0)
        and moment.replace(tzinfo=None) - FIRST < offset_of(moment)
    ),
}


def offset_of(moment):
    is_aware = isinstance(moment, dt.datetime) and moment.tzinfo is not None
    return moment.utcoffset() if is_aware else dt.timedelta(0)


@pytest.mark.parametrize("name", MOMENTS)
def test_moments_hold(name):
    assert find_any(strategies.moments(), MOMENTS[name]) is not None


URLS = {
    **{
        f"{scheme}:": lambda url, scheme=scheme: url.startswith(f"{scheme}:")
        for scheme in sorted(LINK_SCHEMES)
    },
    "host alone": lambda url: re.fullmatch("//[^/?#]+", url),
    "absolute path": lambda url: re.match("/[^/]", url),
    "relative path": lambda url: re.match(r"\.\./", url),
    "query alone": lambda url: url.startswith("?"),
    "fragment alone": lambda url: url.startswith("#"),
    "user": lambda url: re.match("https?://[^/?#]*@", url),
    "port": lambda url: re.match("https?://[^/?#]*:[0-9]+(?:/|$)", url),
    "empty port": lambda url: re.match("https?://[^/?#]*:/", url),
    "IPv6": lambda url: "://[" in url,
    "IPv4": has("//127.0.0.1"),
    "host beyond ASCII": lambda url: re.match("https?://[^/?#]*[^\\x00-\\x7f]", url),
    "path beyond ASCII": lambda url: re.match("https?://[^/?#]*/[^?#]*[^\\x00-\\x7f]", url),
    "escape": has("%2F"),
    "escaped space": has("%20"),
    "stray percent": has("%25"),
    "apostrophe": has("'"),
    "ampersand": has("&"),
    "upper case host": has("EXAMPLE"),
    "colon in a relative path": lambda url: re.match("[^a-z/?#][^/?#]*:", url),
    "one character": lambda url: len(url) == 1,
    "very long": lambda url: len(url) > 10_000,
}


@pytest.mark.parametrize("name", URLS)
def test_urls_hold(name):
    assert find_any(strategies.urls(), URLS[name])


@pytest.mark.parametrize("head", ["data:image/png;base64,", "data:image/svg+xml,", "https:", "/"])
def test_image_urls_hold(head):
    assert find_any(strategies.image_urls(), lambda url: url.startswith(head))


LANGUAGES = {
    "language": r"[a-z]{2,3}",
    "script": r"[a-z]{2,3}-[A-Z][a-z]{3}",
    "region": r"[a-z]{2,3}-[A-Z]{2}",
    "region in digits": r"[a-z]{2,3}-[0-9]{3}",
    "extended language": r"[a-z]{2,3}-[a-z]{3}\b.*",
    "variant": r"[a-z]{2,3}-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3})\b.*",
    "extension": r".+-[a-wy-z0-9]-[a-z0-9]{2,8}\b.*",
    "private use": r".+-x-[a-z0-9]{1,8}",
    "private use alone": r"x-[a-z0-9]{1,8}",
    "long language": r"[a-z]{5,8}\b.*",
}


@pytest.mark.parametrize("name", LANGUAGES)
def test_languages_hold(name):
    assert find_any(strategies.languages(), re.compile(LANGUAGES[name]).fullmatch)


def test_numbers_reach_their_ends():
    for number in (0, 1, 2**53 + 1, MAX_COUNT):
        assert find_any(strategies.counts(), lambda count, number=number: count == number) == number
    assert find_any(strategies.scores(), lambda score: score == -MAX_COUNT)


RUNS = {
    "only a space": lambda run: run.text == " ",
    "only a line break": lambda run: run.text == "\n",
    "space at both ends": lambda run: len(run.text) > 2 and run.text[0] == run.text[-1] == " ",
    "line break inside": lambda run: "\n" in run.text.strip("\n"),
    "all marks": lambda run: len(run.marks) == len(Mark),
    "no marks": lambda run: not run.marks,
    "marked link": lambda run: run.marks and run.href,
}


@pytest.mark.parametrize("name", RUNS)
def test_runs_hold(name):
    assert find_any(strategies.runs(), RUNS[name])


def test_running_text_holds_runs_of_white_space_between_others():
    assert find_any(strategies.inlines(), lambda content: any(run.text == " " for run in content[1:-1]))
    assert find_any(strategies.inlines(), lambda content: len(content) > 3)
    assert find_any(strategies.inlines(), lambda content: "\n" in content[0].text)


TABLES = {
    "rowspan": lambda cells: any(cell.rowspan > 1 for cell in cells),
    "colspan": lambda cells: any(cell.colspan > 1 for cell in cells),
    "both in one cell": lambda cells: any(cell.colspan > 1 and cell.rowspan > 1 for cell in cells),
    "widest": lambda cells: any(cell.colspan == MAX_COLSPAN for cell in cells),
    "very high": lambda cells: any(cell.rowspan > 500 for cell in cells),
    "header": lambda cells: any(cell.header for cell in cells) and not all(cell.header for cell in cells),
    "empty cell": lambda cells: any(not cell.blocks for cell in cells),
    "table in a cell": lambda cells: any(isinstance(block, Table) for cell in cells for block in cell.blocks),
    "two blocks in a cell": lambda cells: any(len(cell.blocks) > 1 for cell in cells),
}


@pytest.mark.parametrize("name", TABLES)
def test_tables_hold(name):
    assert find_any(
        strategies.tables(), lambda table: TABLES[name]([cell for row in table.rows for cell in row.cells])
    )


def test_tables_have_rows_of_different_length_and_captions():
    assert find_any(strategies.tables(), lambda table: len({len(row.cells) for row in table.rows}) > 1)
    assert find_any(strategies.tables(), lambda table: table.caption and len(table.caption) > 1)
    assert find_any(strategies.cells(), lambda cell: cell.colspan > 100 and cell.rowspan > 100)


def test_lists_have_numbers():
    lists = strategies.list_blocks()
    assert find_any(lists, lambda found: found.ordered and found.start == 0)
    assert find_any(lists, lambda found: found.start == MAX_START)
    assert find_any(lists, lambda found: not found.ordered)
    assert find_any(lists, lambda found: any(not item.blocks for item in found.items))
    assert find_any(
        lists, lambda found: any(isinstance(b, ListBlock) for item in found.items for b in item.blocks)
    )


@pytest.mark.parametrize("kind", [kind for kind in NODES if issubclass(kind, Container)])
def test_every_container_is_drawn_as_deep_as_can_be(kind):
    found = find_any(STRATEGIES[kind](), lambda node: height(node) == MAX_DEPTH)
    assert type(found) is kind


@pytest.mark.parametrize("kind", [Quote, ListBlock, DefinitionList, Table])
def test_blocks_are_drawn_deep_of_one_kind(kind):
    own = {Quote: 1, ListBlock: 2, DefinitionList: 2, Table: 3}[kind]
    deep = find_any(
        strategies.blocks(),
        lambda block: (
            height(block) > MAX_DEPTH - 2 and sum(1 for _ in walk(block, kind)) >= (MAX_DEPTH - 4) // own
        ),
    )
    assert isinstance(deep, Block)


ARTICLES = {
    "nothing": lambda article: article == Article(),
    "deep section": lambda article: any(height(section) > 60 for section in article.body),
    "deep comment": lambda article: any(height(comment) > 60 for comment in article.comments or ()),
    "nobody has looked for comments": lambda article: article.comments is None,
    "no comments": lambda article: article.comments == (),
    "no share counters": lambda article: article.share_counters == (),
    "body without an opening": lambda article: article.body and article.body[0].heading is not None,
    "opening and sections": lambda article: len(article.body) > 1 and article.body[0].heading is None,
    "section in a section": lambda article: any(section.sections for section in article.body),
    "reply": lambda article: any(comment.replies for comment in article.comments or ()),
    "not for free": lambda article: article.accessible_for_free is False,
    "removed comment with a body": lambda article: any(
        comment.removed and comment.body for comment in article.comments or ()
    ),
    "balance below zero": lambda article: any((comment.likes or 0) < 0 for comment in walk(article, Comment)),
    "several tags": lambda article: len(article.tags) > 2,
    "table": lambda article: any(walk(article, Table)),
    "embed": lambda article: any(walk(article, Embed)),
    "marked link": lambda article: any(run.marks and run.href for run in walk(article, Run)),
}


@pytest.mark.parametrize("name", ARTICLES)
def test_articles_hold(name):
    assert find_any(strategies.articles(), ARTICLES[name]) is not None


@pytest.mark.parametrize("field", [field.name for field in Article.__attrs_attrs__])
def test_every_field_of_an_article_is_drawn(field):
    nothing = getattr(Article(), field)
    assert find_any(strategies.articles(), lambda article: getattr(article, field) != nothing)


@pytest.mark.parametrize("kind", NODES)
def test_every_class_is_drawn_in_an_article(kind):
    assert find_any(strategies.articles(), lambda article: any(walk(article, kind)))


@pytest.mark.filterwarnings("ignore:Generating overly large repr")  # of what is found before it shrinks
@pytest.mark.parametrize("chance", range(4))
def test_failing_examples_shrink_to_small_ones(chance):
    def smallest(strategy, condition):
        found = find(strategy, condition, settings=LIMITS, random=Random(chance))  # noqa: S311 -- no secret
        return len(list(walk(found)))

    assert smallest(strategies.sections(), lambda section: any(walk(section, Quote))) <= 8
    assert smallest(strategies.comments(), lambda comment: comment.replies) <= 4
    assert smallest(strategies.tables(), lambda table: len(table.rows) > 1) <= 12
    assert smallest(strategies.blocks(), lambda block: height(block) > 4) <= 12


# --- Hypothesis finds them by itself


@pytest.mark.parametrize("kind", NODES)
@given(data=st.data())
def test_from_type_draws_nodes(kind, data):
    register()
    assert type(data.draw(st.from_type(kind))) is kind


def test_from_type_draws_what_the_strategies_draw():
    register()
    blocks: st.SearchStrategy[Block] = st.from_type(Block)  # type: ignore[arg-type] # a union
    assert find_any(blocks, lambda block: isinstance(block, Table))
    assert find_any(st.from_type(Article), lambda article: any(walk(article, Cell)))
    assert find_any(st.from_type(Section), lambda section: section.heading is None)


def run(python: str | Path, code: str, **environment: str) -> str:
    """Run code in another interpreter, away from the project's folder, and return what it prints."""
    command = [str(python), "-W", "error", "-c", code]
    done = subprocess.run(
        command, cwd="/", env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


HEAVY = "sorted({name.partition('.')[0] for name in sys.modules} & {'lxml', 'dateutil', 'rich', 'langcodes'})"


def test_importing_hypothesis_loads_nothing_heavy():
    code = f"import sys, hypothesis, newsdoc._hypothesis as plugin; plugin.register(); print({HEAVY})"
    assert run(sys.executable, code, PYTHONPATH=str(ROOT / "src")) == "[]"


def test_importing_hypothesis_loads_no_strategies_of_ours():
    code = "import sys, newsdoc._hypothesis as p; p.register(); print('newsdoc.strategies' in sys.modules)"
    assert run(sys.executable, code, PYTHONPATH=str(ROOT / "src")) == "False"


INSTALLED = """
import sys
import hypothesis
from hypothesis import given, strategies as st
assert 'newsdoc.model' in sys.modules, 'the entry point has not run'
assert not {heavy}
import newsdoc
seen = []

@given(st.from_type(newsdoc.Article), st.from_type(newsdoc.Comment))
def test(article, comment):
    seen.append((type(article), type(comment)))

test()
assert set(seen) == {{(newsdoc.Article, newsdoc.Comment)}}
assert len(seen) >= 50
print(newsdoc.__file__)
"""


@pytest.mark.slow
def test_whoever_installed_newsdoc_can_draw_articles(tmp_path):
    """In a fresh environment, from the wheel: nothing is imported but the two packages."""
    venv.create(tmp_path / "env", with_pip=True)
    python = tmp_path / "env" / ("Scripts" if os.name == "nt" else "bin") / "python"
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("newsdoc-*.whl")
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, str(wheel), "hypothesis"], check=True)
    code = INSTALLED.format(heavy=HEAVY)
    place = Path(run(python, code, PYTHONPATH="", HYPOTHESIS_STORAGE_DIRECTORY=str(tmp_path)))
    assert place.is_relative_to(tmp_path)
