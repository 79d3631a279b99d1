// Sentences as speech divides a text: a quotation is part of the sentence that it stands in, however many it holds.

import type { Utf16Span } from '../../offsets.ts';
import { sentences } from '../../sentences/sentences.ts';
import { type Token, tokensIn } from './tokens.ts';

interface SpokenSentence {
  readonly tokens: readonly Token[];
  /** Its runs in quotation marks. */
  readonly quoted: readonly Utf16Span[];
}

/** UTF-16; longer ones are not sentences, and are left out. */
const LONGEST = 4_000;

/** `quoted` are the text's runs in quotation marks. */
export function spokenSentences(text: string, quoted: readonly Utf16Span[], language: string | null): SpokenSentence[] {
  let run = 0;
  const all = sentences(text, language).flatMap((sentence) => unglued(text, sentence));
  return joined(text, quoted, all).flatMap((sentence) => {
    const first = run;
    while (run < quoted.length && (quoted[run] as Utf16Span).from < sentence.to) run++;
    if (sentence.to - sentence.from > LONGEST) return [];
    const own = quoted.slice(first, run);
    return [{ tokens: tokensIn(text, sentence, own), quoted: own }];
  });
}

/** "…закрыт.Его откроют": where the space between two paragraphs of a page was lost. Not in Latin letters, where it may be an address. */
const GLUE = /(?<=[а-яёіїєґ]{2}[»”)]?[.!?]|[А-ЯЁІЇЄҐ]{2}\.)(?=[«“]?[А-ЯЁІЇЄҐ])/gu;

function unglued(text: string, { from, to }: Utf16Span): Utf16Span[] {
  const ends = Array.from(text.slice(from, to).matchAll(GLUE), ({ index }) => from + index);
  return [...ends, to].map((end, at) => ({ from: at === 0 ? from : (ends[at - 1] as number), to: end }));
}

/** Joined where a quotation runs across them, or its question mark only seems to end one: "“Why?” Ann Bell asked." */
function joined(text: string, quoted: readonly Utf16Span[], all: readonly Utf16Span[]): Utf16Span[] {
  const found: Utf16Span[] = [];
  let run = 0;
  for (const sentence of all) {
    const before = found.at(-1);
    while (run < quoted.length && (quoted[run] as Utf16Span).to <= sentence.from) run++;
    const isInside = (quoted[run]?.from ?? Infinity) < sentence.from;
    if (before && (isInside || isCutInTwo(text, quoted[run - 1], before, sentence))) before.to = sentence.to;
    else found.push({ ...sentence });
  }
  return found;
}

const OPEN_END = /[?!…]\p{P}+$/u;

const isCutInTwo = (text: string, run: Utf16Span | undefined, before: Utf16Span, after: Utf16Span): boolean =>
  run?.to === before.to &&
  OPEN_END.test(text.slice(run.to - 4, run.to)) &&
  !text.slice(before.to, after.from).includes('\n');
