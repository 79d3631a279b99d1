// What verbs of saying and "according to" frame in a sentence: before, behind or around them.

import { firstSubject, type Sentence, subjectAfter, subjectBefore, wordAt } from './clauses.ts';
import type { Range } from './speakers.ts';

export interface Frame {
  readonly cue: Range;
  readonly speaker: Range | null;
  /** What is said; two pieces around a frame in the middle. */
  readonly pieces: readonly Range[];
  /** "that", quotation marks or "according to" tell it for sure. */
  readonly isPlain: boolean;
}

/** How far behind a verb its "that" may stand. */
const LONGEST_SETTING = 14;
const LONGEST_AS = 8;
const LEAST_WORDS = 3;

/** The frames of a sentence, in order; what one frames is framed by no other. */
export function framesIn(sentence: Sentence): Frame[] {
  const frames: Frame[] = [];
  let free = 0;
  const openings = [...sentence.sources, ...sentence.cues].sort((a, b) => a.from - b.from);
  for (const cue of openings) {
    if (cue.from < free) continue;
    const frame = sentence.sources.includes(cue) ? sourceFrame(sentence, cue, free) : verbFrame(sentence, cue, free);
    if (!frame) continue;
    const speaker = frame.speaker ?? (sentence.isConverb(cue) ? (frames.at(-1)?.speaker ?? null) : null);
    frames.push({ ...frame, speaker });
    free = Math.max(cue.to, ...frame.pieces.map(({ to }) => to));
  }
  return frames;
}

function verbFrame(sentence: Sentence, cue: Range, free: number): Frame | null {
  let as = cue.from - 1;
  while (as > free && cue.from - as < LONGEST_AS && sentence.isInPhrase(as)) as--;
  if (sentence.is('as', as)) return asFrame(sentence, cue, as, free);
  const closing = closingFrame(sentence, cue, free);
  if (sentence.is('closers', cue.from)) return sentence.is('adverbs', cue.to) ? null : closing;
  const opening = openingFrame(sentence, cue);
  return opening && (opening.isPlain || !closing) ? opening : closing;
}

/** "The mayor said that …", "said: …", "said “…”", "asked who …" */
function openingFrame(sentence: Sentence, cue: Range): Frame | null {
  const opening = openingOf(sentence, cue);
  if (!opening) return null;
  const piece = trimmed(
    sentence,
    opening.from,
    Math.min(contentEnd(sentence, opening.from), nextMainClause(sentence, cue)),
  );
  if (!piece || !isSaid(sentence, piece)) return null;
  const before = sentence.isConverb(cue) ? firstSubject(sentence, cue.from) : subjectBefore(sentence, cue.from);
  const after = before ? null : subjectAfter(sentence, cue.to);
  const speaker = before ?? (after && after.to <= opening.frameEnd ? after : null);
  return { cue, speaker, pieces: [piece], isPlain: opening.isPlain };
}

interface Opening {
  readonly from: number;
  readonly frameEnd: number;
  readonly isPlain: boolean;
}

/** Where what a verb introduces begins. */
function openingOf(sentence: Sentence, cue: Range): Opening | null {
  for (let at = cue.to, commas = 0; at < Math.min(sentence.tokens.length, cue.to + LONGEST_SETTING); at++) {
    const opened = (from: number, isPlain = true): Opening => ({ from, frameEnd: at, isPlain });
    const kind = sentence.kind(at);
    if (kind === 'quote' && sentence.isQuotation(at) && isBareSetting(sentence, cue.to, at)) return opened(at);
    if (kind === 'colon') return at + 1 < sentence.tokens.length ? opened(at + 1) : null;
    if (kind === 'comma') {
      if (sentence.is('that', at + 1) && (sentence.grammar.isThatSetOff || isBesideVerb(sentence, cue, at)))
        return opened(fromThat(sentence, at + 1));
      if (sentence.isQuotation(at + 1)) return opened(at + 1);
      if (sentence.is('asks', at + 1) && (at === cue.to || !sentence.is('relatives', at + 1))) return opened(at + 1);
      if (commas === 0 && opensReported(sentence, at + 1)) return opened(at + 1, false);
      commas++;
      if (
        commas > 2 ||
        (sentence.isAny(['subordinators', 'conjunctions'], at + 1) && !sentence.is('relatives', at + 1))
      )
        return null;
    } else if (sentence.is('that', at)) {
      return isBesideVerb(sentence, cue, at) ? opened(fromThat(sentence, at)) : null;
    } else if ((kind !== 'word' && kind !== 'aside' && kind !== 'quote') || (at > cue.to && sentence.cueAt(at)))
      return null;
  }
  return null;
}

