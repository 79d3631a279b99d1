import { z } from 'zod';
import { method } from '../method.ts';
import { Act, ArchiveCheck, ArchiveStatus } from '../model/archive.ts';
import { Count, FileRef, Id, Limit, Nothing } from '../model/common.ts';

const Open = z.object({ archive: ArchiveStatus.nullable() });

export const archiveMethods = {
  'archive.status': method('read', 'What is open, or null.', Nothing, Open),
  'archive.recent': method(
    'read',
    'Archives opened lately on this machine, newest first.',
    Nothing,
    z.object({ archives: z.array(FileRef.extend({ opened: z.string(), present: z.boolean() })) }),
  ),
  'archive.create': method(
    'write',
    'Make an empty archive and open it: at `file` where the host could ask, else by `name` in the archives folder.',
    z.object({ file: FileRef.optional(), name: z.string().min(1).max(120).optional() }),
    Open,
  ),
  'archive.open': method(
    'write',
    'Open an archive; `readOnly` where another program holds it.',
    z.object({ file: FileRef, readOnly: z.boolean().default(false) }),
    Open,
  ),
  'archive.openSample': method('write', 'Make and open the sample archive (again, if there is one).', Nothing, Open),
  'archive.close': method('write', 'Close the archive.', Nothing, Open),
  'archive.check': method(
    'read',
    'Check file, foreign keys, originals, texts, anchors and index coverage.',
    Nothing,
    ArchiveCheck,
  ),
  'archive.backup': method(
    'write',
    'Write a whole copy of the archive to a file, while work goes on.',
    z.object({ file: FileRef }),
    z.object({ bytes: Count }),
  ),
  'act.list': method(
    'read',
    'The log of acts, newest first.',
    z.object({ limit: Limit, before: z.number().int().optional() }),
    z.object({ acts: z.array(Act) }),
  ),
  'act.undo': method('write', 'Take back the last act.', Nothing, z.object({ act: Act })),
  'act.redo': method('write', 'Do the act again that was last taken back.', Nothing, z.object({ act: Act })),
  'act.undoTo': method(
    'write',
    'Take back all that was done after an act, or none of it where one of them cannot be taken back.',
    z.object({ actId: Id }),
    z.object({ acts: Count }),
  ),
  'act.redoTo': method(
    'write',
    'Do again all that was taken back, up to an act and with it, or none of it.',
    z.object({ actId: Id }),
    z.object({ acts: Count }),
  ),
  'preference.get': method(
    'read',
    'The settings of this machine.',
    Nothing,
    z.object({ preferences: z.record(z.string(), z.unknown()) }),
  ),
  'preference.set': method(
    'write',
    'Change settings of this machine; a null takes one away.',
    z.object({ preferences: z.record(z.string(), z.unknown()) }),
    z.object({ preferences: z.record(z.string(), z.unknown()) }),
  ),
};
