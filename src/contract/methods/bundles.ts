import { z } from 'zod';
import { method } from '../method.ts';
import { FileRef } from '../model/common.ts';
import { BundleCheck } from '../model/reports/bundle.ts';

export const bundleMethods = {
  'bundle.verify': method(
    'read',
    'Verify a bundle from its contents alone: every file has its hash, every quotation is in its article, every article in its original.',
    z.object({ file: FileRef }),
    BundleCheck,
  ),
};
