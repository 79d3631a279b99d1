/** Texts from one template, day after day, and blocks of text that everyone prints: they look alike, but are no one's copies. */
import { randomFrom } from '../../measure/random-from.ts';
import type { LabelledGroup } from './labelled-group.ts';

const SEED = 20261124;

type Fill = (number: (from: number, to: number) => number, pick: (...words: string[]) => string) => string;

const TEMPLATES: Readonly<Record<string, { readonly language: string; readonly fill: Fill }>> = {
  weather: {
    language: 'en',
    fill: (number, pick) =>
      `The forecast for ${pick('the coast', 'the uplands', 'the capital', 'the lakes')}: ${pick('rain', 'sun', 'fog', 'snow')} until noon, then ${pick('brighter', 'windy', 'overcast', 'calm')}. Highs of ${number(2, 30)} degrees, lows of ${number(-8, 2)} degrees. Winds from the ${pick('north', 'south', 'west', 'east')} at ${number(5, 60)} kilometres an hour, gusts of up to ${number(61, 110)}. Chance of rain ${number(1, 99)} per cent. Sunrise at ${number(5, 8)}.${number(10, 59)}, sunset at ${number(16, 21)}.${number(10, 59)}. Pollen count ${number(1, 200)}. The outlook for the weekend is ${pick('settled', 'mixed', 'stormy', 'cold')}.`,
  },
  market: {
    language: 'en',
    fill: (number, pick) =>
      `Shares in Averin closed ${pick('higher', 'lower', 'little changed')} on ${pick('Monday', 'Tuesday', 'Thursday', 'Friday')}. The all-share index ended at ${number(2000, 9000)} points, a move of ${number(1, 90)} points from the day before. ${number(40, 90)} million shares changed hands. ${pick('Banks', 'Shippers', 'Brewers', 'Mills')} moved most, at ${number(2, 9)} per cent. The crown was at ${number(80, 140)} to the dollar after ${number(80, 140)} at the opening. Ten-year bonds paid ${number(1, 9)} per cent, against ${number(1, 9)} per cent a week ago. A barrel of oil cost ${number(40, 120)} dollars and an ounce of gold ${number(1200, 4000)} dollars.`,
  },
  obituary: {
    language: 'en',
    fill: (number, pick) =>
      `${pick('Anna', 'Boris', 'Clara', 'Dirk', 'Edda')} ${pick('Ferrow', 'Grint', 'Holm', 'Iver', 'Jansen')}, ${number(61, 99)}, of ${pick('Selby', 'Orrin', 'Tarn', 'Loburg')}, died on ${number(1, 28)} ${pick('March', 'May', 'June', 'October')}. ${pick('A baker', 'A teacher', 'A joiner', 'A nurse')} for ${number(20, 50)} years, the deceased leaves ${number(1, 5)} children and ${number(2, 12)} grandchildren. Visiting hours are from ${number(9, 12)} to ${number(13, 18)} at the ${pick('North', 'South', 'Abbey', 'River')} chapel. The service will be held on ${number(1, 28)} ${pick('March', 'May', 'June', 'October')} at ${number(9, 15)}. Donations may be made to the ${pick('lifeboat', 'library', 'hospice', 'orchard')} fund.`,
  },
  weatherUk: {
    language: 'uk',
    fill: (number, pick) =>
      `Прогноз для ${pick('столиці', 'узбережжя', 'Карпат', 'Полісся')}: удень ${pick('дощ', 'сонячно', 'туман', 'сніг')}, температура повітря ${number(1, 30)} градусів, вночі ${number(-9, 5)} градусів. Вітер ${pick('північний', 'південний', 'західний', 'східний')}, ${number(2, 20)} метрів за секунду, пориви до ${number(21, 35)}. Імовірність опадів ${number(1, 99)} відсотків, вологість ${number(30, 99)} відсотків. Схід сонця о ${number(5, 8)}:${number(10, 59)}, захід о ${number(16, 21)}:${number(10, 59)}. Атмосферний тиск ${number(720, 770)} міліметрів.`,
  },
  quakeRu: {
    language: 'ru',
    fill: (number, pick) =>
      `Землетрясение магнитудой ${number(3, 6)},${number(0, 9)} произошло ${pick('в понедельник', 'во вторник', 'в четверг', 'в субботу')} в ${number(10, 23)}:${number(10, 59)} по местному времени. Очаг находился в ${number(11, 240)} километрах к ${pick('северу', 'югу', 'западу', 'востоку')} от ${pick('Верхней Слободы', 'мыса Дальнего', 'Озёрного', 'Каменска')} на глубине ${number(5, 95)} километров. Сила толчков в ближайших посёлках оценивается в ${number(2, 5)} балла. Жертв и разрушений нет, угроза цунами не объявлялась. С начала года сейсмологи отметили ${number(120, 900)} толчков, из них ${number(11, 99)} ощутимых.`,
  },
  quake: {
    language: 'en',
    fill: (number, pick) =>
      `A light earthquake of magnitude ${number(3, 5)}.${number(0, 9)} was felt ${pick('north', 'south', 'west', 'east')} of ${pick('Tarn', 'Loburg', 'Selby', 'Orrin')} on ${pick('Monday', 'Tuesday', 'Friday', 'Sunday')}, the seismological service said. There were no immediate reports of damage or of anybody being hurt, and the service said that it did not expect stronger shocks to follow. The region lies where two plates meet and is shaken several times a year. People who felt the shock are asked to fill in the form on the service's page, which helps to draw the map of how strongly it was felt.`,
  },
  courtList: {
    language: 'uk',
    fill: (number, pick) =>
      `${pick('Тихоріцький', 'Коранський', 'Вербівський', 'Подільський')} районний суд визнав ${pick('водія вантажівки', 'колишнього бухгалтера', "власника кав'ярні", 'мешканця передмістя')} винним у ${pick('крадіжці кабелю', 'підробці довідки', 'порушенні правил руху', 'незаконній вирубці')} і призначив штраф ${number(17, 90)} тисяч гривень. Обвинувачений визнав провину повністю, розкаявся і просив суворо його не карати. Суд врахував, що раніше він не був судимий і має на утриманні малолітніх дітей. Вирок ще не набрав законної сили і може бути оскаржений до апеляційного суду протягом тридцяти днів з дня його проголошення.`,
  },
  roadworks: {
    language: 'de',
    fill: (number, pick) =>
      `Wegen ${pick('einer Baustelle', 'eines Wasserrohrbruchs', 'eines Radrennens', 'einer Demonstration')} ist die ${pick('Mühlenstraße', 'Uferstraße', 'Schlossallee', 'Brückengasse')} in ${pick('Loburg', 'Selbach', 'Ahrenfeld', 'Tarnau')} ab ${pick('Montag', 'Mittwoch', 'Freitag', 'Samstag')} für ${number(2, 9)} Tage gesperrt. Die Umleitung ist ausgeschildert. Busse fahren nach einem Sonderfahrplan, der an den Haltestellen aushängt und auf der Seite der Verkehrsbetriebe abgerufen werden kann. Anwohner können ihre Grundstücke bis auf kurze Unterbrechungen erreichen. Die Stadt bittet alle Verkehrsteilnehmer um Verständnis und empfiehlt, den Bereich weiträumig zu umfahren.`,
  },
  appointments: {
    language: 'zh',
    fill: (number, pick) =>
      `${pick('青崖', '白石', '南浦', '东岭')}市${number(1, 12)}月${number(1, 28)}日召开${pick('教育', '水利', '交通', '卫生')}工作会议。会议总结了去年的工作,分析了当前面临的形势和问题,对今年的重点任务作出安排。会议要求各有关部门提高认识,落实责任,加强协调,把各项措施落到实处,确保全年目标顺利完成。${pick('王立群', '李文海', '赵国平', '孙志强')}副市长出席会议并讲话,各县区负责人参加会议。`,
  },
  wanted: {
    language: 'ru',
    fill: (number, pick) =>
      `В ${pick('Каменске', 'Озёрном', 'Верхней Слободе', 'Корране')} ищут ${pick('пенсионера', 'школьницу', 'грибника', 'рыбака')} ${number(11, 88)} лет, ушедшего из дома ${pick('в понедельник', 'в среду', 'в пятницу', 'в субботу')} и не вернувшегося. К поискам присоединились добровольцы, сотрудники полиции и спасатели. Просим всех, кто располагает какими-либо сведениями о местонахождении пропавшего, позвонить по бесплатному номеру горячей линии отряда или по телефону экстренных служб. Если вы готовы помочь в поисках на месте, возьмите с собой воду, фонарь и тёплую одежду.`,
  },
  sessionAr: {
    language: 'ar',
    fill: (number, pick) =>
      `عقد مجلس بلدية ${pick('كوران', 'أورين', 'سلبي', 'تارن')} يوم ${pick('الاثنين', 'الأربعاء', 'الخميس', 'السبت')} جلسته العادية برئاسة رئيس البلدية وحضور ${number(11, 40)} عضوا لمناقشة ${pick('ميزانية المدارس', 'شبكة المياه', 'أسعار المواقف', 'ترميم السوق')}. وبعد التأكد من اكتمال النصاب القانوني وتلاوة محضر الجلسة السابقة والمصادقة عليه انتقل المجلس إلى البنود المدرجة على جدول الأعمال. وقرر المجلس إحالة الموضوع إلى اللجنة المختصة لدراسته ورفع توصياتها في الجلسة المقبلة، ثم رفعت الجلسة على أن يحدد موعد الجلسة التالية لاحقا.`,
  },
  marketDe: {
    language: 'de',
    fill: (number, pick) =>
      `Die Börse in Loburg hat am ${pick('Montag', 'Dienstag', 'Mittwoch', 'Freitag')} ${pick('fester', 'schwächer', 'kaum verändert')} geschlossen. Der Leitindex stand zuletzt bei ${number(2000, 9000)} Punkten nach ${number(2000, 9000)} Punkten am Vortag. Gehandelt wurden ${number(10, 90)} Millionen Aktien. An der Spitze standen ${pick('Banken', 'Brauer', 'Reeder', 'Weber')} mit einem Plus von ${number(2, 9)} Prozent. Der Euro kostete ${number(90, 140)} Cent nach ${number(90, 140)} Cent. Die Umlaufrendite lag bei ${number(1, 9)} Prozent, Gold bei ${number(1200, 4000)} Dollar.`,
  },
  marketZh: {
    language: 'zh',
    fill: (number, pick) =>
      `青崖农产品批发市场今日报价:白菜每斤${number(1, 9)}元,比昨日${pick('上涨', '下跌')}${number(1, 9)}角;土豆每斤${number(1, 9)}元,比昨日${pick('上涨', '下跌')}${number(1, 9)}角;鸡蛋每斤${number(3, 12)}元,比昨日${pick('上涨', '下跌')}${number(1, 9)}角;猪肉每斤${number(10, 30)}元,比昨日${pick('上涨', '下跌')}${number(1, 9)}角。全天成交${number(100, 900)}吨,进场车辆${number(50, 400)}辆。`,
  },
  weatherAr: {
    language: 'ar',
    fill: (number, pick) =>
      `حالة الطقس في ${pick('العاصمة', 'الساحل', 'الجبال', 'الوادي')} غدا: ${pick('مشمس', 'غائم', 'ممطر', 'ضباب')} صباحا، ودرجة الحرارة العظمى ${number(10, 45)} درجة والصغرى ${number(0, 9)} درجات. الرياح ${pick('شمالية', 'جنوبية', 'غربية', 'شرقية')} بسرعة ${number(5, 60)} كيلومترا في الساعة، والرطوبة ${number(20, 95)} في المئة. شروق الشمس في الساعة ${number(5, 7)} و${number(10, 59)} دقيقة وغروبها في الساعة ${number(16, 20)} و${number(10, 59)} دقيقة.`,
  },
};

