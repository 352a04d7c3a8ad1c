import { runsOf } from '../chart/line.ts';
import { formatFigure } from '../format/figure.ts';
import { partingWords, shapeWords } from '../format/line-words.ts';
import { flowName, possessive } from '../format/messages.ts';
import { nameOf } from '../format/quantity.ts';
import { asymmetryOf } from '../trade/change.ts';
import type { Iso3 } from '../trade/economy.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { Answer, Figure } from '../trade/figure.ts';
import { isFigure } from '../trade/figure.ts';
import type { RecordedFlow, RecordSide, Valuation } from '../trade/flow.ts';
import { RECORDED_FLOWS } from '../trade/flow.ts';
import { levelOf } from '../trade/level.ts';
import { lineShapeOf, partingOf } from '../trade/line-shape.ts';
import type { Year } from '../trade/period.ts';
import { year, yearsBetween } from '../trade/period.ts';
import { seriesOf } from '../trade/series.ts';
import type { LabelledAnswer } from './key-figures.ts';
import { labelled } from './key-figures.ts';
import { recordsText } from './partner-messages.ts';
import { whyTheyDiffer } from './why-differ.ts';

/** One flow as both sides recorded it. */
export interface RecordPair {
  readonly flow: RecordedFlow;
  readonly own: LabelledAnswer;
  readonly mirror: LabelledAnswer;
  readonly asymmetry: LabelledAnswer;
  /** The comparison in words, where both sides have a figure. */
  readonly sentence: string | undefined;
  /** Why the two differ by just so much, where both sides have a figure that is not zero. */
  readonly reason: string | undefined;
}

/** One point of a small line; `low` and `high` only where the figure is not exact. */
export interface LinePoint {
  readonly year: Year;
  readonly valueUsd: number;
  /** "≈ US$360.4 m". */
  readonly label: string;
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** After the end of its side of the record: drawn hollow. */
  readonly isBeyondRecord: boolean;
}

/** One small chart: a flow by both records, runs of consecutive years; a gap stays a gap. */
export interface RecordLines {
  readonly flow: RecordedFlow;
  readonly first: Year;
  readonly last: Year;
  readonly topUsd: number;
  /** The highest value on either side, with its year, and whose where it is the partner's: "US$209.1 m in 2009, by Egypt’s record". */
  readonly highest: string;
  /** The shape of the lines, and where they part most. */
  readonly words: string;
  readonly own: readonly (readonly LinePoint[])[];
  readonly mirror: readonly (readonly LinePoint[])[];
}

/** Both records of the last year that both reach, flow by flow. */
export function recordPairsOf(base: EvidenceBase, partner: Iso3): RecordPair[] {
  const [own, mirror] = [base.record.yearsOf('own').to, base.record.yearsOf('mirror').to];
  return RECORDED_FLOWS.map((flow) => recordPairOf(base, partner, flow, year(Math.min(own, mirror))));
}

function recordPairOf(base: EvidenceBase, partner: Iso3, flow: RecordedFlow, inYear: Year): RecordPair {
  const level = (record: RecordSide) => levelOf(base, { partner, flow, year: inYear, record });
  const [own, mirror] = [level('own'), level('mirror')];
  const [reporterName, partnerName] = [nameOf(base, base.reporter), nameOf(base, partner)];
  const name = flowName(flow);
  const asymmetry = labelled(
    `${flow}-asymmetry`,
    `${name}, partner’s record over own, ${inYear}`,
    asymmetryOf(base, partner, flow, inYear),
  );
  const gap = { flow, ownValuation: valuationOf(own), mirrorValuation: valuationOf(mirror) };
  return {
    flow,
    own: labelled(`${flow}-own`, `${name} by ${possessive(reporterName)} record, ${inYear}`, own),
    mirror: labelled(`${flow}-mirror`, `${name} by ${possessive(partnerName)} record, ${inYear}`, mirror),
    asymmetry,
    sentence:
      isFigure(own) && isFigure(mirror) && isFigure(asymmetry.answer)
        ? recordsText({
            ...{ ...gap, reporter: reporterName, partner: partnerName },
            ...{ own: formatFigure(own), mirror: formatFigure(mirror), asymmetry: asymmetry.text, year: inYear },
          })
        : undefined,
    reason: isFigure(asymmetry.answer)
      ? whyTheyDiffer({ ...gap, reporter: reporterName, partner: partnerName, asymmetry: asymmetry.answer.value })
      : undefined,
  };
}

