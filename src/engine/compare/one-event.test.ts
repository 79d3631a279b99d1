// Whether articles are of one event, and what is compared where they are not.
import { expect, it } from 'vitest';
import type { ComparedArticle } from '../../contract/model/comparing/comparison.ts';
import { compareArticles } from './compare-articles.ts';
import { differing, type Told } from './fixtures/differing.ts';

const FERRY = [
  'The ferry Kalina ran aground off Tolsay on Tuesday with 84 people on board. Rescuers took off the passengers before dark, the coastguard at Corrie said. Nobody was hurt.',
  'All 86 people on board the Kalina were taken off after the ferry hit a sandbank near Tolsay on Tuesday. The coastguard at Corrie said that two boats had helped. Her captain, Moira Tarn, stayed on the bridge.',
];
const MILL = [
  'A fire destroyed the old paper mill at Harl on Tuesday night. Forty firefighters were at the scene until morning, the brigade said. The mill may be pulled down.',
  'The paper mill at Harl burnt down in the night to Wednesday, and its last wall fell in the morning. The owner, Luc Amiel, said that the mill would be rebuilt.',
];

const articles = (...told: readonly (string | Told)[]): ComparedArticle[] =>
  told
    .map((one): Told => (typeof one === 'string' ? { text: one } : one))
    .map(({ text, published = '2025-03-05' }, i) => ({
      articleId: i + 1,
      language: 'en',
      source: null,
      published,
      title: '',
      text,
    }));
const eventsOf = (...told: readonly (string | Told)[]): number[][] => compareArticles(articles(...told)).events;

it('are grouped by event, whatever their order', () => {
  expect(eventsOf(...FERRY)).toEqual([[1, 2]]);
  expect(eventsOf(FERRY[0] as string, MILL[0] as string)).toEqual([[1], [2]]);
  expect(eventsOf(FERRY[0] as string, MILL[0] as string, FERRY[1] as string, MILL[1] as string)).toEqual([
    [1, 3],
    [2, 4],
  ]);
});

it('are of one event where a third tells what both tell', () => {
  const rescue = 'The coastguard at Corrie thanked the crews of two boats.';
  const voyage = 'The Kalina had left Tolsay on Tuesday with 84 people on board.';
  expect(eventsOf(rescue, voyage)).toEqual([[1], [2]]);
  expect(eventsOf(rescue, voyage, FERRY[1] as string)).toEqual([[1, 2, 3]]);
});

it('are less likely of one event the more days lie between their publication', () => {
  const storm = {
    text: 'A storm tore roofs from houses at Corrie. Two people were hurt, the brigade said. Schools stayed shut.',
    published: '2025-03-05',
  };
  const later = (published: string) => ({
    text: 'Strong wind brought down trees at Corrie, and the brigade was called out 40 times. A man was hurt by a roof.',
    published,
  });
  expect(eventsOf(storm, later('2025-03-06'))).toEqual([[1, 2]]);
  expect(eventsOf(storm, later('2027-11-06'))).toEqual([[1], [2]]);
});

it('are of one event although their words hardly resemble each other, where they were published on one day', () => {
  const plain =
    'Five residents of a care home in Lohfeld died in a fire in the night to Tuesday, the brigade said. It broke out on the second floor. Sprinklers were in place.';
  const told = (published: string) => ({
    text: 'They slept when the smoke came. Seven people are dead, and fifteen had to be taken to hospital from the home in Lohfeld, according to police. Petra Heuser wept.',
    published,
  });
  expect(eventsOf(plain, told('2025-03-05'))).toEqual([[1, 2]]);
  expect(eventsOf(plain, told('2027-11-06'))).toEqual([[1], [2]]);
});

it('differ only in names and counts where they are of two events', () => {
  const closed = 'The bridge in the old town will reopen, the council said.';
  const perhaps = 'The bridge in the old town may reopen, the council said.';
  const voyage =
    'The Kalina had sailed from Corrie at noon. Moira Tarn knew the sandbank well, a sailor told the harbour office. A tug from Tolsay will pull the ferry free at high tide.';
  const trade =
    'He spoke of seven long weeks in the paper trade, of debts, and of a son abroad. Smoke hung over the valley. Luc Amiel had bought the mill from his uncle. Many in Harl had worked there all their lives.';
  expect(differing(`${FERRY[0]} ${closed}`, `${FERRY[1]} ${perhaps}`)).toContain('hedging: will reopen | may reopen');
  const [ferry, mill] = [`${FERRY[0]} ${voyage} ${closed}`, `${MILL[1]} ${trade} ${perhaps}`];
  const later = { text: mill, published: '2025-03-11' };
  expect(differing(ferry, later)).toEqual([]);
  const all = compareArticles(articles(ferry, later), true);
  expect(all.events).toEqual([[1], [2]]);
  expect(all.aligned.flatMap(({ discrepancies }) => discrepancies.map(({ kind }) => kind))).toEqual(['hedging']);
});

it('are not taken apart by one that says nothing, nor by a copy that was printed years later', () => {
  expect(eventsOf('', ...FERRY)).toEqual([[1, 2, 3]]);
  expect(eventsOf('', FERRY[0] as string, MILL[0] as string)).toEqual([[1, 2], [3]]);
  expect(eventsOf('', '')).toEqual([[1, 2]]);
  const [text] = FERRY as [string];
  expect(eventsOf({ text }, { text, published: '2019-01-02' })).toEqual([[1, 2]]);
  expect(eventsOf({ text, published: null }, { text: FERRY[1] as string, published: null })).toEqual([[1, 2]]);
});
