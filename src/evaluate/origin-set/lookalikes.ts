/** What two newsrooms have in common although each wrote on its own: an official's words, credit lines, a match reported minute by minute. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledGroup } from './labelled-group.ts';

interface OfficialWords {
  readonly language: string;
  readonly words: readonly string[];
  /** A number in braces is replaced by the words with that number. */
  readonly first: readonly string[];
  readonly second: readonly string[];
}

/** A written statement in pieces, each with the same words about who issued it. */
export function officialWordsGroups(): LabelledGroup[] {
  const all = JSON.parse(readFileSync(join(import.meta.dirname, 'official-words.json'), 'utf8')) as OfficialWords[];
  return all.map(({ language, words, first, second }) => {
    const told = (paragraphs: readonly string[]) =>
      paragraphs.map((text) => text.replaceAll(/\{(\d)\}/gu, (_, at) => words[Number(at)] ?? '')).join('\n\n');
    return {
      id: `official-words-${language}`,
      language,
      texts: { first: told(first), second: told(second) },
      pairs: [{ a: 'first', b: 'second', label: 'none' }],
    };
  });
}

/** Of one newsroom on two days: who wrote and edited, how to reach them, what it always says about itself. */
const CREDITS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Reporting by Ansel Brode in Veldmouth and Ilse Marrow in Orrin; writing by Bruna Keel; editing by Odile Brant and Dirk Holm.',
    'Our standards: what we print has been checked by two people who did not write it.',
  ],
  uk: [
    'Матеріал підготували Оксана Мельничук у Тихорічі та Ганна Брант у Корані; редактор Дмитро Гольм.',
    'Наші правила: надруковане перевірили двоє людей, які його не писали.',
  ],
  ru: [
    'Материал подготовили Анна Брант в Корране и Дмитрий Хольм в Каменске; редактор Ольга Келль.',
    'Наши правила: напечатанное проверили два человека, которые его не писали.',
  ],
  de: [
    'Text von Ansel Brode in Loburg und Ilse Marrow in Selby, Redaktion Bruna Keel und Dirk Holm.',
    'Unser Grundsatz: Was wir drucken, haben zwei geprüft, die es nicht geschrieben haben.',
  ],
  ar: [
    'إعداد أوديل برانت في كوران وديرك هولم في أورين، تحرير برونا كيل وأنسل برود.',
    'قاعدتنا أن ما ننشره راجعه شخصان لم يشاركا في كتابته.',
  ],
};

export function creditedGroups(
  stories: readonly { readonly language: string; readonly paragraphs: readonly string[] }[],
): LabelledGroup[] {
  return Object.entries(CREDITS).map(([language, lines]) => {
    const [one, two] = stories.filter((story) => story.language === language);
    const credited = (paragraphs: readonly string[] = []) => [...paragraphs, ...lines].join('\n\n');
    return {
      id: `credited-${language}`,
      language,
      texts: { one: credited(one?.paragraphs), two: credited(two?.paragraphs) },
      pairs: [{ a: 'one', b: 'two', label: 'none' }],
    };
  });
}

const MINUTES = [
  '19.02 Kick-off at the Abbey ground, under lights and in a drizzle that has made the near side of the pitch shine like a tray.',
  '19.11 First corner to Selby. Ferrow swings it in, Grint heads it over, and the keeper takes his time in finding another ball.',
  '19.24 Goal for Selby. Holm, from nine metres, after the defence had twice failed to clear a throw that never looked dangerous.',
  '19.38 Orrin send on Iver for Jansen, who went down holding his calf and was clapped off by both ends.',
  '19.47 Half-time. Selby lead by a goal and Orrin have not had a shot that the keeper needed to save.',
  '20.09 Equaliser. Iver with his first touch in the area, and the travelling stand is singing about the bus that broke down.',
  '20.31 A second yellow card for Grint, and Selby will finish with ten.',
];
const OF_ANOTHER = [
  '19.02 Off we go. Rain, floodlights, four thousand in, and Selby in their away shirts at home because of a mistake at the laundry.',
  '19.24 1-0. Holm finishes off a scramble that began with a long throw; Orrin want handball and are told to get on with it.',
  '19.38 Jansen limps away, Iver comes on.',
  '20.09 1-1! Iver, who has been on the pitch for half an hour, turns and shoots in one movement.',
  '20.31 Grint walks. Two yellows, the second for saying something about the first.',
];

/** Minute-by-minute reports, latest first: the same page an hour later is the same reporting, another newsroom's page is not. */
export function tickerGroups(): LabelledGroup[] {
  const told = (minutes: readonly string[]) => minutes.toReversed().join('\n\n');
  return [
    {
      id: 'ticker-en',
      language: 'en',
      texts: { early: told(MINUTES.slice(0, 5)), late: told(MINUTES), ofAnother: told(OF_ANOTHER) },
      pairs: [
        { a: 'early', b: 'late', label: 'near' },
        { a: 'early', b: 'ofAnother', label: 'none' },
        { a: 'late', b: 'ofAnother', label: 'none' },
      ],
    },
  ];
}
