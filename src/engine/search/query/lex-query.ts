/** Splits typed text into pieces. Knows quotes, brackets, fields and operators. Every position belongs to at most one piece. */

export const FIELD_NAMES = [
  'source',
  'lang',
  'tag',
  'collection',
  'after',
  'before',
  'date',
  'has',
  'is',
  'title',
] as const;
type FieldName = (typeof FIELD_NAMES)[number];

interface Place {
  /** UTF-16 indices into the typed text. */
  readonly from: number;
  readonly to: number;
}

export type Piece = Place &
  (
    | {
        readonly kind: 'word';
        readonly text: string;
        readonly prefix: boolean;
        /** The operator that it would be in capitals. */
        readonly inCapitals?: 'not' | 'or' | 'near';
      }
    | { readonly kind: 'phrase'; readonly text: string; readonly exact: boolean }
    | { readonly kind: 'field'; readonly name: FieldName; readonly value: string }
    | { readonly kind: 'title' }
    | { readonly kind: 'and' | 'or' | 'not' | 'open' | 'close' }
    | { readonly kind: 'near'; readonly distance: number }
  );

const QUOTES = '"“”„«»‹›「」『』＂';
/** These are apostrophes too: they quote only before a word, and if another one closes the quotation. */
const SINGLE_QUOTES = "'‘‚’";
const SINGLE_CLOSES = /['’‘](?=[\s)）]|$)/u;
const NEAR_DISTANCE = 10;
const MAX_NEAR_DISTANCE = 200;
const SPACE = /\s/u;
/** Chinese and Japanese keyboards produce full-width forms. */
const OPEN = /[(（]/u;
const CLOSE = /[)）]/u;
const FIELD = new RegExp(`^(${FIELD_NAMES.join('|')})[:：]`, 'iu');
const LONGEST_FIELD = Math.max(...FIELD_NAMES.map((name) => `${name}:`.length));
const WORD = new RegExp(`^[^\\s()（）${QUOTES}]+`, 'u');
/** Unlike a word, it may have brackets in it. */
const ADDRESS = new RegExp(`^https?://[^\\s（）<>${QUOTES}]+`, 'iu');
const SENTENCE_MARKS = '.,;:!?…';
/** One figure, not two words: 1 000. */
const GROUPED_FIGURE = /^\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?=[\s)）]|$)/u;
const OPERATOR = /^(?:(and|or|not)|near(?:\/(\d{1,4}))?)$/iu;
const SIGNS: ReadonlyMap<string, 'and' | 'or'> = new Map([
  ['&', 'and'],
  ['&&', 'and'],
  ['|', 'or'],
  ['||', 'or'],
]);

/** A query of this many words or more is a pasted sentence or a question. */
const SENTENCE_WORDS = 8;
/** So is a shorter one that ends as sentences do. */
const SENTENCE_END = /\p{Ll}{3}[.!?…]["”»’']?\s*$/u;

export function lexQuery(text: string): Piece[] {
  const pieces = allPieces(text);
  const words = pieces.filter(({ kind }) => kind === 'word').length;
  const isSentence = words >= SENTENCE_WORDS || SENTENCE_END.test(text);
  return isSentence ? asSentence(pieces, text) : pieces.map((piece, at) => asHeadline(pieces, at, text) ?? piece);
}

/** What is no plain word was typed for a search: beside it a small operator is one. */
const TYPED_FOR_SEARCH: readonly (Piece['kind'] | undefined)[] = ['open', 'close', 'phrase', 'field', 'title', 'not'];

/** A small operator that a headline may have as a word, as in "could not believe", "or noir", "explosion near the port"; null if it is meant as an operator. */
function asHeadline(pieces: readonly Piece[], at: number, text: string): Piece | null {
  const { kind, from, to } = pieces[at] as Piece;
  const typed = text.slice(from, to);
  if (!SMALL_OPERATOR.test(typed)) return null;
  if (kind !== 'and' && kind !== 'or' && kind !== 'near' && kind !== 'not') return null;
  const [before, next] = [pieces[at - 1], pieces[at + 1]].map((piece) => piece?.kind);
  const word = { kind: 'word', text: typed, prefix: false, from, to } as const;
  if (kind !== 'not' && (before === undefined || next === undefined)) return word;
  if (kind === 'and' || TYPED_FOR_SEARCH.includes(next)) return null;
  if (kind === 'not') return { ...word, inCapitals: kind };
  if (TYPED_FOR_SEARCH.includes(before) || (kind === 'or' && isAlternation(pieces, at))) return null;
  return { ...word, inCapitals: kind };
}

const SMALL_OPERATOR = /^(?:[Aa]nd|[Oo]r|[Nn]ot|[Nn]ear)$/u;

/** "canada or mexico": one word on either side. With more, an "or" is rarely meant to join all of them. */
const isAlternation = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at - 2]?.kind !== 'word' && pieces[at + 2]?.kind !== 'word';

