import { leavesOf } from '../format/evidence.ts';
import type { AtlasEvent } from '../trade/event.ts';
import type { EvidenceBase, Source } from '../trade/evidence-base.ts';
import type { Answer, Figure } from '../trade/figure.ts';
import { isFigure } from '../trade/figure.ts';
import type { SharedView } from './shared-view.ts';

/** The sources of every figure in the table, the most trusted first. */
export function sourcesOfFigures({ atlas, base, table }: SharedView): Source[] {
  const answers = table.rows.flatMap((row) => row.cells.map((cell) => cell.answer));
  return inTrust(atlas, sourceIdsOf(base, answers));
}

/** The sources of the events that the filters leave. */
export function sourcesOfEvents({ atlas, events = [] }: SharedView): Source[] {
  return inTrust(atlas, new Set(events.map((event: AtlasEvent) => event.locator.source)));
}

/** The sources of figures and events together: what a citation of the view names. */
export function sourcesOnScreen(shared: SharedView): Source[] {
  const ids = [...sourcesOfFigures(shared), ...sourcesOfEvents(shared)].map(({ id }) => id);
  return inTrust(shared.atlas, new Set(ids));
}

/** The ids of the sources that answers rest on; an absent figure rests on none. */
export function sourceIdsOf(base: EvidenceBase, answers: readonly Answer[]): Set<string> {
  const ids = new Set<string>();
  const visit = ({ basis }: Figure): void => {
    if (basis.kind === 'formula') for (const input of basis.inputs) visit(input);
    else ids.add(sourceOfBasis(base, basis));
  };
  for (const answer of answers) if (isFigure(answer)) visit(answer);
  return ids;
}

/** The figures at the bottom of an answer's arithmetic, each once. */
export function originsOf(answer: Answer): Figure[] {
  return isFigure(answer) ? leavesOf(answer) : [];
}

function sourceOfBasis(base: EvidenceBase, basis: Exclude<Figure['basis'], { kind: 'formula' }>): string {
  switch (basis.kind) {
    case 'claim':
      return base.claims.find((claim) => claim.id === basis.claimId)?.locator.source ?? basis.claimId;
    case 'record':
      return basis.row.source;
    case 'independent':
      return basis.source;
    default:
      throw new RangeError(`unknown basis ${basis satisfies never}`);
  }
}

function inTrust({ sources, trust }: SharedView['atlas'], ids: ReadonlySet<string>): Source[] {
  const rank = (id: string) => (trust.includes(id) ? trust.indexOf(id) : trust.length);
  return [...sources.values()].filter(({ id }) => ids.has(id)).sort((a, b) => rank(a.id) - rank(b.id));
}
