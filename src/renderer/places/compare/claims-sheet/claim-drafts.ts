/** The claims that a discrepancy suggests: one per value, or one with both sides, each with a first wording and its passages' stances. */
import type { Passage } from '../../../../contract/model/comparing/comparison.ts';
import type { ClaimKind, Remove, Stance } from '../../../../contract/model/values.ts';
import { codePointMap, type Utf16Span } from '../../../../text/offsets.ts';
import { attributionNear, removeOf, speakerNear } from '../../../../text/speech/attribution.ts';
import type { Difference, Row } from '../comparison-rows.ts';
import {
  type ArticleSource,
  aboutIn,
  canBothBeTrue,
  groupsOf,
  type ValueGroup,
} from '../discrepancies/discrepancy-words.ts';

export type DraftMode = 'per-value' | 'one';

export interface DraftArticle extends ArticleSource {
  readonly text: string;
}

export interface DraftPassage {
  readonly articleId: number;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** The value in this passage. */
  readonly normal: string;
  readonly source: string;
  readonly language: string | null;
  readonly speaker: string | null;
  readonly remove: Remove;
  /** Null: left out, because it can be true alongside the claim. */
  readonly stance: Stance | null;
}

export interface ClaimDraft {
  /** The value in its normal form. */
  readonly value: string;
  /** What is counted; empty if nothing is. */
  readonly about: string;
  readonly statement: string;
  readonly kind: ClaimKind;
  readonly passages: readonly DraftPassage[];
}

interface DraftOptions {
  readonly mode: DraftMode;
  /** Passages with one value are evidence against the other. */
  readonly eachDisputes: boolean;
}

export function draftsOf(
  difference: Difference,
  row: Row,
  articles: readonly DraftArticle[],
  { mode, eachDisputes }: DraftOptions,
): ClaimDraft[] {
  const groups = groupsOf(difference);
  const excludes = (a: ValueGroup, b: ValueGroup) => !canBothBeTrue(difference, a.normal, b.normal);
  const excluding = groups.filter((group) => groups.some((other) => excludes(group, other)));
  const chosen = excluding.length > 0 ? excluding : groups;
  return (mode === 'one' ? chosen.slice(0, 1) : chosen).map((group) => ({
    value: group.normal,
    about: aboutIn(difference, articles),
    statement: statementOf(difference, group, row, articles),
    kind: difference.kind === 'figure' ? 'figure' : 'fact',
    passages: [group, ...groups.filter((other) => other !== group)].flatMap((other) => {
      const stance = other === group ? 'supports' : eachDisputes && excludes(group, other) ? 'disputes' : null;
      return other.values.map((value) => passageOf(difference, value, row, articles, stance));
    }),
  }));
}

/** For a figure, date, place or name, the differing words are the quotation; otherwise they say nothing without their sentence. */
function passageOf(
  { kind }: Difference,
  value: Difference['values'][number],
  row: Row,
  articles: readonly DraftArticle[],
  stance: Stance | null,
): DraftPassage {
  const article = articleOf(articles, value.articleId);
  const stands = kind === 'figure' || kind === 'date' || kind === 'place' || kind === 'name';
  const { articleId, start, end, text } = stands ? value : (row.members.get(value.articleId) ?? value);
  const span = codePointMap(article.text).utf16FromSpan(value);
  return {
    articleId,
    start,
    end,
    exact: text,
    normal: value.normal,
    source: article.source,
    language: article.language,
    speaker: speakerNear(article.text, span, article.language),
    remove: removeOf(article.text, span, article.language, [article.source]),
    stance,
  };
}

function articleOf(articles: readonly DraftArticle[], articleId: number): DraftArticle {
  const found = articles.find((article) => article.articleId === articleId);
  if (!found) throw new Error(`article ${articleId} is not compared`);
  return found;
}

