// Words around a negator that decide what it denies, by language, folded.

/** Where one of these is said, what the other words say cannot be told word by word: denials of other kinds, limits in time, causes, degrees. */
export const LEAVE_OPEN: Readonly<Record<string, RegExp>> = {
  en: /^(?:neither|nor|none|nobody|den(?:y|ies|ied|ying|ial|ials)|doubt\p{L}*|reject(?:s|ed|ing|ion)?|false|falsely|untrue|wrong|wrongly|hoax|unlikely|hardly|barely|scarcely|rarely|seldom|lack(?:s|ed|ing)?|avoid\p{L}*|prevent\p{L}*|stop(?:s|ped|ping)?|halt\p{L}*|block(?:s|ed|ing)?|ban(?:s|ned|ning)?|before|until|till|because|unless|whether|if|how|why|everyone|everything|always|fully|entirely|completely|totally|wholly|necessarily|immediately|directly|solely|alone|enough|far|instead|rather|but|except|impossible|little|few|supposed(?:ly)?|alleged(?:ly)?|almost|nearly)$/u,
  de: /^(?:weder|noch|bestreite\p{L}*|bestritt\p{L}*|dementier\p{L}*|leugne\p{L}*|falsch\p{L}*|unwahr\p{L}*|kaum|selten|bevor|bis|weil|wenn|falls|ob|erst|nur|bloß|allein|immer|alle[nrsm]?|jede[nrsm]?|ganz|völlig|vollständig|unbedingt|sofort|angeblich\p{L}*|verhinder\p{L}*|verweiger\p{L}*|weiger\p{L}*|lehnt\p{L}*|abgelehnt\p{L}*|statt|stattdessen|außer|sondern|wie|warum|weshalb|fast|beinahe|sollt?en?|würden?)$/u,
  fr: /^(?:ni|que|qu'\p{L}+|nie(?:r|nt|)|nié\p{L}*|déme\p{L}+|faux|fausse\p{L}*|guère|rarement|avant|jusqu\p{L}*|parce|car|si|s'il\p{L}*|tou(?:s|tes?|t)|toujours|seulement|uniquement|forcément|entièrement|complètement|totalement|immédiatement|refus\p{L}*|rejet\p{L}*|empêch\p{L}*|évit\p{L}*|mais|sauf|comment|pourquoi|prétend\p{L}*|presque|assez)$/u,
  es: /^(?:ni|neg(?:ó|aron|ar|ado|aba\p{L}*)|nieg\p{L}+|desm\p{L}+|fals\p{L}+|apenas|raramente|antes|hasta|porque|si|tod[oa]s?|siempre|sólo|solo|solamente|únicamente|necesariamente|totalmente|completamente|inmediatamente|rechaz\p{L}*|imp(?:id|ed)\p{L}*|evit\p{L}*|sino|pero|excepto|salvo|cómo|casi|supuest\p{L}+|bastante)$/u,
  it: /^(?:né|nega\p{L}*|smenti\p{L}*|fals\p{L}+|prima|fino|finché|perché|se|tutt[oaie]|sempre|solo|soltanto|solamente|necessariamente|completamente|rifiut\p{L}*|imped\p{L}*|evit\p{L}*|ma|bensì|tranne|quasi|presunt\p{L}+|che)$/u,
  pt: /^(?:nem|nega\p{L}*|negou|negam|desment\p{L}*|fals\p{L}+|raramente|antes|até|porque|se|tod[oa]s?|sempre|só|somente|apenas|necessariamente|totalmente|completamente|recus\p{L}*|rejeit\p{L}*|imped\p{L}*|evit\p{L}*|mas|senão|exceto|quase|supost\p{L}+)$/u,
  nl: /^(?:noch|ontken\p{L}*|vals\p{L}*|nauwelijks|zelden|voordat|totdat|tot|omdat|als|indien|of|pas|alleen|slechts|altijd|alle|iedereen|helemaal|volledig|meteen|onmiddellijk|weiger\p{L}*|verhinder\p{L}*|maar|behalve|bijna|vermeend\p{L}*|hoe|waarom)$/u,
  pl: /^(?:ani|zaprzecz\p{L}*|dementuj\p{L}*|fałsz\p{L}*|rzadko|zanim|dopóki|dopiero|aż|do|bo|ponieważ|jeśli|jeżeli|czy|tylko|jedynie|wszys\p{L}+|zawsze|całkiem|całkowicie|odm[oó]w\p{L}*|odrzuc\p{L}*|ale|lecz|prawie|rzekom\p{L}+|żeby|aby|by)$/u,
  ru: /^(?:ни|опроверг\p{L}*|отрица\p{L}*|ложн\p{L}*|вряд|едва|редко|прежде|пока|до|потому|поскольку|если|ли|бы|чтобы|только|лишь|все|всех|всем|всегда|совсем|вполне|полностью|сразу|обязательно|отказ\p{L}*|отклон\p{L}*|отверг\p{L}*|запрет\p{L}*|запрещ\p{L}*|но|а|кроме|почти|якобы|как|почему)$/u,
  uk: /^(?:ні|спрост\p{L}*|запереч\p{L}*|хибн\p{L}*|навряд|ледве|рідко|перш|поки|до|бо|оскільки|якщо|чи|би|б|щоб|тільки|лише|усі|всі|всіх|усіх|всім|завжди|зовсім|цілком|повністю|одразу|відразу|обов'язково|відмов\p{L}*|відхил\p{L}*|відкин\p{L}*|заборон\p{L}*|але|а|крім|майже|нібито|як|чому)$/u,
  ar: /^[وف]?(?:نف[يتى]\p{L}*|ينف\p{L}+|تنف\p{L}+|انكر\p{L}*|رفض\p{L}*|يرفض\p{L}*|كاذب\p{L}*|قبل|حتي|لان|اذا|لو|هل|فقط|سوي|الا|كل|جميع|دائما|تماما|لكن|بل|كيف|لماذا|تقريبا)$/u,
};

/** Besides a word that is the same, these must be: what will be done is not said to have been done. */
export const MODALS: Readonly<Record<string, RegExp>> = {
  en: /^(?:will|wo|would|shall|should|can|ca|could|may|might|must|to|going|likely|reportedly|let|want\p{L}*|plan(?:s|ned|ning)?|expect\p{L}*|agree\p{L}*|promis\p{L}*|hop(?:e|es|ed|ing)|ask\p{L}*|urg(?:e|es|ed|ing)|demand\p{L}*|try|tries|tried|trying)$/u,
  de: /^(?:wird|werden|will|wollen|wollt\p{L}*|soll|sollt\p{L}*|kann|können|konnt\p{L}*|könnt\p{L}*|muss|müss\p{L}*|darf|dürf\p{L}*|mag|möcht\p{L}*|möge|würd\p{L}*|zu|plan\p{L}*|hoff\p{L}*|forder\p{L}*)$/u,
  fr: /^(?:va|vont|allait|doit|doivent|devrait|devait|devra|peut|peuvent|pourrait|pouvait|pourra|veut|voulait|voudrait|à|pour|de|espèr\p{L}*|demand\p{L}*)$/u,
  es: /^(?:va|van|iba|debe|deben|debería|debía|puede|pueden|podría|podía|podrá|quiere|quería|espera|pide|pidió|para|a)$/u,
  it: /^(?:deve|devono|dovrebbe|doveva|dovrà|può|possono|potrebbe|poteva|potrà|vuole|voleva|vorrebbe|spera|chied\p{L}*|per|di|a)$/u,
  pt: /^(?:vai|vão|ia|deve|devem|deveria|devia|pode|podem|poderia|podia|poderá|quer|queria|espera|pede|pediu|para|a)$/u,
  nl: /^(?:zal|zullen|zou|zouden|kan|kunnen|kon|konden|moet|moeten|moest|mag|mogen|mocht|wil|willen|wilde|te|hoop\p{L}*|vraag\p{L}*)$/u,
  pl: /^(?:będzie|będą|ma|mają|miał\p{L}*|może|mogą|mógł\p{L}*|mogł\p{L}*|musi|musiał\p{L}*|powini\p{L}*|chce|chciał\p{L}*|\p{L}{2,}(?:ć|c))$/u,
  ru: /^(?:буд\p{L}+|может|могут|мог\p{L}*|должн?\p{L}*|нужно|надо|хо[чт]\p{L}+|намер\p{L}+|собира\p{L}+|план\p{L}+|обеща\p{L}+|\p{L}{2,}ть(?:ся)?)$/u,
  uk: /^(?:буд\p{L}+|може|можуть|міг|могл\p{L}*|муси\p{L}*|має|мають|мав|мала|треба|слід|хо[чт]\p{L}+|плану\p{L}+|обіця\p{L}+|\p{L}{2,}ти(?:ся)?)$/u,
  ar: /^(?:سوف|س[يتن]\p{L}{3,}|ان|قد|يجب|يمكن|ينبغي|يريد|يعتزم|لن)$/u,
};

/** Of what cannot be done, it may also be said plainly that it was not done. */
export const ABLE =
  /^(?:can|ca|could|kann|können|konnt\p{L}*|peut|peuvent|pouvait|puede|pueden|podía|può|poteva|pode|podia|kan|kon|konden|may|might)$/u;

/** In these, several negators in a clause deny once. */
export const DENY_ONCE: ReadonlySet<string> = new Set(['fr', 'es', 'it', 'pt', 'pl', 'ru', 'uk', 'be']);

/** These deny without a verb: with another negator they take it back. */
export const WITHOUT = /^(?:without|ohne|sans|sin|senza|sem|zonder|bez|без|دون|بدون|غير)$/u;

/** Behind a comma these open what is told anew. */
export const TELL_ON =
  /^(?:but|however|while|aber|doch|während|mais|tandis|pero|mientras|ma|mentre|mas|enquanto|maar|terwijl|ale|natomiast|но|однако|але|проте|однак|لكن|ولكن|بينما)$/u;

/** Words beside the stop words that tell nothing by themselves, and that a negator reaches across. */
export const TELL_NOTHING: Readonly<Record<string, RegExp>> = {
  en: /^(?:longer|yet|even|ever|still|also|already|really|actually|is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|get|got|\p{L}+ly)$/u,
  de: /^(?:mehr|sehr|auch|noch|schon|bereits|werden|wird|wurde|wurden|worden|war|waren|ist|sind|hat|haben|hatte|hatten|gewesen|bisher|soll|sollte|kann|konnte|könnte|muss|darf|will)$/u,
  fr: /^(?:encore|plus|très|bien|aussi|déjà|vraiment|été|avait|avaient|est|était|étaient|sera|ont|a|ait|soit|y|en|se|pas|point)$/u,
  es: /^(?:aún|todavía|muy|ya|también|ha|han|había|habían|fue|fueron|es|son|era|eran|está|están|estaba|será|sea|ser|sido|se|lo|la|le|les)$/u,
  it: /^(?:ancora|più|molto|anche|già|ha|hanno|aveva|è|sono|era|erano|stato|stata|stati|state|sarà|essere|si|lo|la|gli|le|ne|ci)$/u,
  pt: /^(?:ainda|mais|muito|já|também|foi|foram|é|são|era|eram|está|estão|estava|será|seja|ser|sido|tem|têm|tinha|havia|se|o|a|lhe)$/u,
  nl: /^(?:meer|erg|zeer|nog|ook|al|reeds|is|zijn|was|waren|werd|werden|wordt|worden|heeft|hebben|had|hadden|het|een|de)$/u,
  pl: /^(?:już|jeszcze|bardzo|też|także|jest|są|był|była|było|byli|były|będzie|został|została|zostało|zostali|zostały|się)$/u,
  ru: /^(?:уже|еще|очень|также|был|была|было|были|будет|будут|является|являются|это)$/u,
  uk: /^(?:уже|вже|ще|дуже|також|був|була|було|були|буде|будуть|є|це)$/u,
  ar: /^(?:بعد|ايضا|يكن|تكن|يكون|تكون|كان|كانت|يتم|تتم|تم|يزال|تزال|ان)$/u,
};
