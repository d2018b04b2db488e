"""Every example in README.md, docs/ and the docstrings runs as a test."""

from __future__ import annotations

from sybil import Sybil
from sybil.parsers.myst import (
    DocTestDirectiveParser,
    PythonCodeBlockParser,
    SkipParser,
)
from sybil.parsers.rest import DocTestParser
from sybil.sybil import SybilCollection

# Markdown: blocks marked `python`, with or without prompts, share one namespace a file.
_pages = Sybil(
    parsers=[PythonCodeBlockParser(), DocTestDirectiveParser(), SkipParser()],
    patterns=["README.md", "docs/*.md", "docs/**/*.md"],
    excludes=["docs/_build/**"],
)
_docstrings = Sybil(parsers=[DocTestParser()], patterns=["src/newsdoc/**/*.py"])

pytest_collect_file = SybilCollection([_pages, _docstrings]).pytest()
