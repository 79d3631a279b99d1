import { describe, expect, test } from 'vitest';
import { isCreditLine, isFurnitureLine } from './furniture-lines.ts';

describe('lines of furniture are known in the languages of news', () => {
  test.each([
    'ADVERTISEMENT',
    'Read more »',
    'More on harbours',
    'Image 3 of 12',
    'Get the Tide delivered to your inbox',
    'Lesen Sie auch: Wer den Kai bezahlt',
    'Das könnte Sie auch interessieren',
    'À lire aussi : le port',
    'Sur le même sujet',
    'Te puede interesar',
    'Suscríbete a nuestro boletín',
    'Leia também',
    'Você pode gostar…',
    'Ti potrebbe interessare',
    'Leggi anche: il molo',
    'Lees ook:',
    'Läs också: Hamnen',
    'Les også: Kaia',
    'Læs også: Kajen',
    'Lue myös: Laituri',
    'Czytaj także: Port',
    'Čtěte také: Přístav',
    'Právě se děje',
    'Читайте також:',
    'Підписуйтеся на наш канал',
    'Помітили помилку? Виділіть її',
    'Читайте также',
    'Самое читаемое',
    'Нашли опечатку? Выделите фрагмент',
    'Citește și: Portul',
    'Kapcsolódó cikkek',
    'Διαβάστε επίσης',
    'Σχετικά άρθρα',
    'İlgili Haberler',
    'Bunlar da ilginizi çekebilir',
    'اقرأ أيضا: الميناء',
    'مواضيع ذات صلة',
    'بیشتر بخوانید',
    'مطالب مرتبط',
    'קראו גם',
    'כתבות נוספות',
    '相关新闻',
    '延伸閱讀：碼頭',
    '猜你喜欢',
    'あわせて読みたい',
    '関連記事',
    '이 기사도 관련 기사'.slice(-5),
    '많이 본 뉴스',
    'Baca juga: Pelabuhan',
    'Xem thêm',
    'Pročitajte još',
  ])('%s', (line) => expect(isFurnitureLine(line)).toBe(true));
});

describe('lines of a story that begin alike are not', () => {
  test.each([
    'Shares fell sharply after the council had voted.',
    'Related parties may not vote on it, the rules say.',
    'Latest figures from the port show a third fewer ferries.',
    'Like us, they had waited seven years.',
    'Follow the money, said the chair.',
    'Popular as the plan is, it has no majority.',
    'More than a third of it is paid.',
    'Comments by the chair were struck from the record.',
    'Themen wie dieses beschäftigen den Rat seit Jahren.',
    'Mehr als ein Drittel zahlt das Land.',
    'Partager le coût, c’est le but.',
    'Más de un tercio lo paga la región.',
    'Популярність проєкту впала.',
    'Популярность проекта упала.',
    'Больше всего платит область.',
    'تابعنا الاجتماع من مقر البلدية أمس.',
    'עקבו אחר ההצבעה מאות תושבים.',
    '相关负责人表示，工程将于四月开工。',
    '更多的渡轮将在五月停航。',
    '関連する法律はまだない。',
    '관련 법은 아직 없다.',
  ])('%s', (line) => expect(isFurnitureLine(line)).toBe(false));
});

describe('credits', () => {
  test.each([
    'Photo: Ada Finch',
    '图：海港报',
    'The quay in 2018 (Image: Harbour Daily)',
    '（责任编辑：林海）',
    '记者：林海 陈风',
  ])('%s', (line) => expect(isCreditLine(line)).toBe(true));
  test.each(['记者：码头什么时候开工？', 'The picture that the council painted was bright (and wrong).'])(
    'not “%s”',
    (line) => expect(isCreditLine(line)).toBe(false),
  );
});
