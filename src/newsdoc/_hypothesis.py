"""What Hypothesis runs when it is imported where newsdoc is installed: `st.from_type(Article)` then works.

Cheap on purpose: everybody who has both packages pays for it, also in projects that draw no article. The
strategies are imported when the first one is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdoc.model import NODES, Node

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy


def register() -> None:
    """Tell Hypothesis where to find the strategy of each class of the model."""
    # Not on top: Hypothesis calls this while it is imported, and would find a module that is half loaded.
    from hypothesis.strategies import register_type_strategy  # noqa: PLC0415

    for kind in NODES:
        register_type_strategy(kind, _strategy_of)


def _strategy_of(kind: type[Node]) -> SearchStrategy[Node]:
    from newsdoc.strategies import STRATEGIES  # noqa: PLC0415 -- only who draws pays

    return STRATEGIES[kind]()
