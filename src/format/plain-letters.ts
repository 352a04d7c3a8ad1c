/** A text in small letters without their accents: "São Tomé" is "sao tome". */
export function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLocaleLowerCase('en');
}
