// A sentence as words and marks, in which whatever stands in quotation marks is one token.

import { foldLetters } from '../../letters/fold.ts';
import type { Utf16Span } from '../../offsets.ts';

export interface Token extends Utf16Span {
  readonly kind: 'word' | 'quote' | 'aside' | 'comma' | 'colon' | 'semicolon' | 'dash' | 'bracket' | 'stop';
  /** A word in lower case, with one kind of apostrophe; empty for the rest. */
  readonly folded: string;
  readonly isCapital: boolean;
}

const WORD = String.raw`[\p{L}\p{N}@#$€£][\p{L}\p{M}\p{N}%]*(?:(?:['’.,&\/-](?=[\p{L}\p{N}])|(?<=\p{N}):(?=\p{N}))[\p{L}\p{M}\p{N}%]+)*['’]?`;
const TOKEN = new RegExp(
  String.raw`(?<word>${WORD})|(?<aside>(?<!^)\([^()]{1,80}\))|(?<comma>,)|(?<dash>[—–―]|--|(?<=\s)-(?=\s))|(?<colon>:)|(?<semicolon>;)|(?<bracket>[()\[\]])|(?<stop>[?!…]|\.(?=[\s)\]'’]*$))`,
  'gu',
);

/** The tokens of `sentence`; `quoted` are the runs in quotation marks that lie in it. */
export function tokensIn(text: string, sentence: Utf16Span, quoted: readonly Utf16Span[]): Token[] {
  const tokens: Token[] = [];
  let at = sentence.from;
  for (const run of quoted) {
    tokens.push(...plainTokens(text, at, run.from));
    tokens.push({ ...run, kind: 'quote', folded: '', isCapital: false });
    at = run.to;
  }
  tokens.push(...plainTokens(text, at, sentence.to));
  return tokens;
}

function plainTokens(text: string, from: number, to: number): Token[] {
  return Array.from(text.slice(from, to).matchAll(TOKEN), ({ 0: surface, index, groups = {} }) => {
    const kind = Object.keys(groups).find((name) => groups[name] !== undefined) as Token['kind'];
    const at = from + index;
    const folded = kind === 'word' ? foldLetters(surface) : '';
    return { from: at, to: at + surface.length, kind, folded, isCapital: /^[\p{Lu}@#]/u.test(surface) };
  });
}
