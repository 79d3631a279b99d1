// What a cue gives: where it begins, and where it ends.

import { type Cue, isSpoken } from './cues.ts';
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, LINKS, PREPOSITIONS, SUBORDINATORS, TIMES } from './english-words.ts';
import { isVerbLike, type Range, speakerAfter } from './speakers.ts';
import type { Token } from './tokens.ts';

/** How far behind "said in an interview with …" its "that" may stand, in tokens. */
const LONGEST_SETTING = 16;
const LISTENERS = new Set(
  'me him us them her you reporters supporters voters investors lawmakers journalists friends viewers'.split(' '),
);
const PERSONAL = new Set('he she they we i there'.split(' '));
const OPEN_QUESTION = new Set('whether if how what why who where when'.split(' '));

/** What stands behind a cue; null if nothing that it gives does. `isBackground`: in a clause such as "While the mayor says …, ". */
export function contentAfter(
  text: string,
  tokens: readonly Token[],
  cue: Cue,
  cues: readonly Cue[],
  isBackground: boolean,
): Range | null {
  const from = contentStart(text, tokens, cue);
  if (from === null) return null;
  const to = isBackground
    ? Math.min(contentEnd(text, tokens, from, cues), commaFrom(tokens, from))
    : contentEnd(text, tokens, from, cues);
  return to - from > 0 &&
    isSaid(tokens.slice(from, to)) &&
    (isPlain(tokens, cue, from) || isClause(tokens.slice(from, to)))
    ? { from, to }
    : null;
}

function commaFrom(tokens: readonly Token[], from: number): number {
  const at = tokens.findIndex(({ kind }, i) => i > from && (kind === 'comma' || kind === 'dash'));
  return at < 0 ? tokens.length : at;
}

/** Behind these no verb needs to follow for it to be a clause: "said", "to", "that", quotation marks. */
function isPlain(tokens: readonly Token[], cue: Cue, from: number): boolean {
  const { kind, folded } = tokens[from] as Token;
  return (
    kind === 'quote' ||
    from > cue.to ||
    CLAUSAL.has((tokens[cue.verb] as Token).folded) ||
    OPENERS.has(folded) ||
    cue.complements.has('intend') ||
    cue.complements.has('urge') ||
    cue.complements.has('judge')
  );
}

const CLAUSAL = new Set('say says said saying think thinks thought'.split(' '));
const OPENERS = new Set('that to whether if how what why who where when'.split(' '));
/** Words in which a clause shows its verb. */
const NEAR = 14;

function isClause(content: readonly Token[]): boolean {
  const comma = content.findIndex(({ kind }) => kind === 'comma');
  return content
    .slice(0, comma < 0 ? NEAR : Math.min(comma, NEAR))
    .some((token) => isVerbLike(token) || PERSONAL.has(token.folded));
}

/** One word is something said only in quotation marks. */
const isSaid = (content: readonly Token[]): boolean => content.length > 1 || content[0]?.kind === 'quote';

function contentStart(text: string, tokens: readonly Token[], cue: Cue): number | null {
  const { complements } = cue;
  const next = tokens[cue.to];
  if (!next) return null;
  if (complements.has('intend') && next.folded === 'to') return cue.to;
  if (complements.has('urge')) {
    const urged = listener(tokens, cue.to);
    if (urged && tokens[urged]?.folded === 'to') return cue.to;
    if (urged && OPEN_QUESTION.has(tokens[urged]?.folded ?? '')) return urged;
  }
  const direct = spokenFrom(text, tokens, cue.to, complements.has('say') || complements.has('think'));
  if (complements.has('say') || complements.has('quote') || complements.has('think')) {
    if (direct !== null) return direct;
  }
  if (complements.has('quote') && OPEN_QUESTION.has(next.folded)) return cue.to;
  if (complements.has('tell')) {
    const told = listener(tokens, cue.to);
    if (told) return spokenFrom(text, tokens, told, true);
  }
  if (complements.has('judge')) {
    const quote = tokens.slice(cue.to, cue.to + 10).findIndex(({ kind }) => kind !== 'word');
    if (tokens[cue.to + quote]?.kind === 'quote') return cue.to;
  }
  return null;
}

