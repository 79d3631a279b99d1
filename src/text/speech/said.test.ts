import fc from 'fast-check';
import { expect, test } from 'vitest';
import { processorTime } from '../../measure/processor-time.ts';
import { type Said, saidIn, statementsIn } from './said.ts';

/** "kind | speaker | cue | what is said", as the text has it. */
function told(text: string, language = 'en'): string[] {
  const slice = (span: Said['span'] | null) => (span ? text.slice(span.from, span.to) : '–');
  return saidIn(text, language).map(({ kind, span, cue, speaker }) =>
    [kind, slice(speaker), slice(cue), slice(span)].join(' | '),
  );
}

/** The words, and what is found in them: "kind | speaker | cue | what is said". */
test.each<[string, ...string[]]>([
  ['“We leave at six,” said Tessa Orlund.', 'direct | Tessa Orlund | said | “We leave at six,”'],
  ['“We leave at six,” Tessa Orlund said.', 'direct | Tessa Orlund | said | “We leave at six,”'],
  ['"We leave at six," said local boatman Jon Vikar.', 'direct | local boatman Jon Vikar | said | "We leave at six,"'],
  ["''We leave at six,'' Tessa Orlund said.", "direct | Tessa Orlund | said | ''We leave at six,''"],
  ['“Do we leave at six?” Orlund asked.', 'direct | Orlund | asked | “Do we leave at six?”'],
  ['Orlund wrote in a letter on Monday: “We leave at six.”', 'direct | Orlund | wrote | “We leave at six.”'],
  [
    '“We leave at six,” said Jon Vikar, who owns the quay. “It is dark then.”',
    'direct | Jon Vikar | said | “We leave at six,”',
    'direct | Jon Vikar | said | “It is dark then.”',
  ],
  [
    '“We leave,” she added, “as soon as it is dark.”',
    'direct | she | added | “We leave,”',
    'direct | she | added | “as soon as it is dark.”',
  ],
  ['“It was dark. We left,” he told reporters.', 'direct | he | told | “It was dark. We left,”'],
  [
    'The mayor continued:\n\n“It was dark. We left.”\n\n“Nobody saw us go.”',
    'direct | The mayor | continued | “It was dark. We left.”',
    'direct | The mayor | continued | “Nobody saw us go.”',
  ],
  ['The harbour office said that twelve had died.', 'indirect | The harbour office | said | that twelve had died'],
  ['But the harbour office said twelve had died.', 'indirect | the harbour office | said | twelve had died'],
  ['Vikar told the Evening Post he had seen nothing.', 'indirect | Vikar | told | he had seen nothing'],
  ['Vikar, a boatman of Averin, has said he saw it.', 'indirect | Vikar | has said | he saw it'],
  ['Vikar said in a statement that he saw nothing.', 'indirect | Vikar | said | that he saw nothing'],
  [
    'Vikar said he saw nothing and added that it was dark.',
    'indirect | Vikar | said | he saw nothing',
    'indirect | Vikar | added | that it was dark',
  ],
  ['The mayor praised the crew, adding that all were safe.', 'indirect | The mayor | adding | that all were safe'],
  ['While Orlund says the pier is safe, few will walk on it.', 'indirect | Orlund | says | the pier is safe'],
  ['Twelve had died, the mayor said on Monday.', 'indirect | the mayor | said | Twelve had died'],
  [
    'The pier, the mayor said, was never safe.',
    'indirect | the mayor | said | The pier',
    'indirect | the mayor | said | was never safe',
  ],
  ['Twelve had died, according to Dr. Moor.', 'indirect | Dr. Moor | according to | Twelve had died'],
  ['According to the mayor, twelve had died.', 'indirect | the mayor | According to | twelve had died'],
  [
    'Ann Bell said the pier was “a danger to all” in March.',
    'mixed | Ann Bell | said | the pier was “a danger to all” in March',
  ],
  ['The pier was “a danger to all,” Bell said.', 'mixed | Bell | said | The pier was “a danger to all,”'],
  ['Bell called the pier “a danger to all.”', 'mixed | Bell | called | the pier “a danger to all.”'],
  ['The mayor, Ann Bell, said it was dark.', 'indirect | Ann Bell | said | it was dark'],
  ['Two port officials say it was dark.', 'indirect | Two port officials | say | it was dark'],
  [
    'It had been dark, people close to the mayor said.',
    'indirect | people close to the mayor | said | It had been dark',
  ],
  ['Asked about the pier, Bell said, “It was dark.”', 'direct | Bell | said | “It was dark.”'],
  ['Bell said the pier was safe, and she walked on.', 'indirect | Bell | said | the pier was safe'],
  ['Bell asked Vikar whether it was dark.', 'indirect | Bell | asked | whether it was dark'],
  [
    'Some fishermen said that it was dark, according to the mayor.',
    'indirect | the mayor | according to | Some fishermen said that it was dark',
  ],
  [
    'Bell complained of the noise at night: “Nobody on this quay can sleep,” she said.',
    'direct | she | said | “Nobody on this quay can sleep,”',
  ],
  [
    '“We leave at six,” Bell said on the radio’s “Talk of Averin.” “It is dark then.”',
    'direct | Bell | said | “We leave at six,”',
    'direct | Bell | said | “It is dark then.”',
  ],
  ['Bell believes that the pier will fall.', 'indirect | Bell | believes | that the pier will fall'],
  ['Bell vowed to close the pier.', 'indirect | Bell | vowed | to close the pier'],
  ['Bell urged the council to close the pier.', 'indirect | Bell | urged | the council to close the pier'],
  ['Meanwhile Bell told Vikar that it was dark.', 'indirect | Bell | told | that it was dark'],
  ['He held up a sign that read “Nobody leaves this pier.”', 'direct | a sign | read | “Nobody leaves this pier.”'],
  [
    'She told Radio Averin some of the boats she saw were empty.',
    'indirect | She | told | some of the boats she saw were empty',
  ],
  ['The pier will fall, he said, while others laughed.', 'indirect | he | said | The pier will fall'],
  [
    'Two towns criticised the pier, and Harbour Union envoy to the council, Ann Bell, said it would fall.',
    'indirect | Ann Bell | said | it would fall',
  ],
  [
    'Two towns liked the pier, and the envoy of Averin, Ohio, said it would fall.',
    'indirect | the envoy of Averin | said | it would fall',
  ],
  ['The boat left at 10:30 and Bell said: It was dark.', 'indirect | Bell | said | It was dark'],
])('%s', (text, ...expected) => {
  expect(told(text)).toEqual(expected);
});

