/** The words around names in bylines, in the languages of news. */
import { alternatives } from '../../../text/alternatives.ts';

/** "By Jane Roe": needs no colon, but a name must follow. */
const PREPOSITIONS =
  'by|von|par|por|di|da|de|door|av|af|od|oprac\\.|oleh|γράφει|γράφουν|โดย|του|της|των|від|от|מאת|بقلم|به قلم|گزارش از|tác giả|द्वारा';

/** "Author: Jane Roe". */
const LABELS = alternatives`
  (?:(?:written|reported|posted|submitted|published|words?|text|story|article|analysis|opinion|report|
  interview)(?: and (?:photo\p{L}*|reported|written))? by|authors?|by-?line|words|reporter|texte?|
  ein (?:beitrag|gastbeitrag|kommentar|interview) von|interview|autor(?:in|zy|a|es|as|en|i|e|ka)?|
  autor(?:[*:_]in(?:nen)?|\(in(?:nen)?\)|(?:in(?:nen)?|en)?/(?:-?in(?:nen)?|autor(?:in|en)?))|auteur(?:e|s)?|autrice|
  autore|auteurs|propos recueillis par|a cura di|testo(?: di)?|texto(?: de)?|redacción|autorius|autorė|autor(?:i|iai)|
  parengė|autors|autore|piše|pišu|लेखक|रिपोर्ट(?:र)?|द्वारा|ผู้เขียน|โดย|เรื่อง|เขียนโดย|รายงานโดย|by|von|par|por|di|door|
  av|af|oleh|від|от|tekst(?: en foto[’']s)?|geschreven door|skribent|skriven av|skrevet av|skrevet af|teksti|
  kirjoittaja|toimittaja|napsal[ai]?|písal[ai]?|oprac\.|opracowa[łl]a?|tekst|scris de|írta|szerző|
  γράφ(?:ει|ουν)(?: (?:ο|η|οι))?|συντάκτης|επιμέλεια|κείμενο|yazan|yazar|haber|muhabir|аутор(?:и|ка)?|
  автор(?:и|ы|ка|ки)?(?: (?:статьи|текста|статті|тексту|матеріалу))?|текст|подготовил[аи]?|підготува(?:в|ла|ли)|
  написа(?:л|ла|в|ли)|корреспондент|кореспондент(?:ка)?|كتب(?:ت|ه)?|بقلم|إعداد|تقرير|الكاتب|المحرر|نویسنده|گزارشگر|خبرنگار|
  به قلم|مأت|מאת|כתב(?:ה)?|作者|文|撰文|撰稿|记者|記者|文字|執筆|ライター|기자|글|penulis|reporter|tác giả)
`;

/** The same without a colon. */
const UNMARKED = alternatives`
  (?:written|reported|story|posted|submitted|published|text|words|interview|analysis|opinion|review|perspective|
  commentary|essay|column|recipe) by\b|(?:autor[*:_]in(?:nen)?|autor\(in(?:nen)?\)|autor(?:in|a|es|en|ka)?|author|
  auteur|szerző|yazar|penulis|автор(?:и|ы)?)(?=\s)|γράφ(?:ει|ουν)(?:\s(?:ο|η|οι))?(?=\s)|(?:เขียน|รายงาน)?โดย(?=\s)|
  作者|记者|記者|文(?=\s)
`;

/** In lower case, capitalised and in capitals: without the i flag, so that \p{Lu} matches only capitals. */
const anyCase = (words: string) =>
  words
    .split('|')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .join('|');

