/** How much an export can take: what is selected, what the Library finds, a collection, or everything. */
import { useState } from 'react';
import type { ParamsIn } from '../../../contract/methods.ts';
import type { ActionContext } from '../../actions/action.ts';
import { useRead } from '../../data/use-read.ts';
import { counted, inLine } from '../../parts/words.ts';
import type { Location } from '../../places.ts';
import type { WorkingSet } from '../../working-set.ts';

interface Part {
  readonly value: string;
  readonly label: string;
  readonly scope: NonNullable<ParamsIn<'interchange.export'>['scope']>;
}

type Around = Pick<ActionContext, 'workingSet' | 'location'>;

/** The part that is chosen: at first what is selected, or else everything. */
export function usePart(around: Around) {
  const parts = useParts(around);
  const [chosen, setPart] = useState(around.workingSet.ids.length > 0 ? 'selected' : 'all');
  // What is no longer there must not become everything.
  const part = parts.find(({ value }) => value === chosen);
  return { parts, part, chosen, setPart };
}

function useParts({ workingSet, location }: Around): Part[] {
  const search = searchShown(location);
  const found = useRead('search.run', { text: '', ...search, limit: 1 }, { enabled: search !== null }).data?.total;
  const collections = useRead('collection.list', {}).data?.collections ?? [];
  return [
    ...selectedPart(workingSet),
    ...(search === null
      ? []
      : [
          {
            value: 'found',
            label: `Found in the Library${found === undefined ? '' : `: ${counted(found, 'article')}`}`,
            scope: { search },
          },
        ]),
    ...collections.map(({ collectionId, name, articles }) => ({
      value: `collection ${collectionId}`,
      label: `${inLine(name)}: ${counted(articles, 'article')}`,
      scope: { search: { text: '', filters: { collectionIds: [collectionId] } } },
    })),
    { value: 'all', label: 'Everything', scope: {} },
  ];
}

function selectedPart({ kind, ids }: WorkingSet): Part[] {
  if (ids.length === 0) return [];
  const scope = kind === 'article' ? { articleIds: [...ids] } : { claimIds: [...ids] };
  return [{ value: 'selected', label: `${counted(ids.length, kind)} selected`, scope }];
}

/** What the Library on the screen lists; null if that is everything. */
function searchShown({ place, scope: { text = '', filters = {} } }: Location) {
  if (place !== 'library' || (text.trim() === '' && Object.keys(filters).length === 0)) return null;
  return { text, filters };
}
