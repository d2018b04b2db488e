# ruff: noqa: RUF001 - letters and signs of other scripts look like Latin ones, and are meant
"""Words that tell a time from now, in some fifty languages: data only.

An underscore stands for a space inside a phrase. All of it is compared without case and accents.
"""

from types import MappingProxyType
from typing import Final

UNITS: Final = MappingProxyType(
    {
        "second": (
            "second seconds sec secs s sekunde sekunden seconde secondes seconden segundo segundos "
            "secondo secondi sek segon segons sekund sekunder sekunti sekuntia sekunda sekundy sekundę "
            "másodperce másodperccel secunde secundă секунду секунды секунд секунди секунда saniye detik "
            "saat_detik giây δευτερόλεπτα δευτερόλεπτο ثانية ثوان ثواني ثانیه שניות שנייה सेकंड সেকেন্ড "
            "sekundēm sekundes sekundžių sekundit sekundi วินาที 秒 秒钟 秒鐘 초"
        ),
        "minute": (
            "minute minutes min mins m minuten minuut minuto minutos minuti minuts minut minutter "
            "minuter minuutti minuuttia minuty minutę minuta minutu minutami perce perccel минуту минуты "
            "минут минути минута мин хвилину хвилини хвилин хв dakika dk menit minit phút λεπτά λεπτό "
            "دقيقة دقائق دقیقه דקות דקה मिनट মিনিট minūtēm minūtes minučių minutes minutit นาที 分 分钟 "
            "分鐘 分間 분"
        ),
        "hour": (
            "hour hours hr hrs h stunde stunden std heure heures hora horas ora ore uur uren time timer "
            "timme timmar tim tunti tuntia godzinę godziny godzin godz hodinu hodiny hodin hodinou "
            "hodinami órája órával oră час часа часов годину години годин saat jam giờ tiếng ώρες ώρα "
            "ساعة ساعات ساعت שעות שעה घंटे घंटा ঘণ্টা ঘন্টা stundām stundas valandas valandų valandą tundi "
            "tund ชั่วโมง ชม 小时 小時 時間 시간 sata sati ur ure hores"
        ),
        "day": (
            "day days d tag tage tagen dager jour jours j día días dia dias dies giorno giorni gg dag "
            "dagen dage dagar päivä päivää dzień dni dniem den dny dní dnem dnů dňami napja nap zi zile "
            "день дня дней дні днів дни ден gün hari ngày ημέρες ημέρα μέρες μέρα يوم أيام ايام روز ימים "
            "יום दिन দিন dienām dienas dienų dieną päeva วัน 天 日 일 dana dan dnevi"
        ),
        "week": (
            "week weeks w wk wks woche wochen semaine semaines sem semana semanas settimana settimane "
            "weken uge uger uke uker vecka veckor viikko viikkoa tydzień tygodnie tygodni týden týdny "
            "týdnů týdnem hete hét săptămână săptămâni неделю недели недель тиждень тижні тижнів седмица "
            "седмици hafta minggu pekan tuần εβδομάδες εβδομάδα أسبوع أسابيع هفته שבועות שבוע सप्ताह हफ़्ते "
            "हफ्ते সপ্তাহ nedēļām savaites nädalat สัปดาห์ 周 週 週間 星期 주 tjedna tjedan setmana "
            "setmanes"
        ),
        "month": (
            "month months mo mos monat monate monaten mois mes meses mês mese mesi mesos maand maanden "
            "måned måneder månad månader kuukausi kuukautta miesiąc miesiące miesięcy měsíc měsíce "
            "měsíců měsícem hónapja hónap lună luni месяц месяца месяцев місяць місяці місяців месец "
            "месеца ay bulan tháng μήνες μήνα شهر أشهر شهور ماه חודשים חודש महीने महीना মাস mēnešiem "
            "mėnesius mėnesių kuud เดือน 个月 個月 か月 ヶ月 カ月 개월 mjeseci"
        ),
        "year": (
            "year years y yr yrs jahr jahre jahren an ans année années año años ano anos anno anni any "
            "anys jaar år vuosi vuotta rok lata lat rokem roky let éve év ani год года лет рік роки "
            "років yıl tahun năm έτη έτος χρόνια χρόνο سنة سنوات عام سال שנים שנה साल वर्ष বছর gadiem "
            "metus metų aastat ปี 年 년 godine godina"
        ),
    }
)
"""Unit of time to its names."""

