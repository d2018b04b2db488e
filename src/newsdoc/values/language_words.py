# ruff: noqa: RUF001 - letters and signs of other scripts look like Latin ones, and are meant
"""Codes and names of languages, and what tells them apart in a text: data only."""

from types import MappingProxyType
from typing import Final

CODES: Final = frozenset(
    "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv "
    "dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie "
    "ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv "
    "mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm "
    "rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te "
    "tg th ti tk tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu fil".split()
)
"""Codes of two letters (ISO 639-1, without those that were replaced), and Filipino: nothing needs looking up
for them."""

MISTAKEN: Final = MappingProxyType(
    {
        "cn": "zh",
        "cz": "cs",
        "dk": "da",
        "gb": "en",
        "gr": "el",
        "ir": "fa",
        "jp": "ja",
        "ua": "uk",
        "us": "en",
        "vn": "vi",
    }
)
"""Codes of countries that pages write for a language; those that are a language's code too mean that
language."""

KIN: Final = tuple(
    frozenset(group.split())
    for group in (
        "no nb nn da sv",
        "hr bs sr sh sl me",
        "cs sk",
        "pt gl es ca an ast oc",
        "nl af fy li nds",
        "de lb gsw nds bar",
        "id ms jv su",
        "zh ja yue wuu cmn",
        "ru uk be bg mk sr kk ky tg mn tt",
        "ar fa ur ckb ps ug sd ku arz",
        "hi mr ne sa bho mai",
        "tr az",
        "fi et",
        "it co scn",
        "fr wa",
    )
)
"""Languages so near to each other that a guess by letters and frequent words may take one for another."""
NOT_TOLD: Final = frozenset({"und", "mul", "mis", "zxx", "x"})
"""Codes that name no language."""

NAMES: Final = MappingProxyType(
    {
        "af": "afrikaans",
        "ar": "arabic العربية عربي",
        "az": "azerbaijani azərbaycanca",
        "be": "belarusian беларуская",
        "bg": "bulgarian български",
        "bn": "bengali bangla বাংলা",
        "bs": "bosnian bosanski",
        "ca": "catalan català",
        "cs": "czech čeština česky",
        "da": "danish dansk",
        "de": "german deutsch",
        "el": "greek ελληνικά",
        "en": "english",
        "es": "spanish español castellano espanol",
        "et": "estonian eesti",
        "eu": "basque euskara",
        "fa": "persian farsi فارسی",
        "fi": "finnish suomi",
        "fil": "filipino tagalog",
        "fr": "french français francais",
        "gl": "galician galego",
        "gu": "gujarati ગુજરાતી",
        "he": "hebrew עברית",
        "hi": "hindi हिन्दी हिंदी",
        "hr": "croatian hrvatski",
        "hu": "hungarian magyar",
        "hy": "armenian հայերեն",
        "id": "indonesian bahasa_indonesia",
        "is": "icelandic íslenska",
        "it": "italian italiano",
        "ja": "japanese 日本語",
        "ka": "georgian ქართული",
        "kk": "kazakh қазақша",
        "ko": "korean 한국어",
        "lt": "lithuanian lietuvių",
        "lv": "latvian latviešu",
        "mk": "macedonian македонски",
        "ml": "malayalam മലയാളം",
        "mr": "marathi मराठी",
        "ms": "malay bahasa_melayu",
        "nl": "dutch nederlands flemish",
        "no": "norwegian norsk",
        "pl": "polish polski",
        "pt": "portuguese português portugues",
        "ro": "romanian română",
        "ru": "russian русский",
        "sk": "slovak slovenčina",
        "sl": "slovenian slovene slovenščina",
        "sq": "albanian shqip",
        "sr": "serbian српски srpski",
        "sv": "swedish svenska",
        "sw": "swahili kiswahili",
        "ta": "tamil தமிழ்",
        "te": "telugu తెలుగు",
        "th": "thai ไทย",
        "tr": "turkish türkçe",
        "uk": "ukrainian українська",
        "ur": "urdu اردو",
        "uz": "uzbek o‘zbekcha",
        "vi": "vietnamese tiếng_việt",
        "zh": "chinese 中文",
    }
)
"""Language to its English and its own names; an underscore stands for a space."""

