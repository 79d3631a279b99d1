// Reads every import of every file and holds it against the table of ARCHITECTURE.md: who may import whom, and what.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Room {
  /** Rooms it may import beside itself. */
  readonly rooms: readonly string[];
  /** Packages it may import; `node:` stands for all of Node's modules. */
  readonly packages: readonly string[];
}

const ENGINE_BELOW = [
  'contract',
  'text',
  'engine/store',
  'engine/readers',
  'engine/extract',
  'engine/compare',
  'engine/report/model',
];

/** The longest name that a path begins with is its room. */
const ROOMS: Record<string, Room> = {
  contract: { rooms: ['text'], packages: ['zod'] },
  text: { rooms: [], packages: ['snowball-stemmers', 'diff'] },
  'engine/extract': {
    rooms: ['contract', 'text'],
    packages: [
      'parse5',
      'iconv-lite',
      'jschardet',
      'eld',
      'chrono-node',
      '@mozilla/readability',
      'linkedom',
      'temporal-polyfill',
    ],
  },
  'engine/readers': { rooms: ['contract', 'text', 'engine/extract'], packages: [] },
  'engine/exporters': {
    rooms: ['contract', 'text', 'engine/report/model'],
    packages: ['docx', 'fflate', 'parse5', '@myriaddreamin/', 'node:crypto', 'node:buffer'],
  },
  'engine/compare': { rooms: ['contract', 'text'], packages: [] },
  'engine/store': { rooms: ['contract', 'text'], packages: ['better-sqlite3', 'node:', 'uuidv7'] },
  'engine/report/model': { rooms: ['contract', 'text'], packages: [] },
  'engine/report': { rooms: [...ENGINE_BELOW, 'engine/exporters', 'engine'], packages: ['node:'] },
  'engine/search': { rooms: [...ENGINE_BELOW, 'engine'], packages: ['node:', 'minisearch'] },
  'engine/import': { rooms: [...ENGINE_BELOW, 'engine', 'engine/search'], packages: ['node:'] },
  'engine/methods': {
    rooms: [...ENGINE_BELOW, 'engine', 'engine/search', 'engine/import', 'engine/report', 'engine/exporters'],
    packages: ['node:'],
  },
  engine: {
    rooms: [...ENGINE_BELOW, 'engine/methods', 'engine/search', 'engine/import', 'engine/report', 'engine/exporters'],
    packages: ['node:', 'uuidv7', 'env-paths', 'zod'],
  },
  transport: { rooms: ['contract'], packages: [] },
  'hosts/electron': { rooms: ['contract', 'text', 'engine', 'transport'], packages: ['electron', 'node:'] },
  'hosts/serve': { rooms: ['contract', 'text', 'engine', 'transport'], packages: ['node:', 'ws'] },
  'hosts/cli': { rooms: ['contract', 'text', 'engine', 'transport'], packages: ['node:'] },
  'hosts/launch': { rooms: [], packages: ['node:'] },
  renderer: {
    rooms: ['contract', 'text', 'transport'],
    packages: [
      'react',
      'react-dom',
      '@tanstack/',
      'react-aria-components',
      'lucide-react',
      '@tiptap/',
      '@fontsource-variable/',
      'zod',
    ],
  },
};

