// A report or a claim open in two windows: what both write is kept from both, and where both changed the same words, one chooses.
import { expect, type Page } from '@playwright/test';
import { Desk } from '../pages/desk.ts';
import { test } from '../workbench.ts';

/** Opens the sample, and a second window on it. */
async function openTwice(page: Page): Promise<Page> {
  await new Desk(page).openSample();
  const other = await page.context().newPage();
  await other.goto(new URL(page.url()).origin);
  return other;
}

test('two windows write in one report', async ({ workbench: { page } }) => {
  test.setTimeout(240_000);
  const other = await openTwice(page);
  for (const window of [page, other]) await openReport(window);

  await test.step('what each changes in another place is kept of both', async () => {
    await Promise.all([type(page, 'judgement', 0, ' Written here.'), type(other, 'claim', 0, ' Written there.')]);
    for (const window of [page, other]) {
      await expect(report(window)).toContainText('Written here.');
      await expect(report(window)).toContainText('Written there.');
      await expect(window.getByText('Saved', { exact: true })).toBeVisible();
    }
  });

  await test.step('where both changed the same words, both are shown, and both can be kept', async () => {
    for (const window of [page, other]) await putCursor(window, 'judgement', 0);
    // At once: what one has saved before the other types is merged without a question.
    await Promise.all([page.keyboard.insertText(' Of the one.'), other.keyboard.insertText(' Of the other.')]);
    const choices = [page, other].map((window) => window.getByRole('group', { name: 'A judgement' }));
    // The window that saved second asks.
    const asked = await Promise.any(choices.map((choice) => choice.waitFor().then(() => choice)));
    await expect(asked).toContainText('Of the one.');
    await expect(asked).toContainText('Of the other.');
    const window = asked.page();
    await window.getByRole('button', { name: /^Export/ }).click();
    await new Desk(window).dialog.getByRole('button', { name: /^Export/ }).click();
    await expect(window.getByRole('alert').filter({ hasText: 'Nothing was exported' })).toBeVisible();
    await window.keyboard.press('Escape');
    await asked.getByRole('button', { name: 'Keep both' }).click();
    await expect(asked).toBeHidden();
    for (const window of [page, other]) {
      await expect(report(window)).toContainText('Of the one.');
      await expect(report(window)).toContainText('Of the other.');
    }
  });

  await test.step('a claim that was changed in the other window is found, and its words are taken in one act', async () => {
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    const finding = page.getByRole('list', { name: 'Checks' }).getByRole('listitem').filter({ hasText: 'it read “' });
    await expect(finding).toHaveCount(0);
    await changeFirstClaim(other);
    await finding.getByRole('button', { name: 'Use the new words' }).click();
    await expect(finding).toHaveCount(0);
    await expect(stated(page)).toContainText('as it reads now');
    await page.getByRole('status').getByRole('button', { name: /^Undo/ }).click();
    await expect(finding).toHaveCount(1);
    await expect(stated(page)).not.toContainText('as it reads now');
    await finding.getByRole('button', { name: 'Keep it as it is' }).click();
    await expect(finding).toHaveCount(0);
    await expect(stated(page)).not.toContainText('as it reads now');
  });
});

