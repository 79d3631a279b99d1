import { expect, test, vi } from 'vitest';

vi.mock('electron', () => ({ Menu: {} }));
const { menuActions, menuTemplate } = await import('./menu.ts');

test('the menu is the page’s list, by group, and runs actions by name', () => {
  const run = vi.fn();
  const template = menuTemplate(
    [
      { name: 'import-files', label: 'Import files…', group: 'File', accelerator: 'CmdOrCtrl+I' },
      { name: 'undo', label: 'Undo', group: 'Edit' },
    ],
    run,
  );
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
