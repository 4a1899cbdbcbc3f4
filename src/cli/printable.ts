/** Text from files and questions, as a terminal may be given it. */

/**
 * The text with every character that would steer a terminal, or turn the order of what is read round,
 * shown as a sign instead: ␛ for ESC, ⟨202E⟩ where there is no sign. Line breaks and tabs stay.
 */
export function printable(text: string): string {
  return text.replace(steering, (char) => {
    const code = char.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '␡' : `⟨${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}

/** Control characters but tab and line break; the characters that set the direction of writing (UAX #9). */
const steering = /(?!\t|\r?\n)[\p{Cc}\p{Bidi_Control}]/gu;
