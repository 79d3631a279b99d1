import { useState } from 'react';
import type { Collection, SavedSearch } from '../../../../contract/model/collections/collection.ts';
import { useAct } from '../../../data/act.ts';
import { useRead } from '../../../data/use-read.ts';
import { navigate } from '../../../history.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { Checkbox } from '../../../parts/controls/Field.tsx';
import { counted, countWords } from '../../../parts/words.ts';
import { useSelectedIds } from '../../../working-set.ts';
import type { Search } from '../search/use-search.ts';
import { CollectionMenu } from './CollectionMenu.tsx';
import { Facet } from './Facet.tsx';
import { NameField } from './NameField.tsx';
import { RenameField } from './RenameField.tsx';
import styles from './SavedSearches.module.css';

interface SavedSearchesProps {
  search: Search;
  /** A new one is being named, in its future place. */
  saving: boolean;
  onSaved: () => void;
}

/** The collections that a search keeps up to date. */
export function SavedSearches({ search, saving, onSaved }: SavedSearchesProps) {
  const { data } = useRead('collection.list', {});
  const [renaming, setRenaming] = useState<number | null>(null);
  const saved = (data?.collections ?? []).filter(isSearch);
  if (saved.length === 0 && !saving) return null;
  return (
    <Facet name="Saved searches">
      <ul>
        {saved.map((each) =>
          renaming === each.collectionId ? (
            <li key={each.collectionId}>
              <RenameField label="Name of the search" collection={each} onDone={() => setRenaming(null)} />
            </li>
          ) : (
            <SavedRow key={each.collectionId} saved={each} onRename={() => setRenaming(each.collectionId)} />
          ),
        )}
        {saving && (
          <li>
            <NewCollection search={search} onSaved={onSaved} />
          </li>
        )}
      </ul>
    </Facet>
  );
}

type SearchCollection = Collection & { readonly search: SavedSearch };
const isSearch = (each: Collection): each is SearchCollection => each.search !== null;

function SavedRow({ saved, onRename }: { saved: SearchCollection; onRename: () => void }) {
  const { text, filters } = saved.search;
  return (
    <li className={styles.row}>
      <button type="button" className={styles.name} title={text} onClick={() => navigate('library', { text, filters })}>
        <BidiText lang={null}>{saved.name}</BidiText>
      </button>
      <span className={styles.count}>{countWords(saved.articles)}</span>
      <CollectionMenu collection={saved} onRename={onRename} />
    </li>
  );
}

/** Saves the search, or just the selected articles, whatever is imported later. */
function NewCollection({ search, onSaved }: Pick<SavedSearchesProps, 'search' | 'onSaved'>) {
  const doAct = useAct();
  const selected = useSelectedIds('article');
  const [wanted, setOnly] = useState(selected.length > 0);
  const only = wanted && selected.length > 0;
  const { text, filters } = search;
  const save = async (name: string) => {
    const what = only ? { articleIds: [...selected] } : { search: { text, filters } };
    if (await doAct('collection.create', { name, ...what })) onSaved();
  };
  return (
    <NameField
      label={only ? 'Name of the collection' : 'Name of the search'}
      initial={text.slice(0, 60) || (only ? '' : 'All articles')}
      onSave={save}
      onCancel={onSaved}
    >
      {selected.length > 0 && (
        <>
          <Checkbox checked={!only} onChange={(on) => setOnly(!on)}>
            Keep it up to date
          </Checkbox>
          <Checkbox checked={only} onChange={setOnly}>
            Only the {countWords(selected.length)} selected
          </Checkbox>
        </>
      )}
      <p>{only ? counted(selected.length, 'article') : `${counted(search.result?.total ?? 0, 'article')} now`}</p>
    </NameField>
  );
}
