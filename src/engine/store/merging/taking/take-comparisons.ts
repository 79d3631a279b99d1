/** Takes the comparisons that were saved in another archive, of the articles that are here. */
import { saveComparison } from '../../comparing/comparisons.ts';
import { idList, rowOf } from '../../connection.ts';
import { nameOfWork } from '../../imports/named-work.ts';
import { asThere, beginning, sayDifference, type Taking } from './taking.ts';

export async function takeComparisons(taking: Taking): Promise<void> {
  for (const { uuid, title, note, article_ids, changed_at } of taking.work.comparisons) {
    await taking.pace();
    const ours = rowOf<{ id: number; title: string; note: string; articles: string }>(
      taking.store.db,
      'SELECT id, title, note, article_ids AS articles FROM comparison WHERE uuid = ?',
      uuid,
    );
    const articleIds = [...new Set(article_ids.flatMap((id) => taking.articles.get(id) ?? []))];
    const member = ours ? nameOfWork('comparison', ours.id, beginning(ours.title)) : `comparison “${beginning(title)}”`;
    if (ours) {
      if (ours.title !== title) sayDifference(taking, member, `It is called “${beginning(title)}” there. Yours stays.`);
      if (ours.note !== note)
        sayDifference(taking, member, `It has another note there: “${beginning(note)}”. Yours stays.`);
      if (ours.articles !== idList(articleIds))
        sayDifference(taking, member, `It is of other articles there: ${articleIds.join(', ')}. Yours stays.`);
    } else if (articleIds.length < 2) {
      sayDifference(taking, member, 'Fewer than two of its articles are here.');
    } else {
      saveComparison(asThere(taking, uuid, changed_at), { title, note, articleIds });
      taking.taken.comparison++;
    }
  }
}
