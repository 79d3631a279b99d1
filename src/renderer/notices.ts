/** Messages about what was just done (toasts) and about what failed (problems, until dismissed). */
import { CollateError } from '../contract/errors.ts';
import { onForgetArchive } from './forget-archive.ts';
import { createStore } from './store.ts';

interface NoticeAct {
  readonly label: string;
  /** The name of the action that does the same, whose keys are shown. */
  readonly action?: string;
  readonly run: () => void;
}

export interface Notice {
  readonly id: number;
  readonly kind: 'done' | 'problem';
  readonly text: string;
  /** How far it is, drawn behind the text: seen, but not read aloud at every step. */
  readonly progress?: string;
  /** The one act offered with it, usually Undo. */
  readonly act?: NoticeAct;
}

const MOST_SHOWN = 3;
let nextId = 1;

export const notices = createStore<readonly Notice[]>([]);
/** Undo reverts the last act: toasts may not offer it once there is a later one. */
export function withdrawOffers(): void {
  notices.set(notices.get().filter(({ kind }) => kind === 'problem'));
}
onForgetArchive(() => {
  withdrawOffers();
  // A problem stands, but what is offered with it is of the archive that was open.
  notices.set(notices.get().map(({ act: _, ...notice }) => notice));
});

function add(notice: Omit<Notice, 'id'>): number {
  const id = nextId++;
  if (notice.kind === 'done') withdrawOffers();
  notices.set([...notices.get(), { id, ...notice }].slice(-MOST_SHOWN));
  return id;
}

/** A toast, in place of those before it. @returns the id of the notice */
export function sayDone(text: string, act?: NoticeAct): number {
  return add({ kind: 'done', text, act });
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Cancelled calls, and calls cut off by a lost engine, are not reported: the window shows those itself. */
export function sayProblem(error: unknown): void {
  if (error instanceof CollateError && (error.code === 'cancelled' || error.code === 'engine-lost')) return;
  add({ kind: 'problem', text: messageOf(error) });
}

/** A problem that ends by itself. @returns the id of the notice, which is to be dismissed then */
export function sayStanding(text: string, act?: NoticeAct): number {
  return add({ kind: 'problem', text, ...(act && { act }) });
}

export function dismissNotice(id: number): void {
  notices.set(notices.get().filter((notice) => notice.id !== id));
}

/** Says how far a notice is that is still there. */
export function showProgress(id: number, progress: string): void {
  notices.set(notices.get().map((notice) => (notice.id === id ? { ...notice, progress } : notice)));
}
