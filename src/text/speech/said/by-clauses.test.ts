import fc from 'fast-check';
import { expect, test } from 'vitest';
import { processorTime } from '../../../measure/processor-time.ts';
import { tries } from '../../../measure/test-effort.ts';
import { type Said, saidIn } from '../said.ts';

/** "kind | speaker | cue | what is said", as the text has it. */
function told(text: string, language: string | null): string[] {
  const slice = (span: Said['span'] | null) => (span ? text.slice(span.from, span.to) : '–');
  return saidIn(text, language).map(({ kind, span, cue, speaker }) =>
    [kind, slice(speaker), slice(cue), slice(span)].join(' | '),
  );
}

test.each([
  ['Капитан порта сообщил, что паром вышел в шесть.', 'indirect | Капитан порта | сообщил | что паром вышел в шесть'],
  [
    '«Мы выйдем в шесть утра», — сказала лоцман Тесса Орлунд.',
    'direct | лоцман Тесса Орлунд | сказала | «Мы выйдем в шесть утра»',
  ],
  ['Мэр заявил: «Причал закрыт до весны».', 'direct | Мэр | заявил | «Причал закрыт до весны»'],
  [
    'Паром выйдет в шесть утра, рассказал в среду начальник порта.',
    'indirect | начальник порта | рассказал | Паром выйдет в шесть утра',
  ],
  ['По словам Ивана Морова, причал закрыт.', 'indirect | Ивана Морова | По словам | причал закрыт'],
  ['Причал закрыт, по данным портовой службы.', 'indirect | портовой службы | по данным | Причал закрыт'],
  ['Как сообщили в Управлении порта, причал закрыт.', 'indirect | Управлении порта | сообщили | причал закрыт'],
  [
    'На вчерашнем заседании министр уточнил, сколько судов вышло.',
    'indirect | министр | уточнил | сколько судов вышло',
  ],
  ['После совещания Анна Белова заявила, что причал закрыт.', 'indirect | Анна Белова | заявила | что причал закрыт'],
  ['Анна Белова, начальник порта, заявила, что причал закрыт.', 'indirect | Анна Белова | заявила | что причал закрыт'],
])('ru: %s', (text, expected) => {
  expect(told(text, 'ru')).toEqual([expected]);
});

test.each([
  [
    'Капітан порту повідомив, що пором вийшов о шостій.',
    'indirect | Капітан порту | повідомив | що пором вийшов о шостій',
  ],
  [
    '«Ми вийдемо о шостій ранку», — сказала лоцманка Тесса Орлунд.',
    'direct | лоцманка Тесса Орлунд | сказала | «Ми вийдемо о шостій ранку»',
  ],
  ['Мер заявив: «Причал зачинено до весни».', 'direct | Мер | заявив | «Причал зачинено до весни»'],
  [
    'Пором вийде о шостій ранку, розповів у середу начальник порту.',
    'indirect | начальник порту | розповів | Пором вийде о шостій ранку',
  ],
  ['За словами Івана Мора, причал зачинено.', 'indirect | Івана Мора | За словами | причал зачинено'],
  [
    'Мені шкода, коли я чую, як матроси запитують: «Хто зачинив наш причал?»',
    'direct | матроси | запитують | «Хто зачинив наш причал?»',
  ],
  ['Як повідомили в Управлінні порту, причал зачинено.', 'indirect | Управлінні порту | повідомили | причал зачинено'],
  ['Міністерка наголосила, що «флот готовий» до зими.', 'mixed | Міністерка | наголосила | що «флот готовий» до зими'],
])('uk: %s', (text, expected) => {
  expect(told(text, 'uk')).toEqual([expected]);
});

test.each([
  [
    'Kapitán přístavu uvedl, že trajekt vyplul v šest.',
    'indirect | Kapitán přístavu | uvedl | že trajekt vyplul v šest',
  ],
  ['„Vyplouváme v šest ráno,“ řekla Tessa Orlundová.', 'direct | Tessa Orlundová | řekla | „Vyplouváme v šest ráno,“'],
  ['Molo je zavřené do jara, řekl starosta.', 'indirect | starosta | řekl | Molo je zavřené do jara'],
  ['Dodal, že molo je zavřené.', 'indirect | – | Dodal | že molo je zavřené'],
  ['Molo je podle starosty Jana Mora zavřené.', null],
])('cs: %s', (text, expected) => {
  expect(told(text, 'cs')).toEqual(expected === null ? [] : [expected]);
});