export function templateGroups(): LabelledGroup[] {
  const random = randomFrom(SEED);
  const number = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const pick = (...words: string[]) => words[Math.floor(random() * words.length)] as string;
  return Object.entries(TEMPLATES).map(([id, { language, fill }]) => ({
    id,
    language,
    texts: { one: fill(number, pick), two: fill(number, pick), three: fill(number, pick) },
    pairs: [
      { a: 'one', b: 'two', label: 'none' },
      { a: 'one', b: 'three', label: 'none' },
      { a: 'two', b: 'three', label: 'none' },
    ],
  }));
}

/** Below every text of one house, and shorter than what counts as a passage. Longer ones are recognised by how many articles have them. */
const FOOTERS: Readonly<Record<string, string>> = {
  en: 'Have we got something wrong? Write to the editors at the address below. All rights are with the publisher of this newspaper.',
  uk: 'Помітили помилку? Напишіть нам. Передрук дозволено лише з гіперпосиланням на першоджерело не нижче другого абзацу.',
  ru: 'Заметили ошибку? Выделите её и нажмите кнопку. Перепечатка возможна только со ссылкой на первоисточник не ниже второго абзаца текста.',
  de: 'Haben Sie einen Fehler gefunden? Schreiben Sie der Redaktion. Nachdruck nur mit schriftlicher Genehmigung des Verlages.',
  zh: '版权所有,未经书面授权不得转载。',
  ar: 'هل وجدتم خطأ؟ اكتبوا إلى هيئة التحرير. جميع الحقوق محفوظة لناشر هذه الصحيفة ولا يجوز النقل دون إذن.',
};

