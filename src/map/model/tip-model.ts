import { formatFigure } from '../../format/figure.ts';
import { evidenceName, flowName, listOf, reasonName, recordNoun } from '../../format/messages.ts';
import type { SpeakerNames } from '../../format/speaker.ts';
import { speakersOf } from '../../format/speaker.ts';
import { answerTo } from '../../trade/answer.ts';
import type { Iso3 } from '../../trade/economy.ts';
import type { EvidenceBase } from '../../trade/evidence-base.ts';
import { isFigure } from '../../trade/figure.ts';
import { levelOf } from '../../trade/level.ts';
import { reporterNameOf } from '../../trade/scope.ts';
import type { FiguresView } from '../../view-state/view.ts';
import type { TipContent } from '../interact/MapTip.tsx';

/** The preview of a partner: the figure shown, its evidence, the levels of both years, and whose figures all these are. */
export function tipOf(
  base: EvidenceBase,
  view: FiguresView,
  partner: Iso3,
  names: SpeakerNames,
): TipContent | undefined {
  const economy = base.economies.get(partner);
  if (!economy) return undefined;
  if (partner === base.reporter) return { name: economy.name, value: 'the reporter', evidence: '', lines: [] };
  const answer = answerTo(base, { ...view, partner });
  const levels = [view.years.from, view.years.to].map((year) => levelOf(base, { ...view, partner, year }));
  const reporterName = reporterNameOf(base);
  const record = recordNoun(view.record, reporterName);
  const speakers = speakersOf([answer, ...levels].filter(isFigure), names, record);
  const lines = [
    ...levels.map(
      (level) =>
        `${flowName(view.flow)} ${level.quantity.year}: ${isFigure(level) ? formatFigure(level) : 'no figure'}`,
    ),
    ...(speakers.length === 0 ? [] : [`From ${listOf(speakers)}`]),
  ];
  if (isFigure(answer)) {
    return {
      name: economy.name,
      value: formatFigure(answer),
      evidence: evidenceName(answer.evidence, 'mid'),
      lines,
    };
  }
  return { name: economy.name, value: 'No figure', evidence: reasonName(answer.reason, 'mid'), lines };
}
