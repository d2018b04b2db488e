"""Sentences in many languages, with the legacy encodings that pages in them were written in."""

from __future__ import annotations

SENTENCES: dict[str, tuple[tuple[str, ...], str]] = {
    "ar": (
        ("windows-1256",),
        "أعلنت الحكومة عن إجراءات جديدة لدعم الاقتصاد، لكن الخبراء يرون أنها لن تكون كافية.",
    ),
    "bg": (
        ("windows-1251", "iso-8859-5"),
        "Правителството обяви нови мерки, но според експертите те няма да стигнат.",
    ),
    "cs": (
        ("windows-1250", "iso-8859-2"),
        "Vláda včera schválila rozpočet na příští rok, přestože část poslanců žádala změny daní.",
    ),
    "de": (
        ("windows-1252",),
        "Die Prüfung dauert länger als üblich, erklärte der Bürgermeister über die Straßenpläne für Köln.",
    ),
    "el": (
        ("windows-1253", "iso-8859-7"),
        "Η κυβέρνηση ανακοίνωσε νέα μέτρα στήριξης, όμως οι ειδικοί θεωρούν ότι δεν είναι αρκετά.",
    ),
    "en": (
        ("windows-1252",),
        "“It’s a fragile truce,” she said — and the markets’ reaction was muted, with £2 billion at stake…",
    ),
    "es": (
        ("windows-1252",),
        "El año pasado creció la inversión pública; ¿qué ocurrirá ahora? Habrá más información mañana.",
    ),
    "et": (
        ("windows-1252",),
        "Valitsus arutas täna õhtul uusi meetmeid, kuid ökonomistide sõnul jääb neist väheks.",
    ),
    "fr": (
        ("windows-1252",),
        "La réforme a été adoptée à l’issue d’un débat animé ; l’État prévoit déjà d’en évaluer les effets.",
    ),
    "he": (("windows-1255",), "הממשלה הודיעה על צעדים חדשים, אך המומחים סבורים שהם לא יספיקו לשוק העבודה."),
    "hu": (
        ("windows-1250", "iso-8859-2"),
        "A kormány szerint az új törvény segít, de a szakértők több hibát is említenek, főleg a fűtés körül.",
    ),
    "is": (
        ("windows-1252",),
        "Ríkisstjórnin kynnti nýjar aðgerðir í gær, en sérfræðingar segja að þær dugi ekki til.",
    ),
    "it": (
        ("windows-1252",),
        "La città si è già mobilitata: perché il governo non dà più risposte, però, nessuno lo sa.",
    ),
    "ja": (
        ("shift_jis", "euc-jp", "iso-2022-jp"),
        "政府は新しい支援策を発表したが、専門家はそれだけでは十分ではないと考えている。",
    ),
    "ko": (("euc-kr",), "정부는 새로운 지원 대책을 발표했지만 전문가들은 그것만으로는 충분하지 않다고 본다."),
    "lt": (
        ("windows-1257",),
        "Vyriausybė paskelbė naujas priemones, tačiau ekspertai mano, kad jų nepakaks žmonėms šią žiemą.",
    ),
    "lv": (
        ("windows-1257",),
        "Valdība paziņoja par jauniem pasākumiem, tomēr eksperti uzskata, ka ar tiem nepietiks šajā ziemā.",
    ),
    "pl": (
        ("windows-1250", "iso-8859-2"),
        "Rząd ogłosił, że pieniądze będą wypłacone później; mieszkańcy Łodzi są źli, a władze milczą.",
    ),
    "pt": (
        ("windows-1252",),
        "A eleição não terá segundo turno, afirmou o órgão; a apuração começa às oito horas em São Paulo.",
    ),
    "ro": (
        ("windows-1250", "iso-8859-2"),
        "Guvernul a anunţat că preţurile vor creşte şi în această iarnă, iar oraşele vor primi ajutor.",
    ),
    "ru": (
        ("windows-1251", "koi8-r", "iso-8859-5", "ibm866"),
        "Правительство объявило о новых мерах, однако эксперты считают, что их недостаточно.",
    ),
    "sv": (
        ("windows-1252",),
        "Regeringen föreslår att åtgärderna förlängs över sommaren, men oppositionen kräver svar på allt.",
    ),
    "th": (("windows-874",), "รัฐบาลประกาศมาตรการใหม่เพื่อสนับสนุนเศรษฐกิจ แต่ผู้เชี่ยวชาญเห็นว่ายังไม่เพียงพอ"),
    "tr": (
        ("windows-1254", "iso-8859-9"),
        "Hükümet yeni yasayı açıkladı; muhalefet ise bütçe görüşmelerinde değişiklik istiyor.",
    ),
    "uk": (
        ("windows-1251", "koi8-u"),
        "Уряд оголосив про нові заходи підтримки, проте експерти вважають, що їх буде недостатньо.",
    ),
    "zh": (
        ("gb18030", "gbk", "gb2312"),
        "政府宣布了新的支持措施，但是专家认为这些措施对市场来说还不够，需要更多的时间。",
    ),
    "zh-Hant": (("big5",), "政府宣布了新的支持措施，但是專家認為這些措施對市場來說還不夠，需要更多的時間。"),
}
"""Language to (labels of encodings that its pages use, a sentence)."""

CASES = [
    (language, label, sentence) for language, (labels, sentence) in SENTENCES.items() for label in labels
]

PYTHON = {
    "big5": "big5hkscs",
    "euc-kr": "cp949",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "ibm866": "cp866",
    "iso-2022-jp": "iso2022_jp",
    "shift_jis": "cp932",
    "windows-874": "cp874",
}
"""Labels whose Python codec has another name, or decodes less than browsers do."""


def encoded(text: str, label: str) -> bytes:
    return text.encode(PYTHON.get(label, label))
