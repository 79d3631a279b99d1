/** The complete table of handlers: the compiler names any method of the contract that is missing. */
import type { Handlers } from '../context.ts';

export const HANDLERS = {} as Handlers;
