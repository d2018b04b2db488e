"""The learned weights of the facts about lines. `scripts/train_lines.py` makes them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

PATH = Path(__file__).with_name("weights.json")


@cache
def weights() -> Mapping[str, float]:
    """Return the weight of each fact; a fact that is not there weighs nothing."""
    return MappingProxyType(json.loads(PATH.read_text(encoding="utf-8")))