test.each([
  [
    'pl',
    'Kapitan portu poinformował, że prom wypłynął o szóstej.',
    'indirect | Kapitan portu | poinformował | że prom wypłynął o szóstej',
  ],
  [
    'pl',
    '„Wypływamy o szóstej rano” – powiedziała Tessa Orlund.',
    'direct | Tessa Orlund | powiedziała | „Wypływamy o szóstej rano”',
  ],
  ['pl', 'Jak przekazał burmistrz, molo jest zamknięte.', 'indirect | burmistrz | przekazał | molo jest zamknięte'],
  [
    'de',
    'Der Hafenmeister sagte, dass die Fähre um sechs abfährt.',
    'indirect | Der Hafenmeister | sagte | dass die Fähre um sechs abfährt',
  ],
  [
    'de',
    'Am Montag sagte Eva Moor, die Fähre fahre um sechs.',
    'indirect | Eva Moor | sagte | die Fähre fahre um sechs',
  ],
  [
    'de',
    '„Wir fahren um sechs Uhr“, sagte Eva Moor am Montag.',
    'direct | Eva Moor | sagte | „Wir fahren um sechs Uhr“',
  ],
  [
    'de',
    'Der Kai sei bis Mai gesperrt, erklärte der Bürgermeister.',
    'indirect | der Bürgermeister | erklärte | Der Kai sei bis Mai gesperrt',
  ],
  ['fr', 'Le maire a déclaré que le quai était fermé.', 'indirect | Le maire | a déclaré | que le quai était fermé'],
  [
    'fr',
    '« Nous partons à six heures », a déclaré Luc Moreau.',
    'direct | Luc Moreau | a déclaré | « Nous partons à six heures »',
  ],
  ['fr', 'Le quai est fermé, a indiqué la préfecture.', 'indirect | la préfecture | a indiqué | Le quai est fermé'],
  ['fr', 'Selon Ann Bell, directrice du port, le quai est fermé.', 'indirect | Ann Bell | Selon | le quai est fermé'],
  ['fr', 'Selon Ann Bell, du port de Tolsay, le quai est fermé.', 'indirect | Ann Bell | Selon | le quai est fermé'],
  ['fr', 'Le quai est fermé, selon Ann Bell, directrice du port.', 'indirect | Ann Bell | selon | Le quai est fermé'],
  [
    'fr',
    '« Nous partons à six heures », a-t-il dit lors du sommet de Tolsay.',
    'direct | il | a-t-il dit | « Nous partons à six heures »',
  ],
  [
    'fr',
    'Le gouvernement grec a annoncé que le quai était fermé.',
    'indirect | Le gouvernement grec | a annoncé | que le quai était fermé',
  ],
  [
    'fr',
    'Le gouvernement défend sa politique, affirmant que le quai est fermé.',
    'indirect | – | affirmant | que le quai est fermé',
  ],
  ['fr', 'Selon le ministère, le quai est fermé.', 'indirect | le ministère | Selon | le quai est fermé'],
  [
    'es',
    'El alcalde dijo el lunes que el muelle estaba cerrado.',
    'indirect | El alcalde | dijo | que el muelle estaba cerrado',
  ],
  ['es', '«Salimos a las seis en punto», dijo Ana Moro.', 'direct | Ana Moro | dijo | «Salimos a las seis en punto»'],
  ['es', 'Según el ministerio, el muelle está cerrado.', 'indirect | el ministerio | Según | el muelle está cerrado'],
  ['it', 'Il sindaco ha detto che il molo è chiuso.', 'indirect | Il sindaco | ha detto | che il molo è chiuso'],
  [
    'it',
    '«Partiamo alle sei del mattino», ha detto Anna Moro.',
    'direct | Anna Moro | ha detto | «Partiamo alle sei del mattino»',
  ],
  ['pt', 'O prefeito disse que o cais estava fechado.', 'indirect | O prefeito | disse | que o cais estava fechado'],
  ['pt', '“Saímos às seis da manhã”, afirmou Ana Moura.', 'direct | Ana Moura | afirmou | “Saímos às seis da manhã”'],
])('%s: %s', (language, text, expected) => {
  expect(told(text, language)).toEqual([expected]);
});

test('who speaks within the marks of a quotation, and in the next one, is the same', () => {
  expect(told('«Вышли в шесть, — сказал Моров, — и вернулись к вечеру». «Больше мы не выйдем».', 'ru')).toEqual([
    'direct | Моров | сказал | «Вышли в шесть,',
    'direct | Моров | сказал | и вернулись к вечеру»',
    'direct | Моров | сказал | «Больше мы не выйдем»',
  ]);
});

