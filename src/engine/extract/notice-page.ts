/** A page that only tells that there is nothing to read: not found, refused, a test for robots, a wall of consent. */

const NOTHING =
  /^\P{L}{0,3}(?:(?:error|fehler|erreur|ошибка|помилка|http) )?(?:404|403|410|50[0234])(?:[^\d\p{L}]{1,3}(?:\p{L}.{0,40})?)?$|(?:page|article|content|seite|artikel|beitrag|página|pagina|articol\w*|strona|stránka|sida|side[n]?|sivu\w*|oldal|страница|сторінк\p{L}*|σελίδα|sayfa|الصفحة|صفحه|העמוד|halaman|trang)\b.{0,40}(?:not found|no longer (?:available|exists)|(?:could not|cannot|can[’']t) be found|does(?:n[’']t| not) exist|unavailable|nicht (?:gefunden|verfügbar|mehr)|introuvable|n[’']existe|no (?:existe|encontrad|se encontr|disponible)|não (?:encontrad|existe|disponível)|non (?:trovat|esiste|è)|niet gevonden|bestaat niet|nie (?:została|istnieje|znaleziono)|nenalezena|neexistuje|hittades inte|finns inte|ikke (?:fundet|funnet)|ei löydy|nem található|negăsit|не (?:найден|существует|знайден|існує)|δεν βρέθηκε|bulunamadı|غير موجودة|یافت نشد|לא נמצא|tidak ditemukan)|^(?:not found|nicht gefunden|introuvable|no encontrad[ao]|não encontrad[ao]|non trovat[ao]|nie znaleziono|nenalezeno|не найдено|не знайдено|ничего не найдено|access denied|forbidden|zugriff verweigert|accès refusé|acceso denegado|доступ (?:запрещ[её]н|заборонено)|service unavailable|bad gateway|too many requests|just a moment|attention required|one moment,? please|are you (?:a )?(?:human|robot)|verify(?:ing)? (?:that )?you are (?:a )?human|please verify|security check|captcha|ddos protection|checking your browser)|页面(?:不存在|未找到|无法访问)|(?:找不到|无法找到|抱歉).{0,12}(?:页面|頁面|网页)|頁面不存在|ページ(?:が|は)(?:見つかりません|存在しません)|페이지를 찾을 수 없/iu;

const CONSENT =
  /cookies?(?![a-z])|куки|クッキー|쿠키|\bgdpr\b|privacy (?:policy|settings|choices)|datenschutz(?:einstellung|erklärung)|cookie-?(?:inställning|beállítás|indstilling)/iu;

const LONGEST = 900;

/** `title`, `headings`: what the page calls itself; `story`: what would be its story. */
export function isNotice(title: string, headings: readonly string[], story: readonly string[]): boolean {
  const size = story.reduce((sum, text) => sum + text.length, 0);
  if (size > LONGEST) return false;
  if (size < LONGEST / 2 && [title, ...headings].some((text) => text.length < 90 && NOTHING.test(text))) return true;
  return story.some((text) => CONSENT.test(text)) && story.every((text) => CONSENT.test(text) || text.length < 40);
}