BARE_UNITS: Final = MappingProxyType(
    {
        "minute": "минуту хвилину minutę دقيقة דקה dakika",
        "hour": "час годину godzinę hodinou ساعة שעה órával",
        "day": "день dzień dnem يوم יום",
        "week": "неделю тиждень tydzień týdnem أسبوع שבוע",
        "month": "месяц місяць miesiąc měsícem شهر חודש",
        "year": "год рік rok rokem سنة שנה",
    }
)
"""Names that mean one of the unit where no number stands before them."""

PAIRS: Final = MappingProxyType(
    {
        "minute": "دقيقتين",
        "hour": "ساعتين שעתיים",
        "day": "يومين יומיים",
        "week": "أسبوعين שבועיים",
        "month": "شهرين חודשיים",
        "year": "سنتين عامين שנתיים",
    }
)
"""Names that mean two of the unit."""

AGO: Final = (
    "ago earlier vor il_y_a y_a hace há ha atrás fa geleden sedan siden sitten temu před pred ezelőtt "
    "acum în_urmă назад тому преди пре prije önce evvel yang_lalu lalu yang_lepas trước cách_đây πριν "
    "قبل منذ پیش לפני पहले আগে pirms prieš tagasi ที่แล้ว ที่ผ่านมา ก่อน 前 以前 전 əvvəl бұрын iliyopita "
    "nakalipas"
).split()
"""Words that put a length of time into the past."""

ONE: Final = (
    "a an one ein eine einer einem einen un une una uno um uma een één en ett et én yksi jeden jedna "
    "jedną jednu egy o один одну одна едно bir satu sebuah một μία ένα μια واحدة یک אחד אחת एक এক vienas "
    "vieną viens üks"
).split()

FILLERS: Final = (
    "about around over more than almost nearly the of and und et y e i och og etwa circa ca ungefähr "
    "environ plus moins de di da près unos unas cerca mais más ongeveer ruim for för noin około ponad "
    "asi около более примерно περίπου حوالي 约 約 published posted updated veröffentlicht publié "
    "publicado pubblicato опубликовано"
).split()
"""Words that change nothing."""

DAYS: Final = MappingProxyType(
    {
        0: (
            "today heute aujourd'hui hoy hoje oggi vandaag i_dag idag tänään dzisiaj dziś dnes astăzi "
            "azi сегодня сьогодні днес данас danas danes bugün hari_ini hôm_nay σήμερα اليوم امروز היום "
            "आज আজ šodien šiandien täna วันนี้ 今天 今日 오늘 avui сёння gaur hoxe"
        ),
        1: (
            "yesterday gestern hier ayer ontem ieri gisteren i_går igår eilen wczoraj včera tegnap вчера "
            "вчора јуче jučer juče včeraj dün kemarin semalam hôm_qua χθες χτες أمس دیروز אתמול গতকাল "
            "vakar eile เมื่อวาน เมื่อวานนี้ 昨天 昨日 어제 ahir dünən учора кеше atzo onte kahapon jana"
        ),
        2: (
            "vorgestern avant-hier anteayer anteontem eergisteren i_förrgår i_forgårs toissapäivänä "
            "przedwczoraj předevčírem tegnapelőtt alaltăieri позавчера prekjučer prekjuče evvelsi_gün "
            "προχθές پریروز שלשום 前天 一昨日 그저께"
        ),
    }
)
"""Days back to the words for that day."""

NOW: Final = (
    "now just_now right_now moments_ago a_moment_ago gerade_eben soeben jetzt à_l'instant maintenant "
    "ahora_mismo ahora agora agora_mesmo adesso poco_fa net_nu nu just_nå akkurat_nå lige_nu juuri_nyt "
    "przed_chwilą teraz právě_teď épp_most chiar_acum только_что сейчас щойно зараз upravo_sada şimdi "
    "az_önce baru_saja vừa_xong μόλις_τώρα الآن همین_الان עכשיו अभी এইমাত্র 刚刚 剛剛 たった今 방금 "
    "เมื่อสักครู่"
).split()
"""Words that mean this moment."""
