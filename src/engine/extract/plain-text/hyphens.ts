/**
 * Joins the lines of a paragraph. A hyphen at the end of a line is removed if the whole word occurs elsewhere in the
 * document, if only a program that breaks words can have put it there, or if the document breaks words throughout and
 * nothing shows that this one is a compound.
 */
import { alternatives } from '../../../text/alternatives.ts';
import { joined } from './plain-text.ts';

const WORD = /[\p{L}\p{M}\p{N}'’]+(?:[-‐][\p{L}\p{M}\p{N}'’]+)*/gu;
const BROKEN = /([\p{L}\p{M}'’]+)[-‐]$/u;
const COUNTED = /\p{Nd}[-‐]$/u;
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
  let isBroken = false;
  const counts = { lines: 0, words: 0, compounds: 0, broken: 0 };
  for (const line of lines) {
    const whole = line.replace(/\u00ad/g, '').trim();
    // The rest of a word that the line before began is none.
    const text = isBroken ? whole.replace(/^\S+/u, '') : whole;
    isBroken = BROKEN.test(whole);
    counts.lines++;
    if (isBroken) counts.broken++;
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
  return { words, firstParts, laterParts, isTypographic, breaksWords: hasMoreThanCompounds(counts) };
}

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
  if (SOFT.test(text)) return text.slice(0, -1) + next;
  const isCounted = COUNTED.test(text);
  if (!(broken || isCounted) || !/^[\p{L}\p{M}]/u.test(next)) return joined([text, next].filter((part) => part !== ''));
  if (GOES_ON.test(next)) return `${text} ${next}`;
  if (!broken) return text + next;
  return isCompound(text, broken[1] ?? '', next, lexicon) ? text + next : text.slice(0, -1) + next;
}

/** "Umwelt- und Naturschutz", "short- and long-term", "10- to 12-day". */
const GOES_ON = /^(?:und|oder|bis|bzw\.|sowie|beziehungsweise|och|eller)\s|^(?:and|or|to)\s[\p{L}\p{Nd}]+-\p{L}/u;

/** Parts of which hardly any are syllables: a hyphen before or after them is the author's. */
const FIRST_PART = /^(?:well|self|vice|anti|non|half|one|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;
const NUMBER = /^(?:two|three|four|five|six|seven|eight|nine)$/;
const OF_NUMBER = /^(?:t?een|t(?:y|ies|ieth)|th$|fold|some)/;
/** "un-known", "under-standing". */
const SYLLABLES = /^(?:un|re|dis|under|out|notwith|thresh|life)$/;
const LATER_PART = new RegExp(
  alternatives`
  ^(?:based|term|called|known|backed|owned|level|scale|speaking|standing|ranking|profile|old|year|elect|general|style|feira|
  même|mêmes|être|vous|nous)$
`,
);

/** Pairs of parts that are syllables beside others: "ex-change", "re-port", "ar-range". */
const PAIR = new RegExp(
  alternatives`
  ^(?:ex-(?:ministers?|presidents?|husband|wife|chiefs?|mayors?|soldiers?|officers?|members?|leaders?|partners?|
  employees?|directors?|governors?|senators?|ambassadors?|chairman|boyfriend|girlfriend|prisoners?|convicts?)|
  re-(?:elect(?:ed|ion|ions|ing)?|ent(?:er|ered|ering|ry)|exam(?:ine|ined|ination)|establish(?:ed|ing|ment)?)|
  (?:long|short|mid|close|medium)-(?:range|distance|lasting|lived|running|serving|awaited|haul|time|sighted|stay))$
`,
);

/** Endings that are no words: no compound has them after its hyphen. */
const ENDING = new RegExp(
  alternatives`
  ^(?:ings?|ingly|tions?|tional|sions?|ments?|ness|ities|ously|ances?|ences?|ible|ibly|ists?|ically|ungs?|ungen|heit|
  keit|liche?[mnrs]?|schaft|ción|ciones|ções|zioni|mente|miento)$
`,
);

function isCompound(text: string, head: string, next: string, lexicon: Lexicon): boolean {
  const tail = /^[\p{L}\p{M}'’]+/u.exec(next)?.[0] ?? '';
  const [first, later] = [head.toLowerCase(), tail.toLowerCase()];
  if (text.endsWith(TYPOGRAPHIC) && !lexicon.isTypographic) return false;
  if (lexicon.words.has(`${first}-${later}`)) return true;
  // "Loch-Ness", but "MEET-ING".
  const isEnding = ENDING.test(tail) || (head === head.toUpperCase() && ENDING.test(later));
  if (lexicon.words.has(first + later) || isEnding) return false;
  if (!lexicon.breaksWords) return true;
  const isChain = /[-‐]$/u.test(text.slice(0, -head.length - 1)) || /^[-‐]\p{L}/u.test(next.slice(tail.length));
  if (isChain || /^\p{Lu}/u.test(tail) || isKnownCompound(first, later)) return true;
  const isWord = (part: string, parts: ReadonlySet<string>) => lexicon.words.has(part) || parts.has(part);
  return isWord(first, lexicon.firstParts) && isWord(later, lexicon.laterParts);
}

function isKnownCompound(first: string, later: string): boolean {
  if (FIRST_PART.test(first) || (NUMBER.test(first) && !OF_NUMBER.test(later))) return true;
  if (PAIR.test(`${first}-${later}`)) return true;
  return LATER_PART.test(later) && !SYLLABLES.test(first);
}
