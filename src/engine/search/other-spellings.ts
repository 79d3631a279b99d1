/** Other spellings by which a typed word or phrase is found: with letters attached, figures grouped otherwise, umlauts written out, acronyms with points or without. */
import { surfaceFold } from '../../text/tokens/normaliser.ts';
import { type Form, formsOf, isStopWord, type Lexicon, type Meant } from './word-forms.ts';

/** @param forms of the text as it was typed; they stay first */
export function withOtherSpellings(text: string, forms: readonly Form[], lexicon: Lexicon, meant: Meant): Form[] {
  const first = forms[0];
  const spelled = first && ACRONYM.test(text) ? [{ tokens: [...surfaceFold(text)], opens: false }] : [];
  const respelled = [writtenOut(text, lexicon), withoutPoints(text, lexicon, meant), joinedOtherwise(text)].flatMap(
    (other) => (other === text ? [] : formsOf(other, lexicon, meant)),
  );
  return [
    ...forms,
    ...forms.flatMap(withProclitics),
    ...(first ? otherGrouping(first) : []),
    ...spelled,
    ...respelled,
    ...contracted(text, lexicon, meant),
  ];
}

const WORDS = /[\p{L}\p{M}]+/gu;
const UMLAUTS: readonly (readonly [RegExp, string])[] = [
  [/ä/giu, 'ae'],
  [/[öø]/giu, 'oe'],
  [/ü/giu, 'ue'],
  [/å/giu, 'aa'],
];
/** Of these digraphs some are no umlauts: not in Frauen or Michael. */
const DIGRAPH = /ae(?!l)|oe|(?<![aeoq])ue|aa/giu;
/** In which words with an umlaut are written with a digraph where keys for umlauts are missing. Elsewhere "poet" would find "pot". */
const UMLAUT_LANGUAGES = ['de', 'da', 'nb', 'no', 'nn', 'sv', 'fi'];

/** Müller as Mueller, where the archive has that word. */
function writtenOut(text: string, lexicon: Lexicon): string {
  return text.normalize('NFC').replace(WORDS, (word) => {
    const long = UMLAUTS.reduce((so, [umlaut, digraph]) => so.replace(umlaut, digraph), word);
    return long !== word && lexicon.termsOf(surfaceFold(long)).length > 0 ? long : word;
  });
}

/** Zuerich as Zürich, where the archive has that word in such a language. */
function contracted(text: string, lexicon: Lexicon, { only }: Meant): Form[] {
  const languages = UMLAUT_LANGUAGES.filter((language) => only.length === 0 || only.includes(language));
  const short = text.replace(WORDS, (word) => {
    const other = word.replace(DIGRAPH, (digraph) => digraph.charAt(0));
    const isThere = other !== word && lexicon.termsOf(surfaceFold(other)).some(({ lang }) => languages.includes(lang));
    return isThere ? other : word;
  });
  return short === text ? [] : formsOf(short, lexicon, { only: languages, together: [] });
}

const CODE = /^(\p{L}+)(-?)(\d+)$/u;
/** Persian puts a mark between this prefix of verbs and the verb, or nothing. */
const PERSIAN_VERB = /^(ن?می)(\u200c?)(\p{Script=Arabic}{3,})$/u;

/** F-16 as F16, میگوید as می‌گوید, and vice versa. */
function joinedOtherwise(text: string): string {
  return text
    .replace(CODE, (_, letters, hyphen, digits) => `${letters}${hyphen === '' ? '-' : ''}${digits}`)
    .replace(PERSIAN_VERB, (_, prefix, mark, verb) => `${prefix}${mark === '' ? '\u200c' : ''}${verb}`);
}

/** Only in capitals, because "us" is a word. */
const ACRONYM = /^\p{Lu}{2,4}$/u;
/** From three letters on, because without its points U.S. is that word. */
const LETTERS_WITH_POINTS = /^(?:\p{Lu}\.){2,}\p{Lu}\.?$/u;

/** F.B.I. as FBI, but not W.H.O. as who. */
function withoutPoints(text: string, lexicon: Lexicon, { only }: Meant): string {
  if (!LETTERS_WITH_POINTS.test(text)) return text;
  const word = text.replaceAll('.', '');
  return isStopWord(word, lexicon, only) ? text : word;
}

/** "And", "so", "in", "for", "like", in Hebrew also "the", "from" and "that", are attached to the next word, so a search for Gaza is one for "and Gaza" too. */
const PROCLITICS = {
  arabic: ['و', 'ف', 'ب', 'ل', 'ك'],
  hebrew: ['ה', 'ו', 'ב', 'ל', 'כ', 'מ', 'ש', 'וה', 'וב', 'ול', 'ומ', 'וש', 'שה', 'שב', 'מה'],
};
/** Attached to fewer than three letters, they make other words. */
const ARABIC_STEM = /^\p{Script=Arabic}{3,}$/u;
const HEBREW_WORD = /^\p{Script=Hebrew}{3,}$/u;

/** Applied to the first word. The Arabic stemmer strips such a letter only if the article follows it; Hebrew has no stemmer here. */
function withProclitics({ tokens: [first = '', ...rest], opens }: Form): Form[] {
  const letters = ARABIC_STEM.test(first) ? PROCLITICS.arabic : HEBREW_WORD.test(first) ? PROCLITICS.hebrew : [];
  return letters.map((letter) => ({ tokens: [letter + first, ...rest], opens }));
}

/** 1234567 for 1,234,567, and vice versa. */
function otherGrouping({ tokens: found }: Form): Form[] {
  const whole = found.join('');
  if (found.length === 1) {
    const groups = /^\d{4,15}$/.test(whole) ? (whole.match(/\d{1,3}(?=(?:\d{3})*$)/g) ?? []) : [];
    return groups.length > 0 ? [{ tokens: groups, opens: false }] : [];
  }
  return /^\d{1,3}(?: \d{3})+$/.test(found.join(' ')) ? [{ tokens: [whole], opens: false }] : [];
}
