/**
 * Joins the lines of a paragraph. A hyphen at the end of a line is removed if the whole word occurs elsewhere in the
 * document, if only a program that breaks words can have put it there, or if the document breaks words throughout and
 * nothing shows that this one is a compound.
 */
import { alternatives } from '../../../text/alternatives.ts';
import { joined } from './plain-text.ts';

const WORD = /[\p{L}\p{M}\p{N}'’]+(?:[-‐][\p{L}\p{M}\p{N}'’]+)*/gu;
const BROKEN = /([\p{L}\p{M}'’]+)[-‐]$/u;
const WORD_START = /^[\p{L}\p{M}'’]+/u;
const COUNTED = /\p{Nd}[-‐]$/u;
/** "COVID-19", "1965-71": no program breaks before a digit, and a dash has a space before it. */
const NUMBERED = /[\p{L}\p{Nd}][-‐]$/u;
const SOFT = /\u00ad$/;
/** Browsers break words with it; hardly anyone types it. */
const TYPOGRAPHIC = '‐';

/** How words occur within the lines of a document, folded. */
export interface Lexicon {
  readonly words: ReadonlySet<string>;
  /** The first and the later parts of compounds: "well" and "known". */
  readonly firstParts: ReadonlySet<string>;
  readonly laterParts: ReadonlySet<string>;
  /** Compounds are written with the typographic hyphen. */
  readonly isTypographic: boolean;
  readonly breaksWords: boolean;
}

export function lexiconOf(lines: Iterable<string>): Lexicon {
  const words = new Set<string>();
  const firstParts = new Set<string>();
  const laterParts = new Set<string>();
  let isTypographic = false;
  const rejoined: string[] = [];
  let begun: string | null = null;
  const counts = { lines: 0, words: 0, compounds: 0, broken: 0 };
  for (const line of lines) {
    const whole = line.replace(/\u00ad/g, '').trim();
    // The rest of a word that the line before began is none.
    const text = begun === null ? whole : whole.replace(/^\S+/u, '');
    if (begun !== null) rejoined.push(begun + (WORD_START.exec(whole)?.[0] ?? '').toLowerCase());
    begun = BROKEN.exec(whole)?.[1]?.toLowerCase() ?? null;
    counts.lines++;
    if (begun !== null) counts.broken++;
    for (const { 0: word, index } of text.matchAll(WORD)) {
      counts.words++;
      if (word.includes(TYPOGRAPHIC)) isTypographic = true;
      // Cut off by the end of a line.
      if (/^[-‐]\s*$/u.test(text.slice(index + word.length))) continue;
      const [first = '', ...later] = word.toLowerCase().split(/[-‐]/u);
      words.add(word.toLowerCase());
      if (later.length === 0) continue;
      counts.compounds++;
      firstParts.add(first);
      for (const part of later) laterParts.add(part);
    }
  }
  const areWords = rejoined.filter((word) => words.has(word)).length;
  const breaksWords = areWords >= LEAST_REJOINED || hasMoreThanCompounds(counts);
  return { words, firstParts, laterParts, isTypographic, breaksWords };
}

/** As many broken words that also stand unbroken: fewer may be compounds that are written in both ways. */
const LEAST_REJOINED = 2;

/** Far more lines end with a hyphen than would by chance, if each were that of a compound. */
function hasMoreThanCompounds(counts: { lines: number; words: number; compounds: number; broken: number }): boolean {
  const byChance = counts.compounds * (counts.lines / Math.max(1, counts.words));
  return counts.broken >= 3 && counts.broken > 3 * byChance + 2;
}

/** As many characters of the text so far as can matter to how a line is joined to it. */
const END = 80;

export function joinLines(lines: readonly string[], lexicon: Lexicon): string {
  const pieces: string[] = [];
  // Only the end is looked at, because looking at the whole text for each line would take quadratic time.
  let end = '';
  for (const line of lines) {
    end = joinedTo(end, line.trim(), lexicon);
    if (end.length <= 2 * END) continue;
    // A space at the beginning of what is kept would be trimmed.
    const kept = end.slice(-END).trimStart();
    pieces.push(end.slice(0, end.length - kept.length));
    end = kept;
  }
  return [...pieces, end]
    .join('')
    .replace(/\u00ad/g, '')
    .normalize('NFC')
    .trim();
}

function joinedTo(text: string, next: string, lexicon: Lexicon): string {
  const broken = BROKEN.exec(text);
  if (SOFT.test(text)) return text.slice(0, -1) + (isTypedHyphen(text.slice(0, -1), next, lexicon) ? '-' : '') + next;
  const isCounted = COUNTED.test(text);
  if (NUMBERED.test(text) && /^\p{Nd}/u.test(next)) return text + next;
  if (!(broken || isCounted) || !/^[\p{L}\p{M}]/u.test(next)) return joined([text, next].filter((part) => part !== ''));
  if (GOES_ON.test(next)) return `${text} ${next}`;
  if (!broken) return text + next;
  return isCompound(text, broken[1] ?? '', next, lexicon) ? text + next : text.slice(0, -1) + next;
}

/** A font may have one sign for both hyphens: behind a figure, or in a compound of the document, it is the author's. */
function isTypedHyphen(text: string, next: string, lexicon: Lexicon): boolean {
  if (/\p{Nd}$/u.test(text)) return true;
  const [head, tail] = [/[\p{L}\p{M}'’]+$/u.exec(text)?.[0] ?? '', WORD_START.exec(next)?.[0] ?? ''];
  const [first, later] = [head.toLowerCase(), tail.toLowerCase()];
  return isWritten(`${first}-${later}`, lexicon) && !isWritten(first + later, lexicon);
}

/** "Umwelt- und Naturschutz", "short- and long-term", "10- to 12-day". */
const GOES_ON = /^(?:und|oder|bis|bzw\.|sowie|beziehungsweise|och|eller)\s|^(?:and|or|to)\s[\p{L}\p{Nd}]+-\p{L}/u;

/** Parts of which hardly any are syllables: a hyphen before or after them is the author's. Adverbs, but not "analy-sis". */
const FIRST_PART =
  /^(?:\p{L}|\p{L}{2,}(?:[^aol\P{L}]|[aeiou]l)ly|fully|well|self|vice|anti|non|half|one|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|then|avant|après|вице|пресс|интернет|онлайн|віце|прес|інтернет)$/u;
const NUMBER = /^(?:two|three|four|five|six|seven|eight|nine)$/;
const OF_NUMBER = /^(?:t?een|t(?:y|ies|ieth)|th$|fold|some)/;
/** "un-known", "under-standing", "stub-born". */
const SYLLABLES =
  /^(?:un|re|dis|under|out|notwith|thresh|life|cab|with|there|where|here|voi|ho|de|ge|stub|master|cor)$/;
const LATER_PART = new RegExp(
  alternatives`
  ^(?:based|term|called|known|backed|owned|level|scale|speaking|standing|ranking|profile|old|year|elect|general|style|feira|
  up|off|born|olds|minded|winning|related|nominated|controlled|là|toi|moi|либо|нибудь|небудь|таки|
  même|mêmes|être|vous|nous)$
`,
);

/** Pairs of parts that are syllables beside others: "ex-change", "re-port", "ar-range". */
const PAIR = new RegExp(
  alternatives`
  ^(?:ex-(?:ministers?|presidents?|husband|wife|chiefs?|mayors?|soldiers?|officers?|members?|leaders?|partners?|
  employees?|directors?|governors?|senators?|ambassadors?|chairman|boyfriend|girlfriend|prisoners?|convicts?)|
  re-(?:elect(?:ed|ion|ions|ing)?|ent(?:er|ered|ering|ry)|exam(?:ine|ined|ination)|establish(?:ed|ing|ment)?)|
  (?:long|short|mid|close|medium)-(?:range|distance|lasting|lived|running|serving|awaited|haul|time|sighted|stay)|
  (?:break|built|buy|check|cave|drive|drop|lead|live|log|phone|plug|shoo|sit|stand|tie|trade|walk)-ins?|
  (?:semi|quarter)-finals?|(?:second|third|fourth|fifth)-\p{L}+est|week-end|est-ce|cel(?:ui|les?)-ci|ceux-ci|
  \p{L}*[td]-(?:il|elle|on|ils|elles)|(?:au|ci|par)-(?:delà|dess[uo]us)|nord-(?:est|ouest)|sud-(?:est|ouest)|
  из-(?:за|под)|по-прежнему|(?:что|кто|где|куда|когда|откуда|почему|зачем|чем|кому|чему|кого|чего|как\p{L}{0,4})-то)$
`,
  'u',
);

/** Endings that are no words: no compound has them after its hyphen. */
const ENDING = new RegExp(
  alternatives`
  ^(?:ings?|ingly|tions?|tional|sions?|ments?|ness|ities|ously|ances?|ences?|ible|ibly|ists?|ically|ungs?|ungen|heit|
  keit|liche?[mnrs]?|schaft|ción|ciones|ções|zioni|mente|miento)$
`,
);

/** Shorter words are often syllables of others: "some-thing", "de-puis". */
const LEAST_WORD = 4;

/** What stands within a chain of words: "state-of-the-art", "au-de-là", "explique-t-elle". */
const LINK = /^(?:\p{L}{1,2}|the|and|for|per|than|les|des|aux|sur|der|die|das|und|von|zum|zur)$/u;

/** "EU-wide". */
const ABBREVIATION = /^\p{Lu}{2,}$/u;

/** "up-" before "to-date". */
const LINK_AND_MORE = /^\p{L}{1,2}[-‐]\p{L}|^(?:the|and|for|per|than)-\p{L}/u;

/** In this form, or with another ending. */
function isWritten(word: string, { words }: Lexicon): boolean {
  return [word, `${word}s`, `${word}’s`, `${word}'s`, word.replace(/e?s$/u, '')].some((form) => words.has(form));
}

function isCompound(text: string, head: string, next: string, lexicon: Lexicon): boolean {
  const tail = WORD_START.exec(next)?.[0] ?? '';
  const [first, later] = [head.toLowerCase(), tail.toLowerCase().replace(/['’]s$/u, '')];
  if (text.endsWith(TYPOGRAPHIC) && !lexicon.isTypographic) return false;
  if (PAIR.test(`${first}-${later}`) || isWritten(`${first}-${later}`, lexicon)) return true;
  // "Loch-Ness", but "MEET-ING".
  const isEnding = ENDING.test(tail) || (head === head.toUpperCase() && ENDING.test(later));
  if (isWritten(first + later, lexicon) || isEnding) return false;
  if (!lexicon.breaksWords) return true;
  const isNamed = /^\p{Lu}/u.test(tail) || (ABBREVIATION.test(head) && /^\p{Ll}/u.test(tail));
  if (isNamed || isInChain(text, head, next) || isKnownCompound(first, later)) return true;
  if (Math.min(first.length, later.length) < LEAST_WORD && !lexicon.firstParts.has(first)) return false;
  const isWord = (part: string, parts: ReadonlySet<string>) => isWritten(part, lexicon) || parts.has(part);
  return isWord(first, lexicon.firstParts) && isWord(later, lexicon.laterParts);
}

/** Between links, in an address, or after two hyphens: "what-you-see-is-what-you-get". */
function isInChain(text: string, head: string, next: string): boolean {
  const before = /\S*$/u.exec(text.slice(0, -head.length - 1))?.[0] ?? '';
  const hyphens = before.match(/[-‐]/gu)?.length ?? 0;
  if (hyphens > 1 || /\.\S*\//u.test(before)) return true;
  return (LINK.test(head.toLowerCase()) && hyphens > 0) || LINK_AND_MORE.test(next);
}

function isKnownCompound(first: string, later: string): boolean {
  if (FIRST_PART.test(first) || (NUMBER.test(first) && !OF_NUMBER.test(later))) return true;
  return LATER_PART.test(later) && !SYLLABLES.test(first);
}
