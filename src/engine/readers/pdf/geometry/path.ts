/** The operations of pdf.js's paths, with the number of coordinates of each. */
export const COORDINATES = [2, 2, 6, 4, 0];
