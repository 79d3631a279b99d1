import { describe, expect, test } from 'vitest';
import { processorTime } from '../../../measure/processor-time.ts';
import { TESTS_IN_FULL } from '../../../measure/test-effort.ts';
import { extractArticle } from '../extract-article.ts';

const HEADLINE = 'Ferries collide in fog off the old harbour';
const STORY = [
  'The harbour office said on Tuesday that two ferries had collided in thick fog shortly after dawn, and that eleven passengers were hurt.',
  'Divers searched the hull of the larger one until evening, and a spokeswoman told reporters that no fuel had leaked into the bay.',
];

async function titleOf(titleTag: string, { head = '', above = '' } = {}): Promise<string> {
  const story = STORY.map((text) => `<p>${text}</p>`).join('');
  const page = `<html><head><title>${titleTag}</title>${head}</head><body><nav><a href="/">Home</a></nav><main>${above}${story}</main></body></html>`;
  return (await extractArticle(page)).title;
}

const site = (name: string) => `<meta property="og:site_name" content="${name}">`;

describe('what does not belong to a title is removed from it', () => {
  test.each([
    `${HEADLINE} :: Quay Daily`,
    `${HEADLINE} | News | Quay Daily`,
    `${HEADLINE} « Quay Daily`,
    `Quay Daily » News » ${HEADLINE}`,
    `${HEADLINE} – 14.10.2026`,
    `(3) ${HEADLINE}`,
    `${HEADLINE} - page 2`,
    `${HEADLINE} Halaman all | Quay Daily`,
  ])('a name known from nowhere else, a day, a count: %s', async (tag) => {
    expect(await titleOf(tag)).toBe(HEADLINE);
  });

  test.each([
    `${HEADLINE} (Quay Daily)`,
    `${HEADLINE}, Quay Daily`,
    `Quay Daily: ${HEADLINE}`,
    `${HEADLINE}-Quay Daily`,
  ])('the paper’s name, whatever separates it: %s', async (tag) =>
    expect(await titleOf(tag, { head: site('Quay Daily') })).toBe(HEADLINE),
  );

  test.each([
    ['渡轮在老港浓雾中相撞_港口日报_新闻中心', '渡轮在老港浓雾中相撞', ''],
    ['渡轮在老港浓雾中相撞-港口日报', '渡轮在老港浓雾中相撞', '港口日报'],
    ['フェリーが旧港で衝突：港新聞', 'フェリーが旧港で衝突', '港新聞'],
  ])('without spaces: %s', async (tag, title, name) => {
    expect(await titleOf(tag, { head: name === '' ? '' : site(name) })).toBe(title);
  });

  test.each([
    'Το λιμάνι «ανοίγει» ξανά μετά τη σύγκρουση',
    'Порт «Старая гавань» закрыт после столкновения паромов',
    'Junior Finch, new head at Quay Daily',
    'Harbour | pier',
    'snake_case names in a pilot’s log: a short guide',
  ])('but quotation marks, and a name within the sentence, belong to it: %s', async (tag) => {
    expect(await titleOf(tag, { head: site('Quay Daily') })).toBe(tag);
  });
});

test('a section joined to a title is removed if another title lacks it', async () => {
  const head = `<meta property="og:title" content="${HEADLINE}-Harbour"><meta name="headline" content="${HEADLINE}">`;
  expect(await titleOf(`${HEADLINE}-Harbour`, { head })).toBe(HEADLINE);
  expect(await titleOf(`${HEADLINE}-Harbour`)).toBe(`${HEADLINE}-Harbour`);
});

test('the headline alone is preferred to a title that is the paper’s name or begins with it', async () => {
  const own = `${site('Quay Daily')}<meta name="dc.title" content="Quay Daily">`;
  expect(await titleOf(HEADLINE, { head: own, above: '<h2>Quay Daily</h2>' })).toBe(HEADLINE);
  const data = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Quay Daily ${HEADLINE}"}</script>`;
  expect(await titleOf(HEADLINE, { head: site('Quay Daily') + data })).toBe(HEADLINE);
});

