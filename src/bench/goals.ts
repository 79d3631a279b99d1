/** Returns a line such as "held     name: 1.02 × (≤ 1.05 ×)", or one that begins with NOT HELD. */
export function goalLine(name: string, value: number, most: number, unit: string): string {
  return `${value <= most ? 'held    ' : 'NOT HELD'} ${name}: ${value.toFixed(2)}${unit} (≤ ${most}${unit})`;
}
