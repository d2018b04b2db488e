# ruff: noqa: RUF001 - letters and signs of other scripts look like Latin ones, and are meant
"""Words around people's names in bylines: data only. An underscore stands for a space inside a phrase."""

from typing import Final

LEADS: Final = (
    "by written_by posted_by published_by reported_by story_by words_by text_by report_by analysis_by "
    "opinion_by review_by edited_by compiled_by interview_by as_told_to verfasst_von geschrieben_von "
    "text_&_foto text_&_fotos text_und_foto text_und_fotos text_&_bild text_und_bild text_&_bilder text_und_bilder "
    "text_and_photos text_&_photos words_and_photos words_&_photos story_and_photos story_&_photos "
    "texte_et_photos texto_y_fotos "
    "texto_e_fotos testo_e_foto tekst_en_foto's text_och_foto tekst_og_foto "
    "text_von ein_kommentar_von ein_gastbeitrag_von eine_analyse_von gastbeitrag_von analyse_von "
    "kommentar_von interview_von ein_interview_von par publié_par rédigé_par écrit_par "
    "propos_recueillis_par recueilli_par por escrito_por publicado_por redactado_por postado_por "
    "texto_de reportagem_de a_cura_di scritto_da pubblicato_da testo_di door geschreven_door skrevet_af "
    "skrevet_av skriven_av publicerad_av kirjoittanut napisał napisała opracował opracowała napsal "
    "napsala napísal scris_de publicat_de написал написала підготував підготувала пише пишува пишет piše "
    "pišu γράφει_ο γράφει_η γράφει γράφουν oleh ditulis_oleh bởi بقلم كتب كتبت به_قلم מאת द्वारा โดย "
    "เขียนโดย isinulat_ni imeandikwa_na parengė"
).split()
"""Words that stand before the writers of a text, with or without a colon."""

COLON_LEADS: Final = (
    "author authors writer writers contributor byline text words story reporting autor autorin autoren "
    "auteur auteurs texte textes texto autores autore autori testo tekst skribent forfatter journalist "
    "kirjoittaja teksti toimittaja autorzy autoři autorka írta szerző автор авторы автори аўтар текст "
    "avtor συντάκτης από yazan yazar haber penulis tác_giả الكاتب الكاتبة تأليف نویسنده כתב लेखक تحریر "
    "著者 執筆 執筆者 文 撰文 作者 記者 记者 글 글쓴이 기자 autors autorius egilea ผู้เขียน höfundur "
    "editor editors"
).split()
"""The same, but only with a colon."""

SHORT_LEADS: Final = "von di de da od av af ni nga от за".split()
"""The same, but also first parts of names (Von Miller, Di Stefano): they go only where two more words
follow."""

OTHER_LEADS: Final = (
    "photo photos photo_by photos_by photograph_by photographs_by photography_by picture pictures image "
    "images illustration illustration_by illustrations_by graphic graphics video video_by foto fotos "
    "foto_von fotos_von bild bilder grafik illustration_von crédit_photo photo_de foto_de foto_di "
    "fotografía fotografie kuva kuvat zdjęcia фото photographer fotograf illustrator 写真 撮影 摄影 攝影 "
    "사진"
).split()
"""Words that stand before people who didn't write the text."""

STRONG_ANDS: Final = (
    "and und et och og ja ve és și şi και та и oraz dan và और en with mit avec con com un ir و እና และ"
).split()
"""Words that part two names."""

WEAK_ANDS: Final = "y e i a o u і й".split()
"""The same, but also found inside a name (Ortega y Gasset): they part only where two words stand on both
sides."""

PARTICLES: Final = (
    "van von der den de la le du des di da do dos das del della dello degli el al bin ibn bint ben abu "
    "ter ten te zu zum zur af av y e i st ap ab mac d' l' ó"
).split()
"""Small words inside names, written small, and not counted."""

