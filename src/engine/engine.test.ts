import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openSeeded } from './testing/seed-articles.ts';
import { makeTestEngine, refusal } from './testing/test-engine.ts';

test.each(['archive.backup', 'interchange.export'] as const)(
  'an engine that is closed during %s leaves no part of its file',
  async (method) => {
    const desk = makeTestEngine();
    onTestFinished(() => desk.close());
    await openSeeded(desk, [{ paragraphs: ['The ferry was late.'] }]);
    const file = desk.fileRefs.add(join(desk.folder, 'new'));
    const asked =
      method === 'archive.backup'
        ? desk.call(method, { file })
        : desk.call(method, { file, format: 'qdpx', scope: { articleIds: [1] } });
    const refused = refusal(asked);
    while (!parts(desk.folder).length) await new Promise(setImmediate);
    await desk.engine.close();
    expect(parts(desk.folder)).toEqual([]);
    expect(await refused).toBe('cancelled');
    expect(readdirSync(desk.folder)).not.toContain('new');
  },
);

const parts = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.part'));
