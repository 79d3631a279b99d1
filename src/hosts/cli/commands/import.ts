import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { CollateError } from '../../../contract/errors.ts';
import type { ImportItem } from '../../../contract/model/imports/import.ts';
import type { Engine } from '../../../engine/engine.ts';
import { counted } from '../../../text/phrasing/counted.ts';
import { columnsFrom } from '../column-options.ts';
import { type Command, UsageError } from '../command.ts';
import { waitForIndex, waitForOrigins } from '../wait-for-queues.ts';

export const importCommand: Command = {
  name: 'import',
  usage: 'collate import PATH… [--source NAME] [--columns title=HEAD,text=HEAD]',
  summary:
    'Import files and folders; the archive is created if there is none. --columns says which column of a table holds what, several joined by +.',
  json: '{importId, added: [{articleId, path, member, externalId, title}], duplicates: [{path, member, articleId}], failed: [{path, member, code, message}], leftOut: [{path, member, message}], toPlace: [{path, member, message}], differing: [{path, member, message}], message, tookMs}',
  archive: 'made',
  words: Infinity,
  options: { source: { type: 'string' }, columns: { type: 'string' } },
  assertTyped: (words, { columns }, path) => {
    if (words.length === 0) throw new UsageError('Name at least one file or folder.');
    if (columns !== undefined) columnsFrom(columns as string);
    const paths = words.map(path);
    if (!paths.some((each) => existsSync(each)))
      throw new CollateError('not-found', `There is no file or folder at ${paths.join(', ')}. Nothing was done.`);
  },
  run: async ({ engine, fileRefs, path, signal, say, answer }, words, options) => {
    const started = performance.now();
    const source = options.source as string | undefined;
    const files = words.map((word) => fileRefs.add(path(word)));
    const columns = options.columns === undefined ? {} : { columns: columnsFrom(options.columns as string) };
    const { importId, roots } = await finishedImport(
      engine,
      { files, ...(source ? { source } : {}), ...columns },
      signal,
      say,
    );
    const items = await allItems(engine, importId);
    await waitForIndex({ engine, say });
    await waitForOrigins({ engine, say });
    const { import: job } = await engine.call('import.get', { importId });
    const typed = typedPaths(words, roots);
    const of = (outcome: ImportItem['outcome']) => items.filter((item) => item.outcome === outcome);
    const told = (outcome: ImportItem['outcome']) =>
      of(outcome).map(({ path, member, message }) => ({ path: typed(path), member, message }));
    const report = {
      importId,
      added: await withExternalIds(engine, of('added'), typed),
      duplicates: of('duplicate').map((item) => ({
        path: typed(item.path),
        member: item.member,
        articleId: item.articleId,
      })),
      failed: of('failed').map((item) => ({
        path: typed(item.path),
        member: item.member,
        code: item.code,
        message: item.message,
      })),
      leftOut: told('left-out'),
      toPlace: told('to-place'),
      differing: told('differs'),
      message: job.message,
      tookMs: Math.round(performance.now() - started),
    };
    answer(report, () => inWords(report));
    return report.failed.length > 0 || job.state !== 'finished' ? 1 : 0;
  },
};

/** Starts an import, reports progress, and returns the final result. */
async function finishedImport(
  engine: Engine,
  params: Parameters<typeof engine.call<'import.start'>>[1],
  signal: AbortSignal,
  say: (line: string) => void,
): Promise<{ importId: number; roots: readonly string[] }> {
  const finished = new Map<number, () => void>();
  const ended = new Set<number>();
  let lastSaid = '';
  const stop = engine.subscribe((event) => {
    if (event.name !== 'importProgressed') return;
    const soFar = `${event.done} seen: ${outcomesInWords(event)}`;
    if (soFar !== lastSaid) say(soFar);
    lastSaid = soFar;
    if (!event.finished) return;
    ended.add(event.importId);
    finished.get(event.importId)?.();
  });
  const started = await engine.call('import.start', params);
  const { importId } = started;
  if (!ended.has(importId))
    await Promise.race([new Promise<void>((done) => finished.set(importId, done)), stopped(signal)]);
  stop();
  return started;
}

/** @throws CollateError cancelled, once it is */
async function stopped(signal: AbortSignal): Promise<never> {
  if (!signal.aborted) await once(signal, 'abort');
  throw new CollateError(
    'cancelled',
    'Stopped. What was imported is kept; the rest is imported when the window or the server opens the archive.',
  );
}

async function allItems(engine: Engine, importId: number): Promise<ImportItem[]> {
  const all: ImportItem[] = [];
  for (let after: number | null = 0; after !== null; ) {
    const page: { items: ImportItem[]; next: number | null } = await engine.call('import.items', {
      importId,
      after,
      limit: 500,
    });
    all.push(...page.items);
    after = page.next;
  }
  return all;
}

/** The archive stores paths from the dropped file or folder downwards; this restores them as they were typed. */
function typedPaths(words: readonly string[], roots: readonly string[]): (path: string) => string {
  const typedByRoot = new Map(roots.map((root, at) => [root, (words[at] as string).replace(/[/\\]+$/, '')]));
  return (path) => {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
      const typed = typedByRoot.get(path.slice(0, end));
      if (typed !== undefined) return typed + path.slice(end);
    }
    return path;
  };
}

async function withExternalIds(engine: Engine, items: ImportItem[], typed: (path: string) => string) {
  const ids = items.flatMap((item) => (item.articleId === null ? [] : [item.articleId]));
  const externalIds = new Map<number, string | null>();
  for (let at = 0; at < ids.length; at += 500) {
    const { articles } = await engine.call('article.heads', { articleIds: ids.slice(at, at + 500) });
    for (const head of articles) externalIds.set(head.articleId, head.externalId);
  }
  return items.map(({ articleId, path, member, title }) => ({
    articleId,
    path: typed(path),
    member,
    externalId: externalIds.get(articleId ?? 0) ?? null,
    title,
  }));
}

type Told = { path: string; member: string | null; message: string | null };
type Report = {
  added: unknown[];
  duplicates: unknown[];
  failed: Told[];
  leftOut: Told[];
  toPlace: Told[];
  differing: Told[];
  /** How it ended, and what came in besides articles. */
  message: string | null;
};

function inWords({ added, duplicates, failed, leftOut, toPlace, differing, message }: Report): string {
  const counts = { added: added.length, duplicates: duplicates.length, failed: failed.length };
  const lines = [outcomesInWords(counts)];
  if (toPlace.length > 0) lines[0] += `, ${counted(toPlace.length, 'passage')} to place`;
  for (const item of [...failed, ...toPlace, ...differing, ...leftOut])
    lines.push(`${item.path}${item.member ? ` › ${item.member}` : ''}: ${item.message}`);
  if (message) lines.push(message);
  return lines.join('\n');
}

function outcomesInWords({ added, duplicates, failed }: Record<'added' | 'duplicates' | 'failed', number>): string {
  return `${added} added, ${counted(duplicates, 'duplicate')}, ${failed} failed`;
}
