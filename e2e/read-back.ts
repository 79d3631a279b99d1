/** Exports read by other programs: LibreOffice for DOCX, poppler for PDF; and what the archive itself says about its quotations. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openCommandLine } from './callers/command-line.ts';

export const has = (program: string) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;

interface Claims {
  readonly claims: { evidence: { articleId: number; start: number; end: number; exact: string }[] }[];
}

interface Article {
  readonly text: string;
  readonly language: string | null;
}

interface Quoted extends Pick<Article, 'language'> {
  readonly exact: string;
}

/** Returns the passages of all claims, each compared with the text of its article, using the command line on the open archive. */
export async function quotationsOf(archive: string): Promise<Quoted[]> {
  const commandLine = openCommandLine();
  const asked = async <T>(...args: string[]): Promise<T> => {
    const command = { args: [...args, '--archive', archive, '--json'], folder: dirname(archive), env: {} };
    const { status, text, errors } = await commandLine.run(command);
    if (status !== 0) throw new Error(`collate ${args.join(' ')} ended with ${status}: ${errors}`);
    return JSON.parse(text) as T;
  };
  const quoted: Quoted[] = [];
  try {
    const { claims } = await asked<Claims>('claim', 'list');
    for (const { articleId, start, end, exact } of claims.flatMap(({ evidence }) => evidence)) {
      const { text, language } = await asked<Article>('show', String(articleId));
      const there = [...text].slice(start, end).join('');
      if (there !== exact) throw new Error(`The article has “${there}” where the quotation says “${exact}”.`);
      quoted.push({ exact, language });
    }
  } finally {
    commandLine.close();
  }
  return quoted;
}

/** @returns the text of each footnote, in order, and of the whole document, as LibreOffice reads them */
export function readDocx(bytes: Buffer, folder: string): { notes: string[]; text: string } {
  const path = join(folder, 'read-back.docx');
  writeFileSync(path, bytes);
  const profile = join(folder, 'office');
  mkdirSync(profile, { recursive: true });
  const { status, stderr } = spawnSync(
    'soffice',
    ['--headless', `-env:UserInstallation=file://${profile}`, '--convert-to', 'fodt', '--outdir', folder, path],
    { encoding: 'utf8', timeout: 80_000 },
  );
  if (status !== 0) throw new Error(`LibreOffice cannot read the DOCX: ${stderr}`);
  const xml = readFileSync(join(folder, 'read-back.fodt'), 'utf8');
  const body = xml.slice(xml.indexOf('<office:body>'));
  const notes = [...body.matchAll(/<text:note [^>]*text:note-class="footnote"[^>]*>.*?<\/text:note>/gs)];
  return { notes: notes.map(([note]) => textOf(note)), text: textOf(body) };
}

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };

function textOf(xml: string): string {
  return xml
    .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count = '1') => ' '.repeat(Number(count)))
    .replace(/<text:(?:line-break|tab)\/>/g, '\n')
    .replace(/<\/text:p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] as string);
}

/** @returns the words of the PDF as poppler extracts them, in the order in which they were written */
export function readPdf(bytes: Buffer, folder: string): string {
  const path = join(folder, 'read-back.pdf');
  writeFileSync(path, bytes);
  const { status, stdout, stderr } = spawnSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`poppler cannot read the PDF: ${stderr}`);
  return stdout;
}

export const withoutSpace = (text: string) => text.normalize('NFC').replace(/[\s\p{Cf}]+/gu, '');

/** Returns the letters of each word, sorted, because a PDF encodes Arabic as ligatures, which are extracted in another order. */
export function arabicWords(text: string): string[] {
  const letters = text.normalize('NFKC').replace(/[\p{Mn}\p{Cf}ـ]/gu, '');
  return (letters.match(/\p{Script=Arabic}+/gu) ?? []).map((word) => [...word].toSorted().join(''));
}
