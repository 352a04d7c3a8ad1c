import { partingWords, shapeWords, yearsInShape } from '../../format/line-words.ts';
import { capital, flowNoun, possessive, recordNoun } from '../../format/messages.ts';
import { saidOf } from '../../format/said.ts';
import type { SpeakerNames } from '../../format/speaker.ts';
import type { Evidence } from '../../trade/figure.ts';
import { lineShapeOf, partingOf } from '../../trade/line-shape.ts';
import type { Year } from '../../trade/period.ts';
import type { FiguresView } from '../../view-state/view.ts';
import type { LinePoint, RecordedSide } from './line-points.ts';
import { valueText } from './line-scale.ts';

/** What the words of a panel are made from. */
export interface PanelFacts {
  readonly name: string;
  readonly reporterName: string;
  readonly isSum: boolean;
  readonly points: readonly LinePoint[];
  /** The last year of the reporter's record: what is known later, claims say. */
  readonly recordEnd: Year;
  readonly speakers: SpeakerNames;
  /** What else is said of it, in whole sentences. */
  readonly remarks: readonly (string | undefined)[];
}

const VERBS: Partial<Record<Evidence, string>> = { stated: 'states', derived: 'gives', implied: 'implies' };

/**
 * A panel for those who do not see it, signs in words: what it is, the shape of the line, what is known after the record,
 * where the two records part, and the years compared where these are not among the years named.
 */
export function panelWords(facts: PanelFacts, view: FiguresView): string {
  const { name, reporterName, isSum, points, remarks } = facts;
  const what = `${possessive(reporterName)} ${flowNoun(view.flow)} ${points[0]?.year} to ${points.at(-1)?.year}`;
  const { text, years } = recordsText(facts, view);
  const title = `${name}, ${isSum ? 'sum of ' : ''}${what}${view.basis === 'index' ? `, ${view.years.from} = 100` : ''}`;
  return saidOf([`${title}.`, text, comparedText(facts, view, years), ...remarks].filter(Boolean).join(' '));
}

/** Both records in words, with the years that are named of the one that the view reads. */
function recordsText(
  { reporterName, isSum, points, recordEnd, speakers }: PanelFacts,
  view: FiguresView,
): { readonly text: string; readonly years: readonly Year[] } {
  const write = (side: RecordedSide) => (inYear: Year) => written(points, view, side, inYear);
  const line = (side: RecordedSide) =>
    points.map(({ year, told }) => ({ year, value: side === 'own' && year > recordEnd ? undefined : told[side] }));
  const [own, mirror] = [lineShapeOf(line('own')), lineShapeOf(line('mirror'))];
  const mirrorName = isSum ? 'the sum of the partners’ records' : 'the partner’s record';
  const parting = partingOf(line('own'), line('mirror'), view.scale === 'log');
  const isRatio = view.flow !== 'balance' && view.basis === 'value';
  const later = points.filter(({ year, told }) => year > recordEnd && told.own !== undefined);
  const parts = [
    own && `${recordNoun('own', reporterName)}: ${shapeWords(own, write('own'))}`,
    ...later.map(
      ({ year, evidence }) =>
        `${speakers.claims} ${VERBS[evidence ?? 'implied'] ?? 'gives'} ${write('own')(year)} for ${year}`,
    ),
    parting
      ? partingWords(parting, { mirror: mirrorName, writeOwn: write('own'), writeMirror: write('mirror'), isRatio })
      : mirror && `${mirrorName}: ${shapeWords(mirror, write('mirror'))}`,
  ];
  const named = view.record === 'own' ? [...(own ? yearsInShape(own) : []), ...later.map(({ year }) => year)] : [];
  return { text: parts.flatMap((part) => (part ? `${capital(part)}.` : [])).join(' '), years: named };
}

function comparedText({ points }: PanelFacts, view: FiguresView, named: readonly Year[]): string | undefined {
  const years = [view.years.from, view.years.to];
  if (years.every((one) => named.includes(one))) return undefined;
  const values = years.map((one) => `${written(points, view, view.record, one)} in ${one}`);
  return `Compared${view.record === 'own' ? '' : ', by partners’ records'}: ${values.join(', ')}.`;
}

function written(points: readonly LinePoint[], view: FiguresView, side: RecordedSide, inYear: Year): string {
  const point = points.find(({ year }) => year === inYear);
  const value = point?.told[side];
  if (value === undefined) return 'no figure';
  return valueText(
    value,
    side === 'own' ? point?.evidence : point?.mirrorEvidence,
    view.basis === 'index' ? 'index' : 'USD',
  );
}
