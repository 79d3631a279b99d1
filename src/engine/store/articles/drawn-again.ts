/** Tells which of the articles that are drawn out of an original again is which known one. */
import type { NumberSet } from '../../../text/copies/number-set.ts';
import { readWords } from '../../../text/copies/read-words.ts';
import { SAME_ARTICLE, shareOfRuns } from '../../../text/copies/same-article.ts';
import { type Connection, cellOf, rowsOf } from '../connection.ts';
import type { PreparedArticle } from '../imports/prepared-article.ts';
import type { Pace } from '../pace.ts';
import type { ToReread } from './rereading.ts';
import { decompressText } from './texts.ts';

/** Returns the article drawn again; null if there is none or it is ambiguous. */
type FindAgain = (known: ToReread) => PreparedArticle | null;

/**
 * Articles of one file are told apart by their members. These may be numbers, which shift where a newer reader finds one article more or fewer: so an article
 * that has the words of a known one is that one, whatever its number, and no other.
 */
export async function findAgain(
  db: Connection,
  sha256: string,
  drawn: readonly PreparedArticle[],
  pace: Pace,
): Promise<FindAgain> {
  const shared = drawn.filter(({ originalIsShared }) => originalIsShared);
  const known = shared.length === 0 ? [] : await knownTexts(db, sha256, pace);
  const alike = await alikeByWords(known, shared, pace);
  const taken = new Set(alike.values());
  return ({ articleId, sha256: ownSha256, member }) => {
    const own = drawn.filter(({ originalIsShared, original }) => !originalIsShared && original.sha256 === ownSha256);
    if (own.length === 1) return own[0] as PreparedArticle;
    const byWords = alike.get(articleId);
    if (byWords) return byWords;
    const [named, ...others] = shared.filter((article) => isEndOf(article.member, member));
    if (named) return others.length === 0 && !taken.has(named) ? named : null;
    const [only] = drawn;
    return only && drawn.length === 1 && !only.originalIsShared ? only : null;
  };
}

interface KnownText {
  readonly articleId: number;
  readonly member: string | null;
  readonly shingles: NumberSet;
}

/** Returns the current texts of all articles of an original. */
async function knownTexts(db: Connection, sha256: string, pace: Pace): Promise<KnownText[]> {
  const rows = rowsOf<{ articleId: number; member: string | null; revisionId: number }>(
    db,
    `SELECT ao.article_id AS articleId, ao.member,
       (SELECT max(id) FROM revision WHERE article_id = ao.article_id) AS revisionId
     FROM article_original ao WHERE ao.original_id = (SELECT id FROM original WHERE sha256 = ?)
     GROUP BY ao.article_id ORDER BY ao.article_id`,
    sha256,
  );
  const known: KnownText[] = [];
  for (const { articleId, member, revisionId } of rows) {
    const text = cellOf<Uint8Array>(db, 'SELECT text FROM revision WHERE id = ?', revisionId);
    if (text) known.push({ articleId, member, shingles: readWords(decompressText(text)).shingles });
    await pace();
  }
  return known;
}

/** A run in more texts than this is a signature or a heading, and says nothing about which. */
const MOST_HOLDERS = 20;

/** Returns for each known article the drawn one that has its words: the most alike first, and of equals the one with its member's name. */
async function alikeByWords(
  known: readonly KnownText[],
  drawn: readonly PreparedArticle[],
  pace: Pace,
): Promise<Map<number, PreparedArticle>> {
  const holders = await holdersOfRuns(known, pace);
  const pairs: Pair[] = [];
  for (const article of drawn) {
    pairs.push(...pairsOf(article, holders));
    await pace();
  }
  pairs.sort((a, b) => b.share - a.share || Number(b.isNamed) - Number(a.isNamed));
  const alike = new Map<number, PreparedArticle>();
  const taken = new Set<PreparedArticle>();
  for (const { articleId, article } of pairs) {
    if (alike.has(articleId) || taken.has(article)) continue;
    alike.set(articleId, article);
    taken.add(article);
  }
  return alike;
}

type Holders = ReadonlyMap<number, readonly KnownText[]>;

async function holdersOfRuns(known: readonly KnownText[], pace: Pace): Promise<Holders> {
  const holders = new Map<number, KnownText[]>();
  for (const text of known) {
    for (const run of text.shingles) {
      const of = holders.get(run);
      if (of) of.push(text);
      else holders.set(run, [text]);
    }
    await pace();
  }
  return holders;
}

interface Pair {
  readonly articleId: number;
  readonly article: PreparedArticle;
  readonly share: number;
  readonly isNamed: boolean;
}

/** Returns the known texts that a drawn article is alike to. */
function pairsOf(article: PreparedArticle, holders: Holders): Pair[] {
  const { shingles } = readWords(decompressText(article.text));
  const common = new Map<KnownText, number>();
  for (const run of shingles) {
    const of = holders.get(run) ?? [];
    if (of.length <= MOST_HOLDERS) for (const text of of) common.set(text, (common.get(text) ?? 0) + 1);
  }
  return [...common].flatMap(([{ articleId, member, shingles: ofKnown }, count]) => {
    const share = shareOfRuns(count, shingles, ofKnown);
    return share < SAME_ARTICLE ? [] : [{ articleId, article, share, isNamed: isEndOf(article.member, member) }];
  });
}

const WITHIN = ' › ';

/** The original may itself have been a member of a file, so only the end of the member's path is compared. */
function isEndOf(inner: string | null, whole: string | null): boolean {
  return inner !== null && whole !== null && (whole === inner || whole.endsWith(`${WITHIN}${inner}`));
}
