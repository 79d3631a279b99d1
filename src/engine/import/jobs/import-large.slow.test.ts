import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { warcRecord } from '../../../bench/import-inputs.ts';
import { SOAKS } from '../../../measure/test-effort.ts';
import { jsonLines } from '../fixtures/importing-engine.ts';

/** For all processes together, whatever is imported. */
const MOST_RSS_MB = 900;
const FILLING = Array.from({ length: 400 }, (_, n) => `word${n % 97} stands beside word${n % 89}.`).join(' ');
const ATTACHED = `${'iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB'.repeat(2)}A=\r\n`.repeat(6000);

/** One article of a file, with what surrounds it. */
const KINDS: Readonly<Record<string, { megabytes: number; piece: (n: number) => string | Buffer }>> = {
  jsonl: {
    megabytes: SOAKS ? 300 : 6,
    piece: (n) => jsonLines(1, n).replace('Nobody on them spoke.', FILLING),
  },
  mbox: { megabytes: SOAKS ? 2000 : 6, piece: message },
  warc: { megabytes: SOAKS ? 2000 : 6, piece: pageWithPicture },
};

function message(n: number): string {
  const part = (head: string, body: string) => `--cut\r\n${head}\r\n\r\n${body}\r\n`;
  const text = `Letter ${n} says that ${n} boats left the harbour in the morning.\r\n\r\nNobody aboard boat ${n} spoke of it, and number ${n} came home late.`;
  const head = `From desk@harbour.example Tue Feb  3 08:00:00 2026\r\nFrom: desk@harbour.example\r\nTo: all@harbour.example\r\nSubject: Letter ${n}\r\nMessage-ID: <${n}@harbour.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=cut`;
  const picture = 'Content-Type: image/png\r\nContent-Transfer-Encoding: base64';
  return `${head}\r\n\r\n${part('Content-Type: text/plain', text)}${part(picture, ATTACHED)}--cut--\r\n\r\n`;
}

function pageWithPicture(n: number): Buffer {
  const page = `<html lang="en"><head><title>Page ${n}</title></head><body><article><h1>Page ${n}</h1><p>Page ${n} says that ${n} boats left the harbour in the morning, and that ${n} came home.</p><p>${FILLING} ${n}</p></article></body></html>`;
  return Buffer.concat([
    warcRecord(`https://harbour.example/${n}`, Buffer.from(page)),
    warcRecord(`https://harbour.example/${n}.png`, Buffer.from(ATTACHED), 'image/png'),
  ]);
}

test.each(Object.entries(KINDS).filter(([kind]) => SOAKS || kind === 'jsonl'))(
  'a large %s is imported whole, in bounded memory',
  async (kind, { megabytes, piece }) => {
    const folder = mkdtempSync(join(tmpdir(), 'collate-large-'));
    const file = join(folder, `large.${kind}`);
    const out = createWriteStream(file);
    let articles = 0;
    for (let bytes = 0; bytes < megabytes * 1e6; articles++) {
      const next = piece(articles);
      bytes += next.length;
      if (!out.write(next)) await once(out, 'drain');
    }
    out.end();
    await once(out, 'close');

    const started = performance.now();
    const { told, peakMb } = await imported(join(folder, 'large.collate'), file);
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(`${articles} articles in ${megabytes} MB of ${kind}: ${seconds} s, peak of memory ${peakMb} MB`);
    expect(told).toBe(articles);
    expect(peakMb).toBeLessThan(MOST_RSS_MB);
    rmSync(folder, { recursive: true });
  },
  SOAKS ? 3_600_000 : 120_000,
);

async function imported(archive: string, file: string): Promise<{ told: number; peakMb: number }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../fixtures/import-and-tell.ts'), archive, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = 0;
  let peakMb = Number.POSITIVE_INFINITY;
  let rest = '';
  child.stdout.on('data', (data: Buffer) => {
    const lines = (rest + data).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line.includes('\t')) told++;
      else if (line.startsWith('peak ')) peakMb = Number(line.slice(5));
    }
  });
  await once(child, 'close');
  return { told, peakMb };
}
