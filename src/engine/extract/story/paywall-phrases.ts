/** Lines that say that the rest is only for those who pay or sign in: how such a line begins, by language. */
import { alternatives } from '../../../text/alternatives.ts';

const BEGINNINGS: readonly string[] = [
  // en
  alternatives`
    (?:this|the (?:full|rest of (?:this|the))) (?:article|story|content|page|piece|post) is (?:only |
    exclusively )?(?:for|available (?:only )?(?:to|for)|reserved for|exclusive to|free for) [^.]{0,30}(?:subscribers|
    members|registered)|to (?:read|continue reading|unlock|access) (?:the|this|our)? ?(?:full|rest|whole|entire|
    complete|article|story|unlimited)[^.]{0,60},? (?:please )?(?:sign in|log in|subscribe|register|become)|
    to (?:continue|keep) reading,? (?:please )?(?:sign in|log in|subscribe|register|become|create)|
    you(?: have|['’]ve) (?:read|reached|used|viewed) [^.]{0,40}(?:free (?:articles?|stories)|limit)|
    (?:subscribe|sign in|log in|register|sign up)(?: now| today)?(?: or \p{L}+(?: \p{L}+)?)? (?:to|and) (?:continue|
    keep|read|unlock|access|get (?:full|unlimited)|finish)|
    already (?:subscribed|registered)(?=\s?[^\p{L}\s,]|\s(?:log|sign|click)\s|$|[^.,;]{0,60}\?)|
    unlock (?:this|the full) (?:article|story)|want to (?:read|keep reading)[^.]{0,20}\?|
    (?:continue|keep) reading (?:with (?:an?|your|our) (?:\p{L}+ ){0,2}(?:subscription|account|membership|trial|plan)|
    for (?:just|only|free$|[$€£\d])|by (?:subscrib|sign|creat|logg|regist)|from (?:just|only|[$€£\d]))|
    (?:subscriber|member)s?[ -](?:only|exclusive)(?: (?:content|article|story))?$|create (?:a free|an) account to[ ]
  `,
  // de
  alternatives`
    (?:sie (?:möchten|wollen) weiterlesen|weiterlesen mit|exklusiv für (?:\S+ )?abonnent|
    (?:sie haben )?(?:schon|bereits) (?:ein abo|abonnent|registriert|kunde)|
    mit (?:einem|unserem|dem) (?:\S+ )?abo (?:weiterlesen|lesen sie)|diesen artikel (?:freischalten|weiterlesen)|
    (?:dieser|der) (?:inhalt|beitrag|text) ist (?:nur |exklusiv )?für (?:\S+ )?(?:abonnent|registrierte)|
    jetzt (?:abo|plus|digital)\S* (?:testen|abschließen|lesen))
  `,
  // fr
  alternatives`
    (?:il vous reste \d+|(?:cet|ce) (?:article|contenu) est (?:exclusivement )?(?:réservé|accessible)|
    (?:article|contenu|édition) (?:réservée?|exclusi\S+) (?:aux|pour les) abonnés|
    la suite (?:de cet article )?est réservée|pour (?:lire|accéder à) la suite|débloquez|poursuivez votre lecture|
    déjà abonnée?|vous êtes (?:déjà )?abonné)
  `,
  // es, pt, it
  alternatives`
    (?:(?:contenido|artículo|noticia) (?:exclusiv[oa]|sol[oa]) para|este (?:contenido|artículo) es (?:exclusivo|sólo|
    solo) para|para (?:seguir|continuar) leyendo|ha(?:s)? (?:alcanzado|llegado) [^.]{0,30}(?:límite|artículos gratis)|
    ¿?(?:ya )?(?:eres|es usted) suscriptor)
  `,
  '(?:(?:conteúdo|artigo|matéria) exclusiv[oa] para|este (?:conteúdo|artigo) é (?:exclusivo|reservado|apenas)|para continuar (?:lendo|a ler)|(?:já é|é) assinante|já é subscritor|você atingiu o limite)',
  "(?:(?:contenuto|articolo) (?:riservato|esclusivo|in esclusiva) (?:agli|per)|questo (?:contenuto|articolo) è riservato|per continuare a leggere|per leggere (?:tutto|l[’']intero)|sei già abbonat)",
  // nl, sv, no, da, fi
  alternatives`
    (?:dit artikel is (?:alleen|exclusief) voor|(?:verder lezen|lees verder)[^.]{0,20}(?:abonn|account)|al abonnee|
    (?:denna artikel|artikeln|artikkelen|artiklen|denne (?:artikkelen|artikel)) (?:är|er) (?:bara |kun |endast |
    forbeholdt )?(?:för|for)?\s?(?:\S+ )?(?:prenumerant|abonnent)|vill du läsa vidare|vil du lese (?:resten|videre)|
    vil du læse (?:resten|videre)|tämä (?:artikkeli|sisältö) on (?:vain )?(?:tilaajille|tilaajien)|
    (?:redan prenumerant|allerede abonnent))
  `,
  // pl, cs, hu
  alternatives`
    (?:(?:artykuł|treść|dostęp) (?:dostępn\p{L} )?(?:tylko|wyłącznie) dla|
    (?:ten artykuł jest|pozostało ci) [^.]{0,40}(?:prenumerat|płatn|abonent|% (?:artykułu|tekstu))|czytaj dalej z|
    tento (?:článek|obsah) je (?:pouze |jen )?(?:pro|určen)|zbývá vám|odemkněte (?:si )?článek|
    a cikk (?:folytatása|teljes)[^.]{0,40}(?:előfizető|regisztrá))
  `,
  // ru, uk
  alternatives`
    (?:(?:материал|статья|текст|полный текст)[^.]{0,30}(?:доступ\p{L}+|для) [^.]{0,20}подписчик|оформите подписку|
    читать (?:полностью|дальше) могут|(?:матеріал|стаття|текст)[^.]{0,30}доступ\p{L}+ [^.]{0,20}(?:передплат|
    підписник)|оформіть передплату|щоб (?:читати|прочитати) (?:далі|повністю))
  `,
  // ar, fa, tr, he
  '(?:(?:هذا )?(?:المحتوى|المقال|الخبر) (?:متاح|حصري|مخصص) [^.]{0,12}للمشتركين|لمتابعة القراءة|(?:bu (?:içerik|haber|yazı)|haberin devamı)[^.]{0,40}abone|devamını okumak için|התוכן (?:זמין )?למנויים)',
  // zh, ja, ko
  alternatives`
    (?:(?:本文|此文|该文)?(?:仅限|仅供|僅限).{0,8}(?:订阅|訂閱|会员|會員)|(?:订阅|登录|登入|訂閱|付费)(?:后|後|以|即可)?(?:继续|繼續)?(?:阅读|閱讀)(?:全文|更多)|
    (?:この|本)(?:記事|コンテンツ)は.{0,6}会員|残り.{0,3}\d+\s?文字|続きを読むには|(?:이 기사는|전체 기사는).{0,12}(?:구독|회원))
  `,
];

