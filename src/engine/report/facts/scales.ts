/** The likelihood scales: data in `resources/scales`, validated when read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCALE_IDS, Scale } from '../../../contract/model/reports/report.ts';

export function readScales(resourcesFolder: string): Scale[] {
  return SCALE_IDS.map((id) =>
    Scale.parse(JSON.parse(readFileSync(join(resourcesFolder, 'scales', `${id}.json`), 'utf8'))),
  );
}
