/** The complete table of handlers: the compiler names any method of the contract that is missing. */
import type { Handlers } from '../context.ts';
import { reportMethods } from './reports.ts';

export const HANDLERS = { ...reportMethods } as unknown as Handlers;
