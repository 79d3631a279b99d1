/** Pages whose class names are compiled and say nothing: what a box is shows in its place and in what it holds. */
import { expect, test } from 'vitest';
import { extractArticle } from '../extract-article.ts';
import { EN, links, page, paragraphs } from '../fixtures/council-page.ts';

const storyOf = async (body: string) => (await extractArticle(page(`<h1>Third quay approved</h1>${body}`))).paragraphs;

test.each(['css-ad148a', 'css-1ad4f', 'sc-5nav'])('letters of a compiled name (%s) make no word', async (name) => {
  const boxes = [...EN, ...EN].map((text, i) => `<div class="${name}"><p>${text} (${i})</p></div>`).join('');
  expect(await storyOf(`<main><div>${boxes}</div></main><div>${links(3)}</div>`)).toHaveLength(6);
});

test('a few lines around a field to write in are an offer, not the story', async () => {
  const offer =
    '<div class="c1"><div>The Morning Tide</div><div>The most important stories of the coast, every morning at six, and free of charge.</div><input type="email"></div>';
  expect(await storyOf(`<div>${paragraphs(EN.slice(0, 2))}${offer}${paragraphs(EN.slice(2))}</div>`)).toEqual(EN);
});

test('sentences around a field are the story’s: a search for one’s street, a sum to work out, a section above an offer', async () => {
  const search = `<section><p>${EN[1]}</p><input type="text"></section>`;
  const offer = `<section><p>${EN[2]} ${EN[2]}</p><p>${EN[0]} It is so.</p><p>${EN[1]} It is so.</p><input type="email"></section>`;
  const told = (await storyOf(`<div>${paragraphs(EN)}${search}${paragraphs(EN)}${offer}</div>`)).join();
  expect(told.split(EN[1] ?? '')).toHaveLength(5);
});

test('sentences beside pictures are the story’s, whatever their style; with a credit they are about the picture', async () => {
  const beside = (words: string) => `<div><img src="q.jpg">${words}</div>`;
  const sentence = 'Open the valve on the left side of the pump, two turns and no more.';
  const last = 'He is survived by a brother, who keeps the bakery in Mill Lane. Photo: Ada Finch';
  const told = `<div class="s">${sentence}</div>`;
  const body = `<div>${paragraphs(EN)}${beside(told)}${beside(`<p>The quay in March. Foto: Ada Finch</p>`)}<p>${last}</p></div>`;
  expect(await storyOf(body)).toEqual([...EN, sentence, last]);
});

test('a line beside a picture that is not set as the story is one about the picture; one set like it is kept', async () => {
  const set = (texts: readonly string[]) => texts.map((text) => `<p class="k7">${text}</p>`).join('');
  const beside = (words: string) => `<div><div><img src="q.jpg"></div>${words}</div>`;
  const caption = beside(
    '<div class="k9">The chair of the council looks at the plan of the third quay, with its pier</div>',
  );
  const like = beside(
    '<p class="k7">Ferries are to stop at the second quay until then, the council said in a letter.</p>',
  );
  expect(await storyOf(`<div>${set(EN)}${caption}${like}</div>`)).toEqual([
    ...EN,
    'Ferries are to stop at the second quay until then, the council said in a letter.',
  ]);
});

test('a name beside a portrait stands under the words quoted; elsewhere it is a caption', async () => {
  const name = '<div><div><img src="a.jpg"></div><p class="k9">Ada Finch, Institute of the Coast</p></div>';
  const quoted = '<div><blockquote>Nobody asked the fishermen, then or since.</blockquote></div>';
  const marked = '<p>“Nobody asked the fishermen, then or since.”</p>';
  const told = (before: string) => storyOf(`<div>${paragraphs(EN)}${before}${name}${paragraphs(EN)}</div>`);
  for (const words of [quoted, marked]) expect(await told(words)).toContain('Ada Finch, Institute of the Coast');
  expect(await told('')).toEqual([...EN, ...EN]);
});

