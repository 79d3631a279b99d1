// What an article gives as somebody's words, by a language's patterns of attribution.

import type { Utf16Span } from '../../offsets.ts';
import { sentences } from '../../sentences/sentences.ts';
import { type Attribution, attributionOfQuotation, attributionOfSentence } from '../attribution.ts';
import { OUTLETS } from '../attribution-words.ts';
import { isLikelySpoken, quotations } from '../quotes.ts';
import type { Said } from './statement.ts';

const SCORES = { named: 0.9, unnamed: 0.7, unattributed: 0.3 };
const LONGEST_SENTENCE = 2_000;

/** What is said in `text`, in its order; none overlaps another. `language` is a BCP 47 tag. */
export function saidByPatterns(text: string, language: string | null): Said[] {
  const quoted = quotations(text);
  const all: Said[] = [];
  let next = 0;
  for (const sentence of sentences(text, language)) {
    const marked: Utf16Span[] = [];
    for (; next < quoted.length && (quoted[next] as Utf16Span).from < sentence.to; next++)
      marked.push(quoted[next] as Utf16Span);
    const reported = sentence.to - sentence.from > LONGEST_SENTENCE ? null : reportedIn(text, sentence, language);
    const isWithin = (span: Utf16Span) =>
      reported !== null && span.from < reported.span.to && reported.span.from < span.to;
    const last = all.at(-1);
    const isFree = reported && (!last || last.span.to <= reported.span.from);
    const found = marked
      .filter((span) => !isFree || !isWithin(span))
      .map((span) => quotedAt(text, span, language))
      .filter(({ cue, span }) => cue || isLikelySpoken(text, span));
    all.push(...[...found, ...(isFree ? [reported] : [])].sort((a, b) => a.span.from - b.span.from));
  }
  return all;
}

function quotedAt(text: string, span: Utf16Span, language: string | null): Said {
  const attribution = attributionOfQuotation(text, span, language);
  return { kind: 'direct', span, ...attributedBy(text, attribution) };
}

function attributedBy(text: string, attribution: Attribution | null): Omit<Said, 'kind' | 'span'> {
  if (!attribution) return { cue: null, speaker: null, remove: 1, score: SCORES.unattributed };
  const { cue, speaker, isPronoun } = attribution;
  const around = text.slice(Math.min(cue.from, speaker.from), Math.max(cue.to, speaker.to));
  return { cue, speaker, remove: OUTLETS.test(around) ? 2 : 1, score: isPronoun ? SCORES.unnamed : SCORES.named };
}

const MARKS = /[“”„«»「」"]/u;
const ENDS = /[\s.,;:!?…。，；！？،؛]+$/u;
const COMPLEMENT = /^[\s,，、：:،]*(?=\S)/u;

/** What a sentence attributes as a whole: "the mayor said that …", "…, the mayor said", "according to the mayor, …". */
function reportedIn(text: string, sentence: Utf16Span, language: string | null): Said | null {
  const attribution = attributionOfSentence(text, sentence, language);
  if (!attribution) return null;
  const from = Math.min(attribution.cue.from, attribution.speaker.from);
  const to = Math.max(attribution.cue.to, attribution.speaker.to);
  const isBehind = sentence.to - to > from - sentence.from;
  const words = isBehind ? text.slice(to, sentence.to) : text.slice(sentence.from, from);
  const lead = isBehind ? (COMPLEMENT.exec(words)?.[0].length ?? 0) : 0;
  const start = (isBehind ? to : sentence.from) + lead;
  const span = { from: start, to: start + words.slice(lead).replace(ENDS, '').length };
  const given = text.slice(span.from, span.to);
  if (!/\s|\p{Script=Han}{4}/u.test(given) || /^[“„«「"][^“”„«»「」"]*[”“»「」"]?$/u.test(given)) return null;
  return { kind: MARKS.test(given) ? 'mixed' : 'indirect', span, ...attributedBy(text, attribution) };
}
