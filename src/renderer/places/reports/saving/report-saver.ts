/** Keeps what is written in a report until the engine has it: saved after a short pause, on leaving, and again after a failure. */

import type { QueryClient } from '@tanstack/react-query';
import { CollateError } from '../../../../contract/errors.ts';
import type { Report, ReportChanges } from '../../../../contract/model/reports/report.ts';
import type { Client } from '../../../client.ts';
import { readOptions } from '../../../data/use-read.ts';
import { onForgetArchive } from '../../../forget-archive.ts';
import { navigate } from '../../../history.ts';
import { createStore, type Store } from '../../../store.ts';
import { createSaveTimer } from '../../../typing/save-timer.ts';
import { CHOOSE, type UnsavedWords, watchWords, whyUnsaved } from '../../../typing/unsaved-words.ts';
import { changedWords } from './changed-words.ts';
import { type Answer, type Answers, type Clash, mergeReport, shownIn } from './merge-report.ts';

interface SaveState {
  /** What is shown and the engine does not have yet. */
  readonly unsaved: ReportChanges;
  readonly saving: boolean;
  readonly problem: string | null;
  /** What another window has changed as well: nothing is saved until the analyst has chosen. */
  readonly clashes: readonly Clash[];
}

export interface ReportSaver extends UnsavedWords {
  readonly state: Store<SaveState>;
  /** Sets the report that is shown while nothing is unsaved: later changes are based on it. */
  standsOn(report: Report): void;
  change(changes: ReportChanges): void;
  /** Chooses which words stay of those that another window changed as well. Once all are answered, they are saved. */
  answer(clash: Clash, answer: Answer): void;
  /** Discards what is unsaved, because its archive is no longer open, or the report is no longer in it. */
  drop(): void;
}

/** Where reports are stored. */
interface Keeping {
  /** @param over the time of the last change that these are based on; refused with `conflict` if the report has changed since */
  update(changes: ReportChanges, over: string | undefined): Promise<{ changed: string }>;
  read(): Promise<Report>;
}

const PAUSE_MS = 700;
const CLEAN: SaveState = { unsaved: {}, saving: false, problem: null, clashes: [] };
/** One per report for the whole window, so that words which could not be saved are still there when the report is opened again. */
const savers = new Map<number, ReportSaver>();
onForgetArchive(() => {
  for (const saver of savers.values()) saver.drop();
  savers.clear();
});

export function reportSaver(client: Client, queries: QueryClient, reportId: number): ReportSaver {
  const known = savers.get(reportId);
  if (known) return known;
  const { queryKey } = readOptions(client, 'report.get', { reportId });
  const read = () => client.call('report.get', { reportId });
  const created = createReportSaver({
    update: async (changes, over) => {
      const result = await client.call('report.update', { reportId, changes, ...(over && { over }) });
      // Until the engine's answer with these words is there, the window must not take an older one for the newest.
      queries.setQueryData(queryKey, await read());
      return result;
    },
    read: async () => (await read()).report,
  });
  const saver = { ...created, show: () => navigate('reports', { reportId }) };
  savers.set(reportId, saver);
  watchWords(saver);
  return saver;
}

/** For a report that is no longer there: what was written in it is not to be saved any more. */
export function dropReport(reportId: number): void {
  savers.get(reportId)?.drop();
  savers.delete(reportId);
}

export function createReportSaver(keeping: Keeping): Omit<ReportSaver, 'show'> {
  const state = createStore<SaveState>(CLEAN);
  const answers = new Map<string, { answer: Answer; shown: string }>();
  let isDropped = false;
  const save = createSaving(keeping, answers, () => isDropped);
  let waiting: ReportChanges = {};

  const run = async (): Promise<void> => {
    while (!isEmpty(waiting)) {
      const sent = waiting;
      waiting = {};
      state.set({ ...state.get(), unsaved: sent, saving: true });
      const failure = await save.send(sent).catch(asFailure);
      if (isDropped) return;
      if (failure) {
        // What was written later wins over what was sent.
        waiting = { ...sent, ...waiting };
        state.set({ unsaved: waiting, saving: false, ...failure });
        if (failure.clashes.length === 0) timer.failed();
        return;
      }
      state.set({ unsaved: waiting, saving: !isEmpty(waiting), problem: null, clashes: [] });
    }
    answers.clear();
  };
  const timer = createSaveTimer(run, PAUSE_MS);

  return {
    lost: 'The last words of the report are not saved.',
    state,
    flush: timer.flush,
    words: () => (isEmpty(state.get().unsaved) ? null : changedWords(save.base(), state.get().unsaved)),
    standsOn: save.standsOn,
    drop: () => {
      isDropped = true;
      timer.stop();
      waiting = {};
      state.set(CLEAN);
    },
    change: (changes) => {
      waiting = { ...waiting, ...changes };
      state.set({ ...state.get(), unsaved: { ...state.get().unsaved, ...changes } });
      timer.typed();
    },
    answer: (clash, answer) => {
      answers.set(clash.key, { answer, shown: shownIn(clash) });
      const left = state.get().clashes.filter(({ key }) => key !== clash.key);
      state.set({ ...state.get(), clashes: left });
      // What is being sent was put together without this answer.
      if (left.length === 0) Promise.resolve(timer.running()).then(timer.flush);
    },
  };
}

type Failure = Pick<SaveState, 'problem' | 'clashes'>;

/** Sends changes with the version they are based on. If another window was first, both are merged. */
function createSaving({ update, read }: Keeping, answers: Answers, isDropped: () => boolean) {
  let base: Report | undefined;
  const merged = async (mine: ReportChanges, under: Report): Promise<Failure | null> => {
    const theirs = await read();
    // It may be the report of another archive that has the same number.
    if (isDropped()) return null;
    const { changes, clashes } = mergeReport({ base: under, mine, theirs, answers, newId: () => crypto.randomUUID() });
    if (clashes.length > 0) return { problem: CHOOSE, clashes };
    try {
      if (!isEmpty(changes)) await update(changes, theirs.changed);
      return null;
    } catch (error) {
      if (isConflict(error)) return merged(mine, under);
      throw error;
    }
  };
  return {
    base: () => base,
    standsOn: (report: Report) => {
      base = report;
    },
    /** @returns what keeps them from being saved; null if they were saved */
    send: async (mine: ReportChanges): Promise<Failure | null> => {
      const under = base;
      try {
        const { changed } = await update(mine, under?.changed);
        if (under) base = { ...under, ...mine, changed };
        return null;
      } catch (error) {
        if (!under || !isConflict(error)) throw error;
        const failure = await merged(mine, under);
        // The window still shows its own words, not the other's, so the next changes are based on this version too.
        if (!failure) base = { ...under, ...mine };
        return failure;
      }
    },
  };
}

const isEmpty = (changes: ReportChanges) => Object.keys(changes).length === 0;
const isConflict = (error: unknown) => error instanceof CollateError && error.code === 'conflict';

function asFailure(error: unknown): Failure {
  return { problem: whyUnsaved(error), clashes: [] };
}
