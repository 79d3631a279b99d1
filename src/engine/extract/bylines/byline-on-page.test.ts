import { describe, expect, test } from 'vitest';
import { extractArticle } from '../extract-article.ts';
import { AR, EN, page, paragraphs, RU, ZH } from '../fixtures/council-page.ts';

describe('a line below the headline whose parts are separated only by styles', () => {
  const under = (info: string, lang: string, story: readonly string[]) =>
    extractArticle(page(`<h1>Quay</h1><div class="info">${info}</div>${paragraphs(story)}`, '', lang));

  test.each([
    ['ru', RU, '<span>Текст: Иван Петров</span><span>3 марта 2020, 09:15</span>', 'Иван Петров'],
    ['ar', AR, '<span>كتب: أحمد حسن</span><span>الثلاثاء 03 مارس 2020 - 09:15</span>', 'أحمد حسن'],
    ['zh', ZH, '<span>来源：海港报</span><span>作者：王小明</span><span>2020年3月3日 09:15</span>', '王小明'],
    [
      'en',
      EN,
      '<span>By Ada Finch</span><a href="/b">Bo Marsh</a><time>March 3, 2020, 9:15 AM</time>',
      'Ada Finch, Bo Marsh',
    ],
    ['en', EN, '<span class="author">By Ada Finch<b></b><i>March 3, 2020, 9:15 AM</i></span>', 'Ada Finch'],
    ['en', EN, '<b>Author:</b><span>Ada Finch</span><span>March 3, 2020, 9:15 AM</span>', 'Ada Finch'],
  ])('%s: the name ends where the next part begins', async (lang, story, info, byline) => {
    expect(await under(info, lang, story)).toMatchObject({ byline, published: '2020-03-03T09:15', paragraphs: story });
  });

  test('a count before the date is not part of it', async () => {
    expect(await under('<span>Просмотров: 123</span><span>03.03.2020</span>', 'ru', RU)).toMatchObject({
      published: '2020-03-03',
    });
  });

  test('letters marked up one by one are one word', async () => {
    const words = '<p><b>T</b><i>he</i> quay is shut, said the council on Friday, and it will be for a year.</p>';
    expect((await under('', 'en', [...EN, words])).paragraphs.at(-1)).toMatch(/^The quay/);
  });
});

describe('a name without a word that marks it as the author’s', () => {
  const bylineOf = async (body: string, lang: string) => (await extractArticle(page(body, '', lang))).byline;

  test('is recognised by a Chinese surname, below the headline or in brackets after the story', async () => {
    expect(await bylineOf(`<h1>港口将关闭</h1><p>赵延东、林海</p>${paragraphs(ZH)}`, 'zh')).toBe('赵延东, 林海');
    expect(await bylineOf(`<h1>港口将关闭</h1>${paragraphs(ZH)}<p>（袁源）</p>`, 'zh')).toBe('袁源');
    expect(await bylineOf(`<h1>港口将关闭</h1><p>国际新闻</p>${paragraphs(ZH)}<p>（完）</p>`, 'zh')).toBeNull();
  });

  test('is recognised if set apart below the last sentence', async () => {
    const signed = (end: string) =>
      bylineOf(`<h1>Quay</h1><article>${paragraphs(EN)}${end}</article><p>Quay</p>`, 'vi');
    expect(await signed('<p style="text-align:right"><strong>Lê Phương</strong></p>')).toBe('Lê Phương');
    expect(await signed('<p>Lê Phương</p>')).toBeNull();
    expect(await signed(`<p><strong>Lê Phương</strong></p><p>${EN[0]}</p>`)).toBeNull();
  });
});

test('the date of a comment or another story does not replace the one below the headline', async () => {
  const comment = '<div class="comment"><time datetime="2020-03-05T10:00">5 March</time></div>';
  const aside = '<aside><time datetime="2021-01-01">1 January 2021</time></aside>';
  const line = '<div class="meta">Tuesday 3 March 2020 09.15</div>';
  expect(
    await extractArticle(page(`<article><h1>Quay</h1>${line}${paragraphs(EN)}</article>${comment}${aside}`)),
  ).toMatchObject({ published: '2020-03-03T09:15' });
});

test.each([
  ['<span>기자명 김민수</span><span>승인 2020.03.03 09:15</span>', '김민수'],
  ['<span>김민수 · 이영희 기자</span><span>등록 2020-03-03 09:15</span>', '김민수, 이영희'],
])('Korean reporters with their role before or after: %s', async (info, byline) => {
  const KO = '항만 의회는 금요일 세 번째 부두를 짓기로 했다. 공사는 4월에 시작해 10월에 끝난다고 의장이 말했다.';
  const body = `<article><h1>부두</h1><div class="info">${info}</div>${paragraphs([KO, KO])}</article>`;
  expect(await extractArticle(page(body, '', 'ko'))).toMatchObject({ byline, published: '2020-03-03T09:15' });
});

test('a reporter’s name and address below a Korean story are not part of it', async () => {
  const KO = '항만 의회는 금요일 세 번째 부두를 짓기로 했다. 공사는 4월에 시작해 10월에 끝난다고 의장이 말했다.';
  const body = `<article><h1>부두</h1>${paragraphs([KO, KO])}<p>김민수 기자 minsu@quay.example</p></article>`;
  expect(await extractArticle(page(body, '', 'ko'))).toMatchObject({ byline: '김민수', paragraphs: [KO, KO] });
});
