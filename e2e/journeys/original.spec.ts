// The original beside what was read from it: what was set aside, the marks, the hash; by keyboard.
import type { Page } from '@playwright/test';
import { boxOf } from '../geometry.ts';
import { Desk } from '../pages/desk.ts';
import { expect, test } from '../workbench.ts';

// Elsewhere the sample lies ready; here the program makes it.
test.use({ hasSample: false });

test('the original, by keyboard', async ({ workbench }) => {
  const { page } = workbench;
  const desk = new Desk(page);
  await desk.openSample();
  await desk.openArticle('Twelve dead as ferry and dredger collide off north mole');
  await test.step('what it marks and what was set aside', () => lookAtOriginal(desk));
  await test.step('what is drawn in it is chosen', () => chooseWhatIsDrawn(desk));
  await test.step('its bytes', () => lookAtBytes(desk));
  await test.step('its hash, and all that was set aside', () => lookAtProvenance(desk));
  await test.step('a piece goes back into the text, and out of it again', () => putBack(desk));
  await test.step('a paragraph that is no part of the story is set aside by key, with its mark told of, and undone', () =>
    setAsideByKey(desk));
  await test.step('and by mouse, in a narrow window, where its tab puts it back', () => setAsideByMouse(desk));
  await test.step('all of the toolbar is in the pane, under words that run from right to left too', () =>
    showToolbar(desk));
  await test.step('a passage takes the analyst’s translation, by key', () => translate(desk));
  await page.getByRole('banner').getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('listbox', { name: 'Articles' })).toBeVisible();
});

const setAside = ({ page }: Desk) => page.getByRole('tabpanel', { name: 'Set aside' });

/** The original in its frame, and what is drawn in it. */
function drawnIn(page: Page) {
  const original = page.frameLocator('iframe');
  return {
    original,
    marks: original.locator('[data-collate-mark]'),
    aside: original.locator('[data-collate-aside]'),
  };
}

async function lookAtOriginal(desk: Desk): Promise<void> {
  const { page } = desk;
  await page.keyboard.press('o');
  const { original, marks, aside } = drawnIn(page);
  await expect(original.getByRole('heading', { level: 1 })).toContainText('Twelve dead');
  await expect(marks.filter({ hasText: 'Twelve people died' })).toHaveAttribute('title', /^supports claim \d+$/);
  await expect(aside.filter({ hasText: 'We use cookies' })).toHaveCount(1);
  await expect(original.locator('p').filter({ hasText: 'AVERIN' }).first()).not.toHaveAttribute('data-collate-aside');
}

async function chooseWhatIsDrawn(desk: Desk): Promise<void> {
  const { page } = desk;
  const { marks, aside } = drawnIn(page);
  await page.keyboard.press('a');
  await expect(aside).toHaveCount(0);
  await expect(marks.first()).toBeVisible();
  await page.getByRole('checkbox', { name: 'Marks' }).click();
  await expect(marks).toHaveCount(0);
}

async function lookAtBytes(desk: Desk): Promise<void> {
  const { page } = desk;
  const { original } = drawnIn(page);
  await page.keyboard.press('b');
  await expect(page.getByRole('radio', { name: 'bytes' })).toBeChecked();
  await expect(original.locator('pre')).toContainText('<h1');
  await page.getByRole('radio', { name: 'page' }).click();
  await expect(original.getByRole('heading', { level: 1 })).toContainText('Twelve dead');
}

async function lookAtProvenance(desk: Desk): Promise<void> {
  const { page } = desk;
  const provenance = page.getByRole('complementary', { name: 'Provenance' });
  await expect(provenance.getByRole('status')).toContainText('The hash matches, checked');
  await provenance.getByRole('button', { name: /^All \d+ pieces$/ }).click();
  await expect(page.getByRole('tabpanel', { name: 'Set aside' })).toContainText('We use cookies');
}

async function putBack(desk: Desk): Promise<void> {
  const { page } = desk;
  const cookies = setAside(desk).getByRole('listitem').filter({ hasText: 'We use cookies' });
  await cookies.getByRole('button', { name: 'Put back' }).focus();
  await page.keyboard.press('Enter');
  await expect(desk.notice('Put a piece back into the text')).toBeVisible();
  await expect(cookies.getByRole('button', { name: 'Set aside again' })).toBeVisible();
  await page.getByRole('tab', { name: 'Text' }).click();
  await expect(desk.article).toContainText('We use cookies');
  await page.keyboard.press('Control+z');
  await expect(desk.article).not.toContainText('We use cookies');
}

async function setAsideByKey(desk: Desk): Promise<void> {
  const { page } = desk;
  const first = desk.article.locator('p[data-from]').first();
  const words = (await first.textContent()) ?? '';
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('a');
  await expect(desk.notice(/^Set a paragraph aside; \d+ marks have lost their place/)).toBeVisible();
  await expect(desk.article.locator('p[data-from]').first()).not.toHaveText(words);
  await expect(page.getByRole('group', { name: 'Marks without a place' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(first).toHaveText(words);
  await expect(page.getByRole('group', { name: 'Marks without a place' })).toHaveCount(0);
}

async function setAsideByMouse(desk: Desk): Promise<void> {
  const { page } = desk;
  await page.setViewportSize({ width: 1024, height: 700 });
  await desk.selectWords('Two passengers');
  await page
    .getByRole('toolbar', { name: 'Mark the selected words' })
    .getByRole('button', { name: /^Set aside/ })
    .click();
  await expect(desk.article).not.toContainText('Two passengers');
  await page.getByRole('tab', { name: /^Set aside/ }).click();
  await setAside(desk)
    .getByRole('list', { name: 'Set aside by you' })
    .getByRole('button', { name: 'Put back' })
    .click();
  await expect(setAside(desk).getByRole('list', { name: 'Set aside by you' })).toHaveCount(0);
  await page.getByRole('tab', { name: 'Text' }).click();
  await expect(desk.article).toContainText('Two passengers');
}

async function showToolbar(desk: Desk): Promise<void> {
  const { page } = desk;
  await desk.openArticle('اثنا عشر قتيلًا', 'lang:ar');
  await page.keyboard.press('Alt+ArrowDown');
  const bar = page.getByRole('toolbar', { name: 'Mark the selected words' });
  await expect(bar).toBeVisible();
  const [inside, pane] = [await boxOf(bar), await boxOf(page.locator('[data-scroller]'))];
  expect(inside.x).toBeGreaterThanOrEqual(pane.x);
  expect(inside.x + inside.width).toBeLessThanOrEqual(pane.x + pane.width);
}

async function translate(desk: Desk): Promise<void> {
  const { page } = desk;
  await page.keyboard.press('Escape');
  await page.keyboard.press(']');
  await page.keyboard.press('Shift+E');
  await desk.dialog.getByRole('textbox', { name: 'Translation' }).fill('Twelve people met their death');
  await page.keyboard.press('Control+Enter');
  await expect(desk.dialog).toHaveCount(0);
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await page.getByRole('tab', { name: 'Claim', exact: true }).click();
  await expect(inspector).toContainText('Twelve people met their death');
  await page.keyboard.press('Control+z');
  await expect(inspector).not.toContainText('Twelve people met their death');
}