SCRIPTS: Final = (
    ("Latin", 0x0041, 0x024F),
    ("Latin", 0x1E00, 0x1EFF),
    ("el", 0x0370, 0x03FF),
    ("el", 0x1F00, 0x1FFF),
    ("Cyrillic", 0x0400, 0x052F),
    ("hy", 0x0530, 0x058F),
    ("he", 0x0590, 0x05FF),
    ("Arabic", 0x0600, 0x077F),
    ("Arabic", 0xFB50, 0xFEFC),
    ("Devanagari", 0x0900, 0x0963),
    ("bn", 0x0980, 0x09FF),
    ("pa", 0x0A00, 0x0A7F),
    ("gu", 0x0A80, 0x0AFF),
    ("or", 0x0B00, 0x0B7F),
    ("ta", 0x0B80, 0x0BFF),
    ("te", 0x0C00, 0x0C7F),
    ("kn", 0x0C80, 0x0CFF),
    ("ml", 0x0D00, 0x0D7F),
    ("si", 0x0D80, 0x0DFF),
    ("th", 0x0E00, 0x0E7F),
    ("lo", 0x0E80, 0x0EFF),
    ("bo", 0x0F00, 0x0FFF),
    ("my", 0x1000, 0x109F),
    ("ka", 0x10A0, 0x10FF),
    ("am", 0x1200, 0x137F),
    ("km", 0x1780, 0x17FF),
    ("Kana", 0x3040, 0x30FF),
    ("Han", 0x3400, 0x9FFF),
    ("Han", 0x20000, 0x2FFFF),
    ("Hangul", 0x1100, 0x11FF),
    ("Hangul", 0xAC00, 0xD7A3),
)
"""Script, or the language where a script has one alone, and the first and last letters of a range of it."""

CYRILLIC: Final = (
    ("mk", "ѓќѕ"),
    ("sr", "ђћљњџј"),
    ("kk", "әғқұһ"),
    ("tg", "ҷӯӣҳ"),
    ("tt", "җ"),
    ("be", "ў"),
    ("uk", "їєґ"),
    ("mn", "өү"),
    ("ru", "ыэё"),
    ("bg", "ъщ"),
)
"""Letters that show a language of the Cyrillic script; the first language whose letters are there is it."""

ARABIC: Final = (
    ("ckb", "ڕێۆڵ"),
    ("ps", "ښټړځڅ"),
    ("ug", "ۈۇې"),
    ("sd", "ڄڃٻڀٺ"),
    ("ur", "ٹڈڑںے"),
    ("fa", "پچژگکی"),
    ("ar", "ةكيىأإ"),
)
"""The same for the Arabic script."""

DEVANAGARI: Final = MappingProxyType(
    {
        "hi": "है हैं के में की का से को और ने पर कि यह था नहीं भी",
        "mr": "आहे आहेत आणि या च्या मध्ये तर होते नाही त्यांनी केले झाली झाला असे हे",
        "ne": "छ छन् र को मा ले लाई पनि भएको गरेको गर्ने हुने तर थियो भने",
    }
)
"""Frequent words of the languages of the Devanagari script."""

