/** What a group of RTF inherits from the surrounding one, and the words that change nothing else. */
import { type Shift, shiftByHalfPoints } from '../../../text/letters/shifted-digits.ts';
import type { DocumentParagraph } from '../document/document.ts';
import type { Destination } from './destinations.ts';

export interface State {
  destination: Destination;
  font: number;
  /** How many characters stand in for one \u. */
  standIns: number;
  isBold: boolean;
  isHidden: boolean;
  isDeleted: boolean;
  isStruck: boolean;
  shift: Shift;
  isInTable: boolean;
  role: DocumentParagraph['role'];
  /** The word that began a property value, or the number of the style being described. */
  value: string;
}

export const UNFORMATTED = { isBold: false, isHidden: false, isStruck: false, shift: null } as const;

export const FIRST_STATE: Readonly<State> = {
  ...UNFORMATTED,
  destination: 'text',
  font: -1,
  standIns: 1,
  isDeleted: false,
  isInTable: false,
  role: 'body',
  value: '',
};

/** In half points, of words that are only said to be raised or lowered. */
const DEFAULT_HEIGHT = 6;

const isOn = (parameter: number | null) => parameter !== 0;

/** By control word; a parameter is null if the word has none. */
export const FORMATS: Readonly<Record<string, (parameter: number | null, state: State) => Partial<State>>> = {
  pard: () => ({ isInTable: false, role: 'body' }),
  intbl: () => ({ isInTable: true }),
  ls: (parameter, { role }) => ({ role: role === 'body' && (parameter ?? 0) > 0 ? 'list' : role }),
  outlinelevel: (parameter, { role }) => ({ role: role === 'body' && (parameter ?? 9) < 9 ? 'heading' : role }),
  b: (parameter) => ({ isBold: isOn(parameter) }),
  v: (parameter) => ({ isHidden: isOn(parameter) }),
  deleted: (parameter) => ({ isDeleted: isOn(parameter) }),
  strike: (parameter) => ({ isStruck: isOn(parameter) }),
  striked: (parameter) => ({ isStruck: isOn(parameter) }),
  super: (parameter) => ({ shift: isOn(parameter) ? 'raised' : null }),
  sub: (parameter) => ({ shift: isOn(parameter) ? 'lowered' : null }),
  up: (parameter) => ({ shift: shiftByHalfPoints(parameter ?? DEFAULT_HEIGHT) }),
  dn: (parameter) => ({ shift: shiftByHalfPoints(-(parameter ?? DEFAULT_HEIGHT)) }),
  nosupersub: () => ({ shift: null }),
  uc: (parameter) => ({ standIns: Math.max(0, parameter ?? 1) }),
};
