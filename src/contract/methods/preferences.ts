import { z } from 'zod';
import { method } from '../method.ts';
import { Nothing } from '../model/common.ts';

export const preferenceMethods = {
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
