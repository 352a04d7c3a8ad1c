import { counted, flowName } from '../../format/messages.ts';
import type { Flow } from '../../trade/flow.ts';
import type { Bar } from './bar.ts';

/** What the words for a whole chart of bars are made from. */
interface BarsFacts {
  readonly rows: readonly { readonly name: string; readonly isRuled: boolean; readonly bars: readonly Bar[] }[];
  readonly flows: readonly Flow[];
  readonly unit: 'ratio' | 'USD';
  readonly isSigned: boolean;
}

/**
 * What an eye takes from the bars at a glance: "Exports: 3 grew, 1 fell, 1 without a figure; highest Turkey, plus
 * 170.4 percent, stated; lowest China, minus 9.7 percent, stated. Imports: 4 grew, 0 fell." Nothing of a single row.
 */
export function barsShape({ rows, flows, unit, isSigned }: BarsFacts): string {
  const partners = rows.filter(({ isRuled, bars }) => !isRuled && bars.every(({ words }) => words === undefined));
  if (partners.length < 2) return '';
  return flows
    .flatMap((flow, index) => {
      const known = partners.flatMap((row) => row.bars.filter((bar) => bar.flow === flow && bar.value !== undefined));
      const parts = [
        isSigned
          ? movements(
              known.map(({ value = 0 }) => value),
              unit,
            )
          : '',
        known.length < partners.length ? `${counted(partners.length - known.length, 'partner')} without a figure` : '',
      ].filter((part) => part !== '');
      const ends = index === 0 ? endsOf(partners, flow) : '';
      const text = [parts.join(', '), ends].filter((part) => part !== '').join('; ');
      return text === '' ? [] : `${flowName(flow)}: ${text}.`;
    })
    .join(' ');
}

/** A balance, and its difference, is above or below zero; what has a percentage grew or fell. */
function movements(values: readonly number[], unit: BarsFacts['unit']): string {
  const [up, down] = unit === 'ratio' ? ['grew', 'fell'] : ['above zero', 'below zero'];
  return `${values.filter((value) => value > 0).length} ${up}, ${values.filter((value) => value < 0).length} ${down}`;
}

function endsOf(rows: BarsFacts['rows'], flow: Flow): string {
  const known = rows.flatMap(({ name, bars }) =>
    bars.flatMap((bar) => (bar.flow === flow && bar.value !== undefined ? [{ name, ...bar, value: bar.value }] : [])),
  );
  const sorted = [...known].sort((a, b) => b.value - a.value);
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first && last && first !== last
    ? `highest ${first.name}, ${first.spoken}; lowest ${last.name}, ${last.spoken}`
    : '';
}
