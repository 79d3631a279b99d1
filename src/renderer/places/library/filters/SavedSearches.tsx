import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { SavedSearch } from '../../../../contract/model/search.ts';
import { useAct } from '../../../data/act.ts';
import { useCanWrite } from '../../../data/use-archive.ts';
import { useRead } from '../../../data/use-read.ts';
import { navigate } from '../../../history.ts';
import { Button, IconButton } from '../../../parts/controls/Button.tsx';
import { Checkbox } from '../../../parts/controls/Field.tsx';
import { MenuButton } from '../../../parts/controls/Menu.tsx';
import { counted, countWords } from '../../../parts/words.ts';
import { useSelectedIds } from '../../../working-set.ts';
import type { Search } from '../search/use-search.ts';
import { Facet } from './Facet.tsx';
import styles from './SavedSearches.module.css';

interface SavedSearchesProps {
  search: Search;
  /** A new one is being named, in its future place. */
  saving: boolean;
  onSaved: () => void;
}

export function SavedSearches({ search, saving, onSaved }: SavedSearchesProps) {
  const { data } = useRead('search.saved', {});
  const [renaming, setRenaming] = useState<number | null>(null);
  const doAct = useAct();
  const selected = useSelectedIds('article');
  const searches = data?.searches ?? [];
  if (searches.length === 0 && !saving) return null;
  const save = async (name: string, only: boolean) => {
    const what = only
      ? { text: '', filters: { articleIds: [...selected] } }
      : { text: search.text, filters: search.filters };
    if (await doAct('search.save', { name, ...what })) onSaved();
  };
  const rename = async (savedSearchId: number, name: string) => {
    if (await doAct('search.rename', { savedSearchId, name })) setRenaming(null);
  };
  return (
    <Facet name="Saved searches">
      <ul>
        {searches.map((saved) =>
          renaming === saved.savedSearchId ? (
            <li key={saved.savedSearchId}>
              <NameField
                initial={saved.name}
                onSave={(name) => rename(saved.savedSearchId, name)}
                onCancel={() => setRenaming(null)}
              />
            </li>
          ) : (
            <SavedRow key={saved.savedSearchId} saved={saved} onRename={() => setRenaming(saved.savedSearchId)} />
          ),
        )}
        {saving && (
          <li>
            <NameField
              initial={search.text.slice(0, 60) || 'All articles'}
              found={search.result?.total ?? 0}
              selected={selected.length}
              onSave={save}
              onCancel={onSaved}
            />
          </li>
        )}
      </ul>
    </Facet>
  );
}

function SavedRow({ saved, onRename }: { saved: SavedSearch; onRename: () => void }) {
  const doAct = useAct();
  const canWrite = useCanWrite();
  const open = () => navigate('library', { text: saved.text, filters: saved.filters as Record<string, unknown> });
  return (
    <li className={styles.row}>
      <button type="button" className={styles.name} title={saved.text} onClick={open}>
        <bdi>{saved.name}</bdi>
      </button>
      <span className={styles.count}>{countWords(saved.articles)}</span>
      {canWrite && (
        <MenuButton
          label={`Saved search ${saved.name}`}
          items={[
            { label: 'Rename', run: onRename },
            { label: 'Remove', run: () => doAct('search.forget', { savedSearchId: saved.savedSearchId }) },
          ]}
          button={(props) => (
            <IconButton icon="more" size={14} label={`More on ${saved.name}`} className={styles.more} {...props} />
          )}
        />
      )}
    </li>
  );
}

interface NameFieldProps {
  initial: string;
  /** For a new one: what the search finds now, and how many are selected. */
  found?: number;
  selected?: number;
  /** `only`: just the selected articles, whatever is imported later. */
  onSave: (name: string, only: boolean) => void;
  onCancel: () => void;
}

function NameField({ initial, found, selected = 0, onSave, onCancel }: NameFieldProps) {
  const [name, setName] = useState(initial);
  const [only, setOnly] = useState(selected > 0);
  const canBeOnly = selected > 0;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && name.trim() !== '') onSave(name.trim(), only && canBeOnly);
    else if (event.key === 'Escape') onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.naming}>
      <input
        ref={field}
        type="text"
        dir="auto"
        aria-label="Name of the search"
        value={name}
        maxLength={200}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {found !== undefined && canBeOnly && (
        <>
          <Checkbox checked={!only} onChange={(on) => setOnly(!on)}>
            Keep it up to date
          </Checkbox>
          <Checkbox checked={only} onChange={setOnly}>
            Only the {countWords(selected)} selected
          </Checkbox>
        </>
      )}
      {found !== undefined && (
        <p>{only && canBeOnly ? counted(selected, 'article') : `${counted(found, 'article')} now`}</p>
      )}
      <Button keys="Enter" disabled={name.trim() === ''} onClick={() => onSave(name.trim(), only && canBeOnly)}>
        Save
      </Button>
    </div>
  );
}