test('a statement goes on behind whoever makes it, and ends where another begins', () => {
  expect(told('Причал, говорят рыбаки, откроют весной.', 'ru')).toEqual([
    'indirect | рыбаки | говорят | Причал',
    'indirect | рыбаки | говорят | откроют весной',
  ]);
  expect(told('Мэр сказал, что причал закрыт, добавив, что его откроют.', 'ru')).toEqual([
    'indirect | Мэр | сказал | что причал закрыт',
    'indirect | Мэр | добавив | что его откроют',
  ]);
});

test.each([
  ['ru', 'По его словам, причал закрыт.', 'indirect | его | По его словам | причал закрыт'],
  [
    'ru',
    'Как сообщили «Вестнику» в Управлении порта, причал закрыт.',
    'indirect | Управлении порта | сообщили | причал закрыт',
  ],
  ['ru', '20 февраля Анна Белова заявила, что причал закрыт.', 'indirect | Анна Белова | заявила | что причал закрыт'],
  [
    'ru',
    '«Причал закрыт до самой весны», — вздохнула лоцман.',
    'direct | лоцман | вздохнула | «Причал закрыт до самой весны»',
  ],
  ['ru', 'Старый причал закрыт, сообщил мэр.Его откроют весной.', 'indirect | мэр | сообщил | Старый причал закрыт'],
  ['ru', 'Старый причал закрыт, сообщает ПТС.Мэр молчит.', 'indirect | ПТС | сообщает | Старый причал закрыт'],
  ['ru', 'Лоцман спросил: «Когда выходим в море?» Море шумело.', 'direct | Лоцман | спросил | «Когда выходим в море?»'],
  [
    'cs',
    'Jak Večerníku sdělil starosta Jan Mor, molo je zavřené.',
    'indirect | starosta Jan Mor | sdělil | molo je zavřené',
  ],
  ['cs', 'Podle starosty Jana Mora je molo zavřené.', 'indirect | starosty Jana Mora | Podle | je molo zavřené'],
  [
    'de',
    'Laut Bürgermeister Moor bleibt der Kai bis Mai gesperrt.',
    'indirect | Bürgermeister Moor | Laut | bleibt der Kai bis Mai gesperrt',
  ],
  [
    'de',
    'Der Kai ist bis Mai gesperrt, so der Bürgermeister.',
    'indirect | der Bürgermeister | so | Der Kai ist bis Mai gesperrt',
  ],
  ['de', 'Vor seiner Reise sagte Moor, er sei bereit.', 'indirect | Moor | sagte | er sei bereit'],
  ['fr', '« Nous partons à six heures », dit-elle.', 'direct | elle | dit-elle | « Nous partons à six heures »'],
  [
    'fr',
    '« Nous partons à six heures », a-t-il ajouté.',
    'direct | il | a-t-il ajouté | « Nous partons à six heures »',
  ],
])('%s, as it is put there: %s', (language, text, expected) => {
  expect(told(text, language)).toEqual([expected]);
});

test.each([
  ['zh', '港务局称，渡轮六点准时出发。', 'indirect | 港务局 | 称 | 渡轮六点准时出发'],
  ['zh', '船长说：“我们六点准时出发。”', 'direct | 船长 | 说 | “我们六点准时出发。”'],
  ['ar', 'وقال مدير الميناء «نغادر في السادسة صباحا».', 'direct | مدير الميناء | وقال | «نغادر في السادسة صباحا»'],
])('%s, by patterns: %s', (language, text, expected) => {
  expect(told(text, language)).toEqual([expected]);
});

test('an unknown language is assumed by the script', () => {
  expect(told('Мер повідомив, що причал зачинено.', null)).toEqual(['indirect | Мер | повідомив | що причал зачинено']);
});

test('one word in quotation marks is said behind a colon, and a name elsewhere', () => {
  expect(told('Лоцман улыбнулся и сказал: «Пора».', 'ru')).toEqual(['direct | Лоцман | сказал | «Пора»']);
  expect(told('Лоцман сказал «Вестнику», что пора.', 'ru')).toEqual(['indirect | Лоцман | сказал | что пора']);
});

