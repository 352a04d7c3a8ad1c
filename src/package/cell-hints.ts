// What a spreadsheet program did to a cell, as an addition to what was expected there; nothing when it is something else.

const BOTH_ENDS = /^\s|\s$/;
const SCIENTIFIC = /^[-+]?\d+([.,]\d+)?e[-+]?\d+$/i;
const IN_THOUSANDS = /^[-+]?\d{1,3}([,'’\s]\d{3})+([.,]\d+)?$|^\d{1,3}(\.\d{3}){2,}(,\d+)?$/;
const DECIMAL_COMMA = /^[-+]?\d+,\d+$/;
const WITH_UNIT = /^[-+]?[^\d\s.,+-]+\s?[\d.,]+$|^[-+]?[\d.,]+\s?[^\d\s.,]+$/;
const PRINTED_MINUS = /^[−–]/;
const SPARE_SIGNS = /^\+|^-?0\d/;

/** What happened to a plain number. */
export function numberHint(text: string): string {
  if (BOTH_ENDS.test(text)) return ', without a blank before or after it';
  if (SCIENTIFIC.test(text)) {
    return ', not one in scientific notation: a spreadsheet shortened it, so format the column as a plain number';
  }
  if (IN_THOUSANDS.test(text)) return ', without signs between the thousands: format the column as a plain number';
  if (DECIMAL_COMMA.test(text)) return ', with a point before the decimals, not a comma';
  if (PRINTED_MINUS.test(text)) return ', with a hyphen for the minus';
  if (WITH_UNIT.test(text)) return ', without a unit or a sign of a currency';
  return SPARE_SIGNS.test(text) ? ', without a plus or zeros in front' : '';
}

const LOCAL_DATE = /^\d{1,2}[/.-]\d{1,2}[/.-](\d{2}|\d{4})$|^\d{4}[/.]\d{1,2}([/.]\d{1,2})?$|^\p{L}{3,}[- ]\d{2,4}$/u;
const DAY_NUMBER = /^\d{5}(\.\d+)?$/;
const DAY_WITH_TIME = /^\d{4}-\d{2}-\d{2}[T ]/;

/** What happened to a day, a month or a year written as in ISO 8601. */
export function dateHint(text: string): string {
  if (DAY_WITH_TIME.test(text)) return ', without a time of day';
  if (DAY_NUMBER.test(text)) {
    return ', not the number that a spreadsheet counts it by: give the column the date format yyyy-mm-dd';
  }
  return LOCAL_DATE.test(text) ? ', not a date of a spreadsheet: give the column the date format yyyy-mm-dd' : '';
}

/** What happened to a 0 or 1. */
export function flagHint(text: string): string {
  return /^"?(true|false)"?$/i.test(text) ? ', not TRUE or FALSE, into which a spreadsheet turns it' : '';
}

/** What happened to a number of fixed length. */
export function zerosHint(text: string): string {
  return /^\d{1,2}$/.test(text) ? ', with the zeros in front that a spreadsheet leaves out' : '';
}