test('two windows write on one claim: where both changed the same words, the second is asked', async ({
  workbench: { page },
}) => {
  test.setTimeout(240_000);
  const desk = new Desk(page);
  const other = await openTwice(page);
  for (const window of [page, other]) {
    await new Desk(window).goTo('Claims');
    await window.getByRole('row', { name: /Select claim 13/ }).dblclick();
    await expect(window.getByRole('textbox', { name: 'Note on the claim' })).toBeVisible();
  }
  const heading = (window: Page) => window.getByRole('heading', { level: 1 });
  const note = (window: Page) => window.getByRole('textbox', { name: 'Note on the claim' });
  const choice = page.getByRole('group', { name: 'Another window changed these words' });

  await test.step('its words', async () => {
    const words = (window: Page) => window.getByRole('textbox', { name: 'Words of the claim' });
    for (const window of [page, other]) await new Desk(window).act('Edit the claim’s wording');
    for (const [window, typed] of [
      [other, 'As the other says.'],
      [page, 'As this one says.'],
    ] as const) {
      await words(window).fill(typed);
      await words(window).press('Enter');
    }
    await expect(choice).toContainText('As the other says.');
    await expect(heading(other)).toContainText('As the other says.');
    await choice.getByRole('button', { name: 'Keep this window’s' }).click();
    for (const window of [page, other]) await expect(heading(window)).toContainText('As this one says.');
  });

  await test.step('its note', async () => {
    await note(page).fill('Noted here.');
    await note(other).fill('Noted there.');
    await note(other).blur();
    await note(page).blur();
    // Whichever was saved second asks.
    const asked = [page, other].map((window) => window.getByRole('group', { name: 'Another window changed' }));
    const one = await Promise.any(asked.map((group) => group.waitFor().then(() => group)));
    await one.getByRole('button', { name: 'Keep both' }).click();
    for (const window of [page, other]) {
      await expect(note(window)).toHaveValue(/Noted here\./);
      await expect(note(window)).toHaveValue(/Noted there\./);
    }
  });

  await test.step('its note, when the second leaves before it is asked: both are kept', async () => {
    await Promise.all([note(page).fill('Left here.'), note(other).fill('Meanwhile there.')]);
    await note(other).blur();
    await desk.goTo('Sources');
    await expect(note(other)).toHaveValue('Meanwhile there.\n\nLeft here.');
  });

  await test.step('the note on one of its passages: the second is refused, and what was typed is still there', async () => {
    const dialog = (window: Page) => window.getByRole('dialog', { name: 'Note on this passage' });
    await desk.goTo('Claims');
    await expect(note(page)).toBeVisible();
    for (const [window, typed] of [
      [page, 'Passage noted here.'],
      [other, 'Passage noted there.'],
    ] as const) {
      await window.getByRole('treegrid', { name: 'Evidence' }).press('Enter');
      await expect(new Desk(window).article).toBeVisible();
      await window.keyboard.press('e');
      await dialog(window).getByRole('textbox', { name: 'Note' }).fill(typed);
    }
    await dialog(other).getByRole('button', { name: 'Save' }).click();
    await expect(dialog(other)).toBeHidden();
    await dialog(page).getByRole('button', { name: 'Save' }).click();
    await expect(dialog(page).getByRole('alert')).toBeVisible();
    await expect(dialog(page).getByRole('textbox', { name: 'Note' })).toHaveValue('Passage noted here.');
  });

  await test.step('the note on a passage whose mark the other window removes: it can be copied, or the mark made again', async () => {
    const dialog = (name: string) => page.getByRole('dialog', { name });
    const kept = async (name: string, words: string) => {
      await expect(dialog(name).getByRole('alert')).toContainText('removed meanwhile');
      await expect(dialog(name).getByRole('textbox', { name: 'Note' })).toHaveValue(words);
      await expect(dialog(name).getByRole('button', { name: 'Copy the note' })).toBeVisible();
      await dialog(name).getByRole('button', { name: 'Make the mark again' }).click();
      await expect(dialog(name)).toHaveCount(0);
    };
    const takeAway = async () => {
      await other.getByRole('treegrid', { name: 'Evidence' }).focus();
      for (const key of ['Home', 'ArrowDown']) await other.keyboard.press(key);
      await other.keyboard.press('Backspace');
    };
    await page.keyboard.press('Escape');
    await new Desk(other).goTo('Claims');
    await expect(note(other)).toBeVisible();
    await page.keyboard.press('e');
    await dialog('Note on this passage').getByRole('textbox', { name: 'Note' }).fill('Kept in the article.');
    await takeAway();
    await kept('Note on this passage', 'Kept in the article.');
    await expect(other.getByText('Kept in the article.')).toBeVisible();
    await desk.goTo('Claims');
    await expect(page.getByText('Kept in the article.')).toBeVisible();
    await page.getByRole('treegrid', { name: 'Evidence' }).focus();
    for (const key of ['Home', 'ArrowDown', 'p']) await page.keyboard.press(key);
    await dialog('Who says it').getByRole('textbox', { name: 'Note' }).fill('Kept on the claim.');
    await takeAway();
    await kept('Who says it', 'Kept on the claim.');
    await expect(other.getByText('Kept on the claim.')).toBeVisible();
  });
});

