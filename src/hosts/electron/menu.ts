/** The native menu, made from the page's own list of actions, so that menu, keys and command bar cannot disagree. */
import { Menu, type MenuItemConstructorOptions } from 'electron';

const MENU_GROUPS = ['File', 'Edit', 'View', 'Go', 'Help'] as const;

/** An action of the page, as plain data. */
export interface MenuAction {
  readonly name: string;
  readonly label: string;
  readonly group: (typeof MENU_GROUPS)[number];
  /** Electron's accelerator, e.g. `CmdOrCtrl+I`. It is only displayed: the page handles it, knowing whether a field has the focus. */
  readonly accelerator?: string;
}

const TEXT_ROLES: MenuItemConstructorOptions[] = [
  { role: 'cut' },
  { role: 'copy' },
  { role: 'paste' },
  { role: 'selectAll' },
];
const ENDINGS: Partial<Record<MenuAction['group'], MenuItemConstructorOptions[]>> = {
  File: [{ type: 'separator' }, { role: 'quit' }],
  Edit: [{ type: 'separator' }, ...TEXT_ROLES],
  View: [{ type: 'separator' }, { role: 'togglefullscreen' }],
};

function menuTemplate(actions: readonly MenuAction[], run: (name: string) => void): MenuItemConstructorOptions[] {
  return MENU_GROUPS.map((group) => ({
    label: group,
    submenu: [
      ...actions
        .filter((action) => action.group === group)
        .map((action) => ({
          id: action.name,
          label: action.label,
          ...(action.accelerator ? { accelerator: action.accelerator } : {}),
          registerAccelerator: false,
          click: () => run(action.name),
        })),
      ...(ENDINGS[group] ?? []),
    ],
  })).filter(({ submenu }) => submenu.length > 0);
}

/** Validates what the page sent, which is the only thing a page can put outside itself. */
export function menuActions(value: unknown): MenuAction[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isMenuAction).slice(0, 200);
}

function isMenuAction(value: unknown): value is MenuAction {
  const action = value as Partial<MenuAction> | null;
  return (
    typeof action?.name === 'string' &&
    typeof action.label === 'string' &&
    action.label.length <= 200 &&
    MENU_GROUPS.includes(action.group as never) &&
    (action.accelerator === undefined || typeof action.accelerator === 'string')
  );
}

export function setMenu(actions: readonly MenuAction[], run: (name: string) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(actions, run)));
}
