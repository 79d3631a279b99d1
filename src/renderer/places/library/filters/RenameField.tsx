import type { Collection } from '../../../../contract/model/collections/collection.ts';
import { useAct } from '../../../data/act.ts';
import { NameField } from './NameField.tsx';

interface RenameFieldProps {
  label: string;
  collection: Pick<Collection, 'collectionId' | 'name'>;
  onDone: () => void;
}

export function RenameField({ label, collection: { collectionId, name }, onDone }: RenameFieldProps) {
  const doAct = useAct();
  const rename = async (next: string) => {
    if (await doAct('collection.rename', { collectionId, name: next })) onDone();
  };
  return <NameField label={label} initial={name} onSave={rename} onCancel={onDone} />;
}
