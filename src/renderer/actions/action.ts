/** One thing a user can do. Menu, command bar, shortcuts sheet, status line and key bindings are built from the list. */
import type { ArchiveStatus } from '../../contract/model/archive.ts';
import type { Client } from '../client.ts';
import type { Location, Place } from '../places.ts';
import type { MenuGroup, Shell } from '../shell.ts';
import type { WorkingSet } from '../working-set.ts';
import type { Handle } from './handles.ts';

/** Where an action's keys hold: a place of the rail, or the article opened in the Library. */
export type ActionPlace = 'everywhere' | 'lists' | 'article' | Place;

export interface ActionContext {
  readonly client: Client;
  readonly shell: Shell;
  readonly location: Location;
  /** Null while nothing is open. */
  readonly archive: ArchiveStatus | null;
  readonly workingSet: WorkingSet;
  /** What the place on the screen lets one do; undefined when it is not on the screen. */
  handle<T>(handle: Handle<T>): T | undefined;
}

export interface Action {
  /** Stable: the name under which its keys are kept. */
  readonly name: string;
  readonly label: string | ((context: ActionContext) => string);
  /** One chord, or several that all do it. `browserKeys` where a browser's tab keeps those for itself. */
  readonly keys?: string | readonly string[];
  readonly browserKeys?: string | readonly string[];
  readonly place: ActionPlace;
  /** Where it stands in the desktop's native menu; without it, nowhere there. */
  readonly menu?: MenuGroup;
  /** A word or two beside its key in the status line; without it, the status line leaves it out. */
  readonly hint?: string;
  /** Not offered in the command bar (moving about in a list). */
  readonly unlisted?: boolean;
  /** Works while a text field has the focus although it has a bare key. */
  readonly whileTyping?: boolean;
  isPossible(context: ActionContext): boolean;
  run(context: ActionContext): unknown;
}

/** Acts that change the archive are possible only where it can be written. */
export const canWrite = (context: ActionContext) => context.archive !== null && !context.archive.readOnly;

export function labelOf(action: Action, context: ActionContext): string {
  return typeof action.label === 'string' ? action.label : action.label(context);
}
