/** News agencies by the names they are credited under. */

interface Agency {
  readonly name: string;
  readonly names: readonly string[];
  readonly isSpaced: boolean;
  readonly pattern: RegExp;
}

const alone = (names: readonly string[]): string => `(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`;

const named = (...names: [string, ...string[]]): Agency => ({
  name: names[0],
  names,
  isSpaced: true,
  pattern: new RegExp(alone(names), 'u'),
});
/** Written without spaces around it. */
const unspaced = (...names: [string, ...string[]]): Agency => ({
  name: names[0],
  names,
  isSpaced: false,
  pattern: new RegExp(names.join('|'), 'u'),
});

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

/** Most texts name none: one look for all of them. */
export const ANY_AGENCY = new RegExp([alone(namesWhere(true)), ...namesWhere(false)].join('|'), 'u');

function namesWhere(spaced: boolean): string[] {
  return AGENCIES.filter(({ isSpaced }) => isSpaced === spaced).flatMap(({ names }) => names);
}

/** All the names of the agency that is called so; none where no agency is. Databases put an edition or its letters behind: "AFP -- English", "The Canadian Press (CP)". */
export function namesOfAgency(name: string): readonly string[] {
  const asked = name.toLowerCase().replace(/\s+--\s.*$|\s\(\p{L}{2,4}\)$/u, '');
  return AGENCIES.find(({ names }) => names.some((each) => each.toLowerCase() === asked))?.names ?? [];
}
