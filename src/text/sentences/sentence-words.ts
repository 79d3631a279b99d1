// Words after which a full stop does not end a sentence, by language; all in lower case, without the full stop.
import { primaryLanguage } from '../language.ts';

const words = (list: string): string[] => list.split(' ');

/** Never the last word of a sentence. */
const TITLES: Record<string, string[]> = {
  en: words(
    'mr mrs ms mx dr prof rev fr hon st gen lt col maj capt cpl sgt pvt adm cmdr cdr brig gov sen rep reps sens pres supt insp messrs vs e.g i.e cf approx est dept ft mt al',
  ),
  de: words(
    'dr prof dipl ing hr fr frl st z.b d.h u.a bzw ca vgl sog geb gest evtl ggf inkl insb mind max min mio mrd tsd bspw etwa i.d.r str dres gen',
  ),
  fr: words('m mm mme mlle mgr dr pr me st ste av env cf c.-à-d p.ex éd gén col cdt cap lt'),
  es: words('sr sra srta sres dr dra d dña prof gral cnel cap lic ing arq p.ej aprox av avda ud uds ee.uu'),
  pt: words('sr sra srs dr dra prof profa eng d dom exmo exma gen cel cap av p.ex aprox'),
  it: words('sig sigg dott prof ing avv on sen gen col cap mons ecc p.es dr'),
  nl: words('dhr mevr mr dr prof ir ing drs ds bijv d.w.z o.a m.b.t i.v.m ca'),
  pl: words('dr prof hab inż mgr ks gen płk kpt por ul al św np tzw tj m.in ok ww'),
  ru: words(
    'г гг ул пр просп пер пл д корп кв обл р-н им св акад проф доц канд ген полк подполк кап лейт тов гр т.е т.к т.н см ср напр руб коп тыс млн млрд о оз пос дер респ зам зав нач',
  ),
  uk: words(
    'м вул просп пров пл буд корп кв обл р-н ім св акад проф доц канд ген полк підполк кап лейт тов гр т.зв тобто див напр грн коп тис млн млрд о оз смт заст зав нач с пп',
  ),
  ar: words('د أ م أ.د ص.ب'),
};

/** May end a sentence; does not where a figure follows. */
const BEFORE_FIGURES: Record<string, string[]> = {
  en: words('no nos p pp fig figs vol ch sec art para pt ed nr op v jan feb mar apr jun jul aug sep sept oct nov dec'),
  de: words('nr s bd abs art kap abb jan feb mär apr jun jul aug sep sept okt nov dez'),
  fr: words('no n nos p pp art vol chap fig janv févr avr juil sept oct nov déc'),
  es: words('n núm p pág art vol cap ene feb mar abr may jun jul ago sept oct nov dic'),
  pt: words('n núm p pág art vol cap jan fev mar abr mai jun jul ago set out nov dez'),
  it: words('n p pag art vol cap gen feb mar apr mag giu lug ago set ott nov dic'),
  nl: words('nr p blz art jan feb mrt apr jun jul aug sep sept okt nov dec'),
  pl: words('nr s str art ust pkt poz r'),
  ru: words('с стр ст п пп ч гл рис табл т янв фев февр апр авг сент сен окт ноя нояб дек'),
  uk: words('с стор ст п пп ч гл рис табл т січ лют бер квіт трав черв лип серп вер жовт лист груд'),
};

/** Capitals that a sentence often opens with: after "U.S." or "p.m." they open one. */
const OPENERS: Record<string, string[]> = {
  en: words(
    'a an and as at but by for from he her his how i if in it its no not of on or she so some that the their then there these they this those to we what when where while who why with you after before since',
  ),
};

/** Ordinals are written with a full stop before these ("3. Oktober"). */
const ORDINAL_MONTHS: Record<string, RegExp> = {
  de: /^(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jahrhundert|Jänner|Feber|Quartal|Halbjahr|Runde|Mal|Platz|Bezirk|Weltkrieg)/,
  nb: /^(?:jan|feb|mars|apr|mai|jun|jul|aug|sep|okt|nov|des)/i,
  da: /^(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/i,
};

export type SentenceWords = {
  titles: ReadonlySet<string>;
  beforeFigures: ReadonlySet<string>;
  openers: ReadonlySet<string>;
  ordinalMonths: RegExp | null;
};

const known = new Map<string, SentenceWords>();

/** Of an unknown language: the words of all languages that are written in more than one letter. */
export function sentenceWords(language: string | null): SentenceWords {
  const primary = primaryLanguage(language);
  let found = known.get(primary);
  if (!found) {
    const every = (table: Record<string, string[]>): string[] =>
      Object.values(table)
        .flat()
        .filter((word) => word.length > 1);
    const own = primary in TITLES;
    found = {
      titles: new Set(own ? TITLES[primary] : primary === '' ? every(TITLES) : TITLES.en),
      beforeFigures: new Set(own ? BEFORE_FIGURES[primary] : every(BEFORE_FIGURES)),
      openers: new Set(OPENERS[primary] ?? []),
      ordinalMonths: ORDINAL_MONTHS[primary === 'no' || primary === 'nn' ? 'nb' : primary] ?? null,
    };
    known.set(primary, found);
  }
  return found;
}
