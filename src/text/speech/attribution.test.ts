import { expect, test } from 'vitest';
import { processorTime } from '../../measure/processor-time.ts';
import { removeOf, speakerNear } from './attribution.ts';

function spanOf(text: string, words: string) {
  const from = text.indexOf(words);
  return { from, to: from + words.length };
}

test.each([
  ['en', '“We leave at six,” said Tessa Orlund, the mayor.', 'leave at six', 'Tessa Orlund'],
  ['en', 'Jon Vikar, who owns the quay, said on Monday: “We leave at six.”', 'leave at six', 'Jon Vikar'],
  ['en', '“We leave,” a spokesman for the port said. “It was dark out there.”', 'was dark', 'a spokesman for the port'],
  ['en', 'He nodded. “We leave at six,” he said.', 'leave at six', null],
  ['en', 'The harbour office said that twelve people had died.', 'twelve people', 'The harbour office'],
  ['en', 'Twelve people had died, according to Dr. Moor.', 'Twelve people', 'Dr. Moor'],
  ['en', 'Twelve people had died, according to the harbour office.', 'Twelve people', 'the harbour office'],
  ['en', 'According to a spokesman for the port, twelve died.', 'twelve', 'a spokesman for the port'],
  ['en', 'Twelve died, according to a Reuter survey of firms.', 'Twelve', 'a Reuter survey of firms'],
  ['en', 'According to the ministry twelve people died.', 'twelve', null],
  ['en', 'According to police twelve people died.', 'twelve', 'police'],
  ['en', 'Twelve people had died. The mayor said nothing.', 'Twelve people', null],
  ['en', 'The breach was first reported by the Evening Post.', 'The breach', null],
  ['en', 'He read out a letter that included one saying “We leave at six.”', 'leave at six', null],
  ['uk', '«Ми вийшли о шостій», — сказала Олена Коваль.', 'вийшли', 'Олена Коваль'],
  ['ru', 'Сергей Моров заявил: «Мы вышли в шесть утра».', 'вышли', 'Сергей Моров'],
  ['de', '„Wir fahren um sechs“, sagte Eva Moor am Montag.', 'fahren', 'Eva Moor'],
  ['fr', '« Nous partons à six heures », a déclaré Luc Moreau.', 'partons', 'Luc Moreau'],
  ['es', '«Salimos a las seis», dijo Ana Ruiz.', 'Salimos', 'Ana Ruiz'],
  ['zh', '昨天，市长李明表示：“我们早上六点出发。”', '六点', '市长李明'],
  ['ar', 'وقال سامي الحداد: «غادرنا في الساعة السادسة».', 'السادسة', 'سامي الحداد'],
  ['en', 'On Monday Tessa Orlund said that twelve died.', 'twelve', 'Tessa Orlund'],
  ['en', 'On Monday Tessa Orlund said: “We leave at six.”', 'leave at six', 'Tessa Orlund'],
  ['en', 'On 5 March Tessa Orlund said that twelve died.', 'twelve', 'Tessa Orlund'],
  ['en', 'In March 2026 April Moor said that twelve died.', 'twelve', 'April Moor'],
  ['en', 'According to two officials, twelve died.', 'twelve', 'two officials'],
  ['en', 'Twelve died, according to three people on the quay.', 'Twelve', 'three people on the quay'],
  ['uk', 'У понеділок Олена Коваль заявила, що загинули дванадцять.', 'дванадцять', 'Олена Коваль'],
  ['uk', 'За словами двох рибалок, загинули дванадцять.', 'дванадцять', 'двох рибалок'],
  ['ru', 'По словам двух рыбаков, погибли двенадцать.', 'двенадцать', 'двух рыбаков'],
  ['de', 'Am Montag Eva Moor sagte, wir fahren.', 'fahren', 'Eva Moor'],
  ['de', 'Am Montag sagte Eva Moor, wir fahren.', 'fahren', null],
  ['fr', 'Selon deux marins, douze sont morts.', 'douze', 'deux marins'],
  ['es', 'El lunes Ana Ruiz dijo que murieron doce.', 'doce', 'Ana Ruiz'],
  ['es', 'Según dos marineros, murieron doce.', 'doce', 'dos marineros'],
  // Whoever is named beside the verb may not be whoever speaks.
  ['en', 'After the Tolsay quay fires Harborline said the pier was “closed for good”.', 'closed', 'Harborline'],
  ['en', 'After the mayor said the pier was “closed for good”, it opened.', 'closed', 'the mayor'],
  ['en', 'The pier opened before the ministry said it was “closed for good”.', 'closed', 'the ministry'],
  ['en', 'After talks with the mayor said to be brief, the pier was “closed for good”.', 'closed', null],
  ['en', 'Friends of the mayor said the pier was “closed for good”.', 'closed', null],
  ['en', 'Friends of Tessa Orlund said the pier was “closed for good”.', 'closed', 'Friends of Tessa Orlund'],
  ['en', 'He spoke to friends of Tessa Orlund, saying the pier was “closed for good”.', 'closed', null],
  ['en', 'The mayor praised the crew and said they were “tired but safe”.', 'tired', null],
  ['en', 'A sailor who said it was “dark out there” was saved.', 'dark', null],
  ['en', 'The pier is closed, telling Tessa Orlund that it would open.', 'closed', null],
  ['en', '“We leave at six,” said Tolsay harbour master Tessa Orlund.', 'leave', 'Tolsay harbour master Tessa Orlund'],
  ['en', '“We leave at six,” said Tessa Orlund while Jon Vikar slept.', 'leave', 'Tessa Orlund'],
  ['en', 'The pier is closed, said Wednesday the harbour office.', 'closed', null],
  ['en', 'Although Harborline said the pier was “closed for good”, it opened.', 'closed', 'Harborline'],
  ['uk', 'Як зазначила лоцманка, причал закрито.', 'причал', null],
  ['uk', 'Той відповів, що причал закрито.', 'причал', null],
  ['uk', '«Причал закрито», — зазначив Толсайський міський голова Іван Мор.', 'Причал', null],
  ['ru', 'Как сообщила лоцман, причал закрыт.', 'причал', null],
  ['ru', '«Причал закрыт», — сказал Моров.Причал откроют.', 'Причал', 'Моров'],
  ['de', 'Damals sagte sie, der Kai sei zu.', 'Kai', null],
  ['zh', '港口公布的数据显示，六点出发，渡轮称准点。', '六点', null],
  ['zh', '据报道，渡轮六点出发。', '六点', null],
  ['zh', '港务局同一天称，渡轮六点出发。', '六点', '港务局'],
  ['zh', '据港务局发布的消息，渡轮六点出发。', '六点', '港务局'],
  ['zh', '港务局尚未对此作出回应。', '回应', null],
  ['zh', '他们获得“好水手”荣誉称号。', '水手', null],
  ['ar', 'وتابع أن «المرسى مغلق».', 'المرسى', null],
  ['ar', 'ويتابع المتهمون في هذه القضية «بتهم».', 'بتهم', null],
  ['ar', 'المرسى مغلق، حسبما أعلنت المديرية.', 'المرسى', null],
  ['ar', 'المرسى مغلق، وفقا لمصادر مطلعة.', 'المرسى', 'مصادر مطلعة'],
])('%s: %s', (language, text, words, speaker) => {
  expect(speakerNear(text, spanOf(text, words), language)).toBe(speaker);
});

