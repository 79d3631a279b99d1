import fc from 'fast-check';
import { expect, test } from 'vitest';
import { processorTime } from '../../../measure/processor-time.ts';
import { canonicalAddress } from './canonical-address.ts';

const PAGE = 'averin.example/2026/10/ferry-sinks';

test.each([
  ['https://www.averin.example/2026/10/ferry-sinks/'],
  ['http://averin.example/2026/10/ferry-sinks'],
  ['HTTPS://AVERIN.EXAMPLE:443/2026/10/ferry-sinks#comments'],
  ['https://m.averin.example/2026/10/ferry-sinks?utm_source=x&fbclid=abc'],
  ['https://amp.averin.example/2026/10/ferry-sinks'],
  ['https://averin.example/amp/2026/10/ferry-sinks'],
  ['https://averin.example/2026/10/ferry-sinks/amp/'],
  ['https://averin.example/2026/10/ferry-sinks?outputType=amp'],
  ['https://averin-example.cdn.ampproject.org/c/s/www.averin.example/2026/10/ferry-sinks'],
  ['https://www.google.com/amp/s/averin.example/2026/10/ferry-sinks'],
  ['https://web.archive.org/web/20261009084000id_/https://averin.example/2026/10/ferry-sinks'],
  ['https://archive.example/2026/http://www.averin.example/2026/10/ferry-sinks'],
  ['averin.example/2026/10/ferry-sinks/index.html'],
  ['https://averin.example//2026/10/ferry%2Dsinks;jsessionid=5F'],
])('%s leads to the same page', (address) => expect(canonicalAddress(address)).toBe(PAGE));

test.each([
  ['https://averin.example/story?id=5', 'averin.example/story?id=5'],
  ['https://averin.example/?p=5', 'averin.example/?p=5'],
  ['https://averin.example/story?b=2&a=1&gclid=z', 'averin.example/story?a=1&b=2'],
  ['https://averin.example/#!/story/5', 'averin.example/#!/story/5'],
  ['https://en.m.averin.example/Ferry', 'en.averin.example/Ferry'],
  ['https://averin.example/ferry.amp.html', 'averin.example/ferry.html'],
  ['https://averin.example/пором', 'averin.example/%D0%BF%D0%BE%D1%80%D0%BE%D0%BC'],
  ['https://averin.example:8080/a', 'averin.example:8080/a'],
  // A path may be named "amp", and a site "m".
  ['https://averin.example/amp', 'averin.example/amp'],
  ['https://m.example/a', 'm.example/a'],
])('%s → %s', (address, canonical) => expect(canonicalAddress(address)).toBe(canonical));

test.each([
  ['https://averin.example/'],
  ['https://www.averin.example/index.html#top'],
  ['https://averin.example/#//'],
  ['mailto:desk@averin.example'],
  ['file:///C:/ferry.html'],
  ['urn:newsml:averin.example:1'],
  ['a story'],
  [''],
])('%s names no page', (address) => expect(canonicalAddress(address)).toBeNull());

const address = fc.webUrl({ withQueryParameters: true, withFragments: true });

test('a canonical address stays as it is', () => {
  fc.assert(
    fc.property(address, (url) => {
      const once = canonicalAddress(url);
      if (once !== null) expect(canonicalAddress(once)).toBe(once);
    }),
  );
});

test('scheme, www, a trailing slash, a fragment and tracking make no difference', () => {
  fc.assert(
    fc.property(
      fc.domain(),
      fc.array(fc.stringMatching(/^[a-z0-9-]{1,12}$/u), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('http://', 'https://', 'https://www.', 'http://www.'),
      fc.constantFrom('', '/', '?utm_medium=mail', '/?fbclid=1#top', '#top'),
      (domain, parts, before, after) => {
        const path = parts.join('/');
        expect(canonicalAddress(`${before}${domain}/${path}${after}`)).toBe(canonicalAddress(`${domain}/${path}`));
      },
    ),
  );
});

test('accepts any words without an error', () => {
  fc.assert(fc.property(fc.string(), (words) => void canonicalAddress(words)));
});

test('reads a very long address at once', () => {
  const spent = processorTime();
  canonicalAddress(`https://averin.example/#/${'/'.repeat(200_000)}x`);
  expect(spent()).toBeLessThan(2_000);
});
