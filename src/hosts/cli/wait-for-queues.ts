import type { ArchiveStatus } from '../../contract/model/archive.ts';
import { counted } from '../../text/phrasing/counted.ts';
import type { Session } from './command.ts';

const LOOK_AGAIN_MS = 50;
/**
 * No progress for this long means that no more will come. Long, because articles count as
 * indexed by the thousand, when their words are folded into the vocabulary; a slow machine that indexes an archive anew needs most of this for them.
 */
const GIVE_UP_MS = 60_000;

const OLDER_INDEX =
  'An earlier version of Collate made the index of this archive, which is open read-only: some spellings are found only as they stand. Open it for writing, or a copy of it where that can be written, and the index is made anew.';

type Waiter = Pick<Session, 'engine' | 'say'>;

/** Resolves once every article can be found: a search right after an import must not miss any. Those that never can be are named. */
export async function waitForIndex({ engine, say }: Waiter): Promise<void> {
  if ((await engine.call('archive.status', {})).archive?.hasOlderIndex) say(OLDER_INDEX);
  const { leftOut, ...waited } = await untilNoneWaits(engine, 'search', ({ notIndexed }) => notIndexed);
  if (waited.waiting > 0) say(`${counted(waited.waiting, 'article')} cannot be searched yet: ${notWritten(waited)}`);
  for (const { articleId, title } of leftOut)
    say(`Article ${articleId}, “${title}”, cannot be searched: it is too large, or damaged. The log says more.`);
}

/** Resolves once every article is compared with the others: origins counted right after an import must be right. */
export async function waitForOrigins({ engine, say }: Waiter): Promise<void> {
  const { leftOut, ...waited } = await untilNoneWaits(engine, 'origins', ({ notCompared }) => notCompared);
  if (waited.waiting > 0)
    say(`${counted(waited.waiting, 'article')} cannot be compared with others yet: ${notWritten(waited)}`);
  for (const { articleId, title } of leftOut)
    say(
      `Article ${articleId}, “${title}”, cannot be compared with others: it is too large, or damaged. The log says more.`,
    );
}

function notWritten({ waiting, damaged, stalled }: Omit<Waited, 'leftOut'>): string {
  if (damaged === 'index')
    return 'the index of words is damaged. When the archive is next opened, it is made anew from the texts.';
  if (damaged)
    return 'the archive is damaged, and nothing more of them is written to it. What can be read still can. Copy the file to a safe place, then run collate check.';
  const why = stalled
    ? `${stalled.isDiskFull ? 'the disk is full' : 'they cannot be written'}.`
    : `nothing was written for ${GIVE_UP_MS / 1_000} seconds.`;
  return `${why} ${waiting === 1 ? 'It is' : 'They are'} kept, and tried again when the archive is next opened. The log says more.`;
}

interface Waited {
  /** How many wait still after it has given up. */
  readonly waiting: number;
  readonly damaged: ArchiveStatus['damaged'];
  readonly stalled: ArchiveStatus['stalled'][number] | undefined;
  readonly leftOut: ArchiveStatus['leftOut'];
}

async function untilNoneWaits(
  engine: Session['engine'],
  from: 'search' | 'origins',
  count: (archive: ArchiveStatus) => number,
): Promise<Waited> {
  let fewest = Number.POSITIVE_INFINITY;
  let progressedAt = performance.now();
  for (;;) {
    const { archive } = await engine.call('archive.status', {});
    const waiting = archive && !archive.readOnly ? count(archive) : 0;
    if (waiting < fewest) progressedAt = performance.now();
    fewest = Math.min(fewest, waiting);
    const damaged = archive?.damaged ?? null;
    const stalled = archive?.stalled.find((queue) => queue.from === from);
    if (waiting === 0 || damaged || stalled || performance.now() - progressedAt >= GIVE_UP_MS) {
      const leftOut = archive?.leftOut.filter((article) => article.from === from) ?? [];
      return { waiting, damaged, stalled, leftOut };
    }
    await new Promise((done) => setTimeout(done, LOOK_AGAIN_MS));
  }
}
