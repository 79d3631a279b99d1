// What an English sentence gives as somebody's words.

import type { Utf16Span } from '../../offsets.ts';
import { contentAfter, contentBefore, contentResumed, isClosed, isQuoted } from './contents.ts';
import { type Cue, cuesIn, isSpoken } from './cues.ts';
import { AUXILIARIES, CONJUNCTIONS, QUANTIFIERS } from './english-words.ts';
import { isVerbLike, type Range, speakerAfter, speakerBefore } from './speakers.ts';
import type { Token } from './tokens.ts';

/** In the text; what is said may be in pieces: "“…,” she said. “…”" */
export interface Report {
  readonly pieces: readonly Utf16Span[];
  readonly cue: Utf16Span;
  readonly speaker: Utf16Span;
  readonly isPronoun: boolean;
  /** Meant: wished or planned, or no more than possible: "could say". */
  readonly strength: 'spoken' | 'thought' | 'meant';
}

interface Found {
  readonly pieces: readonly Range[];
  readonly cue: Range;
  readonly speaker: Range;
  readonly strength: Report['strength'];
}

/** What a sentence reports, in order. */
export function reportsIn(text: string, tokens: readonly Token[]): Report[] {
  const cues = cuesIn(tokens);
  const found: Found[] = [];
  let done = 0;
  for (const at of [...cues, ...sourcesIn(tokens)].sort((a, b) => a.from - b.from)) {
    if (at.from < done) continue;
    const isOuter = !('verb' in at) && isInside(found.at(-1), at.from);
    if (isOuter) done = found.length > 1 ? reachOf(found.at(-2) as Found) : 0;
    const report =
      'verb' in at ? verbReport(text, tokens, at, cues, found, done) : sourceReport(text, tokens, at, cues, done);
    if (report && isOuter) found.pop();
    if (report) found.push(report);
    const last = found.at(-1);
    done = last ? reachOf(last) : 0;
  }
  const spanOf = ({ from, to }: Range): Utf16Span => ({
    from: (tokens[from] as Token).from,
    to: (tokens[to - 1] as Token).to,
  });
  return found.map(({ pieces, cue, speaker, strength }) => ({
    pieces: pieces.map(spanOf),
    cue: spanOf(cue),
    speaker: spanOf(speaker),
    isPronoun:
      speaker.to - speaker.from === 1 &&
      /^(?:he|she|they|it|we|i|you|who)$/u.test((tokens[speaker.from] as Token).folded),
    strength,
  }));
}

const reachOf = ({ pieces, cue, speaker }: Found): number => Math.max(...[...pieces, cue, speaker].map(({ to }) => to));

/** "Vikar said that he had left, according to the mayor": what is said is part of what the mayor says. */
const isInside = (last: Found | undefined, source: number): boolean =>
  last?.pieces.length === 1 && last.cue.from < (last.pieces[0] as Range).from && source - reachOf(last) <= 1;

function verbReport(
  text: string,
  tokens: readonly Token[],
  cue: Cue,
  cues: readonly Cue[],
  found: readonly Found[],
  done: number,
): Found | null {
  const before = tokens[cue.from - 1];
  const isShared = cue.isParticiple || CONJUNCTIONS.has(before?.folded ?? '');
  const subject = isShared ? (found.at(-1)?.speaker ?? subjectOf(tokens, cue.from)) : speakerBefore(tokens, cue.from);
  const isFirst = before === undefined || before.kind === 'quote' || before.kind === 'comma';
  const inverted = !subject && isSpoken(cue) && isFirst ? speakerAfter(tokens, cue.to, before !== undefined) : null;
  const speaker = subject ?? inverted;
  if (!speaker || !canSay(tokens, speaker, cue, cues)) return null;
  const strength = strengthOf(tokens, cue);
  const to = inverted ? inverted.to : cue.to;
  const front =
    isSpoken(cue) && !isShared
      ? contentBefore(text, tokens, done, Math.min(cue.from, speaker.from), tokens[to]?.kind === 'comma')
      : null;
  const isBackground = BACKGROUND.has(tokens[speaker.from - 1]?.folded ?? '') && speaker.from < 3;
  const after = inverted ? null : contentAfter(text, tokens, cue, cues, isBackground);
  if (front && isFronted(tokens, front, after, cue, to)) {
    const rest = isQuoted(tokens.slice(front.from, front.to)) ? after : contentResumed(text, tokens, to, cues);
    return { pieces: rest ? [front, rest] : [front], cue, speaker, strength };
  }
  if (after) return { pieces: [after], cue, speaker, strength };
  // "The mayor continued:" before a paragraph in quotation marks.
  return tokens[cue.to]?.kind === 'colon' && cue.to === tokens.length - 1
    ? { pieces: [], cue, speaker, strength }
    : null;
}

