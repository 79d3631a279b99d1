/** HTML has a type of its own, so that a plain string can only become part of it escaped. */
import { printable, withoutControls } from '../../../text/letters/printable.ts';

export interface Html {
  readonly html: string;
}

type Child = Html | string | null | readonly Child[];

export function text(words: string): Html {
  return { html: escaped(words) };
}

/** With the signs that turn or hide words, as pages had them before they were written in plain order. */
export function textWithSigns(words: string): Html {
  return { html: withEntities(withoutControls(words)) };
}

/** Leaves out attributes that are null, and writes those that are true without a value. */
export function element(name: string, attributes: Record<string, string | true | null>, ...children: Child[]): Html {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escaped(value as string)}"`));
  return { html: `<${name}${written.join('')}>${joined(children)}</${name}>` };
}

export function meta(attributes: Record<string, string>): Html {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return { html: `<meta${written.join('')}>` };
}

function joined(children: readonly Child[]): string {
  return children
    .map((child) => {
      if (child === null) return '';
      if (typeof child === 'string') return escaped(child);
      return 'html' in child ? child.html : joined(child);
    })
    .join('');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(words: string): string {
  return withEntities(printable(words));
}

function withEntities(words: string): string {
  return words.replace(/[&<>"]/g, (character) => ENTITIES[character] as string);
}
