/** Exports read back, and what the archive itself says about its quotations. Other programs read them in `npm run soak`. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import { wordsOfXml } from '../src/engine/exporters/fixtures/words-of-xml.ts';
import { openCommandLine } from './callers/command-line.ts';

interface Claims {
  readonly claims: { evidence: { articleId: number; start: number; end: number; exact: string }[] }[];
}

interface Article {
  readonly text: string;
}

/** Returns the passages of all claims, each compared with the text of its article, using the command line on the open archive. */
export async function quotationsOf(archive: string): Promise<{ exact: string }[]> {
  return withCommandLine(dirname(archive), async (ask) => {
    const quoted: { exact: string }[] = [];
    const { claims } = await ask<Claims>('claim', 'list', '--archive', archive);
    for (const { articleId, start, end, exact } of claims.flatMap(({ evidence }) => evidence)) {
      const { text } = await ask<Article>('show', String(articleId), '--archive', archive);
      const there = [...text].slice(start, end).join('');
      if (there !== exact) throw new Error(`The article has “${there}” where the quotation says “${exact}”.`);
      quoted.push({ exact });
    }
    return quoted;
  });
}

type Ask = <T>(...args: string[]) => Promise<T>;

async function withCommandLine<T>(folder: string, use: (ask: Ask) => Promise<T>): Promise<T> {
  const commandLine = openCommandLine();
  try {
    return await use(async (...args) => {
      const { status, text, errors } = await commandLine.run({ args: [...args, '--json'], folder, env: {} });
      if (status !== 0) throw new Error(`collate ${args.join(' ')} ended with ${status}: ${errors}`);
      return JSON.parse(text);
    });
  } finally {
    commandLine.close();
  }
}

/** @returns the words of each footnote, in order, and those of the body */
export function readDocx(bytes: Buffer): { notes: string[]; text: string } {
  const files = unzipSync(bytes);
  const xml = (name: string) => strFromU8(files[`word/${name}.xml`] ?? new Uint8Array());
  // Notes with a type are the lines that part notes from text.
  const notes = [...xml('footnotes').matchAll(/<w:footnote(?![^>]*w:type=)[^>]*>.*?<\/w:footnote>/gs)];
  return { notes: notes.map(([note]) => wordsOfXml(note)), text: wordsOfXml(xml('document')) };
}

/** A PDF as pdf.js reads it. */
export const openPdf = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;

/** @returns the words of the PDF as Collate’s own reader draws them out: pdf.js by itself has Arabic ligatures in another order */
export async function readPdf(bytes: Buffer, folder: string): Promise<string> {
  const path = join(folder, 'read-back.pdf');
  writeFileSync(path, bytes);
  return (await withCommandLine(folder, (ask) => ask<Article>('extract', path))).text;
}

export const withoutSpace = (text: string) => text.normalize('NFC').replace(/[\s\p{Cf}]+/gu, '');
