import { describe, expect, test } from 'vitest';
import { isOurs, mayRequest, mayUse, pageRequest } from './policy.ts';

describe('what the window may do', () => {
  test('it stays on its own page', () => {
    expect(isOurs('app://collate/')).toBe(true);
    for (const url of [
      'https://collate/',
      'app://other/',
      'app://collate/original/3',
      'file:///etc/passwd',
      'app://collate.evil/',
    ]) {
      expect(isOurs(url), url).toBe(false);
    }
  });

  test('no request leaves the program', () => {
    expect(mayRequest('app://collate/assets/index.js')).toBe(true);
    for (const url of [
      'https://example.org/',
      'http://127.0.0.1:80/',
      'file:///etc/passwd',
      'ws://127.0.0.1/',
      'app://collateX/',
    ]) {
      expect(mayRequest(url), url).toBe(false);
    }
  });

  test('its own page may copy, and no page may use anything else', () => {
    expect(mayUse('clipboard-sanitized-write', 'app://collate/')).toBe(true);
    for (const url of ['app://collate/original/3', 'https://example.org/', '', undefined])
      expect(mayUse('clipboard-sanitized-write', url), url).toBe(false);
    for (const permission of ['clipboard-read', 'media', 'geolocation', 'openExternal', 'fileSystem'])
      expect(mayUse(permission, 'app://collate/'), permission).toBe(false);
  });

  test('an address stands for a file of the page, an original, or nothing', () => {
    expect(pageRequest('app://collate/')).toEqual({ kind: 'file', path: 'index.html' });
    expect(pageRequest('app://collate/assets/a-1.js')).toEqual({ kind: 'file', path: 'assets/a-1.js' });
    expect(pageRequest('app://collate/original/12')).toEqual({ kind: 'original', articleId: 12, show: [] });
    expect(pageRequest('app://collate/original/12?show=marks,scripts')).toEqual({
      kind: 'original',
      articleId: 12,
      show: ['marks'],
    });
    for (const path of ['/assets/../main/index.js', '/assets/%2e%2e/x', '/original/x', '/etc/passwd', '/assets/a/b']) {
      expect(pageRequest(`app://collate${path}`), path).toEqual({ kind: 'none' });
    }
    expect(pageRequest('app://else/')).toEqual({ kind: 'none' });
  });
});
