// Checks every import of every file against the table in ARCHITECTURE.md: who may import whom, and which packages.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Room {
  /** Rooms it may import besides itself. */
  readonly rooms: readonly string[];
  /** Packages it may import; `node:` stands for all of Node's modules, `@scope/` for all of a scope. */
  readonly packages: readonly string[];
}

const SOURCE = import.meta.dirname;
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(?:type\s+)?(?:[^'"()]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
const ARCHITECTURE = readFileSync(join(SOURCE, 'ARCHITECTURE.md'), 'utf8');
/** A path belongs to the room with the longest name that it begins with. */
const ROOMS: Readonly<Record<string, Room>> = roomsOf(ARCHITECTURE);
/** The entry to the engine: hosts may import nothing else from it. */
const FRONT_DOOR = 'engine/engine.ts';
const LISTS = [
  'engine/readers/index.ts',
  'engine/exporters/index.ts',
  'engine/interchange/formats/index.ts',
  'engine/methods/index.ts',
  'engine/store/migrations/index.ts',
  'hosts/cli/commands/index.ts',
];

function roomsOf(architecture: string): Record<string, Room> {
  const section = architecture.split('## Who may import whom')[1]?.split('\n## ')[0] ?? '';
  const named = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] as string);
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return Object.fromEntries(
    rows.map((row) => {
      const [, name, , rooms, packages] = row.split('|');
      return [named(name)[0] as string, { rooms: named(rooms), packages: named(packages) }];
    }),
  );
}

function importsOf(source: string): string[] {
  return [...source.matchAll(IMPORT)].map((match) => (match[1] ?? match[2]) as string);
}

function roomOf(file: string): string | undefined {
  return Object.keys(ROOMS)
    .filter((room) => file.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];
}

/** Says what is wrong with an import; null if it is allowed. */
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
  const other = roomOf(target);
  if (other === room) return null;
  if (!other || !allowed.rooms.includes(other))
    return `${file} imports ${target}; ${room} may not import ${other ?? 'what is in no room'}`;
  if (room.startsWith('hosts/') && other === 'engine' && target !== FRONT_DOOR)
    return `${file} imports ${target}; hosts enter by ${FRONT_DOOR}`;
  return null;
}

const FOR_TESTS = /\.(?:test|spec)\.tsx?$|(?:^|\/)(?:fixtures|testing)\//;
const FILES = globSync('**/*.{ts,tsx,mjs}', { cwd: SOURCE }).filter(
  (file) => !FOR_TESTS.test(file) && !/(^|\/)node_modules\/|\.d\.ts$/.test(file),
);
const SOURCES = new Map(FILES.map((file) => [file, readFileSync(join(SOURCE, file), 'utf8')]));

