// Known claims that words resemble: offered first where a claim is chosen, and named where a new one is written.
import { expectNoViolation } from '../axe.ts';
import { Desk } from '../pages/desk.ts';
import { expect, test } from '../workbench.ts';

const FERRY = 'The ferry carried 214 passengers.';

test('known claims that the words resemble are one key away', async ({ workbench: { page } }) => {
  const desk = new Desk(page);
  const { keyboard } = page;
  await desk.openSample();
  await desk.openArticle('Twelve dead as ferry and dredger collide off north mole');

  await test.step('where a claim is chosen', async () => {
    await desk.selectWords('ferry, carrying 214 passengers and a crew');
    await keyboard.press('m');
    const first = desk.dialog.getByRole('option').first();
    await expect(first).toContainText(FERRY);
    await expect(first).toContainText('Alt1');
    await expectNoViolation(page);
    const field = desk.dialog.getByRole('combobox');
    await keyboard.type('214');
    await expect(field).toHaveValue('214');
    await expect(first).not.toContainText('Alt1');
    await field.fill('');
    await expect(first).toContainText('Alt1');
    await expect(desk.dialog.getByRole('button', { name: /^Add to claim 6/ })).toBeEnabled();
    await keyboard.press('Alt+1');
    await expect(desk.dialog).toBeHidden();
  });

  await test.step('where the words of a new one are written', async () => {
    await desk.selectWords('214 passengers and a crew of nine');
    await keyboard.press('n');
    await desk.dialog
      .getByRole('textbox', { name: 'The claim, in your words' })
      .fill('The ferry carried 214 passengers');
    const resembles = desk.dialog.getByRole('status').filter({ hasText: 'Resembles' });
    await expect(resembles).toContainText(`6 · ${FERRY}`);
    await expectNoViolation(page);
    await keyboard.press('Alt+1');
    await expect(desk.dialog).toBeHidden();
  });

  await desk.goTo('Claims');
  await page.getByRole('treegrid', { name: 'Claims' }).getByText(FERRY).dblclick();
  const evidence = page.getByRole('treegrid', { name: 'Evidence' });
  await expect(evidence).toContainText('ferry, carrying 214 passengers and a crew');
  await expect(evidence).toContainText('214 passengers and a crew of nine');
});

test('a claim drafted from a discrepancy is added to a known one that it resembles', async ({
  workbench: { page },
}) => {
  const desk = new Desk(page);
  await desk.openSample();
  await desk.compare([/Twelve dead as ferry and dredger/, /У порту Аверін/]);
  await expect(page.locator('[data-stop][aria-current]')).toContainText('214', { timeout: 30_000 });
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Claims from a discrepancy' });
  const draft = sheet.getByRole('region', { name: /^Claim/ }).first();
  const words = draft.getByRole('textbox', { name: 'Words of the claim' });
  await expect(words).toBeVisible();
  await draft.getByRole('button', { name: 'Make a new one' }).click();
  await words.fill('The dredger was showing lights, it is said, at the hour of the collision when both vessels met.');
  await expect(draft.getByRole('status')).toContainText('Resembles 9 · The dredger was showing lights');
  await words.press('Alt+1');
  await expect(draft.getByRole('checkbox', { name: /Add to claim 9/ })).toBeChecked();
  await expect(words).toHaveValue(/^The dredger was showing lights/);
});

test('from a claim’s page a key leads to its words where they are not marked', async ({ workbench: { page } }) => {
  const desk = new Desk(page);
  await desk.openSample();
  await desk.goTo('Claims');
  await page.getByRole('treegrid', { name: 'Claims' }).getByText('The dredger was showing lights').dblclick();
  const more = page.getByRole('list', { name: 'With the words of a passage' }).getByRole('listitem');
  await expect(more.first()).toContainText('Nine dead as ferry and dredger collide at Port Averin');
  const count = await more.count();
  await expect(page.getByText(`${count} more articles have the words of a passage, without a mark.`)).toBeVisible();
  await page.getByRole('treegrid', { name: 'Evidence' }).focus();
  await page.keyboard.press('o');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nine dead as ferry and dredger collide');
  await expect(page.getByRole('toolbar', { name: 'Mark the selected words' })).toBeVisible();
  await page.keyboard.press('s');
  await expect(desk.dialog.getByRole('option').first()).toContainText('The dredger was showing lights');
  await page.keyboard.press('Enter');
  await expect(desk.dialog).toBeHidden();
  await page.goBack();
  await expect(more).toHaveCount(count - 1);
});
