/** The selected articles, and how rows are selected: one by one, down from the row before, or all that were found. */
import { sayDone, sayProblem } from '../../../notices.ts';
import { countWords } from '../../../parts/words.ts';
import { useServices } from '../../../services.ts';
import { select, selectedIds, toggleSelected, useSelected } from '../../../working-set.ts';
import type { Search } from '../search/use-search.ts';

const SELECT_PAGE = 500;

export function useResultSelection(search: Search, active: number) {
  const chosen = useSelected('article');
  const selectAll = useSelectAll(search);
  const idsBetween = useIdsBetween(search);
  const idAt = (index: number) => search.hit(index)?.articleId;
  return {
    chosen,
    isSelected: (index: number) => chosen.has(idAt(index) ?? -1),
    toggle: (index: number) => {
      const id = idAt(index);
      if (search.answered && id !== undefined) toggleSelected('article', id);
    },
    selectTo: async (index: number) => {
      if (!search.answered) return;
      const from = active < 0 ? index : active;
      const [low, high] = from < index ? [from, index] : [lastSelectedBefore(search, chosen, index), index];
      const ids = await idsBetween(low, high).catch(sayProblem);
      if (ids) select('article', [...selectedIds('article'), ...ids]);
    },
    selectAll,
  };
}

function lastSelectedBefore(search: Search, chosen: ReadonlySet<number>, index: number): number {
  for (let at = index - 1; at >= 0; at--) if (chosen.has(search.hit(at)?.articleId ?? -1)) return at;
  return index;
}

/** Returns the ids of all rows in a range, loading those that are missing. */
function useIdsBetween({ text, filters, sort, collapsed, hit, rowOf }: Search) {
  const { client } = useServices();
  return async (low: number, high: number): Promise<number[]> => {
    const rows = Array.from({ length: high - low + 1 }, (_, at) => low + at);
    const asked = new Map<number, number>();
    if (rows.some((row) => hit(row) === undefined))
      for (let offset = rowOf(low); offset <= rowOf(high); offset += SELECT_PAGE) {
        const limit = Math.min(SELECT_PAGE, rowOf(high) - offset + 1);
        const page = await client.call('search.run', { text, filters, sort, collapsed, stage: 'full', offset, limit });
        page.hits.forEach(({ articleId }, at) => {
          asked.set(offset + at, articleId);
        });
      }
    return rows.flatMap((row) => hit(row)?.articleId ?? asked.get(rowOf(row)) ?? []);
  };
}

function useSelectAll({ text, filters, sort, result }: Search): () => Promise<void> {
  const { client } = useServices();
  return async () => {
    // As this changes the selection, another one that is still running stops.
    select('article', selectedIds('article'), result !== undefined && result.total > 0);
    const shown = selectedIds('article');
    try {
      const { articleIds, total } = await client.call('search.articles', { text, filters, sort });
      // Clearing or changing the selection stops it.
      if (selectedIds('article') !== shown) return;
      select('article', articleIds);
      if (total > articleIds.length)
        sayDone(`The first ${countWords(articleIds.length)} of ${countWords(total)} are selected`);
    } catch (error) {
      if (selectedIds('article') === shown) select('article', shown);
      sayProblem(error);
    }
  };
}
