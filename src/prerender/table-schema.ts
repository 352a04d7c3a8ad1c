import { PROGRAM_UNITS } from '../format/export-number.ts';
import { ABSENCE_REASONS, EVIDENCE } from '../trade/figure.ts';
import { FLOWS, RECORDS } from '../trade/flow.ts';
import { FIGURE_COLUMNS, FIGURE_KEY, FIGURE_MEASURES } from './all-figures-csv.ts';

type Column = keyof typeof FIGURE_COLUMNS;

const TYPES: Partial<Record<Column, 'integer' | 'number'>> = {
  year: 'integer',
  from_year: 'integer',
  value: 'number',
  low: 'number',
  high: 'number',
};

const WORDS: Partial<Record<Column, readonly string[]>> = {
  record: RECORDS,
  flow: FLOWS,
  measure: FIGURE_MEASURES,
  unit: PROGRAM_UNITS,
  evidence: EVIDENCE,
  reason: ABSENCE_REASONS,
};

/** In every row. */
const FILLED: readonly Column[] = [...FIGURE_KEY, 'unit', 'partner_name', 'region', 'subregion'];

/** The Table Schema of `figures.csv` (datapackage.org): its columns, the words that stand in them, and its key. */
export function figuresSchema(): object {
  return {
    fields: COLUMNS.map((name) => ({
      name,
      type: TYPES[name] ?? 'string',
      description: FIGURE_COLUMNS[name],
      ...constraintsOf(name),
    })),
    primaryKey: FIGURE_KEY,
    missingValues: [''],
  };
}

const COLUMNS = Object.keys(FIGURE_COLUMNS).filter((name): name is Column => name in FIGURE_COLUMNS);

function constraintsOf(name: Column): { readonly constraints?: object } {
  const words = WORDS[name];
  const isFilled = FILLED.includes(name);
  if (!words && !isFilled) return {};
  return { constraints: { ...(isFilled && { required: true }), ...(words && { enum: words }) } };
}
