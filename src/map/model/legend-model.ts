import { capital, evidenceName, flowName, listOf, SMALL_BASE, smallBaseName } from '../../format/messages.ts';
import { formatPlain } from '../../format/number.ts';
import { NOT_COVERED } from '../../format/scope.ts';
import type { SpeakerNames } from '../../format/speaker.ts';
import type { ComputedEvidence } from '../../trade/figure.ts';
import { isComputed } from '../../trade/figure.ts';
import type { Flow } from '../../trade/flow.ts';
import type { ColorScale } from './color-bins.ts';
import { ZERO } from './color-bins.ts';
import type { MapMark } from './map-mark.ts';
import { inReadingOrder } from './reading-order.ts';

/** One bin of the legend with the number of partners in it. */
export interface LegendBin {
  readonly token: string;
  readonly count: number;
  /** "+10 to +25". */
  readonly range: string;
  /** What is said when it is chosen: "+10 to +25 percent: Mexico, India, Peru, and 6 more". */
  readonly holds: string;
}

export interface LegendModel {
  readonly bins: readonly LegendBin[];
  /** The bin whose colour shows what hatching and dots look like on this scale. */
  readonly sample: string;
  /** Labels between the bins. */
  readonly breaks: readonly { readonly label: string; readonly isZero: boolean }[];
  readonly lowName: string;
  readonly highName: string;
  readonly unit: string;
  /** The unit after a number: "percent", "million dollars". */
  readonly unitWords: string;
  /** What the numbers on the breaks and under the steps are. */
  readonly explanation: string;
  readonly entries: readonly {
    readonly kind: 'no-figure' | 'zero' | 'rough' | 'low-base' | 'outside' | 'reporter' | 'contacts';
    readonly name: string;
    /** The name where there is little room; what it leaves out stands with the sources. */
    readonly short?: string;
    readonly count?: number;
  }[];
}

/** The legend of a scale, counted over the partners that are not dimmed. */
export function legendModel(
  scale: ColorScale,
  marks: readonly MapMark[],
  names: {
    readonly reporterName: string;
    /** How what is out of scope is called. */
    readonly notCovered: string;
    readonly flow: Flow;
    readonly hasContacts: boolean;
    readonly speakers: SpeakerNames;
    readonly lowBaseUsd: number;
  },
): LegendModel {
  const shown = marks.filter((mark) => !mark.isDimmed);
  const count = (isSo: (mark: MapMark) => boolean) => shown.filter(isSo).length;
  const roughMarks = shown.filter(isRough);
  const rough = [...new Set(roughMarks.map(({ evidence }) => evidence))];
  const low = count((mark) => mark.hasLowBase);
  const zeros = count((mark) => mark.token === ZERO);
  const isLong = scale.kind === 'long-change';
  const isChange = isLong || scale.kind === 'change';
  const name = flowName(names.flow);
  const unitWords = scale.unit === 'percent' ? 'percent' : 'million dollars';
  const read = inReadingOrder(shown.filter(({ token }) => token !== undefined));
  return {
    bins: scale.bins.map(({ token, low, high }) => {
      const inStep = read.filter((mark) => mark.token === token);
      const range = rangeText(low, high, scale.zero === undefined ? formatPlain : signed);
      return {
        token,
        count: inStep.length,
        range,
        // Worded when it is chosen.
        get holds() {
          return capital(`${range} ${unitWords}: ${firstOf(inStep)}`);
        },
      };
    }),
    sample: scale.bins.at(-2)?.token ?? '',
    breaks: scale.breaks.map((value) => ({
      label: scale.zero === undefined ? formatPlain(value) : signed(value),
      isZero: value === scale.zero,
    })),
    lowName: isChange ? `${name} fell` : scale.kind === 'balance' ? 'Deficit, or worse' : 'Less',
    highName: isChange ? `${name} grew` : scale.kind === 'balance' ? 'Surplus, or better' : 'More',
    unit: scale.unit,
    unitWords,
    explanation: explanationOf(scale),
    entries: [
      { kind: 'no-figure', name: 'No figure', count: count((mark) => mark.state === 'no-figure') },
      ...(zeros > 0 ? [{ kind: 'zero' as const, name: isChange ? 'No change' : 'Zero', count: zeros }] : []),
      ...(roughMarks.length > 0
        ? [
            {
              kind: 'rough' as const,
              name: capital(rough.map((evidence) => roughText(evidence, names.speakers)).join('; ')),
              short: capital(rough.map((evidence) => evidenceName(evidence, 'mid')).join(', ')),
              count: roughMarks.length,
            },
          ]
        : []),
      ...(low > 0
        ? [
            {
              kind: 'low-base' as const,
              name: capital(smallBaseName(names.lowBaseUsd)),
              short: capital(SMALL_BASE),
              count: low,
            },
          ]
        : []),
      { kind: 'outside', name: names.notCovered, short: NOT_COVERED },
      { kind: 'reporter', name: `${names.reporterName}, the reporter` },
      ...(names.hasContacts ? [{ kind: 'contacts' as const, name: 'Contacts' }] : []),
    ],
  };
}

function explanationOf({ kind, unit }: ColorScale): string {
  switch (kind) {
    case 'change':
      return 'Change in percent · number of partners in each step';
    case 'long-change':
      return 'Change in percent over more than three years · number of partners in each step';
    case 'share':
      return 'Share in percent · number of partners in each step';
    case 'balance':
    case 'value':
      return `${unit} · number of partners in each step`;
    default:
      throw new RangeError(`unknown scale ${kind satisfies never}`);
  }
}

function isRough(mark: MapMark): mark is MapMark & { readonly evidence: ComputedEvidence } {
  return isComputed(mark.evidence);
}

/** What hatching stands for: "implied: worked out from the yearbook and the IMF record". */
function roughText(evidence: ComputedEvidence, { claims, record }: SpeakerNames): string {
  const origin = {
    implied: `worked out from ${claims} and ${record}`,
    derived: `worked out from ${claims}’s figures`,
    estimated: `by the compiler of ${record}`,
  }[evidence];
  return `${evidenceName(evidence, 'mid')}: ${origin}`;
}

/** As many names as a line holds. */
const MOST_LETTERS = 80;

/** "Mexico, India, Peru, and 6 more". */
function firstOf(marks: readonly MapMark[]): string {
  let letters = 0;
  const fitting = marks.filter(({ name }) => {
    letters += name.length + 2;
    return letters <= MOST_LETTERS;
  });
  const names = fitting.map(({ name }) => name);
  const more = marks.length - names.length;
  if (marks.length === 0) return 'no partner';
  return more === 0 ? listOf(names) : listOf([...names, `${more} more`]);
}

function rangeText(low: number, high: number, format: (value: number) => string): string {
  if (low === Number.NEGATIVE_INFINITY) return `below ${format(high)}`;
  if (high === Number.POSITIVE_INFINITY) return `at least ${format(low)}`;
  return `${format(low)} to ${format(high)}`;
}

function signed(value: number): string {
  return `${value > 0 ? '+' : ''}${formatPlain(value)}`;
}
