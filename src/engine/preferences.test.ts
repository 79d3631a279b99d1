import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { changePreferences, noteRecentArchive, readPreferences } from './preferences.ts';
import { testFolder } from './store/testing/test-folder.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = testFolder();
  file = join(folder, 'settings', 'preferences.json');
});

test('a setting is kept, null removes it, and recent archives are listed newest first, without repeats', () => {
  expect(readPreferences(file)).toEqual({ preferences: {}, recentArchives: [] });
  changePreferences(file, { theme: 'dark', size: 17 });
  expect(changePreferences(file, { theme: null })).toEqual({ size: 17 });
  for (const path of ['/a', '/b', '/a']) noteRecentArchive(file, { path, opened: '2026-10-12T08:00:00Z' });
  expect(readPreferences(file).recentArchives.map(({ path }) => path)).toEqual(['/a', '/b']);
  expect(readPreferences(file).preferences).toEqual({ size: 17 });
});

test.each(['{"preferences": ', 'null', '[]', '{"recentArchives": {"length": 3}}'])(
  '%s is not built upon, and set aside before it is written over',
  (text) => {
    changePreferences(file, { size: 17 });
    writeFileSync(file, text);
    expect(readPreferences(file)).toEqual({ preferences: {}, recentArchives: [] });
    expect(changePreferences(file, { theme: 'dark' })).toEqual({ theme: 'dark' });
    expect(readFileSync(`${file}.damaged`, 'utf8')).toBe(text);
  },
);

test('a damaged file that cannot be set aside is read as none, and stays as it is', () => {
  changePreferences(file, { size: 17 });
  writeFileSync(file, '{');
  mkdirSync(`${file}.damaged`);
  expect(readPreferences(file)).toEqual({ preferences: {}, recentArchives: [] });
  expect(() => changePreferences(file, { theme: 'dark' })).toThrow();
  expect(readFileSync(file, 'utf8')).toBe('{');
});

test('what another program is writing at the same time is not touched, and what fails leaves nothing behind', () => {
  changePreferences(file, { size: 17 });
  writeFileSync(`${file}.part`, 'half of');
  changePreferences(file, { theme: 'dark' });
  expect(readFileSync(`${file}.part`, 'utf8')).toBe('half of');
  const circular: Record<string, unknown> = {};
  circular.itself = circular;
  expect(() => changePreferences(file, circular)).toThrow();
  expect(readdirSync(dirname(file)).sort()).toEqual(['preferences.json', 'preferences.json.part']);
});
