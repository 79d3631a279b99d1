import { expect, test } from 'vitest';
import { readWords } from './read-words.ts';
import { isVersionAtAddress, isVersionByText, type VersionCandidate } from './versions.ts';

function candidate(title: string, published: string | null, text: string, language = 'en'): VersionCandidate {
  return { title, published, language, words: readWords(text) };
}

const STORY =
  'A barge carrying gravel struck the second pier of the Orrin bridge and sank within minutes, and all of its crew were pulled from the water by a passing tug, the river authority said.';

test.each([
  [
    'a toll raised the next day',
    'Nine dead',
    'Twelve dead',
    `Nine people died. ${STORY}`,
    `Twelve people died. ${STORY}`,
  ],
  ['an additional paragraph', 'Barge sinks', 'Barge sinks', STORY, `${STORY} Divers found nobody in the wreck.`],
  ['a corrected word', 'Barge sinks', 'Bridge struck', STORY, STORY.replace('gravel', 'sand')],
])('%s is a version', (_, titleA, titleB, a, b) => {
  expect(isVersionByText(candidate(titleA, '2026-10-09T08:00', a), candidate(titleB, '2026-10-10T09:00', b))).toBe(
    true,
  );
});

const weather = (day: string, high: number, low: number) =>
  `The weather on ${day}: a light wind from the west will bring some cloud to the coast and clear skies inland. Highs of ${high} degrees are expected in the valley, and lows of ${low} near the sea at night.`;

test.each([
  ['by the weekday', 'Weather', 'Weather', weather('Monday', 18, 9), weather('Tuesday', 18, 9), 'en'],
  ['by figures alone', 'Weather', 'Weather', weather('the coast', 18, 9), weather('the coast', 21, 11), 'en'],
  ['by the title', 'Weather for 9 October', 'Weather for 10 October', STORY, `${STORY} It is fine.`, 'en'],
  [
    'by whom it is about',
    'Ode Finch welcomed',
    'Pia Lorne welcomed',
    `The chancellor welcomed Ode Finch on the steps of the old palace. ${STORY}`,
    `The chancellor welcomed Pia Lorne on the steps of the old palace. ${STORY}`,
    'en',
  ],
  [
    'in another language',
    'Погода',
    'Погода',
    'Погода на 9 жовтня: легкий вітер із заходу принесе хмари на узбережжя, а в долині буде ясно, у понеділок без опадів.',
    'Погода на 10 жовтня: легкий вітер із заходу принесе хмари на узбережжя, а в долині буде ясно, у вівторок без опадів.',
    'uk',
  ],
])('another number of a series is not a version: %s', (_, titleA, titleB, a, b, language) => {
  expect(
    isVersionByText(candidate(titleA, '2026-10-09', a, language), candidate(titleB, '2026-10-10', b, language)),
  ).toBe(false);
});

test('a follow-up that opens with its own news over the same background is not a version; a story that goes on is', () => {
  const told = (title: string, text: string) => candidate(title, '2026-10-09', text);
  const background = `${STORY} ${STORY.replace('sank', 'went down').replace('tug', 'dredger')} Nobody has crossed since.`;
  const owner =
    'Prosecutors searched the offices of its owner in Selby before noon and carried off four crates of paper. A clerk was heard as a witness and went home in the evening; what she said was not made known, nor whether more searches are to come.';
  const ferry =
    'Merrow runs a ferry for schoolchildren as of tomorrow. It leaves at seven and at half past, takes sixty at a time, and costs them nothing; parents who want to come along pay half, and whoever brings a bicycle has to wait for the last boat.';
  const first = told('Offices searched', `${owner} ${background}`);
  expect(isVersionByText(first, told('Ferry for pupils', `${ferry} ${background}`))).toBe(false);
  expect(isVersionByText(first, told('Offices searched again', `${owner} ${background} ${ferry}`))).toBe(true);
  expect(isVersionByText(told('Barge sinks', background), told('Ferry for pupils', `${ferry} ${background}`))).toBe(
    true,
  );
});

test('one template about two things on one day is not a version; words changed only in the text are', () => {
  const told2 = (title: string, text: string, language: string) => candidate(title, '2026-10-09', text, language);
  const contract = (who: string) =>
    `The defence agency said that ${who} was given a contract for jet fuel, to be delivered to bases on the coast until the end of the year at prices that follow the market.`;
  expect(
    isVersionByText(
      told2('Orrin Oil gets contract', contract('Orrin Oil'), 'en'),
      told2('Selby Refining gets contract', contract('Selby Refining'), 'en'),
    ),
  ).toBe(false);
  expect(
    isVersionByText(
      told2('Fuel contract', contract('Orrin Oil'), 'en'),
      told2('Fuel contract', contract('Selby Refining'), 'en'),
    ),
  ).toBe(true);
  const welcome = (whom: string) =>
    `总理今天上午在大会堂前的广场举行仪式，欢迎${whom}来访，军乐团奏两国国歌，总理陪同客人检阅仪仗队，随后双方进入大厅举行会谈。`;
  expect(
    isVersionByText(
      told2('总理欢迎匈牙利总理来访', welcome('匈牙利总理'), 'zh'),
      told2('总理欢迎埃塞俄比亚总理来访', welcome('埃塞俄比亚总理'), 'zh'),
    ),
  ).toBe(false);
});

test('months apart, near copies are two stories; identical texts are one', () => {
  const later = (text: string) => candidate('Barge sinks', '2027-04-01', text);
  const first = candidate('Barge sinks', '2026-10-09', STORY);
  expect(isVersionByText(first, later(`${STORY} ${STORY.toUpperCase().split(' ').reverse().join(' ')}`))).toBe(false);
  expect(isVersionByText(first, later(STORY))).toBe(true);
});

test('articles at one address are versions, unless they are different stories under different titles', () => {
  const first = candidate('Barge sinks', null, STORY);
  expect(isVersionAtAddress(first, candidate('Barge sinks', null, 'All was written anew since then.'))).toBe(true);
  expect(isVersionAtAddress(first, candidate('Bridge struck', null, `${STORY} More is known now.`))).toBe(true);
  expect(
    isVersionAtAddress(first, candidate('Bread', null, 'Bakers in the old town have lowered the price of a loaf.')),
  ).toBe(false);
});
