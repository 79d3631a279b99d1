import { utimesSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TermGatherer } from '../../store/search-index/batch-terms.ts';
import { newStore } from '../../store/testing/new-store.ts';
import { addTestArticle } from '../../store/testing/test-article.ts';
import type { PartStream } from '../reading/part-stream.ts';
import type { Part } from '../reading/read-messages.ts';
import { readArchive } from './read-archive.ts';

/** Closed, as an archive is that is handed on. */
function handedOver(change = ''): string {
  const store = newStore();
  for (const text of ['One.', 'Two.', 'Three.']) addTestArticle(store, { paragraphs: [text] });
  store.db.exec(change);
  store.close();
  return store.path;
}

/** Returns what was read before it ended, and how it did. */
async function read(path: string, onPart: () => void = () => {}) {
  const parts: Part[] = [];
  const put = async (part: Part) => {
    parts.push(part);
    onPart();
  };
  const stream = { gatherer: new TermGatherer(), put, read: () => {} } as unknown as PartStream;
  const end = await readArchive(Buffer.from(path), stream).catch((error: Error) => error.message);
  return { kinds: parts.map(({ kind }) => kind), parts, end };
}

test('its articles come first, then what was worked out', async () => {
  expect((await read(handedOver())).kinds).toEqual(['article', 'article', 'article', 'work']);
});

test('an article that is damaged is a failure of its own, and names the file’s owner’s way out', async () => {
  const { kinds, parts } = await read(
    handedOver("UPDATE revision SET text_sha256 = 'f' || substr(text_sha256, 1, 63) WHERE article_id = 2"),
  );
  expect(kinds).toEqual(['article', 'failure', 'article', 'work']);
  expect(parts[1]).toMatchObject({
    member: 'article 2',
    code: 'damaged',
    message: expect.stringMatching(/^This article could not be taken\. Its stored text is not the one.*can check it/),
  });
});

test('what was worked out is not taken from a file that was written to meanwhile', async () => {
  const path = handedOver();
  const { kinds, end } = await read(path, () => utimesSync(path, 1, 1));
  expect(kinds).toEqual(['article', 'article', 'article']);
  expect(end).toContain('It was written to while it was read.');
});

test('what was worked out is not taken where a part of it is not as it should be', async () => {
  const { kinds, end } = await read(
    handedOver(
      "INSERT INTO claim (uuid, statement, kind, created_at, changed_at) VALUES ('u', 'A', 'rumour', '2026-10-12', '2026-10-12')",
    ),
  );
  expect(kinds).toEqual(['article', 'article', 'article']);
  expect(end).toMatch(
    /^The rest of this archive could not be taken\. A row of its claim is not as Collate writes it\./,
  );
});
