// How claims are related, as the analyst states it: on the page of a claim, by keyboard and by mouse, undone, and in the check of a report.
import { expectNoViolation } from '../axe.ts';
import { Desk } from '../pages/desk.ts';
import { expect, test } from '../workbench.ts';

test('a claim is related to another, and no longer', async ({ workbench: { page } }) => {
  const desk = new Desk(page);
  const { keyboard } = page;
  await desk.openSample();
  await desk.goTo('Claims');
  await page.getByRole('treegrid', { name: 'Claims' }).getByText('The dredger was showing lights').dblclick();
  const stated = page.getByRole('list', { name: 'As you stated' });
  await expect(stated.getByRole('listitem')).toHaveText([/contradicts 10 · The dredger’s lights had failed/]);

  await test.step('Esc leads from the note back to the passages', async () => {
    await keyboard.press('e');
    await expect(page.getByRole('textbox', { name: 'Note on the claim' })).toBeFocused();
    await keyboard.press('Escape');
    await expect(page.getByRole('treegrid', { name: 'Evidence' })).toBeFocused();
  });

  await test.step('by keyboard', async () => {
    await keyboard.press('l');
    await expect(desk.dialog.getByRole('combobox', { name: 'Find the other claim' })).toBeFocused();
    await keyboard.press('Shift+Tab');
    await keyboard.press('ArrowRight');
    await expect(desk.dialog.getByRole('radio', { name: 'depends on' })).toBeChecked();
    await keyboard.press('Tab');
    await keyboard.type('vessels met at about');
    await expect(desk.dialog.getByRole('option').first()).toContainText('The vessels met at about 19:40.');
    await expectNoViolation(page);
    await keyboard.press('Enter');
    await expect(stated.getByRole('listitem')).toHaveCount(2);
    await expect(stated).toContainText('depends on 11 · The vessels met at about 19:40.');
    await keyboard.press('Control+z');
    await expect(stated.getByRole('listitem')).toHaveCount(1);
    await keyboard.press('Control+Shift+z');
    await expect(stated.getByRole('listitem')).toHaveCount(2);
  });

  await test.step('the other claim says so too; there it is taken back', async () => {
    await stated.getByRole('button', { name: /^11 · / }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('The vessels met at about');
    await expect(stated).toContainText('is the basis of 9 · The dredger was showing lights');
    await stated.getByRole('button', { name: 'Remove: is the basis of claim 9' }).click();
    await expect(stated).toHaveCount(0);
    await desk.notice('No longer stated').getByRole('button', { name: 'Undo' }).click();
    await expect(stated.getByRole('listitem')).toHaveCount(1);
    await page.getByRole('tab', { name: /^Log/ }).click();
    await expect(page.getByText('Stated that claim 9 depends on claim 11')).toBeVisible();
  });

  await test.step('a report that states both sides of a contradiction is told so', async () => {
    await keyboard.press('l');
    await keyboard.type('carried 214 passengers');
    await expect(desk.dialog.getByRole('option').first()).toContainText('The ferry carried 214 passengers.');
    await keyboard.press('Enter');
    await expect(desk.notice('Stated that claim 11 contradicts claim 6')).toBeVisible();
    await desk.openFirstReport();
    await expect(page.getByRole('list', { name: 'Checks' })).toContainText(
      'The claim “The ferry carried 214 passengers.” and the claim “The vessels met at about 19:40.” are both in the report',
    );
  });
});

test('a claim that has the words already is not offered for them', async ({ workbench: { page } }) => {
  const desk = new Desk(page);
  const words = 'carrying 214 passengers';
  await desk.openSample();
  await desk.openArticle('Twelve dead as ferry and dredger collide off north mole');
  const offered = desk.dialog.getByRole('option');
  const [has, others] = ['The ferry carried 214 passengers.', 'The vessels met at about 19:40.'];
  for (const [asked, count] of [
    [words, 0],
    ['The vessel was last inspected in August', 1],
  ] as const) {
    await desk.selectWords(asked);
    await page.keyboard.press('m');
    await expect(desk.dialog).toContainText(asked);
    await desk.dialog.getByRole('combobox').fill('vessels met at about');
    await expect(offered.filter({ hasText: others })).toHaveCount(1);
    await desk.dialog.getByRole('combobox').fill('ferry carried 214 passengers');
    await expect(offered.filter({ hasText: others })).toHaveCount(0);
    await expect(desk.dialog.getByRole('listbox')).not.toHaveAttribute('aria-busy');
    await expect(offered.filter({ hasText: has })).toHaveCount(count);
    await page.keyboard.press('Escape');
    await expect(desk.dialog).toBeHidden();
  }
});
