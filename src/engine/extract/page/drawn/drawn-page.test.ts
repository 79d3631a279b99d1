import { describe, expect, test } from 'vitest';
import { processorTime } from '../../../../measure/processor-time.ts';
import { TESTS_IN_FULL } from '../../../../measure/test-effort.ts';
import { type DrawnArticle, drawnPage } from './drawn-page.ts';
import { safePage } from './sanitise.ts';

const STORY = 'The gate came off its hinge and drifted across the chamber.\n\nDivers will look at the sill today.';

const article = (given: Partial<DrawnArticle> = {}): DrawnArticle => ({
  title: 'Gate adrift',
  text: STORY,
  furniture: [],
  marks: [],
  showsAside: true,
  ...given,
});
const drawn = (html: string, given?: Partial<DrawnArticle>) => drawnPage(safePage(html).pieces, article(given));
const mark = (words: string, line: 'supports' | 'disputes' = 'supports') => {
  const from = STORY.indexOf(words);
  return { from, to: from + words.length, line, says: `${line} claim 7` } as const;
};
/** The words within each span of a mark. */
const underlined = (html: string) =>
  [...html.matchAll(/<span data-collate-mark="(\w+)"[^>]*>([^<]*)/g)].map(([, line, words]) => `${line}: ${words}`);

const PAGE = `<nav><ul><li>News of the day</li><li>Sport</li></ul></nav><h1>Gate adrift</h1>
  <p>The gate came off its <i>hinge</i> and drifted across the chamber.</p>
  <p>Divers will look at the sill today.</p><div class="x"><p>Sport</p><p>Write to us by post</p></div>`;

describe('words set aside', () => {
  const furniture = ['News of the day', 'Sport', 'Sport', 'Write to us by post'];

  test('are framed at the outermost element that contains nothing else', () => {
    const html = drawn(PAGE, { furniture });
    expect(html).toContain('<nav data-collate-aside data-collate-label="set aside · navigation">');
    expect(html).toContain('<div data-collate-aside data-collate-label="set aside" class="x">');
    expect(html.match(/data-collate-aside/g)).toHaveLength(2);
  });

  test('are not searched for inside the story or inside other words', () => {
    const html = drawn('<p>The gate came off its hinge and drifted across the chamber.</p><p>Hinges sold here</p>', {
      furniture: ['hinge'],
    });
    expect(html).not.toContain('data-collate-aside');
  });

  test('beside words of the story have a frame of their own', () => {
    const html = drawn('<p>Share <b>now</b><br>Divers will look at the sill today.</p>', { furniture: ['Share'] });
    expect(html).toContain('<span data-collate-aside>Share</span>');
  });

  test('have no frame if frames are not asked for', () => {
    expect(drawn(PAGE, { showsAside: false })).not.toContain('data-collate-aside');
  });
});

describe('marks', () => {
  test('cross the page’s tags and cover exactly their words', () => {
    expect(underlined(drawn(PAGE, { marks: [mark('off its hinge and drifted')] }))).toEqual([
      'supports: off its ',
      'supports: hinge',
      'supports:  and drifted',
    ]);
  });

  test('are found in a line of JSON, whose escaped line breaks are not letters', () => {
    const html = drawnPage(
      [{ kind: 'words', words: JSON.stringify({ text: STORY }) }],
      article({ marks: [mark('Divers will look')] }),
    );
    expect(underlined(html)).toEqual(['supports: Divers will look']);
  });

  test('that overlap are drawn below each other', () => {
    const html = drawn(PAGE, { marks: [mark('gate came off'), mark('came off its', 'disputes')] });
    expect(html).toContain('text-underline-offset:3px');
    expect(html).toContain('text-underline-offset:7px');
  });

  test('are not drawn if the paragraph is not on the page as it was read', () => {
    expect(underlined(drawn('<p>Divers will look.</p>', { marks: [mark('look at the sill')] }))).toEqual([]);
  });

  test('are found however the letters are composed', () => {
    const text = 'Le délégué a été reçu.';
    const html = drawn(`<p>${text.normalize('NFD')}</p>`, { text, marks: [{ ...mark('gate'), from: 3, to: 10 }] });
    expect(underlined(html).map((one) => one.normalize('NFC'))).toEqual(['supports: délégué']);
  });

  test('never activate anything on the page', () => {
    const html = drawn('<p>&lt;script&gt;alert(1)&lt;/script&gt; now</p>', {
      text: '<script>alert(1)</script> now',
      marks: [{ from: 8, to: 16, line: 'supports', says: 'supports claim 1' }],
    });
    expect(html).not.toMatch(/<\/?script/);
  });
});

test('the search for a long text that is not on its page is given up', () => {
  const text = Array.from({ length: 5_000 }, (_, at) => `${at} ${STORY.slice(0, 60)}`).join('\n\n');
  const { pieces } = safePage(`<p>x${text.replaceAll('\n\n', 'x')}</p>`);
  const spent = processorTime();
  drawnPage(pieces, article({ text }));
  expect(spent()).toBeLessThan(4_000);
});

test.skipIf(!TESTS_IN_FULL)('a page of one megabyte is drawn quickly', () => {
  const html = `<p>${STORY}</p>${'<div>Read also this and that</div>'.repeat(30_000)}`;
  const furniture = Array.from({ length: 2_000 }, () => 'Read also this and that');
  const { pieces } = safePage(html);
  const spent = processorTime();
  drawnPage(pieces, article({ furniture }));
  expect(spent()).toBeLessThan(6_000);
});
