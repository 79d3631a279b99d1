// What differs between whole articles, in sentences that stand in no row together.
import { expect, it } from 'vitest';
import { compareArticles } from '../compare-articles.ts';
import { differing } from '../fixtures/differing.ts';

const QUAKE =
  'The ground shook under the hill villages above Tolsay before dawn on Tuesday. Nine people were killed and 40 injured. The road to Corrie is blocked.';
const told = (of: string): string =>
  `Moira Tarn was milking when her barn came down on Tuesday. Soldiers dug with bare hands in the villages above Tolsay. ${of} Schools stay shut.`;

it('are the dead and the injured, of which each article gives one number', () => {
  expect(differing(QUAKE, told('Doctors at Corrie hospital counted twelve dead.'))).toEqual([
    'figure: Nine people | twelve dead',
  ]);
  expect(differing(QUAKE, told('Doctors at Corrie hospital counted nine dead.'))).toEqual([]);
  expect(
    differing(QUAKE, told('Doctors had twelve dead at noon. There were fourteen dead in the school hall.')),
  ).toEqual([]);
  expect(differing(QUAKE, told('In 1987, a tremor left twelve dead there.'))).toEqual([]);
});

it('are sums and things counted, if the sentences share more than that', () => {
  const both = 'Shareholders of Dunmore will vote on the offer in May. Its headquarters in Harl will close.';
  const merger = `Kestrel Foods has agreed to buy Dunmore for £2.4 billion in cash, both said on Monday. ${both}`;
  const paid = (price: string) =>
    `Milk prices have fallen for two years, and Dunmore had debts. ${both} Kestrel is buying it for ${price}, far more than it was worth on Friday.`;
  expect(differing(merger, paid('£2.1bn'))).toEqual(['figure: £2.4 billion | £2.1bn']);
  expect(differing(merger, paid('£9bn'))).toEqual([]);
});

it('are names that differ in the spelling of one word, if neither article has that of the other', () => {
  const ferry = 'The ferry Kalina ran aground off Tolsay on Tuesday. Her captain is Alain Ferrand.';
  const rescue = (name: string) =>
    `All on board the ferry were safe by dark on Tuesday. A tug from Tolsay had come at once. The radio was dead, ${name} told reporters.`;
  expect(differing(ferry, rescue('Alain Ferrard'))).toContain('name: Alain Ferrand | Alain Ferrard');
  expect(differing(ferry, rescue('Alain Ferrand'))).not.toContain('name');
  expect(differing(ferry, `${rescue('Alain Ferrard')} His friend Alain Ferrand agreed.`).join()).not.toContain('name');
});

it('are told once, though other sentences with the same values stand in a row', () => {
  const charged =
    'A former mayor of Harl was charged on Monday with taking bribes, in a 48-page indictment. Among the gifts of 2009 to 2016 named in the 48-page indictment were holidays, watches and dental work.';
  const denied =
    'Bribes paid for holidays, watches and dental work, the 47-page indictment says. The former mayor of Harl denies it all.';
  expect(differing(charged, denied)).toEqual(['figure: 48-page indictment | 47-page indictment']);
});

it('stand in rows of their own, in the order of the first article', () => {
  const articles = [QUAKE, told('Doctors at Corrie hospital counted twelve dead.')].map((text, i) => ({
    articleId: i + 1,
    language: 'en',
    source: null,
    published: '2025-03-04',
    title: '',
    text,
  }));
  const { aligned, unique } = compareArticles(articles);
  const row = aligned.find(({ discrepancies }) => discrepancies.length > 0);
  expect(row?.members.map(({ text }) => text)).toEqual([
    'Nine people were killed and 40 injured.',
    'Doctors at Corrie hospital counted twelve dead.',
  ]);
  const places = aligned.map(({ members }) => members[0]?.start);
  expect(places).toEqual([...places].sort((a, b) => (a ?? 0) - (b ?? 0)));
  expect(unique.map(({ text }) => text)).not.toContain('Doctors at Corrie hospital counted twelve dead.');
});
