// Finds what neither TypeScript nor the linter sees: a class missing from its stylesheet, and a rule that no component uses.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Use {
  readonly file: string;
  readonly classes: ReadonlySet<string>;
  /** A class is chosen at run time, `styles[stance]`, so none can be said to be unused. */
  readonly isOpen: boolean;
}

const read = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');
const filesOf = (glob: string) => globSync(glob, { cwd: import.meta.dirname });
const COMPONENTS = filesOf('**/*.{ts,tsx}').map((file) => ({ file, source: read(file) }));
const SHEETS = filesOf('**/*.module.css').map((file) => ({ file, classes: classesOf(read(file)), uses: usesOf(file) }));

const COLOUR = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch)\(/i;
const DISPLAY_PX = 18;
/** Printed pages, whose sizes are those of the paper. */
const PAPER = ['places/reports/preview/Preview.module.css', 'overlays/reports/ExportReport.module.css'];

function smallSize(line: string): boolean {
  const size = /\bfont(?:-size)?: (?:\d+ )?([\d.]+)px/.exec(line)?.[1];
  return size !== undefined && Number(size) < DISPLAY_PX;
}

function classesOf(css: string): Set<string> {
  const selectors = css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/:global\([^)]*\)/g, '')
    .replace(/:[^;{}]*;/g, ';');
  return new Set([...selectors.matchAll(/\.([a-zA-Z][\w-]*)/g)].map((match) => match[1] as string));
}

function usesOf(sheet: string): Use[] {
  return COMPONENTS.flatMap(({ file, source }) => {
    const imports = [...source.matchAll(/import (\w+) from '(\.[^']*\.module\.css)'/g)];
    const name = imports.find((match) => join(dirname(file), match[2] as string) === sheet)?.[1];
    if (!name) return [];
    const body = source.replace(/^import .*$/gm, '');
    const named = [...body.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))].map((match) => match[1] as string);
    return [{ file, classes: new Set(named), isOpen: body.includes(`${name}[`) }];
  });
}

describe('stylesheets', () => {
  test('every class that a component names is in its stylesheet', () => {
    const missing = SHEETS.flatMap(({ classes, uses }) =>
      uses.flatMap((use) => [...use.classes.difference(classes)].map((name) => `${use.file}: ${name}`)),
    );
    expect(missing).toEqual([]);
  });

  test('every class of a stylesheet is named by a component', () => {
    const unused = SHEETS.filter(({ uses }) => !uses.some(({ isOpen }) => isOpen)).flatMap(({ file, classes, uses }) =>
      [...classes].filter((name) => !uses.some((use) => use.classes.has(name))).map((name) => `${file}: ${name}`),
    );
    expect(SHEETS.length).toBeGreaterThan(50);
    expect(unused).toEqual([]);
  });

  test('colours are tokens, and so are type sizes below display sizes', () => {
    const strays = filesOf('**/*.css').flatMap((file) =>
      read(file)
        .replace(/\/\*.*?\*\//gs, '')
        .split('\n')
        .filter((line) => !/^\s*--/.test(line))
        .filter((line) => COLOUR.test(line) || (!PAPER.includes(file) && smallSize(line)))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(strays).toEqual([]);
  });

  test('what a script needs is told once, among the tokens', () => {
    const sheets = filesOf('**/*.module.css').filter((file) => read(file).includes(':lang('));
    expect(sheets).toEqual([]);
  });

  test('what frames a printed page styles its own elements, not those of the page', () => {
    const reaching = filesOf('places/reports/preview/PageThumb.module.css').flatMap((file) =>
      [...read(file).matchAll(/^\.[\w-]+ [a-z].*\{/gm)].map(([rule]) => `${file}: ${rule}`),
    );
    expect(reaching).toEqual([]);
  });

  test('every token is used', () => {
    const tokens = [...read('theme/tokens.css').matchAll(/^\s+(--[\w-]+):/gm)].map((match) => match[1] as string);
    const all = filesOf('**/*.{css,ts,tsx}').map(read).join('\n');
    const isUsed = (token: string) => new RegExp(`var\\(${token}\\b(?!-)|['"\`]${token}['"\`]`).test(all);
    expect(tokens.length).toBeGreaterThan(50);
    expect(tokens.filter((token) => !isUsed(token))).toEqual([]);
  });
});
