"""Pages in the markup of the platforms, each with what must be read from it."""

import json
from pathlib import Path
from typing import Any

import pytest

from newsdoc.model import Comment
from newsdoc.page.around.comments import read_comments
from tests.page.around.pages import opened

PLATFORMS = Path(__file__).parent / "platforms"
NAMES = sorted(path.stem for path in PLATFORMS.glob("*.html"))


def told(comment: Comment, wanted: dict[str, Any]) -> dict[str, Any]:
    """Tell of a comment what the expectation tells."""
    values = {
        "author": comment.author,
        "published": None if comment.published is None else comment.published.isoformat(),
        "text": "\n\n".join(block.text for block in comment.body),
        **{
            name: getattr(comment, name)
            for name in ("id", "url", "author_url", "likes", "title", "removed", "published_text")
        },
    }
    values["replies"] = [
        told(reply, want)
        for reply, want in zip(
            comment.replies, wanted.get("replies") or [{}] * len(comment.replies), strict=False
        )
    ]
    return {name: values[name] for name in wanted} | (
        {"replies": values["replies"]} if comment.replies else {}
    )


@pytest.mark.parametrize("name", NAMES)
def test_platform(name):
    wanted = json.loads((PLATFORMS / f"{name}.json").read_text(encoding="utf-8"))
    found = read_comments(*opened((PLATFORMS / f"{name}.html").read_bytes()))
    shown = [told(comment, want) for comment, want in zip(found.comments, wanted["comments"], strict=False)]
    assert shown == wanted["comments"]
    assert len(found.comments) == len(wanted["comments"])
    assert found.count == wanted["count"]
    assert len(found.pingbacks) == wanted.get("pingbacks", 0)
    assert found.next_url == wanted.get("next_url")
