"""The command line, from inside and as a process of its own."""

from __future__ import annotations

import json
import os
import pty
import re
import signal
import stat
import subprocess
import sys
import time
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

import pytest

import newsdoc
from newsdoc import Article, Comment, Section
from newsdoc.cli import COMMANDS, main
from newsdoc.codecs.json import dumps, loads

ARTICLE = Article(
    title="Größe & Wert 新闻",
    body=[Section(blocks=["Es regnet.", "Noch immer."])],
    comments=[Comment(body="So?")],
)
PAGE = """<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Größe &amp; Wert</title></head>
<body><main><article><h1>Größe &amp; Wert</h1>
<p>Es regnet seit drei Wochen in den Bergen, und niemand weiß, wann es damit ein Ende haben soll.</p>
<p>Die Flüsse steigen, sagen die Leute im Tal, und schauen dabei nach oben, nicht hinunter zum Wasser.</p>
<p><a href="/mehr">Mehr dazu</a> steht in einem Bericht, den das Amt am Freitag vorlegen will.</p>
</article></main></body></html>
"""
ONE_LINE = re.compile(r"newsdoc: [^\n]+\n")


@pytest.fixture
def files(tmp_path, monkeypatch):
    """Give a folder with a document and a page, and go there."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "article.json").write_text(dumps(ARTICLE), encoding="utf-8")
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    return tmp_path


def newsdoc_process(*arguments: str, **options: Any) -> subprocess.CompletedProcess[bytes]:
    """Run `python -m newsdoc` to its end."""
    command = [sys.executable, "-m", "newsdoc", *arguments]
    return subprocess.run(command, capture_output="stdout" not in options, check=False, timeout=60, **options)


# --- parse


@pytest.mark.usefixtures("files")
def test_parse_writes_json_with_one_line_feed(capsys):
    assert main(["parse", "article.json"]) == 0
    assert capsys.readouterr().out == f"{dumps(ARTICLE)}\n"


@pytest.mark.usefixtures("files")
def test_parse_reads_a_page(capsys):
    assert main(["parse", "page.html", "--url", "https://news.example/de/regen"]) == 0
    article = loads(capsys.readouterr().out)
    assert article == newsdoc.parse(PAGE.encode(), url="https://news.example/de/regen")
    assert article.title == "Größe & Wert"
    assert "Die Flüsse steigen" in article.text


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize("name", ["json", "html"])
def test_parse_writes_any_format_that_is_named(capsys, name):
    assert main(["parse", "article.json", "--format", name]) == 0
    assert newsdoc.loads(capsys.readouterr().out, name) == ARTICLE


def test_parse_takes_the_format_from_the_files_name(files):
    assert main(["parse", "article.json", "-o", "out.html"]) == 0
    assert newsdoc.loads((files / "out.html").read_bytes(), "html") == ARTICLE
    assert main(["parse", "article.json", "-o", "out.unknown"]) == 0
    assert (files / "out.unknown").read_text(encoding="utf-8") == f"{dumps(ARTICLE)}\n"
    assert main(["parse", "article.json", "-o", "other.html", "--format", "json"]) == 0
    assert (files / "other.html").read_text(encoding="utf-8") == f"{dumps(ARTICLE)}\n"


@pytest.mark.usefixtures("files")
def test_a_document_in_html_is_read_without_loss_when_told_so(capsys):
    assert main(["parse", "article.json", "-o", "out.html"]) == 0
    assert main(["parse", "out.html", "--from", "html"]) == 0
    assert loads(capsys.readouterr().out) == ARTICLE


def test_text_is_read_as_a_dump(files, capsys):
    (files / "dump.txt").write_text("A title\n\nSome words in a paragraph.\n", encoding="utf-8")
    assert main(["parse", "dump.txt"]) == 0
    article = loads(capsys.readouterr().out)
    assert article == newsdoc.loads((files / "dump.txt").read_bytes(), "text")


def test_the_charset_that_is_told_decides(files, capsys):
    # Two bytes that are one letter of UTF-8 as well.
    page = PAGE.replace("Größe", "Ã¤").replace('<meta charset="utf-8">', "")
    (files / "page.html").write_bytes(page.encode("latin-1"))
    assert main(["parse", "page.html", "--charset", "latin1"]) == 0
    assert loads(capsys.readouterr().out).title == "Ã¤ & Wert"
    (files / "article.json").write_bytes(dumps(Article(title="ä")).encode("cp1252"))
    assert main(["parse", "article.json", "--charset", "windows-1252"]) == 0
    assert loads(capsys.readouterr().out).title == "ä"


def test_standard_input_and_output():
    done = newsdoc_process("parse", "-", "--from", "json", "-o", "-", input=dumps(ARTICLE).encode())
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout == f"{dumps(ARTICLE)}\n".encode()
    done = newsdoc_process("parse", "-", input=PAGE.encode())
    assert done.returncode == 0
    assert loads(done.stdout).title == "Größe & Wert"


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize("command", ["parse", "show"])
def test_output_is_utf8_whatever_the_locale(command):
    environment = {**os.environ, "LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    done = newsdoc_process(command, "article.json", env=environment)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Größe & Wert 新闻" in done.stdout.decode("utf-8")


# --- The output file


def test_the_file_is_replaced_as_a_whole_and_keeps_its_permissions(files):
    out = files / "out.json"
    out.write_text("old", encoding="utf-8")
    out.chmod(0o640)
    before = out.stat().st_ino
    (files / "link.json").symlink_to("out.json")
    assert main(["parse", "article.json", "-o", "link.json"]) == 0
    assert (files / "link.json").is_symlink()
    assert loads(out.read_bytes()) == ARTICLE
    assert stat.S_IMODE(out.stat().st_mode) == 0o640
    assert out.stat().st_ino != before
    assert {path.name for path in files.iterdir()} == {"article.json", "page.html", "out.json", "link.json"}


def test_a_new_file_has_the_permissions_of_new_files(files):
    (files / "usual").touch()
    assert main(["parse", "article.json", "-o", "out.json"]) == 0
    assert (files / "out.json").stat().st_mode == (files / "usual").stat().st_mode


def test_nothing_is_written_when_the_page_cannot_be_read(files, capsys):
    (files / "out.json").write_text("old", encoding="utf-8")
    (files / "bad.json").write_text("{", encoding="utf-8")
    assert main(["parse", "bad.json", "-o", "out.json"]) == 1
    assert (files / "out.json").read_text(encoding="utf-8") == "old"
    assert ONE_LINE.fullmatch(capsys.readouterr().err)


def test_nothing_is_left_behind_when_writing_fails(files, capsys, monkeypatch):
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", refuse)
    assert main(["parse", "article.json", "-o", "out.json"]) == 3
    assert capsys.readouterr().err == "newsdoc: out.json: no space left on device\n"
    assert {path.name for path in files.iterdir()} == {"article.json", "page.html"}


@pytest.mark.usefixtures("files")
def test_a_device_is_written_to_and_not_replaced():
    assert main(["parse", "article.json", "-o", os.devnull]) == 0
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


# --- show


@pytest.mark.usefixtures("files")
def test_show_gives_an_outline(capsys):
    assert main(["show", "article.json"]) == 0
    assert capsys.readouterr().out == (
        "Article\n"
        "  title Größe & Wert 新闻\n"
        "  body (1)\n"
        "    Section\n"
        "      blocks (2)\n"
        "        Paragraph Es regnet.\n"
        "        Paragraph Noch immer.\n"
        "  comments (1)\n"
        "    Comment\n"
        "      body (1)\n"
        "        Paragraph So?\n"
    )


@pytest.mark.usefixtures("files")
def test_show_draws_a_tree_in_a_terminal():
    pytest.importorskip("rich")
    shown = in_terminal("show", "article.json")
    assert "├──" in shown
    assert "Größe & Wert 新闻" in shown
    assert "Paragraph" in shown


def test_show_does_without_rich(files):
    (files / "rich.py").write_text("raise ImportError", encoding="utf-8")
    # A finder that knows no rich, as on a machine without it.
    (files / "sitecustomize.py").write_text(
        "import importlib.util as util\n"
        "known = util.find_spec\n"
        "util.find_spec = lambda name, *rest: None if name == 'rich' else known(name, *rest)\n",
        encoding="utf-8",
    )
    shown = in_terminal(
        "show", "article.json", PYTHONPATH=os.pathsep.join([str(files), *filter(None, sys.path)])
    )
    assert "  title Größe & Wert 新闻" in shown
    assert "├──" not in shown


def in_terminal(*arguments: str, **environment: str) -> str:
    """Run the command line with a terminal as its standard output, and give what it showed."""
    keeper, terminal = pty.openpty()
    try:
        done = newsdoc_process(
            *arguments, stdout=terminal, env={**os.environ, "TERM": "dumb", "COLUMNS": "80", **environment}
        )
        assert done.returncode == 0
        return os.read(keeper, 65_536).decode("utf-8").replace("\r\n", "\n")
    finally:
        os.close(terminal)
        os.close(keeper)


# --- What goes wrong


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        ([], 2, "expected a command (try newsdoc --help)"),
        (["explode"], 2, "argument COMMAND: invalid choice: 'explode'"),
        (["parse"], 2, "the following arguments are required: PAGE (try newsdoc parse --help)"),
        (["parse", "page.html", "--formatt", "json"], 2, "unrecognized arguments: --formatt json"),
        (["parse", "page.html", "--form", "json"], 2, "unrecognized arguments: --form json"),
        (["parse", "page.html", "--format", "jsn"], 2, "argument --format: no format for 'jsn'"),
        (["parse", "page.html", "--from", "word"], 2, "argument --from: no format for 'word'"),
        (["parse", "page.html", "--charset", "klingon"], 2, "argument --charset: no encoding has the label"),
        (["show", "article.json", "-o", "x"], 2, "unrecognized arguments: -o x"),
        (["parse", "nowhere.html"], 3, "nowhere.html: no such file or directory"),
        (["show", "."], 3, ".: is a directory"),
        (["show", "a\0b"], 3, "a\\x00b: embedded null byte"),
        (["show", "two\nlines.html"], 3, "two\\nlines.html: no such file or directory"),
        (
            ["parse", "article.json", "-o", "nowhere/out.json"],
            3,
            "nowhere/out.json: no such file or directory",
        ),
        (["parse", "article.json", "-o", "."], 3, ".: is a directory"),
        (
            ["show", "page.html", "--from", "json"],
            1,
            "page.html: not JSON: expecting value, at line 1, column 1",
        ),
        (["show", "empty.html"], 1, "empty.html: "),
        (["show", "empty.json"], 1, "empty.json: not JSON: empty"),
        (["show", "picture.html"], 1, "picture.html: "),
        (
            ["show", "wrong.json"],
            1,
            "wrong.json: no field here has this name; did you mean title?, at /titel",
        ),
    ],
    ids=lambda value: ascii(value)[:50],
)
def test_an_error_is_one_line_and_an_exit_code(files, capsys, arguments, code, message):
    (files / "empty.html").touch()
    (files / "empty.json").touch()
    (files / "picture.html").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(200))
    (files / "wrong.json").write_text('{"newsdoc": 1, "titel": "x"}', encoding="utf-8")
    assert main(arguments) == code
    told = capsys.readouterr()
    assert told.out == ""
    assert ONE_LINE.fullmatch(told.err)
    assert told.err.startswith(f"newsdoc: {message}")


def test_empty_standard_input_is_no_document():
    done = newsdoc_process("show", "-", input=b"")
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.startswith(b"newsdoc: standard input: ")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.usefixtures("files")
def test_a_name_that_is_no_text_can_be_read_and_told():
    name = b"caf\xe9.json"
    Path(os.fsdecode(name)).write_text(dumps(ARTICLE), encoding="utf-8")
    done = newsdoc_process("parse", os.fsdecode(name))
    assert (done.returncode, done.stdout) == (0, f"{dumps(ARTICLE)}\n".encode())
    done = newsdoc_process("parse", os.fsdecode(b"no-" + name))
    assert (done.returncode, done.stderr) == (3, b"newsdoc: no-caf\\udce9.json: no such file or directory\n")


@pytest.mark.usefixtures("files")
def test_an_unreadable_file_is_told(capsys, monkeypatch):
    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert main(["show", "page.html"]) == 3
    assert capsys.readouterr().err == "newsdoc: page.html: permission denied\n"


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize(
    ("stream", "message"), [(0, "standard input: it is closed"), (1, "standard output: it is closed")]
)
def test_a_closed_stream_is_told(stream, message):
    command = f'exec "$0" -m newsdoc parse - --from json {stream}{"<" if stream == 0 else ">"}&-'
    done = subprocess.run(
        ["sh", "-c", command, sys.executable], input=dumps(ARTICLE).encode(), capture_output=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (3, b"", f"newsdoc: {message}\n".encode())


@pytest.mark.usefixtures("files")
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("command", ["parse", "show"])
def test_a_full_disk_is_told(command):
    with Path("/dev/full").open("wb") as full:
        done = newsdoc_process(command, "article.json", stdout=full, stderr=subprocess.PIPE)
    assert (done.returncode, done.stderr) == (3, b"newsdoc: standard output: no space left on device\n")


@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("command", ["parse", "show"])
def test_a_reader_that_leaves_early_is_no_error(files, command, unbuffered):
    article = Article(
        tags=[f"tag {number}" for number in range(50_000)], comments=[Comment(body="x")] * 5_000
    )
    (files / "long.json").write_text(dumps(article), encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "newsdoc", command, "long.json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
    )
    assert process.stdout is not None
    assert process.stderr is not None
    with process:
        process.stdout.read(1)
        process.stdout.close()
        told = process.stderr.read()
    assert (process.returncode, told) == (141, b"")


@pytest.mark.usefixtures("files")
def test_an_interrupt_leaves_no_traceback():
    process = subprocess.Popen(
        [sys.executable, "-m", "newsdoc", "parse", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # A shell lets what it runs in the background ignore interrupts, and so would what that runs.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 -- one thread only
    )
    with process:
        wait_until_reading(process.pid)
        process.send_signal(signal.SIGINT)
        out, told = process.communicate(timeout=30)
    assert (process.returncode, out, told) == (130, b"", b"")


def wait_until_reading(pid: int) -> None:
    """Wait until a process sleeps in a read of its standard input."""
    kernel = Path(f"/proc/{pid}/wchan")
    if not kernel.exists():
        pytest.skip("needs /proc to see what a process waits for")
    for _ in range(300):
        if "pipe" in kernel.read_text(encoding="ascii"):
            return
        time.sleep(0.1)
    pytest.fail("the process never read its input")


# --- The front


def test_the_version(capsys):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"newsdoc {newsdoc.__version__}\n"


@pytest.mark.parametrize("arguments", [["--help"], ["parse", "--help"], ["show", "-h"]])
def test_help_is_no_error(arguments, capsys):
    assert main(arguments) == 0
    told = capsys.readouterr()
    assert told.out.startswith("usage: newsdoc")
    assert told.err == ""


def test_every_command_is_in_the_help(capsys):
    assert main(["--help"]) == 0
    told = capsys.readouterr().out
    for command in COMMANDS:
        name = command.__name__.rpartition(".")[2]
        assert re.search(rf"^ +{name} ", told, re.MULTILINE)


def test_help_imports_nothing_heavy():
    program = (
        "import sys; from newsdoc.cli import main; main(['parse', '-h']); sys.exit(' '.join(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True, text=True)
    assert "newsdoc.cli.parse" in done.stderr.split()
    heavy = {
        "lxml",
        "dateutil",
        "rich",
        "webencodings",
        "importlib.metadata",
        "newsdoc.page",
        "newsdoc.codecs.json",
    }
    assert not heavy & {*done.stderr.split()}


def test_the_commands_are_told_to_argparse_once_each():
    for command in COMMANDS:
        commands = ArgumentParser().add_subparsers()
        command.add(commands)
        assert [*commands.choices] == [command.__name__.rpartition(".")[2]]


@pytest.mark.usefixtures("files")
def test_the_written_json_is_one_line(capsys):
    assert main(["parse", "article.json"]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert json.loads(line)["newsdoc"] == 1
