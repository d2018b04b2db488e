"""What a language tag says to a browser: whether it may stand in `lang`, and which way its script runs."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Any

UNDETERMINED = "und"
"""The registered tag that says that the language is not known; assistive software wants some tag."""

_RTL_LANGUAGES = frozenset(
    "aeb ajp apc apd ar arc ars ary arz azb bal bcc bgn ckb dv fa glk he iw ji ks lki lrc luz mzn nqo pbt "
    "pbu prs ps rhg sam sd sdh skr syr ug ur yi".split()
)
"""Languages that are written from right to left unless their tag names another script."""

_RTL_SCRIPTS = frozenset("Adlm Arab Aran Hebr Mand Nkoo Rohg Samr Syrc Syrj Syre Syrn Thaa Yezi".split())
"""Scripts in use that run from right to left, by their ISO 15924 codes."""

_EXTENSIONS = frozenset("tu")
"""The singletons that begin a registered extension of a language tag."""


@lru_cache(maxsize=256)
def is_registered(tag: str) -> bool:
    """Tell whether all parts of a well-formed tag are in the registry, as a valid `lang` attribute needs."""
    from langcodes import tag_is_valid  # noqa: PLC0415 -- loads the registry, which a reader doesn't need

    language, _, private = tag.partition("-x-")
    # A private part of one character is right by RFC 5646, and wrong to those who check pages; so is a tag
    # that is private as a whole.
    if language.startswith("x-") or (private and any(len(part) == 1 for part in private.split("-"))):
        return False
    parts = language.split("-")
    if (
        len(parts) > 1
        and len(parts[1]) == 3
        and parts[1].isalpha()
        and (parts[0], parts[1]) not in _extended()
    ):
        return False
    return {part for part in parts if len(part) == 1} <= _EXTENSIONS and tag_is_valid(tag)


@cache
def _extended() -> frozenset[tuple[str, str]]:
    """Give the languages that may stand behind another in a tag, as in "zh-yue", with that other in front."""
    from langcodes.registry_parser import parse_registry  # noqa: PLC0415 -- the registry again

    entries: Iterable[dict[str, Any]] = parse_registry()  # type: ignore[no-untyped-call]
    return frozenset(
        (prefix.lower(), str(entry["Subtag"]).lower())
        for entry in entries
        if entry["Type"] == "extlang"
        for prefix in entry["Prefix"]
    )


def is_right_to_left(tag: str | None) -> bool:
    """Tell whether a language runs from right to left: by the script in its tag, else by its usual script."""
    parts = (tag or "").split("-")
    script = next((part for part in parts[1:4] if len(part) == 4 and part.isalpha()), None)
    return parts[0] in _RTL_LANGUAGES if script is None else script in _RTL_SCRIPTS