const BACKGROUND = new Set('while though although if after when since because'.split(' '));
const OWN_VOICE = new Set(['i', 'we', 'you']);

const PLURAL = /^(?:i|we|they|you|who|people|police|some|many|most|others|half|men|women)$|[^s]s$/u;

const POSSIBLE = new Set('can could may might must should'.split(' '));

function strengthOf(tokens: readonly Token[], cue: Cue): Report['strength'] {
  if (tokens.slice(cue.from, cue.verb).some(({ folded }) => POSSIBLE.has(folded))) return 'meant';
  if (isSpoken(cue)) return 'spoken';
  return cue.complements.has('intend') && tokens[cue.to]?.folded === 'to' ? 'meant' : 'thought';
}

const NUMBER = /^(?:\p{N}[\p{N}.,]*|(?:hundred|thousand|million|billion)s?)$/u;

/** Not "I think", which is the author; not "the swing state", "two states", "300 tweets", "denied Bell claims", which are nouns. */
function canSay(tokens: readonly Token[], speaker: Range, cue: Cue, cues: readonly Cue[]): boolean {
  const first = tokens[speaker.from] as Token;
  const last = tokens[speaker.to - 1] as Token;
  if (cue.isPresent && (NUMBER.test(first.folded) || NUMBER.test(last.folded))) return false;
  if (cue.isPresent && speaker.to === cue.from && isObject(tokens, speaker, cues)) return false;
  if (!isSpoken(cue) && OWN_VOICE.has(last.folded)) return false;
  if (cue.isPresent)
    return !QUANTIFIERS.has(first.folded) && (last.isCapital || last.folded === 'who' || !PLURAL.test(last.folded));
  return !cue.isBase || (PLURAL.test(last.folded) && tokens[cue.from - 1]?.folded !== 'that');
}

/** Behind a verb that takes an object, and no clause without "that". */
function isObject(tokens: readonly Token[], { from }: Range, cues: readonly Cue[]): boolean {
  const before = tokens[from - 1];
  if (!before || !isVerbLike(before) || AUXILIARIES.has(before.folded)) return false;
  const verb = cues.find(({ to }) => to === from);
  return !verb?.complements.has('say') && !verb?.complements.has('think');
}

/** Whether the words in front are what a cue gives. */
function isFronted(tokens: readonly Token[], front: Range, after: Range | null, cue: Cue, to: number): boolean {
  if (isQuoted(tokens.slice(front.from, front.to))) return !after || tokens[after.from]?.kind === 'quote';
  return !after && (cue.complements.has('tell') || (cue.complements.has('say') && isClosed(tokens, to)));
}

const ACTS = /.ed$|^(?:is|was|has|had|have|are|were|did|does|took|made|went|gave|ran|hit)$/u;
/** A subject further from its sentence's beginning is not looked for, in tokens. */
const FURTHEST_SUBJECT = 40;

/** Who acts in the clause before token `end`: "The mayor praised the crew, saying …". */
function subjectOf(tokens: readonly Token[], end: number): Range | null {
  for (let at = 1; at < Math.min(end, FURTHEST_SUBJECT); at++) {
    const { kind, folded, isCapital } = tokens[at] as Token;
    if (kind !== 'word' || isCapital || !ACTS.test(folded)) continue;
    const found = speakerBefore(tokens, at);
    if (found?.to === at) return found;
  }
  return null;
}

interface Source extends Range {
  readonly isSource: true;
}

const sourcesIn = (tokens: readonly Token[]): Source[] =>
  tokens.flatMap(({ folded }, from) =>
    folded === 'according' && tokens[from + 1]?.folded === 'to' ? [{ from, to: from + 2, isSource: true }] : [],
  );

/** "According to the mayor, …", "…, according to the mayor" */
function sourceReport(
  text: string,
  tokens: readonly Token[],
  cue: Source,
  cues: readonly Cue[],
  done: number,
): Found | null {
  const speaker = speakerAfter(tokens, cue.to, true);
  if (!speaker) return null;
  const comma = tokens[speaker.to]?.kind === 'comma';
  if (comma && !tokens.slice(done, cue.from).some(({ kind, folded }) => kind === 'word' && !CONJUNCTIONS.has(folded))) {
    const rest = contentResumed(text, tokens, speaker.to, cues);
    return rest && { pieces: [rest], cue, speaker, strength: 'spoken' };
  }
  const front = contentBefore(text, tokens, done, cue.from, false);
  return front && { pieces: [front], cue, speaker, strength: 'spoken' };
}