describe('the house', () => {
  test('every import is one its room may make', () => {
    const wrong = [...SOURCES].flatMap(([file, source]) =>
      importsOf(source).flatMap((imported) => violation(file, imported) ?? []),
    );
    expect(wrong).toEqual([]);
  });

  test('a wrong import is noticed, even of a type', () => {
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
    const outside = FILES.filter((file) => !roomOf(file));
    expect(outside.sort()).toEqual(['language-table.ts', 'reference.ts', 'vitest.config.ts']);
  });

  test('a room names no package that it does not import', () => {
    const used = [...SOURCES].flatMap(([file, source]) => importsOf(source).map((name) => `${roomOf(file)} ${name}`));
    const isUsed = (room: string, name: string) =>
      used.some(
        (use) => use === `${room} ${name}` || use.startsWith(`${room} ${/[/:]$/.test(name) ? name : `${name}/`}`),
      );
    const idle = Object.entries(ROOMS).flatMap(([room, { packages }]) =>
      packages.filter((name) => !isUsed(room, name)).map((name) => `${room} does not import ${name}`),
    );
    expect(idle).toEqual([]);
  });

  test('a room names no room that it does not import', () => {
    const used = new Set(
      [...SOURCES].flatMap(([file, source]) =>
        importsOf(source).map(
          (name) => `${roomOf(file)} ${roomOf(relative(SOURCE, resolve(SOURCE, dirname(file), name)))}`,
        ),
      ),
    );
    const idle = Object.entries(ROOMS).flatMap(([room, { rooms }]) =>
      rooms.filter((other) => !used.has(`${room} ${other}`)).map((other) => `${room} does not import ${other}`),
    );
    expect(idle).toEqual([]);
  });

  test("a room's TypeScript project references only rooms that the table allows", () => {
    const projects = Object.keys(ROOMS).filter((room) => existsSync(join(SOURCE, room, 'tsconfig.json')));
    const inside = (room: string) => Object.keys(ROOMS).filter((one) => projectOf(one, projects) === room);
    const wrong = projects.flatMap((room) => {
      const { references } = JSON.parse(readFileSync(join(SOURCE, room, 'tsconfig.json'), 'utf8')) as Project;
      const allowed = inside(room).flatMap((one) => ROOMS[one]?.rooms ?? []);
      return references
        .map(({ path }) => relative(SOURCE, resolve(SOURCE, room, path)))
        .filter((target) => !inside(target).some((one) => allowed.includes(one)))
        .map((target) => `${room} refers to ${target}`);
    });
    expect(projects.length).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
  });

  test('no file imports itself through a cycle', () => {
    expect(cycles()).toEqual([]);
  });

  test('a reader that draws pages is a newer one when their extraction changes', () => {
    const drawing = FILES.filter((file) => /^engine\/readers\/[^/]+\/reader\.ts$/.test(file)).filter((file) =>
      reached(file).has('engine/extract/extract-article.ts'),
    );
    expect(drawing.length).toBeGreaterThan(10);
    expect(drawing.filter((file) => !/version: \d+ \+ EXTRACTION_VERSION/.test(SOURCES.get(file) ?? ''))).toEqual([]);
  });

  test('every export is used by another file, and not by tests alone', () => {
    // Except types, some of which the compiler wants exported for what it infers.
    const OFFERED = /^export (?:async )?(?:function\*?|const|class) (\w+)/gm;
    const files = globSync('{src,e2e}/**/*.{ts,tsx,mjs}', { cwd: join(SOURCE, '..') });
    const users = new Map<string, Set<string>>();
    const timesOutsideTests = new Map<string, number>();
    for (const file of files) {
      for (const [word] of readFileSync(join(SOURCE, '..', file), 'utf8').matchAll(/\w+/g)) {
        users.set(word, (users.get(word) ?? new Set()).add(file));
        if (!FOR_TESTS.test(file)) timesOutsideTests.set(word, (timesOutsideTests.get(word) ?? 0) + 1);
      }
    }
    const offered = [...SOURCES].flatMap(([file, source]) =>
      [...source.matchAll(OFFERED)].map(([, name = '']) => ({ file, name })),
    );
    const unused = offered.filter(({ name }) => (users.get(name)?.size ?? 0) < 2);
    const onlyTested = offered.filter(
      ({ file, name }) => roomOf(file) !== 'measure' && (timesOutsideTests.get(name) ?? 0) < 2,
    );
    expect([...unused, ...onlyTested]).toEqual([]);
  });

  test('everything named in the table of where to add exists', () => {
    const table = ARCHITECTURE.split('## Where to add')[1]?.split('\n## ')[0] ?? '';
    const named = [...table.matchAll(/`([a-z]+\/[^` ]*)`/g)].map((match) => match[1] as string).filter(roomOf);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !existsSync(join(SOURCE, path)))).toEqual([]);
  });

  test('every folder named in the table of rooms is in its room', () => {
    const rows = ARCHITECTURE.split('## Who may import whom')[1]?.split('\n## ')[0]?.split('\n') ?? [];
    const named = rows.flatMap((row) => {
      const [, room = '', what = ''] = row.split('|').map((cell) => cell.trim());
      return [...what.matchAll(/`([a-z-]+)\/`/g)].map(([, folder]) => join(room.replaceAll('`', ''), folder as string));
    });
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((path) => !existsSync(join(SOURCE, path)))).toEqual([]);
  });

  test('a test that needs a document says so by its name, so that it runs among its like', () => {
    const tests = globSync('**/*.test.{ts,tsx}', { cwd: SOURCE }).filter((file) => file !== 'house.test.ts');
    const byComment = tests.filter((file) => readFileSync(join(SOURCE, file), 'utf8').includes('@vitest-environment'));
    expect(byComment).toEqual([]);
  });

  test('there are no barrel files but the named lists', () => {
    const indexes = FILES.filter((file) => /(^|\/)index\.tsx?$/.test(file));
    expect(indexes.filter((file) => !LISTS.includes(file))).toEqual([]);
  });
});

interface Project {
  readonly references: readonly { readonly path: string }[];
}

/** Returns the project that compiles a room: its own, or that of the room around it. */
function projectOf(room: string, projects: readonly string[]): string | undefined {
  return projects.filter((one) => room === one || room.startsWith(`${one}/`)).sort((a, b) => b.length - a.length)[0];
}

/** The files whose code a file runs, itself among them. */
function reached(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = (SOURCES.get(file) ?? '').replace(/^import type [^;]*;$/gm, '');
  for (const imported of importsOf(source))
    if (imported.startsWith('.')) reached(relative(SOURCE, resolve(SOURCE, dirname(file), imported)), seen);
  return seen;
}

/** Returns cycles of imports, including type imports, each once. */
function cycles(): string[] {
  const edges = new Map<string, string[]>();
  for (const [file, source] of SOURCES) {
    const targets = importsOf(source).filter((imported) => imported.startsWith('.'));
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

/** The packages that a file and those it imports load, and not only for their types. */
function packagesAtRunTime(file: string): ReadonlySet<string> {
  const packages = new Set<string>();
  const files = new Set([file]);
  for (const each of files) {
    const source = readFileSync(join(SOURCE, each), 'utf8').replace(/^(?:import|export) type [^;]*;/gm, '');
    for (const imported of importsOf(source))
      if (imported.startsWith('.')) files.add(relative(SOURCE, resolve(SOURCE, dirname(each), imported)));
      else packages.add(imported);
  }
  return packages;
}

test('the thread that compares starts without zod, which would take a fifth of that', () => {
  expect(packagesAtRunTime('engine/compare-worker.ts')).toContain('diff');
  expect(packagesAtRunTime('engine/compare-worker.ts')).not.toContain('zod');
});
