import { expect, test } from 'vitest';
import { readableText } from './legibility.ts';

test('radicals that stand for characters become those characters', () => {
  expect(readableText('周⼆表⽰，⼀名⻓者乘⻋')).toBe('周二表示，一名长者乘车');
  expect(readableText('⺮')).toBe('⺮');
});

test('the dot between Katakana names is the one that is typed', () => {
  expect(readableText('アダ\u2027フィンチ')).toBe('アダ・フィンチ');
});

test('marks of vertical lines are as wide as those that are typed', () => {
  expect(readableText('码头关闭\ufe10为什么\ufe16')).toBe('码头关闭，为什么？');
});
