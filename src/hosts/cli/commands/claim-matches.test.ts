import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { testFolder } from '../../../engine/store/testing/test-folder.ts';
import type { Session } from '../command.ts';
import { claimImportCommand } from './claim-matches.ts';

let folder: string;
beforeEach(() => {
  folder = testFolder();
});

/** The claims that a file with these bytes gives, and what is said of its lines. */
async function given(bytes: string | Buffer): Promise<{ claims: unknown[]; said: string[] }> {
  const path = join(folder, 'claims.jsonl');
  writeFileSync(path, bytes);
  const [claims, said]: [unknown[], string[]] = [[], []];
  const session = {
    path: () => path,
    engine: {
      call: async (_: string, params: { claims: unknown[] }) => {
        claims.push(...params.claims);
        return { added: claims.length, known: 0 };
      },
    },
    say: (line: string) => said.push(line),
    answer: () => {},
  } as unknown as Session;
  await claimImportCommand.run(session, [path], {});
  return { claims, said };
}

const line = (id: string, statement: string) => `{"id": ${id}, "statement": "${statement}"}`;

test('ids with more digits than a number holds stay apart', async () => {
  const { claims } = await given(
    [line('1234567890123456781', 'Nine died.'), line('1234567890123456782', 'Ten died.'), line('7', 'One died.')].join(
      '\n',
    ),
  );
  expect(claims).toMatchObject([
    { externalId: '1234567890123456781' },
    { externalId: '1234567890123456782' },
    { externalId: '7' },
  ]);
});

test('a byte order mark is no part of the first line', async () => {
  expect(await given(`\uFEFF${line('1', 'Nine died.')}\r\n`)).toMatchObject({
    claims: [{ statement: 'Nine died.' }],
    said: [],
  });
});

test('a file in another charset is refused: its words would be altered', async () => {
  await expect(given(Buffer.from(line('1', 'Nine died in Málaga.'), 'latin1'))).rejects.toMatchObject({
    code: 'unreadable',
  });
});

test('another statement under an id that a line before has is not left out in silence', async () => {
  const { claims, said } = await given(
    [line('1', 'Nine died.'), line('"1"', 'Ten died.'), line('1', 'Nine died.')].join('\n'),
  );
  expect(claims).toHaveLength(2);
  expect(said).toEqual(['Line 2: A line before has its "id" (1), and another statement.']);
});
