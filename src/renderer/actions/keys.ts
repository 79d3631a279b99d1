/** Matches keys as written in an action ("Ctrl+Shift+K", "J", "Alt+ArrowUp") with keyboard events, in any layout. */

const CODES: Record<string, string> = {
  '[': 'BracketLeft',
  ']': 'BracketRight',
  '.': 'Period',
  ',': 'Comma',
  '/': 'Slash',
  '-': 'Minus',
};

const CAPS: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  ' ': 'Space',
};

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

interface Chord {
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly key: string;
}

function parseKeys(keys: string): Chord {
  const parts = keys.split('+');
  const key = keys === '+' || keys.endsWith('++') ? '+' : (parts.at(-1) ?? '');
  return { ctrl: parts.includes('Ctrl'), alt: parts.includes('Alt'), shift: parts.includes('Shift'), key };
}

const isSign = (key: string) => /^[!-/:-@[-`{-~]$/.test(key);

/** Signs that a Latin layout has in the place of a letter. Others stand there in layouts of other scripts: behind Shift, an Arabic one has brackets. */
const isLatinSign = (key: string) => /^[,.;:'"<>?]$/.test(key);

type Key = Pick<KeyboardEvent, 'key' | 'code'>;

/** The Latin letter (a capital) or digit of a key: the one it writes, as is printed on it; in a layout that has none there, the one at its position. */
export function letterOrDigitOf({ key, code }: Key): string | undefined {
  if (/^[A-Za-z0-9]$/.test(key)) return key.toUpperCase();
  const [, letter, digit] = /^(?:Key([A-Z])|Digit([0-9]))$/.exec(code) ?? [];
  // A layout in which digits take Shift has signs in their place.
  return isLatinSign(key) ? digit : (letter ?? digit);
}

/** Letters and digits go by `letterOrDigitOf`; symbols by what they write, or by their position if the layout lacks the symbol. */
export function matchesKeys(event: KeyboardEvent, keys: string): boolean {
  const chord = parseKeys(keys);
  if ((isMac ? event.metaKey : event.ctrlKey) !== chord.ctrl || event.altKey !== chord.alt) return false;
  if (/^[A-Z0-9]$/.test(chord.key)) return letterOrDigitOf(event) === chord.key && event.shiftKey === chord.shift;
  if (chord.key.length > 1 || chord.key === ' ') return event.key === chord.key && event.shiftKey === chord.shift;
  if (event.key === chord.key) return true;
  return !isSign(event.key) && !event.shiftKey && event.code === CODES[chord.key];
}

/** Whether the key would type something in a text field. */
export function isBareKey(keys: string): boolean {
  const chord = parseKeys(keys);
  return !chord.ctrl && !chord.alt && !/^F\d+$/.test(chord.key);
}

/** Returns the key caps to draw, as is usual on the platform. */
export function keyCapsOf(keys: string): string[] {
  const chord = parseKeys(keys);
  const caps = [];
  if (chord.ctrl) caps.push(isMac ? '⌘' : 'Ctrl');
  if (chord.alt) caps.push(isMac ? '⌥' : 'Alt');
  if (chord.shift) caps.push(isMac ? '⇧' : 'Shift');
  return [...caps, CAPS[chord.key] ?? chord.key];
}

/** Formats keys for `aria-keyshortcuts`. */
export function ariaKeys(keys: string | undefined): string | undefined {
  return keys?.replace('Ctrl', isMac ? 'Meta' : 'Control');
}

/** What by itself is no key of an action: modifiers, and what waits for a further key or an input method. */
const NO_KEYS = new Set(['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'NumLock', 'Dead', 'Process']);

/** Returns the pressed keys as an action writes them; null while nothing is down that could be one's key. */
export function keysOfEvent(event: KeyboardEvent): string | null {
  const letter = letterOrDigitOf(event);
  if (letter === undefined && NO_KEYS.has(event.key)) return null;
  const parts = [];
  if (isMac ? event.metaKey : event.ctrlKey) parts.push('Ctrl');
  if (event.altKey) parts.push('Alt');
  const isSymbol = letter === undefined && event.key.length === 1 && event.key !== ' ';
  if (event.shiftKey && !isSymbol) parts.push('Shift');
  return [...parts, letter ?? event.key].join('+');
}
