import { describe, expect, it, vi } from 'vitest';
import { CollateError } from '../../../../contract/errors.ts';
import type { Report, ReportChanges, Section } from '../../../../contract/model/reports/report.ts';
import { createReportSaver } from './report-saver.ts';

function sending() {
  const sent: ReportChanges[] = [];
  let fail = false;
  const gates: (() => void)[] = [];
  const saver = createReportSaver({
    update: async (changes) => {
      sent.push(changes);
      await new Promise<void>((resolve) => gates.push(resolve));
      if (fail) throw new Error('No room left.');
      return { changed: 'now' };
    },
    read: () => Promise.reject(new Error('not asked')),
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

  it('goes in the order written: what comes during a save waits for it', async () => {
    const { saver, sent, answer } = sending();
    saver.change({ title: 'A' });
    const flushed = saver.flush();
    saver.change({ title: 'B' });
    expect(sent).toEqual([{ title: 'A' }]);
    await answer();
    expect(sent).toEqual([{ title: 'A' }, { title: 'B' }]);
    await answer();
    await flushed;
    expect(saver.state.get()).toEqual({ unsaved: {}, saving: false, problem: null, clashes: [] });
  });

  it('is not held to be unsaved once it was dropped, whatever becomes of what was sent', async () => {
    const { saver, answer } = sending();
    saver.change({ title: 'A' });
    const flushed = saver.flush();
    expect(saver.words()).toBe('A');
    saver.drop();
    await answer(true);
    await flushed;
    expect(saver.words()).toBeNull();
    expect(saver.state.get().problem).toBeNull();
  });

  it('is not put into a report of another archive that was opened while it was sent', async () => {
    const update = vi.fn().mockRejectedValue(new CollateError('conflict', 'Changed meanwhile.'));
    const other = { title: 'Another', sections: [], changed: 'later' } as unknown as Report;
    const read = async () => {
      saver.drop();
      return other;
    };
    const saver = createReportSaver({ update, read });
    saver.standsOn({ ...other, title: 'This one', changed: 'before' });
    saver.change({ title: 'A' });
    await saver.flush();
    expect(update).toHaveBeenCalledTimes(1);
  });

  it('is kept if it could not be saved, beneath what was written since, and sent again', async () => {
    const { saver, sent, answer } = sending();
    saver.change({ title: 'A', subtitle: 'S' });
    const flushed = saver.flush();
    saver.change({ title: 'B' });
    await answer(true);
    await flushed;
    expect(saver.state.get()).toEqual({
      unsaved: { title: 'B', subtitle: 'S' },
      saving: false,
      problem: 'No room left. Your words are kept here, and saving them is tried again by itself.',
      clashes: [],
    });
    const again = saver.flush();
    await answer();
    await again;
    expect(sent.at(-1)).toEqual({ title: 'B', subtitle: 'S' });
    expect(saver.state.get().problem).toBeNull();
  });

  it('is sent again by itself after a while, and the reason stays in sight until then', async () => {
    vi.useFakeTimers();
    let isFull = true;
    const sent: ReportChanges[] = [];
    const saver = createReportSaver({
      update: async (changes) => {
        sent.push(changes);
        if (isFull) throw new Error('No room left.');
        return { changed: 'now' };
      },
      read: () => Promise.reject(new Error('not asked')),
    });
    const problems = new Set<string | null>();
    saver.change({ title: 'A' });
    await vi.advanceTimersByTimeAsync(1_000);
    saver.state.subscribe(() => problems.add(saver.state.get().problem));
    await vi.advanceTimersByTimeAsync(10_000);
    expect([sent.length, problems.has(null)]).toEqual([2, false]);
    isFull = false;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toEqual([{ title: 'A' }, { title: 'A' }, { title: 'A' }]);
    expect(saver.state.get()).toEqual({ unsaved: {}, saving: false, problem: null, clashes: [] });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(3);
    vi.useRealTimers();
  });
});

/** One report, stored as the engine stores it, and windows that edit it. */
function shared(...texts: string[]) {
  let kept = { title: 'T', subtitle: '', sections: sectionOf(texts), changed: '0' } as unknown as Report;
  let times = 0;
  const window = () => {
    const saver = createReportSaver({
      update: async (changes, over) => {
        if (over !== kept.changed) throw new CollateError('conflict', 'changed since');
        kept = { ...kept, ...changes, changed: String(++times) };
        return { changed: kept.changed };
      },
      read: async () => kept,
    });
    saver.standsOn(kept);
    return {
      saver,
      write: async (changes: ReportChanges) => {
        saver.change(changes);
        await saver.flush();
      },
    };
  };
  const words = () =>
    kept.sections[0]?.blocks
      .flatMap((block) => ('runs' in block ? block.runs : []))
      .map((run) => ('text' in run ? run.text : ''));
  return { window, words, report: () => kept };
}
const sectionOf = (texts: readonly string[]): Section[] => [
  {
    sectionId: 's',
    heading: 'H',
    blocks: texts.map((text) => ({ kind: 'paragraph', blockId: text.slice(0, 1), runs: [{ text }] })),
  },
];

describe('what two windows write in one report', () => {
  it('is kept from both, as is what is written later, while the other’s is not shown yet', async () => {
    const { window, words, report } = shared('a', 'b');
    const [one, two] = [window(), window()];
    await one.write({ sections: sectionOf(['a one', 'b']) });
    await two.write({ sections: sectionOf(['a', 'b two']), subtitle: 'two' });
    expect(two.saver.state.get()).toEqual({ unsaved: {}, saving: false, problem: null, clashes: [] });
    expect(words()).toEqual(['a one', 'b two']);
    await two.write({ sections: sectionOf(['a', 'b two more', 'c']) });
    expect(words()).toEqual(['a one', 'b two more', 'c']);
    await one.write({ sections: sectionOf(['a one more', 'b']) });
    expect(words()).toEqual(['a one more', 'b two more', 'c']);
    expect(report().subtitle).toBe('two');
  });

  it('waits for a choice if both changed the same words; nothing is overwritten until then', async () => {
    const { window, words } = shared('a', 'b');
    const [one, two] = [window(), window()];
    await one.write({ sections: sectionOf(['a one', 'b']) });
    await two.write({ sections: sectionOf(['a two', 'b two']) });
    expect(words()).toEqual(['a one', 'b']);
    const { clashes, problem, unsaved } = two.saver.state.get();
    expect(problem).toContain('Choose which to keep');
    expect(unsaved).toEqual({ sections: sectionOf(['a two', 'b two']) });
    expect(clashes).toHaveLength(1);
    two.saver.answer(clashes[0] as (typeof clashes)[number], 'both');
    await two.saver.flush();
    expect(words()).toEqual(['a two', 'a one', 'b two']);
    expect(two.saver.state.get()).toEqual({ unsaved: {}, saving: false, problem: null, clashes: [] });
  });

  it('asks nothing after another choice was theirs, and goes on from it', async () => {
    const { window, words } = shared('a', 'b');
    const [one, two] = [window(), window()];
    await one.write({ sections: sectionOf(['a one', 'b']) });
    await two.write({ sections: sectionOf(['a two', 'b']) });
    const [clash] = two.saver.state.get().clashes;
    two.saver.answer(clash as NonNullable<typeof clash>, 'theirs');
    await two.saver.flush();
    expect(words()).toEqual(['a one', 'b']);
    await two.write({ sections: sectionOf(['a two', 'b two']) });
    expect(words()).toEqual(['a one', 'b two']);
  });
});
