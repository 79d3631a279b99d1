import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sliceCodePoints } from '../offsets.ts';
import { searchWords } from '../tokens/normaliser.ts';
import { wordHash } from '../tokens/word-hash.ts';
import { fingerprint, haveSameSurroundings } from './fingerprint.ts';
import { copyOf } from './near-copies.ts';
import { readWords } from './read-words.ts';
import { sharedWords } from './shared-words.ts';

const LOCK =
  'The lock at Sennet was closed on Monday after a gate came off its hinge and drifted across the chamber, which left eleven barges on the wrong side of the hill with nowhere to turn.';
const DIVERS =
  'Divers will look at the sill before the water is let out, and the canal company thinks that a new gate can be brought by road from the yard at Orrin within three weeks if the frost holds.';
const SPEECH =
  '“I have opened that gate every morning for nineteen years and it never once made a sound, and then on Monday it groaned like a cow and went over on its side before I could reach the rope,” said the keeper.';
const OTHER_ONE =
  'Rents in the old quarter rose faster than anywhere else in the country last year, a survey by the tenants’ league has found, because flats are let by the night to people who come for the fair.';
const OTHER_TWO =
  'Nobody was hurt when a tram ran past its last stop and into the flower market on Tuesday evening; the brakes had been looked at in the morning, and a driver of thirty years was at the lever.';

const HEADLINE = 'Barges wait at Sennet while a gate is looked for.';

const NOTICE =
  'People on foot are taken across as before, every half hour until dusk. Whoever must bring a car is asked to go round by the upper bridge, where a man with a flag sees to it that the carts of the market have the way first, and to allow an hour more than usual.';

/** What a page carries around any story. */
const FRAME = Array.from({ length: 60 }, (_, at) => `box ${at} takes the form of field ${at * 7} below`).join(' ');

const kind = (a: string, b: string) => copyOf(readWords(a), readWords(b))?.kind ?? null;

describe('a copy', () => {
  test.each([
    [
      'with other typography',
      `${LOCK}\n\n${SPEECH}`,
      `${LOCK.toUpperCase()}\n\n${SPEECH.replaceAll(/[“”]/gu, '"')}`,
      'near',
    ],
    ['cut short', [LOCK, DIVERS, SPEECH].join('\n\n'), LOCK, 'near'],
    [
      'with some words replaced',
      `${LOCK} ${DIVERS}`,
      `${LOCK} ${DIVERS}`.replace('closed', 'shut').replace('road', 'rail'),
      'near',
    ],
    ['of a passage', `${LOCK} ${DIVERS}`, `${OTHER_ONE} ${OTHER_TWO} ${LOCK} ${OTHER_ONE.toUpperCase()}`, 'partial'],
    [
      'of one sentence, word for word',
      `${LOCK} ${DIVERS}`,
      `${OTHER_ONE} ${DIVERS.split(', and ')[1]} ${OTHER_TWO}`,
      'partial',
    ],
    [
      'of a headline, as a line further down',
      `${HEADLINE}\n\n${LOCK}`,
      [OTHER_ONE, OTHER_TWO, HEADLINE, DIVERS.toUpperCase()].join('\n\n'),
      'partial',
    ],
    [
      'of a whole paragraph, with its speaker introduced differently',
      [LOCK, SPEECH, DIVERS].join('\n\n'),
      [OTHER_ONE, SPEECH, OTHER_TWO].join('\n\n'),
      'partial',
    ],
    [
      'of a short paragraph, whole',
      [LOCK, HEADLINE.replace('looked for', 'looked for in two towns'), DIVERS].join('\n\n'),
      [OTHER_ONE, HEADLINE.replace('looked for', 'looked for in two towns'), OTHER_TWO].join('\n\n'),
      'partial',
    ],
    [
      'of sentences, separated by insertions',
      `${OTHER_ONE} ${DIVERS}`,
      `${LOCK} ${DIVERS.replace(', and', '. By Thursday at the latest, two of them told us:').replace('from the yard', 'or rail as soon as one is found, perhaps from the yard')} ${OTHER_TWO}`,
      'partial',
    ],
    [
      'of a notice, its first sentence rewritten',
      `The council of Sennet closed the ferry slip to cars on Monday. ${NOTICE}`,
      `On Monday no car may take the slip at Sennet any more. ${NOTICE}`,
      'near',
    ],
    ['of two texts joined', `${LOCK} ${DIVERS}`, `${OTHER_ONE} ${LOCK} ${OTHER_TWO} ${DIVERS}`, 'partial'],
    [
      'of a publisher’s lines, most of two pages with a story of their own each,',
      `${LOCK} ${DIVERS} ${SPEECH} ${FRAME}`,
      `${OTHER_ONE} ${OTHER_TWO} ${NOTICE} ${FRAME}`,
      'partial',
    ],
    ['under them, of one story', `${LOCK} ${DIVERS} ${SPEECH} ${FRAME}`, `${LOCK} ${SPEECH} ${FRAME}`, 'near'],
    ['of a passage, quoted', `${OTHER_ONE} ${LOCK}`, `${OTHER_TWO} ${OTHER_TWO} “${LOCK}” ${DIVERS}`, 'partial'],
  ])('%s is recognised', (_, a, b, expected) => expect(kind(a, b)).toBe(expected));
});

