// Names of people in Arabic, which has no capitals: a given name and the word that follows it.

import { stopWords } from '../../../text/tokens/stop-words.ts';
import type { NameMention } from '../../../text/words/names.ts';
import type { Word } from '../../../text/words/words.ts';
import { conceptsOfWord } from './concepts.ts';

/** Frequent ones that are no other word of news; folded. */
const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `محمد احمد محمود علي حسن حسين حسام عمر عمرو عثمان خالد يوسف ابراهيم اسماعيل اسحاق يعقوب موسي عيسي داود سليمان هارون زكريا يحيي ادريس نوح ادم
  عبدالله عبدالرحمن عبدالعزيز عبدالكريم عبدالقادر عبدالحميد مصطفي طارق زياد بلال انس سعد سامي سامر سمير كمال جمال نبيل فيصل فهد نايف بندر
  سلمان سلوان ماجد ناصر منصور ياسر ياسين حمزه حاتم هاني هشام وليد وائل رامي رياض رشيد راشد مروان مازن نادر نزار فادي فارس فؤاد فواد بشار بشير باسم
  باسل ايمن اكرم انور اسامه اشرف عاطف عماد عصام غسان قاسم كاظم لؤي مجدي محسن مراد معاذ منير مهدي نضال شكري صلاح صبري طلال
  ظافر هيثم سليم صابر رفيق جورج انطوان الياس ميشال بيار شادي حمد حامد حميد خليل توفيق تامر ثامر برهان جاسم جعفر جابر
  فاطمه عائشه خديجه مريم زينب ليلي سلمي رنا ريم رانيا دينا نوره ساره سعاد سميره سهير سوسن شيماء عبير غاده كريمه لبني لمياء ميساء نادين ناديه
  نجوي نهي هاله هبه ياسمين امينه ايمان جميله حنان دلال رغد سناء`.split(/\s+/u),
);
const MOST_WORDS = 3;

/** Names in a sentence whose words are `found`. */
export function arabicNamesIn(text: string, found: readonly Word[]): NameMention[] {
  const names: NameMention[] = [];
  for (let i = 0; i < found.length; i += 1) {
    const first = found[i] as Word;
    // Folded, the preposition is written like the name.
    if (!GIVEN_NAMES.has(first.folded) || first.surface === 'على') continue;
    const words = [first];
    for (const word of found.slice(i + 1, i + MOST_WORDS)) {
      const isNext = text.slice(words.at(-1)?.to, word.from) === ' ' && !stopWords('ar').has(word.folded);
      const isFurther = GIVEN_NAMES.has((words.at(-1) as Word).folded) && words.length > 1;
      if (!isNext || (words.length > 1 && !isFurther) || !isNamePart(word)) break;
      words.push(word);
    }
    if (words.length < 2) continue;
    const to = (words.at(-1) as Word).to;
    names.push({ from: first.from, to, surface: text.slice(first.from, to), words, atStart: false });
    i += words.length - 1;
  }
  return names;
}

const isNamePart = ({ folded }: Word): boolean =>
  folded.length > 2 &&
  (GIVEN_NAMES.has(folded) || conceptsOfWord(folded, 'ar').length === 0 || folded.startsWith('ال'));
