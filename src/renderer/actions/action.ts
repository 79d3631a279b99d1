/** One thing a user can do. The menu, command bar, shortcuts sheet, status line and key bindings are all built from the list of actions. */
import type { ArchiveStatus } from '../../contract/model/archive.ts';
import type { Client } from '../client.ts';
import { sayProblem } from '../notices.ts';
import type { Location, Place } from '../places.ts';
import type { MenuGroup, Shell } from '../shell/shell.ts';
import type { WorkingSet } from '../working-set.ts';
import type { Handle } from './handles.ts';

/** Where an action's keys apply: a place in the rail, or the article opened in the Library. */
export type ActionPlace = 'everywhere' | 'lists' | 'article' | Place;

export interface ActionContext {
  readonly client: Client;
  readonly shell: Shell;
  readonly location: Location;
  /** Null while no archive is open. */
  readonly archive: ArchiveStatus | null;
  readonly workingSet: WorkingSet;
  /** Returns what the place on the screen offers to actions; undefined if it is not on the screen. */
  handle<T>(handle: Handle<T>): T | undefined;
}

export interface Action {
  /** Must not change, because the keys are stored under this name. */
  readonly name: string;
  readonly label: string | ((context: ActionContext) => string);
  /** One chord, or several that all trigger it. `browserKeys` replaces them where a browser tab reserves those for itself. */
  readonly keys?: string | readonly string[];
  readonly browserKeys?: string | readonly string[];
  readonly place: ActionPlace;
  /** Its group in the desktop's native menu; without it, the action is not in the menu. */
  readonly menu?: MenuGroup;
  /** A word or two beside its key in the status line; without it, the status line omits the action. */
  readonly hint?: string | ((context: ActionContext) => string);
  /** It steps or widens what is looked at: a key held down goes on doing it. Any other is done once. */
  readonly isMove?: boolean;
  /** It deletes or changes the current row, or those selected, without asking first: if its key had to wait for the list, only if that row is still the current one. */
  readonly changesRow?: boolean;
  /** Not offered in the command bar (for moving about in a list). */
  readonly unlisted?: boolean;
  /** Works while a text field has the focus, even with a bare key. */
  readonly whileTyping?: boolean;
  isPossible(context: ActionContext): boolean;
  run(context: ActionContext): unknown;
}

/** Acts that change the archive are possible only if it can be written. */
export const canWrite = (context: ActionContext) => context.archive !== null && !context.archive.readOnly;

/** Runs it, and says what keeps it from being done. */
export async function perform(action: Action, context: ActionContext): Promise<void> {
  try {
    await action.run(context);
  } catch (error) {
    sayProblem(error);
  }
}

export function labelOf(action: Action, context: ActionContext): string {
  return typeof action.label === 'string' ? action.label : action.label(context);
}

export function hintOf(action: Action, context: ActionContext): string | undefined {
  return typeof action.hint === 'function' ? action.hint(context) : action.hint;
}
