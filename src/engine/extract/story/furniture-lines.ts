/**
 * Lines recognisable as furniture by their own words, wherever the text comes from: advertising marks, credits,
 * invitations to follow or read on.
 */
import { alternatives } from '../../../text/alternatives.ts';
import { endsSentence } from '../plain-text/plain-text.ts';
import { SOURCE_LABEL } from '../source-words.ts';
import { PHRASES } from './furniture-phrases.ts';
import { isPaywallLine, isSaid } from './paywall-phrases.ts';

const LABELS = new RegExp(
  `^[\\p{P}\\p{S}\\s]*(?:${Object.values(PHRASES)
    .map(({ labels }) => labels)
    .join('|')})[\\s:：.…>»→]*$`,
  'iu',
);
const CALLS = new RegExp(
  `^[\\p{P}\\p{S}\\s]*(?:${Object.values(PHRASES)
    .map(({ calls }) => calls)
    .join('|')})`,
  'iu',
);

/** A line that says who made a picture or text, or who else worked on it. */
const CREDITS = new RegExp(
  alternatives`
  ^(?:[([（【—–\-*•\s]*)(?:©|\(c\)\s|copyright\b(?!\s(?:laws?|rules|holders|owners|protection|infringement|claims?|reform|is|was|has|will)\s)|(?:image|photo|picture|video|graphic|foto|bild|fotos|imagen|imagem|
  grafik|bilde|billede|kuva|kép|fotó|zdjęcie|fot\.|φωτογραφία|fotoğraf|фото|відео|видео|світлина|الصورة|صورة|عکس|
  צילום|ảnh|图片|图|圖|사진|写真)(?: credits?| source| courtesy| by)?\s?(?:[:：=|]|(?:by|via)\b(?!\s(?:photo|picture|image|video|then|now|hand|machine|far|which|whom)(?!\p{L})))|
  (?:SOURCE_LABEL|quellen)\s?[:：]|(?:additional )?(?:reporting|writing|editing) by\b(?!\s(?:photo|picture|image|video|then|now|hand|machine|far|which|whom)(?!\p{L}))|contributing\s?:|
  \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2}(?:(?:,| and) \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2}){0,3} reported from \p{Lu}[\p{L} .,’'-]{2,50}\.?$|
  fot\.(?:\s\S+){1,4}$|with (?:reporting|files|inputs?|additional reporting|information) (?:by|from)\b|(?:责编|责任编辑|責任編輯|编辑|編輯)\s?[:：]|
  (?:\p{Script=Han}{0,6}(?:记者|記者))[\s　:：]+[\p{Script=Han}·、\s　]{2,20}[)）]?$|(?:mit material (?:von|der|des)|mit agentur)|
  mit (?:dpa|afp|reuters|ap)\b(?!\s\p{L}{3,}\s\p{L})|dpa-infocom|all rights reserved(?!\s(?:for|in|under|since|when)\s)|alle rechte (?:vorbehalten|bei|liegen)|
  tous droits (?:de reproduction|réservés)|todos los derechos (?:están )?reservados|(?:все|усі|всі) права (?:защищены|захищен|на материалы|
  на матеріали|принадлеж|належ)|[\p{Lu}][\p{L}.’' ]{2,40}(?: and [\p{Lu}][\p{L}.’' ]{2,40})? contributed (?:reporting )?to this (?:report|
  story|article)|this (?:article|story|post) (?:was|has been) (?:last )?updated\b)
`.replace('SOURCE_LABEL', SOURCE_LABEL),
  'iu',
);

/** "The quay in 2018 (Image: Harbour Daily)". */
const CREDITED =
  /[(（[](?:image|photo|picture|pic|video|foto|bild|imagen|imagem|immagine|kuva|zdjęcie|fot\.|фото|світлина|图|圖|写真|사진)s?(?: credit| by| courtesy of| source)?\s?[:：|／/]?\s[^()（）]{1,80}[)）\]]$/iu;

