/**
 * The grammar of the search field, by recursive descent (NOT, NEAR, AND, OR). It never throws: what makes no sense is read as plain words, and `problem` says
 * so.
 */
import type { Interpretation } from '../../../contract/model/collections/search.ts';
import { FIELD_NAMES, lexQuery, type Piece } from './lex-query.ts';
import { ALL, type DateRange, type FieldTest, joined, type Phrase, type Query, type Word } from './query.ts';
import { dateTest, isNever } from './query-dates.ts';

type Run = Interpretation['runs'][number];

export interface ParsedQuery {
  readonly query: Query;
  readonly runs: readonly Run[];
  /** Says what was read as plain words, or left out, although it looks like syntax, or what nothing can meet; null if there is no such thing. */
  readonly problem: string | null;
  /** The last word if it may be unfinished: nothing follows it, and it is neither quoted nor starred. */
  readonly unfinished: Word | null;
}

const MAX_DEPTH = 40;
/** Matches "language:en", but not "12:30" or "https://". */
const UNKNOWN_FIELD = /^[a-z]{2,12}:(?=[^\s/:])/iu;
const FIELDS_THERE_ARE = `Fields are: ${FIELD_NAMES.map((name) => `${name}:`).join(' ')}.`;
const IN_CAPITALS = {
  not: 'NOT in capitals, or a - before a word, leaves out what follows',
  or: 'OR in capitals finds what is on either side of it',
  near: 'NEAR in capitals finds words that stand close to each other',
};
const WORD_LIKE = /[\p{L}\p{N}]/u;

class SyntaxProblem extends Error {}

export function parseQuery(text: string): ParsedQuery {
  const pieces = lexQuery(text);
  const last = pieces.at(-1);
  const parser = new Parser(pieces, text);
  try {
    const query = parser.whole();
    const ends = last?.kind === 'word' && !last.prefix && last.to === text.length ? parser.lastWord : null;
    return { query, runs: parser.runs(), problem: parser.problem, unfinished: ends };
  } catch (error) {
    if (!(error instanceof SyntaxProblem)) throw error;
    return plainWords(pieces, text, [parser.problem ?? [], error.message].flat().join(' '));
  }
}

class Parser {
  problem: string | null = null;
  lastWord: Word | null = null;
  readonly #pieces: readonly Piece[];
  readonly #text: string;
  readonly #unused = new Set<Piece>();
  #at = 0;
  #depth = 0;
  #inTitle = false;

  constructor(pieces: readonly Piece[], text: string) {
    this.#pieces = pieces;
    this.#text = text;
  }

  whole(): Query {
    const query = this.#or();
    const left = this.#pieces[this.#at];
    if (left) throw new SyntaxProblem(`")" closes nothing; everything was read as plain words.`);
    if (!query && this.#pieces.some(({ kind }) => kind === 'word'))
      this.problem ??= 'Without a letter or digit, nothing could be read as a word; all articles are listed.';
    return query ?? ALL;
  }

  runs(): Run[] {
    return this.#pieces.map((piece) => runOf(piece, this.#unused.has(piece)));
  }

  #peek(): Piece | undefined {
    return this.#pieces[this.#at];
  }