/** Past whom it is told; null if nobody plainly is. */
function listener(tokens: readonly Token[], at: number): number | null {
  const first = tokens[at];
  if (first && LISTENERS.has(first.folded)) return at + 1;
  return speakerAfter(tokens, at, false)?.to ?? null;
}

/** Where "that", quotation marks or a clause begin, at `at` or behind "in an interview", "on Monday". */
function spokenFrom(text: string, tokens: readonly Token[], at: number, isBare: boolean): number | null {
  let skipped = false;
  for (let i = at; i < Math.min(tokens.length, at + LONGEST_SETTING); i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'quote' && !isTitle(text, tokens, i)) return i;
    if (token.kind === 'colon') return i + 1 < tokens.length && !isOpenQuote(text, tokens[i + 1]) ? i + 1 : null;
    if (token.kind === 'comma' && tokens[i + 1]?.kind === 'quote') return i + 1;
    if (token.kind === 'comma' && i === at && tokens[i + 1]?.folded === 'that') return i + 1;
    if (token.kind === 'aside') continue;
    if (token.kind !== 'word' && token.kind !== 'quote') return null;
    if (token.folded === 'that' && tokens[i + 1]?.kind !== 'comma') return i;
    const isSetting =
      token.kind === 'quote' ||
      PREPOSITIONS.has(token.folded) ||
      TIMES.has(token.folded) ||
      ADVERBS.has(token.folded) ||
      /ly$/u.test(token.folded);
    if (!skipped && !isSetting)
      return isBare && !NEVER_BARE.has(token.folded) && !AUXILIARIES.has(token.folded) ? i : null;
    if (skipped && isBare && PERSONAL.has(token.folded)) return i;
    skipped = true;
  }
  return null;
}

/** No clause begins with these: "said no", "said so", "said and did". */
const NEVER_BARE = new Set('no so not yes and or but than nothing much something anything everything more'.split(' '));

/** On "Talk of Averin", the bureau's "Notes": what it was said in. */
function isTitle(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const { from, to } = tokens[at] as Token;
  return (
    /'s?$/u.test(before?.folded ?? '') ||
    (PREPOSITIONS.has(before?.folded ?? '') && /^\P{L}*\p{Lu}/u.test(text.slice(from, to)))
  );
}

const TRIMMED: ReadonlySet<Token['kind']> = new Set(['comma', 'dash', 'colon', 'semicolon', 'stop']);

/** The end of the content that begins at `from`: that of the sentence, or of the clause where another cue takes over. */
function contentEnd(text: string, tokens: readonly Token[], from: number, cues: readonly Cue[]): number {
  let to = from;
  for (; to < tokens.length; to++) {
    const token = tokens[to] as Token;
    if (token.kind === 'stop' || token.kind === 'semicolon') break;
    // "complained of the noise: “Nobody can sleep,” she said"
    if (token.kind === 'colon' && isOpenQuote(text, tokens[to + 1])) break;
    if (to > from && (handsOver(tokens, to, cues) || isSource(tokens, to) || turnsAway(tokens, to))) break;
    if (token.kind === 'quote' && closesSentence(text, token) && !goesOnQuoting(tokens, to + 1)) {
      to++;
      break;
    }
  }
  while (to > from && TRIMMED.has((tokens[to - 1] as Token).kind)) to--;
  return to;
}

/** ", adding that …", "and said …", "X, who said …, said …" */
function handsOver(tokens: readonly Token[], at: number, cues: readonly Cue[]): boolean {
  const token = tokens[at] as Token;
  const isComma = token.kind === 'comma';
  if (!isComma && !CONJUNCTIONS.has(token.folded)) return false;
  const next = isComma && CONJUNCTIONS.has(tokens[at + 1]?.folded ?? '') ? at + 2 : at + 1;
  return cues.some((cue) => {
    if (cue.from !== next || !isSpoken(cue)) return false;
    return cue.isParticiple ? isComma : cue.isPast;
  });
}

