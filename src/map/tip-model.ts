import { describeAbsent } from '../format/absence.ts';
import { formatFigure } from '../format/figure.ts';
import { evidenceName, flowName } from '../format/messages.ts';
import { answerTo } from '../trade/answer.ts';
import type { Iso3 } from '../trade/economy.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import { isFigure } from '../trade/figure.ts';
import { levelOf } from '../trade/level.ts';
import type { FiguresView } from '../view-state/view.ts';
import type { TipContent } from './MapTip.tsx';

/** The preview of a partner: the figure shown, its evidence, and the levels of both years. */
export function tipOf(base: EvidenceBase, view: FiguresView, partner: Iso3): TipContent | undefined {
  const economy = base.economies.get(partner);
  if (!economy) return undefined;
  if (partner === base.reporter) return { name: economy.name, value: 'the reporter', evidence: '', lines: [] };
  const answer = answerTo(base, { ...view, partner });
  const levels = [view.years.from, view.years.to].map((year) => {
    const level = levelOf(base, { ...view, partner, year });
    return `${flowName(view.flow)} ${year}: ${isFigure(level) ? formatFigure(level) : 'no figure'}`;
  });
  if (isFigure(answer)) {
    return {
      name: economy.name,
      value: formatFigure(answer),
      evidence: evidenceName(answer.evidence).toLocaleLowerCase('en'),
      lines: levels,
    };
  }
  const reason = describeAbsent(base, answer);
  return { name: economy.name, value: 'No figure', evidence: reason.short.toLocaleLowerCase('en'), lines: levels };
}
