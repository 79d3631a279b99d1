import { uuidv7 } from 'uuidv7';
import { beforeEach, expect, test } from 'vitest';
import { columnOf } from '../store/connection.ts';
import type { Store } from '../store/open.ts';
import { waitingForOrigins, writeCompared } from '../store/origins/origin-queue.ts';
import { beginPrintFold } from '../store/prints/print-fold.ts';
import { newStore } from '../store/testing/new-store.ts';
import { addTestArticle } from '../store/testing/test-article.ts';
import { findCopies } from './find-copies.ts';

const FLOOD =
  'Water from the upper dam reached the cellars of Selby before six in the morning, and the wardens who had gone from door to door since midnight say that nobody was asleep below the level of the street when it came.';
const SCHOOLS =
  'Schools stay shut until the drains have been looked at, which may take the rest of the week, and the market will be held on the hill behind the chapel as it was after the flood of the year before last.';
const OTHER =
  'The price of a loaf fell in the old town for the first time in six years, since the new mill asks a third less for its flour than what used to be paid for the flour that came by rail from the coast.';

let store: Store;
beforeEach(() => {
  store = newStore({ newId: uuidv7 });
});

const add = (source: string, ...paragraphs: string[]) => addTestArticle(store, { source, paragraphs }).articleId;
const compare = (articleIds: readonly number[]) => {
  const compared = findCopies(store.db, articleIds);
  writeCompared(store.db, compared);
  return compared.map(({ pairs }) => pairs.map(({ otherId, kind }) => [otherId, kind]));
};

test('a copy is found in the batch and in the archive, by the prints it came with or, without any, by its text', () => {
  const [wire, copy, host] = [add('Wire', FLOOD, SCHOOLS), add('Echo', FLOOD, SCHOOLS), add('Post', OTHER, FLOOD)];
  const found = [[], [[wire, 'near']], [[wire, 'partial']]];
  expect(compare([wire, copy, host])).toEqual(found);
  store.db.exec(`UPDATE article_sketch SET fingerprint = NULL; DELETE FROM print_log;
    INSERT INTO origin_queue (article_id) SELECT id FROM article`);
  expect([wire, copy, host].flatMap((id) => compare([id]))).toEqual(found);
  expect(store.db.prepare('SELECT count(*) FROM article_sketch WHERE fingerprint IS NULL').pluck().get()).toBe(0);
});

test('an article that is compared again, as its address was corrected, stays what others were copied from', () => {
  const runs = () => columnOf(store.db, "SELECT article_id || ' from ' || other_id FROM copied_run ORDER BY 1");
  const wire = add('Wire', SCHOOLS, FLOOD);
  compare([wire]);
  compare([add('Echo', FLOOD, OTHER), add('Post', FLOOD, OTHER)]);
  const before = runs();
  expect(before).toEqual(['1 from 2', '1 from 3', '2 from 1', '3 from 1']);
  store.db.prepare("UPDATE article SET url = 'https://wire.example/flood' WHERE id = ?").run(wire);
  compare([wire]);
  expect(runs()).toEqual(before);
});

test('only some of the articles with a print that everyone has are indexed', () => {
  const ids = Array.from({ length: 80 }, (_, at) => add(`Paper ${at}`, `Number ${at}.`, FLOOD));
  ids.forEach((id, at) => {
    compare([id]);
    if (at % 20 === 19) expect(beginPrintFold(store.db)?.foldNext(1_000)).toBe(false);
  });
  const most = store.db.prepare('SELECT max(n) FROM (SELECT count(*) AS n FROM fingerprint GROUP BY hash)').pluck();
  expect(most.get()).toBeLessThan(50);
  expect(waitingForOrigins(store.db, 0, 1)).toEqual([]);
});
