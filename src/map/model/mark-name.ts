import { formatFigure } from '../../format/figure.ts';
import { counted, evidenceName, flowName, reasonName, SMALL_BASE } from '../../format/messages.ts';
import { saidOf } from '../../format/said.ts';
import type { Economy, Iso3 } from '../../trade/economy.ts';
import type { EvidenceBase } from '../../trade/evidence-base.ts';
import type { AbsenceReason, Answer, Figure, Quantity } from '../../trade/figure.ts';
import { isFigure } from '../../trade/figure.ts';
import type { Flow } from '../../trade/flow.ts';
import { levelOf } from '../../trade/level.ts';
import type { Year } from '../../trade/period.ts';
import type { FiguresView } from '../../view-state/view.ts';

/** One partner, and what the view asks of it. */
export interface Asked {
  readonly economy: Economy;
  readonly answer: Answer;
}

/** What else the map shows of a partner. */
export interface AlsoShown {
  readonly hasLowBase: boolean;
  readonly isChosen: boolean;
  readonly isDimmed: boolean;
  /** Contacts as they are drawn; zero where they are not. */
  readonly contacts: number;
  /** Why most partners have no figure: said of the map, not of each. */
  readonly usualReason: AbsenceReason | undefined;
}

/**
 * What is said of a partner on the map, its figure first: "Turkey, plus 170.4 percent, stated. Exports 2020: 133.3 million
 * dollars; 2021: about 360.4 million dollars. In the charts".
 */
export function markName(base: EvidenceBase, view: FiguresView, asked: Asked, shown: AlsoShown): string {
  const levels = levelsBeside(base, view, asked);
  const parts = [
    `${asked.economy.name}, ${answerName(asked.answer, shown)}`,
    ...(levels.length === 0
      ? []
      : [`${flowName(view.flow)} ${levels.map((level) => `${level.quantity.year}: ${saidFigure(level)}`).join('; ')}`]),
    ...(shown.contacts === 0 ? [] : [counted(shown.contacts, 'contact')]),
    ...(shown.isChosen ? ['In the charts'] : []),
    ...(shown.isDimmed ? ['Outside the chosen regions'] : []),
  ];
  return parts.join('. ');
}

function answerName(answer: Answer, { hasLowBase, usualReason }: AlsoShown): string {
  if (!isFigure(answer))
    return answer.reason === usualReason ? 'no figure' : `no figure: ${reasonName(answer.reason, 'mid')}`;
  const { of, year } = answer.quantity;
  const when = of === 'change' ? '' : ` in ${year}`;
  const base = hasLowBase ? `, ${SMALL_BASE}` : '';
  return `${saidFigure(answer)}${when}, ${evidenceName(answer.evidence, 'mid')}${base}`;
}

function saidFigure(figure: Figure): string {
  return saidOf(formatFigure(figure));
}

/** The levels of the years compared, but that which is the answer itself. What the answer tells of them is not asked again. */
function levelsBeside(base: EvidenceBase, view: FiguresView, { economy: { iso3 }, answer }: Asked): Figure[] {
  const { from, to } = view.years;
  const years = answer.quantity.of === 'level' ? [from] : [from, to];
  return years.flatMap((year) => {
    const level = toldBy(answer, iso3, view.flow, year) ?? levelOf(base, { ...view, partner: iso3, year });
    return isFigure(level) ? [level] : [];
  });
}

/** What an answer tells of a level that went into it, or that was missing for it. */
function toldBy(answer: Answer, iso3: Iso3, flow: Flow, year: Year): Answer | undefined {
  const isOfYear = (one: Quantity) => one.year === year && one.partners.length === 1 && one.partners[0] === iso3;
  if (!isFigure(answer)) return answer.reason !== 'zero-base' && answer.missing.some(isOfYear) ? answer : undefined;
  const inputs = answer.basis.kind === 'formula' ? answer.basis.inputs : [];
  return inputs.find(({ quantity }) => quantity.of === 'level' && quantity.flow === flow && isOfYear(quantity));
}
