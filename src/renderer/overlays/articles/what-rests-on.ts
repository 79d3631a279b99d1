/** What a deletion takes with it, one line per kind. */
import type { Result } from '../../../contract/methods.ts';
import { counted } from '../../parts/words.ts';

type Dependents = Pick<Result<'article.dependents'>, 'passages' | 'claims' | 'reports'>;

/** @returns an empty list if nothing rests on the articles */
export function whatRestsOn({ passages, claims, reports }: Dependents): string[] {
  return [
    passages > 0 && counted(passages, 'marked passage'),
    claims > 0 && counted(claims, 'claim that rests on these passages', 'claims that rest on these passages'),
    reports > 0 && counted(reports, 'report that cites them', 'reports that cite them'),
  ].filter((line) => line !== false);
}
