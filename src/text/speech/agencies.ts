/** News agencies by the names under which they are credited. */

interface Agency {
  readonly name: string;
  readonly names: readonly string[];
  /** Its names occur as separate words. */
  readonly isSpaced: boolean;
}

const named = (...names: [string, ...string[]]): Agency => ({ name: names[0], names, isSpaced: true });
/** Written without spaces around it. */
const unspaced = (...names: [string, ...string[]]): Agency => ({ name: names[0], names, isSpaced: false });

export const AGENCIES: readonly Agency[] = [
  named('Reuters', 'REUTERS', 'Рейтер', 'رويترز', 'Thomson Reuters'),
  named('AFP', 'Agence France-Presse', 'Agence France Presse', 'Франс Пресс', 'فرانس برس', 'أ ف ب'),
  named('AP', 'Associated Press', 'The Associated Press', 'أسوشيتد برس', 'Асошіейтед Прес', 'Ассошиэйтед Пресс'),
  named('dpa', 'DPA', 'Deutsche Presse-Agentur', 'Deutsche Presse-Agentur GmbH'),
  named('Canadian Press', 'The Canadian Press', 'La Presse Canadienne'),
  named('EFE', 'Agencia EFE'),
  named('ANSA'),
  named('PAP', 'Polska Agencja Prasowa'),
  named('Укрінформ', 'Ukrinform', 'Укринформ'),
  named('УНІАН', 'UNIAN', 'УНИАН'),
  named('Інтерфакс-Україна', 'Interfax-Ukraine', 'Интерфакс-Украина'),
  named('Интерфакс', 'Interfax', 'Інтерфакс'),
  named('ТАСС', 'TASS', 'ИТАР-ТАСС'),
  named('РИА Новости', 'RIA Novosti', 'РІА Новини'),
  named('Anadolu', 'Anadolu Agency', 'الأناضول'),
  named('SANA', 'سانا'),
  named('Bloomberg', 'Bloomberg News', 'بلومبرغ', 'Блумберг'),
  named('UPI', 'United Press International'),
  named('Yonhap', 'Yonhap News Agency'),
  named('Press Trust of India', 'PTI'),
  named('Press Association', 'PA Media'),
  unspaced('新华社', '新華社', 'Xinhua'),
  unspaced('中新社', '中新网', '中国新闻社'),
  unspaced('路透社'),
  unspaced('法新社'),
  unspaced('美联社', '美聯社'),
  unspaced('共同社', '共同通信', 'Kyodo News'),
  unspaced('中央社'),
];

/** An agency or an outlet named in a text. */
export interface Named {
  /** The usual name. */
  readonly name: string;
  /** UTF-16, half open. */
  readonly from: number;
  readonly to: number;
}

const BY_NAME = new Map(AGENCIES.flatMap((agency) => agency.names.map((name) => [name, agency])));
/** The longest first, because a short one would be found inside it; the context is checked after a match. */
const ANY_NAME = new RegExp([...BY_NAME.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu');
const LETTER = /[\p{L}\p{N}]/u;

/** Where each agency is first named. */
export function agenciesIn(text: string): Named[] {
  const found = new Map<string, Named>();
  for (const { 0: words, index: from } of text.matchAll(ANY_NAME)) {
    const { name, isSpaced } = BY_NAME.get(words) as Agency;
    const to = from + words.length;
    const isWithin = LETTER.test(text.charAt(from - 1)) || LETTER.test(text.charAt(to));
    if (!found.has(name) && !(isSpaced && isWithin)) found.set(name, { name, from, to });
  }
  return [...found.values()];
}

/**
 * All names of the agency with this name; empty if there is none. Databases add an edition or initials: "AFP --
 * English", "The Canadian Press (CP)".
 */
export function namesOfAgency(name: string): readonly string[] {
  const asked = name.toLowerCase().replace(/\s+--\s.*$|\s\(\p{L}{2,4}\)$/u, '');
  return AGENCIES.find(({ names }) => names.some((each) => each.toLowerCase() === asked))?.names ?? [];
}
