import { z } from 'zod';
import { method } from '../method.ts';
import { Act, ArchiveCheck, ArchiveStatus } from '../model/archive.ts';
import { Count, FileRef, Id, Limit, Nothing } from '../model/common.ts';

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
  'act.list': method(
    'read',
    'The log of acts, newest first.',
    z.object({ limit: Limit, before: z.number().int().optional() }),
    z.object({ acts: z.array(Act) }),
  ),
  'act.undo': method(
    'write',
    'Undo the last act; with an id, only if it is that one, or else nothing: conflict.',
    z.object({ actId: Id.optional() }),
    z.object({ act: Act }),
  ),
  'act.redo': method('write', 'Redo the act that was undone last.', Nothing, z.object({ act: Act })),
  'act.undoTo': method(
    'write',
    'Undo everything done after an act, or nothing if any of it cannot be undone.',
    z.object({ actId: Id }),
    z.object({ acts: Count }),
  ),
  'act.redoTo': method(
    'write',
    'Redo everything undone up to and including an act, or nothing if any of it cannot be redone.',
    z.object({ actId: Id }),
    z.object({ acts: Count }),
  ),
  'preference.get': method(
    'read',
    'This machine’s settings.',
    Nothing,
    z.object({ preferences: z.record(z.string(), z.unknown()) }),
  ),
  'preference.set': method(
    'write',
    'Change this machine’s settings; null removes one.',
    z.object({ preferences: z.record(z.string(), z.unknown()) }),
    z.object({ preferences: z.record(z.string(), z.unknown()) }),
  ),
};
