import { useMemo } from 'react';
import { ClaimsList } from '../../claims/ClaimsList.tsx';
import { claimsModel } from '../../claims/claims-model.ts';
import type { ViewEditor } from '../../view-state/editor.ts';
import type { View } from '../../view-state/view.ts';
import type { SectionProps } from './section-props.ts';

export interface ClaimsSectionProps extends Pick<SectionProps, 'atlas' | 'base'> {
  readonly editor: ViewEditor;
  readonly verdicts: View['verdicts'];
}

/** The claims with their checks, drawn again only for other verdicts. */
export function ClaimsSection({ atlas, base, verdicts, editor }: ClaimsSectionProps) {
  const model = useMemo(() => claimsModel(base, { verdicts }, atlas), [atlas, base, verdicts]);
  return <ClaimsList model={model} editor={editor} />;
}
