import { beforeEach, describe, expect, test } from 'vitest';
import { UNKNOWN_SOURCE } from '../../../contract/model/origins/given-names.ts';
import type { Store } from '../open.ts';
import { newStore } from '../testing/new-store.ts';
import { resolveSource, type SourceClues } from './resolve-source.ts';
import { siteNamed, siteOf } from './source-site.ts';
import { addAlias, addSource, sourceById } from './sources.ts';

let store: Store;
beforeEach(() => {
  store = newStore();
});

const resolve = (clues: Partial<SourceClues>) =>
  resolveSource(store, { name: null, domain: null, url: null, isPage: true, ...clues }).sourceId;
const source = (sourceId: number) => sourceById(store.db, sourceId);

test.each([
  ['https://edition.cnn.com/2026/a', 'cnn.com', false],
  ['https://www.news.averin.co.uk/a', 'averin.co.uk', false],
  ['https://press.mod.gov.ua/a', 'mod.gov.ua', false],
  ['https://harbour.substack.com/p/a', 'harbour.substack.com', false],
  ['https://harbour.blogspot.com/a', 'harbour.blogspot.com', false],
  ['https://web.archive.org/web/20260101000000/https://www.averin.example/a', 'averin.example', false],
  ['https://t.me/s/HarbourDesk/15', 't.me/harbourdesk', false],
  ['https://t.me/harbourdesk/15', 't.me/harbourdesk', false],
  ['https://www.youtube.com/@harbour', 'youtube.com/harbour', false],
  ['https://m.facebook.com/harbour.desk/posts/5', 'facebook.com/harbour.desk', false],
  ['https://www.youtube.com/watch?v=5', 'youtube.com', true],
  ['https://news.google.com/articles/x', 'google.com', true],
  ['https://finance.yahoo.com/a', 'yahoo.com', true],
  ['https://www.google.co.uk/a', 'google.co.uk', true],
  ['https://google.averin.example/a', 'averin.example', false],
])('%s is on the site %s', (url, name, isShelf) => expect(siteOf(url, null)).toEqual({ name, isShelf }));

test.each([
  ['https://www.averin.example/news', 'averin.example'],
  ['Averin.Example:80', 'averin.example'],
  ['t.me/HarbourDesk', 't.me/harbourdesk'],
])('an analyst may enter %s', (written, name) => expect(siteNamed(written)?.name).toBe(name));

test('the path of an address names no source', () => {
  const bySite = resolve({ url: 'https://averin.example/news/1' });
  expect(resolve({ name: '/news/1', url: 'https://averin.example/news/1' })).toBe(bySite);
  expect(source(resolve({ name: '/news/2' })).name).toBe(UNKNOWN_SOURCE);
});

describe('one source', () => {
  test("with and without its article, by its site, and by the site's subdomains", () => {
    const id = resolve({ name: 'The Guardian', url: 'https://www.theguardian.com/a' });
    for (const clues of [
      { name: 'Guardian' },
      { name: 'the  guardian' },
      { name: 'theguardian.com' },
      { url: 'https://amp.theguardian.com/b' },
      { domain: 'uk.theguardian.com' },
      { url: 'https://web.archive.org/web/2026/http://www.theguardian.com/b' },
    ]) {
      expect(resolve(clues), JSON.stringify(clues)).toBe(id);
    }
    expect(resolve({ url: 'https://www.guardian.co.uk/a' })).not.toBe(id);
  });

  test('a new masthead on a known site becomes its alias, in whatever script', () => {
    const id = resolve({ url: 'https://averin.example/a' });
    expect(resolve({ name: 'Averin Courier', url: 'https://averin.example/b' })).toBe(id);
    expect(resolve({ name: 'Аверінський кур’єр', url: 'https://averin.example/c' })).toBe(id);
    expect(source(id).aliases).toEqual(['Averin Courier', 'Аверінський кур’єр']);
    expect(resolve({ name: 'averin courier' })).toBe(id);
  });

  test('a new site under a known name belongs to it: the first one, and further ones with a similar name', () => {
    const id = resolve({ name: 'BBC News' });
    expect(resolve({ name: 'BBC News', url: 'https://www.bbc.co.uk/a' })).toBe(id);
    expect(resolve({ name: 'BBC News', url: 'https://bbc.com/a' })).toBe(id);
    expect(resolve({ name: 'BBC News', url: 'https://harbourmirror.example/a' })).toBe(id);
    expect(source(id).domains).toEqual(['bbc.co.uk', 'bbc.com']);
  });

  test('an agency under any of its names', () => {
    const id = resolve({ name: 'Associated Press' });
    expect(resolve({ name: 'AP' })).toBe(id);
    expect(resolve({ name: 'The Associated Press', domain: 'apnews.com' })).toBe(id);
    expect(resolve({ name: 'The Canadian Press (CP)' })).toBe(resolve({ name: 'Canadian Press' }));
    const afp = resolve({ name: 'AFP' });
    expect(resolve({ name: 'Agence France Presse -- English' })).toBe(afp);
    const edition = resolve({ name: 'Deutsche Presse-Agentur -- English' });
    expect(resolve({ name: 'dpa' })).toBe(edition);
  });

  test('an alias that the analyst added is followed', () => {
    const id = addSource(store, { name: 'The Guardian', domain: 'theguardian.com' });
    addAlias(store.db, id, 'domain', 'guardian.co.uk');
    expect(resolve({ url: 'https://www.guardian.co.uk/a' })).toBe(id);
  });
});

