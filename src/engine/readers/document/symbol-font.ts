/** The font Symbol, whose letters are Greek letters and signs: what its bytes mean in Unicode. */
const ROWS: Record<number, string> = {
  32: ' !∀#∃%&∋()∗+,−./0123456789:;<=>?',
  64: '≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_',
  97: 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼',
  160: '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑',
};

/** @param code a byte, or the same in the private use area (F000 and above), where Word puts it */
export function symbolCharacter(code: number): string | null {
  const byte = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  for (const [start, characters] of Object.entries(ROWS)) {
    const character = characters[byte - Number(start)];
    if (character !== undefined && byte >= Number(start)) return character;
  }
  return null;
}
