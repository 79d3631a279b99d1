// Words by which reported speech is told from its frame, by language; English has rules of its own.

import { alternatives } from '../../alternatives.ts';

export interface ClauseWords {
  /** "that", with which what is said begins. */
  readonly that: string;
  /** "who", "how": what is said begins with them. */
  readonly asks: string;
  /** "As the mayor said, …" */
  readonly as: string;
  /** Before a verb: nobody says it. */
  readonly not: string;
  /** Verb forms without a subject of their own: "adding". */
  readonly converbs: string;
  readonly conjunctions: string;
  /** Open a clause that is not the main one: "if", "which". */
  readonly subordinators: string;
  /** Between a subject and its verb. */
  readonly adverbs: string;
  /** To whom it is said: "them". */
  readonly listeners: string;
  /** By its ending a verb, where the language shows it. */
  readonly verbEnding: string;
  /** By its ending an adjective that is no subject, where the language shows it. */
  readonly obliqueEnding: string;
  /** Before a word that looks like a verb: it is a noun. */
  readonly articles: string;
  /** Prepositions that join nouns into one phrase: "one of". */
  readonly joints: string;
  /** "which", behind a comma. */
  readonly relatives: string;
  /** By its ending a verb of several who speak: "they said at the ministry", where the language shows it. */
  readonly pluralEnding: string;
  /** Verbs by which a clause behind the verb and a comma alone is known as reported: "Sie sagte, er habe …" */
  readonly reportedVerbs: string;
  /** Only behind what is said: "so der Minister". */
  readonly closers: string;
  /** What a verb is about, instead of what it says: "о", "про". */
  readonly about: string;
  /** A pronoun joined to the verb before it: "dit-il". */
  readonly inverted: string;
  /** Whether "that" is set off by a comma. Elsewhere "que" behind one is "which". */
  readonly isThatSetOff: boolean;
  /** Whether the verb follows "according to the mayor" without a comma, if it opens the sentence. */
  readonly isVerbSecond: boolean;
  /** Whether a verb may be without a subject. */
  readonly isProDrop: boolean;
}

const NONE = '(?!)';

const EAST = {
  converbs: String.raw`\p{L}+(?:вши|учи|ючи|ячи)|йдеться`,
  verbEnding: String.raw`\p{L}{2,}(?:ла|ло|ли|лся|лась|лись|вся|лася|лися|ть|ться|тся|ють|ють|є|ить|ять)`,
};

