"""Lines that tell how long a text takes to read: "5 min read", "Lesezeit: 3 Minuten"."""

from __future__ import annotations

import re

LONGEST = 60
"""Characters that such a line has at the most."""

_READING = (
    "read | reading time | reading | to read | lesezeit | lesedauer | zu lesen | de lecture | lecture "
    "| temps de lecture | de lectura | tiempo de lectura | lectura | temps de lectura | di lettura "
    "| lettura | tempo di lettura "
    "| de leitura | leitura | tempo de leitura | leestijd | leesduur | lezen | czytania | czas czytania | čtení "
    "| doba čtení | čítania | čas čítania | läsning | lästid | läsa | lesetid | lesing | læsetid | læsning | lukuaika "
    "| lukemista | olvasás | olvasási idő | citire | timp de citire | чтения | время чтения | на чтение | читання "
    "| час читання | четене | време за четене | ανάγνωσης | χρόνος ανάγνωσης | okuma | okuma süresi | קריאה "
    "| זמן קריאה | للقراءة | قراءة | مدة القراءة | وقت القراءة | membaca | waktu baca | đọc "
    "| thời gian đọc | 閱讀時間 | 阅读时间 "
    "| 読了時間 | 읽는 시간 | citanja | vrijeme čitanja | čitanja | branja | čas branja"
)
"""What a length of time is told of, in 30 languages."""
_UNITS = (
    "min | mins | mn | minute | minutes | minuten | minuut | minuto | minutos | minuti | minuts | minut | minuta "
    "| minuty | minúty | minúť | minuter | minutter | minuuttia | perc | мин | минута | минуты | минут | минути "
    "| хв | хвилини | хвилин | λεπτά | λεπτό | dk | dakika | דקות | דקה | دقائق | دقيقة | menit | phút "
    "| 分 | 分鐘 | 分钟 | 분"
)


def _any_of(words: str) -> str:
    return "|".join(re.escape(word) for word in sorted(words.split(" | "), key=len, reverse=True))


_ABOUT = r"(?:ca\.?|circa|ok\.?|~|≈|approx\.?|about|environ)?\s*"
_NUMBER = r"\d{1,3}(?:\s*[-\u2013]\s*\d{1,3})?"
_TIME = rf"{_ABOUT}{_NUMBER}\s*-?\s*(?:(?:{_any_of(_UNITS)})\.?(?!\w))"
_OF_READING = rf"(?:{_any_of(_READING)})"
_LINE = re.compile(
    rf"(?:{_TIME}\s*{_OF_READING}|{_OF_READING}\s*[:：]?\s*(?:{_TIME}|\d{{1,3}}))[.\s]*",  # noqa: RUF001
    re.IGNORECASE,
).fullmatch


def is_reading_time(text: str) -> bool:
    """Tell whether a line says how long the text takes to read, and nothing else.

    >>> is_reading_time("5 min read"), is_reading_time("Lesezeit: ca. 3 Minuten"), is_reading_time("5 minutes ago")
    (True, True, False)
    """
    return len(text) <= LONGEST and _LINE(text.strip()) is not None
