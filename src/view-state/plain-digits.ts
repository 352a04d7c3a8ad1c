/**
 * A text with the digits of all scripts, and the letters that are only drawn wider, as ASCII has them: `٢٠١٩` and `２０１９`
 * are 2019.
 */
export function withPlainDigits(text: string): string {
  return text.normalize('NFKC').replace(/\p{Decimal_Number}/gu, (digit) => String(digitOf(digit)));
}

/** Unicode keeps the ten digits of a script together and in order. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let below = 0;
  while (/\p{Decimal_Number}/u.test(String.fromCodePoint(code - below - 1))) below += 1;
  return below % 10;
}
