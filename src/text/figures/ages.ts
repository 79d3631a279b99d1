// Ages: "aged 41", "41-year-old", "Ida Holm, 83, who", "58岁", "41-річний", "водителю 41 год".
import { alternatives } from '../alternatives.ts';
import type { NumberRun } from './numbers/number-run.ts';
import { unitAfter } from './units/units.ts';

/** What makes the number before it an age; does not apply to terms and contracts. */
const OLD = new RegExp(
  alternatives`
  ^(?:[-\s]years?[-\s](?:olds?|of[-\s]age)|(?:-річн|-летн|[- ]jährig)\p{L}+(?! (?:\p{L}+ )?(?:контракт|договор|
  договір|план|термін|строк|срок|період|период|ув['’]язнен|Haft|Freiheits|Gefängnis|Vertrag))|岁|
  歲| Jahre alt| ans(?= *[,.])| años de edad| лет от роду)
`,
  'iu',
);

/** What makes the number after it an age. */
const AGED = new RegExp(
  `(?<!\\p{L})(?:${[
    'aged |ages? |age of ',
    'віком |у віці |в возрасте |на вигляд |на вид ',
    'Alter von ',
    "âgée?s? d(?:e |[’'])|à l[’']âge de ",
    'de edad |a los ',
    'عمره |عمرها |يبلغ(?:ان|ون)? من العمر |تبلغ من العمر |البالغة? (?:من العمر )?|عن عمر (?:يناهز )?',
  ].join('|')})$`,
  'u',
);

/** What makes a number of years after it an age. */
const OF_SOMEONE = new RegExp(
  `(?<!\\p{L})(?:${[
    alternatives`
      (?:йому|їй|ему|ей|якому|якій|которому|которой|\p{L}+(?:телю|телеві|нику|никові|нику|ієві|чці|нице|ниці)|
      чоловіков[іи]|чоловіку|жінці|хлопцеві|хлопцю|дівчині|мужчине|женщине|девушке|парню|
      (?:загибл|погибш|постраждал|пострадавш|подозреваем|підозрюван)\p{L}+) (?:було |был[оа]? |лише |всего |
      виповни\p{L}+ |исполни\p{L}+ )?
    `,
    '(?:homme|femme|garçon|fille|fillette|adolescente?|enfant|retraitée?|conducteur|conductrice|père|mère|étudiante?|pompier|ouvrier|habitante?) de ',
    '(?:hombre|mujer|niñ[oa]|joven|conductora?|ancian[oa]|vecin[oa]|padre|madre|estudiante|obrer[oa]|bomber[oa]) de ',
  ].join('|')})$`,
  'iu',
);
const NAMED = /\p{Lu}\p{Ll}+,? \(?(?:de )?$/u;

/** "he is 54", "Vogel is now 43" at the end of a clause; but a toll is now 43, too. */
const HE_IS =
  /(?:(?<!\p{L})(?:[Hh]e|[Ss]he|who) (?:is|was|turned|turns) (?:now |only |just )?|(?<!\p{L})(?!Toll|Count|Number|Total|Figure|Tally|It|That|This)\p{Lu}\p{Ll}+ (?:is|was) now )$/u;
const CLAUSE_ENDS = /^(?:[.;)]|,(?!\d)| (?:and|when|at the time)(?!\p{L})|$)/u;

/** Whether the words before `at` speak of ages: "aged between 5 and 11". */
export const isAboutAges = (text: string, at: number): boolean =>
  AGED.test(text.slice(Math.max(0, at - 40), at).replace(/(?:between|from|від|от|von|zwischen|de|entre) $/u, '')) ||
  /(?<!\p{L})(?:âgée?s|niñ[oa]s|jóvenes) de $/u.test(text.slice(Math.max(0, at - 20), at));

/** Where the age given by the number in `run` ends, or null. */
export function endOfAge(text: string, run: NumberRun, language: string): number | null {
  if (run.value > 119 || run.value < 1 || run.ordinal) return null;
  const before = text.slice(Math.max(0, run.from - 40), run.from);
  const after = text.slice(run.to, run.to + 40);
  const old = OLD.exec(after);
  if (old) return run.to + old[0].length;
  const unit = unitAfter(text, run.to);
  const years = unit?.unit.id === 'year' ? unit : null;
  if (AGED.test(before)) return unit === years ? (years?.to ?? run.to) : null;
  if (years) {
    const isNamed = NAMED.test(before) && /^[,)]/u.test(text.slice(years.to));
    return isNamed || OF_SOMEONE.test(before) ? years.to : null;
  }
  if (unit || language === 'zh') return null;
  if (HE_IS.test(before) && CLAUSE_ENDS.test(after)) return run.to;
  const isBesideName = run.digits && run.value >= 10 && /\p{Lu}\p{Ll}+(?: \(|, (?:now )?)$/u.test(before);
  return isBesideName && /^[,)](?!\d)/u.test(after) ? run.to : null;
}
