/** Sets of keys to choose from. What a set does not name keeps its default. */

export const PRESETS = {
  Collate: {},
  /** As browsers driven in the manner of Vim. */
  'Vim-like': {
    'go-back': 'Shift+H',
    'go-forward': 'Shift+L',
    undo: 'U',
    redo: 'Shift+U',
    'fold-origin': 'H',
    'unfold-origin': 'L',
    'merge-claims': 'Shift+M',
    'same-source': 'Shift+M',
  },
} as const satisfies Record<string, Readonly<Record<string, string>>>;
type PresetName = keyof typeof PRESETS;

/** Which set these keys are; 'own': none. */
export function presetOf(keys: Readonly<Record<string, string>>): PresetName | 'own' {
  const same = (preset: Readonly<Record<string, string>>) =>
    Object.keys({ ...preset, ...keys }).every((name) => preset[name] === keys[name]);
  return (Object.keys(PRESETS) as PresetName[]).find((name) => same(PRESETS[name])) ?? 'own';
}
