"""How Sphinx builds the documentation: Markdown by MyST, the reference from the docstrings."""

from importlib.metadata import version as version_of

from sphinx.application import Sphinx

project = "newsdoc"
author = "newsdoc contributors"
copyright = "2026, newsdoc contributors"
version = release = version_of("newsdoc")

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.doctest",
    "sphinx.ext.napoleon",
    "sphinx.ext.viewcode",
]
exclude_patterns = ["_build"]
nitpicky = True
# Names of other projects lead to their inventories, and a build that needs the network is none.
# Every name of ours must lead somewhere.
nitpick_ignore_regex = [
    (r"py:.*", r"(?!newsdoc\b).*"),
    (r"py:class", r"newsdoc\..*\.[NT]"),  # type variables: no classes, and no page to lead to
]

myst_enable_extensions = ["colon_fence", "deflist", "fieldlist"]
myst_heading_anchors = 3

# A field's meaning stands in the docstring under it, and the fields in the order of the source.
autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented"
autodoc_class_signature = "separated"
napoleon_numpy_docstring = False

html_theme = "furo"
html_title = f"newsdoc {release}"


def _keep_colons(
    _app: Sphinx, what: str, _name: str, _object: object, _options: object, lines: list[str]
) -> None:
    """Keep napoleon from taking what stands before a colon for a type: ours are sentences, types are annotated."""
    if what in {"attribute", "data", "property"}:
        lines[:1] = [f": {line}" for line in lines[:1]]


def setup(app: Sphinx) -> None:
    """Connect what stands above, before napoleon's own turn."""
    app.connect("autodoc-process-docstring", _keep_colons, priority=400)
