import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { SavedSearch } from '../../../contract/model/search.ts';
import { useAct } from '../../data/act.ts';
import { useArchive } from '../../data/use-archive.ts';
import { useRead } from '../../data/use-read.ts';
import { navigate } from '../../history.ts';
import { Button, IconButton } from '../../parts/Button.tsx';
import { MenuButton } from '../../parts/Menu.tsx';
import { counted, countWords } from '../../parts/words.ts';
import { Facet } from './Facet.tsx';
import styles from './SavedSearches.module.css';
import type { Search } from './use-search.ts';

interface SavedSearchesProps {
  search: Search;
  /** A new one is being named, in the place where it will stand. */
  saving: boolean;
  onSaved: () => void;
}

export function SavedSearches({ search, saving, onSaved }: SavedSearchesProps) {
  const { data } = useRead('search.saved', {});
  const [renaming, setRenaming] = useState<number | null>(null);
  const doAct = useAct();
  const searches = data?.searches ?? [];
  if (searches.length === 0 && !saving) return null;
  const save = async (name: string) => {
    if (await doAct('search.save', { name, text: search.text, filters: search.filters })) onSaved();
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
              note={`Keeps itself up to date; ${counted(search.result?.total ?? 0, 'article')} now`}
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
  const archive = useArchive();
  const open = () => navigate('library', { text: saved.text, filters: saved.filters as Record<string, unknown> });
  return (
    <li className={styles.row}>
      <button type="button" className={styles.name} title={saved.text} onClick={open}>
        <bdi>{saved.name}</bdi>
      </button>
      <span className={styles.count}>{countWords(saved.articles)}</span>
      {!archive?.readOnly && (
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
  note?: string;
  onSave: (name: string) => void;
  onCancel: () => void;
}

function NameField({ initial, note, onSave, onCancel }: NameFieldProps) {
  const [name, setName] = useState(initial);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && name.trim() !== '') onSave(name.trim());
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
        aria-label="Name of the search"
        value={name}
        maxLength={200}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {note && <p>{note}</p>}
      <Button keys="Enter" disabled={name.trim() === ''} onClick={() => onSave(name.trim())}>
        Save
      </Button>
    </div>
  );
}