const PREPOSITION = new RegExp(
  `^[\\p{P}\\s]{0,3}(?:${anyCase(PREPOSITIONS)})\\s+(?=(?:[οη]\\s|οι\\s)?["“«]?[\\p{Lu}\\p{Lo}]|\\S+\\.\\p{Ll}{2,3}$)`,
  'u',
);
const LABEL = new RegExp(
  `^[\\p{P}\\s]{0,3}(?:${LABELS}\\s*[:：/／丨]|كتبت?\\s?[-–—ـ]|${UNMARKED})\\s*[-–—]?\\s*`,
  'iu',
);
const LABELLED = new RegExp(`^[\\p{P}\\s]{0,3}(?:${LABELS}\\s*[:：/／丨]|كتبت?\\s?[-–—ـ])\\s*\\S`, 'iu');
const LABEL_ALONE = new RegExp(`^${LABELS}\\s*[:：]?$`, 'iu');
/** "Interview by Jane Roe", before a name; "Submitted by jroe on …", before an account. */
const WRITTEN_BY = new RegExp(
  `^(?:${anyCase(alternatives`
  written by|reported by|story by|text by|words by|compiled by|interview by|submitted by|posted by|opinion by|analysis by|
  commentary by|review by|essay by|column by|guest post by|guest column by|guest essay by|écrit par|rédigé par|
  propos recueillis par|recueilli par|escrito por|redactado por|scritto da|a cura di|geschrieben von|verfasst von|
  geschreven door|gepost door|geplaatst door|skrevet av|skrevet af|skriven av|publicerad av|teksti|scris de|publicat de|
  publié par|posté par|publicado por|publicada por|enviado por|postado por|eingestellt von|veröffentlicht von|gepostet von|
  pubblicato da|postato da|inserito da
`)})\\s(?=\\p{Lu})|^(?:Submitted|Posted|Written) by\\s(?=\\S+(?:$|\\s(?:on|at)\\s))`,
  'u',
);
/** "Von Trapp", "Di Maio": before one word it is part of a name, but not of an agency's ("Von DPA"). */
const NOBLE = /^(?:[Vv]on|[Dd]i|[Dd]a|[Dd]e|[Oo]d)\s+(?!\p{Lu}{2,}$)\S+$/u;

/** "記者林海／台北報導": where it was reported from. */
const REPORT_FROM = /\s*[/／∕╱]\s*\p{Script=Han}{0,8}(?:報導|报道|整理|編譯|编译)$/u;

/** "By Jane Roe" → "Jane Roe". */
export function withoutLead(byline: string): string {
  const plain = byline.replace(WRITTEN_BY, '').replace(LABEL, '').replace(REPORT_FROM, '');
  return NOBLE.test(plain) ? plain : plain.replace(PREPOSITION, '');
}

/** "By Jane Roe", "Автор: …", "文／…": a line that names the author, not a sentence that begins with such a word. */
export function startsByline(line: string): boolean {
  if (line.length > 160) return false;
  if (WRITTEN_BY.test(line)) return line.length < 80;
  if (LABELLED.test(line)) return !/[?!？！؟]$/u.test(line) && (!/[.。]$/u.test(line) || line.length < 50);
  if (!PREPOSITION.test(line) || line.length > 100 || (/[.?!。？！؟:]$/u.test(line) && !/\d/.test(line))) return false;
  return /^\S+\s+\p{Lo}[\p{Lo}\p{M}]|^\S+\s+(?:[οη]\s|οι\s)?["“«]?\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}|(?:and|und|et|y|e|de|von|van|i|og|och|та|и)\s)|\s*[,|·•(]|$)/u.test(
    line.trim(),
  );
}

/** "Jane van Roe", "J. K. Roe": words that look like names; in scripts without capitals, two or three words. */
const CASED_NAME =
  /^\p{Lu}[\p{L}.'’-]*(?:\s(?:de|da|di|do|dos|del|della|van|von|der|den|la|le|bin|el|al|zu|\p{Lu}[\p{L}.'’-]*)){0,3}\s\p{Lu}[\p{L}.'’-]*$/u;
const CASELESS_NAME =
  /^(?!.*\p{N})(?:[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}\p{sc=Thai}]{2,14}\s){1,2}[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}\p{sc=Thai}]{2,14}$/u;
const NAME_WITH_ROLE =
  /^(?:(?:\p{sc=Hangul}{1,8}(?:일보|신문|뉴스|통신|방송|경제)\s)?\p{sc=Hangul}{2,4}\s?(?:기자|특파원)|(?:記者|记者)\s?\p{sc=Han}{2,4}|\p{sc=Han}{2,4}\s?(?:記者|记者))$/u;