test('a headline that stands twice in its element is taken once', async () => {
  expect(await titleOf(`${HEADLINE} ${HEADLINE} - Quay Daily`, { head: site('Quay Daily') })).toBe(HEADLINE);
  expect(await titleOf('x', { above: `<h1>${HEADLINE} <span>${HEADLINE}</span></h1>` })).toBe(HEADLINE);
});

test.skipIf(!TESTS_IN_FULL)('a heading around a whole page is not searched for repetition', async () => {
  const spent = processorTime();
  await titleOf(HEADLINE, { above: `<h1>${'<span>a boat</span> '.repeat(80_000)}and a pier</h1>` });
  expect(spent()).toBeLessThan(9000);
});

test('an escaping backslash is not part of the title', async () => {
  expect(await titleOf(String.raw`The harbour\'s ferries collide in fog`)).toBe("The harbour's ferries collide in fog");
});

test('a title that is both in the title element and in the first heading is preferred to one declared for other uses', async () => {
  const above = `<h1>${HEADLINE}</h1>`;
  const head = '<meta property="og:title" content="Fog stops two boats off the pier">';
  expect(await titleOf(`Quay Daily - ${HEADLINE}`, { head: head + site('Quay Daily'), above })).toBe(HEADLINE);
  expect(await titleOf('Boats and a fog, a long report', { head, above })).toBe('Fog stops two boats off the pier');
});

describe('if a page declares nothing but names', () => {
  test.each(['Quay Daily', 'Untitled', 'Document', '403 | x', 'https://quay.example/ferries.html'])(
    'the heading above the story is the title, not %s',
    async (tag) => {
      expect(await titleOf(tag, { above: `<h1>${HEADLINE}</h1>` })).toBe(HEADLINE);
      expect(await titleOf(tag, { above: `<h1>Quay Daily</h1><h2>${HEADLINE}</h2>` })).toBe(HEADLINE);
    },
  );

  test('a short title is kept if headings only continue it or say something else', async () => {
    expect(await titleOf('Harbour fog', { above: '<h1>Harbour fog</h1>' })).toBe('Harbour fog');
    expect(await titleOf('Harbour fog', { above: '<h2>» More of what our readers like</h2>' })).toBe('Harbour fog');
  });
});

test('so it is to a shorter form of it, declared for other uses', async () => {
  const head = '<meta property="og:title" content="Ferries collide in fog off old harbour">';
  expect(await titleOf(HEADLINE, { head, above: `<h1>${HEADLINE}</h1>` })).toBe(HEADLINE);
});

test('the only heading is preferred to a title element that shares no word with it', async () => {
  const tag = 'Press release: the information desk of a ministry';
  expect(await titleOf(tag, { above: `<h2>${HEADLINE.replace(' the', '')}</h2>` })).toBe(HEADLINE.replace(' the', ''));
  expect(await titleOf(tag, { above: `<h2>Two boats, one fog</h2><h2>More about boats and fog</h2>` })).toBe(tag);
});

test('a lower heading that gives the day of a debate is not its title', async () => {
  const above = '<h1>Harbour</h1><h2>Volume 12: debated on Monday 3 August 2026</h2>';
  expect(await titleOf('Harbour', { above })).toBe('Harbour');
});

describe('if a page declares nothing but names and has no headings', () => {
  const line = `<p><b>${HEADLINE}</b></p>`;

  test.each([
    ['Quay Daily Online', line],
    ['Quay Daily - Print this page', line],
    ['Quay Daily - Print', `<p>Quay Daily</p>${line}`],
    ['Welcome to the Quay Daily, the paper of the harbour', line],
    ['Quay Daily', `<table><tr><td class="bt_title">${HEADLINE}</td></tr></table>`],
  ])('the line styled as a heading above the story is the title, not %s', async (tag, above) => {
    expect(await titleOf(tag, { above: `${above}<p>By Jane Roe</p><p>14 October 2026</p>` })).toBe(HEADLINE);
  });

  test('but a short title that is shown is kept, and a link, a byline or a sentence is never the title', async () => {
    expect(await titleOf('Harbour fog', { above: `<p>Harbour fog</p>${line}` })).toBe('Harbour fog');
    for (const other of [`<a href="/x">${HEADLINE}</a>`, 'By Jane Roe and John Doe', `${HEADLINE}.`])
      expect(await titleOf('Quay Daily', { above: `<p><b>${other}</b></p>` })).toBe('Quay Daily');
  });
});

