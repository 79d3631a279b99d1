import { deflateRawSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../../../measure/processor-time.ts';
import { decode, isDecoded } from './decode.ts';

const UKRAINIAN =
  'Міська рада погодила будівництво третього причалу. Роботи почнуться у квітні й триватимуть до жовтня. ';
const CHINESE = '海港城市议会星期五批准修建第三座码头。工程将于四月开工，到十月结束。';

describe('how the charset is decided', () => {
  test('a byte order mark comes first', () => {
    expect(decode(Buffer.from('\ufeffслово', 'utf8'))).toMatchObject({
      text: 'слово',
      charset: 'utf-8',
      from: 'byte order mark',
    });
    expect(decode(Buffer.from('\ufeffслово', 'utf16le'))).toMatchObject({
      text: 'слово',
      charset: 'utf-16le',
      from: 'byte order mark',
    });
  });

  test('valid UTF-8 beats a wrong declaration', () => {
    const page = `<meta charset="windows-1252"><p>${UKRAINIAN}</p>`;
    expect(decode(Buffer.from(page))).toMatchObject({ text: page, charset: 'utf-8', from: 'valid UTF-8' });
  });

  test('a declaration that fits is believed', () => {
    const page = `<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>${UKRAINIAN}</p>`;
    expect(decode(iconv.encode(page, 'windows-1251'))).toMatchObject({
      text: page,
      charset: 'windows-1251',
      from: 'the declared charset',
    });
  });

  test('a declaration that gives nonsense is not', () => {
    const page = `<meta charset="iso-8859-1"><p>${UKRAINIAN.repeat(4)}</p>`;
    expect(decode(iconv.encode(page, 'windows-1251'))).toMatchObject({ text: page, from: 'detection' });
  });

  test.each([
    ['windows-1251', UKRAINIAN.repeat(3)],
    ['koi8-u', UKRAINIAN.repeat(3)],
    ['gb18030', CHINESE],
    ['big5', '海港城市議會星期五批准修建第三座碼頭。工程將於四月開工，到十月結束。'],
    ['utf-16le', 'Words without a mark, and more of them.\n'],
    ['utf-16be', 'Words without a mark, and more of them.\n'],
  ])('%s is detected without a declaration', (charset, text) => {
    expect(decode(iconv.encode(text, charset, { addBOM: false }))).toMatchObject({ text, charset, from: 'detection' });
  });

  const page = (declared: string, text: string) =>
    `<html><meta charset=${declared}><body class="a story of the day"><p>${text}</p></body></html>`;
  const ARABIC = 'أعلن مجلس المدينة يوم الاثنين أن الرصيف القديم فتح من جديد أمام العبارات بعد عامين من أعمال الترميم.';
  const HEBREW = 'מועצת העיר הודיעה ביום שני כי הרציף הישן נפתח מחדש למעבורות אחרי שנתיים של עבודות שיפוץ.';
  const THAI = 'สภาเมืองแถลงเมื่อวันจันทร์ว่าท่าเรือเก่าเปิดให้เรือข้ามฟากใช้บริการอีกครั้งหลังจากซ่อมแซมมาสองปี';
  const TAIWANESE = '市議會星期一宣布，經過兩年的修繕，老碼頭重新向渡輪開放，市長說我們很高興。';
  test.each([
    ['windows-1251', 'koi8-r', UKRAINIAN.replaceAll(/[іїє]/g, 'и')],
    ['koi8-r', 'windows-1251', UKRAINIAN.replaceAll(/[іїє]/g, 'и')],
    ['windows-1256', 'iso-8859-1', ARABIC],
    ['windows-1255', 'utf-8', HEBREW],
    ['windows-874', 'utf-8', THAI],
    ['gb18030', 'utf-8', `© ${CHINESE}`],
    ['big5', 'gb2312', TAIWANESE],
  ])('a short page in %s that declares %s is decoded correctly', (charset, declared, text) => {
    expect(decode(iconv.encode(page(declared, text), charset))).toMatchObject({ text: page(declared, text) });
  });

  test.each([
    ['windows-1250', 'Rada přístavu rozhodla, že staré molo bude uzavřeno, protože bouře poškodila zeď.'],
    [
      'windows-1250',
      'Rada portu zdecydowała, że stary pirs zostanie zamknięty, ponieważ sztorm uszkodził mur w dwóch miejscach.',
    ],
    ['windows-1254', 'Liman kurulu salı günü eski iskelenin kapatılmasına karar verdi, fırtına duvarı çatlattı.'],
    ['windows-1257', 'Uosto taryba antradienį nusprendė uždaryti senąją prieplauką, nes audra įskėlė sieną.'],
  ])('a page that declares a Western charset but is in %s gets the letters of its own language', (charset, words) => {
    const page = (label: string) => `<meta charset="${label}"><p>${words} ${words}</p>`;
    for (const label of ['iso-8859-1', 'windows-1252'])
      expect(decode(iconv.encode(page(label), charset)).text).toContain(words);
  });

  test('letters encoded in ASCII are decoded: HZ and UTF-7', () => {
    const hz = '~{8[?ZN/T1;aPGFZ6~>v6(9X1U>IBkM7#,6IBVTZDG@oM#??AK>EJ.Dj!#~}\n';
    expect(decode(Buffer.from(hz))).toMatchObject({
      text: '港口委员会星期二决定关闭旧码头，渡轮在那里停靠了九十年。\n',
    });
    expect(decode(iconv.encode(UKRAINIAN, 'utf-7'))).toMatchObject({ text: UKRAINIAN, charset: 'utf-7' });
    for (const plain of [
      'a+b = c, and 1+2+3+4 = 10; see C++ and ~{ here ~}',
      'key: +QmFzZTY0IGlzIG5vdCBhIHRleHQ= +AbCdEfGhIjKlMnOp',
    ])
      expect(decode(Buffer.from(plain)).text).toBe(plain);
  });

  test('words in two Western languages on one page are decoded as declared', () => {
    const page =
      '<meta charset="iso-8859-1"><p>Die Grüße aus Zürich: « L’été à la forêt », façade, naïf, Straße, schön, Öl, œuvre, ça, où, même.</p>';
    expect(decode(iconv.encode(page, 'windows-1252')).text).toBe(page);
  });

  test('a euro sign at A4 means ISO 8859-15', () => {
    expect(
      decode(
        iconv.encode(
          'Le mètre carré coûte 2212 € à Paris, et l’année passée il était déjà à 2100 €.'.replace('’', "'"),
          'iso-8859-15',
        ),
      ).text,
    ).toContain('2212 €');
  });

  test('UTF-16 Chinese without a byte order mark and with hardly a space is detected', () => {
    const text = '港口委员会周二投票决定关闭旧的渡轮码头，理由是修理费用太高。市长说这一决定不会更改，一年后再看。';
    for (const charset of ['utf-16le', 'utf-16be'])
      expect(decode(iconv.encode(text, charset))).toEqual({ text, charset, from: 'detection' });
  });

  test('EBCDIC is detected in both code pages', () => {
    const letters: Record<string, number> = { ' ': 0x40, '.': 0x4b, ',': 0x6b, '\n': 0x25, é: 0x51 };
    const signs: Record<string, number> = { '[': 0x4a, ']': 0x5a, '!': 0x4f };
    const american: Record<string, number> = { '!': 0x5a };
    const code = (sign: string, of: Record<string, number>) => {
      const at = 'abcdefghijklmnopqrstuvwxyz'.indexOf(sign.toLowerCase());
      const row = at < 9 ? 0x81 + at : at < 18 ? 0x91 + at - 9 : 0xa2 + at - 18;
      return at < 0 ? (of[sign] ?? letters[sign] ?? 0) : sign === sign.toLowerCase() ? row : row + 0x40;
    };
    const encoded = (text: string, of: Record<string, number>) => Buffer.from([...text].map((sign) => code(sign, of)));
    const story = 'Pier closed\nThe harbour council voted to close the old pier, said the café.';
    for (const [text, of] of [
      [`${story} [sic]!`, signs],
      [`${story} Never!`, american],
    ] as const)
      expect(decode(encoded(text, of)).text).toBe(text);
  });

  test('a few characters of Shift_JIS are recognised by the form of their bytes', () => {
    const bytes = iconv.encode('あいうえお、港の記事', 'shift_jis');
    expect(decode(bytes)).toMatchObject({ text: 'あいうえお、港の記事', charset: 'shift_jis', from: 'detection' });
  });

  test('if no charset fits, that is reported', () => {
    // EUC-TW: its bytes are also characters in GB 2312, but rare ones.
    const pairs = Array.from({ length: 160 }, (_, i) => [0xb1 + ((i * 7) % 38), 0xa1 + ((i * 31) % 94)]);
    expect(isDecoded(decode(Buffer.from(pairs.flat())))).toBe(false);
    const unknown = Buffer.from(Array.from({ length: 120 }, (_, i) => 0xa1 + ((i * 29) % 94)));
    expect(isDecoded(decode(unknown))).toBe(false);
    expect(isDecoded(decode(iconv.encode('Le café a fermé à Évry, où l’été fut très sec.', 'windows-1252')))).toBe(
      true,
    );
  });

  test('any bytes give some text', () => {
    expect(decode(Uint8Array.from({ length: 256 }, (_, i) => i)).text.length).toBeGreaterThan(0);
    expect(decode(new Uint8Array())).toMatchObject({ text: '' });
  });
});

describe('UTF-8 that was read in another charset and written again', () => {
  const words = 'Рада порту проголосувала за закриття причалу. L’été, la tempête a fermé la jetée, déjà âgée.';
  test.each(['windows-1252', 'latin1', 'windows-1251'])('%s', (charset) => {
    const once = Buffer.from(words);
    // Programs leave bytes that the charset does not use unchanged.
    const twice = [...once].map((byte) =>
      iconv.decode(Buffer.from([byte]), charset).replace('\ufffd', String.fromCharCode(byte)),
    );
    expect(decode(Buffer.from(twice.join(''))).text).toBe(words);
  });

  test('text encoded only once is left unchanged, whatever its letters', () => {
    for (const text of [words, 'Ã and Â are letters of Portuguese and Romanian, as in NÃO and ÂNGELA.', 'РС С‚'])
      expect(decode(Buffer.from(text)).text).toBe(text);
  });
});

test('each unclosed bracket is examined only once', () => {
  const spent = processorTime();
  decode(Buffer.from(`${'<'.repeat(65_000)}\xef${'<'.repeat(65_000)}</`, 'latin1'));
  expect(spent()).toBeLessThan(2_000);
});

test('lines in another charset among lines of UTF-8 are decoded in their own', () => {
  const lines = [
    'Le port a été fermé mardi.',
    'L’été dernier, déjà, la tempête.',
    'Où irions-nous ?',
    'À Tolmar, rien.',
  ];
  const tail = '\nPropos recueillis à Tolmar, d’apr';
  const mixed = Buffer.concat([Buffer.from(lines.join('\n')), iconv.encode(tail, 'windows-1252')]);
  expect(decode(mixed).text).toBe(lines.join('\n') + tail);
});

test('Polish in the charset of old Macs is detected', () => {
  const words =
    'Zarząd portu poinformował we wtorek, że nowy falochron zostanie otwarty dla kutrów. Inżynierowie znaleźli pęknięcia w dwóch z czterdziestu kesonów, a wykonawca wymienił je na własny koszt.';
  const bytes = iconv.encode(words, 'maccenteuro');
  expect(decode(bytes).text).toBe(words);
});

test('German in the charset of old Macs is detected', () => {
  const words = 'Die Hafenbehörde schließt die Mole. „Größere Schäden gibt es nicht“, hieß es in Königsmünde.';
  expect(decode(iconv.encode(words, 'macintosh')).text).toBe(words);
});

test('a few lines of Polish in a Baltic charset, and Vietnamese in VISCII, are detected', () => {
  const polish = 'Księżniczka odsłoniła pomnik. Władze portu żałują opóźnień.';
  expect(decode(iconv.encode(polish, 'iso-8859-13')).text).toBe(polish);
  const vietnamese =
    'Hội đồng thành phố đã quyết định đóng cửa bến tàu cũ vào thứ ba. Phà sẽ cập một cảng khác trong ba tháng.';
  expect(decode(iconv.encode(vietnamese, 'viscii')).text).toBe(vietnamese);
});

test('Korean from DOS programs is decoded, including a sign and a Chinese character', () => {
  const bytes = Buffer.from(
    'afa1b781d241936520d1c1b661b7a920906ab76520ace5c062b877b7692094688ba19da1208969b8f7d09694612e20b5618882ace5b76520ace22094692095b7b4652094619f6520d0778a81b54120948594612e20afa1b877b76520d940b465b8e5b7a120a0e5b8e19461d9419c6189a120a069d09694612e20f7fbe2a2',
    'hex',
  );
  expect(decode(bytes)).toMatchObject({
    text: '시의회는 화요일 낡은 선착장을 닫기로 결정했다. 여객선은 석 달 동안 다른 항구에 댄다. 시장은 “안전이 먼저다”라고 말했다. 港口',
    charset: 'johab',
  });
});

test('bytes of a packed file are not taken for UTF-16, whatever zeros they include', () => {
  const packed = deflateRawSync(Buffer.from(CHINESE + UKRAINIAN.repeat(3)));
  for (const every of [12, 20, 40]) {
    const bytes = Buffer.from(packed.subarray(0, packed.length & ~1)).map((byte, i) => (i % every === 1 ? 0 : byte));
    expect(decode(bytes).charset).not.toMatch(/^utf-16/);
  }
});

test('UTF-7 in a language with Latin letters is decoded; sums and telephone numbers are left unchanged', () => {
  const words = 'Die Hafenbehörde prüft, ob das Gebäude für die Fischer geöffnet wird: „Natürlich“, hieß es.';
  expect(decode(Buffer.from(iconv.encode(words, 'utf-7'))).text).toBe(words);
  const sums = 'Call +4930-1234 or +4930-1235, +4930-1236, +4930-1237, +4930-1238, +4930-1239, +4930-1240, +4930-1241.';
  expect(decode(Buffer.from(sums)).text).toBe(sums);
});

test('Esperanto, Baltic and Slavic languages are decoded in the Latin charsets made for them', () => {
  const texts = [
    ['iso-8859-3', 'La haveno fermiĝos ĵaŭde; inĝenieroj diris, ke ŝipoj kaj ĉiuj boatoj iros aliloke ĝis aŭtuno.'],
    [
      'iso-8859-10',
      'Ostas valde ceturtdien nobalsoja par vecās piestātnes slēgšanu; kuģi tiks novirzīti, teica inženieri ķeizaram ļoti žigli.',
    ],
    [
      'iso-8859-16',
      'Lučka uprava u četvrtak je odlučila zatvoriti stari mol; brodovi će pristajati drugdje, priopćili su inženjeri građanima šutke.',
    ],
  ] as const;
  for (const [charset, text] of texts) expect(decode(iconv.encode(text, charset))).toMatchObject({ text });
});

const KAZAKH =
  'Порт әкімдігі сейсенбіде ескі айлақты жабу туралы шешім қабылдады. Жөндеу жұмыстары сәуірде басталып, төрт айға созылады. Қала тұрғындары үшін жаңа көпір ашылды, ғимарат та, үй де бар. Бұл туралы әкім хабарлады, эстакада ертең ашылады.';

test('Kazakh in its own charset is decoded, whatever was declared', () => {
  const bytes = iconv.encode(KAZAKH, 'rk1048');
  const declared = Buffer.concat([Buffer.from('<meta charset="windows-1251"><p>'), bytes]);
  expect(decode(bytes)).toMatchObject({ text: KAZAKH, charset: 'rk1048' });
  expect(decode(declared).text).toContain(KAZAKH);
  for (const label of ['KZ-1048', 'STRK1048-2002']) expect(decode(bytes, label).text).toBe(KAZAKH);
  for (const russian of [UKRAINIAN, 'Мэр объявил, что порт закроют; об этом, как мы помним, говорили ещё вчера.'])
    expect(decode(iconv.encode(russian.repeat(4), 'windows-1251')).charset).toBe('windows-1251');
});

test('labels that only the web or old systems know', () => {
  const of = (text: string, charset: string, label: string) => decode(iconv.encode(text, charset), label).text;
  const western = 'L’été – déjà “fini” – à Évry, où l’on a fermé l’école.';
  for (const label of ['ISO_8859-1', 'iso_8859-1:1987', 'l1', 'x-ansi'])
    expect(of(western, 'windows-1252', label)).toBe(western);
  expect(of('Ґанок і ґрати: порт закрили ще у вівторок.', 'macukraine', 'x-mac-ukrainian')).toBe(
    'Ґанок і ґрати: порт закрили ще у вівторок.',
  );
  expect(of('Łódź, żółty pociąg i ćma w nocy.', 'maccenteuro', 'x-mac-ce')).toBe('Łódź, żółty pociąg i ćma w nocy.');
  expect(of('Мэр закрыл порт во вторник.', 'windows-1251', 'x-cp1251')).toBe('Мэр закрыл порт во вторник.');
  expect(of('Башҡортса һүҙҙәр', 'pt154', 'PTCP154')).toBe('Башҡортса һүҙҙәр');
});

test('Arabic of old Macs', () => {
  // «قرر المجلس، الثلاثاء»
  const bytes = Buffer.from('a2e2d1d1a0c7e4e5cce4d3aca0c7e4cbe4c7cbc7c1a2', 'hex');
  expect(decode(bytes, 'x-mac-arabic').text).toBe('"قرر المجلس، الثلاثاء"');
});

test('Romanian keeps its commas below where its own charset is declared', () => {
  const text =
    'Primarul Ștefan Țăranu a spus că nava și pasagerii au așteptat în fața stației, fără știri, toată noaptea.';
  expect(decode(iconv.encode(text, 'iso-8859-16'), 'iso-8859-16')).toMatchObject({ text });
});

describe('a stretch of zero bytes within a text', () => {
  const before = 'The pier closes on';
  const gap = (bytes: number) => Buffer.alloc(bytes);

  test('does not join the words around it', () => {
    const torn = Buffer.concat([Buffer.from(before), gap(1024), Buffer.from('boats go on')]);
    expect(decode(torn).text).toBe(`${before}\ufffdboats go on`);
    const wide = Buffer.concat([Buffer.from(`\ufeff${before}`, 'utf16le'), gap(1024), Buffer.from('boats', 'utf16le')]);
    expect(decode(wide)).toMatchObject({ text: `${before}\ufffdboats`, charset: 'utf-16le' });
  });

  test('that tears characters of UTF-8 does not make it another charset', () => {
    const whole = Buffer.from(UKRAINIAN.repeat(4));
    const start = whole.indexOf(Buffer.from('погодила')) + 1;
    const torn = Buffer.from(whole).fill(0, start, start + 200);
    expect(decode(torn)).toMatchObject({ charset: 'utf-8', text: expect.stringMatching(/^Міська рада \ufffd/) });
  });

  test('is none where single fields are filled up with them, or the end of the file is', () => {
    expect(decode(Buffer.concat([Buffer.from(before), gap(20), Buffer.from('boats')])).text).not.toContain('\ufffd');
    expect(decode(Buffer.concat([Buffer.from(before), gap(4096)])).text).not.toContain('\ufffd');
  });
});