/** "said then: “…”", "spoke of “…”"; elsewhere quotation marks are around a title: "told in the paper “…”". */
function isBareSetting(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const isJoined = at === to - 1 && sentence.is('prepositions', at);
    if (!isJoined && !sentence.isAny(['adverbs', 'listeners', 'pronouns', 'that'], at)) return false;
  }
  return true;
}

/** "that" belongs to what is said, but not to a quotation. */
const fromThat = (sentence: Sentence, at: number): number => (sentence.isQuotation(at + 1) ? at + 1 : at);

/** "said to the press that", not "announced a measure that". */
function isBesideVerb(sentence: Sentence, cue: Range, that: number): boolean {
  const first = cue.to;
  if (first === that) return true;
  const isSet = sentence.isAny(['prepositions', 'adverbs', 'listeners'], first);
  return isSet || sentence.isCapital(first) || (sentence.is('articles', first) && sentence.is('adverbs', first + 1));
}

const FARTHEST_VERB = 10;

/** "Sie sagte, er habe …": not "…, die …", which describes. */
function opensReported(sentence: Sentence, at: number): boolean {
  for (let i = at; i < at + FARTHEST_VERB && !sentence.isPause(i); i++)
    if (sentence.is('reportedVerbs', i)) return true;
  return false;
}

/** The end of the sentence, or where another verb of saying takes over: ", adding that", ", Reuters reports". */
function contentEnd(sentence: Sentence, from: number): number {
  // «What?» The next sentence, which seemed to go on behind the question mark.
  if (sentence.kind(from) === 'quote' && sentence.isCapital(from + 1)) return from + 1;
  for (let at = from + 1; at < sentence.tokens.length; at++) {
    if (sentence.kind(at) === 'semicolon') return at;
    if (!sentence.isPause(at)) continue;
    let next = at + 1;
    while (sentence.isPause(next) || sentence.isAny(['conjunctions', 'as', 'pronouns'], next)) next++;
    const cue = sentence.cueAt(next);
    if (cue && (sentence.isConverb(cue) || openingOf(sentence, cue) || isTail(sentence, cue))) return at;
    if (sentence.sources.some((source) => source.from === next)) return at;
  }
  return sentence.tokens.length;
}

/** Where the clause goes on in whose middle a verb stands: "While some say that …, the mayor says", "saying that …, left the room". */
function nextMainClause(sentence: Sentence, cue: Range): number {
  const { length } = sentence.tokens;
  for (let at = cue.to + 2; at < length; at++) {
    if (sentence.kind(at - 1) !== 'comma') continue;
    if (sentence.isConverb(cue) && sentence.is('verbEnding', at) && !sentence.cueAt(at)) return at - 1;
    if (!sentence.is('subordinators', 0)) continue;
    const next = sentence.cues.find(({ from }) => from > at);
    if (next && openingOf(sentence, next) && subjectBefore(sentence, next.from)?.from === at) return at - 1;
  }
  return length;
}

/** ", the agency reports." at the end. */
function isTail(sentence: Sentence, cue: Range): boolean {
  const speaker = subjectAfter(sentence, cue.to);
  return speaker !== null && sentence.tokens.slice(speaker.to).every(({ kind }) => kind === 'stop');
}

/** "…, said the mayor", "“…”, he says", "…, says the mayor, …" */
function closingFrame(sentence: Sentence, cue: Range, free: number): Frame | null {
  if (sentence.isConverb(cue)) return null;
  let at = cue.from;
  while (at > free && (sentence.is('adverbs', at - 1) || sentence.is('pronouns', at - 1))) at--;
  const isQuoted = sentence.kind(at - 1) === 'quote' || sentence.kind(at - 2) === 'quote';
  if (!sentence.isPause(at - 1) && !isSpokenMark(sentence, at - 1)) return null;
  const before = spokenBefore(sentence, free, at);
  if (!before) return null;
  const pronoun = sentence.is('pronouns', cue.from - 1) ? { from: cue.from - 1, to: cue.from } : null;
  const speaker = pronoun ?? subjectAfter(sentence, cue.to);
  if (sentence.is('closers', cue.from) && speaker && isVerb(sentence, speaker.from)) return null;
  if (!isQuoted && !(speaker && isStatement(sentence, before, cue) && isNamedBehind(sentence, speaker))) return null;
  const behind = spokenBehind(sentence, before, speaker?.to ?? cue.to);
  if (!behind && before.to - before.from < LEAST_WORDS && sentence.kind(before.to - 1) !== 'quote') return null;
  return { cue, speaker, pieces: behind ? [before, behind] : [before], isPlain: isQuoted };
}

