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

/** Letters and digits go by their position on the keyboard; symbols by what they write, or by their position if the layout lacks the symbol. */
export function matchesKeys(event: KeyboardEvent, keys: string): boolean {
  const chord = parseKeys(keys);
  if ((isMac ? event.metaKey : event.ctrlKey) !== chord.ctrl || event.altKey !== chord.alt) return false;
  if (/^[A-Z]$/.test(chord.key)) return event.code === `Key${chord.key}` && event.shiftKey === chord.shift;
  if (/^[0-9]$/.test(chord.key)) return event.code === `Digit${chord.key}` && event.shiftKey === chord.shift;
  if (chord.key.length > 1 || chord.key === ' ') return event.key === chord.key && event.shiftKey === chord.shift;
  if (event.key === chord.key) return true;
  const isSign = /^[!-/:-@[-`{-~]$/.test(event.key);
  return !isSign && !event.shiftKey && event.code === CODES[chord.key];
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

/** Returns the pressed keys as an action writes them; null while only modifiers are down. */
export function keysOfEvent(event: KeyboardEvent): string | null {
  if (['Control', 'Shift', 'Alt', 'Meta'].includes(event.key)) return null;
  const letter = /^(?:Key|Digit)([A-Z0-9])$/.exec(event.code)?.[1];
  const parts = [];
  if (isMac ? event.metaKey : event.ctrlKey) parts.push('Ctrl');
  if (event.altKey) parts.push('Alt');
  const isSign = letter === undefined && event.key.length === 1 && event.key !== ' ';
  if (event.shiftKey && !isSign) parts.push('Shift');
  return [...parts, letter ?? event.key].join('+');
}
