// What an English text gives as somebody's words.

import type { Utf16Span } from '../../offsets.ts';
import { OUTLETS } from '../attribution-words.ts';
import { isLongEnough, quotedRuns } from '../quotes.ts';
import { type Report, reportsIn } from './english.ts';
import { spokenSentences } from './spoken-sentences.ts';
import type { Said } from './statement.ts';

export function saidInEnglish(text: string): Said[] {
  const all: Said[] = [];
  let last: Report | null = null;
  for (const { tokens, quoted } of spokenSentences(text, quotedRuns(text), 'en')) {
    const goesOn = last !== null && tokens.every(({ kind }) => kind === 'quote' || kind === 'stop');
    if (goesOn) {
      // “…,” she said. “…”: what stands in quotation marks alone has the speaker of what stands before it.
      all.push(...quoted.map((run) => saidAt(text, run, last)));
      continue;
    }
    const reports = reportsIn(text, tokens);
    const found = reports.flatMap((report) => report.pieces.map((piece) => saidAt(text, piece, report)));
    all.push(...[...found, ...unattributed(text, quoted, found)].sort((a, b) => a.span.from - b.span.from));
    last = reports.at(-1) ?? null;
  }
  return all;
}

function unattributed(text: string, quoted: readonly Utf16Span[], found: readonly Said[]): Said[] {
  const isFree = (run: Utf16Span) => !found.some(({ span }) => span.from < run.to && run.from < span.to);
  return quoted
    .filter((run) => isLongEnough(text, run) && !isTitle(text, run) && isFree(run))
    .map((run) => saidAt(text, run, null));
}

/** "Songs of the Quay" */
const isTitle = (text: string, { from, to }: Utf16Span): boolean =>
  !/(?<![\p{L}\p{N}'’])\p{Ll}{4}/u.test(text.slice(from, to));

/** How sure: of a quotation, of other words, of thoughts, of what is only meant or possible; less where only a pronoun speaks. */
const SCORES = { quoted: 0.95, reported: 0.8, thought: 0.5, meant: 0.4, unattributed: 0.3, pronoun: -0.05 };

function saidAt(text: string, span: Utf16Span, report: Report | null): Said {
  const kind = kindOf(text.slice(span.from, span.to));
  if (!report) return { kind, span, cue: null, speaker: null, remove: 1, score: SCORES.unattributed };
  const { cue, speaker, isPronoun, strength } = report;
  const around = text.slice(Math.min(cue.from, speaker.from), frameEnd(text, span, Math.max(cue.to, speaker.to)));
  const sure = strength !== 'spoken' ? SCORES[strength] : kind === 'indirect' ? SCORES.reported : SCORES.quoted;
  return {
    kind,
    span,
    cue,
    speaker,
    remove: OUTLETS.test(around) ? 2 : 1,
    score: isPronoun ? sure + SCORES.pronoun : sure,
  };
}

const LONGEST_LISTENER = 60;

/** Past whom it is told, "told Reuters": up to a mark or to what is said. */
function frameEnd(text: string, span: Utf16Span, from: number): number {
  const to = span.from >= from ? Math.min(span.from, from + LONGEST_LISTENER) : from + LONGEST_LISTENER;
  return from + (/^[^.,;:!?“"\n]*/u.exec(text.slice(from, to))?.[0].length ?? 0);
}

function kindOf(words: string): Said['kind'] {
  const runs = quotedRuns(words);
  if (runs.length === 0) return 'indirect';
  return runs.length === 1 && runs[0]?.from === 0 && runs[0].to === words.length ? 'direct' : 'mixed';
}
