import { isolatedOf, pathThrough, provisionalLink } from '../chart/line.ts';
import { flowName, listOf, possessive } from '../format/messages.ts';
import { saidOf } from '../format/said.ts';
import { Said } from '../ui/Said.tsx';
import styles from './records.module.css';
import type { LinePoint, RecordLines } from './two-records.ts';

const WIDTH = 200;
const HEIGHT = 72;
const TOP = 6;
const BOTTOM = 70;
const SIDE = 4;

/** One flow by both records since the first year: own solid, partner's dashed, figures after the record's end hollow. */
export function RecordLine({
  lines,
  reporterName,
  partnerName,
}: {
  readonly lines: RecordLines;
  readonly reporterName: string;
  readonly partnerName: string;
}) {
  const { flow, first, last, topUsd } = lines;
  const x = (year: number) => SIDE + ((WIDTH - 2 * SIDE) * (year - first)) / Math.max(1, last - first);
  const y = (valueUsd: number) => BOTTOM - ((BOTTOM - TOP) * valueUsd) / Math.max(1, topUsd);
  const path = (run: readonly LinePoint[]) =>
    pathThrough(run.map((point) => ({ x: x(point.year), y: y(point.valueUsd) })));
  const isBeyond = (point: LinePoint) => point.isBeyondRecord;
  const inRecord = (run: readonly LinePoint[]) => run.filter((point) => !isBeyond(point));
  const beyond = lines.own.flat().filter(isBeyond);
  const name = flowName(flow);
  const drawn = [
    ...(lines.own.length > 0 ? [`${possessive(reporterName)} record (solid)`] : []),
    ...(lines.mirror.length > 0 ? [`${possessive(partnerName)} record (dashed)`] : []),
  ];
  return (
    <figure>
      <figcaption>
        {name}{' '}
        <span>
          highest <Said>{lines.highest}</Said>
        </span>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={saidOf(`${name}, ${first} to ${last}, by ${listOf(drawn)}. ${lines.words}`)}
        data-flow={flow}
      >
        <path className={styles.axis} d={`M0 ${BOTTOM}H${WIDTH}`} />
        {lines.mirror.map((run) => (
          <path key={run[0]?.year} className={styles.mirror} d={path(run)} />
        ))}
        {lines.own.map((run) => (
          <path key={run[0]?.year} className={styles.own} d={path(inRecord(run))} />
        ))}
        {lines.own.map((run) => (
          <path key={run[0]?.year} className={styles.link} d={path(provisionalLink(run, isBeyond))} />
        ))}
        {isolatedOf([...lines.own, ...lines.mirror]).map((point) => (
          <circle
            key={`${point.year} ${point.valueUsd}`}
            className={styles.single}
            cx={x(point.year)}
            cy={y(point.valueUsd)}
            r="1.5"
          />
        ))}
        {beyond.map((point) => (
          <g key={point.year} className={styles.beyond}>
            {point.low !== undefined && point.high !== undefined && (
              <path d={`M${x(point.year)} ${y(point.low)}V${y(point.high)}`} />
            )}
            <circle cx={x(point.year)} cy={y(point.valueUsd)} r="2.8" />
          </g>
        ))}
      </svg>
      {/* Beside the picture, whose type would shrink with it. */}
      <p className={styles.ends} aria-hidden="true">
        <span>{first}</span>
        <span>{last}</span>
      </p>
    </figure>
  );
}
