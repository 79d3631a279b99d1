import type { Editor } from '@tiptap/core';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, test, vi } from 'vitest';
import { notices } from '../../../notices.ts';
import type { ReportSaver } from '../saving/report-saver.ts';
import type { Findings } from './use-findings.ts';

const acted = vi.fn();
vi.mock('../../../data/act.ts', () => ({ useAct: () => acted }));
const { useReportCheck } = await import('./use-report-check.ts');

beforeEach(() => {
  acted.mockClear();
  notices.set([]);
});

let check: ReturnType<typeof useReportCheck>;

function Check({ found, saver }: { found: Findings; saver: ReportSaver }) {
  check = useReportCheck(found, {} as Editor, saver);
  return null;
}

/** Answers a finding while this keeps the words of the report from being saved. */
async function answer(problem: string | null): Promise<void> {
  const saver = { flush: async () => {}, state: { get: () => ({ problem }) } } as Partial<ReportSaver> as ReportSaver;
  const found = { reportId: 3, findings: [] } as Partial<Findings> as Findings;
  const root = createRoot(document.createElement('div'));
  flushSync(() => root.render(createElement(Check, { found, saver })));
  await check.answer('block', true);
  root.unmount();
}

test('a warning is answered in what is saved', async () => {
  await answer(null);
  expect(acted).toHaveBeenCalledWith('report.answer', { reportId: 3, blockId: 'block', take: true });
  expect(notices.get()).toEqual([]);
});

test('while words cannot be saved no warning is answered, and it is said why', async () => {
  await answer('The disk is full.');
  expect(acted).not.toHaveBeenCalled();
  expect(notices.get().map(({ text }) => text)).toEqual([
    'Nothing was changed: the last words are not saved yet. The disk is full.',
  ]);
});

test('how findings are answered stays the same while the report is written, so that they are not drawn anew', () => {
  const saver = { state: { get: () => ({ problem: null }) } } as Partial<ReportSaver> as ReportSaver;
  const found = { reportId: 3, findings: [] } as Partial<Findings> as Findings;
  const root = createRoot(document.createElement('div'));
  const draw = () => {
    flushSync(() => root.render(createElement(Check, { found, saver })));
    return check.answer;
  };
  expect(draw()).toBe(draw());
  root.unmount();
});
