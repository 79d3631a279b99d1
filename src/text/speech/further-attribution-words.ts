// Words that attribute statements, in further languages.

import { alternatives } from '../alternatives.ts';

export const FURTHER_ATTRIBUTION_WORDS = {
  cs: {
    verbs: alternatives`
      (?:řek|uved|oznámi|prohlási|doda|sděli|tvrdi|potvrdi|upozorni|zdůrazni|vysvětli|konstatova|poznamena|připomně|
      napsa|psa|odpovědě|informova|podotk|přizna|slíbi|varova|ohlási|uzna|namít|naznači|charakterizova|ujisti|líči|
      vyprávě|zepta|pta|hlási|komentova|shrnu|předpovědě|prozradi|zdůvodni|říka|vzkáza|prohlašova|dodáva|zvola)l[aoiy]?|
      říká|říkají|říkám|tvrdí|uvádí|uvádějí|dodává|dodávají|upozorňuje|upozorňují|zdůrazňuje|zdůrazňují|vysvětluje|
      vysvětlují|konstatuje|konstatují|poznamenává|připomíná|připomínají|píše|píší|oznamuje|oznamují|potvrzuje|
      potvrzují|soudí|míní|myslí si|domnívá se|domnívají se|předpokládá|předpokládají|varuje|varují|přiznává|
      prohlašuje|prohlašují|sděluje|vypráví|namítá|podotýká|komentuje|ptá se|odpovídá|slibuje|naznačuje|odhaduje
    `,
    accordingTo:
      'podle|dle|podle slov|podle názoru|podle něj|podle něho|podle ní|podle nich|podle jeho slov|podle jejích slov',
    pronouns: 'on|ona|oni|ony|my|já|ty|vy',
    determiners: 'mluvčí|policie|vláda|úřad|ministerstvo|zástupce|zástupkyně|zdroj|zdroje|svědci',
    counts: 'dvou|tří|čtyř|pěti|několika|obou',
    onDay: 'v|ve|na|tento|minulý|příští',
    prepositions: alternatives`
      v|ve|na|s|se|z|ze|od|do|pro|o|po|před|při|za|pod|nad|bez|přes|mezi|proti|u|k|ke|kromě|během|kvůli|vedle|kolem
    `,
    openers:
      'A|I|Ale|Však|Jak|Když|Pokud|Také|Pak|Potom|Tak|To|Ten|Ta|Ti|Proto|Včera|Dnes|Navíc|Přitom|Zatímco|Protože',
  },
  pl: {
    verbs: alternatives`
      (?:powiedzia|stwierdzi|oświadczy|doda|zaznaczy|podkreśli|poinformowa|przekaza|wyjaśni|napisa|pisa|zapyta|pyta|
      odpowiedzia|ostrzeg|zapewni|przyzna|przypomnia|oznajmi|ogłosi|potwierdzi|tłumaczy|mówi|twierdzi|zauważy|oceni|
      wskaza|zapowiedzia|opowiada|skomentowa|uzna|relacjonowa|dodawa|podkreśla|zwróci uwagę)(?:ł|ła|ło|li|ły)|
      odpowiedzieli|powiedzieli|przypomnieli|zapowiedzieli|mówi|mówią|twierdzi|twierdzą|dodaje|dodają|podkreśla|
      podkreślają|zaznacza|zaznaczają|informuje|informują|wyjaśnia|wyjaśniają|pisze|piszą|pyta|pytają|odpowiada|
      odpowiadają|ostrzega|ostrzegają|zapewnia|zapewniają|przyznaje|przyznają|przypomina|przypominają|potwierdza|
      potwierdzają|tłumaczy|tłumaczą|uważa|uważają|sądzi|sądzą|ocenia|oceniają|wskazuje|wskazują|zapowiada|zapowiadają|
      podaje|podają|komentuje|komentują|opowiada|dodając|mówiąc|twierdząc|podkreślając|zaznaczając
    `,
    accordingTo: 'według|zdaniem|jak wynika z informacji',
    pronouns: 'on|ona|oni|one|my|ja|ty|wy',
    determiners: 'rzecznik|rzeczniczka|policja|rząd|ministerstwo|przedstawiciel|przedstawicielka|świadkowie|źródła',
    counts: 'dwóch|trzech|czterech|pięciu|kilku|obu',
    onDay: 'w|we|na|tego|zeszłego|przyszłego',
    prepositions: alternatives`
      w|we|na|z|ze|od|do|dla|o|po|przed|przy|za|pod|nad|bez|przez|między|przeciw|wobec|u|ku|oprócz|podczas|wśród
    `,
    openers: 'A|I|Ale|Jak|Gdy|Kiedy|Jeśli|Także|Potem|Tak|To|Ten|Ta|Ci|Dlatego|Wczoraj|Dziś|Ponadto|Jednak|Natomiast',
  },
  it: {
    verbs: alternatives`
      ha detto|hanno detto|dice|dicono|disse|ha dichiarato|hanno dichiarato|dichiara|ha affermato|hanno affermato|afferma|
      affermano|ha aggiunto|aggiunge|ha spiegato|hanno spiegato|spiega|spiegano|ha sottolineato|sottolinea|ha scritto|
      scrive|ha risposto|risponde|ha riferito|hanno riferito|riferisce|riferiscono|ha annunciato|annuncia|ha ricordato|
      ricorda|ha precisato|precisa|ha commentato|commenta|sostiene|sostengono|ha sostenuto|ha osservato|osserva|
      ha ammesso|ammette|ha confermato|conferma|ha avvertito|avverte|ha chiesto|chiede|racconta|raccontano|
      ha raccontato|ha assicurato|assicura|conclude|ha concluso|aggiungendo|spiegando|sottolineando
    `,
    accordingTo: 'secondo|stando a|a detta di',
    pronouns: 'lui|lei|loro|egli|essa|essi|io|noi',
    determiners: 'il|lo|la|i|gli|le|un|uno|una|suo|sua',
    counts: 'due|tre|quattro|cinque|sei|alcuni|alcune|diversi|entrambi',
    onDay: 'il|in|da|lo scorso|questo',
    prepositions: alternatives`
      a|al|allo|alla|ai|agli|alle|di|del|dello|della|dei|degli|delle|da|dal|dalla|in|nel|nella|nei|nelle|su|sul|sulla|per|
      con|tra|fra|durante|dopo|prima|contro|senza|verso
    `,
    openers: 'E|Ma|Come|Quando|Se|Questo|Così|Poi|Allora|Ieri|Oggi|Anche|Intanto|Qui|Inoltre',
  },
  pt: {
    verbs: alternatives`
      disse|disseram|diz|dizem|afirmou|afirmaram|afirma|afirmam|declarou|declararam|declara|acrescentou|acrescenta|
      explicou|explicaram|explica|ressaltou|destacou|escreveu|escreve|respondeu|responde|informou|informaram|informa|
      anunciou|anunciaram|alertou|alerta|garantiu|garante|lembrou|lembra|contou|conta|admitiu|confirmou|comentou|avaliou|
      reiterou|sublinhou|referiu|salientou|adiantou|perguntou|pergunta|reconheceu|concluiu|frisou|observou|dizendo|
      afirmando|acrescentando|explicando
    `,
    accordingTo: 'segundo|de acordo com',
    pronouns: 'ele|ela|eles|elas|eu|nós',
    determiners: 'o|a|os|as|um|uma|seu|sua',
    counts: 'dois|duas|três|quatro|cinco|seis|vários|várias|ambos',
    onDay: 'no|na|em|desde',
    prepositions: alternatives`
      ao|à|aos|às|de|do|da|dos|das|em|no|na|nos|nas|para|por|pelo|pela|com|sem|sobre|sob|entre|até|após|desde|contra|
      durante|perante
    `,
    openers: 'E|Mas|Como|Quando|Se|Isto|Isso|Assim|Depois|Então|Ontem|Hoje|Também|Aqui|Além',
  },
};
