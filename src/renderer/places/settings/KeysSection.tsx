import { type KeyboardEvent, useState } from 'react';
import { LONGEST_NAME } from '../../../contract/model/common.ts';
import { type Action, labelOf } from '../../actions/action.ts';
import { ACTIONS } from '../../actions/actions.ts';
import { KeySheet } from '../../actions/KeySheet.tsx';
import { type Keys, keysOf, ownKeys } from '../../actions/key-bindings.ts';
import { PRESETS, presetOf } from '../../actions/key-presets.ts';
import { keysOfEvent } from '../../actions/keys.ts';
import { useActionContext } from '../../actions/use-action-context.ts';
import { usePreference } from '../../data/use-preference.ts';
import { Button } from '../../parts/controls/Button.tsx';
import { TextField } from '../../parts/controls/Field.tsx';
import { Segment } from '../../parts/controls/Segment.tsx';
import { Kbd } from '../../parts/Kbd.tsx';
import { Dialog } from '../../parts/layout/Dialog.tsx';
import { useStore } from '../../store.ts';
import styles from './Settings.module.css';

const SETS = [
  { value: 'Collate', label: 'Collate' },
  { value: 'Vim-like', label: 'Vim-like' },
  { value: 'own', label: 'Your own' },
] as const;

export function KeysSection() {
  const context = useActionContext();
  const [text, setText] = useState('');
  const [changing, setChanging] = useState<Action | null>(null);
  const [, keep] = usePreference<Keys>('keys');
  const own = useStore(ownKeys);
  const [remembered, remember] = usePreference<Keys>('keysOwn');
  const preset = presetOf(own);
  const set = (next: Keys) => {
    // Keys of one's own can be gone back to after looking at another set.
    if (preset === 'own') remember({ ...own });
    ownKeys.set(next);
    keep(Object.keys(next).length === 0 ? null : { ...next });
  };
  return (
    <>
      <div className={styles.tools}>
        <TextField
          label="Find an action or a key"
          labelHidden
          placeholder="Find an action or a key"
          icon="search"
          value={text}
          maxLength={LONGEST_NAME}
          onChange={(event) => setText(event.target.value)}
        />
        <Segment
          label="Set of keys"
          value={preset}
          options={SETS.map(({ value, label }) => ({
            value,
            label,
            disabled: value === 'own' && preset !== 'own' && remembered === undefined,
          }))}
          onChange={(next) => set(next === 'own' ? (remembered ?? own) : PRESETS[next])}
        />
        <Button look="quiet" onClick={() => print()}>
          Print this sheet
        </Button>
      </div>
      <div data-prints>
        <KeySheet context={context} text={text} onChange={setChanging} />
      </div>
      {changing && (
        <ChangeKey
          action={changing}
          label={labelOf(changing, context)}
          onClose={() => setChanging(null)}
          onSet={(keys) => {
            const { [changing.name]: _before, ...rest } = own;
            set(keys === null ? rest : { ...rest, [changing.name]: keys });
            setChanging(null);
          }}
        />
      )}
    </>
  );
}

interface ChangeKeyProps {
  action: Action;
  label: string;
  onClose: () => void;
  /** Null: the default; an empty text: no key. */
  onSet: (keys: string | null) => void;
}

function ChangeKey({ action, label, onClose, onSet }: ChangeKeyProps) {
  const [keys, setKeys] = useState<string | null>(null);
  const taken = ACTIONS.find(
    (other) =>
      other !== action &&
      keys !== null &&
      keysOf(other).includes(keys) &&
      (other.place === action.place || other.place === 'everywhere' || action.place === 'everywhere'),
  );
  const take = (event: KeyboardEvent) => {
    const pressed = keysOfEvent(event.nativeEvent);
    if (pressed === null || ['Escape', 'Tab', 'Shift+Tab', 'Ctrl+Enter'].includes(pressed)) return;
    event.preventDefault();
    event.stopPropagation();
    setKeys(pressed);
  };
  const takenLabel = taken && (typeof taken.label === 'string' ? taken.label : taken.name);
  return (
    <Dialog
      title={`Key for “${label}”`}
      width={420}
      onClose={onClose}
      confirm={{ label: 'Use this key', disabled: keys === null || taken !== undefined, run: () => onSet(keys) }}
      acts={
        <>
          <Button large look="quiet" onClick={() => onSet(null)}>
            Default key
          </Button>
          <Button large look="quiet" onClick={() => onSet('')}>
            No key
          </Button>
        </>
      }
    >
      <TextField
        label="Press the key"
        data-autofocus
        readOnly
        value=""
        maxLength={0}
        placeholder={keys === null ? 'Press a key' : ''}
        end={keys !== null && <Kbd keys={keys} />}
        onKeyDown={take}
        error={takenLabel ? `This key is already used by ${takenLabel}.` : null}
      />
    </Dialog>
  );
}
