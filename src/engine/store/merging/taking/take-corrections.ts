/** Says which corrections of another archive are not in effect here. */
import type { MetadataField } from '../../../../contract/model/metadata.ts';
import { articleWithOther } from '../../articles/articles.ts';
import { rowOf } from '../../connection.ts';
import { isTaken } from '../theirs/their-corrections.ts';
import { beginning, sayDifference, type Taking } from './taking.ts';

/** A new article comes with its corrections, but for those that could not be made here; in one that was here, ours stays. */
export async function compareCorrections(taking: Taking): Promise<void> {
  const { store, work, articles } = taking;
  const last = new Map<string, (typeof work.corrections)[number]>();
  for (const correction of work.corrections) {
    await taking.pace();
    const articleId = articles.get(correction.article_id);
    if (isTaken(correction)) last.set(`${correction.article_id} ${correction.field}`, correction);
    else if (articleId !== undefined)
      say(taking, articleId, correction, 'This cannot be a correction, and was left out.');
  }
  const isMade = 'SELECT 1 FROM correction WHERE article_id = ? AND field = ? AND value IS ?';
  for (const correction of last.values()) {
    await taking.pace();
    const { article_id, field, value } = correction;
    const articleId = articles.get(article_id);
    if (articleId === undefined || rowOf(store.db, isMade, articleId, field, value)) continue;
    if (articleWithOther(store.db, [articleId], field, value) !== undefined)
      say(taking, articleId, correction, 'Yours stays.');
  }
}

function say(
  taking: Taking,
  articleId: number,
  { field, value, reason }: Pick<Taking['work']['corrections'][number], 'field' | 'value' | 'reason'>,
  and: string,
): void {
  const why = reason === '' ? '' : ` (“${beginning(reason)}”)`;
  const what = value === null ? 'not known' : `“${beginning(value)}”`;
  sayDifference(
    taking,
    `article ${articleId}`,
    `Its ${NAMES[field]} was corrected there: ${what}${why}. ${and}`,
    articleId,
  );
}

const NAMES: Record<MetadataField, string> = {
  title: 'title',
  byline: 'byline',
  published: 'day of publication',
  updated: 'day of change',
  retrieved: 'day of retrieval',
  source: 'source',
  language: 'language',
  url: 'address',
  section: 'section',
};
