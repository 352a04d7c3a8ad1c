import { nameOfSource, recordTitle } from '../app/from-atlas.ts';
import { formatFigure } from '../format/figure.ts';
import { evidenceName } from '../format/messages.ts';
import type { BarsModel } from '../growth/bars-model.ts';
import type { PartnerModel } from '../partner/partner-model.ts';
import type { Iso3 } from '../trade/economy.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import { isFigure } from '../trade/figure.ts';
import type { RecordedFlow } from '../trade/flow.ts';
import { levelOf } from '../trade/level.ts';
import { yearsBetween } from '../trade/period.ts';
import { escaped } from './document.ts';
import type { SiteData } from './site-data.ts';

// Social sites draw a picture of this size beside a link.
const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 64;
const INK = '#14202a';
const QUIET = '#4a5964';
const LINE = '#b7c1c7';
const FLOW_COLOURS: Record<RecordedFlow, string> = { export: '#243744', import: '#c4407a' };
const LETTERS_A_LINE = 46;

/** The preview of a partner's page: its four key figures with their evidence, and its trade over the years. */
export function partnerPreview(data: SiteData, model: PartnerModel, title: string): string {
  const column = (WIDTH - 2 * MARGIN) / model.keyFigures.length;
  const figures = model.keyFigures.flatMap(({ level }, index) => {
    const x = MARGIN + index * column;
    const { answer } = level;
    const evidence = isFigure(answer) ? evidenceName(answer.evidence) : model.describeAbsent(answer).short;
    return [
      text(x, 262, 24, QUIET, level.label),
      text(x, 306, 34, INK, isFigure(answer) ? formatFigure(answer) : '–', 700),
      text(x, 340, 22, QUIET, evidence),
    ];
  });
  return frame(data, title, [...figures, ...history(data.base, model.iso3)]);
}

/** The preview of the home page: its sentence and the bars of its partners. */
export function homePreview(data: SiteData, sentence: string, bars: BarsModel): string {
  const rows = bars.rows.flatMap((row) => {
    const [bar] = row.bars;
    return bar?.value === undefined || bar.words !== undefined
      ? []
      : [{ name: row.name, text: bar.label, value: bar.value }];
  });
  const top = Math.max(...rows.map((row) => Math.abs(row.value)), Number.EPSILON);
  const drawn = rows.slice(0, 5).flatMap((row, index) => {
    const y = 304 + index * 56;
    const width = Math.max(3, (Math.abs(row.value) / top) * 620);
    return [
      text(MARGIN, y + 28, 28, INK, row.name, 700),
      `<rect x="${MARGIN + 220}" y="${y}" width="${width.toFixed(1)}" height="38" fill="${FLOW_COLOURS.export}"/>`,
      text(MARGIN + 236 + width, y + 29, 28, INK, row.text, 700),
    ];
  });
  return frame(data, sentence, drawn);
}

function frame({ atlas }: SiteData, title: string, parts: readonly string[]): string {
  const lines = wrapped(title, LETTERS_A_LINE);
  const sources = [nameOfSource(atlas, atlas.claimsSource), recordTitle(atlas)].filter((name) => name !== undefined);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    `<path fill="#dfac5a" d="M${MARGIN} 62h12v20h-12z"/><path fill="#458ec7" d="M${MARGIN + 16} 50h12v32h-12z"/>`,
    `<path fill="#083863" d="M${MARGIN + 32} 38h12v44h-12z"/>`,
    text(MARGIN + 60, 76, 30, INK, atlas.title, 700),
    ...lines.map((line, index) => text(MARGIN, 156 + index * 56, 46, INK, line, 700)),
    ...parts,
    ...wrapped(`Sources: ${sources.join('; ')}.`, 130).map((line, index) =>
      text(MARGIN, HEIGHT - 40 + 22 * index, 17, QUIET, line),
    ),
    '</svg>',
  ].join('');
}

/** Exports and imports of the record's years as two lines over one scale. */
function history(base: EvidenceBase, partner: Iso3): string[] {
  const { from, to } = base.record.years;
  const years = yearsBetween(from, to);
  const flows = (['export', 'import'] as const).map((flow) => ({
    flow,
    values: years.map((year) => levelOf(base, { partner, flow, year, record: 'own' })),
  }));
  const top = Math.max(
    ...flows.flatMap(({ values }) => values.map((answer) => (isFigure(answer) ? answer.value : 0))),
    1,
  );
  const [left, right, floor, height] = [MARGIN, WIDTH - MARGIN - 130, 520, 150];
  const xOf = (index: number) => left + (index / (years.length - 1)) * (right - left);
  const lines = flows.map(({ flow, values }) => {
    // A missing year is a gap: the next known one begins a new stroke.
    const path = values
      .map((answer, index) => {
        if (!isFigure(answer)) return '';
        const before = values[index - 1];
        const command = before && isFigure(before) ? 'L' : 'M';
        return `${command}${xOf(index).toFixed(1)} ${(floor - (answer.value / top) * height).toFixed(1)}`;
      })
      .join('');
    return `<path d="${path}" fill="none" stroke="${FLOW_COLOURS[flow]}" stroke-width="4" stroke-linejoin="round" stroke-linecap="round"/>`;
  });
  return [
    `<path d="M${left} ${floor}H${right}" stroke="${LINE}" stroke-width="2"/>`,
    ...lines,
    text(left, floor + 28, 20, QUIET, String(from)),
    text(right - 40, floor + 28, 20, QUIET, String(to)),
    text(right + 16, floor - 60, 22, FLOW_COLOURS.export, 'Exports', 700),
    text(right + 16, floor - 28, 22, FLOW_COLOURS.import, 'Imports', 700),
  ];
}

function text(x: number, y: number, size: number, fill: string, content: string, weight = 400): string {
  return `<text x="${x}" y="${y}" font-family="Source Sans 3" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(content)}</text>`;
}

/** Lines of at most so many letters, broken between words. */
function wrapped(content: string, most: number): string[] {
  const lines: string[] = [''];
  for (const word of content.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length + 1 > most) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}
