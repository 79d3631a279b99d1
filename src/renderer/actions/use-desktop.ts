/** Connects the window to the desktop: the native menu built from the list of actions, and archives that the system asks to open. */
import { useEffect } from 'react';
import { sayProblem } from '../notices.ts';
import type { MenuItem } from '../shell/shell.ts';
import { useStore } from '../store.ts';
import { useLatest } from '../use-latest.ts';
import { type ActionContext, labelOf, perform } from './action.ts';
import { ACTIONS } from './actions.ts';
import { takeFiles } from './importing.ts';
import { ownKeys, shortcutOf } from './key-bindings.ts';

export function useDesktop(context: ActionContext): void {
  const { desktop } = context.shell;
  const keys = useStore(ownKeys);
  const latest = useLatest(context);
  useEffect(() => {
    if (keys) desktop?.setMenu(menuItems(latest.current));
  }, [desktop, keys, latest]);
  useEffect(() => {
    const leaveMenu = desktop?.onMenu((name) => {
      const action = ACTIONS.find((one) => one.name === name);
      if (action?.isPossible(latest.current)) perform(action, latest.current);
    });
    const leaveRequests = desktop?.onOpenRequested((files) => {
      const { client, shell, archive } = latest.current;
      takeFiles(client, shell, files, archive !== null).catch(sayProblem);
    });
    return () => {
      leaveMenu?.();
      leaveRequests?.();
    };
  }, [desktop, latest]);
}

function menuItems(context: ActionContext): MenuItem[] {
  return ACTIONS.flatMap((action) => {
    if (!action.menu) return [];
    const keys = shortcutOf(action);
    return [
      {
        name: action.name,
        label: labelOf(action, context),
        group: action.menu,
        accelerator: keys?.replace('Ctrl', 'CmdOrCtrl'),
      },
    ];
  });
}
