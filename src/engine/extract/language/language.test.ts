import { expect, test } from 'vitest';
import { detectLanguage } from './language.ts';

test('a few words are enough to detect a language; single letters or a word or two are not', async () => {
  expect(await detectLanguage('Der Rat hat am Freitag entschieden, den alten Pier zu schließen.')).toBe('de');
  expect(await detectLanguage('à À â Â ä Ä ç Ç é É è È ê Ê ë Ë î Î')).toBeNull();
  expect(await detectLanguage('Hello world\nHello world')).toBeNull();
  expect(await detectLanguage('Hello world', 'en-GB')).toBe('en-GB');
});

test('a language that the detector does not know is as declared, or unknown', async () => {
  const irish =
    'Dúirt comhairle na cathrach Dé Máirt go ndúnfar an seanché i mí na Bealtaine. Beidh an bád farantóireachta ag fágáil ó ché eile ar feadh trí mhí, a dúirt an méara.';
  expect(await detectLanguage(irish)).toBeNull();
  expect(await detectLanguage(irish, 'ga')).toBe('ga');
});

test('Indonesian is distinguished from Malay', async () => {
  expect(
    await detectLanguage(
      'Pemerintah kota memutuskan pada hari Selasa bahwa dermaga lama akan ditutup karena tidak aman lagi. Kapal feri bisa berlabuh di pelabuhan lain selama tiga bulan, kata wali kota.',
    ),
  ).toBe('id');
  expect(
    await detectLanguage(
      'Majlis bandaran memutuskan pada hari Selasa bahawa jeti lama akan ditutup kerana tidak selamat lagi. Feri boleh berlabuh di pelabuhan lain selama tiga bulan, kata datuk bandar.',
    ),
  ).toBe('ms');
});

test('a short text of Chinese characters is Japanese if it is declared as such', async () => {
  expect(await detectLanguage('港湾委員会、旧桟橋閉鎖決定', 'ja')).toBe('ja');
  expect(await detectLanguage('港湾委員会、旧桟橋閉鎖決定')).toBe('zh');
});
