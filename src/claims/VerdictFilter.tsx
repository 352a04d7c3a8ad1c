import { listOf } from '../format/messages.ts';
import { VERDICTS } from '../trade/verdict.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { editorOf, type ViewEditor } from '../view-state/editor.ts';
import type { ClaimsModel } from './claims-model.ts';

const ALL = 'all';
const SEVERAL = 'several';

/**
 * Chooses one verdict or all; each says how many of its claims are how strong. A link that asks for two gets an option of
 * its own, so that the choice is always shown.
 */
export function VerdictFilter({ model, editor }: { readonly model: ClaimsModel; readonly editor: ViewEditor }) {
  const chosen = VERDICTS.filter((verdict) => model.chosen.includes(verdict));
  const isSeveral = chosen.length > 1 && chosen.length < VERDICTS.length;
  const several = model.tally.filter(({ verdict }) => chosen.includes(verdict));
  const options = [
    { value: ALL, label: 'All', count: model.total },
    ...model.tally.map(({ verdict, name, countText }) => ({ value: verdict, label: name, count: countText })),
    ...(isSeveral
      ? [{ value: SEVERAL, label: listOf(several.map(({ name }) => name)), count: model.rows.length }]
      : []),
  ];
  const verdictsOf = (value: string) => (value === SEVERAL ? chosen : VERDICTS.filter((verdict) => verdict === value));
  const value = isSeveral ? SEVERAL : chosen.length === 1 ? (chosen[0] ?? ALL) : ALL;
  return (
    <Segmented
      legend="Verdict"
      name="verdict"
      options={options}
      value={value}
      editor={editorOf(editor, (value: string) => ({ verdicts: verdictsOf(value) }))}
      hideLegend
    />
  );
}
