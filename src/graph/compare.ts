/**
 * Compares two texts by code points, as databases and other machines sort them, not by UTF-16
 * units: 𠮷 stands behind every character of the BMP. Never by locale, which differs by machine.
 */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x === y) continue;
    const xSurrogate = x >= 0xd800 && x <= 0xdfff;
    const ySurrogate = y >= 0xd800 && y <= 0xdfff;
    return xSurrogate === ySurrogate ? x - y : xSurrogate ? 1 : -1;
  }
  return a.length - b.length;
}

/**
 * A key by which `<` on texts, which goes by UTF-16 units and is the engine's own, sorts as
 * {@link compareText} does: for sorting many texts. Most texts are their own keys.
 */
export function sortKey(text: string): string {
  return text.replace(/[\ud800-\uffff]/g, (unit) => {
    const code = unit.charCodeAt(0);
    return String.fromCharCode(code < 0xe000 ? code + 0x2000 : code - 0x800);
  });
}