const SPAN = alternatives`
  (?:\d{1,2}|an?|one|eine[rmn]?|une?|una?|o)?\s?(?:sec|min|hour|hr|day|sat|menit|jam|hari|phút|giờ|ngày|मिनट|घंट|दिन|
  มินิต|นาที|ชั่วโมง|วัน|stunde|tag|heure|jour|hora|día|dia|or[ae]|zi|giorn|uur|dag|timm|tim|godzin|dni|hodin|nap|óra|
  órá|perc|хв|год|день|дн|мин|час|ώρ|λεπτ|ημέρ|saat|dakika|gün|ساع|دقي|يوم|روز|שע|דק|ימ|秒|分钟|分|小时|時間|天|日|시간|분|
  일)\p{L}{0,5}\.?
`;
/** "2 hours ago" alone: the age of another story. */
const AGO = new RegExp(
  `^(?:(?:há|hace|il y a|acum|vor|før|för|před|prije|pre|пре|преди|prieš|pirms|πριν(?: από)?|منذ|قبل|לפני)\\s${SPAN}|${SPAN}\\s?(?:ago|fa|lalu|trước|पहले|আগে|ที่แล้ว|geleden|sedan|siden|temu|ezelőtt|тому|назад|önce|پیش|前|전))$`,
  'iu',
);

const BUTTON = alternatives`
  (?:print this page|close(?: this)? window|close|fenster schließen|fermer(?: la fenêtre)?|cerrar(?: ventana)?|
  закрыть(?: окно)?|закрити(?: вікно)?|طباعة|مشاركة|فيسبوك|تويتر|لينكدين|واتساب|تلغرام|تيليجرام|поделиться|поділитися|
  твитнуть|друк|печать|partager|tweeter|imprimer|envoyer|teilen|drucken|merken|compartir|imprimir|enviar|condividi|
  stampa|udostępnij|drukuj|paylaş|yazdır|pin ?interest|whats ?app|telegram|messenger|viber|vk|line|comments?|tweet|
  share|like|e-?mail|print|save|send|pin(?: it)?|facebook|twitter|google\+?|whatsapp|linkedin|reddit|pinterest|digg|
  stumbleupon|del\.?icio\.?us|more)
`;
/** "Share Tweet 12 Email": a row of buttons. */
const BUTTONS = new RegExp(`^${BUTTON}(?:[\\s|·,/+\\d]+${BUTTON})+[\\s\\d]*$`, 'iu');

/** "12.3K views", "Harbour News 1,5 тыс подписчиков": how many follow or have read. */
const CROWD = new RegExp(
  alternatives`
  ^(?:[\p{L}\s]{0,40}?\s?)?\d[\d\s.,]{0,8}\s?(?:k|m|mln|mio\.?|тыс\.?|тис\.?|млн\.?|万|만)?\s?(?:views|followers|
  subscribers|likes|reposts|retweets|shares|reads|abonnés|vues|seguidores|visualizaciones|visualizações|follower|
  aufrufe|abonnenten|подписчик\p{L}*|просмотр\p{L}*|прочтени\p{L}*|підписник\p{L}*|перегляд\p{L}*|阅读|次阅读|人赞同|粉丝)$
`,
  'iu',
);

/** A media player's time display: "12:00:00 / -:--:--". */
const PLAYER = /^[\d:–-]+:[\d–-]{2}\s?[/|]\s?[\d:–-]+$/u;

/** Style names that a page shows by mistake: "portrait-tablet-and-below". */
const STYLE = /^(?:[a-z0-9]+(?:-[a-z0-9]+){3,}|(?:above|below)-[a-z]+-(?:phone|mobile|tablet|desktop))$/;

