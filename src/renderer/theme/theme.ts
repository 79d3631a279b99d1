/** Sets light or dark, the interface's zoom and the reading size on the root element; tells whether the window is narrow or tight. */
import { createStore } from '../store.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** How long the lines of articles are, as a part of the designed length. */
export const LINE_LENGTHS = { short: 0.82, usual: 1, long: 1.24 } as const;
export type LineLength = keyof typeof LINE_LENGTHS;

export interface Appearance {
  readonly theme: Theme;
  /** From 0.8 to 2. */
  readonly uiZoom: number;
  /** Size of article text in px, from 15 to 24; null: the default for the window. */
  readonly readPx: number | null;
  readonly lineLength: LineLength;
  /** Whether paragraphs bear their numbers. */
  readonly isNumbered: boolean;
}

export const PLAIN_APPEARANCE: Appearance = {
  theme: 'system',
  uiZoom: 1,
  readPx: null,
  lineLength: 'usual',
  isNumbered: true,
};

const systemIsDark = () => matchMedia('(prefers-color-scheme: dark)');
let shown: Appearance = PLAIN_APPEARANCE;

export function showAppearance(appearance: Appearance): void {
  shown = appearance;
  const root = document.documentElement;
  const dark = appearance.theme === 'dark' || (appearance.theme === 'system' && systemIsDark().matches);
  root.dataset.theme = dark ? 'dark' : 'light';
  root.style.setProperty('--ui-zoom', String(appearance.uiZoom));
  measureWindow();
  root.style.setProperty('--measure-by', String(LINE_LENGTHS[appearance.lineLength]));
  root.toggleAttribute('data-unnumbered', !appearance.isNumbered);
  if (appearance.readPx === null) root.style.removeProperty('--read');
  else root.style.setProperty('--read', `${appearance.readPx}px`);
}

/** Whether a window is narrow or tight depends on the room left at the interface's zoom, which media queries ignore. */
const NARROW_PX = 1180;
export const narrowWindow = createStore(false);
/** There is room for one pane only: a small window, or one at double zoom. */
const TIGHT_PX = 959;
export const tightWindow = createStore(false);

function measureWindow(): void {
  const room = window.innerWidth / shown.uiZoom;
  tell('data-narrow', narrowWindow, room <= NARROW_PX);
  tell('data-tight', tightWindow, room <= TIGHT_PX);
}

function tell(attribute: string, store: typeof narrowWindow, holds: boolean): void {
  document.documentElement.toggleAttribute(attribute, holds);
  if (holds !== store.get()) store.set(holds);
}

export function followWindow(): void {
  measureWindow();
  window.addEventListener('resize', measureWindow);
}

export function followSystemTheme(): void {
  systemIsDark().addEventListener('change', () => showAppearance(shown));
}

/** Layout is measured in zoomed px and styles are written in unzoomed ones, so divide a measured length by this. */
export function uiZoom(): number {
  return shown.uiZoom;
}
