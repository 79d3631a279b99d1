import { useState } from 'react';
import type { SearchFacets } from '../../../../contract/model/search.ts';
import { useAct } from '../../../data/act.ts';
import { CollectionMenu } from './CollectionMenu.tsx';
import { ListFacet, withChosen } from './ListFacet.tsx';
import { NameField } from './NameField.tsx';

interface CollectionFacetProps {
  collections: SearchFacets['collections'];
  chosen: readonly number[];
  onChange: (collectionIds: number[]) => void;
}

/** The collections whose articles are chosen by hand. */
export function CollectionFacet({ collections, chosen, onChange }: CollectionFacetProps) {
  const [renaming, setRenaming] = useState<number | null>(null);
  const doAct = useAct();
  const rename = async (collectionId: number, name: string) => {
    if (await doAct('collection.rename', { collectionId, name })) setRenaming(null);
  };
  const rows = collections.map(({ collectionId, name, articles }) => ({
    value: collectionId,
    label: <bdi title={name}>{name}</bdi>,
    count: articles,
    menu: <CollectionMenu collection={{ collectionId, name }} onRename={() => setRenaming(collectionId)} />,
    instead: renaming === collectionId && (
      <NameField
        label="Name of the collection"
        initial={name}
        onSave={(next) => rename(collectionId, next)}
        onCancel={() => setRenaming(null)}
      />
    ),
  }));
  return (
    <ListFacet
      name="Collection"
      rows={withChosen(rows, chosen, () => 'A collection that no longer exists')}
      chosen={chosen}
      onChange={onChange}
    />
  );
}