const isEnglish = ({ language }: DraftArticle) => language?.startsWith('en') ?? false;
const LATIN = /^[\p{Script=Latin}\s'’-]+$/u;
/** A count of these says nothing without what happened to them. */
const ANYONE = /^(?:people|persons?|others?|men|women|children|cases|times)$/iu;
const BOUNDS: Record<string, string> = {
  '≥': 'at least',
  '>': 'more than',
  '≤': 'at most',
  '<': 'fewer than',
  '≈': 'about',
};

/** Puts "≥ 9" into words: "at least 9". */
export const spoken = (normal: string): string =>
  normal.replace(/^([≥>≤<≈]) ?/u, (_, sign: string) => `${BOUNDS[sign]} `);

/** Returns a first wording: the count itself, or the sentence without its dateline and attribution. */
function statementOf(difference: Difference, group: ValueGroup, row: Row, articles: readonly DraftArticle[]): string {
  const { kind, values } = difference;
  const about = aboutIn(difference, articles);
  const inEnglish = values.find((value) => isEnglish(articleOf(articles, value.articleId)));
  const isCount = kind === 'figure' && LATIN.test(about) && !ANYONE.test(about) && /\d$/u.test(group.normal);
  if (inEnglish && isCount) return `The number of ${about.toLowerCase()} was ${spoken(group.normal)}.`;
  const own = group.values.find((value) => isEnglish(articleOf(articles, value.articleId)));
  if (own || !inEnglish || (kind !== 'figure' && kind !== 'date'))
    return plainSentence(own ?? (group.values[0] as Passage), row, articles);
  // Given only in other languages, so the value is put into the English sentence.
  const sentence = plainSentence(inEnglish, row, articles);
  return sentence.replace(inEnglish.text, `${spoken(group.normal)}${kind === 'figure' && about ? ` ${about}` : ''}`);
}

const FEWEST_LETTERS = 12;

function plainSentence(value: Passage, row: Row, articles: readonly DraftArticle[]): string {
  const { text, language } = articleOf(articles, value.articleId);
  const map = codePointMap(text);
  const sentence = map.utf16FromSpan(row.members.get(value.articleId) ?? value);
  const span = map.utf16FromSpan(value);
  const whole = text.slice(sentence.from, sentence.to);
  const cut = text.slice(sentence.from, withoutSpeaker(text, sentence, span, language));
  return tidied(cut.length >= FEWEST_LETTERS ? cut : whole);
}

/** Returns where the sentence ends without a final "…, the authority said". */
function withoutSpeaker(text: string, sentence: Utf16Span, value: Utf16Span, language: string | null): number {
  const found = attributionNear(text, value, language);
  const begins = found ? Math.min(found.speaker.from, found.cue.from) : sentence.to;
  if (begins <= value.to || begins >= sentence.to) return sentence.to;
  const comma = Math.max(...[',', '，', '،', '—'].map((sign) => text.lastIndexOf(sign, begins)));
  return comma >= value.to ? comma : sentence.to;
}

function tidied(words: string): string {
  const bare = words
    .replace(/^[\p{Lu}\s.,'’-]{3,40} [—–-] /u, '')
    .replace(/^[“"«„「]+|[”"»“」]+$/gu, '')
    .trim()
    .replace(/[,，،;:]+$/u, '');
  return /[.!?。！？؟…]$/u.test(bare) ? bare : `${bare}${/\p{Script=Han}/u.test(bare) ? '。' : '.'}`;
}

/** Whether two statements are nearly the same: the share of common words, in lower case. Figures must be equal. */
export function saysTheSame(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const figures = (words: ReadonlySet<string>) =>
    [...words]
      .filter((word) => /\d/u.test(word))
      .sort()
      .join(' ');
  if (figures(x) !== figures(y) || x.size === 0) return false;
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared / (x.size + y.size - shared) >= SAME_FROM;
}

const SAME_FROM = 0.6;
const BOUND = /(?:at least|more than|at most|fewer than|about)(?= [\d,]+$)/u;

/** "The ferry carried 214 passengers" counts the same as 214 of "passengers": it has that single figure, with its bound, of the same things. */
export function countsTheSame(
  statement: string,
  { kind, value, about }: Pick<ClaimDraft, 'kind' | 'value' | 'about'>,
): boolean {
  const words = statement.toLowerCase();
  const [number, ...more] = words.matchAll(/\d[\d,.]*/gu);
  if (kind !== 'figure' || about === '' || ANYONE.test(about) || !number || more.length > 0) return false;
  const upTo = words.slice(0, number.index + number[0].length).replace(/[.,]+$/u, '');
  const own = spoken(value);
  const isSameBound = BOUND.exec(upTo)?.[0] === BOUND.exec(own)?.[0];
  return isSameBound && ` ${upTo}`.endsWith(` ${own}`) && words.includes(about.toLowerCase());
}

function wordsOf(statement: string): Set<string> {
  return new Set(statement.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{M}\p{N}]+/gu) ?? []);
}

/** What the confirming button says: "Make 1, add to 1". */
export function doingWords(made: number, addedTo: number): string {
  const parts = [made > 0 && `Make ${made}`, addedTo > 0 && `${made > 0 ? 'add' : 'Add'} to ${addedTo}`].filter(
    Boolean,
  );
  return parts.length > 0 ? parts.join(', ') : 'Nothing to add';
}
