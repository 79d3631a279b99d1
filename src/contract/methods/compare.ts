import { z } from 'zod';
import { method } from '../method.ts';
import { Id } from '../model/common.ts';
import { Comparison } from '../model/comparing/comparison.ts';

/** Of the articles that are compared. */
export const articleIds = z.array(Id).min(2).max(6);

/** Whether all is compared also where articles seem to be of different events. */
const asOneEvent = z.boolean().default(false);

export const compareMethods = {
  'compare.run': method('read', 'Compare two to six articles.', z.object({ articleIds, asOneEvent }), Comparison),
};
