import { expect, test } from 'vitest';
import { z } from 'zod';
import { METHODS } from './methods.ts';

type Node = Record<string, unknown>;

/** Lists, by path, where a schema accepts strings or lists of unlimited length. */
function unbounded(node: Node, path: string, definitions: Node = (node.$defs as Node) ?? {}): string[] {
  const inside = (value: unknown, name: string) =>
    value && typeof value === 'object' ? unbounded(value as Node, `${path}${name}`, definitions) : [];
  const ownWords = 'enum' in node || 'const' in node;
  const is = (type: string) => [node.type].flat().includes(type);
  const here =
    (is('string') && !ownWords && node.maxLength === undefined) ||
    (is('array') && node.maxItems === undefined && node.prefixItems === undefined);
  return [
    ...(here ? [path] : []),
    ...Object.entries((node.properties as Node) ?? {}).flatMap(([name, value]) => inside(value, `.${name}`)),
    ...['anyOf', 'oneOf', 'allOf', 'prefixItems'].flatMap((list) =>
      ((node[list] as unknown[]) ?? []).flatMap((one) => inside(one, '')),
    ),
    ...inside(node.items, '[]'),
    ...inside(node.additionalProperties, '{}'),
    ...Object.entries(definitions === node.$defs ? definitions : {}).flatMap(([name, value]) =>
      inside(value, `#${name}`),
    ),
  ];
}

test('no method accepts words or lists of unlimited length', () => {
  const found = Object.entries(METHODS).flatMap(([name, { params }]) =>
    unbounded(z.toJSONSchema(params, { io: 'input', unrepresentable: 'any' }) as Node, name),
  );
  expect([...new Set(found)].sort().join(' ')).toBe('');
});