test('two windows correct one article and change one saved comparison: the second is asked', async ({
  workbench: { page },
}) => {
  test.setTimeout(240_000);
  const desk = new Desk(page);
  const other = await openTwice(page);
  const choice = page.getByRole('group', { name: 'Another window changed these words' });
  const dialog = (window: Page) => new Desk(window).dialog;

  await test.step('the title of an article', async () => {
    for (const window of [page, other]) {
      await new Desk(window).goToList();
      await new Desk(window).results.getByRole('option').first().dblclick();
      await window.getByTitle('Correct: title').click();
    }
    for (const [window, typed] of [
      [other, 'As the other corrects it'],
      [page, 'As this one corrects it'],
    ] as const) {
      await dialog(window).getByRole('textbox', { name: 'Title' }).fill(typed);
      await dialog(window).getByRole('button', { name: 'Correct', exact: true }).click();
    }
    await expect(choice).toContainText('As the other corrects it');
    await choice.getByRole('button', { name: 'Keep this window’s' }).click();
    await expect(choice).toBeHidden();
    for (const window of [page, other])
      await expect(window.getByRole('heading', { name: 'As this one corrects it' }).first()).toBeVisible();
  });

  await test.step('the title and the note of a comparison', async () => {
    await desk.goToList();
    for (const at of [0, 1])
      await desk.results
        .getByRole('option')
        .nth(at)
        .click({ modifiers: ['ControlOrMeta'] });
    await page.getByRole('toolbar').getByRole('button', { name: 'Compare' }).click();
    await expect(page.getByText(/^discrepancy/)).toBeVisible({ timeout: 60_000 });
    await page.keyboard.press('Shift+K');
    await dialog(page).getByRole('textbox', { name: 'Title' }).fill('The toll');
    await dialog(page).getByRole('button', { name: 'Save' }).click();
    await expect(dialog(page)).toBeHidden();
    await page.keyboard.press('Shift+K');
    await expect(dialog(page).getByRole('textbox', { name: 'Title' })).toHaveValue('The toll');
    await page.keyboard.press('Escape');
    await new Desk(other).goTo('Compare');
    await other.getByText('The toll').first().dblclick();
    await expect(other.getByText(/^discrepancy/)).toBeVisible({ timeout: 60_000 });
    for (const window of [page, other]) await window.keyboard.press('Shift+K');
    await dialog(other).getByRole('textbox', { name: 'Title' }).fill('The toll of Friday');
    await dialog(other).getByRole('textbox', { name: 'Note' }).fill('Noted there.');
    await dialog(other).getByRole('button', { name: 'Save changes' }).click();
    await dialog(page).getByRole('textbox', { name: 'Note' }).fill('Noted here.');
    await dialog(page).getByRole('button', { name: 'Save changes' }).click();
    await expect(choice).toContainText('Noted there.');
    await choice.getByRole('button', { name: 'Keep both' }).click();
    // What only the other window changed is taken over without a question.
    await expect(dialog(page).getByRole('textbox', { name: 'Title' })).toHaveValue('The toll of Friday');
    await dialog(page).getByRole('button', { name: 'Save changes' }).click();
    await expect(dialog(page)).toBeHidden();
    await page.keyboard.press('Shift+K');
    await expect(dialog(page).getByRole('textbox', { name: 'Note' })).toHaveValue('Noted there.\n\nNoted here.');
  });
});

