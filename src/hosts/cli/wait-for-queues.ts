import type { ArchiveStatus } from '../../contract/model/archive.ts';
import { counted } from '../../text/counted.ts';
import type { Session } from './command.ts';

const LOOK_AGAIN_MS = 50;
/** While the disk is full, for example, nothing leaves the queue: no progress for this long means that no more will come. */
const GIVE_UP_MS = 10_000;

type Waiter = Pick<Session, 'engine' | 'say'>;

/** Resolves once every article can be found: a search right after an import must not miss any. Those that never can be are named. */
export async function waitForIndex({ engine, say }: Waiter): Promise<void> {
  const { waiting, leftOut } = await untilNoneWaits(engine, 'search', ({ notIndexed }) => notIndexed);
  if (waiting > 0) say(`${counted(waiting, 'article')} cannot be searched yet: ${notWritten(waiting)}`);
  for (const { articleId, title } of leftOut)
    say(`Article ${articleId}, “${title}”, cannot be searched: it is too large, or damaged. The log says more.`);
}

/** Resolves once every article is compared with the others: origins counted right after an import must be right. */
export async function waitForOrigins({ engine, say }: Waiter): Promise<void> {
  const { waiting, leftOut } = await untilNoneWaits(engine, 'origins', ({ notCompared }) => notCompared);
  if (waiting > 0) say(`${counted(waiting, 'article')} cannot be compared with others yet: ${notWritten(waiting)}`);
  for (const { articleId, title } of leftOut)
    say(
      `Article ${articleId}, “${title}”, cannot be compared with others: it is too large, or damaged. The log says more.`,
    );
}

const notWritten = (waiting: number): string =>
  `nothing was written for ${GIVE_UP_MS / 1_000} seconds; the disk may be full, or the archive damaged. ${waiting === 1 ? 'It is' : 'They are'} kept, and tried again when the archive is next opened. The log says more.`;

/** @returns how many wait still after it has given up, and what was left out */
async function untilNoneWaits(
  engine: Session['engine'],
  from: 'search' | 'origins',
  count: (archive: ArchiveStatus) => number,
): Promise<{ waiting: number; leftOut: ArchiveStatus['leftOut'] }> {
  let fewest = Number.POSITIVE_INFINITY;
  let progressedAt = performance.now();
  for (;;) {
    const { archive } = await engine.call('archive.status', {});
    const waiting = archive && !archive.readOnly ? count(archive) : 0;
    if (waiting < fewest) progressedAt = performance.now();
    fewest = Math.min(fewest, waiting);
    if (waiting === 0 || performance.now() - progressedAt >= GIVE_UP_MS)
      return { waiting, leftOut: archive?.leftOut.filter((article) => article.from === from) ?? [] };
    await new Promise((done) => setTimeout(done, LOOK_AGAIN_MS));
  }
}
