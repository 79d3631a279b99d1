/** Files to import in each format, made from the shared samples in larger numbers, with their words shuffled by a seed. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { randomFrom } from '../measure/random-from.ts';
import { SHARED } from '../measure/shared-data.ts';

export interface ImportInput {
  readonly label: string;
  /** A file, or a folder of files. */
  readonly path: string;
  readonly files: readonly (readonly [name: string, bytes: Uint8Array])[];
}

const PAGE_FOLDERS = ['html-news/html', 'html-benchmark/html'];
/** Each page in several wordings, as analysts import pages by the thousand: starting the readers and compiling their code must not dominate. */
const WORDINGS = 8;
const MAILS = 1000;
/** Larger mails contain other mails, or one long text, which is not what should be measured. */
const MOST_MAIL_BYTES = 100_000;

export function pagesInput(folder: string): ImportInput {
  const random = randomFrom(11);
  const pages = PAGE_FOLDERS.flatMap((name) => samples(name, '.html.gz'));
  const files = Array.from({ length: WORDINGS }, (_, wording) =>
    pages.map(
      ([name, bytes]) =>
        [`${wording}-${basename(name, '.gz')}`, rewordedPage(gunzipSync(bytes), wording, random)] as const,
    ),
  ).flat();
  return written(folder, 'HTML', 'pages like those of ../shared/data/html-news and html-benchmark', files);
}

/** One page of another input, which shows what starting up takes. */
export function onePage({ files }: ImportInput, folder: string): ImportInput {
  return written(folder, 'One page', '', files.slice(0, 1));
}

export function mailsInput(folder: string): ImportInput {
  const random = randomFrom(7);
  const mails = samples('fmt-eml', '.eml').filter(([, bytes]) => bytes.length <= MOST_MAIL_BYTES);
  const files = Array.from({ length: mails.length === 0 ? 0 : MAILS }, (_, n) => {
    const [, bytes] = mails[n % mails.length] as (typeof mails)[number];
    return [`${n}.eml`, reworded(bytes, n, random)] as const;
  });
  return written(folder, 'EML', 'mails like those of ../shared/data/fmt-eml', files);
}

export function pdfsInput(folder: string): ImportInput {
  return written(folder, 'PDF', 'files of ../shared/data/fmt-pdf', samples('fmt-pdf', '.pdf'));
}

/** All pages in one web archive. */
export function warcInput(folder: string, pages: ImportInput): ImportInput {
  const records = pages.files.map(([, page], n) => warcRecord(`https://news-${n % 40}.example/${n}`, page));
  return written(folder, 'WARC', 'the same pages in one archive', [['pages.warc', Buffer.concat(records)]]);
}

/** A page, or a resource it shows, as a crawler stores a server's response. */
export function warcRecord(url: string, body: Uint8Array, mediaType = 'text/html'): Buffer {
  const answer = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${mediaType}\r\n\r\n`), body]);
  const head = [
    'WARC/1.0',
    'WARC-Type: response',
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2026-02-03T04:05:06Z',
    `WARC-Record-ID: <urn:collate:${url}>`,
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${answer.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), answer, Buffer.from('\r\n\r\n')]);
}

/** Shuffles a mail's words, within a line or between two tags, and gives it a new identity, so that it is not a copy of another. */
function reworded(mail: Uint8Array, n: number, random: () => number): Uint8Array {
  const text = Buffer.from(mail.buffer, mail.byteOffset, mail.byteLength).toString('latin1');
  const bodyAt = text.search(/\r?\n\r?\n/);
  const body = text
    .slice(bodyAt)
    .split('\n')
    .map((line) => (/^--|^[\w-]+:/.test(line) ? line : rewordedLine(line, random)));
  const head = text.slice(0, bodyAt).replace(/^(message-id: *<?)/gim, `$1${n}.`);
  return Buffer.from(head + body.join('\n'), 'latin1');
}

/** The first wording is the page itself. The others have other addresses, with scripts and styles unchanged. */
function rewordedPage(page: Uint8Array, wording: number, random: () => number): Uint8Array {
  if (wording === 0) return page;
  const text = Buffer.from(page.buffer, page.byteOffset, page.byteLength).toString('latin1');
  const pieces = text.split(/(<(script|style)\b[\s\S]*?<\/\2\s*>)/i).filter((_, at) => at % 3 !== 2);
  const words = pieces.map((piece, at) => (at % 2 === 1 ? piece : rewordedLine(piece, random))).join('');
  return Buffer.from(words.replace(/(https?:(?:\/\/|\\\/\\\/))/g, `$1wording-${wording}.`), 'latin1');
}

function rewordedLine(line: string, random: () => number): string {
  return line
    .split(/(<[^<>]*>?)/)
    .map((piece) => (/[<>=]/.test(piece) ? piece : shuffled(piece, random)))
    .join('');
}

function shuffled(line: string, random: () => number): string {
  // Not `trimEnd`: read as Latin-1, the last byte of "à" is a space.
  const end = line.search(/[ \t\r\n]*$/);
  const words = line.slice(0, end).split(' ');
  if (words.length < 4) return line;
  const order = words.map((word) => [random(), word] as const).sort(([a], [b]) => a - b);
  return order.map(([, word]) => word).join(' ') + line.slice(end);
}

function samples(folder: string, ending: string): (readonly [string, Uint8Array])[] {
  const path = join(SHARED, 'data', folder);
  if (!existsSync(path)) return [];
  const names = readdirSync(path).filter((name) => name.endsWith(ending));
  return names.sort().map((name) => [name, readFileSync(join(path, name))]);
}

function written(folder: string, format: string, of: string, files: ImportInput['files']): ImportInput {
  const path = join(folder, `${format}-files`);
  mkdirSync(path);
  for (const [name, bytes] of files) writeFileSync(join(path, name), bytes);
  return { label: `import, ${format}: ${files.length === 1 ? '' : `${files.length} `}${of}`, path, files };
}