/** Above every text of one house. */
const HEADERS: Readonly<Record<string, string>> = {
  en: 'This article is free to read because our subscribers pay for it: join them for less than the price of one loaf a week.',
  uk: 'Цей текст ви читаєте безкоштовно, бо за нього заплатили наші передплатники: приєднуйтеся до них за ціною однієї хлібини на тиждень.',
  ru: 'Этот текст вы читаете бесплатно, потому что за него заплатили наши подписчики: присоединяйтесь к ним по цене одной буханки хлеба в неделю.',
  de: 'Diesen Artikel lesen Sie kostenlos, weil unsere Abonnenten dafür bezahlen: Schließen Sie sich ihnen an, für weniger als den Preis eines Brotes in der Woche.',
  ar: 'تقرأون هذا النص مجانا لأن المشتركين في صحيفتنا دفعوا ثمنه، فانضموا إليهم بأقل من سعر رغيف خبز واحد في الأسبوع كله من دون التزام.',
};

export function boilerplateGroups(
  stories: readonly { readonly id: string; readonly language: string; readonly paragraphs: readonly string[] }[],
): LabelledGroup[] {
  const framed = (at: 'header' | 'footer', lines: Readonly<Record<string, string>>): LabelledGroup[] =>
    Object.entries(lines).map(([language, line]) => {
      const [one, two] = stories.filter((story) => story.language === language);
      const withLine = (paragraphs: readonly string[] = []) =>
        (at === 'header' ? [line, ...paragraphs] : [...paragraphs, line]).join('\n\n');
      return {
        id: `${at}-${language}`,
        language,
        texts: { one: withLine(one?.paragraphs), two: withLine(two?.paragraphs) },
        pairs: [{ a: 'one', b: 'two', label: 'none' }],
      };
    });
  return [...framed('footer', FOOTERS), ...framed('header', HEADERS)];
}