  #or(): Query | null {
    const parts: Query[] = [];
    for (;;) {
      const part = this.#and();
      if (part) parts.push(part);
      const operator = this.#peek();
      if (operator?.kind !== 'or') break;
      this.#operator(operator, parts.length > 0);
    }
    return parts.length > 0 ? joined('or', parts) : null;
  }

  #and(): Query | null {
    const parts: Query[] = [];
    for (;;) {
      const piece = this.#peek();
      if (!piece || piece.kind === 'or' || piece.kind === 'close') break;
      if (piece.kind === 'and') {
        this.#operator(piece, parts.length > 0);
        continue;
      }
      const part = this.#near();
      if (part) parts.push(part);
    }
    if (parts.length === 0) return null;
    const query = joined('and', parts);
    if (isNever(rangesOfAll(query))) this.problem ??= 'No date is in all the ranges asked for.';
    return query;
  }

  /**
   * Steps over an operator. With an empty side it does nothing; at the end of the text it may still be unfinished, and
   * behind what was left out with a problem of its own there is no other.
   */
  #operator(operator: Piece, hasLeft: boolean): void {
    this.#at += 1;
    const next = this.#peek();
    if (!next || !hasLeft) this.#unused.add(operator);
    const clashes = next && ['or', 'and', 'near', 'close'].includes(next.kind);
    if (clashes || (next && !hasLeft && this.problem === null)) {
      const shown = this.#text.slice(operator.from, operator.to);
      throw new SyntaxProblem(`“${shown}” has nothing to join; everything was read as plain words.`);
    }
  }

  #near(): Query | null {
    const parts: Query[] = [];
    let distance = 0;
    for (;;) {
      const part = this.#unary();
      if (part) parts.push(part);
      const operator = this.#peek();
      if (operator?.kind !== 'near') break;
      this.#operator(operator, parts.length > 0);
      distance = Math.max(distance, operator.distance);
    }
    if (parts.length < 2) return parts[0] ?? null;
    if (parts.every(canBeNear)) return { kind: 'near', distance, parts };
    this.problem ??= 'NEAR takes words, phrases and groups of them joined by OR; everything else must just occur.';
    return joined('and', parts);
  }

  #unary(): Query | null {
    const piece = this.#peek();
    if (piece?.kind !== 'not') return this.#primary();
    return this.#deeper(() => {
      this.#at += 1;
      const part = this.#unary();
      if (part && part.kind !== 'all') return part.kind === 'not' ? part.part : { kind: 'not', part };
      this.#unused.add(piece);
      return null;
    });
  }

  #primary(): Query | null {
    const piece = this.#peek();
    if (!piece) return null;
    switch (piece.kind) {
      case 'open':
        return this.#deeper(() => this.#group());
      case 'word':
        this.#at += 1;
        return this.#word(piece);
      case 'phrase':
        this.#at += 1;
        if (!WORD_LIKE.test(piece.text)) return this.#skip(piece);
        return this.#phrase(piece);
      case 'field':
        this.#at += 1;
        return this.#field(piece);
      case 'title':
        this.#at += 1;
        return this.#titled(piece);
      case 'near':
        this.#operator(piece, false);
        return null;
      default:
        return null;
    }
  }

  #group(): Query | null {
    this.#at += 1;
    const inside = this.#or();
    // If it is not closed yet, the group reaches to the end.
    if (this.#peek()?.kind === 'close') this.#at += 1;
    return inside;
  }

  #titled(piece: Piece): Query | null {
    const before = this.#inTitle;
    this.#inTitle = true;
    const next = this.#peek();
    const part = next && next.from === piece.to && next.kind !== 'close' ? this.#unary() : null;
    this.#inTitle = before;
    return part ?? this.#skip(piece);
  }

  #word(piece: Piece & { kind: 'word' }): Query | null {
    if (!WORD_LIKE.test(piece.text)) return this.#skip(piece);
    const { text, prefix, from, inCapitals } = piece;
    const unknown = UNKNOWN_FIELD.exec(text)?.[0];
    if (unknown) this.problem ??= `There is no field ${unknown} here; it was read as words. ${FIELDS_THERE_ARE}`;
    if (text.includes('*'))
      this.problem ??= `“${text}” was read as a word: * stands for further letters only at its end.`;
    if (inCapitals && this.#peek()) this.problem ??= `“${text}” was read as a word; ${IN_CAPITALS[inCapitals]}.`;
    const word: Word = { kind: 'word', text, prefix, inTitle: this.#inTitle, from };
    this.lastWord = word;
    return word;
  }

  #phrase(piece: Piece & { kind: 'phrase' }): Phrase {
    const phrase = phraseOf(piece, this.#inTitle);
    if (phrase.text.includes('*'))
      this.problem ??= `The * in “${piece.text}” was left out: it stands for further letters only at the end, and not of exact words.`;
    return phrase;
  }

  #field(piece: Piece & { kind: 'field' }): Query | null {
    if (!piece.value) return this.#skip(piece);
    const test = fieldTest(piece);
    if (test) {
      if (test.name === 'published' && isNever([test.range]))
        this.problem ??= `date:${piece.value} ends before it begins, so no date is in it.`;
      return { kind: 'field', test };
    }
    this.problem ??= fieldProblem(piece);
    return this.#skip(piece);
  }

  #skip(piece: Piece): null {
    this.#unused.add(piece);
    return null;
  }

  #deeper<T>(work: () => T): T {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) {
      throw new SyntaxProblem('The brackets are nested too deeply; everything was read as plain words.');
    }
    const result = work();
    this.#depth -= 1;
    return result;
  }
}