test('the paper’s name after the headline is removed if both are headings with nothing in between', async () => {
  const above = `<h1>Quay Daily</h1><h2>${HEADLINE}</h2>`;
  expect(await titleOf(`${HEADLINE} Quay Daily`, { above })).toBe(HEADLINE);
});

test('a blog’s name before the headline is removed if both are headings of the page', async () => {
  const above = `<h1>Quay Notes</h1><h3 class="post-title">${HEADLINE}</h3>`;
  expect(await titleOf(`Quay Notes: ${HEADLINE}`, { above })).toBe(HEADLINE);
  expect(await titleOf(`Quay Notes: ${HEADLINE}`, { above: `<h1>Quay Notes: ${HEADLINE}</h1>` })).toBe(
    `Quay Notes: ${HEADLINE}`,
  );
});

test('every page of a site has a title that only says whose it is: the heading above the story is preferred', async () => {
  const tag = 'Quay Daily – all the news of the waterfront';
  const head = `${site('Quay Daily')}<meta property="og:title" content="${tag}">`;
  expect(await titleOf(tag, { head, above: `<h1>${HEADLINE}</h1>` })).toBe(HEADLINE);
  expect(await titleOf('All of them from here to there', { above: `<h1>Ferries from here collide in fog</h1>` })).toBe(
    'Ferries from here collide in fog',
  );
  const other = `<meta property="og:title" content="What we know of two boats in the fog">`;
  expect(await titleOf(tag, { head: site('Quay Daily') + other, above: `<h1>${HEADLINE}</h1>` })).toBe(
    'What we know of two boats in the fog',
  );
});

test('markup in a title, and escapes of escapes, are not part of it', async () => {
  const data = (headline: string) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline })}</script>`;
  expect(await titleOf('x', { head: data('Ferries <em>collide</em> in <i class="a">fog</i>') })).toBe(
    'Ferries collide in fog',
  );
  expect(await titleOf('x', { head: data('Ferries &amp;amp;#8216;collide&amp;amp;#8217; in fog') })).toBe(
    'Ferries ‘collide’ in fog',
  );
  expect(await titleOf('How the &lt;b&gt; element came to be')).toBe('How the <b> element came to be');
});

test.each(['h1', 'h2'])('the heading of a banner that asks for consent (%s) is no title', async (rank) => {
  const banner = `<div><${rank}>We value your privacy</${rank}><p>We and our 84 partners store information on a device, such as cookies, and process personal data.</p></div>`;
  for (const line of [`<h2>${HEADLINE}</h2>`, `<p class="headline">${HEADLINE}</p>`])
    expect(await titleOf('Quay Daily', { above: banner + line })).toBe(HEADLINE);
  const ruling = 'Court rules on cookies of the harbour office';
  const story = `<div><h1>${ruling}</h1><p>The court ruled on Monday that cookies may be set only where readers agree to it.</p></div>`;
  expect(await titleOf('Quay Daily', { above: story })).toBe(ruling);
});

test('a kicker that the title element leaves out is not part of the headline', async () => {
  const kicker = `<h1><span>Harbour accident</span> <span>${HEADLINE}</span></h1>`;
  expect(await titleOf(`${HEADLINE} | Quay Daily`, { above: kicker })).toBe(HEADLINE);
});

test('a kicker set inside the headline is not part of it', async () => {
  const kicker = `<h1><span class="article__overline">Harbour</span> <span>${HEADLINE}</span></h1>`;
  expect(await titleOf(`${HEADLINE} - Quay Daily`, { above: kicker })).toBe(HEADLINE);
  expect(await titleOf('Quay Daily', { above: kicker })).toBe(HEADLINE);
});

test('the paper in brackets that the title element puts behind the heading is no part of it', async () => {
  const heading = '港湾委員会、北航路の浚渫を秋まで延期';
  expect(await titleOf(`${heading}（港日報） - ニュース`, { above: `<h1>${heading}</h1>` })).toBe(heading);
  expect(await titleOf(`${heading}（港日報）`, { above: '<h1>トップ</h1>' })).toBe(`${heading}（港日報）`);
});
