import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useWork } from './use-work.ts';

type Work = ReturnType<typeof useWork>;
interface ShowsProps {
  onDraw: (work: Work) => void;
  onFailed: (error: unknown) => void;
}

function Shows({ onDraw, onFailed }: ShowsProps) {
  onDraw(useWork(onFailed));
  return null;
}

describe('work', () => {
  let root: Root;
  let work: Work;
  let failures: unknown[];
  let signals: AbortSignal[];

  /** Goes on until it is aborted. */
  const endless = (signal: AbortSignal) => {
    signals.push(signal);
    return new Promise<void>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  };

  beforeEach(() => {
    failures = [];
    signals = [];
    root = createRoot(document.createElement('div'));
    const onDraw = (drawn: Work) => {
      work = drawn;
    };
    const onFailed = (error: unknown) => failures.push(error);
    flushSync(() => root.render(createElement(Shows, { onDraw, onFailed })));
  });
  afterEach(() => root.unmount());

  it('is stopped when what shows it goes away, and none begins after that', async () => {
    const done = work.run(endless);
    root.unmount();
    await done;
    expect(signals[0]?.aborted).toBe(true);
    await work.run(endless);
    expect(signals).toHaveLength(1);
  });

  it('gives the focus back when it is stopped, and that is no failure', async () => {
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    const done = work.run(endless);
    button.blur();
    work.stop();
    await done;
    expect(document.activeElement).toBe(button);
    expect(failures).toEqual([]);
    button.remove();
  });

  it('is one at a time; after a failure the next can begin', async () => {
    const done = work.run(endless);
    await work.run(endless);
    expect(signals).toHaveLength(1);
    work.stop();
    await done;
    await work.run(() => Promise.reject(new Error('no room')));
    expect(failures).toEqual([new Error('no room')]);
    const last = work.run(endless);
    expect(signals).toHaveLength(2);
    work.stop();
    await last;
  });
});
