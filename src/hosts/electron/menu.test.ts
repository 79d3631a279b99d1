import type { MenuItemConstructorOptions } from 'electron';
import { expect, test, vi } from 'vitest';

const setApplicationMenu = vi.fn();
vi.mock('electron', () => ({ Menu: { buildFromTemplate: (template: unknown) => template, setApplicationMenu } }));
const { menuActions, setMenu } = await import('./menu.ts');

test('the menu is the page’s list, by group, and runs actions by name', () => {
  const run = vi.fn();
  setMenu(
    [
      { name: 'import-files', label: 'Import files…', group: 'File', accelerator: 'CmdOrCtrl+I' },
      { name: 'undo', label: 'Undo', group: 'Edit' },
    ],
    run,
  );
  const template: MenuItemConstructorOptions[] = setApplicationMenu.mock.lastCall?.[0];
  expect(template.map(({ label }) => label)).toEqual(['File', 'Edit', 'View']);
  const [first] = template.flatMap(({ submenu }) => submenu as { click: () => void }[]);
  expect(first).toMatchObject({ id: 'import-files', accelerator: 'CmdOrCtrl+I', registerAccelerator: false });
  first?.click();
  expect(run).toHaveBeenCalledWith('import-files');
});

test('what a page sends is accepted only if it is an action', () => {
  const good = { name: 'a', label: 'A', group: 'File' };
  expect(
    menuActions([good, null, { ...good, group: 'Evil' }, { ...good, label: 3 }, { ...good, accelerator: {} }]),
  ).toEqual([good]);
  expect(menuActions('x')).toEqual([]);
});