/** Of dates that every article found must be in. */
const rangesOfAll = (query: Query): DateRange[] =>
  (query.kind === 'and' ? query.parts : [query]).flatMap((part) =>
    part.kind === 'field' && part.test.name === 'published' ? [part.test.range] : [],
  );

function phraseOf({ text, exact, from }: Piece & { kind: 'phrase' }, inTitle: boolean): Phrase {
  const prefix = !exact && /[^\s*]\*+\s*$/u.test(text);
  return { kind: 'phrase', text: prefix ? text.replace(/\*+\s*$/u, '') : text, exact, prefix, inTitle, from };
}

function canBeNear(query: Query): boolean {
  if (query.kind === 'or' || query.kind === 'and') return query.parts.every(canBeNear);
  return query.kind === 'word' || query.kind === 'phrase';
}

function fieldTest({ name, value }: { name: string; value: string }): FieldTest | null {
  switch (name) {
    case 'source':
    case 'lang':
    case 'tag':
    case 'collection':
      return { name, value };
    case 'after':
    case 'before':
    case 'date': {
      const test = dateTest(name, value);
      return test && { name: 'published', ...test };
    }
    case 'has': {
      const noun = value.toLowerCase().replace(/s$/u, '');
      return noun === 'claim' || noun === 'mark' || noun === 'tag' ? { name: 'has', value: noun } : null;
    }
    default: {
      const state = value.toLowerCase();
      return state === 'read' || state === 'unread' ? { name: 'is', value: state } : null;
    }
  }
}

function fieldProblem({ name, value }: { name: string; value: string }): string {
  if (name === 'has') return `has: takes claim, mark or tag; “${value}” was left out.`;
  if (name === 'is') return `is: takes read or unread; “${value}” was left out.`;
  return `“${value}” is not a date that ${name}: can read (2026-10-09, 2026-10, 9.10.2026); it was left out.`;
}

/** Requires all words and phrases. Operators and brackets are dropped; fields apply where they can be read. */
function plainWords(pieces: readonly Piece[], text: string, problem: string): ParsedQuery {
  const parts: Query[] = [];
  const unused = new Set<Piece>();
  for (const piece of pieces) {
    const test = piece.kind === 'field' && piece.value ? fieldTest(piece) : null;
    if (test) parts.push({ kind: 'field', test });
    else if ((piece.kind === 'word' || piece.kind === 'phrase') && WORD_LIKE.test(piece.text)) {
      parts.push(
        piece.kind === 'word'
          ? { kind: 'word', text: piece.text, prefix: piece.prefix, inTitle: false, from: piece.from }
          : phraseOf(piece, false),
      );
    } else unused.add(piece);
  }
  const last = parts.at(-1);
  const ends = pieces.at(-1)?.to === text.length && last?.kind === 'word' && !last.prefix;
  return {
    query: joined('and', parts),
    runs: pieces.map((piece) => runOf(piece, unused.has(piece))),
    problem,
    unfinished: ends ? last : null,
  };
}

function runOf(piece: Piece, unused: boolean): Run {
  const { from, to } = piece;
  if (unused) return { from, to, kind: 'unused' };
  if (piece.kind === 'word' || piece.kind === 'phrase') return { from, to, kind: piece.kind };
  return { from, to, kind: piece.kind === 'field' || piece.kind === 'title' ? 'field' : 'operator' };
}
