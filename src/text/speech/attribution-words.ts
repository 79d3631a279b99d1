// Words that attribute statements, by language: verbs of saying, and how the press refers to itself.

import { alternatives } from '../alternatives.ts';
import { primaryLanguage, wordsByLanguage } from '../language.ts';
import { FURTHER_ATTRIBUTION_WORDS } from './further-attribution-words.ts';

export type AttributionWords = {
  /** Verbs of saying, as alternatives of a regular expression. */
  verbs: string;
  /** "according to", before the speaker. */
  accordingTo: string;
  pronouns: string;
  /** The words with which a speaker without a name begins. */
  determiners: string;
  /** The words that count speakers without names: "two officials". */
  counts: string;
  /** What stands before a day or a month, and not before a person. */
  onDay: string;
  /** The words after which a name is not who speaks: "friends of the mayor said". */
  prepositions: string;
  /** Words that open a clause in a capital and are no names: "Damals sagte", "Як зазначила". */
  openers: string;
};

const wordsOf = wordsByLanguage<AttributionWords>({
  en: {
    verbs: alternatives`
      said|says|say|saying|told|tells|telling|wrote|writes|writing|added|adds|adding|asked|asks|replied|replies|
      responded|responds|declared|declares|continued|continues|stated|states|noted|notes|noting|argued|argues|arguing|
      warned|warns|warning|insisted|insists|claimed|claims|claiming|tweeted|announced|announces|explained|explains|
      concluded|concludes|recalled|admitted|acknowledged|testified|joked|vowed|promised|confirmed|confirms|denied|
      denies|suggested|observed|remarked|reported|reports|shouted|complained|predicted|conceded|quipped|countered|
      emphasized|stressed|urged|points out|pointed out|went on to say
    `,
    accordingTo: 'according to',
    pronouns: 'he|she|they|it|we|who',
    determiners: 'the|a|an|one|another|some|many|his|her|their|its|our|police|officials|sources|critics|authorities',
    counts: 'two|three|four|five|six|seven|eight|nine|ten|several|both|dozens',
    onDay: 'on|in|since|last|next|this',
    prepositions: alternatives`
      aboard|about|above|across|after|against|along|alongside|amid|among|around|at|before|behind|below|beside|between|
      beyond|by|despite|during|for|from|in|inside|into|like|near|of|off|on|onto|outside|over|past|since|through|to|
      toward|towards|under|until|upon|via|with|within|without
    `,
    openers: alternatives`
      As|And|But|Or|So|Yet|When|While|If|In|On|At|Then|After|Before|That|This|There|Although|Though|Because|Since|
      Until|Once|Meanwhile|However|Instead|Later|Earlier|Still|Now|Even|Also|What|Where|Why|How
    `,
  },
  uk: {
    verbs: alternatives`
      (?:сказа|каза|заяви|зазначи|відзначи|повідоми|дода|наголоси|підкресли|поясни|написа|писа|запита|уточни|
      попереди|прокоментува|констатува|говори|стверджува|пообіця|визна|нагада|підтверди|вказа|оголоси|заперечи|
      вигукну|прошепоті|наполяга|припусти|зауважи|резюмува|переконува|запевни|поінформува|згада)(?:в|ла|ло|ли)|
      (?:розпові|відпові|допові)(?:в|ла|ло|ли)|(?:поскаржи|поцікави|похвали|зізна)(?:вся|лася|лось|лися)|
      каж(?:е|уть|у)|говор(?:ить|ять|ю)|пиш(?:е|уть|у)|(?:заявля|зазнача|відзнача|повідомля|дода|наголошу|підкреслю|
      розповіда|поясню|вважа|стверджу|уточню|попереджа|коменту|констату|обіця|визна|нагаду|підтверджу|вказу|наполяга|
      припуска|зауважу|запевня|запиту|відповіда|інформу|прогнозу)(?:є|ють|ю)|
      (?:сказа|заяви|зазначи|дода|повідоми|наголоси|підкресли|уточни|поясни|нагада)вши|кажучи|стверджуючи|
      додаючи|зазначаючи|йдеться
    `,
    accordingTo:
      'за словами|за даними|за інформацією|за оцінкою|за оцінками|за версією|на думку|на переконання|за його словами|за її словами|за їхніми словами|на його думку|на її думку|на їхню думку|згідно з',
    pronouns: 'він|вона|вони|ми|я|ти|ви',
    determiners: 'речник|речниця|поліція|влада|міністерство|представник|представниця|очевидці|джерела',
    counts: 'двох|трьох|чотирьох|п’яти|кількох|декількох|обох',
    onDay: 'у|в|на|цього|минулого|наступного',
    prepositions: 'у|в|на|з|із|зі|від|до|для|про|по|після|перед|при|за|під|над|без|через|між|проти|серед|біля|крім',
    openers:
      'Як|Так|І|Й|А|Та|Але|Це|Те|Той|Ті|Хтось|Також|Водночас|Тоді|Потім|Раніше|Пізніше|Що|Коли|Якщо|Однак|Проте|Тому|Ще',
  },
  ru: {
    verbs: alternatives`
      (?:сказа|заяви|отмети|сообщи|добави|подчеркну|рассказа|поясни|написа|писа|спроси|ответи|отвеча|уточни|предупреди|
      предупрежда|прокомментирова|говори|утвержда|объясни|пообеща|обеща|призна|напомни|заключи|подтверди|указа|
      указыва|объяви|возрази|воскликну|прошепта|крикну|замети|констатирова|резюмирова|предположи|настаива|намекну|
      упомяну|доложи|повтори|парирова|поведа|сетова|уверя|завери|убежда|продолжи|рассказыва|спрашива|охарактеризова)
      л[аои]?|(?:пожалова|поинтересова|призна|похваста|поинтересова)л(?:ся|ась|ось|ись)|говор(?:ит|ят|ю|ится)|
      пиш(?:ет|ут|у)|(?:сообща|отмеча|заявля|добавля|подчёркива|подчеркива|рассказыва|поясня|спрашива|отвеча|счита|
      утвержда|уточня|предупрежда|комментиру|объясня|обеща|призна|напомина|заключа|подтвержда|указыва|возража|полага|
      замеча|констатиру|предполага|настаива|уверя|прогнозиру|жалу)(?:ет|ют|ю)(?:ся)?|
      (?:сказа|заяви|отмети|сообщи|добави|подчеркну|рассказа|поясни|написа|ответи|уточни|пообеща|напомни|призна|
      объясни|замети)в(?:ши)?|(?:говори|сказа|заяви|утвержда)вш\p{L}{2,3}|говоря|утверждая|добавляя|отмечая
    `,
    accordingTo:
      'по словам|по данным|по информации|по мнению|по утверждению|по расчетам|по расчётам|по оценке|по оценкам|по версии|по его словам|по её словам|по ее словам|по их словам|по его мнению|по её мнению|по ее мнению|по их мнению|согласно',
    pronouns: 'он|она|они|мы|я|ты|вы',
    determiners: 'полиция|власти|министерство|представитель|очевидцы|источник|источники',
    counts: 'двух|трёх|трех|четырёх|четырех|пяти|нескольких|обоих',
    onDay: 'в|во|на|этого|прошлого|следующего',
    prepositions:
      'в|во|на|с|со|из|от|до|для|о|об|про|по|после|перед|при|за|под|над|без|через|между|против|среди|у|к|ко|кроме',
    openers:
      'Как|Так|И|А|Но|Это|То|Тот|Те|Кто-то|Также|Тогда|Потом|Ранее|Позже|Позднее|Что|Когда|Если|Однако|Поэтому|Ещё|Еще',
  },
  de: {
    verbs: alternatives`
      sagte|sagten|sagt|sagen|erklärte|erklärten|erklärt|erklären|betonte|betont|schrieb|schrieben|schreibt|fragte|fragt|
      antwortete|fügte|ergänzte|meinte|meinten|meint|meinen|teilte|teilten|berichtete|berichteten|berichtet|berichten|
      warnte|warnten|warnt|behauptete|behauptet|forderte|kündigte|bestätigte|bestätigten|kritisierte|versicherte|
      erläuterte|bemerkte|räumte|erzählte|erzählt|erwiderte|entgegnete|unterstrich|stellte|beklagte|verkündete|so
    `,
    accordingTo: 'laut|nach angaben von|nach angaben der|nach angaben des',
    pronouns: 'er|sie|es|wir',
    determiners: 'der|die|das|ein|eine|seine|ihre',
    counts: 'zwei|drei|vier|fünf|sechs|mehreren?|beiden?',
    onDay: 'am|im|seit|letzten|nächsten|vergangenen',
    prepositions: alternatives`
      ab|am|an|ans|auf|aus|bei|beim|bis|durch|für|gegen|hinter|im|in|ins|mit|nach|neben|ohne|seit|trotz|über|um|unter|
      vom|von|vor|während|wegen|zu|zum|zur|zwischen
    `,
    openers:
      'Und|Aber|Auch|Nur|So|Das|Dies|Dabei|Dazu|Dann|Damals|Doch|Als|Wenn|Wie|Hier|Heute|Gestern|Später|Zuvor|Zudem',
  },
  fr: {
    verbs: alternatives`
      a dit|ont dit|dit|disait|disent|déclare|déclarait|a déclaré|ont déclaré|affirme|affirment|a affirmé|ont affirmé|
      ajoute|a ajouté|ont ajouté|explique|expliquent|expliquait|a expliqué|ont expliqué|souligne|a souligné|indique|
      indiquent|a indiqué|ont indiqué|écrit|a écrit|ont écrit|demande|a demandé|répond|a répondu|précise|a précisé|
      estime|estiment|a estimé|assure|assurent|a assuré|ont assuré|rapporte|rapportent|a rapporté|confie|a confié|
      raconte|racontent|a raconté|poursuit|a poursuivi|lance|a lancé|annonce|a annoncé|ont annoncé|rappelle|a rappelé|
      reconnaît|a reconnu|admet|a admis|prévient|a prévenu|conclut|a conclu|soutient|a soutenu|confirme|a confirmé|
      remarque|a remarqué|note|a noté|martèle|a martelé|ajoutant|expliquant|précisant|affirmant|assurant
    `,
    accordingTo: "selon|d'après|d’après",
    pronouns: 'il|elle|ils|elles|on',
    determiners: 'le|la|les|un|une|des|son|sa|ses',
    counts: 'deux|trois|quatre|cinq|six|plusieurs',
    onDay: 'le|ce|en|depuis',
    prepositions:
      'à|au|aux|de|du|en|dans|sur|sous|pour|par|avec|sans|chez|après|avant|depuis|pendant|contre|vers|entre|malgré',
    openers: 'Et|Mais|Comme|Quand|Si|Ce|Cela|Ainsi|Puis|Alors|Hier|Aussi|Là',
  },
  es: {
    verbs: alternatives`
      dijo|dijeron|dice|dicen|ha dicho|han dicho|declaró|declararon|declara|afirmó|afirmaron|afirma|afirman|ha afirmado|
      añadió|añade|agregó|agrega|explicó|explicaron|explica|ha explicado|señaló|señalaron|señala|ha señalado|indicó|
      indicaron|indica|escribió|escribe|preguntó|pregunta|respondió|responde|aseguró|aseguraron|asegura|ha asegurado|
      informó|informaron|informa|advirtió|advierte|sostuvo|sostiene|manifestó|subrayó|subraya|comentó|comenta|recordó|
      recuerda|admitió|reconoció|confirmó|anunció|denunció|precisó|relató|cuenta|contó|insistió|insiste|
      diciendo|afirmando|añadiendo|asegurando
    `,
    accordingTo: 'según',
    pronouns: 'él|ella|ellos|ellas',
    determiners: 'el|la|los|las|un|una|su',
    counts: 'dos|tres|cuatro|cinco|seis|varios|varias|ambos',
    onDay: 'el|este|en|desde',
    prepositions: 'a|al|ante|bajo|con|contra|de|del|desde|durante|en|entre|hacia|hasta|para|por|sin|sobre|tras',
    openers: 'Y|Pero|Como|Cuando|Si|Esto|Eso|Así|Luego|Entonces|Ayer|También|Aquí',
  },
  ...FURTHER_ATTRIBUTION_WORDS,
});

