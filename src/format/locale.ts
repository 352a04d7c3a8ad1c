/** The language of the page: of its numbers, lists and names, and of how letters are made small and put in order. */
export const LOCALE = 'en';

/** A text in small letters. */
export function lowered(text: string): string {
  return text.toLocaleLowerCase(LOCALE);
}

/** A text in small letters without their accents: "São Tomé" is "sao tome". */
export function plainLetters(text: string): string {
  return lowered(text.normalize('NFD').replace(/\p{Mark}/gu, ''));
}

/** The order of two names, as `sort` asks for it. */
export function compareNames(one: string, other: string): number {
  return one.localeCompare(other, LOCALE);
}
