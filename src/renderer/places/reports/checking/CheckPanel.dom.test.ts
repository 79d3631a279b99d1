import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ReportCheck, ReportFinding } from '../../../../contract/model/reports/report.ts';
import type { Client } from '../../../client.ts';
import { ServicesProvider } from '../../../services.ts';
import type { Shell } from '../../../shell/shell.ts';
import { CheckPanel } from './CheckPanel.tsx';

const CALLED = async () => ({ archive: null, evidence: [] });
const SERVICES = { client: { call: CALLED, onState: () => () => {} } as unknown as Client, shell: {} as Shell };
const QUERIES = new QueryClient();
const FINDING = { check: 'no-citation', severity: 'warning', message: 'No citation.', why: '', evidenceIds: [] };
const found = (blockId: string | null) => ({ ...FINDING, blockId }) as unknown as ReportFinding;

const onGo = vi.fn();
const onAnswer = vi.fn();
const known = new Map();
const looksUp = vi.spyOn(known, 'get');

let root: Root;
beforeEach(() => {
  root = createRoot(document.body.appendChild(document.createElement('div')));
});
afterEach(() => {
  root.unmount();
  document.body.replaceChildren();
});

function draw(check: ReportCheck): void {
  const panel = createElement(CheckPanel, { check, error: null, known, current: -1, onGo, onAnswer });
  const within = createElement(QueryClientProvider, { client: QUERIES }, panel);
  flushSync(() => root.render(createElement(ServicesProvider, { value: SERVICES }, within)));
}

test('findings are drawn once, however often the report beside them is', () => {
  const check: ReportCheck = { findings: [{ ...found('a'), evidenceIds: [7] }], held: [] };
  draw(check);
  const drawn = looksUp.mock.calls.length;
  expect(drawn).toBeGreaterThan(0);
  draw(check);
  expect(looksUp).toHaveBeenCalledTimes(drawn);
});

test('the check is gone to by key, whether its first finding leads somewhere or not', () => {
  const gone = () => document.querySelector('[data-focus-key="check"]');
  draw({ findings: [found('a'), found(null)], held: ['All quotations are in their articles.'] });
  expect(gone()?.textContent).toBe('Go there');
  draw({ findings: [found(null), found('a')], held: [] });
  expect(gone()?.textContent).toBe('No citation.');
  draw({ findings: [], held: ['All quotations are in their articles.'] });
  expect(gone()?.textContent).toBe('All quotations are in their articles.');
});