/** Words in the names of papers, agencies and sections, which also appear beside a date. */
const NO_PERSON = new RegExp(
  alternatives`
  (?<!\p{L})(?:the|news\p{L}*|daily|times|post|herald|tribune|journal|gazette|press|magazine|week\p{L}*|radio|tv|
  online|agency|world|politics|business|east|west|north|south|zeitung|tag(?:es)?blatt|\p{L}{3,}blatt|nachrichten|
  anzeiger|kurier|presse|journaux|diario|periódico|noticias|giornale|corriere|notizie|jornal|notícias|gazeta|
  wiadomości|газета|новости|новини|известия|правда|агентство|صحيفة|جريدة|وكالة|قناة|أخبار|الشرق|العالم|خبرگزاری|
  روزنامه|اخبار|חדשות|עיתון)(?!\p{L})
`,
  'iu',
);

/** "홍길동 기자", "記者林海". */
export function isNameWithRole(line: string): boolean {
  return NAME_WITH_ROLE.test(line);
}

/** "Author" beside a name, as in a table of what is known of a text. */
export function isBylineLabel(words: string): boolean {
  return LABEL_ALONE.test(words);
}

/** A line that is a person's name and nothing else, as far as its form tells. */
export function isBareName(line: string): boolean {
  if (
    line.length > 60 ||
    NO_PERSON.test(line) ||
    (line.length > 4 && line === line.toUpperCase() && line !== line.toLowerCase())
  )
    return NAME_WITH_ROLE.test(line);
  return CASED_NAME.test(line) || CASELESS_NAME.test(line) || NAME_WITH_ROLE.test(line);
}

const wordsIn = (text: string) => text.split(/[^\p{L}\p{M}-]+/u);

/** Whether one of the texts has the last word of one of the names: whom a text is about, it names again. */
export function areNamedIn(names: readonly string[], texts: readonly string[]): boolean {
  const words = texts.flatMap(wordsIn);
  return names.some((name) => words.includes(wordsIn(name).at(-1) ?? ''));
}

/** A role instead of a name: it follows a name or replaces it. */
const ROLE = alternatives`
  (?:(?:correspond[ae]nt[ae]?s?|reporters?|editors?|writers?|journalist(?:in|e|a|ka|s)?|columnists?|contributors?|
  producers?|commentator|critic|anchor|staff|redakteur(?:in)?|redaktor(?:ka)?|korrespondent(?:in|ka)?|reporterin|
  volontär(?:in)?|chefredakteur(?:in)?|journaliste|rédact(?:eur|rice)|correspondante?|envoyée? spéciale?|periodista|
  redactora?|corresponsal|enviad[oa] especial|jornalista|repórter|correspondente|editora?|giornalista|inviat[oa]|
  redacteur|verslaggever|correspondent|journalistin|toimittaja|novinář(?:ka)?|dziennikar(?:z|ka)|újságíró|szerkesztő|
  muhabir[ i]?|editörü?|gazeteci|δημοσιογράφος|журналіст(?:ка)?|кореспондент(?:ка)?|редактор(?:ка)?|оглядач(?:ка)?|
  журналист(?:ка)?|корреспондент(?:ка)?|обозреватель|صحفي(?:ة)?|مراسل(?:ة)?|محرر(?:ة)?|خبرنگار|כתב(?:ת|נו)?|עורך|记者|
  記者|编辑|編輯|評論員|评论员|編集委員|기자|특파원|wartawan|phóng viên)[a-zа-яёіїє]{0,2})
`;

const BEFORE_ROLE = alternatives`
  (?:senior|junior|online|web|city|night|chief|deputy|managing|executive|associate|assistant|staff|special|political|
  world|foreign|international|national|diplomatic|royal|sports?|business|economics?|science|health|technology|
  education|culture|environment|climate|security|defen[cs]e|legal|investigative|news|data|features?|digital|social|
  media|freie[rn]?|leitende[rn]?)
`;

const IS_ROLE = new RegExp(
  `^(?:(?:the|our|by) )?(?:${BEFORE_ROLE} ){0,4}${ROLE}(?: (?:at|for|in|of|bei|der|für|von|aus|pour|de|du|à|en|a|em|da|di|fra|från|w|для|в|у)(?!\\p{L}).*)?$`,
  'iu',
);
/** "… Senior Reporter", "… Senior Harbour Correspondent". */
const ROLE_BEHIND = new RegExp(`\\s(?:${BEFORE_ROLE}\\s(?:\\S+\\s){0,3})?${ROLE}$`, 'iu');
const ENDS_AS_ROLE = new RegExp(`(?:^|\\s)${ROLE}$`, 'iu');