/** Outlets and agencies by name, and generic terms for them. */
export const OUTLETS = new RegExp(
  alternatives`
  (?:\p{Lu}[\p{L}’'-]{0,40}\s+){0,3}(?:Times|Post|Journal|Tribune|Herald|Guardian|Telegraph|Gazette|Chronicle|News|
  Daily|Courier|Observer|Independent|Monde|Figaro|Spiegel|Zeitung|Welt|País|Mundo|Politico|Axios|Economist|Newsweek|
  Magazine|Wire|Dispatch|Broadcaster|Press)(?!\p{L})|(?<!\p{L})(?:Reuters|AFP|AP|Associated Press|Bloomberg|BBC|CNN|
  CNBC|CBS|NBC|ABC|NPR|MSNBC|DPA|dpa|EFE|ANSA|TASS|Interfax|RIA Novosti|Xinhua|Kyodo|Yonhap|Al Jazeera|Al Arabiya|
  Ukrinform|Unian|Suspilne|Meduza|Укрінформ|УНІАН|Суспільне|Українська правда|Інтерфакс[\p{L}-]*|Рейтер|Блумберг|ТАСС|
  РИА Новости|Интерфакс|Коммерсант\p{L}*|Ведомост\p{L}*|РБК|Медуза|新华社|路透社?|法新社|美联社|彭博社?|共同社|塔斯社|中新社|رويترز|الجزيرة|
  العربية|فرانس برس|بلومبرغ|أسوشيتد برس|شينخوا)(?!\p{Ll})|(?<!\p{L})(?:news agency|newspaper|news outlet|broadcaster|
  magazine|tabloid|state media|local media|агентств[оау]|видання|издани[ея]|газет[аиы]|телеканал\p{L}*|ЗМІ|СМИ|
  Nachrichtenagentur|Zeitung|Medienberichten?|journal|quotidien|agence de presse|diario|periódico|agencia)(?!\p{L})|
  \p{Script=Han}{2,4}(?:日报|晚报|时报|通讯社|电视台|新闻网)|(?:وكالة|صحيفة|قناة)\s+\p{L}+
`,
  'u',
);

export function attributionWords(language: string | null): AttributionWords {
  return wordsOf(primaryLanguage(language));
}