/** A quotation, or one word that ends like a sentence: not the name of a paper. */
const isSpokenMark = (sentence: Sentence, at: number): boolean =>
  sentence.isQuotation(at) || (sentence.kind(at) === 'quote' && /[,.!?…]\P{L}*$/u.test(wordAt(sentence, at)));

/** What ends before a frame at `end`: the quotation there, or the clause with its dash at the beginning left out. */
function spokenBefore(sentence: Sentence, from: number, end: number): Range | null {
  const piece = trimmed(sentence, from, end);
  return piece && sentence.isQuotation(piece.to - 1) ? { from: piece.to - 1, to: piece.to } : piece;
}

/** Longer words that begin with a preposition may well be a clause. */
const LONGEST_PHRASE = 8;

/** Not "the mayor, who was away, spoke of …", whose verb says nothing of what stands before it, nor "about this on Tuesday". */
function isStatement(sentence: Sentence, before: Range, cue: Range): boolean {
  if (sentence.is('about', cue.to)) return false;
  const isPhrase = sentence.is('prepositions', before.from) && before.to - before.from <= LONGEST_PHRASE;
  if (isPhrase && !holdsVerb(sentence, before)) return false;
  const comma = sentence.tokens.findLastIndex((_, at) => at < before.to && sentence.kind(at) === 'comma');
  const isDescribed = sentence.isAny(['relatives', 'that'], comma + 1) && sentence.is('verbEnding', comma + 2);
  return comma < before.from || !isDescribed;
}

const holdsVerb = (sentence: Sentence, { from, to }: Range): boolean =>
  sentence.tokens.slice(from, to).some((_, at) => sentence.is('verbEnding', from + at));

/** "…, says the mayor.", where the clause ends behind him. Where there are articles, a noun without one is an object. */
function isNamedBehind(sentence: Sentence, { from, to }: Range): boolean {
  const opens = sentence.grammar.isThatSetOff || sentence.isCapital(from);
  if (!opens && !sentence.isAny(['articles', 'determiners', 'pronouns'], from)) return false;
  return (
    sentence.kind(to) !== 'word' || sentence.isAny(['prepositions', 'conjunctions', 'subordinators', 'adverbs'], to)
  );
}

/** What goes on behind a frame in the middle of a clause. */
function spokenBehind(sentence: Sentence, before: Range, frameEnd: number): Range | null {
  if (!sentence.isPause(frameEnd) && sentence.kind(frameEnd) !== 'aside') return null;
  let from = frameEnd;
  while (sentence.isPause(from) || sentence.kind(from) === 'aside') from++;
  if (sentence.isQuotation(before.to - 1)) return sentence.isQuotation(from) ? { from, to: from + 1 } : null;
  return isFragment(sentence, before)
    ? trimmed(sentence, behindApposition(sentence, from), sentence.tokens.length)
    : null;
}

/** "said Ann Bell, dean of the school, …": past what only describes her. */
function behindApposition(sentence: Sentence, from: number): number {
  const comma = sentence.tokens.findIndex((_, at) => at > from && sentence.kind(at) === 'comma');
  if (comma < 0) return from;
  return holdsVerb(sentence, { from, to: comma }) ? from : comma + 1;
}

/** "selon Ann Bell, directrice du port, …", "selon Ann Bell, du port, …": where nouns have articles, one without them describes her. */
function behindDescription(sentence: Sentence, from: number): number {
  const isNoun = sentence.kind(from) === 'word' && !sentence.isCapital(from) && !sentence.isAny(NO_NOUNS, from);
  const isJoined = sentence.isAny(['joints', 'prepositions'], from + 1) || sentence.isCapital(from + 1);
  const describes = sentence.is('joints', from) || (isNoun && isJoined);
  return !sentence.grammar.isThatSetOff && sentence.isCapital(from - 2) && describes
    ? behindApposition(sentence, from)
    : from;
}

const NO_NOUNS = [
  'articles',
  'determiners',
  'prepositions',
  'pronouns',
  'listeners',
  'conjunctions',
  'subordinators',
  'relatives',
  'that',
  'asks',
  'as',
  'not',
  'adverbs',
  'verbEnding',
] as const;

/** No clause of its own: its sentence goes on behind the frame. */
function isFragment(sentence: Sentence, piece: Range): boolean {
  const length = piece.to - piece.from;
  if (length === 1 || sentence.is('subordinators', piece.from)) return true;
  return length <= LEAST_WORDS && !holdsVerb(sentence, piece);
}

