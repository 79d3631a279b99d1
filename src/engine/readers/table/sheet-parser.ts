import { SaxesParser } from 'saxes';
import { CollateError } from '../../../contract/errors.ts';

/** @throws CollateError damaged out of `write`, if the XML is broken; custom entities are never expanded */
export function openSheetParser(): SaxesParser {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', () => {
    throw new CollateError(
      'damaged',
      'This spreadsheet is damaged inside. Open it in a spreadsheet program, save it again, and import that.',
    );
  });
  return parser;
}
