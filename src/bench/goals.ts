/** @returns "held      name 1.02 × (≤ 1.05 ×)" or NOT HELD */
export function said(name: string, value: number, most: number, unit: string): string {
  return `${value <= most ? 'held    ' : 'NOT HELD'} ${name}: ${value.toFixed(2)}${unit} (≤ ${most}${unit})`;
}
