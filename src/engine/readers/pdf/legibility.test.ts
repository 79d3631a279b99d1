import { expect, test } from 'vitest';
import { readableText } from './legibility.ts';

test('radicals that stand for characters become those characters', () => {
  expect(readableText('周⼆表⽰，⼀名⻓者乘⻋')).toBe('周二表示，一名长者乘车');
  expect(readableText('⺮')).toBe('⺮');
});
