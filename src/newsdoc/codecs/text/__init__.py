r"""Plain text in the manner of a page's dump: what a page looks like when it is copied, or saved as text.

`dumps` writes what is read aloud, in reading order. `loads` reads such dumps, newsdoc's own and those of
other programs, as far as the text tells: see `newsdoc.codecs.text.read` for what it looks for.

>>> article = loads("Rain at last\n\nBy Ada Lovelace | March 6, 2018\n\nIt rained all day. None complained.")
>>> article.title, article.authors, article.text
('Rain at last', (Author('Ada Lovelace'),), 'It rained all day. None complained.')
>>> print(dumps(article), end="")
Rain at last
<BLANKLINE>
By Ada Lovelace | 2018-03-06
<BLANKLINE>
It rained all day. None complained.
"""

from newsdoc.codecs.text.read import loads
from newsdoc.codecs.text.write import dumps

__all__ = ["dumps", "loads"]
