import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { processorTime } from '../../../measure/processor-time.ts';
import { charsetOfNames, nameIn, TAR_PACKERS, ZIP_PACKERS } from './archive-names.ts';

test('names of ASCII alone are not weighed in one charset after the other', () => {
  const names = Array.from({ length: 100_000 }, (_, i) =>
    Buffer.from(`harbour/2024/Reports-of-March/Article-${i}.html`),
  );
  const spent = processorTime();
  const charset = charsetOfNames(names, ZIP_PACKERS);
  expect(spent()).toBeLessThan(1_000);
  expect(nameIn(charset, names[7] ?? Buffer.of())).toBe('harbour/2024/Reports-of-March/Article-7.html');
});

test('one letter above ASCII is enough to tell the charset', () => {
  const name = Buffer.from([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72]);
  expect(nameIn(charsetOfNames([Buffer.from('quay'), name], TAR_PACKERS), name)).toBe('Müller');
});

test.each([
  ['Hebrew of DOS', [0x99, 0x8c, 0x85, 0x8d], 'שלום'],
  ['Ukrainian of DOS', [0x82, 0xf9, 0xa7, 0xa4], 'Вїзд'],
  ['Russian of DOS in capitals', [0x87, 0x80, 0x8a, 0x8e, 0x8d], 'ЗАКОН'],
])('%s', (_, bytes, name) => {
  expect(nameIn(charsetOfNames([Buffer.from(bytes)], ZIP_PACKERS), Buffer.from(bytes))).toBe(name);
});

test.each([
  ['windows-1255', 'עיתונים/כתבה על סגירת המזח.html', 'עיתונים/ראיונות עם התושבים.docx'],
  ['windows-1256', 'أخبار/إغلاق الرصيف القديم.html'],
  ['windows-1257', 'Ziņas/Piestātne slēgta.html', 'Ziņas/Iedzīvotāji iebilst.docx'],
  ['windows-1257', 'Žinios/Krantinė uždaroma.html'],
  ['windows-1250', 'Přístav/Uzavření mola.html', 'Zprávy/Obyvatelé protestují.docx'],
  ['windows-1252', 'Actualités/Le quai fermé à Noël.html'],
  ['windows-1251', 'Вісті/Страх і мех.txt', 'Вісті/Успіх.txt'],
  ['windows-1251', 'страх и мех.txt', 'дух порта.txt'],
  ['windows-1253', 'Νέα/Κλείνει η προβλήτα.html'],
])('names in %s are told by the letters of its languages', (charset, ...names) => {
  const bytes = names.map((name) => iconv.encode(name, charset));
  for (const packers of [ZIP_PACKERS, TAR_PACKERS])
    expect(bytes.map((name) => nameIn(charsetOfNames(bytes, packers), name))).toEqual(names);
});
