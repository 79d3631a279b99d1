import type { TreeMatrix } from './report-tree.ts';

const MANY_COLUMNS = 7;

/** On paper the columns are then narrower than a word of a source's name, so the names are turned to read upwards. */
export const isCrowded = ({ columns }: Pick<TreeMatrix, 'columns'>): boolean => columns.length >= MANY_COLUMNS;
