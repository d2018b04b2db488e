"""The article's text: which part of the page holds it, what in that part is something else, and its blocks."""
