/** Reads one stored original again. */
import { ColumnMapping } from '../../../contract/model/imports/import.ts';
import type { ToReread } from '../../store/articles/rereading.ts';
import type { PreparedArticle } from '../../store/imports/prepared-article.ts';
import type { ReaderPool } from '../reading/reader-pool.ts';

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

const WITHIN = ' › ';

/** Returns the name of the innermost file that it is in, whose extension tells readers of one family apart. */
function nameOf(path: string, member: string | null): string {
  const inner = member?.split(WITHIN).find((part) => /\.[a-z\d]{1,8}$/iu.test(part));
  const whole = inner ?? path;
  return whole.slice(whole.lastIndexOf('/') + 1);
}
