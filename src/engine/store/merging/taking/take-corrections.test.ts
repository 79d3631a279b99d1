import { beforeEach, expect, test } from 'vitest';
import type { MetadataField } from '../../../../contract/model/metadata.ts';
import { AT, FERRY_HERE, layOut, ours, take, theirs } from '../fixtures/two-archives.ts';
import { theirArticle } from '../theirs/their-articles.ts';

beforeEach(layOut);

function correctThere(field: MetadataField, value: string | null, reason = ''): void {
  theirs.db
    .prepare('INSERT INTO correction (article_id, field, value, reason, at) VALUES (1, ?, ?, ?, ?)')
    .run(field, value, reason, AT);
  if (field !== 'source') theirs.db.prepare(`UPDATE article SET ${field} = ? WHERE id = 1`).run(value ?? '');
}

const LONG = 'x'.repeat(20_001);
const REFUSED: [MetadataField, string | null, string?][] = [
  ['published', 'the day before'],
  ['updated', '2026-13-40'],
  ['language', 'the tongue of Averin'],
  ['url', 'javascript:alert(1)'],
  ['title', LONG],
  ['title', null],
  ['title', '  '],
  ['byline', LONG],
  ['section', 'News', LONG],
];

test.each(REFUSED)(
  'of the %s that cannot be made here is left out, and listed: %.20s',
  async (field, value, reason) => {
    correctThere('section', 'Harbour');
    correctThere(field, value, reason);
    const { draft, corrections } = theirArticle(theirs.db, 1);
    expect(corrections.map((each) => each.field)).toEqual(['section']);
    expect(draft).toMatchObject({
      title: field === 'title' ? '' : 'A title',
      section: 'Harbour',
      ...(field === 'title' || field === 'section' ? {} : { [field]: null }),
    });
    const { notTaken } = await take();
    const listed = notTaken.filter(({ message }) => message.includes('This cannot be a correction, and was left out.'));
    expect(listed).toMatchObject([{ code: 'differs', member: `article ${FERRY_HERE}`, articleId: FERRY_HERE }]);
    expect(listed[0]?.message.length).toBeLessThan(500);
  },
);

test('what was corrected before a refused one, or found, is in effect', () => {
  theirs.db
    .prepare("INSERT INTO found_value (article_id, field, value, found_in) VALUES (1, 'language', 'en', 'html lang')")
    .run();
  correctThere('published', '2026-10-09');
  correctThere('published', 'Friday');
  correctThere('language', '?');
  expect(theirArticle(theirs.db, 1)).toMatchObject({
    draft: { published: '2026-10-09', language: 'en' },
    corrections: [{ field: 'published', value: '2026-10-09' }],
  });
});

test('an article whose values were forged without a correction is not taken', () => {
  theirs.db.prepare("UPDATE article SET language = '?' WHERE id = 1").run();
  expect(() => theirArticle(theirs.db, 1)).toThrow('none that an article can have');
});

test('in an article that was here, ours stays, and the difference is listed', async () => {
  correctThere('byline', 'Ada Finch', 'In print');
  const before = ours.db.serialize();
  expect((await take()).notTaken).toMatchObject([
    { message: 'Its byline was corrected there: “Ada Finch” (“In print”). Yours stays.', articleId: FERRY_HERE },
  ]);
  expect(ours.db.serialize().equals(before)).toBe(true);
});