export const CLAUSE_WORDS: Readonly<Record<string, ClauseWords>> = {
  uk: {
    ...EAST,
    that: 'що|ніби|нібито|начебто|буцімто',
    asks: 'як|хто|де|коли|куди|чому|навіщо|скільки|який|яка|яке|які|яким|якою|кого|чи',
    as: 'як',
    not: 'не|ні',
    conjunctions: 'і|й|та|а|але|проте|однак',
    subordinators: String.raw`що|щоб|якщо|якби|коли|хоча|бо|оскільки|тому|як(?:ий|а|е|і|ого|ої|ому|ій|их|им|ими)|котр\p{L}+|поки|аби`,
    adverbs: alternatives`
      також|теж|раніше|пізніше|сьогодні|вчора|учора|тоді|потім|вже|ще|неодноразово|нещодавно|зараз|прямо|уранці|ввечері|
      водночас|коротко|різко|невдовзі|згодом|відтак|детальніше|докладніше|це|тут|там|сам|сама|самі|\p{L}{3,}(?:но|ськи)
    `,
    listeners: 'йому|їй|їм|мені|нам|вам|ним|нею|ними|журналістам|журналістові|журналістці|репортерам',
    obliqueEnding: String.raw`\p{L}{2,}(?:ому|ого|ої|ій|их|им|ими|ою|ею)|сво\p{L}+|наш\p{L}*|цей|цю|це|ці|той|ту`,
    articles: NONE,
    joints: 'з|із|зі',
    relatives: String.raw`як(?:ий|а|е|і|ого|ої|ому|ій|их|им|ими|у|ою)|котр\p{L}+`,
    pluralEnding: String.raw`\p{L}+(?:ли|ють|уть|ять)`,
    reportedVerbs: NONE,
    closers: NONE,
    about: 'про|щодо',
    inverted: NONE,
    isThatSetOff: true,
    isVerbSecond: false,
    isProDrop: false,
  },
  ru: {
    that: 'что|будто|якобы',
    asks: 'как|кто|где|когда|куда|почему|зачем|сколько|какой|какая|какое|какие|каким|какими|кого',
    as: 'как',
    not: 'не|ни',
    converbs: String.raw`\p{L}+(?:ив|ав|ув|ев|вши|вш\p{L}{2,3}|оря|дая|ляя|чая)`,
    conjunctions: 'и|а|но|да|однако',
    subordinators: alternatives`
      что|чтобы|если|когда|хотя|котор\p{L}+|поскольку|так|пока|потому|где
    `,
    adverbs: alternatives`
      также|тоже|ранее|раньше|позже|позднее|сегодня|вчера|тогда|потом|уже|еще|ещё|неоднократно|сейчас|прямо|утром|вечером|
      днем|днём|ночью|весной|летом|осенью|зимой|только|же|так|там|тут|прямо|коротко|резко|вскоре|затем|впоследствии|подробнее|это|сам|сама|сами|\p{L}{3,}(?:но|ски)
    `,
    listeners: 'ему|ей|им|мне|нам|вам|журналистам|журналисту|репортерам|репортёрам|россиянам',
    verbEnding: String.raw`\p{L}{2,}(?:л|ла|ло|ли|лся|лась|лись|лось|ть|ться|тся|ет|ут|ют|ит|ят)`,
    obliqueEnding: String.raw`\p{L}{2,}(?:ом|ем|ой|ей|ого|его|ых|их|ым|им|ыми|ими|ую|юю|ому|ему|ною)|сво\p{L}+|наш\p{L}*|этот|эту|это|эти|тот`,
    articles: NONE,
    joints: 'из|изо',
    relatives: String.raw`котор\p{L}+`,
    pluralEnding: String.raw`\p{L}+(?:ли|ют|ут|ят)`,
    reportedVerbs: NONE,
    closers: NONE,
    about: 'о|об|обо|про',
    inverted: NONE,
    isThatSetOff: true,
    isVerbSecond: false,
    isProDrop: false,
  },
  cs: {
    that: 'že',
    asks: 'jak|kdo|kde|kdy|kam|proč|kolik|jaký|jaká|jaké|zda|jestli',
    as: 'jak',
    not: 'ne',
    converbs: NONE,
    conjunctions: 'a|i|ale|však|ani|nebo',
    subordinators: 'že|aby|když|pokud|jestli|zda|protože|který|která|které|kteří|kterou|jenž|zatímco|než|kde|až|co',
    adverbs: alternatives`
      také|taky|dříve|později|dnes|včera|pak|potom|tehdy|už|již|ještě|opakovaně|nedávno|nyní|přímo|ráno|večer|přitom|zároveň|
      rovněž|však|sám|sama|sami|tento|týden|měsíc|minulý|krátce|stručně|\p{L}{3,}(?:ně|vě|sky|cky)
    `,
    listeners: 'mu|jí|jim|mi|mně|nám|vám|novinářům|novinářům|deníku|agentuře',
    verbEnding: String.raw`\p{L}{2,}(?:l|la|lo|li|ly|á|ají|uje|ují|í)|je|jsou|byl|byla|bylo|byli`,
    obliqueEnding: String.raw`\p{L}{2,}(?:ém|ého|ému|ých|ými|ou|ím|ích|ími|ího)`,
    articles: NONE,
    joints: 'z|ze',
    relatives: String.raw`kter\p{L}+|jenž|jež|jehož|jejíž|jejichž|jíž|nímž|níž`,
    pluralEnding: String.raw`\p{L}+(?:li|ly|jí)`,
    reportedVerbs: NONE,
    closers: NONE,
    about: 'o',
    inverted: NONE,
    isThatSetOff: true,
    isVerbSecond: true,
    isProDrop: true,
  },
  pl: {
    that: 'że|iż|jakoby',
    asks: 'jak|kto|gdzie|kiedy|dokąd|dlaczego|ile|jaki|jaka|jakie|czy',
    as: 'jak',
    not: 'nie',
    converbs: String.raw`\p{L}+ąc`,
    conjunctions: 'i|a|ale|oraz|lub|jednak|lecz',
    subordinators:
      'że|żeby|aby|jeśli|jeżeli|gdy|kiedy|choć|chociaż|ponieważ|bo|który|która|które|którzy|którego|której|gdyż|czy',
    adverbs: alternatives`
      także|też|również|wcześniej|później|dziś|dzisiaj|wczoraj|potem|wtedy|już|jeszcze|wielokrotnie|niedawno|teraz|wprost|
      rano|wieczorem|jednocześnie|krótko|\p{L}{4,}nie
    `,
    listeners: 'mu|jej|im|mi|nam|wam|dziennikarzom|reporterom',
    verbEnding: String.raw`\p{L}{2,}(?:ł|ła|ło|li|ły|uje|ują|ają)|jest|są|był|była|było|byli`,
    obliqueEnding: String.raw`\p{L}{2,}(?:ym|im|ego|emu|ych|ich|ymi|imi|ej)`,
    articles: NONE,
    joints: 'z|ze|spośród',
    relatives: String.raw`któr\p{L}+`,
    pluralEnding: String.raw`\p{L}+(?:li|ły|ją)`,
    reportedVerbs: NONE,
    closers: NONE,
    about: 'o',
    inverted: NONE,
    isThatSetOff: true,
    isVerbSecond: true,
    isProDrop: true,
  },
  de: {
    that: 'dass|daß',
    asks: 'wie|wer|wo|wann|wohin|warum|ob|welche|welcher|welches',
    as: 'wie',
    not: 'nicht|nie|niemand|wurde|wurden|wird|werden|worden',
    converbs: NONE,
    conjunctions: 'und|aber|oder|doch|sondern',
    subordinators: 'dass|daß|wenn|weil|als|obwohl|während|nachdem|bevor|damit|ob|wie',
    adverbs: alternatives`
      auch|zudem|außerdem|früher|später|heute|gestern|dann|damals|schon|bereits|noch|mehrfach|kürzlich|jetzt|nun|erneut|weiter|
      montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?
    `,
    listeners: 'ihm|ihr|ihnen|mir|uns|reportern|journalisten',
    verbEnding: 'hat|haben|hatte|heißt|ist|sind|war|waren|wird|werden|wurde|wurden|kam|ging|nahm',
    obliqueEnding: String.raw`\p{L}{2,}(?:en|er|em|es)|sein\p{L}*|ihr\p{L}*`,
    articles: 'dem|den|des|einem|einen|eines|im|am|zum|zur|vom|beim',
    joints: 'von|vom',
    relatives: 'der|die|das|dem|den|dessen|deren',
    pluralEnding: NONE,
    reportedVerbs:
      'sei|seien|habe|hätten?|werde|würden?|könne|könnten?|müsse|müssten?|solle|sollten?|wolle|wollten?|dürfe|dürften?|wäre|wären|gebe|gehe|komme|stehe|liege|fahre|bleibe|brauche|wisse',
    closers: 'so',
    about: 'über|vor|von|auf|gegen|für|mit|bei',
    inverted: NONE,
    isThatSetOff: true,
    isVerbSecond: true,
    isProDrop: false,
  },
  fr: {
    that: String.raw`que|qu['’]\p{L}+`,
    asks: 'comment|pourquoi|quand|où|combien|si|quel|quelle|quels|quelles',
    as: 'comme',
    not: "ne|pas|jamais|est|sont|était|étaient|été|être|se|s'est|s’est",
    converbs: String.raw`\p{L}+ant`,
    conjunctions: 'et|mais|ou|donc|car',
    subordinators: 'que|qui|quand|lorsque|si|comme|puisque|parce|alors|dont|où|bien',
    adverbs: alternatives`
      aussi|également|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ensuite|déjà|encore|plus|tôt|tard|récemment|
      notamment|toutefois|cependant|\p{L}{3,}ment
    `,
    listeners: 'lui|leur|nous|vous|me|te|se',
    verbEnding: 'est|sont|était|étaient|a|ont|avait|avaient|sera|seront|fait|faisait',
    obliqueEnding: NONE,
    articles: "le|la|les|un|une|des|du|au|aux|ce|cette|sa|son|ses|leur|de|d'",
    joints: 'de|du|des|à',
    relatives: 'qui|que|dont|où|lequel|laquelle',
    pluralEnding: NONE,
    reportedVerbs: NONE,
    closers: NONE,
    about: NONE,
    inverted: '(?:-t)?-(?:ils?|elles?|on|je)',
    isThatSetOff: false,
    isVerbSecond: false,
    isProDrop: false,
  },
  es: {
    that: 'que',
    asks: 'cómo|por qué|cuándo|dónde|cuánto|cuántos|si|quién|qué|cuál',
    as: 'como|según',
    not: 'no|nunca|tampoco|fue|sido|ser',
    converbs: String.raw`\p{L}+ndo`,
    conjunctions: 'y|e|pero|o|u|sino',
    subordinators: 'que|quien|cuando|si|como|porque|aunque|mientras|donde|pues|cuyo|cuya',
    adverbs: alternatives`
      también|ayer|hoy|lunes|martes|miércoles|jueves|viernes|sábado|domingo|luego|después|ya|aún|además|antes|recientemente|
      asimismo|sin embargo|\p{L}{3,}mente
    `,
    listeners: 'le|les|me|nos|te|se',
    verbEnding: 'es|son|era|eran|fue|fueron|ha|han|había|habían|será|está|están|hizo',
    obliqueEnding: NONE,
    articles: 'el|la|los|las|un|una|del|al|este|esta|su|sus|de',
    joints: 'de|del',
    relatives: 'que|quien|cual|cuyo|cuya',
    pluralEnding: NONE,
    reportedVerbs: NONE,
    closers: NONE,
    about: NONE,
    inverted: NONE,
    isThatSetOff: false,
    isVerbSecond: false,
    isProDrop: true,
  },
  it: {
    that: 'che',
    asks: 'come|perché|quando|dove|quanto|quanti|se|chi|quale|quali',
    as: 'come',
    not: 'non|mai|né|è|stato|stata|sono|si',
    converbs: String.raw`\p{L}+ndo`,
    conjunctions: 'e|ed|ma|o|però',
    subordinators: 'che|chi|quando|se|come|perché|mentre|dove|cui|poiché|benché|sebbene',
    adverbs: alternatives`
      anche|ieri|oggi|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|poi|già|ancora|inoltre|prima|dopo|infine|tuttavia|
      \p{L}{3,}mente
    `,
    listeners: 'gli|le|loro|mi|ci|vi|ti|si',
    verbEnding: 'è|sono|era|erano|fu|furono|ha|hanno|aveva|avevano|sarà|saranno',
    obliqueEnding: NONE,
    articles: 'il|lo|la|i|gli|le|un|uno|una|del|della|al|alla|questo|questa|suo|sua|di',
    joints: 'di|del|dello|della|dei|degli|delle',
    relatives: 'che|cui|quale',
    pluralEnding: NONE,
    reportedVerbs: NONE,
    closers: NONE,
    about: NONE,
    inverted: NONE,
    isThatSetOff: false,
    isVerbSecond: false,
    isProDrop: true,
  },
  pt: {
    that: 'que',
    asks: 'como|porque|quando|onde|quanto|quantos|se|quem|qual|quais',
    as: 'como',
    not: 'não|nunca|nem|foi|sido|ser',
    converbs: String.raw`\p{L}+ndo`,
    conjunctions: 'e|mas|ou|porém',
    subordinators: 'que|quem|quando|se|como|porque|embora|enquanto|onde|pois|cujo|cuja',
    adverbs: alternatives`
      também|ontem|hoje|segunda|terça|quarta|quinta|sexta|sábado|domingo|depois|já|ainda|além|antes|recentemente|entretanto|
      \p{L}{3,}mente
    `,
    listeners: 'lhe|lhes|me|nos|se',
    verbEnding: 'é|são|era|eram|foi|foram|tem|têm|tinha|havia|será|está|estão',
    obliqueEnding: NONE,
    articles: 'o|os|um|uma|do|da|ao|à|este|esta|seu|sua|de',
    joints: 'de|do|da|dos|das',
    relatives: 'que|quem|cujo|cuja',
    pluralEnding: NONE,
    reportedVerbs: NONE,
    closers: NONE,
    about: NONE,
    inverted: NONE,
    isThatSetOff: false,
    isVerbSecond: false,
    isProDrop: true,
  },
};
