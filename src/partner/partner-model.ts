import type { AbsentDescription } from '../format/absence.ts';
import { describeAbsent } from '../format/absence.ts';
import { formatYears } from '../format/date.ts';
import type { FigureDescription } from '../format/evidence.ts';
import { describeFigure } from '../format/evidence.ts';
import { flowNoun, possessive, recordName } from '../format/messages.ts';
import { cautionsOf } from '../trade/caution.ts';
import { averageGrowthOf, indexOf } from '../trade/change.ts';
import type { Iso3 } from '../trade/economy.ts';
import type { EvidenceBase, Source } from '../trade/evidence-base.ts';
import type { Absent, Figure } from '../trade/figure.ts';
import { isFigure } from '../trade/figure.ts';
import type { Flow } from '../trade/flow.ts';
import { levelOf } from '../trade/level.ts';
import type { Year } from '../trade/period.ts';
import { spanOf } from '../trade/period.ts';
import { shareOf, worldShareOf } from '../trade/total.ts';
import type { Outcome } from '../trade/verdict.ts';
import { MOST_PARTNERS } from '../view-state/codecs.ts';
import type { FiguresView, PanelView } from '../view-state/view.ts';
import type { KeyFigure, LabelledAnswer } from './key-figures.ts';
import { keyFiguresOf, labelled } from './key-figures.ts';
import type { MissingLine } from './missing.ts';
import { missingOf } from './missing.ts';
import type { OtherFigures } from './other-figures.ts';
import { otherFiguresOf } from './other-figures.ts';
import type { PartnerEvents } from './partner-events.ts';
import { partnerEventsOf } from './partner-events.ts';
import { cautionText, outOfScopeText, placeText } from './partner-messages.ts';
import type { RecordLines, RecordPair } from './two-records.ts';
import { recordLinesOf, recordPairsOf } from './two-records.ts';

/** A checked claim, as the claims view words it. */
export interface PartnerClaim extends Outcome {
  readonly id: string;
  readonly partners: readonly string[];
  readonly statement: string;
  readonly value: string;
  readonly qualifier: string | undefined;
  readonly locator: string;
}

/** What the panel needs beside the evidence and the view. */
export interface PartnerContext {
  readonly sources: ReadonlyMap<string, Source>;
  /** The short name of the scope, such as "AALA". */
  readonly scopeShort: string;
  /** The year whose events are counted as contacts, as on the map; nothing where the package has no events. */
  readonly eventYear: Year | undefined;
  /** Every checked claim of the package. */
  readonly claims: readonly PartnerClaim[];
}

/** Everything the panel shows about one partner; never anything of another one. */
export interface PartnerModel {
  readonly iso3: Iso3;
  readonly name: string;
  readonly place: string;
  /** Adds the partner to the charts or takes it out of them; absent where they hold no more, or it is out of scope. */
  readonly compare: { readonly text: string; readonly partners: readonly Iso3[] } | undefined;
  /** Why the panel has no figure at all, when it has none for being outside the atlas. */
  readonly scopeNote: string | undefined;
  /** Years and record of the key figures. */
  readonly basis: string;
  readonly keyFigures: readonly KeyFigure[];
  /** Where else the partner has figures, when none of the key figures is known. */
  readonly otherFigures: OtherFigures | undefined;
  readonly cautions: readonly string[];
  /** Shares, and over more than one year the index and the average yearly growth. */
  readonly facts: readonly LabelledAnswer[];
  readonly recordPairs: readonly RecordPair[];
  readonly recordLines: readonly RecordLines[];
  readonly reporterName: string;
  /** Absent when the package has no events. */
  readonly events: PartnerEvents | undefined;
  readonly claims: readonly PartnerClaim[];
  readonly claimsInAll: number;
  readonly missing: readonly MissingLine[];
  readonly describe: (figure: Figure) => FigureDescription;
  readonly describeAbsent: (absent: Absent) => AbsentDescription;
}

/**
 * What is known about one partner in the years and the record of the view, and what is not and why. Works for every
 * code: an economy outside the scope gets its name and its reasons.
 */