test('a row of boxes with a call to reply in each, under a story, is of its readers; a thread of nothing else stays', async () => {
  const comment = (i: number) =>
    `<div><div>reader ${i}</div><div><p>I have waited for this for seven years, number ${i}, and now I am told to wait for another.</p></div><a href="#r">Reply</a></div>`;
  const comments = [1, 2, 3, 4, 5, 6, 7, 8].map(comment).join('');
  expect(await storyOf(`<div>${paragraphs(EN)}${paragraphs(['It is to be lit by night.'])}${comments}</div>`)).toEqual([
    ...EN,
    'It is to be lit by night.',
  ]);
  expect((await storyOf(`<div>${comments}</div>`)).join()).toContain('number 8');
});

test('answers under the word “Reply” are the story’s, in rows of boxes too', async () => {
  const turn = (i: number) =>
    `<div class="turn"><h3>Question ${i}</h3><div>Reply:</div><p>The board does not know yet what it is to cost, and says so, for the ${i}th time.</p></div>`;
  const rows = [1, 2, 3, 4].map(turn).join('');
  expect((await storyOf(`<div>${paragraphs(EN)}${rows}</div>`)).join()).toContain('for the 4th time');
});

test('so are answers under a heading “Reply” that returns', async () => {
  const letter = (i: number) =>
    `<p>I read with sorrow what the board is to spend on walls, for the ${i}th year.</p><h4>Reply</h4><p>The board thanks the writer of letter ${i}.</p>`;
  expect(await storyOf(`<div>${paragraphs(EN)}${[4, 5, 6].map(letter).join('')}</div>`)).toContain(
    'The board thanks the writer of letter 6.',
  );
});

test('the article that holds most of the text is the story, though others stand in a row with it', async () => {
  const teaser = (i: number) =>
    `<article><h3>The quay, part ${i}</h3><p>What was said of it in the council before, and what came of it in the end.</p></article>`;
  const about =
    '<div><p>We bring readers all over the world honest news of the harbour, and we bring it to them free of charge, on paper and here.</p><p>If you can afford it, we ask you to support the paper with a small sum each month, so that it goes on for all.</p><p>You can change how much you give, or stop giving, whenever you like, and nobody asks why.</p></div>';
  const long = paragraphs([...EN, ...EN].map((text, i) => `${text} (${i})`));
  const body = `<div><div><article><h2>What was decided</h2>${long}</article></div><div>${about}</div>${teaser(1)}${teaser(2)}</div>`;
  expect((await storyOf(body)).slice(0, 7).join()).toContain(`${EN[0]} (0)`);
});

test('a banner that asks for consent and says more than a brief story is not the page’s story; alone it is a notice', async () => {
  const banner = `<div class="x1"><div class="x2"><p>We and our partners store and access information on a device, such as cookies, and process personal data for personalised ads and content, for measurement, and to develop products.</p><p>With your permission we and our partners may use precise geolocation data. You may consent to this, or refuse your consent, in the settings of this page, whenever you like and for all pages.</p></div></div>`;
  expect(await storyOf(`<div>${paragraphs(EN.slice(0, 2))}</div>${banner}`)).toEqual(EN.slice(0, 2));
  const alone = await extractArticle(page(`<h1>Tide</h1>${banner}<div>Imprint of the paper</div>`));
  expect(alone).toMatchObject({ paragraphs: [], notice: 'consent' });
});

test('where the story breaks off, the box that says so is an offer as a whole', async () => {
  const offer =
    '<div class="x7"><h2>Continue reading with a subscription</h2><p>Read all there is about the harbour on any device, and support reporting that matters to the town.</p><ul><li>Every story, on paper and here</li></ul></div>';
  const further = paragraphs(EN.slice(2));
  expect(await storyOf(`<div>${paragraphs(EN.slice(0, 2))}${offer}${further}</div>`)).toEqual(EN);
});

test('a short lead in a box named as one is kept; a line of who began a thread and when is not', async () => {
  const lead = 'The plan was put off for seven years, and now it is here';
  expect(await storyOf(`<p class="p-dek">${lead}</p><div>${paragraphs(EN)}</div>`)).toEqual([lead, ...EN]);
  const line = '<div class="p-description">Begun by a reader of the paper · on 2 July 2025</div>';
  expect(await storyOf(`${line}<div>${paragraphs(EN)}</div>`)).toEqual(EN);
});
