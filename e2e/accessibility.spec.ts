// Every screen, light and dark, has no violation that axe rates serious or critical.
import AxeBuilder from '@axe-core/playwright';
import { Desk } from './pages/desk.ts';
import { SCREENS } from './screens.ts';
import { expect, test } from './workbench.ts';

for (const scheme of ['light', 'dark'] as const) {
  test(`no serious violation on any screen, ${scheme}`, async ({ workbench: { page } }) => {
    test.setTimeout(480_000);
    await page.emulateMedia({ colorScheme: scheme });
    const desk = new Desk(page);
    const found: string[] = [];
    const examine = async (name: string) => {
      // The original is a locked frame with someone else's page.
      const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
      for (const { id, impact, nodes } of violations) {
        if (impact !== 'serious' && impact !== 'critical') continue;
        found.push(
          `${name}: ${id} (${impact}) ${nodes
            .map(({ target }) => target.join(' '))
            .slice(0, 3)
            .join(' | ')}`,
        );
      }
    };
    await examine('welcome');
    await desk.openSample();
    for (const screen of SCREENS) {
      await screen.open(desk);
      await examine(screen.name);
      await screen.close?.(desk);
    }
    expect(found).toEqual([]);
  });
}
