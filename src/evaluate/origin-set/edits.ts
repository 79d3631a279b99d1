/** What newsrooms do to a wire story, as rules. */

import { sentences } from '../../text/sentences/sentences.ts';

interface Words {
  /** Added before and after the story by the newsroom that takes it. */
  readonly lead: string;
  readonly tail: string;
  /** Inserted between its paragraphs. */
  readonly between: readonly string[];
  /** Pairs of a word in the story and the word that a subeditor prefers. */
  readonly preferred: readonly (readonly [string, string])[];
}

const WORDS: Readonly<Record<string, Words>> = {
  en: {
    lead: 'This is what our readers asked about most this morning.',
    tail: 'This story was first seen on our morning page and has been put together by the night desk.',
    between: [
      'Our reporter has asked for more and will add it here.',
      'A map of the place stands on page four of the printed edition.',
    ],
    preferred: [
      ['said', 'stated'],
      ['which', 'that'],
      ['began', 'started'],
      ['after', 'once'],
      ['morning', 'early hours'],
      ['people', 'persons'],
      ['asked', 'requested'],
      ['large', 'big'],
    ],
  },
  uk: {
    lead: 'Про це найчастіше запитували наші читачі сьогодні вранці.',
    tail: 'Цю новину підготувала нічна зміна нашої редакції.',
    between: [
      'Наша кореспондентка уточнює подробиці, стежте за оновленнями.',
      'Мапу місцевості надруковано на четвертій сторінці газети.',
    ],
    preferred: [
      ['сказав', 'зазначив'],
      ['сказала', 'зазначила'],
      ['тепер', 'нині'],
      ['бо', 'оскільки'],
      ['тільки', 'лише'],
      ['щойно', 'як тільки'],
    ],
  },
  ru: {
    lead: 'Об этом читатели чаще всего спрашивали нас сегодня утром.',
    tail: 'Заметку подготовила ночная смена нашей редакции.',
    between: [
      'Наш корреспондент уточняет подробности, следите за обновлениями.',
      'Карта местности напечатана на четвёртой странице газеты.',
    ],
    preferred: [
      ['рассказал', 'сообщил'],
      ['сказала', 'отметила'],
      ['только', 'лишь'],
      ['теперь', 'сейчас'],
      ['однако', 'но'],
      ['больше', 'свыше'],
    ],
  },
  de: {
    lead: 'Danach haben unsere Leserinnen und Leser heute am häufigsten gefragt.',
    tail: 'Diese Meldung hat unsere Spätschicht zusammengestellt.',
    between: [
      'Unsere Reporterin ist unterwegs und meldet sich später noch einmal.',
      'Eine Karte der Gegend steht auf Seite vier der gedruckten Ausgabe.',
    ],
    preferred: [
      ['sagte', 'erklärte'],
      ['wurde', 'ist'],
      ['wieder', 'erneut'],
      ['vor allem', 'besonders'],
      ['weil', 'da'],
      ['solange', 'sofern'],
    ],
  },
  zh: {
    lead: '今天上午读者问得最多的就是这件事。',
    tail: '本稿由夜班编辑整理。',
    between: ['本报记者正在赶往现场,稍后补充更多细节。', '示意图见今日印刷版第四版。'],
    preferred: [
      ['宣布', '通报'],
      ['认为', '判断'],
      ['之后', '然后'],
      ['负责', '承担'],
      ['消息', '传闻'],
      ['提出', '表示愿意'],
    ],
  },
  ar: {
    lead: 'هذا أكثر ما سأل عنه قراؤنا هذا الصباح.',
    tail: 'أعدت هذا الخبر مناوبة الليل في هيئة التحرير.',
    between: [
      'ومراسلنا في الطريق إلى المكان وسنضيف ما يصلنا.',
      'وتجدون خريطة المنطقة في الصفحة الرابعة من النسخة المطبوعة.',
    ],
    preferred: [
      ['قال', 'صرح'],
      ['وقال', 'وأفاد'],
      ['كانوا', 'ظلوا'],
      ['جديدة', 'حديثة'],
      ['حتى', 'إلى'],
      ['بعد', 'عقب'],
    ],
  },
};

const wordsFor = (language: string): Words => WORDS[language] as Words;

/** Adds another headline at the top of the text, and a line of the newsroom's own below it. */
export function relabelled(paragraphs: readonly string[], language: string): string[] {
  const { lead, tail } = wordsFor(language);
  return [lead, ...paragraphs, tail];
}

/** Returns the headline of a newsroom in another language. */
export function foreignTitle(language: string): string[] {
  return [wordsFor(language === 'en' ? 'uk' : 'en').lead];
}

/** Puts the text in quotation marks, and says who had it first. */
export function quoted(paragraphs: readonly string[], language: string): string[] {
  return [...paragraphs.map((paragraph) => `“${paragraph.replaceAll(/["“”„«»]/gu, '')}”`), wordsFor(language).tail];
}

/** Replaces preferred words, leaves out one paragraph and swaps two. */
export function edited(paragraphs: readonly string[], language: string): string[] {
  const changed = paragraphs.map((paragraph) =>
    wordsFor(language).preferred.reduce((text, [from, to]) => replaced(text, from, to, language), paragraph),
  );
  if (changed.length < 5) return changed;
  const [first, second, third, fourth] = changed as [string, string, string, string];
  return [first, third, second, fourth];
}

function replaced(text: string, from: string, to: string, language: string): string {
  if (language === 'zh') return text.replaceAll(from, to);
  return text.replaceAll(new RegExp(`(?<!\\p{L})${from}(?!\\p{L})`, 'gu'), to);
}

/** Replaces every twelfth word, as a newsroom might that must not print the wire verbatim. */
export function reworded(paragraphs: readonly string[], language: string): string[] {
  const { preferred } = wordsFor(language);
  let count = 0;
  const next = (): string => (preferred[count % preferred.length] as readonly [string, string])[1];
  const unit = language === 'zh' ? /[\p{Script=Han}]{2}/gu : /(?<!\p{L})\p{L}{3,}(?!\p{L})/gu;
  return paragraphs.map((paragraph) =>
    paragraph.replaceAll(unit, (word) => {
      count += 1;
      return count % 12 === 0 ? next() : word;
    }),
  );
}

/** Reverses the order of the sentences, in paragraphs of two. */
export function turnedRound(paragraphs: readonly string[], language: string): string[] {
  const text = paragraphs.join(' ');
  const all = sentences(text, language).map(({ from, to }) => text.slice(from, to));
  return all
    .toReversed()
    .flatMap((sentence, at, turned) => (at % 2 === 0 ? [[sentence, turned[at + 1]].filter(Boolean).join(' ')] : []));
}

/** Inserts the newsroom's own sentences between the paragraphs of the wire. */
export function interleaved(paragraphs: readonly string[], language: string): string[] {
  const { between } = wordsFor(language);
  return paragraphs.flatMap((paragraph, index) => [paragraph, ...(between[index] ? [between[index] as string] : [])]);
}

/** Uses other quotation marks, other dashes and non-breaking spaces. */
export function requoted(paragraphs: readonly string[]): string[] {
  return paragraphs.map((paragraph) =>
    paragraph
      .replaceAll(/["„«]([^"“»]*)["“»]/gu, '“$1”')
      .replaceAll(' - ', ' – ')
      .replaceAll(/(\d) (\p{L})/gu, '$1\u00a0$2')
      .replaceAll("'", '’'),
  );
}
