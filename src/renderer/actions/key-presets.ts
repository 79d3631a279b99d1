/** Sets of keys to choose from. What a set does not name keeps its default. */
import type { Keys } from './key-bindings.ts';

export const PRESETS = {
  Collate: {},
  /** As browsers driven in the manner of Vim. */
  'Vim-like': {
    'go-back': 'Shift+H',
    'go-forward': 'Shift+L',
    undo: ['U', 'Ctrl+Z'],
    redo: ['Shift+U', 'Ctrl+Shift+Z'],
    'fold-origin': 'H',
    'unfold-origin': 'L',
    'merge-claims': 'Shift+M',
    'same-source': 'Shift+M',
  },
} as const satisfies Record<string, Keys>;
type PresetName = keyof typeof PRESETS;

/** Which set these keys are; 'own': none. */
export function presetOf(keys: Keys): PresetName | 'own' {
  const same = (preset: Keys) =>
    Object.keys({ ...preset, ...keys }).every((name) => String(preset[name]) === String(keys[name]));
  return (Object.keys(PRESETS) as PresetName[]).find((name) => same(PRESETS[name])) ?? 'own';
}