/** "As the mayor said, …", "…, as the mayor said." */
function asFrame(sentence: Sentence, cue: Range, as: number, free: number): Frame | null {
  if (as > free && !sentence.isPause(as - 1) && !sentence.is('conjunctions', as - 1)) return null;
  const before = as + 1 < cue.from ? subjectBefore(sentence, cue.from) : null;
  const own = before && before.from > as ? before : null;
  const speaker = own && sentence.is('pronouns', own.from) ? own : (subjectAfter(sentence, cue.to) ?? own);
  const frameEnd = Math.max(cue.to, speaker?.to ?? 0);
  const pieces = piecesAround(sentence, free, as, frameEnd);
  const isImpersonal = sentence.grammar.isProDrop && as === free && sentence.isPause(cue.to);
  return pieces.length > 0 && (speaker || isImpersonal) ? { cue, speaker, pieces, isPlain: speaker !== null } : null;
}

/** "According to the mayor, …", "…, according to the mayor.", "by his words, …" */
function sourceFrame(sentence: Sentence, cue: Range, free: number): Frame | null {
  if (cue.from > free && sentence.kind(cue.from - 1) === 'word' && !sentence.is('conjunctions', cue.from - 1))
    return null;
  if (sentence.isAny(['subordinators', 'prepositions', 'listeners'], cue.to)) return null;
  let to = cue.to;
  while (to - cue.to < LONGEST_SETTING && sentence.isInPhrase(to) && !isVerb(sentence, to)) to++;
  const isOfHim = to === cue.to && cue.to - cue.from > 1;
  const speaker = isOfHim ? { from: cue.from + 1, to: Math.min(cue.from + 2, cue.to) } : { from: cue.to, to };
  const isPhrase = speaker.to > speaker.from && sentence.kind(to) !== 'word';
  const pieces = isPhrase ? piecesAround(sentence, free, cue.from, to) : [];
  if (pieces.length > 0) return { cue, speaker, pieces, isPlain: true };
  return cue.from === free ? verbSecondFrame(sentence, cue) : null;
}

const isVerb = (sentence: Sentence, at: number): boolean => sentence.is('verbEnding', at) && !sentence.isCapital(at);

/** "Podle ministra Nováka je …", "Laut Polizei starben …": names, or a noun and names, up to the verb. */
function verbSecondFrame(sentence: Sentence, cue: Range): Frame | null {
  if (!sentence.grammar.isVerbSecond) return null;
  let to = cue.to;
  while (sentence.is('articles', to)) to++;
  if (!sentence.isCapital(to)) to++;
  const named = to;
  while (sentence.isCapital(to)) to++;
  const isNamed = to > named || sentence.is('determiners', to - 1);
  const piece = isNamed ? trimmed(sentence, to, contentEnd(sentence, to)) : null;
  if (!piece || piece.to - piece.from < LEAST_WORDS) return null;
  return { cue, speaker: { from: cue.to, to }, pieces: [piece], isPlain: false };
}

/** What stands before and behind a frame set off by commas. */
function piecesAround(sentence: Sentence, free: number, from: number, to: number): Range[] {
  const before = sentence.isPause(from - 1) ? trimmed(sentence, free, from) : null;
  const opens = (at: number) => sentence.isPause(at) || sentence.kind(at) === 'colon';
  const comma = sentence.tokens.findIndex((_, at) => at >= to && opens(at) && !sentence.is('relatives', at + 1));
  // "I am sorry when I hear the boys ask: …": what they ask is behind the colon.
  const isAnnounced = sentence.kind(comma) === 'colon';
  const isOpen =
    isAnnounced ||
    !before ||
    isFragment(sentence, before) ||
    sentence.isAny(['relatives', 'conjunctions'], before.to - 1);
  const start = sentence.kind(comma) === 'comma' ? behindDescription(sentence, comma + 1) : comma + 1;
  const behind = comma < 0 || !isOpen ? null : trimmed(sentence, start, contentEnd(sentence, start));
  return [isAnnounced ? null : before, behind].filter((piece) => piece !== null && isSaid(sentence, piece)) as Range[];
}

/** Without marks at the ends; null if nothing is left. */
function trimmed(sentence: Sentence, from: number, to: number): Range | null {
  const isMark = (at: number) => !['word', 'quote', 'aside'].includes(sentence.kind(at) ?? '');
  let start = from;
  let end = to;
  while (start < end && isMark(start)) start++;
  while (end > start && isMark(end - 1)) end--;
  return end > start ? { from: start, to: end } : null;
}

/** One word is something said only in quotation marks, and where these are not around a name. */
const isSaid = (sentence: Sentence, { from, to }: Range): boolean =>
  to - from > 1 ||
  sentence.isQuotation(from) ||
  (sentence.kind(from) === 'quote' && sentence.kind(from - 1) === 'colon');
