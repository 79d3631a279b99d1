/** Reads one stored original again and matches the resulting articles to the known ones. */
import { ColumnMapping } from '../../contract/model/import.ts';
import type { ToReread } from '../store/articles/rereading.ts';
import type { PreparedArticle } from '../store/imports/prepared-article.ts';
import type { ReaderPool } from './reader-pool.ts';

interface ReadAgain {
  readonly articles: readonly PreparedArticle[];
  /** Why the whole could not be read, worded for the analyst. */
  readonly failure: string | null;
}

/** @throws CollateError cancelled */
export async function readAgain(
  pool: ReaderPool,
  { path, member, reader, columns, charset }: Pick<ToReread, 'path' | 'member' | 'reader' | 'columns' | 'charset'>,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<ReadAgain> {
  const articles: PreparedArticle[] = [];
  let failure: string | null = null;
  const mapping = columns === null ? null : ColumnMapping.parse(JSON.parse(columns));
  const cutShort = await pool.read(
    {
      ...{ kind: 'again', bytes, name: nameOf(path, member), reader },
      ...(mapping ? { columns: mapping } : {}),
      ...(charset === null ? {} : { charset }),
    },
    {
      onParts: async (parts) => {
        for (const part of parts) {
          if (part.kind === 'article') articles.push(part.article);
          else if (part.kind === 'failure') failure ??= part.message;
        }
      },
      onBytes: () => {},
    },
    signal,
  );
  return { articles, failure: cutShort?.message ?? failure };
}

/** Returns the matching article; null if there is none or it is ambiguous. */
export function sameArticle(
  { sha256, member }: ToReread,
  articles: readonly PreparedArticle[],
): PreparedArticle | null {
  const own = articles.filter(({ originalIsShared, original }) => !originalIsShared && original.sha256 === sha256);
  if (own.length === 1) return own[0] as PreparedArticle;
  const named = articles.filter((each) => each.originalIsShared && isEndOf(each.member, member));
  if (named.length > 0) return named.length === 1 ? (named[0] as PreparedArticle) : null;
  const [only] = articles;
  return only && articles.length === 1 && !only.originalIsShared ? only : null;
}

const WITHIN = ' › ';

/** The original may itself have been a member of a file, so only the end of the member's path is compared. */
function isEndOf(inner: string | null, whole: string | null): boolean {
  return inner !== null && whole !== null && (whole === inner || whole.endsWith(`${WITHIN}${inner}`));
}

/** Returns the name of the innermost file that it is in, whose extension tells readers of one family apart. */
function nameOf(path: string, member: string | null): string {
  const inner = member?.split(WITHIN).find((part) => /\.[a-z\d]{1,8}$/iu.test(part));
  const whole = inner ?? path;
  return whole.slice(whole.lastIndexOf('/') + 1);
}