ROLES: Final = (
    "staff writer reporter correspondent editor journalist columnist contributor contributing senior "
    "chief deputy managing associate assistant bureau producer analyst anchor freelance freelancer "
    "special intern political foreign business science sports technology diplomatic economics national "
    "international investigative chef photographer professor lecturer researcher fellow director author "
    "ceo phd redakteur redakteurin korrespondent korrespondentin reporterin volontär chefredakteur "
    "leiter leiterin journaliste correspondant correspondante envoyé envoyée rédacteur rédactrice "
    "spécial spéciale chroniqueur redactor redactora periodista corresponsal enviado enviada especial "
    "columnista colaborador colaboradora jornalista repórter correspondente redator colunista editora "
    "giornalista corrispondente inviato inviata redattore direttore redacteur correspondent verslaggever "
    "verslaggeefster journalistin korrespondentka reportér redaktor redaktorka dziennikarz dziennikarka "
    "redaktör krönikör toimittaja корреспондент редактор журналист обозреватель кореспондент журналіст "
    "оглядач muhabir editör yazarı wartawan reporterka novinar novinarka újságíró szerkesztő "
    "δημοσιογράφος 記者 记者 特派員 编辑 編輯 기자 특파원 논설위원 선임기자"
).split()
"""Words that make a part of a byline a calling instead of a name."""

LATER_ROLES: Final = (
    "expert experts educator specialist manager representative dietitian consultant engineer scientist "
    "founder co-founder cofounder coo cfo cto cmo vp officer president coach attorney lawyer "
    "physician nurse head lead member team "
    "economist analyst strategist adviser advisor teacher student trainer psychologist therapist experte "
    "expertin leitung berater geschäftsführer économiste historien economista analista profesor "
    "professore"
).split()
"""Words that make a part a calling only where a name stands before it; some of them are surnames as well."""

NOBODIES: Final = "admin administrator webmaster".split()
"""Words that end the name of nobody in particular: "Site Admin"."""

BODIES: Final = (
    "institute institut instituto university universität université universidad universidade università "
    "college foundation stiftung fondation association society department ministry ministerium media inc "
    "inc. llc ltd ltd. gmbh corp corp. network magazine marketing e.v. ev verein verband bundesverband "
    "hospital klinikum committee council initiative forum"
).split()
"""Words that make a part a body instead of a name where a name stands before it."""

SUFFIX_ROLES: Final = "기자 특파원 논설위원 선임기자 記者 记者 特派員 編集委員".split()
"""Callings written behind the name."""

DATE_LABELS: Final = (
    "updated published posted last modified on at edited created as of aktualisiert veröffentlicht "
    "zuletzt am um uhr vom publié mis à jour le modifié actualizado publicado modificado el atualizado "
    "em às aggiornato pubblicato il alle geplaatst gepubliceerd bijgewerkt op publicerad uppdaterad den "
    "publisert oppdatert opdateret udgivet julkaistu päivitetty opublikowano aktualizacja aktualizováno "
    "publikováno vydáno dne dnia опубликовано обновлено опубліковано оновлено от güncelleme yayınlanma "
    "publiziert erstellt erschienen eingestellt stand datum date dated créé paru fecha creado data criado "
    "pubblicata creato laatst gewijzigd skapad oprettet luotu muokattu utworzono dodano vytvořeno objavljeno "
    "közzétéve frissítve publicat actualizat δημοσιεύθηκε ενημερώθηκε дата oluşturulma tanggal "
    "diterbitkan diperbarui cập nhật ngày lúc 发布于 发布时间 更新 公開日 更新日 입력 수정 등록 승인 최종수정"
).split()
"""Words that stand before a date."""

BUTTONS: Final = (
    "reading time min mins minutes read share follow print email comments comment edt est pm am gmt utc "
    "bst ist et save listen subscribe teilen partager compartir lesezeit first more"
).split()
"""Words of buttons and labels: a part made of nothing but these and words before dates is no name."""

