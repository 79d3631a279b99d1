// The first key in every place and dialog, on a slow machine: pressed in the moment in which something is shown as current, it acts there; pressed before, it acts there once it is shown. It never acts on what was there before.
import type { Page } from '@playwright/test';
import { Desk } from '../pages/desk.ts';
import { expect, test, type Workbench } from '../workbench.ts';

const SLOWER = 6;
const LATE_MS = 250;

interface First {
  readonly name: string;
  /** Keys that open it, from the Library’s list; what `until` names is shown before the last of them. */
  readonly keys: readonly string[];
  readonly until?: string;
  /** What is shown as current in it, or has the keys of the whole. */
  readonly current: string;
  readonly key: string;
  /** What the key leads to; by default something else is current. */
  leadsTo?(page: Page): Promise<unknown>;
}

const at = (label: string) => `main [aria-label="${label}"]`;
const TABLE_OF_CLAIMS = `${at('Claims')} [data-active]`;
const KEPT = `${at('Saved comparisons')} [data-active]`;
const REPORTS = `${at('Reports')} [data-active]`;
const STOP = '[data-stop][aria-current]';
const FIELD = 'dialog[open] :is(input:not([type="radio"], [type="checkbox"]), textarea)';

const typed = (page: Page) => expect(page.locator(FIELD).first()).toHaveValue('z');
const closed = (page: Page) => expect(page.getByRole('dialog')).toHaveCount(0);

const IN_PLACES: readonly First[] = [
  { name: 'Claims', keys: ['Alt+2'], current: TABLE_OF_CLAIMS, key: 'ArrowDown' },
  {
    name: 'a claim',
    keys: ['Alt+2', 'Enter'],
    until: TABLE_OF_CLAIMS,
    current: `${at('Evidence')} [data-active]`,
    key: 'ArrowDown',
  },
  {
    name: 'Compare',
    keys: ['Alt+3'],
    current: KEPT,
    key: 'Enter',
    leadsTo: (page) => expect(page.locator(STOP)).toBeVisible(),
  },
  {
    name: 'a comparison, as it was left',
    keys: ['Alt+3'],
    current: STOP,
    key: 'Enter',
    leadsTo: (page) => expect(page.getByRole('dialog', { name: 'Claims from a discrepancy' })).toBeVisible(),
  },
  { name: 'a list of discrepancies', keys: ['Alt+3'], current: STOP, key: 'ArrowDown' },
  { name: 'Matrix', keys: ['Alt+4'], current: 'main [role="gridcell"][tabindex="0"]', key: 'ArrowRight' },
  { name: 'Timeline', keys: ['Alt+5'], current: `${at('Lanes')} [aria-selected="true"]`, key: 'ArrowDown' },
  {
    name: 'Reports',
    keys: ['Alt+6'],
    current: REPORTS,
    key: 'Enter',
    leadsTo: (page) => expect(page.getByRole('textbox', { name: 'Report', exact: true })).toBeVisible(),
  },
  {
    name: 'a report, as it was left',
    keys: ['Alt+6'],
    current: '[role="textbox"][aria-label="Report"] p',
    key: 'z',
    leadsTo: (page) => expect(page.getByRole('textbox', { name: 'Report', exact: true })).toContainText(/z/),
  },
  { name: 'Sources', keys: ['Alt+7'], current: `${at('Sources')} [data-active]`, key: 'ArrowDown' },
  { name: 'Imports', keys: ['Alt+8'], current: `${at('Jobs')} [data-active]`, key: 'ArrowDown' },
  { name: 'the Library', keys: ['Alt+2', 'Alt+1'], current: `${at('Articles')} [data-active]`, key: 'ArrowDown' },
  {
    name: 'an article',
    keys: ['Enter'],
    current: '[data-focus-key="article-text"]',
    key: 'Alt+ArrowDown',
    leadsTo: (page) => expect(page.getByRole('toolbar', { name: 'Mark the selected words' })).toBeVisible(),
  },
];

