import { z } from 'zod';
import { method } from '../method.ts';
import { Act } from '../model/archive.ts';
import { Count, Id, Limit, Nothing } from '../model/common.ts';

export const actMethods = {
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
};
