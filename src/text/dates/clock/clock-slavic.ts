// Clock times in Ukrainian and Russian words: "о дев'ятій ранку", "за чверть шоста", "в десять минут второго".

import { numberWord } from '../../figures/numbers/number-words.ts';
import { foldLetters } from '../../letters/fold.ts';
import { calendarWords } from '../calendar-words.ts';
import { type ClockGroups, type ClockPattern, type ClockReading, halfOfDay, minutesFromHour } from './clock-pattern.ts';
import { halfHourBefore, partOfDay, readClock } from './clock-spoken.ts';
import { ZONE } from './clock-zones.ts';

const WORD = "[а-яіїєґ'’ʼ]";
/** After a number of hours, these make it a duration. */
const LASTING = '\\s(?:езды|пути|ходьбы|л[её]та|работы|назад|тому|подряд|поспіль|до|после|після)(?!\\p{L})';
/** After tens, in the grammatical cases that minutes have. */
const ONES =
  "(?:один|одна|одну|одної|одной|дв[аі]|две|двох|двух|три|трьох|тр[её]х|чотири|чотирьох|четыре|четыр[её]х|п['’ʼ]?ят[ьи]|шість|шести|шесть|сім|семи|семь|вісім|восьми|восемь|дев['’ʼ]?ят[ьи])(?!\\p{L})";
const LEAD = '(?<=(?<!\\p{L})(?:о|об|в|у|к|до|близько|около|після|после) )';

/** What is read for only one of the two languages. */
interface Setting {
  /** The half of the day after it. */
  readonly part: string;
  readonly noon: string;
  readonly midnight: string;
  /** What may follow a time, but not a number with a noun after it. */
  readonly noNoun: string;
  readonly numberOf: (word: string | undefined) => ReturnType<typeof numberWord>;
}

export function slavicClocks(language: string): ClockPattern[] {
  const words = calendarWords(language);
  const setting: Setting = {
    part: partOfDay(words),
    noon: words.noon,
    midnight: words.midnight,
    noNoun: `(?=\\s?(?:[,;:!?)»—–]|$|\\.(?:\\s|$)|по местному|за місцевим|за київським|${words.morning}|${words.afternoon}|${words.evening}|${words.night})|\\s(?:\\p{L}+(?:в|вся|ла|лася|лась|ли|лися|лись|лося|лось|л|лся|ло)|[вуназ]|на|и|й|та)(?!\\p{L}))`,
    numberOf: (word) => numberWord(foldLetters(word ?? ''), language),
  };
  return [...hours(setting), ...inFigures(setting), ...towardsAnHour(setting), ...intoAnHour(setting), named(setting)];
}

function hours({ part, noNoun, numberOf }: Setting): ClockPattern[] {
  return [
    {
      pattern: new RegExp(
        `(?<=(?<!\\p{L})(?<lead>о|об|в|у|к|з|із|с|до|близько|около|після|после) )(?<hour>${WORD}{3,})(?:(?<alone>${noNoun})|)(?:\\s+(?<word>години|годині|годину|часов|часа|час)(?!\\p{L}|${LASTING}))?${part}(?!\\p{L})${ZONE}`,
        'giu',
      ),
      read: (groups) => {
        const hour = numberOf(groups.hour);
        const lead = groups.lead?.toLowerCase() ?? '';
        const isOrdinal = hour?.kind === 'ordinal' && /(?:ій|ої)$/iu.test(groups.hour ?? '');
        // "в шесть часов" is a time; "около шести часов" may be a duration.
        const isSpoken = groups.word !== undefined && (isOrdinal || (/^[вкс]$/u.test(lead) && (hour?.value ?? 0) > 1));
        // "о першій" is an hour, "у першій" and "до першої лінії" are not.
        const isBare = /^об?$/u.test(lead) || (/^[дпб]/u.test(lead) && groups.alone !== undefined);
        const isHour = halfOfDay(groups, 'unknown') !== 'unknown' || isSpoken || (isBare && isOrdinal);
        if (!hour || hour.value < 1 || hour.value > 24 || !isHour) return null;
        return { hour: hour.value, minute: 0, half: halfOfDay(groups, 'unknown') };
      },
    },
    {
      // "об одинадцятій десять", "в шесть тридцать": the minutes have no word of their own.
      pattern: new RegExp(
        `(?<=(?<!\\p{L})(?:о|об|в|во|близько|около) )(?<hour>${WORD}{3,})\\s(?<minute>${WORD}{4,}(?:\\s${ONES})?)${noNoun}${part}${ZONE}`,
        'giu',
      ),
      read: (groups) => {
        const hour = numberOf(groups.hour);
        const minute = minutesIn(groups.minute, numberOf);
        const isHour = hour?.kind === 'ordinal' ? /ій$/iu.test(groups.hour ?? '') : hour?.kind === 'unit';
        if (!hour || !isHour || hour.value < 1 || hour.value > 24 || minute === undefined || minute < 5) return null;
        return { hour: hour.value, minute, half: halfOfDay(groups, 'unknown') };
      },
    },
  ];
}

