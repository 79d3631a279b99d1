/** A page that only says that there is nothing to read: not found, refused, a robot test, a sign-in, a consent wall. */
import { alternatives } from '../../../text/alternatives.ts';

export type Notice = 'missing' | 'refused' | 'sign-in' | 'consent';

const PAGE = alternatives`
  page|article|content|story|seite|artikel|beitrag|página|pagina|contenido|articol\p{L}*|artículo|artigo|strona|
  stránka|sida|side[n]?|sivu\p{L}*|oldal|страниц\p{L}|статья|материал|сторінк\p{L}*|стаття|матеріал|σελίδα|sayfa|
  الصفحة|المقال|صفحه|העמוד|הדף|halaman|trang
`;
const ABSENT = alternatives`
  not found|no longer (?:available|exists?)|(?:could not|couldn[’']t|cannot|can[’']t) be found|
  does(?:n[’']t| not) exist|unavailable|nicht (?:gefunden|verfügbar|mehr)|introuvable|n[’']existe|
  n[’']a pas été trouvée|no (?:existe|encontrad|se encontr|se ha encontrad|disponible)|
  não (?:encontrad|existe|disponível|foi encontrad)|non (?:trovat|esiste|è)|niet gevonden|bestaat niet|
  nie (?:została|istnieje|znaleziono)|nenalezena|neexistuje|hittades inte|finns inte|ikke (?:fundet|funnet)|ei löydy|
  nem található|negăsit|не (?:найден|существует|знайден|існує)|δεν βρέθηκε|bulunamadı|غير موجود|یافت نشد|לא נמצא|
  tidak ditemukan|không (?:tìm thấy|tồn tại)
`;
const STATUS =
  '^\\P{L}{0,3}(?:(?:error|fehler|erreur|errore|ошибка|помилка|http|خطأ) )?(?:404|403|410|451|50[0234])(?:[^\\d\\p{L}]{1,3}(?:\\p{L}.{0,40})?)?$';
const CANNOT_FIND =
  "(?:can(?:not|['’]t)|could(?: not|n['’]t)|unable to) (?:seem to )?(?:find|locate) (?:the|that|this) (?:page|article|story|content|link)";
const NOT_SHOWN = 'not possible to (?:display|show) (?:it|(?:the|this) (?:page|article|document))\\P{L}*$';
/** Stories tell of documents too: here, nothing else is said. */
const NO_DOCUMENT = `^(?:(?:the|this) )?(?:requested |selected )?document(?!\\p{L}).{0,20}(?:${ABSENT})\\P{L}*$`;
const ALONE =
  '^(?:not found|nicht gefunden|introuvable|no encontrad[ao]|não encontrad[ao]|non trovat[ao]|nie znaleziono|nenalezeno|не найдено|не знайдено|ничего не найдено|service unavailable|bad gateway)';
const EAST_ASIAN =
  '(?:页面|頁面|网页|網頁|文章).{0,4}(?:不存在|未找到|无法访问|無法訪問|已被?删除|已被?刪除)|(?:找不到|无法找到|抱歉).{0,12}(?:页面|頁面|网页)|(?:ページ|記事)(?:が|は)(?:見つかりません|存在しません)|페이지를 찾을 수 없';

const MISSING = new RegExp(
  `${STATUS}|(?<!\\p{L})(?:${PAGE})(?!\\p{L}).{0,40}(?:${ABSENT})|${CANNOT_FIND}|${NOT_SHOWN}|${NO_DOCUMENT}|${ALONE}|${EAST_ASIAN}`,
  'iu',
);

const REFUSED = new RegExp(
  alternatives`
  ^(?:access denied|forbidden|zugriff verweigert|accès refusé|acceso denegado|доступ (?:запрещ[её]н|заборонено)|
  too many requests|just a moment|attention required|one moment,? please|are you (?:a )?(?:human|robot)|
  verify(?:ing)? (?:that )?you are (?:a )?human|please verify|security check|captcha|ddos protection|
  checking your browser)|(?:please )?(?:enable|turn on|activate) (?:js|javascript|
  cookies)(?! (?:to|for) (?:view|see|play))|disable (?:any|your|the) ad ?blocker|you(?:['’]re| are) not a robot|
  unusual (?:activity|traffic) (?:from|on) your
`,
  'iu',
);

/** The whole title: "Log in to your account". */
const SIGN_IN = new RegExp(
  alternatives`
  ^(?:please )?(?:(?:log|sign)[ -]?in|(?:create|register) (?:an|your) account)(?: (?:to|or|with|required|
  page).{0,40})?$|^(?:anmelden|anmeldung|einloggen|se connecter|connectez-vous|identifiez-vous|connexion|
  inicia(?:r)? sesión|iniciar sessão|fazer login|accedi|inloggen|logowanie|zaloguj się|logga in|logg inn|log ind|
  kirjaudu(?: sisään)?|přihlášení|bejelentkezés|вход|войти|авторизация|вхід|увійти|авторизація|giriş yap|oturum aç|
  تسجيل الدخول|ورود|התחברות|masuk|đăng nhập|(?:用户|用戶|会员|會員)?(?:登录|登入)|ログイン|로그인)$
`,
  'iu',
);

