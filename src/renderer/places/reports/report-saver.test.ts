import { describe, expect, it, vi } from 'vitest';
import type { ReportChanges } from '../../../contract/model/report.ts';
import { createReportSaver } from './report-saver.ts';

function sending() {
  const sent: ReportChanges[] = [];
  let fail = false;
  const gates: (() => void)[] = [];
  const saver = createReportSaver(async (changes) => {
    sent.push(changes);
    await new Promise<void>((resolve) => gates.push(resolve));
    if (fail) throw new Error('No room left.');
  });
  const answer = async (failing = false) => {
    fail = failing;
    gates.shift()?.();
    await vi.waitFor(() => undefined);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { saver, sent, answer };
}

describe('what is written in a report', () => {
  it('is sent together after a pause', async () => {
    vi.useFakeTimers();
    const { saver, sent } = sending();
    saver.change({ title: 'A' });
    saver.change({ title: 'Ab', subtitle: 'S' });
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toEqual([{ title: 'Ab', subtitle: 'S' }]);
    vi.useRealTimers();
  });

  it('is written over what there was when it was begun, however long it waits', async () => {
    let firsts = 0;
    const saver = createReportSaver(
      async () => {},
      () => {
        firsts += 1;
      },
    );
    saver.change({ title: 'A' });
    saver.change({ title: 'B' });
    expect(firsts).toBe(1);
    await saver.flush();
    saver.change({ title: 'C' });
    expect(firsts).toBe(2);
    saver.drop();
  });

  it('goes in the order written: what comes while one is sent waits for it', async () => {
    const { saver, sent, answer } = sending();
    saver.change({ title: 'A' });
    const flushed = saver.flush();
    saver.change({ title: 'B' });
    expect(sent).toEqual([{ title: 'A' }]);
    await answer();
    expect(sent).toEqual([{ title: 'A' }, { title: 'B' }]);
    await answer();
    await flushed;
    expect(saver.state.get()).toEqual({ unsaved: {}, saving: false, problem: null });
  });

  it('is kept when it could not be saved, under what was written since, and sent again', async () => {
    const { saver, sent, answer } = sending();
    saver.change({ title: 'A', subtitle: 'S' });
    const flushed = saver.flush();
    saver.change({ title: 'B' });
    await answer(true);
    await flushed;
    expect(saver.state.get()).toEqual({
      unsaved: { title: 'B', subtitle: 'S' },
      saving: false,
      problem: 'No room left.',
    });
    const again = saver.flush();
    await answer();
    await again;
    expect(sent.at(-1)).toEqual({ title: 'B', subtitle: 'S' });
    expect(saver.state.get().problem).toBeNull();
  });
});