LATIN: Final = MappingProxyType(
    {
        "en": (
            "the and of to in is that for was with on are as it have this be by from he not but they you "
            "which has were an or at we will can their all your if more would about one"
        ),
        "de": (
            "der die und das ist nicht mit den von zu auf ein eine für im dem des sich auch als wird war "
            "aus sind bei"
        ),
        "fr": (
            "le la les des et est une dans que pour qui sur au pas plus par ce avec sont ont aux cette "
            "été du il"
        ),
        "es": ("el la los las que y en es por una con para del se no su como más fue al lo pero sus ha está"),
        "pt": (
            "o os as que e em é para com uma não do da no na por mais foi dos ao como mas das pelo são também"
        ),
        "it": (
            "il la che e di è per una non con del della sono gli nel alla si le dei anche più come ha da "
            "questo"
        ),
        "nl": (
            "de het een en van is dat niet op te zijn met voor aan er ook maar bij was naar werd door "
            "uit wordt heeft"
        ),
        "sv": (
            "och att det är en som på av för med den inte till har om ett men var jag han sig från vi kan när"
        ),
        "da": (
            "og at det er en af på til med for den ikke som der har et de var men fra vil kan også blev efter"
        ),
        "no": (
            "og at det er en av på til med for den ikke som har et de var men fra vil kan også ble etter "
            "å seg"
        ),
        "fi": (
            "ja on ei että se oli hän mutta myös kun kuin joka ovat hänen sen mukaan ole olla jos niin tai"
        ),
        "is": "og að er í á sem til um ekki við það en var með af hann fyrir eru því frá hafa þeir",
        "pl": (
            "i w na nie się z że do to jest jak o po za od przez ale był tym dla są oraz także może tego jego"
        ),
        "cs": (
            "a v se na je že to s z do o pro byl jsem ale jako by tak po si které který podle také jeho "
            "jsou při"
        ),
        "sk": (
            "a v sa na je že to s z do o pre bol som ale ako by tak po si ktoré ktorý podľa tiež jeho sú pri"
        ),
        "sl": "in je v na da se za so ki ne z bi ni pa tudi kot ali po je iz od še lahko bo smo ter",
        "hr": (
            "i je u na da se za su koji ne s bi nije a od će kao što o je iz sve bio kako ali može tijekom"
        ),
        "hu": (
            "a az és hogy nem is egy meg ez volt van csak már még de ha el mint ki azt vagy amely "
            "szerint lesz"
        ),
        "ro": (
            "și de în a la cu pe nu că din este o care mai pentru un sunt ca fost au se prin după acest lui"
        ),
        "tr": (
            "ve bir bu da de için ile çok olarak daha olan gibi sonra ne kadar var en değil ama göre "
            "olduğu ise"
        ),
        "id": (
            "yang dan di dengan untuk dari ini itu tidak pada dalam akan ke oleh juga karena bisa telah "
            "ada sudah saat bahwa serta menjadi mereka ia namun tersebut"
        ),
        "ms": (
            "yang dan di dengan untuk daripada ini itu tidak pada dalam akan ke oleh juga kerana boleh "
            "telah ada beliau bahawa serta menjadi mereka ia namun katanya"
        ),
        "vi": (
            "và của là có không cho được với các một trong những người này đã khi để đến trên tại cũng từ"
        ),
        "et": "ja on ei et see oli ka kui ta mis aga oma või ning kes nii siis seda mida pole välja",
        "lv": "un ir ka ar no par uz tas kas bet arī nav to pie lai tika viņš pēc kā šo gan",
        "lt": "ir yra kad su iš į tai kaip bet buvo ne ar per jis savo taip apie nuo dėl jau tik metų",
        "ca": (
            "el la els les que i en és per una amb del al no com més són aquest aquesta ha va dels seva també"
        ),
        "gl": (
            "o a os as que e en é por unha con para do da non no na máis foi dos ao como pero das polo "
            "tamén súa"
        ),
        "eu": ("eta da ez bat du dira hau zen baina ere izan dute egin beste duen den arabera baino zuen"),
        "sq": "dhe në të e për me që nga një është ka nuk u i se si më por janë do kjo",
        "az": "və bu bir ilə üçün də ki olan onun edib görə daha isə kimi sonra çox olub",
        "af": "die en van is het nie in dat te om vir op met was sy hy het ook aan as wat deur",
        "sw": "na ya wa kwa ni katika la za kuwa hiyo huo yake hii ambao pia baada alisema cha",
        "fil": "ang ng sa na mga at ay ni si para hindi ito may nang kung siya din kanyang",
        "cy": "y yn a i o ar yr mae ei am wedi bod gan eu hefyd oedd ond cael roedd",
        "ga": "an na a ar agus go is i le do bhí tá ag sé ní atá don mar",
    }
)
"""Frequent words of languages of the Latin script."""
