import type { TableFormat } from '../../../../contract/model/values.ts';
import { csvWriter } from './csv.ts';
import type { TableWriter } from './port.ts';
import { xlsxWriter } from './xlsx.ts';

export const TABLE_WRITERS: Record<TableFormat, TableWriter> = { xlsx: xlsxWriter, csv: csvWriter };