describe('not a copy', () => {
  test.each([
    ['two texts with nothing in common', `${LOCK} ${DIVERS}`, `${OTHER_ONE} ${OTHER_TWO}`],
    ['the same words of one speaker', `${LOCK} ${SPEECH}`, `${OTHER_TWO} ${SPEECH}`],
    [
      'the same words of one speaker, cut differently',
      [LOCK, SPEECH, DIVERS].join('\n\n'),
      [OTHER_ONE, SPEECH.replace('said the keeper', 'the keeper told this paper'), OTHER_TWO].join('\n\n'),
    ],
    ['two texts without words', '', '…'],
    [
      'one publisher’s line above two stories',
      `This article is free to read because our subscribers pay for it: join them for the price of a loaf. ${OTHER_ONE}`,
      `This article is free to read because our subscribers pay for it: join them for the price of a loaf. ${LOCK}`,
    ],
    [
      'one template with other figures',
      'Highs of 21 degrees, lows of 4 degrees. Winds from the north at 15 kilometres an hour, gusts of up to 70 kilometres an hour. Chance of rain 30 per cent. Pollen count 90 in the valley.',
      'Highs of 12 degrees, lows of 2 degrees. Winds from the north at 40 kilometres an hour, gusts of up to 95 kilometres an hour. Chance of rain 80 per cent. Pollen count 11 in the valley.',
    ],
    [
      'one template with other names',
      `The council of Sennet closed the ferry slip to cars on Monday. ${NOTICE}`,
      `The council of Orrin closed the lower quay to barges on Friday. ${NOTICE}`,
    ],
  ])('%s', (_, a, b) => expect(kind(a, b)).toBeNull());
});

const word = fc.constantFrom('lock', 'gate', 'été', '🚢', 'воротa', 'їхня', '闸', '门', 'باب', '3', '—', '"a"', '\n\n');
const text = fc.array(word, { maxLength: 80 }).map((words) => words.join(' '));

test('shared runs have the same words in both texts, and do not overlap', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [one, other] = [readWords(a), readWords(b)];
      let end = 0;
      for (const match of sharedWords(one, other).matches) {
        expect(match.b).toBeGreaterThanOrEqual(end);
        end = match.b + match.length;
        const there = one.span(match.a, match.a + match.length);
        const here = other.span(match.b, match.b + match.length);
        expect(searchWords(sliceCodePoints(a, there.start, there.end))).toEqual(
          searchWords(sliceCodePoints(b, here.start, here.end)),
        );
      }
    }),
  );
});

test('the order of the two texts makes no difference', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const found = copyOf(readWords(a), readWords(b));
      const turned = copyOf(readWords(b), readWords(a));
      expect(
        turned && { ...turned, runs: turned.runs.map((run) => ({ a: run.b, b: run.a, words: run.words })) },
      ).toEqual(found);
    }),
  );
});

function printsOf(words: readonly string[]): Map<number, number> {
  const { hashes, around } = fingerprint(Uint32Array.from(words, wordHash));
  return new Map(Array.from(hashes, (hash, index) => [hash, around[index] as number]));
}

test('texts that share 30 words share a print, and what precedes or follows it', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 30, maxLength: 120 });
  fc.assert(
    fc.property(words, words, words, fc.nat(40), (shared, before, after, more) => {
      const run = shared.slice(0, 30 + more);
      const [one, other] = [printsOf([...before, ...run]), printsOf([...run, ...after])];
      const met = [...one].filter(([hash]) => other.has(hash));
      expect(met.some(([hash, around]) => haveSameSurroundings(around, other.get(hash) as number))).toBe(true);
    }),
  );
});
