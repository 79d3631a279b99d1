/** Which nouns each reading method shows: what a `changed` event makes stale. */
import type { Noun } from '../../contract/events.ts';
import type { MethodName } from '../../contract/methods.ts';

const ARTICLE_HEAD: readonly Noun[] = ['article', 'source', 'tag', 'origin'];
const EVIDENCE: readonly Noun[] = ['claim', ...ARTICLE_HEAD];

export const NOUNS_READ = {
  'archive.status': ['archive', 'article', 'claim', 'source', 'report', 'import'],
  'archive.recent': ['archive', 'preference'],
  'archive.check': ['archive'],
  'act.list': ['act'],
  'preference.get': ['preference'],
  'import.get': ['import'],
  'import.list': ['import'],
  'import.items': ['import', 'article'],
  'import.table': [],
  'import.original': ['import'],
  'import.watched': ['import'],
  'article.get': EVIDENCE,
  'article.original': ['article'],
  'article.originalView': ['article'],
  'article.versions': ['article'],
  'article.diff': ['article'],
  'article.rereadState': ['import', 'article'],
  'article.dependents': ['article', 'claim', 'report'],
  'article.heads': [...ARTICLE_HEAD, 'claim'],
  'origin.get': [...ARTICLE_HEAD, 'claim'],
  'origin.list': ARTICLE_HEAD,
  'origin.words': ['article', 'origin'],
  'origin.partial': [...ARTICLE_HEAD, 'claim'],
  'origin.proposals': [...ARTICLE_HEAD, 'claim'],
  'search.run': [...ARTICLE_HEAD, 'claim', 'search'],
  'search.facets': [...ARTICLE_HEAD, 'claim', 'import', 'search'],
  'search.complete': ['article'],
  'search.passages': ['article'],
  'search.saved': ['article', 'search'],
  'claim.list': EVIDENCE,
  'claim.get': EVIDENCE,
  'claim.near': ['claim'],
  'evidence.get': EVIDENCE,
  'evidence.unplaced': EVIDENCE,
  'tag.list': ['tag', 'article'],
  'source.list': ['source', 'article', 'claim', 'tag'],
  'source.get': EVIDENCE,
  'compare.run': ['article', 'source'],
  'comparison.list': ['comparison'],
  'comparison.dismissed': ['comparison'],
  'matrix.get': EVIDENCE,
  'report.list': ['report'],
  'report.get': ['report', ...EVIDENCE],
  'report.check': ['report', ...EVIDENCE],
  'report.export': ['report', ...EVIDENCE],
  'report.scales': [],
} as const satisfies Partial<Record<MethodName, readonly Noun[]>>;

export type ReadMethod = keyof typeof NOUNS_READ;