/** In a sentence an operator counts only if it stands out by its capitals; otherwise "or" is a word like any other. */
function asSentence(pieces: readonly Piece[], text: string): Piece[] {
  const hasSmallLetters = /\p{Ll}/u.test(text);
  return pieces.map((piece) => {
    const { from, to } = piece;
    const typed = text.slice(from, to);
    const isSign = SIGNS.has(typed);
    const isOperator = isSign || (OPERATOR.test(typed) && piece.kind !== 'phrase');
    const standsOut = !isSign && hasSmallLetters && typed === typed.toUpperCase();
    return isOperator && !standsOut ? { kind: 'word', text: typed, prefix: false, from, to } : piece;
  });
}

function allPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    const piece = pieceAt(text, at);
    if (piece) pieces.push(piece);
    at = piece?.to ?? at + 1;
  }
  return pieces;
}

function pieceAt(text: string, at: number): Piece | null {
  const letter = text[at] as string;
  if (SPACE.test(letter) || (letter === '<' && addressAt(text.slice(at + 1)) !== '')) return null;
  if (OPEN.test(letter)) return { kind: 'open', from: at, to: at + 1 };
  if (CLOSE.test(letter)) return { kind: 'close', from: at, to: at + 1 };
  if (QUOTES.includes(letter)) return phraseAt(text, at, at, false);
  if (letter === '=' && QUOTES.includes(text[at + 1] ?? ' ')) return phraseAt(text, at, at + 1, true);
  const startsHere = at === 0 || /[\s(（]/u.test(text[at - 1] as string) || text[at - 1] === '-';
  // Other fields take what follows them along.
  const opensHere = startsHere || /[:：]/u.test(text[at - 1] as string);
  if (opensHere && /[-−]/u.test(letter) && /[^\s)）-]/u.test(text[at + 1] ?? ' ')) {
    return { kind: 'not', from: at, to: at + 1 };
  }
  const quoted = opensHere && SINGLE_QUOTES.includes(letter) ? closingQuote(text, at) : null;
  if (quoted !== null && quoted < text.length) return phraseAt(text, at, at, false);
  return (startsHere ? fieldAt(text, at) : null) ?? wordAt(text, at);
}

/** A phrase reaches to the next quotation mark of any shape, or to the end if it is not closed yet. */
function phraseAt(text: string, from: number, quote: number, exact: boolean): Piece {
  const end = closingQuote(text, quote);
  return { kind: 'phrase', text: text.slice(quote + 1, end), exact, from, to: Math.min(end + 1, text.length) };
}

function closingQuote(text: string, quote: number): number {
  if (SINGLE_QUOTES.includes(text[quote] as string)) {
    const closes = text.slice(quote + 1).search(SINGLE_CLOSES);
    return closes < 0 ? text.length : quote + 1 + closes;
  }
  let end = quote + 1;
  while (end < text.length && !QUOTES.includes(text[end] as string)) end += 1;
  return end;
}

function fieldAt(text: string, from: number): Piece | null {
  const head = FIELD.exec(text.slice(from, from + LONGEST_FIELD));
  if (!head) return null;
  const name = (head[1] as string).toLowerCase() as FieldName;
  const start = from + head[0].length;
  if (name === 'title') return { kind: 'title', from, to: start };
  if ((QUOTES + SINGLE_QUOTES).includes(text[start] ?? ' ')) {
    const end = closingQuote(text, start);
    return { kind: 'field', name, value: text.slice(start + 1, end).trim(), from, to: Math.min(end + 1, text.length) };
  }
  const value = WORD.exec(text.slice(start))?.[0] ?? '';
  return { kind: 'field', name, value, from, to: start + value.length };
}

function wordAt(text: string, from: number): Piece | null {
  const rest = text.slice(from);
  const address = addressAt(rest);
  if (address !== '') return { kind: 'word', text: address, prefix: false, from, to: from + address.length };
  const typed = (GROUPED_FIGURE.exec(rest) ?? WORD.exec(rest))?.[0];
  if (!typed) return null;
  const to = from + typed.length;
  const sign = SIGNS.get(typed);
  if (sign) return { kind: sign, from, to };
  const operator = OPERATOR.exec(typed);
  if (operator?.[1]) return { kind: operator[1].toLowerCase() as 'and' | 'or' | 'not', from, to };
  if (operator) return { kind: 'near', distance: nearDistance(operator[2]), from, to };
  const prefix = /[^*]\*+$/u.test(typed);
  return { kind: 'word', text: prefix ? typed.replace(/\*+$/u, '') : typed, prefix, from, to };
}

/** Without the signs of the sentence that it is pasted from, and without a bracket that was opened before it; empty if there is none, or only the beginning of one. */
function addressAt(rest: string): string {
  const found = ADDRESS.exec(rest)?.[0] ?? '';
  let unopened = found.split(')').length - found.split('(').length;
  let end = found.length;
  for (; end > 0; end--) {
    const last = found[end - 1] as string;
    if (last === ')' && unopened > 0) unopened--;
    else if (!SENTENCE_MARKS.includes(last)) break;
  }
  return found[end - 1] === '*' ? '' : found.slice(0, end);
}

function nearDistance(digits: string | undefined): number {
  return digits === undefined ? NEAR_DISTANCE : Math.min(Math.max(Number(digits), 1), MAX_NEAR_DISTANCE);
}
