/** Flags of every Chromium that a test drives, alone or as Electron's window. */
const UNUSED = [
  // Pages that each window of the browser keeps ready for its address bar, and a process that it keeps in reserve: two fifths of what opening a window takes.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'SpareRendererForSitePerProcess',
  // Of the list that this one replaces, because Playwright's own comes first and the last one counts.
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
];

/** @param features that the window cannot have, either */
export const chromiumFlags = (features: readonly string[] = []): string[] => [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-component-extensions-with-background-pages',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-sync',
  `--disable-features=${[...UNUSED, ...features].join()}`,
];