test('what is deleted in one window can be left in the other, and words written meanwhile are kept', async ({
  workbench: { page },
}) => {
  test.setTimeout(240_000);
  const desk = new Desk(page);
  const other = await openTwice(page);

  await test.step('a report', async () => {
    await openReport(page);
    await new Desk(other).goTo('Reports');
    await other.getByRole('main', { name: 'Reports' }).getByRole('row').nth(1).click();
    await type(page, 'judgement', 0, ' Written too late.');
    await other.keyboard.press('Delete');
    await expect(page.getByRole('alert').filter({ hasText: 'are kept in this window' })).toBeVisible();
    await new Desk(other).act('Undo');
    await expect(report(page)).toContainText('Written too late.');
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  });

  await test.step('an article that is compared with two others', async () => {
    await desk.goToList();
    await desk.listEveryArticle();
    for (const at of [0, 1, 2])
      await desk.results
        .getByRole('option')
        .nth(at)
        .click({ modifiers: ['ControlOrMeta'] });
    await page.getByRole('toolbar').getByRole('button', { name: 'Compare' }).click();
    await expect(page.getByText(/^discrepancy/)).toBeVisible({ timeout: 60_000 });
    await new Desk(other).goToList();
    await deleteFirst(other);
    await page.getByRole('button', { name: 'Compare the other 2' }).click();
    await expect(page.getByText(/^discrepancy/)).toBeVisible({ timeout: 60_000 });
    await desk.goToList();
    await expect(page.getByRole('toolbar', { name: 'With 2 selected' })).toBeVisible();
  });

  await test.step('a claim that is selected, and then open', async () => {
    await desk.goTo('Claims');
    const claim = /Select claim 13/;
    for (const name of ['Select claim 13', 'Select claim 9']) await page.getByRole('checkbox', { name }).check();
    await page.getByRole('row', { name: claim }).dblclick();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await new Desk(other).goTo('Claims');
    await other.getByRole('row', { name: claim }).click();
    await other.keyboard.press('Delete');
    await expect(page.getByRole('button', { name: 'All claims' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('toolbar', { name: 'With 1 selected' })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(page.getByRole('button', { name: 'All claims' })).toBeVisible();
    await new Desk(other).act('Undo');
    await expect(page.getByRole('heading', { level: 1, name: /\w/ })).toBeVisible();
    await new Desk(other).goToList();
  });

  await test.step('an article that is read', async () => {
    await desk.goToList();
    await page.keyboard.press('Escape');
    await desk.results.getByRole('option').first().dblclick();
    await expect(page.getByRole('tablist', { name: 'Views of the article' })).toBeVisible();
    await deleteFirst(other);
    await page.getByRole('button', { name: 'Back to the results' }).click();
    await expect(desk.searchField).toBeVisible();
  });

  await test.step('an article about which something is typed: it can be copied, and is there until its dialog is closed', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    for (const [keys, name, words] of [
      [['Alt+ArrowDown', 'n'], 'The claim, in your words', 'Typed too late.'],
      [['Alt+ArrowDown', 's'], 'Find a claim', 'Sought too late.'],
    ] as const) {
      await desk.results.getByRole('option').first().dblclick();
      await expect(desk.article).toBeVisible();
      for (const key of keys) await page.keyboard.press(key);
      const field = desk.dialog.getByRole(name === 'Find a claim' ? 'combobox' : 'textbox', { name });
      await field.fill(words);
      await deleteFirst(other);
      await expect(desk.dialog.getByRole('alert')).toContainText('deleted meanwhile');
      await expect(field).toHaveValue(words);
      await desk.dialog.getByRole('button', { name: 'Copy what you typed' }).click();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(words);
      await desk.dialog.getByRole('button', { name: 'Close' }).click();
      await page.getByRole('button', { name: 'Back to the results' }).click();
      await expect(desk.searchField).toBeVisible();
    }
  });
});

const report = (window: Page) => window.getByRole('textbox', { name: 'Report', exact: true });

type Kind = 'judgement' | 'claim';

/** The words of each block of a kind. */
const wordsOf = (window: Page, kind: Kind) => {
  const own =
    kind === 'claim'
      ? window.getByRole('button', { name: /^Claim \d+:/ })
      : window.getByRole('textbox', { name: 'Why this confidence' });
  return report(window).locator('[data-block]').filter({ has: own }).locator('[data-node-view-content]');
};

const stated = (window: Page) => wordsOf(window, 'claim').first();

async function openReport(window: Page): Promise<void> {
  await new Desk(window).goTo('Reports');
  await window.getByRole('main', { name: 'Reports' }).getByRole('row').nth(1).dblclick();
  await expect(report(window)).toBeVisible();
}

async function type(window: Page, kind: Kind, nth: number, words: string): Promise<void> {
  await putCursor(window, kind, nth);
  await window.keyboard.type(words);
}

async function putCursor(window: Page, kind: Kind, nth: number): Promise<void> {
  await wordsOf(window, kind).nth(nth).click();
  await window.keyboard.press('End');
}

async function changeFirstClaim(window: Page): Promise<void> {
  const desk = new Desk(window);
  await report(window)
    .getByRole('button', { name: /^Claim \d+:/ })
    .first()
    .click();
  await expect(window.getByRole('main', { name: 'Claims' })).toBeVisible();
  await desk.act('Edit the claim’s wording');
  await window.keyboard.press('End');
  await window.keyboard.type(', as it reads now');
  await window.keyboard.press('Enter');
}

async function deleteFirst(window: Page): Promise<void> {
  const desk = new Desk(window);
  await desk.listEveryArticle();
  await desk.results.getByRole('option').first().click();
  await window.keyboard.press('Delete');
  await desk.dialog.getByRole('button', { name: 'Delete 1 article' }).click();
  await expect(desk.dialog).toBeHidden();
}
