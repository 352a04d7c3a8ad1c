import { spokenFigure } from '../format/figure.ts';
import { counted, flowName, measureName, reasonName } from '../format/messages.ts';
import { saidOf } from '../format/said.ts';
import { textOf } from '../format/sentence.ts';
import { answerTo } from '../trade/answer.ts';
import type { Iso3 } from '../trade/economy.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import { isFigure } from '../trade/figure.ts';
import type { Measure } from '../trade/flow.ts';
import { comparesYears, measureOf } from '../trade/measure.ts';
import type { FiguresView } from '../view-state/view.ts';
import type { HeadlineModel } from './headline-model.ts';

/** The longest text that is still heard as one remark. */
const LONGEST = 190;

/** What is on screen, for screen readers: the view as a whole, and the open partner with its own figure. */
export interface Spoken {
  readonly view: string;
  readonly partner: { readonly name: string; readonly answer: string } | undefined;
}

/** Puts a view into words to be heard; each text is shorter than 190 characters. */
export function spokenView(
  base: EvidenceBase,
  view: FiguresView,
  { text, lead, coverage }: HeadlineModel,
  focus: Iso3 | undefined,
): Spoken {
  const what = `${flowName(view.flow)}, ${measureName(view.measure)}, ${yearsOf(view)}`;
  const name = focus && base.economies.get(focus)?.name;
  return {
    view:
      [text, textOf(lead)].map((told) => saidOf(`${told}.`)).find((told) => told.length < LONGEST) ??
      `${what}: ${coverage.known} of ${counted(coverage.of, 'partner')} ${coverage.known === 1 ? 'has' : 'have'} a figure.`,
    partner: focus && name ? { name, answer: spokenAnswer(base, view, focus) } : undefined,
  };
}

/** A change and a value are told by their years and unit. */
const NAMED: Readonly<Record<Measure, string>> = { change: '', value: '', share: ', share' };

/** "Exports 2020 to 2021: plus 170.4 percent, stated.", "Exports 2020 to 2021: no figure, no source." */
function spokenAnswer(base: EvidenceBase, view: FiguresView, partner: Iso3): string {
  const answer = answerTo(base, { ...view, partner });
  const found = isFigure(answer) ? spokenFigure(answer) : `no figure, ${reasonName(answer.reason, 'mid')}`;
  return `${flowName(view.flow)}${NAMED[measureOf(view).id]} ${yearsOf(view)}: ${found}.`;
}

function yearsOf(view: FiguresView): string {
  const { years } = view;
  return comparesYears(view) ? `${years.from} to ${years.to}` : String(years.to);
}