/** The lines of exports and imports over all covered years; a flow that neither side ever recorded has no chart. */
export function recordLinesOf(base: EvidenceBase, partner: Iso3): RecordLines[] {
  const recorded = base.record.yearsOf('any');
  return RECORDED_FLOWS.flatMap((flow) => {
    const own = linesOf(seriesOf(base, { partner, flow, record: 'own' }), base.record.yearsOf('own').to);
    const mirror = linesOf(seriesOf(base, { partner, flow, record: 'mirror' }), base.record.yearsOf('mirror').to);
    const points = [...own, ...mirror].flat();
    if (points.length === 0) return [];
    const years = points.map((point) => point.year);
    return [
      {
        flow,
        first: recorded.from,
        last: year(Math.max(recorded.to, ...years)),
        topUsd: Math.max(...points.map((point) => point.high ?? point.valueUsd)),
        highest: highestOf(own.flat(), mirror.flat(), nameOf(base, partner)),
        words: wordsOf(base, partner, own.flat(), mirror.flat()),
        own,
        mirror,
      },
    ];
  });
}

function highestOf(own: readonly LinePoint[], mirror: readonly LinePoint[], partnerName: string): string {
  const [highest] = [...own, ...mirror].sort((a, b) => b.valueUsd - a.valueUsd);
  if (!highest) return '';
  const whose = mirror.includes(highest) ? `, by ${possessive(partnerName)} record` : '';
  return `${highest.label} in ${highest.year}${whose}`;
}

/** "Belarus’s record: from US$8.1 m in 1992 to …. Hollow: ≈ US$360.4 m in 2021. Egypt’s record is 81% of it in 2020; …" */
function wordsOf(base: EvidenceBase, partner: Iso3, own: readonly LinePoint[], mirror: readonly LinePoint[]): string {
  const { from, to } = base.record.yearsOf('any');
  const write = (line: readonly LinePoint[]) => (inYear: Year) =>
    line.find((point) => point.year === inYear)?.label ?? 'no figure';
  const inRecord = (line: readonly LinePoint[]) =>
    yearsBetween(from, to).map((inYear) => ({
      year: inYear,
      value: line.find((point) => point.year === inYear && !point.isBeyondRecord)?.valueUsd,
    }));
  const [ownShape, mirrorShape] = [lineShapeOf(inRecord(own)), lineShapeOf(inRecord(mirror))];
  const parting = partingOf(inRecord(own), inRecord(mirror), false);
  const [ownName, mirrorName] = [base.reporter, partner].map((iso3) => `${possessive(nameOf(base, iso3))} record`);
  const names = { mirror: mirrorName ?? '', writeOwn: write(own), writeMirror: write(mirror), isRatio: true };
  const parts = [
    ownShape && `${ownName}: ${shapeWords(ownShape, write(own))}`,
    ...own.flatMap((point) => (point.isBeyondRecord ? [`Hollow: ${point.label} in ${point.year}`] : [])),
    parting ? partingWords(parting, names) : mirrorShape && `${mirrorName}: ${shapeWords(mirrorShape, write(mirror))}`,
  ];
  return parts.flatMap((part) => (part ? `${part}.` : [])).join(' ');
}

function linesOf(series: readonly { year: Year; answer: Answer }[], recordEnd: Year): LinePoint[][] {
  const points = series.map(({ year, answer }) => (isFigure(answer) ? pointOf(year, answer, recordEnd) : undefined));
  return runsOf(points, (point) => point !== undefined).map((run) => run.filter((point) => point !== undefined));
}

function pointOf(year: Year, figure: Figure, recordEnd: Year): LinePoint {
  const { low, high } = figure.interval;
  const isExact = low === high || !Number.isFinite(low) || !Number.isFinite(high);
  return {
    year,
    valueUsd: figure.value,
    label: formatFigure(figure),
    low: isExact ? undefined : low,
    high: isExact ? undefined : high,
    isBeyondRecord: year > recordEnd,
  };
}

function valuationOf(answer: Answer): Valuation | null {
  return isFigure(answer) && answer.basis.kind === 'record' ? answer.basis.row.valuation : null;
}
