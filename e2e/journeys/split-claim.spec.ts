// Passages of a claim that belong to another statement are moved to a new claim, by keyboard and by mouse.
import { expectNoViolation } from '../axe.ts';
import { Desk } from '../pages/desk.ts';
import { expect, test } from '../workbench.ts';

test('passages of a claim move to a new claim, and back', async ({ workbench: { page } }) => {
  const desk = new Desk(page);
  const { keyboard } = page;
  await desk.openSample();
  await desk.goTo('Claims');
  await page.getByRole('treegrid', { name: 'Claims' }).getByText('The dredger was showing lights').dblclick();
  const evidence = page.getByRole('treegrid', { name: 'Evidence' });
  const ticked = evidence.getByRole('checkbox', { checked: true });
  const bar = page.getByRole('toolbar', { name: 'With 2 selected' });
  await expect(evidence).toBeFocused();
  const passages = evidence.getByRole('row', { level: 2 });
  const before = await passages.count();

  await test.step('the keys act on those selected, and Esc selects none', async () => {
    await keyboard.press('x');
    await keyboard.press('ArrowDown');
    await keyboard.press('x');
    await expect(ticked).toHaveCount(2);
    await expect(bar).toBeVisible();
    await keyboard.press('Escape');
    await expect(ticked).toHaveCount(0);
    await expect(bar).toBeHidden();
  });

  await test.step('all of them cannot be moved', async () => {
    await keyboard.press('Control+a');
    await keyboard.press('n');
    await expect(desk.dialog.getByRole('alert')).toHaveText(
      'These are all the passages of claim 9. Change its words instead.',
    );
    await desk.dialog.getByRole('textbox').fill('All of it');
    await expect(desk.dialog.getByRole('button', { name: /^Create claim/ })).toBeDisabled();
    await keyboard.press('Escape');
    await keyboard.press('Escape');
    await expect(ticked).toHaveCount(0);
  });

  await test.step('some move, and come back by Undo', async () => {
    await passages.nth(0).getByRole('checkbox').click();
    await passages.nth(1).getByRole('checkbox').click();
    await evidence.focus();
    await keyboard.press('n');
    const statement = desk.dialog.getByRole('textbox', { name: 'What they state' });
    await expect(statement).toBeFocused();
    await expect(desk.dialog.getByRole('button', { name: /^Create claim/ })).toBeDisabled();
    await keyboard.type('The dredger had her riding lights on.');
    await expectNoViolation(page);
    await keyboard.press('Control+Enter');
    await expect(desk.dialog).toBeHidden();
    await expect(passages).toHaveCount(before - 2);
    await expect(ticked).toHaveCount(0);
    await expect(evidence).toBeFocused();
    await desk.goTo('Claims');
    const made = page.getByRole('treegrid', { name: 'Claims' }).getByText('The dredger had her riding lights on.');
    await made.dblclick();
    await expect(passages).toHaveCount(2);
    await keyboard.press('Control+z');
    await expect(page.getByText(/There is no claim/)).toBeVisible();
    await page.goBack();
    await page.goBack();
    await expect(passages).toHaveCount(before);
  });
});
