import { z } from 'zod';
import { method } from '../method.ts';
import { Id } from '../model/common.ts';
import { Comparison } from '../model/comparison.ts';

/** Of the articles that are compared. */
export const articleIds = z.array(Id).min(2).max(6);

export const compareMethods = {
  'compare.run': method('read', 'Compare two to six articles.', z.object({ articleIds }), Comparison),
};