const PAYWALL = new RegExp(`^[\\p{P}\\p{S}\\s]*(?:${BEGINNINGS.join('|')})`, 'iu');

/** What stands above such a story, on a line of its own. */
const BADGE =
  /^\P{L}*(?:plus|premium|exclusive|exklusiv|abonnés?|abo|subscribers?|members|有料記事|会員限定(?:記事)?|有料会員限定(?:記事)?|無料記事)\P{L}*$/iu;

const LONGEST = 300;

export function isPaywallLine(text: string): boolean {
  return BADGE.test(text) || isCutOff(text);
}

/** The rest is only for those who pay or sign in. */
export function isCutOff(text: string): boolean {
  return text.length < LONGEST && PAYWALL.test(text) && !isSaid(text);
}

const SAID = new RegExp(
  alternatives`
  ,\s(?:[^,.!?:]{1,60}\s)?(?:said|says|told|asked|wrote|warned|urged|ruled|held|heard|were promised|used to say|
  (?:the|an?) [^,.!?:]{1,60}\sread|sagten?|erklärten?|fragten?|riet|hieß es|a dit|disait|a déclaré|a demandé|dijo|gritó|
  afirmó|disse|ha detto|сказал\p{L}?|заявил\p{L}?|признал\p{L}?|сказав|заявив)(?!\p{L})
`,
  'iu',
);

/** "Sign in to continue, the screen said": a sentence in which somebody asks for it. */
export function isSaid(text: string): boolean {
  return SAID.test(text);
}

/** Longer texts with such a line are complete: it was shown to everyone, or covered the text until it was closed. */
export const MOST_WORDS_CUT_OFF = 300;

/**
 * Among what was set aside from a page: the line that says that the story continues for those who pay or sign in; null
 * if the text may be complete.
 */
export function paywallLine(furniture: readonly string[], words: number): string | null {
  return words > MOST_WORDS_CUT_OFF ? null : (furniture.find(isCutOff) ?? null);
}