const IN_DIALOGS: readonly First[] = [
  { name: 'tags', keys: ['t'], current: FIELD, key: 'z', leadsTo: typed },
  { name: 'collections', keys: ['a'], current: FIELD, key: 'z', leadsTo: typed },
  { name: 'the command bar', keys: ['Control+k'], current: FIELD, key: 'z', leadsTo: typed },
  { name: 'the keys', keys: ['F1'], current: FIELD, key: 'z', leadsTo: typed },
  { name: 'a new claim', keys: ['Alt+2', 'n'], until: TABLE_OF_CLAIMS, current: FIELD, key: 'z', leadsTo: typed },
  { name: 'a new report', keys: ['Alt+6', 'n'], until: REPORTS, current: FIELD, key: 'z', leadsTo: typed },
  { name: 'an article to add', keys: ['Alt+3', 'Enter', 'a'], until: STOP, current: FIELD, key: 'z', leadsTo: typed },
  { name: 'what is deleted', keys: ['Delete'], current: 'dialog[open] [data-acts]', key: 'Enter', leadsTo: closed },
  { name: 'the log', keys: ['Control+Shift+l'], current: 'dialog[open] [data-acts]', key: 'Enter', leadsTo: closed },
  {
    name: 'a grade',
    keys: ['Alt+7', 'g'],
    until: `${at('Sources')} [data-active]`,
    current: 'dialog[open] [type="radio"]',
    key: 'c',
    leadsTo: (page) => expect(page.getByRole('dialog').locator('[type="radio"][value="C"]')).toBeChecked(),
  },
];

/** Pressed before anything is drawn. */
const BEFORE: readonly First[] = [
  { name: 'Claims', keys: ['Alt+2'], current: `${at('Claims')} [aria-rowindex="4"][data-active]`, key: 'ArrowDown' },
  { name: 'Sources', keys: ['Alt+7'], current: `${at('Sources')} [aria-posinset="2"][data-active]`, key: 'ArrowDown' },
  {
    name: 'an article',
    keys: ['Enter'],
    current: '[role="toolbar"][aria-label="Mark the selected words"]',
    key: 'Alt+ArrowDown',
  },
];

test('the first key in a place acts in what is shown', async ({ workbench }) => {
  const desk = await onSlowMachine(workbench);
  for (const first of IN_PLACES) await test.step(first.name, () => onceShown(desk, first));
});

test('the first key in a dialog acts in what is shown', async ({ workbench }) => {
  const desk = await onSlowMachine(workbench);
  for (const first of IN_DIALOGS) await test.step(first.name, () => onceShown(desk, first));
});

test('a key pressed before anything is shown waits for it', async ({ workbench }) => {
  const desk = await onSlowMachine(workbench);
  for (const first of BEFORE) {
    await test.step(first.name, async () => {
      await fromLibrary(desk);
      for (const key of [...first.keys, first.key]) await desk.page.keyboard.press(key);
      await expect(desk.page.locator(first.current)).toBeVisible();
    });
  }
});

async function onceShown(desk: Desk, { keys, until, current, key, leadsTo }: First): Promise<void> {
  const { page } = desk;
  await fromLibrary(desk);
  for (const [index, one] of keys.entries()) {
    if (until && index === keys.length - 1) await shown(page, until);
    await page.keyboard.press(one);
  }
  const before = await shown(page, current);
  await page.keyboard.press(key);
  if (leadsTo) await leadsTo(page);
  else await expect.poll(() => page.evaluate(nameOf, current)).not.toBe(before);
}

/** No key before has moved in it what was current. */
async function fromLibrary(desk: Desk): Promise<void> {
  const { page } = desk;
  for (const dialog of await desk.dialog.all()) if (await dialog.isVisible()) await page.keyboard.press('Escape');
  await expect(desk.dialog).toHaveCount(0);
  await desk.goToList();
  await desk.results.focus();
  await page.keyboard.press('Home');
  await expect(desk.results.locator('[data-active]')).toHaveAttribute('aria-posinset', '1');
}

/** Waits for it in each frame. @returns what tells it from others */
async function shown(page: Page, selector: string): Promise<string> {
  const found = await page.waitForFunction(nameOf, selector, { polling: 'raf' });
  return (await found.jsonValue()) as string;
}

/** Runs in the page; null while it is not shown. */
function nameOf(selector: string): string | null {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element || element.getClientRects().length === 0) return null;
  const { focusKey = '', stop = '' } = element.dataset;
  return [focusKey, stop, element.ariaLabel, element.getAttribute('aria-rowindex'), element.ariaPosInSet].join();
}

/** Every answer of the engine comes late, and the page takes several times as long for everything. */
async function onSlowMachine({ page }: Workbench): Promise<Desk> {
  test.setTimeout(240_000);
  await page.routeWebSocket(/.*/, (socket) => {
    const server = socket.connectToServer();
    server.onMessage((message) => setTimeout(() => socket.send(message), LATE_MS));
  });
  await page.reload();
  const desk = new Desk(page);
  await desk.openSample();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return desk;
}
