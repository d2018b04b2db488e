r"""Plain text in the manner of a page's dump: what a page looks like when it is copied, or saved as text.

`dumps` writes what is read aloud, in reading order. `loads` reads such dumps, newsdoc's own and those of
other programs, as far as the text tells: see `newsdoc.codecs.text.read` for what it looks for.

What holds:

- Every word of an article that is read aloud is in its dump; those of the running text in their order.
- Every word of a dump is in the article, or in a note that says why it is not (`read.read_dump`); only the numbers
  of lists are counted anew. So nothing is lost in silence.
- An article of ordinary sentences comes back as it was, and so a second pass changes nothing: title, breadcrumb
  from home to title, kicker, subtitle above a date, authors, dates, share counters, sections, paragraphs, lists,
  quotations, promos with a known label, pull quotes that repeat a paragraph's words, tables of plain cells, tags,
  comments with names, dates and replies. Where a text looks like something else (a paragraph that says "1 comment",
  two lists in a row), it is read as what it looks like.
- Reading takes time linear in the length of the text.

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