describe('not one source', () => {
  test('an agency and the site that carries its words: neither becomes the other', () => {
    const post = resolve({ name: 'Harbour Post', url: 'https://post.example/a' });
    const agency = resolve({ name: 'Reuters', url: 'https://post.example/b' });
    expect(agency).not.toBe(post);
    expect(resolve({ name: 'Reuters', url: 'https://other.example/a' })).toBe(agency);
    expect(source(agency).domains).toEqual([]);
    expect(source(post).aliases).toEqual([]);
    expect(resolve({ url: 'https://other.example/b' })).not.toBe(agency);
    resolve({ name: 'Reuters', url: 'https://www.reuters.com/a' });
    expect(source(agency).domains).toEqual(['reuters.com']);
  });

  test('an aggregator gives no one its name', () => {
    const post = resolve({ name: 'Harbour Post', url: 'https://news.google.com/a' });
    const echo = resolve({ name: 'The Echo', url: 'https://news.google.com/b' });
    expect(post).not.toBe(echo);
    expect([source(post).domains, source(echo).domains]).toEqual([[], []]);
    const shelf = resolve({ url: 'https://news.google.com/c' });
    expect(source(shelf).name).toBe('google.com');
    expect(resolve({ url: 'https://news.google.com/d' })).toBe(shelf);
  });

  test('two channels of one platform, two senders of one mail provider', () => {
    expect(resolve({ url: 'https://t.me/one/1' })).not.toBe(resolve({ url: 'https://t.me/two/1' }));
    const [ada, bea] = ['Ada Finch', 'Bea Moss'].map((name) => resolve({ name, domain: 'gmail.com', isPage: false }));
    expect(ada).not.toBe(bea);
  });

  test('names that say what a page is, not whose it is', () => {
    const one = resolve({ name: 'News', url: 'https://one.example/a' });
    expect(resolve({ name: 'The News', url: 'https://two.example/a' })).not.toBe(one);
    const post = resolve({ url: 'https://post.example/a' });
    expect(resolve({ name: 'Home', url: 'https://post.example/b' })).toBe(post);
    expect(source(post).aliases).toEqual([]);
    const paper = resolve({ name: 'Newsdesk', domain: 'paper.example', isPage: false });
    expect(source(paper).name).toBe('paper.example');
    expect(resolve({ name: 'Redaktion', domain: 'blatt.example', isPage: false })).not.toBe(paper);
  });

  test('a record in a list does not teach a site another name', () => {
    const post = resolve({ name: 'Harbour Post', url: 'https://post.example/a' });
    expect(resolve({ name: 'Ferry Gazette', url: 'https://post.example/b', isPage: false })).toBe(post);
    expect(source(post).aliases).toEqual([]);
    expect(resolve({ name: 'Harbour Post Online', url: 'https://post.example/c', isPage: false })).toBe(post);
    expect(source(post).aliases).toEqual(['Harbour Post Online']);
  });
});

test('an article without any clue gets the one unknown source', () => {
  expect(resolve({})).toBe(resolve({ name: '  ' }));
});
