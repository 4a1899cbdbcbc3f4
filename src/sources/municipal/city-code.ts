/** 全国地方公共団体コード (総務省): five digits and a check digit. */

/** The last digit: eleven less the rest of the weighted sum, its last place. */
export function checkDigit(fiveDigits: string): number {
  const sum = [...fiveDigits].reduce((total, digit, i) => total + Number(digit) * (6 - i), 0);
  return (11 - (sum % 11)) % 10;
}

export const isCityCode = (code: string): boolean =>
  /^\d{6}$/.test(code) && checkDigit(code.slice(0, 5)) === Number(code[5]);

/** The code of the prefecture that a municipality lies in: 430005 of 431001. */
export function prefectureCode(cityCode: string): string {
  const five = `${cityCode.slice(0, 2)}000`;
  return `${five}${checkDigit(five)}`;
}
