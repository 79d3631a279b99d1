import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';

const HOSTS = join(import.meta.dirname, '..');
const UNENDING = join(import.meta.dirname, 'fixtures/unending-workers.mjs');
const LINES = Array.from({ length: 20_000 }, (_, n) =>
  JSON.stringify({ title: `Ferry ${n}`, text: `Ferry number ${n} came in late, ${n * 7919} minutes late.`.repeat(9) }),
);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-ending-'));
  writeFileSync(join(folder, 'many.jsonl'), LINES.join('\n'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Resolves once the program has said all of this. */
function saidBy({ stdout, stderr }: ChildProcessWithoutNullStreams, ...words: readonly RegExp[]): Promise<void> {
  return new Promise((resolve) => {
    let said = '';
    const listen = (more: Buffer) => {
      said += more;
      if (words.every((each) => each.test(said))) resolve();
    };
    stdout.on('data', listen);
    stderr.on('data', listen);
  });
}

// The server opens the archive that the import has begun.
test.each([
  ['the command line', 'cli/main.ts', ['import', 'many.jsonl', '--archive', 'desk.collate']],
  ['the server', 'serve/main.ts', ['serve', '--no-open', '--archive', 'desk.collate']],
])(
  '%s that hangs while it ends is ended at once by a second Ctrl+C, not by the first arriving twice',
  async (_, main, args) => {
    const home = join(folder, 'home');
    const running = spawn(process.execPath, ['--import', UNENDING, join(HOSTS, main), ...args], {
      cwd: folder,
      env: { ...process.env, COLLATE_HOME: home, INIT_CWD: folder },
    });
    const ended = once(running, 'exit');
    const isEnded = () => running.exitCode !== null || running.signalCode !== null;
    await saidBy(running, /A worker is at work/, /seen|http/);
    running.kill('SIGINT');
    await setTimeout(100);
    running.kill('SIGINT');
    await setTimeout(900);
    expect(isEnded()).toBe(false);
    running.kill('SIGINT');
    const since = performance.now();
    expect((await ended)[1]).toBe('SIGINT');
    expect(performance.now() - since).toBeLessThan(1_500);
  },
  60_000,
);
