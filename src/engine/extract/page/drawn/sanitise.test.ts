import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../../../../measure/processor-time.ts';
import { SHARED } from '../../../../measure/shared-data.ts';
import { TESTS_IN_FULL } from '../../../../measure/test-effort.ts';
import { attribute, elements, parsePage } from '../page.ts';
import { DRAWN_STYLES, drawnPage } from './drawn-page.ts';
import { pageHtml, safePage } from './sanitise.ts';

/** A page as it is shown, with nothing drawn on it. */
function sanitise(html: string): string {
  const page = safePage(html);
  const drawn = { title: '', text: '', furniture: [], marks: [], showsAside: true };
  return pageHtml(page, drawnPage(page.pieces, drawn), DRAWN_STYLES);
}

/** What a browser would make of the output: nothing in it may run, load, submit or lead away. */
function dangersIn(html: string): string[] {
  const dangers: string[] = [];
  for (const element of elements(parsePage(html))) {
    if (!element.namespaceURI.endsWith('/xhtml')) dangers.push(`foreign ${element.tagName}`);
    if (
      /^(?:script|iframe|frame|frameset|object|embed|applet|link|base|form|input|button|select|textarea|svg|math|audio|video|template|noscript|portal)$/.test(
        element.tagName,
      )
    )
      dangers.push(element.tagName);
    if (element.tagName === 'meta' && attribute(element, 'charset') === null) dangers.push('meta');
    for (const { name, value } of element.attrs) {
      if (name.startsWith('on')) dangers.push(name);
      if (
        /^(?:src|href|srcset|action|formaction|background|data|poster|ping|xlink:href|srcdoc|http-equiv|target|name)$/.test(
          name,
        )
      ) {
        const isHarmless =
          (name === 'src' && /^data:image\/(?!svg)/i.test(value)) || (name === 'href' && value.startsWith('#'));
        if (!isHarmless) dangers.push(`${name}=${value}`);
      }
      if (name === 'style' && /url\s*\(|expression|@import|-moz-binding|behavior|\\|javascript/i.test(value))
        dangers.push(`style=${value}`);
    }
    if (element.tagName === 'style') {
      const css = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
      if (/url\s*\(|expression|@import|-moz-binding|behavior|\\|image-set|image\s*\(|</i.test(css))
        dangers.push(`sheet ${css.slice(0, 80)}`);
    }
  }
  return dangers;
}

describe('what is kept and what is removed', () => {
  test('text, structure, data pictures and plain styles stay', () => {
    const html = sanitise(
      '<h1 id="top" style="color: red; background: url(x.png)">Title</h1><p class="a">One <b>two</b></p><img alt="dot" src="data:image/png;base64,AAAA"><a href="#top">up</a>',
    );
    expect(html).toContain('<h1 id="original-top" style="color: red">Title</h1><p class="a">One <b>two</b></p>');
    expect(html).toContain('src="data:image/png;base64,AAAA"');
    expect(html).toContain('<a href="#original-top">up</a>');
  });

  test('a page is shown in light colours, whatever the system’s; removing a rule removes none around it', () => {
    const html = sanitise(
      '<style>p{color:navy}@media (prefers-color-scheme: dark){.dark\\:a{color:red}body{background:black}}b{color:teal}</style><p>One</p>',
    );
    expect(html).toContain('p{color:navy}@media (max-width: 0px){body{background:black}}b{color:teal}');
  });

  test('outward links show their address but do not work; remote pictures are replaced by their descriptions', () => {
    const html = sanitise(
      '<a href="https://a.example/x">out</a><img src="https://a.example/p.png" alt="A quay"><a href="javascript:alert(1)">run</a>',
    );
    expect(html).toContain('<a title="https://a.example/x">out</a>');
    expect(html).toContain('[A quay]');
    expect(html).toContain('<a>run</a>');
    expect(html).not.toContain('p.png');
  });

  test('forms lose their controls and keep their words', () => {
    const html = sanitise('<form action="/x">Words <input name="q"><button onclick="x()">Send</button></form>');
    expect(html).toContain('Words ');
    expect(dangersIn(html)).toEqual([]);
  });

  test('style sheets keep plain rules', () => {
    const html = sanitise(
      '<style>@import "x.css"; p { color: red; background: url(a); content: image("b") } @font-face { src: url(f) } /* </style> */ h1 { margin: 0 }</style>',
    );
    expect(html).toMatch(/p\s*\{color: red\}/);
    expect(dangersIn(html)).toEqual([]);
  });

  test.skipIf(!TESTS_IN_FULL)(
    'deep nesting does not overflow the stack, and what was sanitised can be sanitised again',
    () => {
      const once = sanitise('<div><b>'.repeat(50_000));
      expect(dangersIn(sanitise(once))).toEqual([]);
    },
  );
});

const payloads = join(SHARED, 'data/fmt-xss');

describe.skipIf(!existsSync(payloads))('known payloads (skipped without ../shared)', () => {
  test.each(['dompurify', 'html5sec', 'mxss-and-electron', 'payloadbox'])('%s', (name) => {
    const lines = readFileSync(join(payloads, `${name}.jsonl`), 'utf8')
      .trim()
      .split('\n');
    expect(lines.length).toBeGreaterThan(20);
    const step = TESTS_IN_FULL ? 1 : 10;
    for (const line of lines.filter((_, at) => at % step === 0)) {
      const { id, payload } = JSON.parse(line) as { id: string; payload: string };
      expect(dangersIn(sanitise(payload)), id).toEqual([]);
      expect(dangersIn(sanitise(`<p>before</p><div title="${payload}">${payload}</div>`)), id).toEqual([]);
    }
  });

  test('an article full of them', () => {
    const html = sanitise(readFileSync(join(payloads, 'article-with-xss.html'), 'utf8'));
    expect(dangersIn(html)).toEqual([]);
    expect(html).toContain('voted on Tuesday');
  });
});

test('a page keeps its language and direction', () => {
  expect(sanitise('<html lang="ar" dir="rtl"><body><p>سلام</p></body></html>')).toContain('<html lang="ar" dir="rtl">');
  expect(sanitise('<body dir="rtl"><p>سلام</p>')).toContain('<html dir="rtl">');
  expect(sanitise('<html lang="&quot;><script>">')).not.toContain('<script');
});

test('a style sheet is searched for rules once, not from each of its characters', () => {
  const spent = processorTime();
  expect(sanitise(`<style>${'a'.repeat(400_000)}</style><p>Story.</p>`)).toContain('Story.');
  expect(spent()).toBeLessThan(3_000);
});
