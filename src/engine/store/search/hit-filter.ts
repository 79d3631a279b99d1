/** A condition on an article, and its SQL. */
import { type DateBound, publishedBefore, publishedFrom } from '../articles/published-days.ts';

/** `match` is an FTS5 expression in which every token is quoted. */
export type HitFilter =
  | { readonly kind: 'match'; readonly match: string }
  | { readonly kind: 'ids'; readonly ids: readonly number[] }
  | { readonly kind: 'sources'; readonly ids: readonly number[] }
  | { readonly kind: 'languages'; readonly tags: readonly string[] }
  | { readonly kind: 'tags'; readonly ids: readonly number[] }
  | { readonly kind: 'published'; readonly from: DateBound | null; readonly to: DateBound | null }
  | { readonly kind: 'import'; readonly id: number }
  | { readonly kind: 'origin'; readonly id: number }
  | { readonly kind: 'has'; readonly what: 'claim' | 'mark' | 'tag' }
  | { readonly kind: 'read' }
  | { readonly kind: 'none' }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly HitFilter[] }
  | { readonly kind: 'not'; readonly part: HitFilter };

export const UNDATED: HitFilter = { kind: 'not', part: { kind: 'published', from: null, to: null } };

export function bothFilters(left: HitFilter | null, right: HitFilter | null): HitFilter | null {
  if (!left || !right) return left ?? right;
  return { kind: 'and', parts: [left, right] };
}

/** A piece of SQL in which the table of articles is called `a`, and the values bound in it. */
export interface Sql {
  readonly text: string;
  readonly values: readonly unknown[];
}

export function conditionSql(filter: HitFilter): Sql {
  switch (filter.kind) {
    case 'match':
      return { text: 'a.id IN (SELECT rowid FROM fts WHERE fts MATCH ?)', values: [filter.match] };
    case 'ids':
      return among('a.id', filter.ids);
    case 'sources':
      return among('a.source_id', filter.ids);
    case 'languages':
      return languagesSql(filter.tags);
    case 'tags':
      return {
        text: `a.id IN (SELECT article_id FROM tagging WHERE tag_id IN (SELECT value FROM json_each(?))
          AND article_id IS NOT NULL)`,
        values: [JSON.stringify(filter.ids)],
      };
    case 'published':
      return publishedSql(filter.from, filter.to);
    case 'import':
      return { text: 'a.import_id = ?', values: [filter.id] };
    case 'origin':
      return { text: 'a.origin_id = ?', values: [filter.id] };
    case 'has':
      return { text: HAS_SQL[filter.what], values: [] };
    case 'read':
      return { text: 'a.id IN (SELECT article_id FROM article_read)', values: [] };
    case 'none':
      return { text: '0', values: [] };
    case 'not': {
      const part = conditionSql(filter.part);
      return { text: `NOT coalesce(${part.text}, 0)`, values: part.values };
    }
    default: {
      const parts = filter.parts.map(conditionSql);
      const neutral = filter.kind === 'and' ? '1' : '0';
      return {
        text: parts.map(({ text }) => `(${text})`).join(filter.kind === 'and' ? ' AND ' : ' OR ') || neutral,
        values: parts.flatMap(({ values }) => values),
      };
    }
  }
}

const HAS_SQL = {
  claim: 'a.id IN (SELECT article_id FROM evidence WHERE claim_id IS NOT NULL)',
  mark: 'a.id IN (SELECT article_id FROM evidence)',
  tag: 'a.id IN (SELECT article_id FROM tagging WHERE article_id IS NOT NULL)',
};

function among(column: string, ids: readonly number[]): Sql {
  return { text: `${column} IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(ids)] };
}

/** A tag includes its subtags: uk finds uk-UA. 'und' stands for articles of unknown language. */
function languagesSql(tags: readonly string[]): Sql {
  const texts = tags.map((tag) =>
    tag === 'und' ? 'a.language IS NULL' : '(a.language = ? OR (a.language >= ? AND a.language < ?))',
  );
  const values = tags.flatMap((tag) => (tag === 'und' ? [] : [tag, `${tag}-`, `${tag}.`]));
  return { text: texts.join(' OR ') || '0', values };
}

function publishedSql(from: DateBound | null, to: DateBound | null): Sql {
  const parts = [...(from === null ? [] : [publishedFrom(from)]), ...(to === null ? [] : [publishedBefore(to)])];
  return {
    text: ['a.published_sort IS NOT NULL', ...parts.map(({ text }) => text)].join(' AND '),
    values: parts.flatMap(({ values }) => values),
  };
}
