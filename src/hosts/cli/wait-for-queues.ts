import type { ArchiveStatus } from '../../contract/model/archive.ts';
import type { Session } from './command.ts';

const LOOK_AGAIN_MS = 50;
/** While the disk is full, for example, nothing leaves the queue: no progress for this long means that no more will come. */
const GIVE_UP_MS = 10_000;

type Waiter = Pick<Session, 'engine' | 'say'>;

/** Resolves once every article can be found: a search right after an import must not miss any. Those that never can be are named. */
export async function waitForIndex({ engine, say }: Waiter): Promise<void> {
  for (const { articleId, title } of await waitUntilNone(engine, 'search', ({ notIndexed }) => notIndexed))
    say(`Article ${articleId}, “${title}”, cannot be searched: it is too large, or damaged. The log says more.`);
}

/** Resolves once every article is compared with the others: origins counted right after an import must be right. */
export async function waitForOrigins({ engine, say }: Waiter): Promise<void> {
  for (const { articleId, title } of await waitUntilNone(engine, 'origins', ({ notCompared }) => notCompared))
    say(
      `Article ${articleId}, “${title}”, cannot be compared with others: it is too large, or damaged. The log says more.`,
    );
}

/** @returns what was left out */
async function waitUntilNone(
  engine: Session['engine'],
  from: 'search' | 'origins',
  count: (archive: ArchiveStatus) => number,
): Promise<ArchiveStatus['leftOut']> {
  let fewest = Number.POSITIVE_INFINITY;
  let progressedAt = performance.now();
  for (;;) {
    const { archive } = await engine.call('archive.status', {});
    const waiting = archive && !archive.readOnly ? count(archive) : 0;
    if (waiting < fewest) progressedAt = performance.now();
    fewest = Math.min(fewest, waiting);
    if (waiting === 0 || performance.now() - progressedAt >= GIVE_UP_MS)
      return archive?.leftOut.filter((article) => article.from === from) ?? [];
    await new Promise((done) => setTimeout(done, LOOK_AGAIN_MS));
  }
}