PLACES: Final = "in aus from à em w v bei near for für pour".split()
"""Small words that begin a place or a paper behind a name."""

GENERATIONS: Final = frozenset({"jr", "sr", "ii", "iii", "iv"})
"""Parts of a name although a comma may stand before them."""

DEGREES: Final = frozenset({"phd", "md", "mba", "esq", "jd", "dphil", "msc", "rn"})
"""Letters behind a name that are no part of it."""

AGENCIES: Final = (
    "reuters thomson_reuters ap associated_press the_associated_press afp agence_france-presse "
    "agence_france_presse dpa dpa-afx deutsche_presse-agentur deutsche_presse_agentur epd kna sid apa "
    "sda ats keystone-sda ansa agi adnkronos efe agencia_efe europa_press ep lusa agência_lusa upi "
    "united_press_international tass тасс itar-tass interfax интерфакс ria_novosti риа_новости xinhua "
    "新华社 新華社 kyodo kyodo_news 共同通信 jiji jiji_press 時事通信 yonhap 연합뉴스 뉴시스 newsis pti "
    "press_trust_of_india ians ani uni anadolu anadolu_agency anadolu_ajansı anadolu_ajansi aa iha dha "
    "pap čtk ctk tasr sita mti agerpres mediafax bta бта hina tanjug танјуг srna fena sta ntb tt "
    "tt_nyhetsbyrån ritzau stt stt-lehtikuva bns leta elta belga anp ukrinform укрінформ unian унн "
    "antara bernama vna ttxvn cna 中央社 中新社 mena wam spa qna kuna petra irna isna mehr fars aap "
    "australian_associated_press pa pa_media press_association the_press_association cp canadian_press "
    "the_canadian_press la_presse_canadienne notimex télam telam prensa_latina agência_brasil ambrero "
    "belta белта kazinform trend azertag armenpress interpress amna ape-mpe απε-μπε sapa nan ippmedia"
).split()
"""Wire services, by their names and abbreviations."""

PLACEHOLDERS: Final = (
    "admin administrator root webmaster user guest guest_author guest_writer guest_contributor "
    "guest_post anonymous unknown staff staff_writer staff_writers staff_reporter staff_report editor "
    "editors editorial editorial_staff editorial_team editorial_board the_editors the_editor "
    "the_editorial_board newsroom news_desk newsdesk web_desk online_desk news_team news_staff "
    "contributor contributors author wire wires wire_services wire_reports agencies agency press_release "
    "pr team the_team super_user superadmin default none null undefined n/a na test redaktion "
    "die_redaktion redaktionsteam online-redaktion onlineredaktion red gast gastautor gastbeitrag "
    "la_rédaction rédaction la_redaction invité redacción la_redacción redaccion equipo_editorial "
    "agencias invitado redação da_redação redacao agências redazione la_redazione di_redazione redactie "
    "de_redactie van_onze_redactie redaktionen redaksjonen toimitus redakcja redakce redakcia "
    "szerkesztőség redacția redactia редакция редакція редактор админ администратор гость redakcija "
    "uredništvo редакција σύνταξη η_σύνταξη συντακτική_ομάδα editör haber_merkezi redaksi admin_redaksi "
    "ban_biên_tập pv phóng_viên التحرير هيئة_التحرير فريق_التحرير مدير_التحرير تحریریه מערכת המערכת "
    "संपादक डेस्क 編集部 编辑部 編輯部 编辑 小编 관리자 편집부 กองบรรณาธิการ ghost toimetus redakcijos "
    "redakcja_portalu anónimo anônimo anonimo anonyme anonym аноним sponsored sponsored_content sponsored_post "
    "partner_content paid_post advertorial advertisement gesponserte_inhalte gesponsert anzeige werbung "
    "contenido_patrocinado conteúdo_patrocinado contenu_sponsorisé publireportage"
).split()
"""Names of nobody in particular."""
