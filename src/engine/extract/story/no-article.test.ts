import { describe, expect, test } from 'vitest';
import { extractArticle } from '../extract-article.ts';
import { card, EN, links, page, paragraphs } from '../fixtures/council-page.ts';

describe('not an article:', () => {
  test.each([
    [
      'a page-not-found notice',
      `<header><ul>${links(6)}</ul></header><main><h1>404</h1><p>The page you are looking for could not be found.</p></main>`,
    ],
    [
      'a robot test',
      '<main><h1>Just a moment…</h1><p>Verifying that you are human. This may take a few seconds.</p></main>',
    ],
    [
      'a section’s list',
      `<main><h1>Port</h1>${Array.from({ length: 12 }, (_, i) => card(i)).join('')}</main><footer>${links(10)}</footer>`,
    ],
    [
      'a page of search results',
      `<main><h1>Results for quay</h1><ol>${Array.from({ length: 15 }, (_, i) => `<li><h3><a href="/r/${i}">A headline of a result, number ${i}</a></h3><p>… words around <b>quay</b>, number ${i}, out of the story …</p></li>`).join('')}</ol></main>`,
    ],
    [
      'a front page of which one line is left',
      `<header><h1>Tide <a href="/">of the harbour</a> and the quay</h1></header>${Array.from({ length: 40 }, (_, i) => `<div><a href="/s/${i}">A headline of another story, number ${i}, and of no other</a></div>`).join('')}`,
    ],
    [
      'nothing but a consent wall',
      `<div class="consent"><h1>Before you continue</h1><p>We use cookies and data to deliver and maintain our services.</p><button>Accept all</button></div>`,
    ],
  ])('%s', async (_, body) => expect((await extractArticle(page(body))).paragraphs).toEqual([]));
});

describe('a page shown in place of an article is named for what it is:', () => {
  test.each([
    [
      'missing',
      'uk',
      '<h1>Сторінку не знайдено</h1><p>На жаль, сторінка, яку ви шукаєте, не існує або була видалена.</p>',
    ],
    [
      'missing',
      'ar',
      '<h1>الصفحة غير موجودة</h1><p>عذراً، الصفحة التي تبحث عنها غير موجودة أو تم نقلها إلى عنوان آخر.</p>',
    ],
    [
      'missing',
      'en',
      `<h1>Oops! Something went wrong</h1><p>We can’t seem to find the page you’re looking for. Here are some of our latest stories instead.</p><h3><a href="/1">Third quay approved</a></h3><p>${EN[0]}</p>`,
    ],
    [
      'missing',
      'en',
      '<h1>451: Unavailable</h1><p>Access cannot be granted from where you are, for reasons of data protection (GDPR).</p>',
    ],
    ['refused', 'en', '<p>Please enable JS and disable any ad blocker</p>'],
    [
      'sign-in',
      'en',
      `<h1>Log in to your account</h1><p>${'Enter your address and your password to read on. '.repeat(3)}</p>`,
    ],
    [
      'sign-in',
      'en',
      '<h1>Session expired</h1><p>Your session has expired due to inactivity. Please log in again.</p>',
    ],
    [
      'sign-in',
      'fr',
      '<h2>Base de presse</h2><p>Votre session a expiré pour des raisons de sécurité. Veuillez vous reconnecter.</p>',
    ],
    [
      'missing',
      'en',
      '<p>We are sorry but there is an error in this document and it is not possible to display it.</p>',
    ],
    ['sign-in', 'ru', '<h1>Авторизация</h1><p>Введите адрес электронной почты и пароль, чтобы читать дальше.</p>'],
    [
      'consent',
      'en',
      `<h1>We value your privacy</h1><p>We and our 842 partners store information on a device, such as cookies, and process personal data.</p><p>${'With your permission we may use precise geolocation data and identification through scanning of your device. '.repeat(5)}</p><p>Please note that some processing of your personal data may not require your consent, but you have a right to object to it.</p>`,
    ],
    [
      'consent',
      'de',
      '<h1>Willkommen</h1><p>Wir und unsere bis zu 213 Partner verarbeiten Daten, um Anzeigen zu personalisieren. Dafür brauchen wir Ihre Einwilligung.</p><p>Oder lesen Sie werbefrei für 4,99 Euro im Monat ohne Tracking.</p>',
    ],
  ])('%s (%s)', async (notice, lang, body) => {
    expect(await extractArticle(page(body, '', lang))).toMatchObject({ notice, paragraphs: [] });
  });

  test('a story about such pages is a story', async () => {
    const body = `<h1>Page not found: how the council lost its website</h1>${paragraphs([...EN, ...EN])}`;
    expect(await extractArticle(page(body))).toMatchObject({ notice: null, paragraphs: [...EN, ...EN] });
    const partners = EN.map((text) => `${text} Personal data, it said, need consent.`);
    expect(await extractArticle(page(`<h1>Quay</h1>${paragraphs(partners)}`))).toMatchObject({ paragraphs: partners });
  });

  test.each([
    ['en', 'Session ended in uproar over the pier', 'The session ended without a vote on the pier, the mayor said.'],
    [
      'en',
      'Session expired errors plague the library',
      'Readers were logged out again and again on Friday, staff said.',
    ],
    [
      'en',
      'Document at the heart of the pier inquiry not found',
      'The clerk told the court that she had looked for it.',
    ],
    [
      'de',
      'Sitzung beendet: Rat vertagt den Pier',
      'Der Rat hat am Freitag nicht abgestimmt, sagte die Bürgermeisterin.',
    ],
    ['pt', 'A sessão terminou sem voto sobre o cais', 'O presidente da câmara disse que o cais fica aberto.'],
  ])('a short story (%s): %s', async (lang, title, text) => {
    expect(await extractArticle(page(`<h1>${title}</h1><p>${text}</p>`, '', lang))).toMatchObject({
      notice: null,
      paragraphs: [text],
    });
  });
});
