/** The language that numbers, lists and names are written in. */
export const LOCALE = 'en';
