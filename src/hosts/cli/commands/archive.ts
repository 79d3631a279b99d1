import { existsSync } from 'node:fs';
import { CollateError } from '../../../contract/errors.ts';
import { assertNoArchive } from '../../../engine/engine.ts';
import { counted } from '../../../text/phrasing/counted.ts';
import { type Command, UsageError } from '../command.ts';

export const checkCommand: Command = {
  name: 'check',
  usage: 'collate check',
  summary: 'Check file, foreign keys, originals, texts, anchors and index coverage; status 3 if the file is damaged.',
  json: '{ok, checks: [{name, ok, counted, problems}]}',
  archive: 'examined',
  words: 0,
  options: {},
  run: async ({ engine, answer }) => {
    const check = await engine.call('archive.check', {});
    answer(check, () =>
      check.checks
        .flatMap(({ name, ok, counted, problems }) => [
          `${ok ? 'holds' : 'FAILS'}  ${name} (${counted})`,
          ...problems.map((problem) => `    ${problem}`),
        ])
        .join('\n'),
    );
    const isDamaged = check.checks.some(({ name, ok }) => name === 'file' && !ok);
    return check.ok ? 0 : isDamaged ? 3 : 1;
  },
};

export const backupCommand: Command = {
  name: 'backup',
  usage: 'collate backup FILE',
  summary: 'Write a complete copy of the archive.',
  json: '{file, bytes}',
  archive: 'read',
  words: 1,
  options: {},
  run: async ({ engine, fileRefs, path, answer }, words) => {
    if (words.length !== 1) throw new UsageError('Name the file to write.');
    const file = path(words[0] as string);
    assertNoArchive(file);
    if (existsSync(file))
      throw new CollateError('archive-exists', `There is already a file ${file}. It was not touched; name another.`);
    const { bytes } = await engine.call('archive.backup', { file: fileRefs.add(file) });
    answer({ file, bytes }, () => `${file}, ${counted(bytes, 'byte')}`);
    return 0;
  },
};
