import { z } from 'zod';
import { method } from '../method.ts';
import { ArchiveCheck, ArchiveStatus } from '../model/archive.ts';
import { Count, FileRef, Nothing } from '../model/common.ts';

const Open = z.object({ archive: ArchiveStatus.nullable() });

export const archiveMethods = {
  'archive.status': method('read', 'The open archive, or null.', Nothing, Open),
  'archive.recent': method(
    'read',
    'Archives recently opened on this machine, newest first.',
    Nothing,
    z.object({ archives: z.array(FileRef.extend({ opened: z.string(), present: z.boolean() })) }),
  ),
  'archive.create': method(
    'write',
    'Create an empty archive and open it: at `file` if the host could ask, otherwise by `name` in the archives folder.',
    z.object({ file: FileRef.optional(), name: z.string().min(1).max(120).optional() }),
    Open,
  ),
  'archive.open': method(
    'write',
    'Open an archive: for reading only if the system does not allow it to be written, or with `readOnly`, which is needed if another program holds it.',
    z.object({ file: FileRef, readOnly: z.boolean().default(false) }),
    Open,
  ),
  'archive.openSample': method('write', 'Create the sample archive if necessary, and open it.', Nothing, Open),
  'archive.close': method('write', 'Close the archive.', Nothing, Open),
  'archive.check': method(
    'read',
    'Check file, foreign keys, originals, texts, anchors and index coverage.',
    Nothing,
    ArchiveCheck,
  ),
  'archive.backup': method(
    'write',
    'Write a complete copy of the archive to a file while work goes on.',
    z.object({ file: FileRef }),
    z.object({ bytes: Count }),
  ),
};
