/**
 * A page made safe to show: an allow-list over the tree that was read, so that reader and sanitiser cannot disagree.
 */
import { attribute, type ChildNode, type Element, isElement, parsePage } from '../page.ts';

const KEPT = new Set(
  `a abbr acronym address article aside b bdi bdo big blockquote br caption center cite code col colgroup data dd del details dfn dir div dl dt em
  figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label legend li main mark menu nav ol p picture pre q rp rt ruby s samp
  section small span strike strong style sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr`.split(
    /\s+/,
  ),
);
/** Removed with all their contents. Anything in neither list loses its tag and keeps its words. */
const DROPPED = new Set(
  `script iframe frame frameset object embed applet param base link meta template svg math audio video source track canvas map area input select option
  optgroup textarea datalist output progress meter dialog portal title head noembed noframes bgsound keygen isindex`.split(
    /\s+/,
  ),
);
const VOID = new Set(['br', 'hr', 'img', 'wbr', 'col']);
const PLAIN_ATTRIBUTES = new Set(
  'class title lang dir alt width height colspan rowspan scope align valign datetime start value type cellpadding cellspacing border color size face bgcolor open reversed'.split(
    ' ',
  ),
);
const PICTURE = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp);base64,[a-z\d+/=\s]*$/i;
const ID_PREFIX = 'original-';

/** A sanitised piece of a page: words, or a tag as it is written out. */
export type PagePiece =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'open' | 'close' | 'alone'; readonly tag: string; readonly html: string };

/** What is left out of the page. */
export interface LeftOut {
  scripts: number;
  pictures: number;
  /** Resources that would have to be loaded. */
  styleSheets: number;
}

interface SafePage {
  readonly styles: readonly string[];
  /** Attributes of the page's root element. */
  readonly attributes: string;
  readonly pieces: readonly PagePiece[];
  readonly leftOut: LeftOut;
}

/** The page without scripts, handlers, forms, frames, outward links or anything loaded; pictures only as data. @throws PageTooLarge */
export function safePage(html: string): SafePage {
  const document = parsePage(html);
  const page = {
    styles: [] as string[],
    pieces: [] as PagePiece[],
    leftOut: { scripts: 0, pictures: 0, styleSheets: 0 },
  };
  const root = document.childNodes.find((node) => node.nodeName === 'html') as Element | undefined;
  const stack: (ChildNode | PagePiece)[] = [...document.childNodes].reverse();
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    if ('kind' in item) page.pieces.push(item);
    else if (item.nodeName === '#text') page.pieces.push({ kind: 'words', words: (item as { value: string }).value });
    else if (isElement(item)) open(item, stack, page);
  }
  return { ...page, attributes: root ? directionAttributes(root) : '' };
}

export function pageHtml({ styles, attributes }: SafePage, body: string, ownStyles: string): string {
  return `<!doctype html><html${attributes}><head><meta charset="utf-8"><style>${styles.join('\n')}</style>${ownStyles}</head><body>${body}</body></html>`;
}

/** The page's language and direction, on which its letters and layout depend; either may be set on the body. */
function directionAttributes(root: Element): string {
  const body = root.childNodes.find((node) => node.nodeName === 'body') as Element | undefined;
  return ['lang', 'dir']
    .map((name) => {
      const value = attribute(root, name) ?? (body ? attribute(body, name) : null);
      return value ? ` ${name}="${escapeAttribute(value)}"` : '';
    })
    .join('');
}

interface PageInMaking {
  readonly styles: string[];
  readonly pieces: PagePiece[];
  readonly leftOut: LeftOut;
}

function open(element: Element, stack: (ChildNode | PagePiece)[], page: PageInMaking): void {
  const { tagName } = element;
  if (tagName === 'script') page.leftOut.scripts++;
  if (tagName === 'head') {
    for (const child of element.childNodes) {
      if (!isElement(child)) continue;
      if (child.tagName === 'style') page.styles.push(safeSheet(child));
      if (child.tagName === 'script') page.leftOut.scripts++;
      if (child.tagName === 'link' && /stylesheet/i.test(attribute(child, 'rel') ?? '')) page.leftOut.styleSheets++;
    }
    return;
  }
  if (DROPPED.has(tagName) || !element.namespaceURI.endsWith('/xhtml')) return;
  if (tagName === 'style') {
    page.styles.push(safeSheet(element));
    return;
  }
  if (tagName === 'img') {
    page.pieces.push({ kind: 'alone', tag: tagName, html: picture(element, page.leftOut) });
    return;
  }
  if (KEPT.has(tagName)) {
    const html = `<${tagName}${safeAttributes(element)}>`;
    page.pieces.push({ kind: VOID.has(tagName) ? 'alone' : 'open', tag: tagName, html });
    if (VOID.has(tagName)) return;
    stack.push({ kind: 'close', tag: tagName, html: `</${tagName}>` });
  }
  for (let i = element.childNodes.length - 1; i >= 0; i--) {
    const child = element.childNodes[i];
    if (child) stack.push(child);
  }
}