/** "двадцять п'ять": tens and ones in the nominative. */
function minutesIn(text: string | undefined, numberOf: Setting['numberOf']): number | undefined {
  const values = (text ?? '').split(/\s/u).map((word) => {
    const number = numberOf(word);
    return number?.kind === 'unit' ? number.value : Number.NaN;
  });
  const [tens = Number.NaN, ones = 0] = values;
  if (values.length > 1 && (tens < 20 || ones > 9)) return undefined;
  return tens + ones < 60 ? tens + ones : undefined;
}

function inFigures({ part, noNoun }: Setting): ClockPattern[] {
  const happened =
    'стал|произош|случил|нача|раздал|прогрем|законч|завершил|поступи|сообщи|стало|сталося|розпоч|почал|пролуна|закінч';
  return [
    {
      pattern: new RegExp(`${LEAD}(?<hour>[012]?\\d)\\.(?<minute>[0-5]\\d)(?![\\d.])${noNoun}${part}${ZONE}`, 'giu'),
      read: readClock,
    },
    {
      pattern:
        /(?<!\p{L})(?<hour>\d{1,2})\s(?:часов|часа|час|годин[аиіу]?)\s(?<minute>\d{1,2})\s(?:минут[аыу]?|хвилин[аиу]?)(?!\p{L})/giu,
      read: (groups) => (Number(groups.hour) < 24 ? readClock(groups) : null),
    },
    {
      pattern: new RegExp(
        `(?<=(?<!\\p{L})(?:о|об|близько|до|після|з) )(?<hour>[012]?\\d)-?(?:й|ій|ї|ої)(?!\\p{L})(?:\\s(?:годині|години))?${part}${ZONE}`,
        'giu',
      ),
      read: readClock,
    },
    {
      // "около 20 часов" may be a duration, unless it begins the clause, or something happened then.
      pattern: new RegExp(
        `(?:(?<=(?<!\\p{L})(?:в|о) )|(?<=(?:^|[,;.!?]\\s|(?<!\\p{L})(?:${happened})\\p{L}*\\s)(?:около|близько|до|к|после|після) ))(?<hour>\\d{1,2})\\s(?:часов|годині|годин|години)(?!\\p{L})(?!\\s\\d|${LASTING})${part}${ZONE}`,
        'giu',
      ),
      read: (groups) => (Number(groups.hour) < 24 ? readClock(groups) : null),
    },
  ];
}

