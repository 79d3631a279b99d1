import { describe, expect, test } from 'vitest';
import { creditsIn } from './credits.ts';

const STORY = 'The lock at Sennet was closed on Monday after a gate came off its hinge.';
const named = (text: string, byline: string | null = null, outlets: readonly string[] = []) =>
  creditsIn(text, byline, outlets).map(({ kind, name }) => [kind, name]);

describe('an agency is credited', () => {
  test.each([
    [`SENNET, Nov 3 (Reuters) - ${STORY}`, 'Reuters'],
    [`SENNET (AP) — ${STORY}`, 'AP'],
    [`Sennet (dpa/ln) - ${STORY}`, 'dpa'],
    [`КИЇВ. Укрінформ — ${STORY}`, 'Укрінформ'],
    ['新华社北京11月3日电 闸门星期一关闭。', '新华社'],
    [`${STORY}\n\nAFP contributed to this report.`, 'AFP'],
    [`${STORY}\n\nЗа матеріалами: Укрінформ`, 'Укрінформ'],
    [`${STORY}\n\n(ANSA)`, 'ANSA'],
  ])('%s', (text, name) => expect(named(text)).toEqual([['credit', name]]));

  test('in its byline', () => expect(named(STORY, 'Jane Roe, Reuters')).toEqual([['credit', 'Reuters']]));
});

describe('another outlet is relayed', () => {
  test.each([
    ['The gate was old, according to the Averin Courier.', 'Averin Courier'],
    ['The gate was old, the Averin Courier reported on Monday.', 'Averin Courier'],
    ['Ворота були старі, повідомляє Укрінформ.', 'Укрінформ'],
    ['Das Tor war alt, wie Reuters berichtet.', 'Reuters'],
    ['据路透社报道，闸门已经老化。', '路透社'],
    ['كانت البوابة قديمة، نقلا عن رويترز.', 'Reuters'],
  ])('%s', (text, name) => expect(named(text, null, ['Averin Courier'])).toEqual([['relay', name]]));
});

test('an outlet that is only spoken of is none', () => {
  expect(named('The Averin Courier will move to the harbour.', null, ['Averin Courier'])).toEqual([]);
  expect(named('Staff of Reuters were among the guests of the fair, which was held in the rain.')).toEqual([]);
});

test('a credit says where it stands', () => {
  const [credit] = creditsIn(`SENNET, Nov 3 (Reuters) - ${STORY}`, null);
  expect(credit?.span).toEqual({ from: 15, to: 22 });
});

test('the words shown of it are whole, and say where they are cut', () => {
  const text = `A second barge of the same owner was held at Selby on Friday, ${'so to speak, '.repeat(3)}according to Reuters, because papers for its steering gear were missing.`;
  const [credit] = creditsIn(text, null);
  const shown = credit?.words ?? '';
  expect(shown).toMatch(/^… .*according to Reuters, because papers for its steering gear …$/);
  expect(text.split(' ')).toEqual(expect.arrayContaining(shown.split(' ').filter((word) => word !== '…')));
});