/** A picture that would have to be loaded is replaced by its description. */
function picture(element: Element, leftOut: LeftOut): string {
  const source = attribute(element, 'src')?.trim() ?? '';
  if (PICTURE.test(source)) return `<img src="${escapeAttribute(source)}"${safeAttributes(element)}>`;
  leftOut.pictures++;
  const alt = attribute(element, 'alt')?.trim();
  return alt ? `<span class="original-picture">[${escapeText(alt)}]</span>` : '';
}

function safeAttributes(element: Element): string {
  let text = '';
  for (const { name, value } of element.attrs) {
    if (PLAIN_ATTRIBUTES.has(name)) text += ` ${name}="${escapeAttribute(value)}"`;
    else if (name === 'id') text += ` id="${ID_PREFIX}${escapeAttribute(value)}"`;
    else if (name === 'style') {
      const style = safeDeclarations(value);
      if (style !== '') text += ` style="${escapeAttribute(style)}"`;
    } else if (name === 'href' && element.tagName === 'a') text += linkAttributes(element, value);
  }
  return text;
}

/** A link within the page works; one that leads out shows its address but does nothing. */
function linkAttributes(element: Element, href: string): string {
  const target = href.trim();
  if (/^#[^\s]+$/.test(target)) return ` href="#${ID_PREFIX}${escapeAttribute(target.slice(1))}"`;
  const isWeb = /^https?:\/\//i.test(target) && attribute(element, 'title') === null;
  return isWeb ? ` title="${escapeAttribute(target)}"` : '';
}

/** Escapes can hide names from this check, so a declaration with one is dropped. */
const UNSAFE_CSS =
  /[\\<>]|url\s*\(|image-set|image\s*\(|src\s*\(|expression|behaviou?r|-moz-binding|javascript:|@import|@charset|@namespace|attr\s*\(/i;

const isSafeCss = (rule: string): boolean => !UNSAFE_CSS.test(rule.replaceAll('>', ' '));

function safeDeclarations(css: string): string {
  return withoutComments(css)
    .split(';')
    .map((declaration) => declaration.trim())
    .filter((declaration) => declaration !== '' && !UNSAFE_CSS.test(declaration))
    .join('; ');
}

/** Only plain rules and media rules that load nothing are kept from a style sheet. */
function safeSheet(element: Element): string {
  const css = withoutComments(element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')).slice(
    0,
    500_000,
  );
  return (
    css
      .replace(/@(?:import|charset|namespace)[^;{}]*;?/gi, '')
      .replace(/@font-face\s*\{[^{}]*\}/gi, '')
      // The original is always shown in its light colours: rules for dark mode are dropped.
      .replace(/\(\s*prefers-color-scheme\s*:\s*dark\s*\)/gi, '(max-width: 0px)')
      // Only the inner rule is dropped: dropping its media rule would leave the rules after it without their condition.
      .replace(/(?<![^{}])([^{}]*)\{([^{}]*)\}/g, (_, selector: string, body: string) =>
        isSafeCss(selector) ? `${selector}{${safeDeclarations(body)}}` : '',
      )
      .split(/(?<=\})/)
      .filter(isSafeCss)
      .join('')
  );
}

function withoutComments(css: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let open = css.indexOf('/*'); open >= 0; open = css.indexOf('/*', at)) {
    parts.push(css.slice(at, open));
    const close = css.indexOf('*/', open + 2);
    if (close < 0) return parts.join('');
    at = close + 2;
  }
  return parts.join('') + css.slice(at);
}

export function escapeText(text: string): string {
  return text.replace(/[&<>\u00a0]/g, (c) =>
    c === '&' ? '&amp;' : c === '<' ? '&lt;' : c === '>' ? '&gt;' : '&nbsp;',
  );
}

function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\u00a0`]/g, (c) => `&#${c.charCodeAt(0)};`);
}
