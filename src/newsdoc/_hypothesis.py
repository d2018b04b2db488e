"""What Hypothesis runs when it is imported where newsdoc is installed: `st.from_type(Article)` then works.

Cheap on purpose: everybody who has both packages pays for it, also in projects that draw no article. The
strategies are imported when the first one is asked for.
"""

from __future__ import annotations

from hypothesis import strategies as st

from newsdoc.model import NODES, Node


def register() -> None:
    """Tell Hypothesis where to find the strategy of each class of the model."""
    for kind in NODES:
        st.register_type_strategy(kind, _strategy_of)


def _strategy_of(kind: type[Node]) -> st.SearchStrategy[Node]:
    from newsdoc.strategies import STRATEGIES  # noqa: PLC0415 -- only who draws pays

    return STRATEGIES[kind]()
