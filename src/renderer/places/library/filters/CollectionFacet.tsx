import { useState } from 'react';
import type { SearchFacets } from '../../../../contract/model/collections/search.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { CollectionMenu } from './CollectionMenu.tsx';
import { ListFacet, withChosen } from './ListFacet.tsx';
import { RenameField } from './RenameField.tsx';

interface CollectionFacetProps {
  collections: SearchFacets['collections'];
  chosen: readonly number[];
  onChange: (collectionIds: number[]) => void;
}

/** The collections whose articles are chosen by hand. */
export function CollectionFacet({ collections, chosen, onChange }: CollectionFacetProps) {
  const [renaming, setRenaming] = useState<number | null>(null);
  const rows = collections.map(({ collectionId, name, articles }) => ({
    value: collectionId,
    label: (
      <BidiText lang={null} title={name}>
        {name}
      </BidiText>
    ),
    count: articles,
    menu: <CollectionMenu collection={{ collectionId, name }} onRename={() => setRenaming(collectionId)} />,
    instead: renaming === collectionId && (
      <RenameField
        label="Name of the collection"
        collection={{ collectionId, name }}
        onDone={() => setRenaming(null)}
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