const SOURCE = import.meta.dirname;
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(?:type\s+)?(?:[^'"()]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
/** Where others enter the engine: hosts may import nothing else of it. */
const FRONT_DOOR = 'engine/engine.ts';
const LISTS = [
  'engine/readers/index.ts',
  'engine/exporters/index.ts',
  'engine/methods/index.ts',
  'engine/store/migrations/index.ts',
  'hosts/cli/commands/index.ts',
];

function importsOf(source: string): string[] {
  return [...source.matchAll(IMPORT)].map((match) => (match[1] ?? match[2]) as string);
}

function roomOf(file: string): string | undefined {
  return Object.keys(ROOMS)
    .filter((room) => file.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];
}

/** What is wrong with one import, in words; null when it is allowed. */
function violation(file: string, imported: string): string | null {
  const room = roomOf(file);
  if (!room) return null;
  const allowed = ROOMS[room] as Room;
  if (!imported.startsWith('.')) {
    const isAllowed = allowed.packages.some(
      (name) => imported === name || imported.startsWith(/[/:]$/.test(name) ? name : `${name}/`),
    );
    return isAllowed ? null : `${file} imports ${imported}; ${room} may not`;
  }
  const target = relative(SOURCE, resolve(SOURCE, dirname(file), imported));
  const targetRoom = roomOf(target);
  if (targetRoom === room) return null;
  if (!targetRoom || !allowed.rooms.includes(targetRoom))
    return `${file} imports ${target}; ${room} may not import ${targetRoom ?? 'what is in no room'}`;
  if (room.startsWith('hosts/') && targetRoom === 'engine' && target !== FRONT_DOOR)
    return `${file} imports ${target}; hosts enter by ${FRONT_DOOR}`;
  return null;
}

const FILES = globSync('**/*.{ts,tsx,mjs}', { cwd: SOURCE }).filter(
  (file) => !/\.test\.tsx?$|(^|\/)(fixtures|testing|node_modules)\//.test(file) && !/\.d\.ts$/.test(file),
);
const SOURCES = new Map(FILES.map((file) => [file, readFileSync(join(SOURCE, file), 'utf8')]));

describe('the house', () => {
  test('every import is one its room may make', () => {
    const wrong = [...SOURCES].flatMap(([file, source]) =>
      importsOf(source).flatMap((imported) => violation(file, imported) ?? []),
    );
    expect(wrong).toEqual([]);
  });

  test('a wrong import is seen, a type import too', () => {
    expect(violation('renderer/places/x.tsx', '../../engine/store/open.ts')).toContain('may not import engine/store');
    expect(violation('text/x.ts', '../contract/errors.ts')).toContain('text may not');
    expect(violation('engine/readers/x/reader.ts', 'node:fs')).toContain('engine/readers may not');
    expect(violation('engine/search/x.ts', 'better-sqlite3')).toContain('may not');
    expect(violation('hosts/cli/x.ts', '../serve/server.ts')).toContain('may not import hosts/serve');
    expect(violation('hosts/cli/x.ts', '../../engine/context.ts')).toContain('hosts enter by');
    expect(importsOf("import type { A } from '../engine/a.ts';\nconst b = await import('electron');")).toEqual([
      '../engine/a.ts',
      'electron',
    ]);
  });

  test('every source file is in a room or one of the few beside them', () => {
    const outside = FILES.filter((file) => !roomOf(file) && !/^(bench|evaluate)\//.test(file));
    expect(outside.sort()).toEqual(['reference.ts', 'vitest.config.ts']);
  });

  test('no file imports itself by a round trip', () => {
    expect(cycles()).toEqual([]);
  });

  test('there are no barrels but the named lists', () => {
    const indexes = FILES.filter((file) => /(^|\/)index\.tsx?$/.test(file));
    expect(indexes.filter((file) => !LISTS.includes(file))).toEqual([]);
  });
});

/** Rings of value imports (types are gone before anything runs), each told once. */
function cycles(): string[] {
  const edges = new Map<string, string[]>();
  for (const [file, source] of SOURCES) {
    const values = source.replace(/(^|\n)\s*(import|export)\s+type\s[^;]*;/g, '\n');
    const targets = importsOf(values).filter((imported) => imported.startsWith('.'));
    edges.set(
      file,
      targets.map((imported) => relative(SOURCE, resolve(SOURCE, dirname(file), imported))),
    );
  }
  const found = new Set<string>();
  const done = new Set<string>();
  const walk = (file: string, path: string[]) => {
    const at = path.indexOf(file);
    if (at >= 0) found.add(path.slice(at).concat(file).join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const next of edges.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of edges.keys()) walk(file, []);
  return [...found];
}
