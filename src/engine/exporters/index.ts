/** The exporters, in the order the dialogs show them. */
import { markdownExporter } from './md/exporter.ts';
import type { Exporter } from './port.ts';

export const EXPORTERS: readonly Exporter[] = [markdownExporter];
