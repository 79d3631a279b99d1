// Words by which a sentence says that something may be so, is said to be so, or is planned; by language, folded.
import { eastSlavic } from '../language.ts';

interface Hedges {
  /** What follows may be so, or others say so. */
  readonly may: RegExp;
  /** What follows is to be done. */
  readonly plan: RegExp;
  /** Behind these the verb stands at the end of the clause. */
  readonly endsClause?: RegExp;
  /** With the word behind it: "is alleged to". */
  readonly saidTo?: RegExp;
  /** With the last two words of the clause, as written, of what was done: "soll … gelegt haben". */
  readonly saidToHave?: RegExp;
  /** With the word before it, it says of a thing what it is: "the planned bridge". */
  readonly attribute?: RegExp;
  /** A sentence with one of these leaves it open in its own way. */
  readonly open: RegExp;
}

export const HEDGES: Readonly<Record<string, Hedges>> = {
  en: {
    may: /^(?:may|might|could|allegedly|reportedly|supposedly|purportedly|suspected|probably|possibly|presumably|apparently)$/u,
    plan: /^(?:plans|planned|planning|agreed|expected|intends|intended|hopes|wants|aims)$/u,
    attribute: /^(?:the|an?|its|his|her|their) (?:planned|intended|expected)$/u,
    saidTo: /^(?:alleged|believed|reported|rumou?red|said|thought|understood) to$/u,
    open: /^(?:can|promis\p{L}*|vow\p{L}*|pledg\p{L}*|would|should|alleg\p{L}*|accus\p{L}*|suspect\p{L}*|appar\p{L}*|possib\p{L}*|perhaps|probabl[ey]|presum\p{L}*|likely|believed|thought|considered|feared|fears?|risks?|threat\p{L}*|reports?|claims?|claimed|alleges|potential\p{L}*|seem\p{L}*|consider\p{L}*|propos\p{L}*|due|ready|prepar\p{L}*|about)$/u,
  },
  de: {
    may: /^(?:könnten?|angeblich\p{L}*|mutmaßlich\p{L}*|möglicherweise|vermutlich|wahrscheinlich|dürften?)$/u,
    plan: /^(?:will|wollen|plant|planen|beabsichtigt|beabsichtigen)$/u,
    endsClause: /^(?:könnten?|dürften?|will|wollen|soll|sollen)$/u,
    // "Soll Platz haben" and "soll fertig sein" are plans.
    saidToHave:
      /^soll(?:en)? (?:\p{Ll}+(?:t|en) haben|(?:\p{Ll}*ge(?:kommen|gangen|fahren|flohen|flogen|flüchtet|storben|fallen|reist|laufen|blieben|sprungen|sunken|stiegen|wesen|worden)|entkommen|verschwunden|worden) sein)$/u,
    open: /^(?:soll|sollen|kann|können|vielleicht|vermutlich|wahrscheinlich|anscheinend|wohl|offenbar|droh\p{L}*|verdächtig\p{L}*|vorgeworfen|beschuldig\p{L}*|laut|möglich\p{L}*|gefahr|risiko|geplant\p{L}*)$/u,
  },
  fr: {
    may: /^(?:pourrai(?:t|ent)|aurai(?:t|ent)|prétendument|probablement|vraisemblablement)$/u,
    plan: /^(?:prévoi(?:t|ent)|envisagent?|compten?t?|veut|veulent|espèrent?)$/u,
    open: /^(?:peut|peuvent|risquen?t?|soupçonn\p{L}*|accus\p{L}*|possible\p{L}*|probabl\p{L}+|vraisembl\p{L}+|doute|menacen?t?|serai(?:t|ent)|présumé\p{L}*|selon|éventuel\p{L}*|s'apprêten?t?)$/u,
  },
  es: {
    may: /^(?:podrían?|presuntamente|supuestamente|probablemente|posiblemente|habrían?)$/u,
    plan: /^(?:planean?|prevén?|pretenden?|quieren?|esperan?)$/u,
    open: /^(?:puede[n]?|posibl\p{L}+|probabl\p{L}+|quizás?|acusad\p{L}+|sospech\p{L}+|presunt\p{L}+|amenaza\p{L}*|riesgo|según|previst\p{L}+|vez)$/u,
  },
  it: {
    may: /^(?:potrebbe|potrebbero|presumibilmente|avrebbe(?:ro)?)$/u,
    plan: /^(?:prevede|prevedono|intende|intendono|vuole|vogliono)$/u,
    open: /^(?:può|possono|rischia\p{L}*|forse|sarebbe(?:ro)?|presunt\p{L}+|accusat\p{L}+|sospett\p{L}+|possibil\p{L}+|probabil\p{L}+|minaccia\p{L}*|secondo)$/u,
  },
  pt: {
    may: /^(?:poderia|poderiam|poderá|poderão|supostamente|alegadamente|teriam?)$/u,
    plan: /^(?:planeja|planejam|planeia|planeiam|pretendem?|quer|querem)$/u,
    open: /^(?:pode|podem|talvez|supost\p{L}+|alegad\p{L}+|acusad\p{L}+|suspeit\p{L}+|possíve\p{L}+|prováve\p{L}+|ameaça\p{L}*|risco|segundo|seriam?)$/u,
  },
  nl: {
    may: /^(?:mogelijk|vermoedelijk)$/u,
    plan: /^(?:wil|willen|plant|plannen)$/u,
    endsClause: /^(?:wil|willen)$/u,
    open: /^(?:kan|kunnen|zou|zouden|misschien|wellicht|verdacht\p{L}*|beschuldigd\p{L}*|dreig\p{L}*|volgens|naar)$/u,
  },
  pl: {
    may: /^(?:może|mogą|rzekomo|podobno|prawdopodobnie)$/u,
    plan: /^(?:planuj[eą]|zamierza(?:ją)?|chce|chcą)$/u,
    open: /^(?:mógł\p{L}*|mogł\p{L}*|możliw\p{L}+|podejrzan\p{L}+|oskarżon\p{L}+|według|grozi|ryzyko|rzekom\p{L}+)$/u,
  },
  ...eastSlavic({
    may: /^(?:може|можуть|может|могут|нібито|начебто|якобы|ймовірно|імовірно|вероятно|предположительно)$/u,
    plan: /^(?:плану\p{L}+|планиру\p{L}+|збира(?:є|ють)ться|собира(?:е|ю)тся)$/u,
    open: /^(?:можливо|возможно|ймовірно|імовірно|вероятно|мог\p{L}*|міг|підозр\p{L}+|подозр\p{L}+|звинувач\p{L}+|обвин\p{L}+|загрож\p{L}+|угрож\p{L}+|риск\p{L}*|ризик\p{L}*|намер\p{L}+|намір|словами|словам|предположительно|мабуть|видимо|грозит)$/u,
  }),
};