test('the pieces that share a cue are one statement, and those with nothing but white space between them one piece', () => {
  const text = '“We leave,” Bell said. “It is dark.”\n\n“Nobody sees us.” Vikar said he stays.';
  const [first, second, ...others] = statementsIn(text, 'en');
  expect(first?.kind).toBe('direct');
  expect(first?.pieces.map(({ from, to }) => text.slice(from, to))).toEqual([
    '“We leave,”',
    '“It is dark.”\n\n“Nobody sees us.”',
  ]);
  expect(second?.pieces.map(({ from, to }) => text.slice(from, to))).toEqual(['he stays']);
  expect(others).toEqual([]);
});

test.each([
  'The ferry Lark left at six. The “Lark” is a ferry.',
  'Bell did not say whether the pier was safe.',
  'Bell declined to say when it would open.',
  'The report that the pier fell was wrong.',
  'An alleged thief of the pier was seen.',
  'Vikar declared war on the gulls.',
  'The crew sang “Songs of the Old Quay.”',
  'Two dozen states holding polls were named.',
  'The mayor was told that the pier fell.',
  'In the swing state nobody voted for the pier.',
  'He had a say in it.',
  'I think the pier will fall.',
  'In Averin, Bell showed them the pier.',
  'The crew denied Averin claims that the pier fell.',
  'The office found more than 300 tweets saying the pier fell.',
])('nobody is given words in: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ['Orlund said the pier was shut.', 0.8, 1],
  ['Orlund told Reuters the pier was shut.', 0.8, 2],
  ['“It was dark out there,” Orlund told Reuters on Monday.', 0.95, 2],
  ['“It was dark out there,” Orlund said. Reuters has its office on the quay.', 0.95, 1],
  ['Orlund believes that the pier will fall.', 0.5, 1],
  ['Orlund wants to close the pier.', 0.4, 1],
  ['Nobody but Orlund can say that the pier is safe.', 0.4, 1],
])('%s: how sure it is %d, remove %d', (text, score, remove) => {
  expect(saidIn(text, 'en')[0]).toMatchObject({ score, remove });
});

const WORDS = [
  '“',
  '”',
  '"',
  'said',
  'Ann Bell',
  'that',
  'the mayor',
  ',',
  '.',
  ' ',
  '\n\n',
  'according to',
  '«',
  '😀',
];

test('spans lie in the text, in order, and none overlaps the next, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string()), { maxLength: 80 }), (pieces) => {
      const text = pieces.join(' ');
      let last = 0;
      for (const { span, cue, speaker, score } of saidIn(text, 'en')) {
        for (const { from, to } of [span, cue, speaker].filter((each) => each !== null)) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
        }
        expect(span.from).toBeGreaterThanOrEqual(last);
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
        last = span.to;
      }
    }),
  );
});

test.each([
  ['opening marks', '“'.repeat(2_000_000)],
  ['words without a full stop', 'said the mayor '.repeat(130_000)],
  ['cues that share a subject', `${'said that , and '.repeat(240)}. Then `.repeat(40)],
  ['marks around each word', '“a” said '.repeat(200_000)],
])('time is linear in length: %s', (_, text) => {
  const spent = processorTime();
  saidIn(text, 'en');
  expect(spent()).toBeLessThan(20_000);
});
