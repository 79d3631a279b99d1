/** Phrases typical of furniture, by language: parts of patterns, matched from the start of a line, ignoring case. */
import { alternatives } from '../../../text/alternatives.ts';

interface Phrases {
  /** The whole line: a furniture heading, a button, an advertising mark. */
  readonly labels: string;
  /** The start of a line that asks the reader to do something on the site, or leads to another story. */
  readonly calls: string;
}

export const PHRASES: Readonly<Record<string, Phrases>> = {
  en: {
    labels: alternatives`
      (?:(?:like|comment|restack|share|repost)(?: (?:like|comment|restack|share|repost)){1,4}|advertisements?|
      adverts?|ads?|sponsored(?: content)?|promoted(?: content)?|paid (?:content|post)|partner content|
      article continues (?:below|after (?:this )?ad(?:vertisement)?)|story continues below(?: advertisement)?|
      scroll (?:down )?to continue|related(?: (?:articles?|stor(?:y|ies)|topics?|news|posts?|links?|content|coverage|
      reading))?|more (?:stories|news|like this|coverage|headlines|articles|videos|(?:in|from|on|about) .{1,60})|
      (?:see|read|watch|view|learn|show|load|discover|find out) more(?: (?:news|stories|articles))?|more|
      continue reading|keep reading|read (?:next|on|full (?:story|article))|(?:see|read) also|also read|also|up next|
      what to read next|you (?:may|might) also (?:like|be interested in)|you (?:may|might) (?:like|have missed)|
      recommended(?: (?:for you|stories|reading|articles|videos))?|(?:most|more) (?:read|popular|viewed|shared|
      commented)(?: .{0,30})?|trending(?: (?:now|stories|news|on .{1,30}))?|
      popular(?: (?:now|posts?|stories|articles|news|on .{1,30}))?|top stories|
      latest(?: (?:news|stories|articles|posts?|videos?|headlines|updates?|from .{1,40}|on .{1,40}|in .{1,30}))?|
      editor['’]s (?:picks?|choice)|don['’]t miss(?: (?:it|this|out))?|in case you missed it|
      (?:view |post |leave |add )?(?:a )?comments?(?: \(?\d+\)?)?|\d+ comments?|leave a (?:reply|comment)|
      join the (?:conversation|discussion)|share(?: this(?: (?:article|story|post|page))?| on .{1,40}| via .{1,20})?|
      tweet|copy link|link copied|print(?: this (?:article|page|story))?|e-?mail(?: this (?:article|story))?|
      save(?: (?:article|story|for later))?|bookmark|gift(?: this)? article|follow(?: us(?: on .{1,60})?| topics?)?|
      subscribe(?: now)?|sign (?:up|in)|log ?in|register(?: now)?|our newsletters?|newsletters?|about the authors?|more (?:by|from) this author|
      tags?|topics?|filed under|keywords|(?:enter )?your e-?mail(?: address)?|
      (?:press|news|media) release(?: (?:no\.?|#)\s?\S+)?|for immediate release|#{3,}|-\s?30\s?-|our standards: .{3,60}|categories|autoplay|
      (?:text|font) (?:size|resize)(?:[\s:|+a-]{0,14})|start quote|follow \S+(?: \S+){0,3} (?:news|blog)|
      edit this (?:article|story|page)|.{5,70} watch video|ads by \S+|buy (?:this )?photo|jump to comments|
      listen(?: to (?:this )?(?:article|story)(?:(?:\s[·•|-])?\s\(?\d{1,2}(?::\d\d)?\s?min(?:utes|s)?\)?)?(?: learn more)?)?|play(?: video)?|video:? ?(?:playing|loading)?|now playing|
      video of (?:the )?day|(?:photo )?gallery|(?:image|photo|picture|slide)s? \d{1,3} (?:of(?: /)?|/) \d{1,3}|captions?|
      this slideshow requires javascript|external content (?:is )?not available|sharing is caring|explore further|related (?:tags|items)|skip advertisement|
      view (?:gallery|image|in gallery|fullscreen|all)|open image in gallery|enlarge image|loading|
      skip to (?:main )?content|back to top|close|menu|search|prev(?:ious)?(?: article| post)?|
      next(?: article| post)?)
    `,
    calls: alternatives`
      contact the (?:writer|reporter|author|editor)s?\s*:|(?:kick off|start) your (?:day|morning|week) with\b|
      follow (?:\S+ ){1,4}(?:at|on)[:\s]+(?:https?:|@)|(?:(?:main )?categor(?:y|ies)|also included in|more in|
      filed in)\s*:|we welcome (?:user |reader |your )?(?:discussion|comments)\b|
      (?:please )?(?:(?:follow|like|find|join) us (?:on|at|in|here)\b|follow (?:@|me (?:on|at)|
      \S+ (?:\S+ ){0,4}(?:on|in|@) (?:twitter|facebook|instagram|telegram|google|x\b|whatsapp|youtube|linkedin|
      bluesky|threads)))|subscribe (?:to|now|here|for|today)\b|sign up (?:to|for|here|now|below|today)\b|
      (?:get|receive) (?:the|our|your|all the|more)? ?(?:latest|daily|best|top|breaking|free)[^.]{0,80}(?:inbox|
      newsletter|updates|headlines|email|alerts)|get (?:our|the) [^.]{0,40}newsletter|
      get [^.]{1,60} (?:delivered|straight|sent) (?:to|through|into) your|
      (?:fresh|daily|weekly|our|free) [^.]{0,20}newsletter|(?:download|install|get) (?:the|our) [^.]{0,40}app\b|
      (?:click|tap) here (?:to|for)\b|(?:read|see|watch|listen) (?:more|also|next|now|this)\s*[:|>»-]|
      also read\s*[:|-]|(?:related|recommended|don['’]t miss|up next|more)\s*[:|]|related \p{L}+\s*[:|]|
      keywords\s*[:：](?:\s*[^,;.]{1,40}[,;])*[^,;.]{1,40}\.?$|learn more about your ad(?:vertising)? choices\b|(?:hosted on .{2,40}\. )?see \S+\.\p{L}\S+ for (?:more|privacy) information\b|
      have a (?:news )?tip\b|got a (?:story|tip)\b|this (?:post|article|page|story) (?:may |might )?contains? affiliate (?:links|advertis)|(?:this|our) (?:web)?site uses cookies(?= (?:to (?:ensure|improve|give|provide|offer|enhance|deliver)|for|and|so)\b|[.:]|$)|
      (?:registration on or )?use of this (?:web)?site constitutes acceptance of (?:our|these|the (?:\p{L}+ )?(?:terms|user|conditions|agreement|privacy))\b|(?:do you )?have (?:a story|something to share|news)\b[^.]{0,60}\?|
      send (?:us )?(?:your|a) (?:tips?|stor|letters)|(?:you can )?(?:contact|reach) (?:us|
      the (?:reporter|author|writer)) (?:at|on|by|via)\b|(?:e-?mail|contact|reach) \p{Lu}\S+ (?:\p{Lu}\S+ ){0,3}(?:at|
      on|via) \S+@|(?:join|take part in) the (?:conversation|discussion)|share (?:this|your) (?:article|story|post|
      page|thoughts|views?|opinions?|experience)|support (?:our|independent) |(?:the best of|sign up).{0,60}inbox|
      (?:please )?consider (?:making a )?(?:donat|support|subscrib|contribut)|
      this audio (?:is|was) (?:auto-?generated|generated automatically|automatically generated|ai[- ]generated)(?:[.!]|$)|
      [^."“”]{0,60}journalism (?:takes|costs|needs|depends|relies|is (?:expensive|costly|funded))[^."“”]{0,60}\.\s
      (?:(?:donate|subscribe|contribute|support (?:us|our|it))\b|[^."“”]{0,60}\b(?:please|you|your)\b[^."“”]{0,60}(?:donat|support|subscrib|contribut))|
      if you (?:found|like|liked|enjoyed|value|appreciate)[^.]{0,100}(?:donat|support|subscrib|contribut)|
      ask your question in the form|register (?:now|for free|to read|today)|
      already (?:a subscriber|have an account|a member)|(?:if you|when you) (?:buy|purchase|
      click)[^.]{0,120}commission|we may earn|you can unsubscribe|by (?:signing up|subscribing|clicking|
      submitting)[^.]{0,40},? you|this site is protected by recaptcha|(?:please )?(?:enable|turn on) javascript|
      javascript is (?:disabled|required)|your browser (?:does not|doesn['’]t) support|
      (?:find|view) this (?:article|story|page) (?:at|online)\b|(?:this )?article (?:printed from|can be found at)\b|
      url to article:|(?:please |you must be )?log(?:ged)? in (?:or register )?to (?:post|leave|add|write|
      submit)(?: a)? comments?\b|(?:tags?|topics?|labels|filed under|tagged(?: with| as)?|
      topics mentioned in this article)\s*:|you have \d+ free (?:articles?|stories) |read the original article$|
      follow (?:\S+ ){1,4}@\w|get [^.]{1,40} on (?:twitter|facebook)\b|to (?:receive|get) [^.]{0,40}(?:updates|news|
      alerts)[^.]{0,20}, |follow our [^.]{0,60}(?:coverage|updates|blog)|(?:to view|in order to see) this (?:content|
      video|page|slideshow)|this (?:page|site) is best viewed|to contact the (?:reporter|editor|author|
      writer)s? (?:on|of|responsible)|write to \p{Lu}\S+ (?:\p{Lu}\S+ ){0,2}at \S+@|
      (?:\S+ ){1,4}can be reached (?:at|on|via) (?:\S+@|\+?\(?\d{3})|(?:comment )?(?:note: )?by (?:posting|
      leaving) (?:your |a )?comments?[^.]{0,40} you[ ]|end quote\b|(?:photos|gallery|slideshow|photo gallery)\s?:\s|
      to comment,? (?:you|please|sign|log)|have something to say\?|(?:top|all) reader comments\b|
      (?:receive|get) \S+ updates\b|is there something you['’]d like (?:me|us) to write about|twitter\s?:\s@\w+$|
      \S+ \S+ (?:is )?on twitter\s?:?\s(?:https?:\S+|@\w+)\.?$|\S+@\S+ (?:and|or) follow me on|
      @\w+,? on (?:twitter|google\+|facebook)(?: or | and |\.?$)|not sure how to add your comment
    `,
  },
  de: {
    labels: alternatives`
      (?:(?:presse|medien)(?:mitteilung|information|meldung)(?: (?:nr\.?|nummer)\s?\S+)?|(?:zur )?sofortigen veröffentlichung|freigegeben zur veröffentlichung|
      anzeigen?|werbung|sponsored|ähnliche(?: (?:artikel|themen|beiträge))?|verwandte (?:artikel|themen|beiträge)|
      auch interessant|das könnte (?:sie|dich|euch) (?:auch )?interessieren|(?:lesen sie|lies) auch|
      mehr (?:anzeigen|laden|lesen|erfahren|zum thema|dazu|aus .{1,40}|von .{1,40}|zu .{1,40}|lesen über)|weiterlesen|
      meistgelesen(?:e artikel)?|(?:am meisten|häufig) gelesen|beliebt(?:e artikel)?|
      (?:aktuelle|neueste) (?:nachrichten|artikel|beiträge|meldungen)|empfohlen(?:e artikel|er externer inhalt|
      er redaktioneller inhalt)?|unsere empfehlungen|leserfavoriten|newsletter|themen|schlagw(?:ort|orte|örter)|
      stichwort(?:e)?|kommentare?(?: \(?\d+\)?)?|\d+ kommentare?|kommentar (?:schreiben|verfassen)|
      diskutieren sie mit|teilen|artikel teilen|drucken|merken|speichern|(?:artikel )?(?:an|vor)hören|folgen|
      abonnieren|anmelden|registrieren|bild \d+ von \d+|\d+ bilder|bildergalerie|fotostrecke|zum inhalt(?: springen)?|
      nach oben|zurück|zur startseite|über (?:den autor|die autorin)|zur person|quellen?|
      ein klick für den datenschutz|hauptinhalt|auf dieser seite|externer inhalt(?: nicht verfügbar)?|zum thema|weitere informationen|
      (?:dieses thema|mehr zum thema) im programm|artikel anhören)
    `,
    calls: alternatives`
      lesen sie (?:auch|mehr|hier|dazu|weiter)|lies (?:auch|mehr)|mehr (?:zum thema|dazu)\s*[:|]|
      (?:das könnte sie|auch) interess[^.]{0,30}[:|]|hier (?:(?:lesen|finden) sie|lesen\s?:|geht(?:['’]s| es) (?:direkt )?zu[mr]?) |folgen sie (?:uns|der|dem)|
      folge uns|abonnieren sie|jetzt (?:abonnieren|anmelden|kostenlos|testen|registrieren|weiterlesen)(?!\s(?:die|der|das|sich|viele|alle|auch|immer|wieder)\s)|
      (?:melden sie sich|zum) (?:für|newsletter)(?!\s(?:der|des)\s)|hier (?:können sie )?(?:den|unseren) newsletter|
      aktuelle nachrichten aufs|(?:haben sie|hast du) (?:hinweise|einen fehler|fragen)|
      hat ihnen (?:dieser|der) (?:artikel|beitrag) gefallen|unterstützen sie (?:uns|unsere)|diskutieren sie mit|
      schreiben sie uns|weitere (?:artikel|nachrichten|informationen) (?:zu|finden|aus)|
      anmelden oder registrieren,? um |melden sie sich an,? um |(?:schlagwörter|schlagworte|tags)\s*:|
      (?:dieser|der) artikel ist (?:nur|exklusiv) für (?:\S+ )?abonnent|sie haben noch \d+ (?:gratis|freie)|
      (?:deine|ihre) (?:privatsphäre|datenschutz|cookie)-?einstellungen (?:verhindern|lassen)|diese (?:web)?seite verwendet cookies|
      hören sie diesen artikel
    `,
  },
  fr: {
    labels: alternatives`
      (?:communiqué(?: de presse)?|pour (?:diffusion|publication) immédiate|
      publicité|pub|contenu (?:sponsorisé|partenaire)|à lire(?: aussi| également)?|
      lire (?:aussi|plus|la suite|l['’]article)|voir (?:aussi|plus|tout)|en savoir plus|afficher plus|
      sur le même (?:sujet|thème)|articles? (?:liés|similaires|associés|connexes|recommandés)|à découvrir|
      (?:les )?(?:plus (?:lus|consultés|populaires)|articles les plus lus)|les dernières actus|nos derniers articles|
      dernières (?:nouvelles|actualités|infos)|dans la même rubrique|vous aimerez aussi|pour aller plus loin|
      recommandé pour vous|commentaires?(?: \(?\d+\)?)?|\d+ commentaires?|(?:laisser|poster|ajouter) un commentaire|
      réagir|partager(?: l['’]article| sur .{1,30})?|imprimer|écouter(?: l['’]article)?|enregistrer|sauvegarder|
      s['’]abonner|abonnez-vous|se connecter|newsletters?|sujets|thèmes|mots[- ]clés|étiquettes|
      à propos de l['’]auteur|retour en haut|aller au contenu|diaporama)
    `,
    calls: alternatives`
      lire (?:aussi|également)\s*[:|»>-]?|à lire (?:aussi|également)|voir aussi\s*[:|]|
      (?:re)?(?:lire|voir) (?:notre|nos) [^.]{1,60}[:»]|suivez[- ](?:nous|l)|abonnez[- ]vous|inscrivez[- ]vous|
      recevez (?:chaque|notre|nos|toute|les|gratuitement)|téléchargez (?:notre|l)|rejoignez[- ]nous|
      retrouvez (?:toute|tous|nos|notre)[^.]{0,40}(?:actualité|articles|application)|cliquez ici|
      (?:cet article|la suite) est réservée? aux abonnés|déjà abonné|vous avez une information|
      devenez fan (?:de|sur)\b|connectez-vous pour (?:poster|commenter|publier|ajouter|laisser)|mots[- ]clés\s*:|enregistrer dans vos favoris$
    `,
  },
  es: {
    labels: alternatives`
      (?:(?:nota|comunicado) de prensa|para (?:su )?(?:publicación|difusión) inmediata|
      publicidad|anuncio|copiar enlace|contenido patrocinado|patrocinado|(?:lea|lee|leer) (?:también|más|además)|
      ver (?:más|también|todo)|mostrar más|seguir leyendo|continuar leyendo|te (?:puede|podría) interesar|
      le puede interesar|también te puede interesar|(?:noticias|artículos|contenidos?|notas|temas) relacionad[ao]s?|
      relacionad[ao]s|más (?:noticias|información|leíd[ao]s?|vist[ao]s?|sobre .{1,40}|en .{1,40})|
      lo (?:más|último)(?: (?:leído|visto|nuevo))?|últimas? (?:noticias?|hora)|recomendad[ao]s?|no te pierdas|
      comentarios?(?: \(?\d+\)?)?|\d+ comentarios?|deja (?:un|tu) comentario|compartir(?: .{1,30})?|comparte|imprimir|
      guardar|escuchar(?: (?:la )?(?:noticia|artículo))?|suscr[ií]bete|suscripción|iniciar sesión|regístrate|
      boletín(?:es)?|newsletters?|etiquetas|temas|archivado en|sobre el autor|volver arriba|galería)
    `,
    calls: alternatives`
      (?:lee|lea|leer) (?:también|más|además)|(?:mira|ver|vea) (?:también|además)\s*[:|]|te puede interesar|
      s[ií]guenos|s[ií]ganos|sigue (?:toda|toda la|nuestr)|suscr[ií]b(?:ete|ase)|apúntate|regístrate|
      recib[ea] (?:nuestr|las? |en tu)|únete a (?:nuestr|la conversación)|descarg[au] (?:nuestra|la) app|
      haz clic aquí|(?:puedes|puede) (?:seguir|leer|consultar) [^.]{0,60}(?:twitter|facebook|aquí|newsletter)|
      ya eres suscriptor|inici[ae] sesión (?:o regístr\S+ )?para |(?:etiquetas|archivado en)\s*:
    `,
  },
  pt: {
    labels: alternatives`
      (?:(?:nota|comunicado) (?:de|à) imprensa|para (?:publicação|divulgação) imediata|
      publicidade|pub|anúncio|conteúdo patrocinado|patrocinado|leia (?:também|mais|ainda)|ler mais|
      ve(?:ja|r) (?:também|mais|tudo)|continu(?:e|ar) (?:lendo|a ler|lendo)|saiba mais|
      você (?:pode|também pode) (?:gostar|se interessar)|pode (?:gostar|interessar)|
      (?:notícias|artigos|conteúdos?|matérias|posts) relacionad[ao]s?|relacionad[ao]s|
      mais (?:lid[ao]s|vist[ao]s|notícias|sobre .{1,40}|de .{1,40}|em .{1,40})|últimas(?: notícias)?|recomendad[ao]s?|
      destaques|não perca|comentários?(?: \(?\d+\)?)?|\d+ comentários?|deixe (?:um|seu|o seu) comentário|
      compartilh(?:e|ar)(?: .{1,30})?|partilh(?:e|ar)(?: (?:este|esta) \p{L}{1,20})?|imprimir|guardar|ouvir(?: (?:o )?artigo)?|assin(?:e|ar)|
      subscrever|entrar|newsletters?|tags|tópicos|assuntos|sobre o autor|voltar ao topo|galeria)
    `,
    calls: alternatives`
      leia (?:também|mais|ainda)|veja (?:também|mais)|confira (?:também|mais)|siga[- ](?:nos|o|a) |assine|inscreva-se|
      subscreva|receba (?:as|os|nossas|notícias|no seu|em primeira)|participe (?:do|da) (?:canal|grupo|nosso|
      comunidade)|baixe (?:o|nosso) app|clique aqui|entre no (?:canal|grupo)|você (?:pode|também pode) gostar|
      já é assinante|atenção: comentários|(?:faça|inicie) (?:login|sessão) para comentar|
      (?:etiquetas|palavras-chave)\s*:
    `,
  },
  it: {
    labels: alternatives`
      (?:comunicato stampa|per (?:la )?pubblicazione immediata|
      pubblicità|contenuto sponsorizzato|sponsorizzato|leggi (?:anche|tutto|di più|ancora)|continua a leggere|
      vedi (?:anche|tutti)|mostra altro|scopri di più|ti potrebbe(?:ro)? (?:anche )?interessare|
      potrebbe interessarti(?: anche)?|articoli (?:correlati|simili|recenti)|notizie correlate|correlati|
      approfondimenti|(?:i )?più letti|ultim[ei] (?:notizie|news|articoli)|ultima ora|altre notizie|altri articoli|
      da non perdere|consigliati|in evidenza|commenti(?: \(?\d+\)?)?|\d+ commenti|lascia un commento|
      condividi(?: .{1,30})?|stampa|salva|ascolta(?: l[’']articolo)?|abbonati|accedi|registrati|iscriviti|
      newsletters?|argomenti|etichette|tag|informazioni sull[’']autore|torna su|galleria|fotogallery)
    `,
    calls: alternatives`
      leggi (?:anche|tutto|pure)|(?:vedi|guarda|ascolta) anche|ti potrebbe interessare|segui(?:ci|ti)\b|iscriviti|
      abbonati|ricevi (?:le|la|ogni|gratis)|scarica (?:la|l[’']) ?app|clicca qui|entra nel (?:canale|gruppo)|
      hai già un abbonamento|accedi per (?:commentare|lasciare)|(?:tag|etichette|parole chiave)\s*:
    `,
  },
  nl: {
    labels: alternatives`
      (?:persbericht|voor onmiddellijke publicatie|
      advertentie|reclame|gesponsord|lees (?:ook|meer|verder|verder onder de (?:foto|advertentie|video))|
      bekijk (?:ook|meer)|meer (?:lezen|laden|nieuws|over .{1,40}|van .{1,40}|uit .{1,40})|toon meer|
      gerelateerd(?:e (?:artikelen|berichten|onderwerpen))?|verwante artikelen|meest gelezen|
      (?:laatste|recente) (?:nieuws|berichten|artikelen)|aanbevolen|ook interessant|
      (?:plaats|bekijk )?reacties?(?: \(?\d+\)?)?|\d+ reacties?|reageer(?: op dit (?:artikel|bericht))?|deel(?: dit(?: artikel)?)?|delen|afdrukken|bewaren|
      luister|abonneren|inloggen|registreren|nieuwsbrief|onderwerpen|trefwoorden|over de auteur|naar boven)
    `,
    calls:
      'lees (?:ook|meer|hier)|(?:bekijk|kijk|luister) ook|volg ons|abonneer|meld je aan|schrijf je in|ontvang (?:het|de|elke|dagelijks)|download (?:de|onze) app|klik hier|heb je een tip|al abonnee',
  },
  sv: {
    labels: alternatives`
      (?:pressmeddelande|
      annons(?:er)?|sponsrat|läs (?:också|mer|även|vidare)|läs hela artikeln|visa (?:mer|fler|alla)|
      mer (?:om .{1,40}|från .{1,40}|läsning)|relatera(?:t|de)(?: artiklar)?|fler (?:artiklar|nyheter)|
      mest läst(?:a)?|senaste (?:nytt|nyheterna|artiklarna)|rekommenderat?|kommentarer?(?: \(?\d+\)?)?|
      \d+ kommentarer|dela(?: artikeln?)?|skriv ut|spara(?: artikeln?)?|lyssna|prenumerera|logga in|nyhetsbrev|ämnen|
      taggar|om (?:skribenten|författaren)|till toppen)
    `,
    calls: alternatives`
      läs (?:också|även|mer)|(?:se|lyssna) också|följ oss|prenumerera|anmäl dig|
      få (?:våra|vårt|de senaste)[^.]{0,60}(?:nyhetsbrev|mejl)|ladda (?:ner|ned) (?:vår )?app|klicka här|tipsa oss|
      har du (?:ett tips|tips)|redan prenumerant
    `,
  },
  nb: {
    labels: alternatives`
      (?:pressemelding|
      annonse(?:r)?|annonsørinnhold|les (?:også|mer|videre|hele saken)|vis (?:mer|flere|alle)|
      mer (?:om .{1,40}|fra .{1,40})|relatert(?:e)?(?: (?:artikler|saker))?|flere (?:saker|nyheter)|mest lest(?:e)?|
      siste (?:nytt|nyheter|saker)|anbefalt(?:e)?(?: saker)?|kommentarer?(?: \(?\d+\)?)?|\d+ kommentarer|
      del(?: (?:artikkelen|saken))?|skriv ut|lagre|lytt(?: til saken)?|abonner(?:e)?|logg inn|nyhetsbrev|emner|
      stikkord|om (?:forfatteren|skribenten)|til toppen)
    `,
    calls:
      'les også|(?:se|hør) også|følg oss|abonner|meld deg på|få (?:våre|de siste)[^.]{0,60}(?:nyhetsbrev|e-post)|last ned app|klikk her|(?:har du )?tips(?: oss| til)|allerede abonnent',
  },
  da: {
    labels: alternatives`
      (?:pressemeddelelse|
      annonce(?:r)?|sponsoreret(?: indhold)?|læs (?:også|mere|videre|hele artiklen)|vis (?:mere|flere|alle)|
      mere (?:om .{1,40}|fra .{1,40})|relatere(?:t|de)(?: artikler)?|flere (?:artikler|nyheder)|mest læste?|
      seneste (?:nyt|nyheder|artikler)|anbefalet|kommentarer?(?: \(?\d+\)?)?|\d+ kommentarer|
      del(?: (?:artiklen|artikel))?|udskriv|gem|lyt(?: til artiklen)?|abonner|log ind|nyhedsbrev(?:e)?|emner|
      om forfatteren|til toppen)
    `,
    calls:
      'læs også|(?:se|hør) også|følg os|abonnér|tilmeld dig|få (?:vores|de seneste)[^.]{0,60}(?:nyhedsbrev|mail|indbakke)|hent (?:vores )?app|klik her|har du et tip|allerede abonnent',
  },
  fi: {
    labels: alternatives`
      (?:(?:lehdistö)?tiedote|
      mainos|ilmoitus|kaupallinen yhteistyö|lue (?:myös|lisää|seuraavaksi)|katso (?:myös|lisää)|
      näytä (?:lisää|kaikki)|lisää (?:aiheesta|uutisia|artikkeleita)|aiheeseen liittyvä[ät]?(?: artikkelit)?|
      luetuimmat|suosituimmat|(?:tuoreimmat|uusimmat)(?: uutiset)?|suosittelemme|kommentit(?: \(?\d+\)?)?|
      \d+ kommenttia|jaa(?: artikkeli)?|tulosta|tallenna|kuuntele|tilaa|kirjaudu(?: sisään)?|rekisteröidy|uutiskirje|
      aiheet|avainsanat|kirjoittaja|takaisin ylös)
    `,
    calls:
      'lue (?:myös|lisää)|katso myös|seuraa meitä|tilaa (?:uutiskirje|ilmainen|lehti|nyt)|lataa sovellus|klikkaa tästä|jutun voi|onko sinulla (?:vinkki|juttuvinkki)',
  },
  pl: {
    labels: alternatives`
      (?:informacja prasowa|komunikat prasowy|
      reklama|artykuł sponsorowany|materiał (?:sponsorowany|partnera)|(?:czytaj|zobacz|przeczytaj|sprawdź|obejrzyj|
      polecamy) (?:także|też|również|więcej|dalej)|czytaj|więcej(?: (?:na temat|o .{1,40}|wiadomości|artykułów))?|
      pokaż więcej|powiązane(?: (?:artykuły|tematy))?|podobne(?: artykuły)?|najczęściej czytane|najpopularniejsze|
      (?:najnowsze|ostatnie)(?: (?:wiadomości|artykuły))?|polecane|polecamy|warto przeczytać|
      komentarze?(?: \(?\d+\)?)?|\d+ komentarzy|dodaj komentarz|udostępnij|podziel się|drukuj|zapisz|posłuchaj|
      zaloguj(?: się)?|subskrybuj|newsletter|tematy|tagi|słowa kluczowe|o autorze|do góry|galeria)
    `,
    calls: alternatives`
      polub (?:nas|\S+) na facebooku|możesz włączyć akceptację skryptów|włącz obsługę javascript|
      (?:czytaj|zobacz|przeczytaj|sprawdź|obejrzyj) (?:także|też|również|więcej)|więcej na ten temat|zapisz się|
      śledź nas|obserwuj nas|dołącz do|subskrybuj|pobierz (?:naszą )?aplikację|kliknij (?:tutaj|tu)|
      masz (?:temat|informację|ciekawy)|(?:jeśli )?chcesz (?:być na bieżąco|wiedzieć więcej)|
      zaloguj się,? (?:aby|by|żeby) |dalszy ciąg (?:artykułu|materiału|tekstu) pod|dziękujemy, że przeczytał|(?:tagi|słowa kluczowe)\s*:|artykuł dostępny tylko dla[ ]
    `,
  },
  cs: {
    labels: alternatives`
      (?:tisková zpráva|
      reklama|komerční sdělení|inzerce|(?:čtěte|přečtěte si|sledujte|podívejte se) (?:také|též|více|dále|i)|
      číst (?:dál|dále|více|také)|zobrazit (?:více|vše|další)|více (?:k tématu|o .{1,40}|z .{1,40})|
      související(?: (?:články|témata))?|podobné články|mohlo by vás (?:také )?zajímat|doporučujeme|nejčtenější|
      (?:nejnovější|poslední|aktuální)(?: (?:zprávy|články))?|právě se děje|diskuse?(?: \(?\d+\)?)?|
      komentáře(?: \(?\d+\)?)?|\d+ komentářů|sdílet(?: článek)?|sdílejte|vytisknout|tisk|uložit|poslechnout|
      předplatit|přihlásit(?: se)?|newsletter|témata|štítky|klíčová slova|o autorovi|nahoru|galerie|
      súvisiace(?: články)?|čítajte (?:aj|tiež|ďalej)|prečítajte si (?:aj|tiež)|zdieľať|diskusia)
    `,
    calls: alternatives`
      (?:čtěte|přečtěte si|sledujte|podívejte se) (?:také|též|více|i)|sledujte nás|odebírejte|přihlaste se|
      stáhněte si|klikněte (?:sem|zde)|máte tip|pokud jste v článku zaznamenali|čítajte (?:aj|tiež)|
      prečítajte si (?:aj|tiež)|sledujte nás|prihláste sa|našli ste chybu
    `,
  },
  uk: {
    labels: alternatives`
      (?:прес-реліз|
      реклама|партнерський матеріал|на правах реклами|читайте (?:також|ще|далі|нас)|читати (?:далі|також|більше)|
      дивіться (?:також|ще)|(?:більше|інші|останні|головні|свіжі) новин[иа]?|показати ще|завантажити ще|
      більше (?:за темою|про .{1,40})|за темою|на цю тему|схожі(?: (?:новини|матеріали|публікації))?|
      пов[’']язані (?:новини|матеріали|теми)|популярн(?:е|і)(?: (?:новини|статті|зараз))?|найпопулярніше|найчитаніше|
      рекоменд(?:уємо|овані|овано)|вибір редакції|новини партнерів|коментар(?:і|ів)?(?: \(?\d+\)?)?|
      \d+ коментар\p{L}*|(?:додати|залишити) коментар|поділитися|поширити|друкувати|роздрукувати|зберегти|слухати|
      підписатися|увійти|зареєструватися|розсилка|теми|теги|ключові слова|про автора|нагору|фотогалерея)
    `,
    calls: alternatives`
      підпис(?:уйтес|уйся|атися|атись|уйте)|читайте (?:також|нас|більше|далі|ще)|дивіться також|
      (?:слідкуйте|стежте) за|долучайтес|приєднуйтес|натисніть (?:тут|сюди)|
      якщо (?:ви )?(?:помітили|знайшли|побачили) помилку|помітили помилку|знайшли помилку|виділіть (?:її|текст)|
      підтримайте|хочете (?:отримувати|дізнаватися)|увійдіть,? (?:щоб|або) |теги\s*:|(?:ця )?стаття доступна лише |
      вас також (?:можуть|може) зацікавити|прослухати (?:статтю|новину)$
    `,
  },
  ru: {
    labels: alternatives`
      (?:пресс-релиз|
      реклама|на правах рекламы|партн[её]рский материал|читайте (?:также|ещ[её]|далее|нас)|
      читать (?:далее|также|полностью|ещ[её])|смотрите (?:также|ещ[её])|(?:другие|последние|главные|свежие|
      ещ[её]) новости|просмотр(?:ов|ы)\s*:?\s*\d+|(?:возврат|вернуться) (?:к списку|назад)|показать ещ[её]|
      загрузить ещ[её]|больше (?:по теме|новостей|о .{1,40})|(?:материалы |ссылки |новости |ещ[её] |читать )?по теме|
      похожие(?: (?:новости|материалы|статьи))?|связанные (?:новости|материалы|темы)|популярн(?:ое|ые)(?: .{1,20})?|
      самое (?:читаемое|популярное|интересное)|рекоменд(?:уем|ованные|овано)|выбор редакции|новости партн[её]ров|
      комментари(?:и|ев|й)(?: \(?\d+\)?)?|\d+ комментари\p{L}*|(?:добавить|оставить|написать) комментарий|обсудить|
      поделиться|распечатать|версия для печати|сохранить|слушать|подписаться|войти|зарегистрироваться|рассылка|темы|
      теги|метки|ключевые слова|об авторе|наверх|фотогалерея)
    `,
    calls: alternatives`
      подпис(?:ывайтес|ывайся|аться|ывайте)|подпишитес|читайте (?:также|нас|больше|далее|ещ[её])|смотрите также|
      следите за|присоединяйтес|нажмите (?:здесь|сюда)|(?:если (?:вы )?)?(?:заметили|нашли|увидели|
      обнаружили) (?:ошибку|опечатку)|выделите (?:е[её]|текст|фрагмент)|поддержите|оставайтесь на связи|
      хотите (?:получать|узнавать)|чтобы (?:оставить|добавить) комментарий|войдите,? (?:чтобы|или) |теги\s*:|
      (?:этот )?материал доступен только |прослушать (?:новость|статью)$
    `,
  },
  ro: {
    labels: alternatives`
      (?:publicitate|advertorial|cite[sșş]te (?:[sșş]i|mai (?:mult|departe)|tot)|cite[sșş]te mai multe despre.{0,60}|
      vezi (?:[sșş]i|mai mult|toate)|afi[sșş]eaz[aă] mai mult|alte [sșş]tiri(?: .{1,30})?|
      articole (?:similare|asem[aă]n[aă]toare|recente)|[sșş]tiri similare|te[- ]ar putea interesa(?: [sșş]i)?|
      cele mai (?:citite|populare|noi)|ultimele [sșş]tiri|recomand[aă]ri|recomandate|comentarii(?: \(?\d+\)?)?|
      \d+ comentarii|las[aă] un comentariu|distribuie|tip[aă]re[sșş]te|salveaz[aă]|ascult[aă]|aboneaz[aă]-te|
      autentificare|newsletter|etichete|subiecte|despre autor)
    `,
    calls:
      'cite[sșş]te (?:[sșş]i|mai)|vezi (?:[sșş]i|mai mult)|urm[aă]re[sșş]te-ne|urm[aă]ri[tțţ]i-ne|aboneaz[aă]-te|abona[tțţ]i-v[aă]|descarc[aă] aplica[tțţ]ia|d[aă] click aici|te-ar putea interesa',
  },
  hu: {
    labels: alternatives`
      (?:hirdetés|reklám|támogatott tartalom|olvassa? (?:el )?(?:még|tovább|ezt is)|tovább olvasom|
      ezt is olvassa(?: el)?|nézze meg (?:ezt )?is|(?:még )?több (?:hír|cikk|erről)|
      kapcsolódó(?: (?:cikkek|cikkeink|tartalmak|hírek))?|hasonló cikkek|ajánlott(?: (?:cikkek|tartalom))?|
      ajánljuk(?: még)?|ez is érdekelheti?|legolvasottabb(?:ak)?|legfrissebb(?: hírek)?|friss hírek|
      hozzászólások?(?: \(?\d+\)?)?|\d+ hozzászólás|kommentek|megosztás|megosztom|nyomtatás|mentés|meghallgatom|
      előfizetés|bejelentkezés|regisztráció|feliratkozás|hírlevél|témák|címkék|a szerzőről)
    `,
    calls:
      'olvass(?:a|on|ák)? (?:el )?(?:még|tovább|ezt is|el)|kövess(?:en|e)? (?:minket|bennünket)|iratkozz(?:on)? fel|kattints(?:on)? ide|töltse le|támogass(?:a|on)|ha tetszett a cikk',
  },
  el: {
    labels: alternatives`
      (?:διαφήμιση|διαβάστε (?:επίσης|ακόμα|ακόμη|περισσότερα|εδώ|και)|δείτε (?:επίσης|ακόμα|ακόμη|περισσότερα|όλα|
      και)|περισσότερα(?: (?:νέα|για .{1,40}|από .{1,40}))?|σχετικ(?:ά|ές|ό)(?: (?:άρθρα|νέα|θέματα|ειδήσεις|άρθρο))?|
      δημοφιλή|(?:τα )?πιο (?:δημοφιλή|διαβασμένα)|(?:τελευταία|πρόσφατα) (?:νέα|άρθρα)|τελευταίες ειδήσεις|
      ροή ειδήσεων|προτεινόμενα|μη χάσετε|σχόλια?(?: \(?\d+\)?)?|\d+ σχόλια|κοινοποίηση|μοιραστείτε(?: το)?|εκτύπωση|
      αποθήκευση|ακούστε|εγγραφή|σύνδεση|ετικέτες|θέματα|σχετικά με τον συντάκτη)
    `,
    calls: alternatives`
      διαβάστε (?:επίσης|ακόμα|ακόμη|περισσότερα|εδώ|όλες|σχετικά)|δείτε (?:επίσης|ακόμα|ακόμη|όλες)|ακολουθήστε|
      εγγραφείτε|κάντε (?:κλικ|εγγραφή|like)|κατεβάστε|βρείτε μας|μάθετε (?:πρώτοι|όλα)|συνδεθείτε (?:για|ή) |
      μοιράσου το$|ετικέτες\s*:
    `,
  },
  tr: {
    labels: alternatives`
      (?:reklam|[iİ]lan|advertorial|(?:ayrıca|bunu da|şunu da) oku(?:yun|yabilirsiniz)?|devamını (?:oku|göster)|
      daha fazla(?: (?:göster|haber|oku|bilgi))?|[iİ]lgili (?:haberler?|konular|içerikler|başlıklar)|benzer haberler|
      diğer haberler|(?:en )?çok (?:okunanlar?|okunan haberler)|son (?:dakika|haberler|gelişmeler)|
      önerilen(?:ler)?(?: haberler)?|bunlar da ilginizi çekebilir|[iİ]lginizi çekebilir|yorumlar?(?: \(?\d+\)?)?|
      \d+ yorum|yorum (?:yap|yaz|ekle)|paylaş|yazdır|kaydet|dinle|abone ol|giriş yap|üye ol|bülten|e-bülten|etiketler|
      konular|yazar hakkında|yukarı çık|galeri|foto galeri)
    `,
    calls: alternatives`
      bizi takip|(?:sosyal medyada|twitter|x|instagram|google news)['’]?(?:da|de|te|ta)? (?:bizi )?takip|abone ol|
      ayrıca oku|bunu da oku|haberin devamı|tıklayın|uygulamamızı indir|bültenimize|whatsapp kanalımız|
      yorum yapabilmek için|yorum (?:yapmak|yazmak) için |etiketler\s*:
    `,
  },
  ar: {
    labels: alternatives`
      (?:الموضوع|إعلان(?:ات)?|إعلان ممول|[اإ]قرأ (?:أيضا|أيضًا|أيضاً|المزيد|كذلك)|شاهد (?:أيضا|أيضًا|أيضاً|المزيد)|
      المزيد(?: من .{1,40}| حول .{1,40})?|عرض المزيد|تحميل المزيد|(?:مواضيع|أخبار|مقالات|موضوعات|مواد) (?:ذات صلة|
      مرتبطة|متعلقة|مشابهة|أخرى)|ذات صلة|(?:الأكثر|الاكثر) (?:قراءة|مشاهدة|شعبية|تداولا)|(?:آخر|أحدث|اخر) الأخبار|
      قد يعجبك(?: أيضا| أيضًا| أيضاً)?|اخترنا لك|نرشح لك|موصى به|تعليقات?(?: \(?\d+\)?)?|التعليقات|
      (?:أضف|اترك) (?:تعليقا|تعليقك|تعليقًا|تعليقاً)|شارك(?:ها| المقال| الخبر)?|مشاركة|طباعة|حفظ|استمع|
      اشترك(?: الآن)?|تسجيل الدخول|النشرة (?:البريدية|الإخبارية)|كلمات (?:مفتاحية|دلالية|دالة)|الكلمات المفتاحية|وسوم|
      الوسوم|علامات|مواضيع|عن الكاتب|التالي|السابق)
    `,
    calls: alternatives`
      [اإ]قرأ (?:أيضا|أيضًا|أيضاً|المزيد|كذلك)|شاهد (?:أيضا|أيضًا|أيضاً)|تابعونا|تابعوا|تابعنا (?:على|عبر)|
      اشترك(?:وا)? (?:في|الآن|معنا)|للاشتراك|انضم(?:وا)? (?:إلى|الى)|حم[ّ]?ل(?:وا)? تطبيق|اضغط هنا|انقر هنا|
      للمزيد (?:من|حول)|سجل الدخول |(?:وسوم|الكلمات الدلالية)\s*:
    `,
  },
  fa: {
    labels: alternatives`
      (?:تبلیغات|آگهی|(?:کد خبر|شناسه خبر)\s?[:：]?\s?\p{Nd}+|انتهای پیام.{0,6}|(?:بیشتر )?بخوانید|
      بیشتر(?: بخوانید| ببینید)?|ادامه مطلب|مطالب (?:مرتبط|مشابه|پیشنهادی|بیشتر)|
      (?:اخبار|خبرهای|مطالب|موضوعات) (?:مرتبط|مشابه)|مرتبط|(?:پر ?بازدید|پرخواننده|پربیننده)(?:‌?ترین)?(?:‌?ها)?|
      آخرین (?:اخبار|خبرها)|تازه‌ترین (?:اخبار|خبرها)|پیشنهاد (?:سردبیر|ما)|نظرات?(?: \(?\d+\)?)?|
      دیدگاه‌?(?:ها|ها?ی شما)?|ارسال (?:نظر|دیدگاه)|نظر شما|اشتراک‌?(?: ?گذاری)?|به اشتراک بگذارید|همرسانی|چاپ|ذخیره|
      بشنوید|عضویت|ورود|خبرنامه|برچسب‌?(?: ?ها)?|کلیدواژه‌?(?: ?ها)?|درباره نویسنده)
    `,
    calls: alternatives`
      (?:بیشتر|همچنین) بخوانید|(?:این مطلب را|در همین زمینه) (?:هم )?بخوانید|ما را (?:در|دنبال)|
      به (?:کانال|صفحه) [^.]{1,40} (?:بپیوندید|ملحق)|مشترک شوید|عضو (?:شوید|کانال)|اینجا کلیک کنید|
      برای (?:مطالعه|اطلاعات) بیشتر|کپی لینک|لینک کوتاه
    `,
  },
  he: {
    labels: alternatives`
      (?:פרסומת|תוכן שיווקי|ממומן|קראו (?:גם|עוד)|קרא (?:גם|עוד)|עוד (?:בנושא|כתבות|חדשות|ב.{1,30})|לכתבה המלאה|
      (?:כתבות|ידיעות|נושאים) (?:קשורות|נוספות|דומות|קשורים)|קשורים|אולי יעניין אותך(?: גם)?|אולי תאהבו|
      מומלצ(?:ים|ות)|הנקראות ביותר|הכי נקראים|(?:חדשות|עדכונים) אחרונ(?:ות|ים)|תגובות?(?: \(?\d+\)?)?|\d+ תגובות|
      הוס(?:ף|יפו) תגובה|שתפ?ו?|שיתוף|הדפסה|שמירה|האזינו|הרשמה|התחברות|הצטרפו|ניוזלטר|תגיות|נושאים|על המחבר)
    `,
    calls:
      'קראו (?:גם|עוד)|קרא (?:גם|עוד)|עקבו אחרינו|הצטרפו (?:ל|אל)|הירשמו|לחצו כאן|להורדת|רוצים (?:לקבל|להישאר)|מצאתם טעות|לעדכונים',
  },
  zh: {
    labels: alternatives`
      (?:字[号號體体](?:[:：]?[\s大中小]*)|广告|廣告|赞助内容|相关(?:新闻|阅读|文章|链接|报道|内容|专题|推荐|评论)?|相關(?:新聞|閱讀|文章|連結|報導|內容)?|
      推荐(?:阅读|新闻|文章|内容)?|推薦(?:閱讀|新聞|文章)?|延伸(?:阅读|閱讀)|猜你喜欢|你可能(?:也|还)?(?:喜欢|感兴趣)|热门(?:新闻|文章|推荐|话题|评论)?|熱門(?:新聞|文章)?|
      (?:热点|最新)(?:新闻|文章|资讯|消息)|最新(?:新聞|文章|消息)|更多(?:精彩|新闻|新聞|内容|內容|资讯|文章|相关)?(?:>>|»)?|(?:点击|阅读排行|排行)榜|阅读(?:更多|全文|原文)|
      閱讀(?:更多|全文)|查看(?:更多|全文|原文)|展开全文|加载更多|上一篇|下一篇|返回(?:顶部|首页|列表)|(?:网友|最新|全部|热门)?评论(?:\s?[(（]?\d+[)）]?)?|(?:網友)?評論|
      我(?:来说两句|要(?:评论|反馈|纠错|举报))|举报|发表评论|留言|分享(?:到|至|本文)?|收藏|打印(?:本页)?|列印|纠错|关闭(?:窗口)?|点赞|订阅|訂閱|登录|登入|注册|標籤|标签|关键词|
      關鍵字|作者简介)
    `,
    calls: alternatives`
      [^。]{0,30}(?:點我|点我|點此|点此|立即|馬上|马上)下[載载]|延伸(?:阅读|閱讀)|相关(?:阅读|新闻|链接|报道)|相關(?:新聞|閱讀|報導)|更多(?:精彩|新闻|新聞|内容)|
      关注(?:我们|公众号|微信|官方)|關注我們|扫(?:码|一扫|描)|掃描|长按(?:二维码|识别)|点击(?:查看|进入|下方|上方|阅读)|推荐阅读|責任編輯|责任编辑|(?:本文)?编辑\s?[:：]|
      分享(?:到|至|让更多)|(?:下载|下載)[^。]{0,12}(?:客户端|app)|(?:微信|微博|公众号)(?:扫|搜|关注)|(?:订阅|訂閱)(?:我们|我們)|\[?(?:我来说两句|网友评论)|
      文章[编編][号號]\s?[:：]|加入.{0,20}(?:好友|粉絲團|粉丝团|官方帳號|频道|頻道)|【(?:关闭|打印|纠错|推荐|字[号體体]|打印本页|相关)|(?:免责|版权|特别)声明[:：]?|原标题[:：]|(?:新闻)?热线[:：]|投稿[:：邮]|登[录錄][后後](?:发表|發表|评论|評論)|
      本文[为為]付[费費]|[标標][签籤]\s*[:：]
    `,
  },
  ja: {
    labels: alternatives`
      (?:広告|pr|スポンサー(?:リンク|コンテンツ)?|関連(?:記事|ニュース|リンク|キーワード|タグ|トピック|する記事)?|あわせて読みたい|合わせて読みたい|おすすめ(?:記事|の記事)?|
      (?:この記事を読んだ人|こちら)(?:は|も).{0,30}|続きを読む|もっと(?:見る|読む)|さらに(?:見る|読む)|(?:記事)?ランキング|アクセスランキング|人気(?:記事|の記事)?|
      (?:最新|新着)(?:記事|ニュース)?|ピックアップ|注目(?:記事|のニュース)?|コメント(?:を書く|する|\s?[(（]?\d+[)）]?)?|シェア(?:する)?|共有|ツイート|印刷(?:する)?|保存|
      メール(?:で送る)?|(?:会員)?登録|ログイン|メールマガジン|ニュースレター|タグ|キーワード|テーマ|トピックス|この記事(?:を書いた人|の著者)|前の記事|次の記事|トップへ戻る|一覧(?:へ|を見る)?|
      写真一覧|画像を拡大|フォトギャラリー)
    `,
    calls: alternatives`
      あわせて読みたい|【?関連(?:記事|ニュース|リンク)|【?写真】|続きを読む|(?:無料)?会員登録|(?:詳しく|くわしく)は(?:こちら|コチラ)|詳細はこちら|この記事は(?:有料|会員)|
      残り\s?\d+\s?文字|有料会員|(?:公式)?(?:line|twitter|facebook|instagram)(?:を|で)(?:フォロー|友だち)|フォローする|アプリ(?:を|の)ダウンロード|
      ログインして(?:コメント|続き)|タグ\s*[:：]
    `,
  },
  ko: {
    labels: alternatives`
      (?:광고|좋아요(?: ?\d+)?(?: ?댓글 ?\d*)?|ad|스폰서|관련 ?(?:기사|뉴스|글|키워드|태그|콘텐츠)?|추천 ?(?:기사|뉴스|콘텐츠)?|
      (?:많이|가장 많이) 본 (?:기사|뉴스)|인기 ?(?:기사|뉴스|글)?|최신 ?(?:기사|뉴스)|주요 ?(?:기사|뉴스)|더 ?보기|더 ?읽기|계속 읽기|전체 ?보기|이전 ?기사|다음 ?기사|
      (?:전체 )?댓글(?: ?\d+)?|댓글 ?(?:쓰기|달기|작성)|의견|공유(?:하기)?|기사 ?공유|인쇄(?:하기)?|프린트|스크랩|저장|듣기|구독(?:하기)?|로그인|회원 ?가입|뉴스레터|태그|
      키워드|주제|기자 ?(?:소개|정보)|맨 ?위로|목록)
    `,
    calls:
      '관련 ?기사|구독(?:하기|과 )|네이버에서 .{1,20}구독|\\[?(?:관련|추천) ?(?:기사|뉴스)\\]?|제보(?:는|하기|를)|카카오톡\\s?[:：]|저작권자|(?:무단 ?전재|재배포)|앱 ?다운로드|뉴스레터 (?:구독|신청)|로그인 후 |이 기사는 유료|태그\\s*[:：]',
  },
  id: {
    labels: alternatives`
      (?:iklan|advertisement|baca (?:juga|selengkapnya|selanjutnya)|lihat (?:juga|semua|lainnya)|selengkapnya|
      berita (?:terkait|lainnya|terkini|terpopuler|pilihan)|artikel terkait|terkait|terpopuler|terkini|
      rekomendasi(?: untuk anda)?|komentar(?: \(?\d+\)?)?|bagikan|berbagi|cetak|simpan|berlangganan|masuk|daftar|
      topik|tentang penulis)
    `,
    calls:
      'baca (?:juga|selengkapnya|berita)|lihat juga|ikuti (?:kami|berita|saluran)|simak (?:juga|berita|video)|dapatkan (?:update|berita)|gabung|unduh aplikasi|klik (?:di sini|disini)',
  },
  sw: {
    labels: alternatives`
      (?:tangazo|matangazo|soma (?:pia|zaidi)|endelea kusoma|habari (?:zinazohusiana|nyingine|zaidi)|makala zinazohusiana|
      zinazosomwa zaidi|shiriki(?: makala hii)?|maoni(?: \(?\d+\)?)?|jisajili|ingia)
    `,
    calls: 'soma pia|soma zaidi|tazama pia|shiriki makala|jiunge (?:na|nasi)|tufuate|pakua (?:app|programu)',
  },
  vi: {
    labels: alternatives`
      (?:quảng cáo|đọc (?:thêm|tiếp|nhiều)|xem (?:thêm|tất cả|tiếp)|tin (?:liên quan|mới(?: nhất)?|cùng chuyên mục|
      khác|nóng)|bài (?:liên quan|viết liên quan)|có thể bạn quan tâm|bình luận(?: \(?\d+\)?)?|chia sẻ|in bài|lưu|
      đăng (?:ký|nhập)|chủ đề|từ khóa|trở lại)
    `,
    calls:
      'đọc thêm|xem thêm|theo dõi (?:chúng tôi|kênh|trên)|mời (?:độc giả|bạn|quý)|đăng ký (?:nhận|kênh)|tải ứng dụng|nhấn vào đây',
  },
  hr: {
    labels: alternatives`
      (?:oglas|sponzorirano|pročitaj(?:te)? (?:još|i ovo|više)|čitaj(?:te)? (?:još|dalje|i)|
      pogledaj(?:te)? (?:još|i|više)|više (?:o .{1,40}|vijesti)|povezan[eio](?: (?:članci|vijesti|teme))?|najčitanije|
      najnovije|preporučujemo|komentari(?: \(?\d+\)?)?|podijeli(?:te)?|ispiši|pretplati(?:te)? se|prijavi se|teme|
      oznake|реклама|оглас|прочитајте (?:још|и)|коментари|најчитаније|повезане вести|прочетете още|още по темата|
      сподели|най-четени)
    `,
    calls:
      'pročitaj(?:te)? (?:još|i|više)|pogledaj(?:te)? (?:još|i)|pratite nas|pretplatite se|preuzmite|kliknite ovdje|прочитајте (?:још|и)|пратите нас|прочетете (?:още|и)|последвайте ни',
  },
  lt: {
    labels: alternatives`
      (?:reklama|taip pat skaitykite|skaitykite (?:taip pat|daugiau|dar)|skaityti (?:daugiau|toliau)|
      susij(?:ę|usios|usi) (?:straipsniai|naujienos|temos)|daugiau(?: naujienų)?|
      (?:skaitomiausi|populiariausi)(?:os)?(?: (?:naujienos|straipsniai))?|naujausios(?: naujienos)?|rekomenduojame|
      komentarai(?: \(?\d+\)?)?|\d+ komentar(?:ai|ų)|dalintis|dalinkitės|pasidalinti|spausdinti|prenumeruoti|
      prisijungti|naujienlaiškis|žymos|temos)
    `,
    calls:
      'taip pat skaitykite|skaitykite (?:taip pat|daugiau)|sekite mus|(?:už(?:si)?)?prenumeruokite|prisijunkite prie|dalinkitės',
  },
  lv: {
    labels: alternatives`
      (?:reklāma|lasi(?:et)? (?:arī|vairāk|tālāk)|(?:saistītie|līdzīgi) raksti|vairāk(?: par tēmu)?|
      (?:populārākie|lasītākie)(?: raksti)?|jaunākās ziņas|iesakām|komentāri(?: \(?\d+\)?)?|\d+ komentāri|dalīties|
      dalies|drukāt|abonēt|ienākt|jaunumu vēstule|tēmas|birkas)
    `,
    calls: 'lasi(?:et)? (?:arī|vairāk)|seko(?:jiet)? (?:mums|līdzi)|abonē(?:jiet)?|piesakies|pievienojies',
  },
  et: {
    labels: alternatives`
      (?:reklaam|loe (?:ka|veel|edasi|lisaks|rohkem)|seotud (?:artiklid|lood|uudised|teemad)|rohkem(?: uudiseid)?|
      (?:enim )?loetu(?:d|mad|im)|viimased uudised|soovitame|kommentaarid?(?: \(?\d+\)?)?|\d+ kommentaari|
      jaga(?: artiklit)?|prindi|telli|logi sisse|uudiskiri|märksõnad|teemad)
    `,
    calls: 'loe (?:ka|veel|lisaks)|jälgi meid|telli (?:uudiskiri|ajaleht|meie)|liitu (?:meie|uudiskirjaga)',
  },
  sl: {
    labels: alternatives`
      (?:oglas(?:no sporočilo)?|preberite (?:tudi|več|še)|preberi (?:tudi|več|še)|
      (?:povezane|sorodne) (?:novice|vsebine|teme)|najbolj brano|(?:zadnje|najnovejše) novice|priporočamo|
      komentarji(?: \(?\d+\)?)?|deli(?: z drugimi)?|natisni|naroči(?:te)? se|prijava|oznake|teme)
    `,
    calls: 'preberi(?:te)? (?:tudi|več|še)|sledite nam|naročite se|prijavite se',
  },
  hi: {
    labels: alternatives`
      (?:ख़?बर सुनें|विज्ञापन|(?:यह|ये|इसे) भी (?:पढ़ें|देखें)|और (?:पढ़ें|देखें|खबरें)|पूरी खबर पढ़ें|
      (?:संबंधित|सम्बंधित) (?:खबरें|ख़बरें|लेख|समाचार)|(?:ताज़ा|ताजा|बड़ी) (?:खबरें|ख़बरें|समाचार)|लोकप्रिय|
      टिप्पणि(?:याँ|यां)|टिप्पणी करें|कमेंट(?:्स)?|शेयर(?: करें)?|साझा करें|सब्सक्राइब(?: करें)?|लॉग ?इन|न्यूज़लेटर|
      टैग्स?|विषय)
    `,
    calls:
      '(?:यह|ये|इसे) भी (?:पढ़ें|देखें)|हमें (?:फॉलो|फ़ॉलो)|(?:न्यूज़लेटर )?सब्सक्राइब करें|हमारे (?:व्हाट्सएप|टेलीग्राम|चैनल)|यहाँ क्लिक|ऐप डाउनलोड',
  },
  bn: {
    labels:
      '(?:বিজ্ঞাপন|আর[ওো] (?:পড়ুন|পড়ুন|খবর)|সম্পর্কিত (?:খবর|সংবাদ)|সর্বশেষ(?: (?:খবর|সংবাদ))?|সর্বাধিক পঠিত|জনপ্রিয়|মন্তব্য|শেয়ার(?: করুন)?|ট্যাগ)',
    calls: 'আর[ওো] (?:পড়ুন|পড়ুন)|আমাদের (?:ফলো|অনুসরণ)|সাবস্ক্রাইব করুন|এখানে ক্লিক',
  },
  ur: {
    labels:
      '(?:اشتہار|یہ بھی پڑھ(?:یں|یے)|مزید (?:پڑھیں|پڑھیے|خبریں)|متعلقہ (?:خبریں|مضامین)|تازہ ترین(?: خبریں)?|مقبول ترین|تبصرے|شیئر(?: کریں)?|نیوز لیٹر|ٹیگز)',
    calls: 'یہ بھی پڑھ(?:یں|یے)|مزید پڑھ(?:یں|یے)|ہمیں فالو|سبسکرائب کریں|یہاں کلک',
  },
  th: {
    labels: alternatives`
      (?:โฆษณา|อ่าน(?:เพิ่มเติม|ต่อ|ข่าวเพิ่มเติม)|(?:ข่าว|บทความ|เรื่อง)ที่เกี่ยวข้อง|ดู(?:เพิ่มเติม|ทั้งหมด)|
      ข่าว(?:ล่าสุด|ยอดนิยม|แนะนำ)|ยอดนิยม|(?:แสดง)?ความ(?:คิด)?เห็น|แชร์|แบ่งปัน|พิมพ์|แท็ก|สมัครสมาชิก|เข้าสู่ระบบ)
    `,
    calls: 'อ่าน(?:เพิ่มเติม|ข่าวเพิ่ม)|ติดตาม(?:ข่าว|เรา|ได้ที่)|สมัครรับ|ดาวน์โหลดแอป|คลิกที่นี่',
  },
};
