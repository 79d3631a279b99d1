/** The exported page laid out on A4: its own words, order and numbers, with notes on the page that cites them or at the end. */
import type { NotePlace } from '../../../../contract/model/reports/report.ts';
import { TLP_COLOURS, type TlpMarking } from '../../../../contract/model/values.ts';

interface Paper {
  readonly marking: string;
  readonly tlp: string;
  readonly language: string;
  /** The blocks in page order. */
  readonly blocks: readonly HTMLElement[];
  /** By number; empty if the notes are at the end. */
  readonly notes: ReadonlyMap<number, HTMLElement>;
}

export interface LaidOut {
  readonly pages: number;
  readonly headings: readonly { readonly text: string; readonly page: number }[];
}

/** Built from the one-file HTML export, without its style sheet and policy, which are for a page of its own. */
export function paperFromHtml(html: string, place: NotePlace): Paper {
  const bare = html.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<meta http-equiv[^>]*>/, '');
  const page = new DOMParser().parseFromString(bare, 'text/html');
  for (const link of page.querySelectorAll('a[href]:not([href^="#"])')) link.removeAttribute('href');
  const notes = new Map<number, HTMLElement>();
  for (const item of page.querySelectorAll<HTMLLIElement>('.notes li')) notes.set(item.value, footnote(page, item));
  const ended = page.querySelector('.notes');
  ended?.replaceWith(...(place !== 'footnotes' ? [...ended.querySelectorAll('h2'), ...notes.values()] : []));
  if (place !== 'footnotes') notes.clear();
  return {
    marking: page.querySelector('header .sub')?.textContent ?? '',
    tlp: page.querySelector('header .tlp')?.textContent ?? '',
    language: page.documentElement.lang,
    blocks: [...(page.querySelector('main')?.children ?? [])].flatMap(unfolded),
    notes,
  };
}

/** A list may break between its items. */
function unfolded(element: Element): HTMLElement[] {
  if (!(element instanceof HTMLUListElement)) return [element as HTMLElement];
  return [...element.children].map((item) => {
    const list = element.cloneNode(false) as HTMLElement;
    list.append(item);
    return list;
  });
}

/** A note as shown at the foot of a page: where the words are from, then the words, without their paragraph. */
function footnote(page: Document, item: HTMLLIElement): HTMLElement {
  const note = page.createElement('p');
  const number = page.createElement('sup');
  number.textContent = String(item.value);
  note.dataset.note = String(item.value);
  note.append(number, ' ', ...(item.querySelector('p')?.childNodes ?? []));
  const words = item.querySelector('mark');
  if (words) {
    const quoted = page.createElement('q');
    quoted.lang = item.querySelector('blockquote')?.lang ?? '';
    quoted.dir = 'auto';
    quoted.textContent = words.textContent;
    note.append(' ', quoted);
  }
  return note;
}

const numbersIn = (block: Element): number[] =>
  [...block.querySelectorAll('a[href^="#note-"]')].map((link) => Number(link.getAttribute('href')?.slice(6)));

interface Sheet {
  readonly body: HTMLElement;
  readonly foot: HTMLElement;
  readonly inside: HTMLElement;
}

/** Fills `host` with sheets. What does not fit on a sheet begins the next; a heading stays with what follows it. */
export function layOut(paper: Paper, host: HTMLElement, className: string): LaidOut {
  host.replaceChildren();
  // Measured at paper size, because the zoom must not move a line.
  host.style.zoom = '1';
  const sheets: Sheet[] = [];
  const headings: { text: string; page: number }[] = [];
  const noted = new Set<number>();
  const next = () => {
    const sheet = addSheet(host, paper, sheets.length + 1, className);
    sheets.push(sheet);
    return sheet;
  };
  let sheet = next();
  for (const block of paper.blocks) {
    const element = document.importNode(block, true);
    const numbers = [...new Set(numbersIn(element))].filter((number) => !noted.has(number));
    const notes = numbers.flatMap((number) => {
      const note = paper.notes.get(number);
      return note ? [document.importNode(note, true)] : [];
    });
    const isFirst = sheet.body.childElementCount === 0;
    place(sheet, element, notes);
    if (!isFirst && sheet.inside.scrollHeight > sheet.inside.clientHeight) {
      const before = sheet.body.children[sheet.body.childElementCount - 2];
      sheet = next();
      if (before instanceof HTMLHeadingElement) sheet.body.append(before);
      place(sheet, element, notes);
    }
    for (const number of numbers) noted.add(number);
  }
  host.style.zoom = '';
  sheets.forEach(({ body }, index) => {
    for (const heading of body.querySelectorAll('h2'))
      headings.push({ text: heading.textContent ?? '', page: index + 1 });
  });
  return { pages: sheets.length, headings };
}

function place({ body, foot }: Sheet, element: HTMLElement, notes: readonly HTMLElement[]): void {
  body.append(element);
  foot.append(...notes);
}

function addSheet(host: HTMLElement, { marking, tlp, language }: Paper, number: number, className: string): Sheet {
  const sheet = document.createElement('article');
  sheet.className = className;
  sheet.lang = language;
  sheet.setAttribute('aria-label', `Page ${number}`);
  sheet.dataset.page = String(number);
  const part = (name: string, ...children: (Node | string)[]) => {
    const element = document.createElement('div');
    element.dataset.part = name;
    element.append(...children);
    return element;
  };
  const tlpMark = () => {
    const mark = part('tlp', tlp);
    mark.style.color = TLP_COLOURS[tlp as TlpMarking];
    return mark;
  };
  const [body, foot] = [part('body'), part('notes')];
  const inside = part('inside', body, foot);
  sheet.append(
    part('head', part('marking', marking), tlpMark()),
    inside,
    part('tail', part('number', String(number)), tlpMark()),
  );
  host.append(sheet);
  return { body, foot, inside };
}
