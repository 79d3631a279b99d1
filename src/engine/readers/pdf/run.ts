/** The content of a page, before it is ordered. */

/** A run of letters as pdf.js gives it. */
export interface Item {
  readonly str: string;
  readonly dir: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
  /** Its text comes from /ActualText. */
  readonly isSaid?: boolean;
  /** Its words are struck out and left out; it keeps their place. */
  readonly isStruck?: boolean;
}

/** The same, upright and from the top left, with its letters normalised. */
export interface Run {
  readonly text: string;
  /** Left edge and baseline, in points, y downwards. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the type. */
  readonly size: number;
  /** Name of the font within this document. */
  readonly font: string;
  readonly isRightToLeft: boolean;
  /** Its words are struck out and left out; it keeps their place. */
  readonly isStruck?: boolean;
}
