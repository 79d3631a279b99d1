/** The words around names in bylines, in the languages of news. */

/** "By Jane Roe": no colon is needed, but a name must follow. */
const PREPOSITIONS = 'by|von|par|por|di|da|de|door|av|af|od|oleh|του|της|των|від|от|מאת|بقلم|به قلم|گزارش از|tác giả';

/** "Author: Jane Roe". */
const LABELS =
  "(?:(?:written|reported|posted|published|words?|text|story|article|analysis|opinion|report|interview)(?: and (?:photo\\p{L}*|reported|written))? by|authors?|by-?line|words|reporter|texte?|ein (?:beitrag|gastbeitrag|kommentar|interview) von|interview|autor(?:in|zy|a|es|as|en|i|e|ka)?|auteur(?:e|s)?|autrice|autore|auteurs|propos recueillis par|a cura di|testo(?: di)?|texto(?: de)?|redacción|by|von|par|por|di|door|av|af|oleh|від|от|tekst(?: en foto[’']s)?|geschreven door|skribent|skriven av|skrevet av|skrevet af|teksti|kirjoittaja|toimittaja|napsal[ai]?|písal[ai]?|oprac\\.|opracowa[łl]a?|tekst|scris de|írta|szerző|γράφ(?:ει|ουν)(?: (?:ο|η|οι))?|συντάκτης|επιμέλεια|κείμενο|yazan|yazar|haber|muhabir|автор(?:и|ы|ка|ки)?(?: (?:статьи|текста|статті|тексту|матеріалу))?|текст|подготовил[аи]?|підготува(?:в|ла|ли)|написа(?:л|ла|в|ли)|корреспондент|кореспондент(?:ка)?|كتب(?:ت|ه)?|بقلم|إعداد|تقرير|الكاتب|المحرر|نویسنده|گزارشگر|به قلم|مأت|מאת|כתב(?:ה)?|作者|文|撰文|撰稿|记者|記者|文字|執筆|ライター|기자|글|penulis|reporter|tác giả)";

/** The same where no colon follows. */
const UNMARKED =
  '(?:written|reported|story|posted|published|text|words) by\\b|(?:autor(?:in|a|es|en|ka)?|author|auteur|szerző|yazar|penulis|автор(?:и|ы)?)(?=\\s)|作者|记者|記者|文(?=\\s)';

/** As it is, with a capital, and in capitals: without the i flag, so that \p{Lu} means what it says. */
const anyCase = (words: string) =>
  words
    .split('|')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .join('|');

const PREPOSITION = new RegExp(`^[\\p{P}\\s]{0,3}(?:${anyCase(PREPOSITIONS)})\\s+(?=["“«]?[\\p{Lu}\\p{Lo}])`, 'u');
const LABEL = new RegExp(`^[\\p{P}\\s]{0,3}(?:${LABELS}\\s*[:：/／丨]|${UNMARKED})\\s*[-–—]?\\s*`, 'iu');
const LABELLED = new RegExp(`^[\\p{P}\\s]{0,3}${LABELS}\\s*[:：/／丨]\\s*\\S`, 'iu');
/** "Von Trapp", "Di Maio": before one word it is part of a name. */
const NOBLE = /^(?:von|di|da|de|od|av|af)\s+\S+$/iu;

/** "By Jane Roe" → "Jane Roe". */
export function withoutLead(byline: string): string {
  const plain = byline.replace(LABEL, '');
  return NOBLE.test(plain) ? plain : plain.replace(PREPOSITION, '');
}

/** "By Jane Roe", "Автор: …", "文／…": a line that says who wrote, not a sentence that begins with such a word. */
export function startsByline(line: string): boolean {
  if (line.length > 160) return false;
  if (LABELLED.test(line)) return !/[?!？！؟]$/u.test(line) && (!/[.。]$/u.test(line) || line.length < 50);
  if (!PREPOSITION.test(line) || line.length > 100 || (/[.?!。？！؟:]$/u.test(line) && !/\d/.test(line))) return false;
  return /^\S+\s+\p{Lo}{2}|^\S+\s+["“«]?\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}|(?:and|und|et|y|e|de|von|van|i|og|och|та|и)\s)|\s*[,|·•(]|$)/u.test(
    line.trim(),
  );
}

/** What somebody does, not who: it stands behind a name or in its place. */
const ROLE =
  '(?:(?:correspond[ae]nt[ae]?s?|reporters?|editors?|writers?|journalist(?:in|e|a|ka|s)?|columnists?|contributors?|producers?|commentator|critic|anchor|staff|redakteur(?:in)?|redaktor(?:ka)?|korrespondent(?:in|ka)?|reporterin|volontär(?:in)?|chefredakteur(?:in)?|journaliste|rédact(?:eur|rice)|correspondante?|envoyée? spéciale?|periodista|redactora?|corresponsal|enviad[oa] especial|jornalista|repórter|correspondente|editora?|giornalista|inviat[oa]|redacteur|verslaggever|correspondent|journalistin|toimittaja|novinář(?:ka)?|dziennikar(?:z|ka)|újságíró|szerkesztő|muhabir[ i]?|editörü?|gazeteci|δημοσιογράφος|журналіст(?:ка)?|кореспондент(?:ка)?|редактор(?:ка)?|оглядач(?:ка)?|журналист(?:ка)?|корреспондент(?:ка)?|обозреватель|صحفي(?:ة)?|مراسل(?:ة)?|محرر(?:ة)?|خبرنگار|כתב(?:ת|נו)?|עורך|记者|記者|编辑|編輯|評論員|评论员|編集委員|기자|특파원|wartawan|phóng viên)[a-zа-яёіїє]{0,2})';

const BEFORE_ROLE =
  '(?:senior|junior|chief|deputy|managing|executive|associate|assistant|staff|special|political|world|foreign|international|national|diplomatic|royal|sports?|business|economics?|science|health|technology|education|culture|environment|climate|security|defen[cs]e|legal|investigative|news|data|features?|digital|social|media|freie[rn]?|leitende[rn]?)';

const IS_ROLE = new RegExp(
  `^(?:(?:the|our|by) )?(?:${BEFORE_ROLE} ){0,4}${ROLE}(?: (?:at|for|in|of|bei|der|für|von|pour|de|du|en|w|для|в|у)\\b.*)?$`,
  'iu',
);
const ROLE_BEHIND = new RegExp(`\\s(?:${BEFORE_ROLE}\\s){0,3}${ROLE}$`, 'iu');

export function isRole(words: string): boolean {
  return IS_ROLE.test(words);
}

/** "Jane Roe Senior Reporter" → "Jane Roe". */
export function withoutRole(name: string): string {
  const cut = name.replace(ROLE_BEHIND, '');
  return cut.includes(' ') && !/\sstaff$/i.test(name) ? cut : name;
}

/** From here on a byline tells who did something else than write. */
export const OTHER_WORK =
  /[,;|.\s–—-]*(?<!\p{L})(?:edited|reviewed|updated|fact[- ]checked|photograph(?:s|ed|y)|photos?|pictures|video|produced|translated|illustrat(?:ed|ions?)|medically reviewed|redigiert|übersetzt|fotos?|bearbeitet|traduit|fotografía|редактор|переклад|перевод|фото)(?:\s(?:by|von|par|por|de|di)(?!\p{L})|\s?[:：]).*$/iu;