/** ", and she left": the article's own words again. */
function turnsAway(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind !== 'comma') return false;
  const next = tokens[at + 1]?.folded ?? '';
  return CONJUNCTIONS.has(next) && SUBJECTS.has(tokens[at + 2]?.folded ?? '');
}

const SUBJECTS = new Set('he she they'.split(' '));

/** ", according to" */
const isSource = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.folded === 'according' && tokens[at + 1]?.folded === 'to';

const closesSentence = (text: string, { to }: Token): boolean => /[,.?!…]\p{P}+$/u.test(text.slice(to - 5, to));

const isOpenQuote = (text: string, token: Token | undefined): boolean =>
  token?.kind === 'quote' && /,\p{P}+$/u.test(text.slice(token.to - 5, token.to));

const goesOnQuoting = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'quote' || (CONJUNCTIONS.has(tokens[at]?.folded ?? '') && tokens[at + 1]?.kind === 'quote');

/**
 * What stands before a cue and its speaker, from `from`: a clause and a comma, or a quotation; null if neither does. `isCut`: it goes on behind them,
 * so that what is before may be no more than "The pier".
 */
export function contentBefore(
  text: string,
  tokens: readonly Token[],
  from: number,
  end: number,
  isCut: boolean,
): Range | null {
  const last = tokens[end - 1];
  let to = end;
  if (last?.kind === 'comma' || last?.kind === 'dash') to--;
  else if (last?.kind !== 'quote' || !/[,?!…—-]\p{P}+$/u.test(text.slice(last.to - 5, last.to))) return null;
  const start = tokens[to - 2]?.kind === 'colon' ? to - 1 : frontedStart(tokens, from, to);
  const content = tokens.slice(start, to);
  const isWhole = content.length > 2 && !isSetting(content);
  return content.length > 0 && (isQuoted(content) || isWhole || isCut) ? { from: start, to } : null;
}

export const isQuoted = (content: readonly Token[]): boolean => content.at(-1)?.kind === 'quote';

/** No more than "On the quay in Averin", "When the talks ended", "Taking it in". */
function isSetting(content: readonly Token[]): boolean {
  const comma = content.findIndex(({ kind }) => kind === 'comma');
  const first = content[0] as Token;
  const opens =
    PREPOSITIONS.has(first.folded) ||
    SUBORDINATORS.has(first.folded) ||
    TIMES.has(first.folded) ||
    /.(?:ing|ed)$/u.test(first.folded);
  return opens && (comma < 0 || isSetting(content.slice(comma + 1)));
}

/** Behind "But", "In addition,". */
function frontedStart(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && (TRIMMED.has((tokens[at] as Token).kind) || CONJUNCTIONS.has((tokens[at] as Token).folded))) at++;
  const comma = tokens.findIndex(({ kind }, i) => i >= at && kind === 'comma');
  if (comma >= 0 && comma < to - 1 && tokens.slice(at, comma).every(({ folded }) => LINKS.has(folded))) at = comma + 1;
  return at;
}

/** Whether no object follows a cue: "said.", "said on Monday", "said, …". */
export function isClosed(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next?.kind !== 'word' || SETTINGS.has(next.folded) || TIMES.has(next.folded);
}

/** "said in a speech" */
const SETTINGS = new Set('in on at during after before when as while from through via'.split(' '));

const NEVER_GOES_ON = new Set(
  'a an who which whose as while adding referring likely apparently though according'.split(' '),
);

/** ", he said, …": what was begun goes on behind the second comma. */
export function contentResumed(text: string, tokens: readonly Token[], at: number, cues: readonly Cue[]): Range | null {
  const first = tokens[at + 1];
  if (tokens[at]?.kind !== 'comma' || !first) return null;
  if (NEVER_GOES_ON.has(first.folded) || first.folded.endsWith('ing')) return null;
  const to = contentEnd(text, tokens, at + 1, cues);
  return to > at + 1 ? { from: at + 1, to } : null;
}
