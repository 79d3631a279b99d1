/**
 * Lines that are copied along with a page's text, recognisable by their form: breadcrumbs, the box about the author.
 */
import { alternatives } from '../../../text/alternatives.ts';

/** Names of the home page. */
const HOME = alternatives`
  home(?: ?page)?|start(?:seite)?|accueil|inicio|início|página inicial|portada|strona główna|etusivu|hem|hjem|forside|
  domů|kezdőlap|főoldal|acasă|anasayfa|ana sayfa|αρχική|главная|головна|начало|насловна|الرئيسية|الصفحة الرئيسية|خانه|
  דף הבית|ראשי|首页|首頁|您的位置|当前位置|ホーム|トップ|홈|trang chủ|beranda|หน้าแรก
`;

const ARROWS = /\s*[›»→▸❯]\s*|\s+[>＞]\s+/u;
const LINES = /\s*[›»→▸❯>＞/／|｜:：]\s*/u;
const BEGINS_AT_HOME = new RegExp(`^(?:${HOME})\\s*[›»→▸❯>＞/／|｜:：]`, 'iu');
const LONGEST_STEP = 30;

/** "The Courier | Opinion | Letters": the steps have short names. */
const BARS = /^(?:[^\s|]+(?:\s[^\s|]+){0,2}\s[|｜]\s){2,}[^\s|]+(?:\s[^\s|]+){0,2}$/u;

/** "Home › World › Europe": a breadcrumb trail. Without the home page's name, three steps with arrows between them. */
export function isBreadcrumb(line: string): boolean {
  if (line.length > 120 || /[.!?。！？]$/u.test(line)) return false;
  if (BARS.test(line)) return true;
  const isFromHome = BEGINS_AT_HOME.test(line);
  const steps = line.split(isFromHome ? LINES : ARROWS).filter(Boolean);
  return steps.length >= (isFromHome ? 2 : 3) && steps.slice(0, -1).every((step) => step.length <= LONGEST_STEP);
}

/** What follows the name in a line about an author. */
const IS_SOMEBODY = new RegExp(
  alternatives`
  ^\s?(?:,|–|—|-|\()?\s?(?:is|was|has been|covers|reports|writes|works|joined|ist|schreibt|berichtet|est|écrit|es|
  escribe|è|scrive|é|escreve|jest|pisze|är|er|on|является|пишет|пише|працює|работает|是|系)(?!\p{L})
`,
  'u',
);
const MOST_ABOUT = 400;

/**
 * "Ada Finch is our maritime correspondent": a line about one of the article's authors. @param byline names, as they
 * are stored
 */
export function isAboutAuthor(line: string, byline: string): boolean {
  if (line.length > MOST_ABOUT) return false;
  return byline
    .split(/,\s*/u)
    .some((name) => name.length > 4 && line.startsWith(name) && IS_SOMEBODY.test(line.slice(name.length)));
}