/** "Tokyo correspondent", "Town Reporter": after a name; what precedes the role is not a name. */
export function endsAsRole(words: string): boolean {
  return ENDS_AS_ROLE.test(words);
}

/** "Harbour Secretary", "director of the institute": said of who wrote, after a comma. */
const OFFICE_HELD = new RegExp(
  alternatives`
  (?:^|\s)(?:minister|secretary|spokes(?:person|man|woman)|director|president|chair(?:man|woman|person)?|professor|lecturer|
  fellow|analyst|ambassador|mayor|commissioner|minister(?:in|präsident(?:in)?)|staatssekretär(?:in)?|sprecher(?:in)?|
  professor(?:in)?|direktor(?:in)?|ministre|professeure?|directeur|directrice|ministr[oa]|profesora?|directora?|professora?|
  diretora?|ministra|direttore|direttrice|профессор|министр|директор|міністр|професор)
  (?:\s(?:of|for|at|in|für|des|der|de|du|del|da|do|di)\s.*)?$
`,
  'iu',
);

export function endsAsOffice(words: string): boolean {
  return OFFICE_HELD.test(words);
}

const AGENCY = /(?<=\S\s\S+)\s(?:the )?(?:associated press|reuters|bloomberg|afp|efe|dpa|ansa)(?: writers?)?$/iu;

/** "ADA FINCH Associated Press" → "ADA FINCH": agencies put their name after the author's. */
export function withoutAgency(name: string): string {
  return name.replace(AGENCY, '');
}

const PAPER =
  /(?<!\p{L})(?:news(?:papers?|room)?|services?|bureau|today|times|daily|herald|tribune|gazette|magazine|network|desk|agencies|staff)$/iu;

/** "Harbour Today", "Quay News Service": an employer, after a name. */
export function isOutletName(words: string): boolean {
  return PAPER.test(words);
}

const NEWSROOM =
  /(?:[日晚早]报|[日晚早]報|新[闻聞]|通[讯訊信]社|[电電][视視][台臺]|일보|신문|뉴스|통신|방송)$|(?<!\p{L})(?:nachrichten|redaktion|noticias|notícias|notizie|actualités|новости|новини)$/iu;

/** "港口日报", "Kai-TV Nachrichten": who publishes, not who writes. */
export function isNewsroom(words: string): boolean {
  return isOutletName(words) || NEWSROOM.test(words);
}

const EDITOR =
  /^(?:editors?|edited by|redaktur|penyunting|redaktör|redaktion|redactie|redakcja|redakce|redaktor|редактор(?:ка)?|редагува(?:в|ла)|editó|edición|edição|编辑|編輯|责任编辑|責任編輯|责编|편집|المحرر)\s*[:：]\s*(?=\S)/iu;

/** "Editor: Jane Roe" → "Jane Roe". */
export function editorIn(line: string): string | null {
  return line.length < 100 && EDITOR.test(line) ? line.replace(EDITOR, '') : null;
}

export function isRole(words: string): boolean {
  return IS_ROLE.test(words);
}

/** "Jane Roe Senior Reporter" → "Jane Roe". */
export function withoutRole(name: string): string {
  const cut = name.replace(ROLE_BEHIND, '');
  return cut.includes(' ') && !/\sstaff$/i.test(name) ? cut : name;
}

/** From here on, a byline names people who did something other than writing. */
export const OTHER_WORK = new RegExp(
  alternatives`
  [,;|.\s–—-]*(?<!\p{L})(?:edited|reviewed|updated|fact[- ]checked|photograph(?:s|ed|y)|photos?|pictures|video|
  produced|translated|illustrat(?:ed|ions?)|medically reviewed|redigiert|übersetzt|fotos?|bearbeitet|traduit|
  fotografía|редактор|переклад|перевод|фото)(?:\s(?:by|von|par|por|de|di)(?!\p{L})|\s?[:：]).*$
`,
  'iu',
);