/** Where a program was to put something: "$$ADVERT$$", "{{ headline }}". */
const PLACEHOLDER = /^(?:\$\$\w+\$\$|##\w+##|%%[\w.]+%%|\$?\{\{?[^{}]+\}\}?|\[\[\w+\]\])$/u;

/** An agency's slug line: "BC-HARBOUR-QUAY". */
const SLUG = /^\p{Lu}{2,}(?:-[\p{Lu}\d]{2,}){2,6}$/u;

/** "Advertisement", "More on this", "Sign up for our newsletter": furniture wherever it stands. */
export function isFurnitureLine(line: string): boolean {
  // Case-insensitive patterns do not match the capital of the Turkish i.
  const text = line.replaceAll('İ', 'i');
  if (text.length < 30 && AGO.test(text)) return true;
  if (text.length < 320 && DESK_NOTE.test(text)) return true;
  return (
    (text.length < 80 &&
      (LABELS.test(text) ||
        CROWD.test(text) ||
        BUTTONS.test(text) ||
        PLAYER.test(text) ||
        STYLE.test(text) ||
        PLACEHOLDER.test(text) ||
        SLUG.test(text))) ||
    (text.length < 300 && CALLS.test(text) && !isSaid(text)) ||
    isPaywallLine(text)
  );
}

const COMMENTS = new RegExp(
  alternatives`
  ^\P{L}*(?:(?:reader|visitor|user|view|latest|recent|all|add|post|leave|(?:top|best|most)(?: rated| liked)?(?= comments)|(?:most )?(?:featured|popular)(?= comments))s?['’]?\s+)*(?:(?:your|a|
  our)\s+)?(?:comments?|opinions?|responses|replies|reply|kommentare?|leserkommentare|commentaires?|comentarios|
  comentários|commenti|reacties|kommentarer|kommentit|komentarze|komentáře|komentarji|komentari|kommentarii|
  комментари[ий]|коментар[іи]|σχόλια|yorumlar|تعليقات|التعليقات|نظرات|תגובות|टिप्पणियाँ|komentar|bình luận|
  ความคิดเห็น|(?:网友|读者|全部|最新)?评论|(?:網友|讀者)?(?:評論|留言)|コメント|댓글)(?:\s+(?:on|about|to)\s+.{3,80})?\P{L}*$
`,
  'iu',
);

/** "10 thoughts on “Third quay approved”", as blogs count them in every language. */
const RESPONSES = new RegExp(
  alternatives`
  ^(?:\d{1,4}|one|ein|une?|uno?|um|één|en|один|одна) (?:thoughts?|responses?|replies|comments?|gedanken?|antworten|kommentare?|
  réflexions?|commentaires?|réponses?|pensamientos?|comentarios?|pensamentos?|comentários?|pensieri|commenti|gedachten|reacties|
  tankar|svar|мысл\p{L}+|комментари\p{L}+|думк\p{L}+|коментар\p{L}*) (?:on|to|zu|auf|sur|sobre|en|em|su|over|op|om|på|til|на|про|до|к)\s
  [“"„«»'‘].{3,160}[”"“»«'’]$
`,
  'iu',
);

/** "Comments (7)", "Add your opinion on this article": readers' comments begin here. */
export function isCommentsHeading(text: string): boolean {
  return (text.length < 100 && COMMENTS.test(text)) || (text.length < 200 && RESPONSES.test(text));
}

const REPLY =
  /^\P{L}*(?:reply|antworten?|répondre|responder|rispondi|reageer|beantwoorden|svara?|vastaa|odpowiedz|odpovědět|odpovedať|válasz|răspunde|ответить|відповісти|отговори|одговори|odgovori|απάντηση|yanıtla|cevapla|رد|پاسخ|הגב|जवाब दें|balas|trả lời|ตอบกลับ|回复|回覆|返信|답글|답장)\P{L}*$/iu;

/** "Reply", "Antworten (2)": under what a reader wrote. */
export function isCallToReply(text: string): boolean {
  return text.length < 30 && REPLY.test(text);
}

const ON_COMMENTS =
  /(?<!\p{L})(?:(?:comments?|opinions?|posting|kommentare?|commentaires?|comentarios|comentários|commenti)(?!\p{L})|hozzászólás|komment|komentarz|komentář|комментари|коментар)/iu;
const RULED = new RegExp(
  alternatives`
  (?<!\p{L})(?:moderat(?:ed|ors?|ion)|terms (?:of|and)|report abuse|inappropriate|derogatory|offensive|
  (?:approved|removed|deleted) (?:by|if|before|without))(?!\p{L})|(?<!\p{L})(?:moderier|modér|moderad|moderat|
  moderowan|moderál|модер|tükröz|kulturált|odzwierciedla|отража|відобража)
`,
  'iu',
);

/** "Comments are filtered, and …": the rules for readers' comments. */
export function isCommentRule(text: string): boolean {
  return text.length < 700 && ON_COMMENTS.test(text) && RULED.test(text) && !isSaid(text);
}

/** The caption of an archive picture, as agencies write it. */
const ARCHIVED =
  /^(?:FILE PHOTO|FILE\s?[-–—]\s|FILED? - |(?:Archiv|Symbol)(?:bild|foto)\b|Photo d[’']archives?|(?:Foto|Imagen) de archivo|Foto d[’']archivio|Архивное фото|Архівне фото|资料图|資料照片?|資料写真)[:：\s.]/u;

/** "((Reporting by Ada Finch; editing by Jon Marsh))", "((ada@wire.example))": an agency's own remarks. */
const REMARK = /^\(\([^()]{3,200}\)\)$/u;

/**
 * "(Corrects the cost in paragraph 2)", "(Adds quotes, background)": what a desk tells of a story sent before. Each names
 * a part of it, as interviews have "(Removes her glasses)".
 */
const DESK_NOTE = new RegExp(
  alternatives`
  ^\((?:corrects|corrected|refiles|repeats|recasts|updates|adds|removes|clarifies|rewrites|berichtigt|wiederholt|aktualisiert|
  corrig[eé]|actualiza|actualise|précise|aggiorna|atualiza|corregge)(?=[\s,:])[^()]{0,240}
  (?<!\p{L})(?:paragraphs?|paras?|pars?|graphs?|headlines?|bylines?|datelines?|quotes?|quotations?|details|background|comments?|reaction|
  context|stor(?:y|ies)|slug|typo|spelling|first published|subscribers|throughout|absatz|absätze|überschrift|zitate?|meldung|titre|
  paragraphe|citations?|contexte|détails|título|titular|párrafos?|citas?|contexto|detalles|parágrafos?|detalhes|titolo|
  paragrafo|dettagli|contesto)(?!\p{L})[^()]{0,240}\)$
`,
  'iu',
);

/** "(Reporting by Ada Finch in Cairo, Jon Marsh; Writing by Bo Dale; Editing by Cy Hill)", in the languages of agencies. */
const REPORTED =
  /^\(?(?:additional )?(?:reporting|writing|compiled|written|bericht|reportage|reporte|informaci[oó]n|reportagem|escrito|texto|rédigé|écrit)\s(?:by|von|de|del|par|por)\s/iu;
/** In brackets, or behind a sign that ends who reported: a review's sentence has neither. */
const AND_EDITED =
  /(?:^\(.{2,400}|[;.|]\s?)(?:editing by|edited by|redigiert von|édité par|editado (?:en \p{L}+ )?por|edición (?:en \p{L}+ )?de|edição (?:de|por))\s\S/iu;

/** "ao/bm/ef", "/أ ش أ/", "BBC Mon AF1 AFEauwaf 030326/ao", "ada@quay.example": an agency's sign and its people’s initials or address below a story. */
const SIGN_OFF =
  /^(?:\p{Ll}{1,4}(?:\/\p{Ll}{1,4}){1,6}|\/\s?[\p{L}\s]{2,14}\/|[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}|BBC Mon\p{L}* \S+ \S+ \d{6}(?:\/\S+)?)$/u;

/** "Ada Finch/Getty Images", "(Quay Press / AFP)". */
const AGENCY_CREDIT = new RegExp(
  alternatives`
  ^\(?[\p{L}\p{M}.'’ -]{3,50}\s?\/\s?(?:getty(?: images)?|ap(?: photo)?|reuters|afp|epa|efe|dpa|ansa|tass|xinhua|
  shutterstock|istock\p{L}*|alamy|bloomberg|picture alliance|imago|unsplash|flickr|pa wire|
  rex)(?:[ ,/][^.!?]{0,40})?\)?$
`,
  'iu',
);

/** "The quay in March. (Ada Finch / Harbour Daily / May 14, 2013)", "… (AP Photo)": words under a picture. */
const AGENCY_CREDITED = new RegExp(
  alternatives`
  [(（][^()（）]{2,60}\svia\s(?:ap|afp|epa|reuters|getty images)(?:,\s?file)?[)）]$|
  [(（](?:(?:ap|afp|epa|reuters|getty|xinhua)[ -](?:photo|images?|pool)[^()（）]{0,60}|[^()（）]{2,60}/\s?(?:getty images|
  afp|epa|reuters|associated press|ap)|[^()（）]{2,60}/\s?\p{L}{3,9} \d{1,2}, \d{4}|credit:[^()（）]{2,60})[)）]$
`,
  'iu',
);

/** Who reported and who edited a story, below it. */
export function isSignOff(text: string): boolean {
  return text.length < 600 && REPORTED.test(text) && AND_EDITED.test(text);
}

/** "CreditAda Finch for The Harbour Daily": a label set off by styles alone. */
const GLUED_CREDIT = /^(?:Photo)?Credit(?:\.{3}|…)?\p{Lu}[^!?]*\s\p{Lu}[^!?]*$/u;

export function isCreditLine(text: string): boolean {
  return (
    (text.length < 400 && AGENCY_CREDITED.test(text)) ||
    (text.length < 90 && AGENCY_CREDIT.test(text)) ||
    (text.length < 160 && GLUED_CREDIT.test(text) && !endsSentence(text)) ||
    REMARK.test(text) ||
    isSignOff(text) ||
    (text.length < 50 && SIGN_OFF.test(text)) ||
    (text.length < 160 && (CREDITS.test(text) || CREDITED.test(text))) ||
    (text.length < 500 && ARCHIVED.test(text))
  );
}

/** "3 min read", "Lesezeit: 2 Minuten", "Tempo de leitura", or "2min" alone. */
export function isReadingTime(text: string): boolean {
  return (
    text.length < 60 &&
    /^\d{1,2}\s?(?:min|хв|мин)\.?$|\b\d{1,2}\s?[-\u2010]?\s?(?:min(?:ute|uti|uto|utos|uten|uut)?s?\.?|мин|хв)\b.{0,20}(?:read|lese|leitura|lectura|lettura|lecture|leestijd|läs|les|чт)|(?:lesezeit|tempo de leitura|temps de lecture|tiempo de lectura|tempo di lettura|leestijd|reading time|lästid|lesetid|lukuaika|czas czytania|przeczytasz w \d|doba čtení|vrijeme čitanja|okuma süresi|waktu baca|χρόνος ανάγνωσης|время чтения|час читання|وقت القراءة|阅读时间|閱讀時間|読了時間)/iu.test(
      text,
    )
  );
}

const RIGHTS = new RegExp(
  alternatives`
  not (?:to )?be VERB(?:,? (?:or |nor )?(?:otherwise )?(?:VERB|used|stored)| in (?:whole|part|any form)|
  [^.]{0,80}\swithout [^.]{0,60}(?:permission|consent|authori[sz]ation))|
  ^\P{L}*this (?:material|article|content|story|text)[^.]{0,40}\snot (?:to )?be VERB|
  ^\P{L}{0,3}©|©\s?(?:\d{4}|copyright)|\bcopyright\s*(?:\(c\)|\d{4}|by\b)|all rights reserved(?!\s(?:for|in|under|since|when)\s)|alle rechte vorbehalten|
  tous droits réservés|(?:derechos|direitos) reservados|обладателем исключительных|
  (?:все|усі|всі) права (?:защищены|захищен|на материалы)|凡本[网網站]|版[权權](?:所有|均?[属屬]|[声聲]明|[^。]{0,20}[擁拥]有)|[未]经.{0,14}(?:授权|许可|許可|授權)|
  無断転載|riproduzione riservata|reproduction interdite|(?:reproducción|reprodução) (?:total|parcial|prohibida|proibida)|
  (?:جميع|كافة) الحقوق محفوظة|جملہ حقوق|(?:تمامی|کلیه|همه) حقوق .{0,40}(?:محفوظ|متعلق)|כל הזכויות שמורות|सर्वाधिकार सुरक्षित|
  সর্বস্বত্ব|สงวนลิขสิทธิ์|bản quyền thuộc|tüm hakları? (?:saklıdır|mahfuzdur)|hak cipta dilindungi|tutti i diritti riservati|
  alle rechten voorbehouden|alla rättigheter (?:förbehållna|reserverade)|alle rettigheter reservert|alle rettigheder forbehold\p{L}+|
  kaikki oikeudet pidätetään|wszelkie prawa zastrzeżone|všechna práva vyhrazena|všetky práva vyhradené|minden jog fenntartva|
  toate drepturile rezervate|s?va prava (?:su )?(?:pri|za)držana|сва права задржана|всички права запазени|
  με (?:την )?επιφύλαξη (?:παντός|κάθε)|republicarea materialelor|reproducerea .{0,40}(?:interzisă|permisă|acord)|перепечатка|копирование материалов|
  przedruk|nachdruck (?:nur|verboten)|αναδημοσίευση|izinsiz .{0,30}(?:kullanılamaz|alıntı|kopyalan)|무단\s?전재
`.replaceAll('VERB', '(?:(?:re)?(?:published|written|distributed)|reproduced|(?:re)?broadcast|copied)'),
  'iu',
);

export function isNoticeOfRights(text: string): boolean {
  return RIGHTS.test(text);
}
