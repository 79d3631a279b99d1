import { useHandle } from '../../actions/handles.ts';
import { keysHere } from '../../actions/keys-here.ts';

const FIELD_KEYS = [
  { keys: 'Enter', hint: 'to the list' },
  { keys: 'Escape', hint: 'clear' },
];

/** While drawn, the status line shows what the keys do in a field above a list. */
export function FieldKeys() {
  useHandle(keysHere, FIELD_KEYS);
  return null;
}
