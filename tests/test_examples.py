"""The scripts in examples/, run as a reader of the docs would run them."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from html import unescape
from pathlib import Path

import pytest

import newsdoc
from newsdoc import Comment, Image, walk

EXAMPLES = Path(__file__).parents[1] / "examples"
MOST_LINES = 60

WALKED = """\
News Analysis: Who pays when the strait silts up?
by Ines Varga, Tom Okello, ### words

Headings
What the old paper says
  A wall that was a repair
The bill, and who can bear it
What happens next

Links in the text
The hydrographic survey of April -> https://survey.example.net/veyle-2024

Set large
A question about sand that only lawyers could love.

Readers
Gesine P.: My father signed the paper of 2013. He would tell you that nobody at the table knew where the \
sand goes, and that everybody was too polite to ask.
  Ole from Norrow: Somebody did ask. The minutes of the second day are in the town library, second floor, \
and hardly anybody has ever read them.
    Gesine P.: Then I know where I shall be on Saturday. Thank you!
R. Tadesse: A share that follows traffic is how we pay for roads. Why should water be different?
"""


def run(*command: str) -> str:
    """Run Python with some arguments, in a plain environment, and give what it prints."""
    done = subprocess.run(
        [sys.executable, *command], cwd=EXAMPLES, capture_output=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr.decode() or done.stdout.decode()
    return done.stdout.decode()


def scripts() -> list[str]:
    return sorted(path.name for path in EXAMPLES.glob("*.py"))


def test_every_script_is_tested_here():
    tested = {"edit_and_write.py", "normalise_folder.py", "parse_and_walk.py", "property_test.py"}
    assert {*scripts()} == tested


@pytest.mark.parametrize("name", scripts())
def test_a_script_is_short_and_says_how_to_run_it(name):
    text = (EXAMPLES / name).read_text(encoding="utf-8")
    assert text.count("\n") <= MOST_LINES
    assert re.search(rf"^Run it by `(?:python|pytest) examples/{name}\b", text, re.MULTILINE)


def test_parse_and_walk():
    assert re.sub(r"\b\d{3} words", "### words", run("parse_and_walk.py")) == WALKED


def test_parse_and_walk_takes_another_page():
    assert run("parse_and_walk.py", "pages/mixed/ferry.html").startswith(
        "None: Third ferry, same two passengers\n"
    )


def test_normalise_folder():
    german, english, lost, report = run("normalise_folder.py").splitlines()
    article = newsdoc.loads(german, "json")
    assert article.title == "Die Aale gehen zu Fuß"
    assert "„das einzige Bauwerk dieses Jahres, über das sich niemand beschwert hat“" in article.text
    assert [comment.author for comment in walk(newsdoc.loads(english, "json"), Comment)] == ["Bus driver"]
    assert json.loads(lost) == {
        "error": "NotHTML",
        "page": "lost.html",
        "problem": "expected an HTML page, got empty input",
        "where": "byte 0",
    }
    assert json.loads(report)["problem"] == "expected an HTML page, got a PDF document"


def test_edit_and_write(tmp_path):
    before = newsdoc.parse((EXAMPLES / "pages/analysis.html").read_bytes())
    written = run("edit_and_write.py")
    after = newsdoc.loads(written, "html")
    assert (after.title, after.text) == (before.title, before.text)
    assert [comment.author for comment in walk(after, Comment)] == ["G.P.", "O.f.N.", "G.P.", "R.T."]
    assert all(image.alt is not None for image in walk(after, Image))
    assert "Gesine" not in unescape(written)
    page = tmp_path / "page.html"
    page.write_text(
        "<article><h1>Soup</h1>"
        "<p>The soup has been ordered, as it is every year, and <a href='http://example.org/soup'>the recipe</a>"
        " has not been changed since anybody can remember.</p>"
        "<p>There will be bread with it, and nobody will ask where the fish has come from.</p></article>",
        encoding="utf-8",
    )
    assert 'href="https://example.org/soup"' in run("edit_and_write.py", str(page))


def test_property_test():
    assert re.search(r"^4 passed", run("-m", "pytest", "-q", "property_test.py"), re.MULTILINE)