/** "о пів на восьму", "за чверть шоста", "без четверти шесть", "за п'ять хвилин до півночі". */
function towardsAnHour({ part, noon, midnight, numberOf }: Setting): ClockPattern[] {
  const minutes = (text: string | undefined): number =>
    /^(?:чверть|чверті|четверти)$/iu.test(text ?? '')
      ? 15
      : /^\d/u.test(text ?? '')
        ? Number(text)
        : (minutesIn(text, numberOf) ?? Number.NaN);
  return [
    {
      pattern: new RegExp(
        `(?<!\\p{L})(?:(?:о )?пів на|половин[аеыу]|пол(?=\\p{L}))\\s?(?<named>${WORD}{4,})(?!\\p{L})${part}${ZONE}`,
        'giu',
      ),
      read: (groups) => halfHourBefore(numberOf(groups.named)?.value, groups),
    },
    {
      pattern: new RegExp(
        `(?<!\\p{L})(?:за|без)\\s+(?<minute>${WORD}{3,}(?:\\s${ONES})?|\\d+)(?<word>\\s+(?:хвилин[иу]?|минут[ыу]?))?\\s+(?:до\\s+)?(?:(?<noon>${noon})|(?<midnight>${midnight})|(?<hour>${WORD}+|\\d+))(?!\\p{L})${part}${ZONE}`,
        'giu',
      ),
      read: (groups) => {
        const minute = minutes(groups.minute);
        const hour = groups.noon ? 12 : groups.midnight ? 24 : hourTowards(groups, numberOf);
        if (Number.isNaN(minute + hour) || minute > 30) return null;
        return minutesFromHour(hour, -minute, groups.hour ? halfOfDay(groups, 'unknown') : 'day');
      },
    },
  ];
}

/** The hour not yet reached. "за двадцять друга" may be a friend, and "без двух сто" no time at all. */
function hourTowards(groups: ClockGroups, numberOf: Setting['numberOf']): number {
  const text = groups.hour ?? '';
  const isSaid = groups.word !== undefined || /^ч/iu.test(groups.minute ?? '');
  if (/^\d/u.test(text)) return isSaid && Number(text) <= 24 ? Number(text) : Number.NaN;
  const number = numberOf(text);
  if (!number || number.value < 1 || number.value > 12) return Number.NaN;
  const isFeminine = number.kind === 'ordinal' && /(?:[ая]|ої)$/iu.test(text) && (isSaid || !/^друга$/iu.test(text));
  return isFeminine || number.kind === 'unit' ? number.value : Number.NaN;
}

/** "десять минут второго", "чверть на шосту": the named hour is the one that has begun. */
function intoAnHour({ part, noNoun, numberOf }: Setting): ClockPattern[] {
  return [
    {
      pattern: new RegExp(
        `(?<=(?:^|(?<!\\p{L})(?:в|о|об|около|близько|до|после|після|примерно|приблизно|у) ))(?<minute>${WORD}{3,}(?:\\s${ONES})?|\\d+)(?:\\s(?:минут[аыу]?|хвилин[аиу]?))?\\s(?<on>на\\s)?(?<hour>${WORD}+)${noNoun}${part}${ZONE}`,
        'giu',
      ),
      read: (groups, whole) => {
        const quarter = /^(?:чверть|четверть)$/iu.test(groups.minute ?? '');
        if (!quarter && !/минут|хвилин/iu.test(whole)) return null;
        const minute = quarter
          ? 15
          : /^\d/u.test(groups.minute ?? '')
            ? Number(groups.minute)
            : minutesIn(groups.minute, numberOf);
        const hour = numberOf(groups.hour);
        const isHour = groups.on ? /[ую]$/iu : /(?:ого|его)$/iu;
        if (hour?.kind !== 'ordinal' || hour.value > 12 || !isHour.test(groups.hour ?? '')) return null;
        return minute === undefined || minute > 30 ? null : into(hour.value, minute, groups);
      },
    },
  ];
}

const into = (hour: number, minute: number, groups: ClockGroups): ClockReading => ({
  hour: hour === 1 ? 12 : hour - 1,
  minute,
  half: halfOfDay(groups, 'unknown'),
});

function named({ noon, midnight }: Setting): ClockPattern {
  return {
    pattern: new RegExp(`(?<!\\p{L})(?:${noon}|(?<midnight>${midnight}))(?!\\p{L})`, 'giu'),
    read: ({ midnight: isMidnight }) => ({ hour: isMidnight ? 0 : 12, minute: 0, half: 'day' }),
  };
}
