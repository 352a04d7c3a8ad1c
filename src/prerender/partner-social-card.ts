import { formatFigure, formatInterval } from '../format/figure.ts';
import { evidenceName, recordName } from '../format/messages.ts';
import { textOf } from '../format/sentence.ts';
import type { KeyFigure } from '../partner/key-figures.ts';
import type { PartnerModel } from '../partner/partner-model.ts';
import { isFigure } from '../trade/figure.ts';
import { RECORDED_FLOWS } from '../trade/flow.ts';
import { sourceIdsOf } from '../trade/provenance.ts';
import { seriesOf } from '../trade/series.ts';
import type { SiteData } from './site-data.ts';
import { MARGIN, QUIET, socialCard, text, WIDTH } from './social-card-frame.ts';
import { socialCardHistory } from './social-card-history.ts';

/** The preview of a partner’s page: its sentence, its four key figures with their evidence, and its trade over the years. */
export function partnerSocialCard({ atlas, base }: SiteData, model: PartnerModel): string {
  const column = (WIDTH - 2 * MARGIN) / model.keyFigures.length;
  const figures = model.keyFigures.flatMap((figure, index) => keyFigure(model, figure, MARGIN + index * column));
  const recordEnd = base.record.yearsOf('own').to;
  const history = socialCardHistory(model.recordLines, recordEnd);
  const series = RECORDED_FLOWS.flatMap((flow) => seriesOf(base, { partner: model.iso3, flow, record: 'own' }));
  const answers = [...model.keyFigures.map(({ level }) => level.answer), ...series.map(({ answer }) => answer)];
  const hollow = model.hollowBy === undefined ? '' : `; hollow points ${model.hollowBy}`;
  const caption = `Exports and imports, ${recordName('own', model.reporterName)}, current US dollars${hollow}`;
  return socialCard(
    atlas,
    textOf(model.sentence),
    [
      ...figures,
      ...(history.length === 0 ? [] : [text({ x: MARGIN, y: 388, size: 18, fill: QUIET }, caption)]),
      ...history,
    ],
    sourceIdsOf(base, answers),
  );
}

/** The figure with its evidence and, where it is not exact, what its rounding allows; or the reason why there is none. */
function keyFigure(model: PartnerModel, { level: { answer, label } }: KeyFigure, x: number): string[] {
  const name = text({ x, y: 252, size: 24, fill: QUIET }, label);
  const isKnown = isFigure(answer);
  const number = text({ x, y: 294, size: 34, weight: 700 }, isKnown ? formatFigure(answer) : '–');
  const evidence = isKnown ? evidenceName(answer.evidence) : model.describeAbsent(answer).short;
  const range = isKnown ? formatInterval(answer, { currency: false }) : undefined;
  return [
    name,
    number,
    text({ x, y: 323, size: 20, fill: QUIET }, evidence),
    ...(range === undefined ? [] : [text({ x, y: 346, size: 17, fill: QUIET }, range)]),
  ];
}
