import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');
const read = (content: string) => readBytes(Buffer.from(content), 'a.json');

const STORY = {
  title: 'Council closes pier',
  byline: 'Ada Finch',
  published: '2025-03-14T09:00:00Z',
  updated: '2025-03-14T10:00:00Z',
  source: 'Harbour Wire',
  externalId: 'urn:wire.example:1',
  paragraphs: ['The council voted on Friday.', 'Work begins in April.'],
  furniture: ['The pier in March.'],
};

test('an item of version 3: the main headline, the body with markup, captions set aside', async () => {
  expect(await read(fixture('story.json'))).toMatchObject([{ member: null, ...STORY }]);
});

test('items in a service’s answer, and in a list, are read alike', async () => {
  expect(await read(`{"api":"1","data":{"meta":{},"item":${fixture('story.json')}}}`)).toMatchObject([STORY]);
  expect(await read(`[${fixture('story.json')},${fixture('picture.json')}]`)).toMatchObject([
    { member: 'item 1', ...STORY },
    { member: 'item 2', code: 'not-an-article' },
  ]);
});

test('version 1: fields with single values are read', async () => {
  const item = {
    uri: 'https://wire.example/1',
    type: 'text',
    versioncreated: '2025-03-14T10:00:00Z',
    headline: 'Council closes pier',
    byline: 'Ada Finch',
    body_text: 'The council voted on Friday.\n\nWork begins in April.',
  };
  expect(await read(JSON.stringify(item))).toMatchObject([
    { url: 'https://wire.example/1', published: '2025-03-14T10:00:00Z', updated: null, paragraphs: STORY.paragraphs },
  ]);
});

test('pictures and notes without a story are not articles, and a truncated file is damaged', async () => {
  expect(await read(fixture('picture.json'))).toMatchObject([{ code: 'not-an-article' }]);
  expect(await read(fixture('story.json').slice(0, 300))).toMatchObject([{ code: 'damaged' }]);
});

test('an item that the agency took back or holds back is left out', async () => {
  for (const pubstatus of ['canceled', 'withheld'])
    expect(await read(JSON.stringify({ ...JSON.parse(fixture('story.json')), pubstatus }))).toMatchObject([
      { code: 'not-an-article', message: expect.stringContaining(pubstatus) },
    ]);
});

test('an author in markup is read', async () => {
  const item = {
    uri: 'urn:1',
    type: 'text',
    versioncreated: '2025-03-14T09:00:00Z',
    headline: 'Pier',
    body_html: '<p>It closes.</p>',
  };
  expect(await read(JSON.stringify({ ...item, byline: '<p>By Ada Finch</p>' }))).toMatchObject([
    { byline: 'Ada Finch' },
  ]);
});

test('names and bodies as agencies nest them: lists of authors, one body in several formats', async () => {
  const item = {
    uri: 'urn:1',
    type: 'text',
    versioncreated: '2025-03-14T10:00:00Z',
    headline: 'Council closes pier',
    body: {
      nitf: '<nitf><body><body.head><hedline><hl1>Council closes pier</hl1></hedline></body.head><body.content><block><p>The council voted on Friday.</p><p>Work begins in April.</p></block></body.content></body></nitf>',
    },
  };
  for (const names of [{ bylines: [{ by: 'By Ada Finch' }] }, { by: [{ role: 'main', value: 'Ada Finch' }] }])
    expect(await read(JSON.stringify({ data: { items: [{ item: { ...item, ...names } }] } }))).toMatchObject([
      { title: 'Council closes pier', byline: 'Ada Finch', paragraphs: STORY.paragraphs },
    ]);
});

test('a package without a text of its own is the stories in it', async () => {
  const story = JSON.parse(fixture('story.json'));
  const parcel = {
    uri: 'urn:2',
    type: 'composite',
    headline: 'The pier: a package',
    versioncreated: '2025-03-14T10:00:00Z',
  };
  const inside = { main: story, photo: JSON.parse(fixture('picture.json')) };
  expect(await read(JSON.stringify({ ...parcel, associations: inside }))).toMatchObject([{ title: STORY.title }]);
});

test('a body with its type beside it; a flash with a story beside it', async () => {
  const text = 'The council voted on Friday.';
  const flash = { uri: 'urn:3', type: 'text', headline: 'Pier closes', versioncreated: '2025-03-14T10:00:00Z' };
  const body = { contenttype: 'text/plain', value: text };
  expect(await read(JSON.stringify({ ...flash, body }))).toMatchObject([{ paragraphs: [text] }]);
  const associations = { related: JSON.parse(fixture('story.json')) };
  expect(await read(JSON.stringify({ ...flash, description_text: text, associations }))).toMatchObject([
    { title: 'Pier closes', paragraphs: [text] },
  ]);
});