export function partnerModel(
  base: EvidenceBase,
  view: PanelView,
  partner: Iso3,
  context: PartnerContext,
): PartnerModel {
  const economy = base.economies.get(partner);
  const name = economy?.name ?? partner;
  const reporterName = base.economies.get(base.reporter)?.name ?? base.reporter;
  const isInScope = economy?.isInScope === true && partner !== base.reporter;
  const keyFigures = keyFiguresOf(base, view, partner);
  const facts = factsOf(base, view, partner, context.scopeShort, reporterName);
  const recordPairs = recordPairsOf(base, partner);
  const claims = context.claims.filter((claim) => claim.partners.includes(partner));
  const answers = keyFigures.flatMap(({ level, change, beside }) => [level, change, ...beside]);
  const hasFigure = answers.some(({ answer }) => isFigure(answer));
  const events =
    context.eventYear === undefined ? undefined : partnerEventsOf(base, partner, context.eventYear, view.event);
  const listed = { events: events ? events.taking.length + events.mentioning.length : 0, claims: claims.length };
  return {
    iso3: partner,
    name,
    place: isInScope
      ? placeText(economy.subregion, rankOf(base, partner), base.record.yearsOf('own').to)
      : (economy?.region ?? ''),
    compare: isInScope ? comparisonOf(view, partner) : undefined,
    scopeNote: isInScope ? undefined : outOfScopeText(name, context.scopeShort, partner === base.reporter),
    basis: `${formatYears(view.years)}, ${recordName(view.record, reporterName)}`,
    keyFigures,
    otherFigures: isInScope && !hasFigure ? otherFiguresOf(base, view, partner, listed) : undefined,
    cautions: cautionTexts(base, [...keyFigures.flatMap(({ level, change }) => [level, change])]),
    facts,
    recordPairs,
    recordLines: isInScope ? recordLinesOf(base, partner) : [],
    reporterName,
    events,
    claims,
    claimsInAll: context.claims.length,
    missing: missingOf(base, [
      ...keyFigures.flatMap(({ level, change }) => [level, change]),
      ...facts,
      ...recordPairs.flatMap(({ own, mirror }) => [own, mirror]),
    ]),
    describe: (figure) => describeFigure(base, context.sources, figure),
    describeAbsent: (absent) => describeAbsent(base, absent),
  };
}

function comparisonOf(view: FiguresView, partner: Iso3): PartnerModel['compare'] {
  const others = view.partners.filter((one) => one !== partner);
  if (others.length < view.partners.length) return { text: 'Remove from charts', partners: others };
  return others.length < MOST_PARTNERS ? { text: 'Add to charts', partners: [...others, partner] } : undefined;
}

/** Place among the partners with a turnover in the record's last year, own record; the largest is first. */
export function rankOf(base: EvidenceBase, partner: Iso3): { place: number; of: number } | undefined {
  const all = turnoversOf(base);
  const own = all.get(partner);
  if (own === undefined) return undefined;
  return { place: 1 + [...all.values()].filter((value) => value > own).length, of: all.size };
}

// The same for every partner that is opened.
const turnovers = new WeakMap<EvidenceBase, ReadonlyMap<Iso3, number>>();

function turnoversOf(base: EvidenceBase): ReadonlyMap<Iso3, number> {
  const year = base.record.yearsOf('own').to;
  const known =
    turnovers.get(base) ??
    new Map(
      base.scope.flatMap(({ iso3 }) => {
        const answer = levelOf(base, { partner: iso3, flow: 'turnover', year, record: 'own' });
        return isFigure(answer) ? [[iso3, answer.value]] : [];
      }),
    );
  turnovers.set(base, known);
  return known;
}

function factsOf(
  base: EvidenceBase,
  view: FiguresView,
  partner: Iso3,
  scopeShort: string,
  reporterName: string,
): LabelledAnswer[] {
  const { years, record } = view;
  const flow: Exclude<Flow, 'balance'> = view.flow === 'balance' ? 'turnover' : view.flow;
  const noun = flowNoun(flow);
  const change = { partner, flow, years, record };
  const shares = [
    labelled(
      'share',
      `Share of ${scopeShort} ${noun}, ${years.to}`,
      shareOf(base, { partner, flow, year: years.to, record }),
    ),
    ...(record === 'own'
      ? [
          labelled(
            'world-share',
            `Share of all ${possessive(reporterName)} ${noun}, ${years.to}`,
            worldShareOf(base, partner, flow, years.to),
          ),
        ]
      : []),
  ];
  if (spanOf(years) === 1) return shares;
  return [
    ...shares,
    labelled('index', `Index of ${noun}, ${years.to} (${years.from} = 100)`, indexOf(base, change)),
    labelled(
      'average-growth',
      `Average yearly growth of ${noun}, ${formatYears(years)}`,
      averageGrowthOf(base, change),
    ),
  ];
}

function cautionTexts(base: EvidenceBase, answers: readonly LabelledAnswer[]): string[] {
  return [...new Set(answers.flatMap(({ answer }) => cautionsOf(base, answer).map(cautionText)))];
}
