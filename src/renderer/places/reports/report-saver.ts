/** Keeps what is written in a report until the engine has it: after a short pause, on leaving, again after a failure. */
import type { QueryClient } from '@tanstack/react-query';
import { CollateError } from '../../../contract/errors.ts';
import type { Result } from '../../../contract/methods.ts';
import type { ReportChanges } from '../../../contract/model/report.ts';
import type { Client } from '../../client.ts';
import { readOptions } from '../../data/use-read.ts';
import { sayProblem } from '../../notices.ts';
import { createStore, type Store } from '../../store.ts';

interface SaveState {
  /** What is shown and the engine does not have yet. */
  readonly unsaved: ReportChanges;
  readonly saving: boolean;
  readonly problem: string | null;
}

export interface ReportSaver {
  readonly state: Store<SaveState>;
  change(changes: ReportChanges): void;
  /** Sends what waits, at once. Resolves when nothing waits any more, or it could not be saved. */
  flush(): Promise<void>;
  /** Forgets what waits: its archive is not open any more. */
  drop(): void;
}

const PAUSE_MS = 700;
const CLEAN: SaveState = { unsaved: {}, saving: false, problem: null };
/** One for each report of the window, so that words which could not be saved are there when the report is opened again. */
const savers = new Map<number, ReportSaver>();

export function reportSaver(client: Client, queries: QueryClient, reportId: number): ReportSaver {
  const known = savers.get(reportId);
  if (known) return known;
  const { queryKey } = readOptions(client, 'report.get', { reportId });
  // When the report was changed last, as far as the words on the screen go.
  let over: string | undefined;
  const saver = createReportSaver(
    async (changes) => {
      const { changed } = await client
        .call('report.update', { reportId, changes, ...(over && { over }) })
        .catch(sayConflict);
      over = changed;
      // Until the engine's answer with these words is there, the window must not take an older one for the newest.
      queries.setQueryData(queryKey, await client.call('report.get', { reportId }));
    },
    () => {
      over = queries.getQueryData<Result<'report.get'>>(queryKey)?.report.changed;
    },
  );
  client.onState((state) => {
    if (state === 'connected') saver.flush();
  });
  client.subscribe((event) => {
    if (event.name !== 'archiveOpened' && event.name !== 'archiveClosed') return;
    saver.drop();
    savers.delete(reportId);
  });
  savers.set(reportId, saver);
  return saver;
}

/** @param onFirst told when something is written and nothing waits: it is written over what the engine has */
export function createReportSaver(
  send: (changes: ReportChanges) => Promise<unknown>,
  onFirst: () => void = () => {},
): ReportSaver {
  const state = createStore<SaveState>(CLEAN);
  let waiting: ReportChanges = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  const isEmpty = (changes: ReportChanges) => Object.keys(changes).length === 0;

  const run = async (): Promise<void> => {
    while (!isEmpty(waiting)) {
      const sent = waiting;
      waiting = {};
      state.set({ unsaved: sent, saving: true, problem: null });
      try {
        await send(sent);
        state.set({ unsaved: waiting, saving: !isEmpty(waiting), problem: null });
      } catch (error) {
        // What came later wins over what was sent.
        waiting = { ...sent, ...waiting };
        state.set({ unsaved: waiting, saving: false, problem: inWords(error) });
        return;
      }
    }
  };

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };

  return {
    state,
    flush,
    drop: () => {
      clearTimeout(timer);
      waiting = {};
      state.set(CLEAN);
    },
    change: (changes) => {
      if (isEmpty(state.get().unsaved)) onFirst();
      waiting = { ...waiting, ...changes };
      const { unsaved, saving, problem } = state.get();
      state.set({ unsaved: { ...unsaved, ...changes }, saving, problem });
      clearTimeout(timer);
      timer = setTimeout(flush, PAUSE_MS);
    },
  };
}

/** Trying again does not help then: what to do has to be read. */
function sayConflict(error: unknown): never {
  if (error instanceof CollateError && error.code === 'conflict') sayProblem(error);
  throw error;
}

function inWords(error: unknown): string {
  if (error instanceof CollateError && error.code === 'engine-lost')
    return 'The engine does not answer. Your words are kept here and will be saved when it is back.';
  return error instanceof Error ? error.message : String(error);
}
