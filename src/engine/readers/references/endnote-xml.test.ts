import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';

const style = (text: string) => `<style face="normal" font="default" size="100%">${text}</style>`;
const record = (abstract: string) =>
  `<record><database name="My.enl">My.enl</database><source-app name="EndNote" version="20.0">EndNote</source-app><rec-number>1</rec-number><ref-type name="Newspaper Article">23</ref-type><contributors><authors><author>${style('Holt, Ann')}</author><author>${style('Roe, Ben')}</author></authors><secondary-authors><author>${style('Dale, Cara')}</author></secondary-authors></contributors><titles><title>${style('Council approves the quay')}</title><secondary-title>${style('Harbour Daily')}</secondary-title></titles><dates><year>${style('2026')}</year><pub-dates><date>${style('March 12')}</date></pub-dates></dates>${abstract}<urls><related-urls><url>${style('https://harbour.example/a')}</url></related-urls></urls></record>`;
const read = (records: string) =>
  readBytes(Buffer.from(`<?xml version="1.0" encoding="UTF-8" ?><xml><records>${records}</records></xml>`), 'a.xml');

test('EndNote’s XML: each reference with an abstract is an article', async () => {
  const abstract = 'The city council voted on Tuesday to rebuild the quay.';
  expect(await read(record(`<abstract>${style(abstract)}</abstract>`) + record(''))).toMatchObject([
    {
      member: 'record 1',
      title: 'Council approves the quay',
      byline: 'Ann Holt, Ben Roe',
      source: 'Harbour Daily',
      published: '2026-03-12',
      url: 'https://harbour.example/a',
      paragraphs: [abstract],
    },
    { code: 'not-an-article', member: 'reference without abstract' },
  ]);
});
