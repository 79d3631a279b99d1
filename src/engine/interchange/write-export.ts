/** Writes one export to a file, piece by piece. */
import { closeSync, fsyncSync, openSync, writeFileSync } from 'node:fs';
import { CollateError } from '../../contract/errors.ts';
import type { InterchangeFormat } from '../../contract/model/values.ts';
import { countWords } from '../../text/phrasing/counted.ts';
import type { ExportScope } from '../store/articles/taking-out.ts';
import { openReadOnly } from '../store/open-read-only.ts';
import { INTERCHANGE_WRITERS } from './formats/index.ts';
import { CHOOSE_FEWER, type InterchangeWriter, type Written } from './formats/port.ts';
import { readMaterial } from './material.ts';

export interface ExportRequest {
  readonly archive: string;
  readonly target: string;
  readonly format: InterchangeFormat;
  readonly scope: ExportScope;
  readonly by: string;
}

export interface ExportProgress {
  readonly done: number;
  readonly expected: number;
}

export type ExportAnswer = Written & { readonly bytes: number };

const PROGRESS_MS = 100;
const BUFFER_BYTES = 256 * 1024;

/** Reads the archive as it was at the beginning, whatever is written to it meanwhile. */
export function writeExport(
  { archive, target, format, scope, by }: ExportRequest,
  onProgress: (progress: ExportProgress) => void,
): ExportAnswer {
  const writer = writerOf(format);
  const reader = openReadOnly(archive);
  try {
    return reader.db.transaction(() => {
      const tell = atIntervals(onProgress);
      let done = 0;
      const material = readMaterial(reader.db, { path: archive, scope, by }, () => tell(++done, expected));
      assertFits(writer, material.counts.articles);
      const expected = writer.walks.reduce((sum, list) => sum + material.counts[list], 0);
      return writeFile(target, writer.write(material));
    })();
  } finally {
    reader.close();
  }
}

/** @throws CollateError too-large */
function assertFits({ label, mostArticles }: InterchangeWriter, articles: number): void {
  if (mostArticles === undefined || articles <= mostArticles) return;
  throw new CollateError(
    'too-large',
    `A file of this kind (${label}) holds at most ${countWords(mostArticles)} articles, not ${countWords(articles)}. ${CHOOSE_FEWER}`,
  );
}

function writerOf(format: InterchangeFormat): InterchangeWriter {
  const writer = INTERCHANGE_WRITERS.find((one) => one.format === format);
  if (!writer) throw new Error(`there is no writer for ${format}`);
  return writer;
}

function atIntervals(onProgress: (progress: ExportProgress) => void) {
  let last = Number.NEGATIVE_INFINITY;
  return (done: number, expected: number) => {
    if (performance.now() - last < PROGRESS_MS) return;
    last = performance.now();
    onProgress({ done, expected });
  };
}

function writeFile(target: string, pieces: Generator<string | Uint8Array, Written>): ExportAnswer {
  const file = openSync(target, 'w');
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  let bytes = 0;
  const flush = () => {
    writeFileSync(file, Buffer.concat(waiting));
    bytes += waitingBytes;
    waiting = [];
    waitingBytes = 0;
  };
  try {
    for (;;) {
      const { done, value } = pieces.next();
      if (done) {
        flush();
        fsyncSync(file);
        return { ...value, bytes };
      }
      const piece = typeof value === 'string' ? Buffer.from(value) : value;
      waiting.push(piece);
      waitingBytes += piece.length;
      if (waitingBytes >= BUFFER_BYTES) flush();
    }
  } finally {
    closeSync(file);
  }
}
