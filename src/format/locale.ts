/** The one place that says how numbers and names are written. */
export const LOCALE = 'en';
