import { expect, test } from 'vitest';
import { leftOutNegator } from './left-out-negator.ts';

/** The word left out beside the quotation between bars. */
function leftOut(marked: string, language: string | null): string | undefined {
  const [before = '', exact = '', after = ''] = marked.split('|');
  const span = { from: before.length, to: before.length + exact.length };
  return leftOutNegator(before + exact + after, span, language)?.word;
}

test.each([
  ['en', 'The ferry was not |safe to cross|.', 'not'],
  ['en', 'It was not “|safe|”, they said.', 'not'],
  ['en', 'They used non-|lethal| means.', 'non'],
  ['en', 'There were no |survivors|.', 'no'],
  ['en', 'They didn’t |see the dredger|.', 'didn’t'],
  ['en-GB', 'It never |carried lights|.', 'never'],
  ['zh', '这艘船不|安全|。', '不'],
  ['zh', '挖泥船并未|亮灯|。', '未'],
  ['zh', '船员没有|看到灯|。', '没有'],
  ['zh', '他可能不|知情|。', '不'],
  ['zh', '他称船“不|安全|”。', '不'],
  ['ja', '乗客の死亡は未|確認|です。', '未'],
  ['ja', '船は|安全|ではないと述べた。', 'ではない'],
  ['uk', 'Вогні не |горіли|.', 'не'],
  [null, 'Вогні не |горіли|.', 'не'],
  ['ru', '|Опасности| нет.', 'нет'],
  ['de', 'Die Fähre war nicht |sicher|.', 'nicht'],
  ['de', '|Der Bagger leuchtete| nicht.', 'nicht'],
  ['fr', 'Le navire n’était pas |sûr|.', 'pas'],
  ['es', 'El barco no |estaba iluminado|.', 'no'],
  ['it', 'La nave non |era sicura|.', 'non'],
  ['pt', 'O navio não |estava iluminado|.', 'não'],
  ['nl', 'Het schip was niet |veilig|.', 'niet'],
  ['pl', 'Statek nie |był oświetlony|.', 'nie'],
  ['ar', 'السفينة غير |آمنة|.', 'غير'],
])('%s: “%s” leaves out %s', (language, marked, word) => {
  expect(leftOut(marked, language)).toBe(word);
});

test.each([
  ['en', 'Was it lit? No. |The dredger was dark|.'],
  ['en', 'Was it lit? No! |The dredger was dark|.'],
  ['en', 'They said no, |the dredger was dark|.'],
  ['en', 'They said no\n\n|The dredger was dark|.'],
  ['en', 'At No |12 Mill Lane| there was a fire.'],
  ['en', 'The |ferry was not safe|.'],
  ['zh', '渡轮沉没|原因|不明。'],
  ['zh', '南非|总统|说。'],
  ['zh', '他能不能|通过|还不清楚。'],
  ['zh', '要不|安全|就好。'],
  ['ja', '船は|沈没した|かもしれない。'],
  ['ar', 'وهو ما |أدى إلى غرق| العبارة.'],
  ['uk', 'Вогні |не горіли|.'],
])('%s: “%s” leaves nothing out', (language, marked) => {
  expect(leftOut(marked, language)).toBeUndefined();
});