/** What databases show once nobody has used them for a while. A parliament's session ends too. */
const SESSION_OVER = new RegExp(
  alternatives`
  ^(?:(?:your|the) )?session (?:has )?(?:expired|timed out)(?=\P{L}*$|[.,;!]|\s(?:due|because|after|for))|
  ^your session (?:has ended|is over)|^(?:votre )?session (?:a )?expiré(?!\p{L})|
  ^(?:(?:ihre|die) )?(?:sitzung|session) (?:ist )?abgelaufen|^ihre (?:sitzung|session) (?:ist|wurde) beendet|
  ^(?:(?:su|la|tu) )?sesión (?:ha )?(?:caducad|expirad)|^(?:su|tu) sesión ha finalizado|
  ^(?:(?:a )?sua |a )?sessão expirou|^(?:a )?sua sessão terminou|^(?:la (?:tua |sua )?)?sessione (?:è )?scaduta|
  ^(?:(?:uw|de|je) )?sessie is verlopen|^(?:uw|je) sessie is beëindigd|^(?:twoja )?sesja wygasła|^(?:ваша )?сессия истекла|
  ^(?:срок|время) (?:действия )?(?:вашей )?сессии ист[её]к|^ваш сеанс (?:завершен|закінч|истек)|
  ^(?:您的)?(?:会话|會話|登录|登入)已?(?:过期|過期|超时|逾時)|^セッション(?:が|の有効期限が)(?:切れ|タイムアウト)|^세션이? ?만료
`,
  'iu',
);

const CONSENT =
  /cookies?(?![a-z])|куки|クッキー|쿠키|\bgdpr\b|privacy (?:policy|settings|choices)|datenschutz(?:einstellung|erklärung)|cookie-?(?:inställning|beállítás|indstilling)/iu;
/** What a consent wall talks about; a story may too, but does not say "we and our partners". */
const ABOUT_DATA = new RegExp(
  alternatives`
  consent|personal data|(?:our|unsere|nos|nuestros|nostri|nossos) \D{0,12}(?:partner|partenaires|socios|parceiros)|
  geolocation|personali[sz]ed (?:ads|content)|einwilligung|zustimm|personenbezogen|tracking|werbefrei|consentement|
  données personnelles|traceurs|consentimiento|datos personales|consenso|dati personali|consentimento|dados pessoais|
  toestemming|persoonsgegevens|zgod[ayęą]|danych osobowych|согласи|персональны|згод[ауи]|персональн
`,
  'iu',
);
const WE_AND_PARTNERS = new RegExp(
  alternatives`
  (?<!\p{L})(?:we and our|wir und unsere|nous et nos|nosotros y nuestros|noi e i nostri|nós e (?:os )?nossos|
  wij en onze|my i nasi|vi och våra|vi og våre|vi og vores|мы и наши|ми та наші)(?!\p{L})[^.]{0,30}(?:partner|
  partenaires|socios|parceiros|партн[её]р)
`,
  'iu',
);

const LONGEST = 900;
const LONGEST_WALL = 3000;

/** `title`, `headings`: what the page calls itself; `story`: what would be its story. Null if it may be a story. */
export function noticeOf(title: string, headings: readonly string[], story: readonly string[]): Notice | null {
  const size = lettersOf(story);
  const named = size <= LONGEST ? noticeByName(title, headings, story[0]?.slice(0, 200) ?? '', size) : null;
  return named ?? (isWallOfConsent(story) ? 'consent' : null);
}

function noticeByName(title: string, headings: readonly string[], first: string, size: number): Notice | null {
  if (MISSING.test(first) && SPEAKS_TO_READER.test(first)) return 'missing';
  if (size > LONGEST / 2) return null;
  const names = [title, ...headings].filter((text) => text.length < 90);
  if (names.some((name) => MISSING.test(name))) return 'missing';
  if (names.some((name) => REFUSED.test(name)) || (size < LONGEST / 4 && REFUSED.test(first))) return 'refused';
  const isOver = size < LONGEST / 4 && [...names, first].some((text) => SESSION_OVER.test(text.trim()));
  return isOver || SIGN_IN.test(title.trim()) ? 'sign-in' : null;
}

/** "Sorry, we can’t seem to find": no story begins like this. */
const SPEAKS_TO_READER = new RegExp(
  alternatives`
  ^(?:\p{L}+[,!.]? ){0,4}(?:we(?:['’]re| are)?|the (?:page|article|story|link)(?: (?:that )?you)?|wir|die von ihnen|
  nous|la page que vous|la página que|запрашиваемая|сторінка, яку|الصفحة التي)(?!\p{L})
`,
  'iu',
);

/** What a consent wall says, and a banner above a story. */
export function isAboutConsent(text: string): boolean {
  return CONSENT.test(text) || ABOUT_DATA.test(text) || WE_AND_PARTNERS.test(text);
}

export function isWallOfConsent(story: readonly string[]): boolean {
  const size = lettersOf(story);
  if (size === 0 || size > LONGEST_WALL) return false;
  if (
    size <= LONGEST &&
    story.some((text) => CONSENT.test(text)) &&
    story.every((text) => CONSENT.test(text) || text.length < 40)
  )
    return true;
  const about = story.filter((text) => CONSENT.test(text) || ABOUT_DATA.test(text));
  return story.some((text) => WE_AND_PARTNERS.test(text)) && lettersOf(about) > size * 0.7;
}

/** "We use cookies" over a story: so no story begins that tells of cookies. */
export function isBannerOfConsent(texts: readonly string[]): boolean {
  return isWallOfConsent(texts) && texts.some((text) => WE_AND_PARTNERS.test(text) || WE_USE.test(text));
}

const WE_USE = new RegExp(
  alternatives`
  (?<!\p{L})(?:we|this (?:web)?site|wir|diese (?:web)?(?:seite|site)|nous|ce site|nosotros|utilizamos|usamos|este sitio|este site|utilizziamo|
  questo sito|wij|deze (?:web)?site|мы|этот сайт|ми|цей сайт)(?!\p{L})[^.]{0,60}(?:cookies?|куки)(?!\p{L})
`,
  'iu',
);

function lettersOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}