test.each([
  ['The ferry left at six.', 'left at six', 0],
  ['“We leave at six,” said Tessa Orlund.', 'leave at six', 1],
  ['The mayor said that twelve people had died.', 'twelve people', 1],
  ['“It is what it is and no more.”', 'what it is', 1],
  ['Bloomberg reported that the mayor had asked for “a new quay by spring”.', 'new quay', 2],
  ['The New York Times noted that twelve people had died.', 'twelve people', 2],
  ['“We leave at six,” Tessa Orlund told Reuters.', 'leave at six', 2],
])('%s is at remove %#', (text, words, remove) => {
  expect(removeOf(text, spanOf(text, words), 'en')).toBe(remove);
});

test.each([
  ['At noon he said, “We leave at six, whatever comes.”', 1],
  ['“We leave at six,” Tessa Orlund told Reuters.', 2],
  ['The “leaders of the fleet” had left by then.', 0],
])('%s, marked with its quotation, is at remove %#', (text, remove) => {
  expect(removeOf(text, { from: 0, to: text.length }, 'en')).toBe(remove);
});

test('a source is no other outlet to itself', () => {
  const text = '“We leave at six,” Tessa Orlund told Reuters.';
  expect(removeOf(text, spanOf(text, 'leave'), 'en', ['Reuters', 'reuters.com'])).toBe(1);
});

test('a long word is not tried as a paper’s name at each of its letters', () => {
  const text = `“Boats return,” said Ada Finch of the ${'A'.repeat(200_000)} on Friday.`;
  const spent = processorTime();
  expect(removeOf(text, spanOf(text, 'Boats return'), 'en')).toBe(1);
  expect(spent()).toBeLessThan(3_000);
});