test.each([
  ['ru', 'Паром «Заря севера» вышел в шесть утра. Он не сказал, что вернётся.'],
  ['ru', 'Причал закрыли, потому что начался шторм, и все разошлись по домам.'],
  ['ru', 'В театре шёл спектакль «Прощай, старый причал», билеты раскупили.'],
  ['uk', 'Пором «Зоря півночі» вийшов о шостій. Він не сказав, що повернеться.'],
  ['uk', 'Причал зачинили, бо почався шторм, і всі розійшлися.'],
  ['cs', 'Trajekt „Záře severu“ vyplul v šest. Molo zavřeli, protože přišla bouře.'],
  ['pl', 'Prom „Zorza północy” wypłynął o szóstej. Molo zamknięto, bo przyszedł sztorm.'],
  ['de', 'Die Fähre „Stern des Nordens“ fuhr um sechs ab. Der Kai, der gesperrt war, ist offen.'],
  ['fr', 'Le bac « Étoile du Nord » est parti à six heures. Le conseil annonce une mesure que le port attendait.'],
  ['es', 'El ferri «Estrella del Norte» salió a las seis. Anunció una medida que el puerto esperaba.'],
  ['it', 'Il traghetto «Stella del Nord» è partito alle sei. Il molo che era chiuso ha riaperto.'],
  ['pt', 'A balsa “Estrela do Norte” partiu às seis. O cais que estava fechado abriu.'],
  ['ru', 'Об этом рассказал журнал в статье «Старый причал снова открыт».'],
  ['uk', 'Порт, що отримав два пороми, заявив про нові рейси.'],
  ['ru', 'Об этом в среду утром, 17 марта, сообщил мэр.'],
  ['pt', 'O capitão do porto, Ana Moura, disse ontem nesta tarde.'],
  ['uk', 'Йдеться про лоцмана, який сподівається на новий причал.'],
  ['de', 'Die Sprecherin, Eva Moor, warnte vor dem Sturm. So hatte sich der Kapitän beschwert, dass es regnet.'],
  ['de', 'Der Film erzählt die Geschichte der Boote, die im Hafen lagen.'],
  ['fr', 'Le port lance une enquête à Tolsay, qu’il attendait depuis un an.'],
  ['ru', 'Об этом «Портовику» сообщила лоцман Тесса Орлунд.'],
  ['de', 'Dem hat ein anderes System der Häfen, so auch das kleine System, nichts genommen.'],
  ['zh', '港口推进“高效办成一件事”改革。双方落实好访问成果，把蓝图变成现实。'],
  ['ar', 'دخل تحالف «قوى المرفأ والبحر» إلى المبنى.'],
])('%s: nobody says anything: %s', (language, text) => {
  expect(told(text, language)).toEqual([]);
});

test('“according to her” is not the subject of a verb behind it', () => {
  expect(told('Segundo ela, o cais fechou, mas admitiu que o barco saiu.', 'pt')).toEqual([
    'indirect | ela | Segundo | o cais fechou',
    'indirect | – | admitiu | que o barco saiu',
  ]);
});

test.each([
  ['uk', 'Я сказав, що причал закрито.', 0.4],
  ['uk', 'Вона сказала, що причал закрито.', 0.75],
  ['ru', 'Я написал, что причал закрыт.', 0.4],
])('%s: %s: how sure it is %d', (language, text, score) => {
  expect(saidIn(text, language)[0]?.score).toBeCloseTo(score);
});

const PIECES = {
  ru: [
    '«',
    '»',
    '"',
    ', что',
    ', —',
    'сказал',
    'добавив',
    'как',
    'по словам',
    'Анна Белова',
    'мэр',
    'который',
    '(',
    ')',
    '.',
  ],
  fr: [
    '«',
    '»',
    ', que',
    ',',
    'a déclaré',
    'dit-il',
    'selon',
    'comme',
    'le maire',
    'Luc Moreau',
    'de',
    'et',
    ':',
    '?',
    '.',
  ],
};

test.each(Object.entries(PIECES))(
  '%s: spans lie in the text, in order, and none overlaps the next, whatever the text',
  (language, words) => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 4 })), { maxLength: 60 }),
        (pieces) => {
          const text = pieces.join(' ');
          let last = 0;
          for (const { span, cue, speaker, score } of saidIn(text, language)) {
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
        },
      ),
      { numRuns: tries(1_000) },
    );
  },
);

test.each([
  ['words without a full stop', 'мэр сказал, что '.repeat(130_000)],
  ['verbs without a pause', 'сказал '.repeat(560)],
  ['commas', `${'сказал, '.repeat(499)}\n\n`.repeat(100)],
  ['frames within marks', `«${', — сказал мэр, — да'.repeat(100_000)}»`],
])('time is linear in length: %s', (_, text) => {
  const spent = processorTime();
  saidIn(text, 'ru');
  expect(spent()).toBeLessThan(20_000);
});
