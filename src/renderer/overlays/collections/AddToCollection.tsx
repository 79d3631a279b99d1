import { useState } from 'react';
import { useAct } from '../../data/act.ts';
import { useRead } from '../../data/use-read.ts';
import { createArchiveStore } from '../../forget-archive.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { Option } from '../../parts/controls/Option.tsx';
import { OptionsField } from '../../parts/controls/OptionsField.tsx';
import { useOptions } from '../../parts/controls/use-options.ts';
import { Dialog } from '../../parts/layout/Dialog.tsx';
import { counted } from '../../parts/words.ts';
import { useStore } from '../../store.ts';
import type { OverlayProps } from '../overlay-props.ts';
import styles from './AddToCollection.module.css';
import { isNameTaken, nearCollections } from './near-collections.ts';

/** The one added to last: it is offered first. */
const lastAddedTo = createArchiveStore<number | null>(null);

/** Adds articles to a collection that is there, or to a new one of the typed name; Enter takes the first. */
export function AddToCollection({ state, onClose }: OverlayProps<'add-to-collection'>) {
  const articleIds = [...state.articleIds];
  const [text, setText] = useState('');
  const name = text.trim();
  const { isThere, near, canMake } = useOffered(text);
  const addTo = useAddTo(articleIds);
  const add = async (at: number) => {
    const into = near[at]?.collectionId ?? (canMake ? { name } : undefined);
    if (into !== undefined && (await addTo(into))) onClose();
  };
  const options = useOptions(near.length + Number(canMake), isThere, add);
  return (
    <Dialog title={`Add ${counted(articleIds.length, 'article')} to a collection`} width={480} onClose={onClose}>
      <OptionsField
        label="Find a collection, or name a new one"
        options={options}
        text={text}
        onText={setText}
        maxLength={200}
      />
      <div role="listbox" {...options.list} aria-label="Collections" className={styles.list}>
        {near.map((collection, index) => (
          <Option
            key={collection.collectionId}
            options={options}
            index={index}
            className={styles.option}
            onPick={() => add(index)}
          >
            <BidiText lang={null} className={styles.name}>
              {collection.name}
            </BidiText>
            <span className={styles.count}>{counted(collection.articles, 'article')}</span>
          </Option>
        ))}
        {canMake && (
          <Option options={options} index={near.length} className={styles.option} onPick={() => add(near.length)}>
            <span className={styles.name}>
              New collection “<BidiText lang={null}>{name}</BidiText>”
            </span>
          </Option>
        )}
      </div>
      {isThere && near.length === 0 && !canMake && (
        <p className={styles.none}>
          {name === '' ? 'There is none yet: type a name to make one.' : 'A saved search has this name; type another.'}
        </p>
      )}
    </Dialog>
  );
}

/** The collections that the typed text is near to, and whether a new one may have it as its name. */
function useOffered(text: string) {
  const { data } = useRead('collection.list', {});
  const last = useStore(lastAddedTo);
  const all = data?.collections ?? [];
  const chosenByHand = all.filter(({ search }) => search === null);
  return {
    isThere: data !== undefined,
    near: nearCollections(chosenByHand, text, last),
    canMake: data !== undefined && text.trim() !== '' && !isNameTaken(all, text.trim()),
  };
}

/** Adds the articles to a collection by its number, or to a new one. @returns whether that was done */
function useAddTo(articleIds: number[]) {
  const doAct = useAct();
  return async (into: number | { name: string }): Promise<boolean> => {
    if (typeof into === 'number') {
      const done = await doAct('collection.add', { collectionId: into, articleIds });
      if (done) lastAddedTo.set(into);
      return done !== undefined;
    }
    const made = await doAct('collection.create', { ...into, articleIds });
    if (made?.collectionId !== undefined) lastAddedTo.set(made.collectionId);
    return made !== undefined;
  };
}
