import { formatFigure } from '../format/figure.ts';
import { flowName } from '../format/messages.ts';
import { formatPercent } from '../format/number.ts';
import { changeOf } from '../trade/change.ts';
import type { Iso3 } from '../trade/economy.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { Answer, Figure } from '../trade/figure.ts';
import { isFigure } from '../trade/figure.ts';
import type { Flow } from '../trade/flow.ts';
import { levelOf, levelsBeside } from '../trade/level.ts';
import type { FiguresView } from '../view-state/view.ts';

/** One answer with its label and its text; without a figure the text is empty and the answer says why. */
export interface LabelledAnswer {
  readonly id: string;
  readonly label: string;
  readonly answer: Answer;
  readonly text: string;
}

/** One of the four key figures: the level of the last year, how it changed, and other ways to know the same level. */
export interface KeyFigure {
  readonly flow: Flow;
  readonly isAsked: boolean;
  readonly level: LabelledAnswer;
  readonly change: LabelledAnswer;
  readonly beside: readonly LabelledAnswer[];
}

const ORDER: readonly Flow[] = ['export', 'import', 'turnover', 'balance'];

/** Exports, imports, turnover and balance of the last year shown, in the record that the view reads. */
export function keyFiguresOf(base: EvidenceBase, view: FiguresView, partner: Iso3): KeyFigure[] {
  const { years, record } = view;
  return ORDER.map((flow) => {
    const query = { partner, flow, year: years.to, record };
    const name = flowName(flow);
    const change = changeOf(base, { partner, flow, years, record });
    return {
      flow,
      isAsked: flow === view.flow,
      level: labelled(`${flow}-level`, `${name}, ${years.to}`, levelOf(base, query)),
      change: labelled(`${flow}-change`, `${name}, change on ${years.from}`, change),
      beside: levelsBeside(base, query).map((figure, index) =>
        labelled(`${flow}-beside-${index}`, `${name}, ${years.to}, from the claims`, figure),
      ),
    };
  });
}

/** An answer ready to be drawn; dollars are written out ("US$92.6 million"), an asymmetry is in percent ("91%"). */
export function labelled(id: string, label: string, answer: Answer): LabelledAnswer {
  return { id, label, answer, text: isFigure(answer) ? figureText(answer) : '' };
}

function figureText(figure: Figure): string {
  if (figure.quantity.of === 'asymmetry') return formatPercent(figure.value, { digits: 0 });
  if (isPrintedWhole(figure)) return formatPercent(figure.value, { sign: figure.quantity.of === 'change', digits: 0 });
  return formatFigure(figure, { unit: 'word' });
}

/** Whether a claim prints whole percents: 77 % stands for 76.5 to 77.5 and must not read as 77.0. */
function isPrintedWhole(figure: Figure): boolean {
  const { low, high } = figure.interval;
  return figure.basis.kind === 'claim' && figure.unit === 'ratio' && high - low > 0.0095;
}
