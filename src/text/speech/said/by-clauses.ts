// What a text gives as somebody's words, in languages with a grammar of clauses.

import type { Utf16Span } from '../../offsets.ts';
import { OUTLETS } from '../attribution-words.ts';
import { isLikelySpoken, quotedRuns } from '../quotes.ts';
import { Sentence, wordAt } from './clauses.ts';
import { type Frame, framesIn } from './frames.ts';
import type { Grammar } from './grammar.ts';
import type { Range } from './speakers.ts';
import { spokenSentences } from './spoken-sentences.ts';
import type { Said } from './statement.ts';
import type { Token } from './tokens.ts';

export function saidByClauses(text: string, language: string, grammar: Grammar): Said[] {
  const all: Said[] = [];
  let last: Said | null = null;
  const runs = quotedRuns(text).flatMap((run) => spokenPieces(text, run, grammar));
  for (const { tokens, quoted } of spokenSentences(text, runs, language)) {
    const sentence = new Sentence(text, tokens, grammar);
    const found = framesIn(sentence).flatMap((frame) => frame.pieces.map((piece) => saidOf(sentence, frame, piece)));
    const isFree = (run: Utf16Span) => !found.some(({ span }) => span.from < run.to && run.from < span.to);
    const given = quoted.filter(isFree).flatMap((run) => {
      // «…», — she said. «…»: what stands in quotation marks alone has the speaker of what stands before it.
      const before = isAlone(sentence, run) ? (found.findLast(({ span }) => span.to <= run.from) ?? last) : null;
      if (before) return [{ ...before, kind: 'direct' as const, span: run }];
      return isLikelySpoken(text, run) ? [unattributed(run)] : [];
    });
    all.push(...[...found, ...given].sort((a, b) => a.span.from - b.span.from));
    if (found.length > 0 || tokens.some(({ kind }) => kind === 'word')) last = found.at(-1) ?? null;
  }
  return all;
}

function isAlone(sentence: Sentence, run: Utf16Span): boolean {
  const at = sentence.tokens.findIndex(({ from }) => from === run.from);
  return [at - 1, at + 1].every((beside) => [null, 'quote', 'stop'].includes(sentence.kind(beside)));
}

const FRAME_WITHIN = /(?<=[,?!…])\s+[—–-]\s[^«»"“”—–]{3,140}?[.,]\s+[—–-]\s/gu;

/** «…, — said the mayor, — …»: within one pair of marks stands who says it. */
function spokenPieces(text: string, run: Utf16Span, { cues, is }: Grammar): Utf16Span[] {
  const pieces: Utf16Span[] = [];
  let from = run.from;
  for (const { 0: frame, index } of text.slice(run.from, run.to).matchAll(FRAME_WITHIN)) {
    const [first = '', second = ''] = frame.match(/\p{L}+/gu) ?? [];
    const isVerb = (word: string) => is('verbEnding', word) || [...word.matchAll(cues)].length > 0;
    if (!isVerb(first) && !(is('adverbs', first) && isVerb(second))) continue;
    pieces.push({ from, to: run.from + index });
    from = run.from + index + frame.length;
  }
  return [...pieces, { from, to: run.to }];
}

/** How sure: of a quotation, of other words behind "that", of those before a verb; less without a speaker, or where a pronoun or the author speaks. */
const SCORES = {
  quoted: 0.95,
  plain: 0.8,
  fronted: 0.65,
  unattributed: 0.3,
  speakerless: -0.2,
  pronoun: -0.05,
  own: -0.4,
};

/** "I would say that …" outside quotation marks is the author. */
const OWN_VOICE = /^(?:я|мы|ми|ich|wir|yo|eu|nós|io|noi|ja|já|my)$/iu;

function saidOf(sentence: Sentence, frame: Frame, piece: Range): Said {
  const cue = spanOf(sentence, frame.cue);
  const joined = pronounWithin(sentence, cue);
  const speaker = joined ?? (frame.speaker ? spanOf(sentence, frame.speaker) : null);
  const around = sentence.text.slice(Math.min(cue.from, speaker?.from ?? cue.from), Math.max(cue.to, speaker?.to ?? 0));
  const kind = kindOf(sentence, piece);
  const sure = kind !== 'indirect' ? SCORES.quoted : frame.isPlain ? SCORES.plain : SCORES.fronted;
  const isPronoun = joined !== null || frame.speaker === null || sentence.is('pronouns', frame.speaker.from);
  const isOwn =
    isPronoun && kind === 'indirect' && frame.speaker !== null && OWN_VOICE.test(wordAt(sentence, frame.speaker.from));
  const less = speaker === null ? SCORES.speakerless : isOwn ? SCORES.own : isPronoun ? SCORES.pronoun : 0;
  return {
    kind,
    span: spanOf(sentence, piece),
    cue,
    speaker,
    remove: OUTLETS.test(around) ? 2 : 1,
    score: sure + less,
  };
}

/** "dit-il" */
function pronounWithin({ text, grammar }: Sentence, { from, to }: Utf16Span): Utf16Span | null {
  const found = grammar.inverted.exec(text.slice(from, to));
  return found && { from: from + found.index, to: from + found.index + found[0].length };
}

const spanOf = ({ tokens }: Sentence, { from, to }: Range): Utf16Span => ({
  from: (tokens[from] as Token).from,
  to: (tokens[to - 1] as Token).to,
});

function kindOf({ tokens }: Sentence, { from, to }: Range): Said['kind'] {
  const quotes = tokens.slice(from, to).filter(({ kind }) => kind === 'quote').length;
  if (quotes === 0) return 'indirect';
  return quotes === to - from ? 'direct' : 'mixed';
}

const unattributed = (span: Utf16Span): Said => ({
  kind: 'direct',
  span,
  cue: null,
  speaker: null,
  remove: 1,
  score: SCORES.unattributed,
});
