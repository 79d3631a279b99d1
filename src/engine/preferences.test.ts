import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changePreferences, noteRecentArchive, readPreferences } from './preferences.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-preferences-'));
  file = join(folder, 'settings', 'preferences.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a setting is kept, null removes it, and recent archives are listed newest first, without repeats', () => {
  expect(readPreferences(file)).toEqual({ preferences: {}, recentArchives: [] });
  changePreferences(file, { theme: 'dark', size: 17 });
  expect(changePreferences(file, { theme: null })).toEqual({ size: 17 });
  for (const path of ['/a', '/b', '/a']) noteRecentArchive(file, { path, opened: '2026-10-12T08:00:00Z' });
  expect(readPreferences(file).recentArchives.map(({ path }) => path)).toEqual(['/a', '/b']);
  expect(readPreferences(file).preferences).toEqual({ size: 17 });
});

test.each(['{"preferences": ', 'null', '[]', '{"recentArchives": {"length": 3}}'])(
  '%s is set aside, not built upon',
  (text) => {
    changePreferences(file, { size: 17 });
    writeFileSync(file, text);
    expect(readPreferences(file)).toEqual({ preferences: {}, recentArchives: [] });
    expect(readFileSync(`${file}.damaged`, 'utf8')).toBe(text);
    expect(existsSync(`${file}.part`)).toBe(false);
  },
);
