import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Section } from '../../../../contract/model/reports/report.ts';

vi.mock('../../../data/use-read.ts', () => ({ useRead: () => ({ data: undefined }) }));
const { useReportEditor } = await import('./use-report-editor.ts');

const SECTIONS: readonly Section[] = [
  { sectionId: 's', heading: 'Harbour', blocks: [{ kind: 'paragraph', blockId: 'p', runs: [{ text: 'One ferry' }] }] },
];
const OPTIONS = {
  archiveId: 'a',
  sections: SECTIONS,
  citations: [],
  worthALook: new Set<string>(),
  canWrite: true,
  isClean: () => false,
  onChange: vi.fn(),
  onLeave: () => {},
  onAt: () => {},
  onOpenCitation: () => {},
  onCitation: () => {},
};

let written: ReturnType<typeof useReportEditor>;
let drawn = 0;

function Writing() {
  written = useReportEditor(OPTIONS);
  drawn += 1;
  return null;
}

const textOf = ([section]: readonly Section[]) => JSON.stringify(section?.blocks);

test('each letter is kept at once, and what is drawn beside the report follows when typing pauses', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const root = createRoot(document.createElement('div'));
  onTestFinished(() => root.unmount());
  flushSync(() => root.render(createElement(Writing)));
  flushSync(() => vi.advanceTimersByTime(1_000));
  const before = drawn;
  for (const letter of ' and a dredger') {
    flushSync(() => written.editor?.commands.insertContentAt(written.editor.state.doc.content.size - 1, letter));
    vi.advanceTimersByTime(100);
  }
  expect(textOf(OPTIONS.onChange.mock.lastCall?.[0])).toContain('One ferry and a dredger');
  // React draws once more before it knows that nothing cited is new.
  expect(drawn).toBeLessThanOrEqual(before + 1);
  expect(textOf(written.sections)).not.toContain('dredger');
  flushSync(() => vi.advanceTimersByTime(1_000));
  expect(textOf(written.sections)).toContain('One ferry and a dredger');
});
