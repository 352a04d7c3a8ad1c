import type { AbsentDescription } from '../format/absence.ts';
import { describeAbsent } from '../format/absence.ts';
import type { FigureDescription } from '../format/evidence.ts';
import { describeFigure } from '../format/evidence.ts';
import { possessive, withArticle } from '../format/messages.ts';
import { nameOf } from '../format/quantity.ts';
import type { ScopeWords } from '../format/scope.ts';
import { whyNotCovered } from '../format/scope.ts';
import type { SentencePart } from '../format/sentence.ts';
import { inTrust } from '../format/source-line.ts';
import type { Iso3 } from '../trade/economy.ts';
import { MOST_PARTNERS } from '../trade/economy.ts';
import { yearOfEvent } from '../trade/event.ts';
import type { EvidenceBase, Source } from '../trade/evidence-base.ts';
import type { Absent, Figure } from '../trade/figure.ts';
import type { Year } from '../trade/period.ts';
import { sourceIdsOf } from '../trade/provenance.ts';
import type { FiguresView, PanelView } from '../view-state/view.ts';
import { keyFiguresOf } from './key-figures.ts';
import type { KnownAndNot } from './known.ts';
import { knownAndNot } from './known.ts';
import { missingOf } from './missing.ts';
import type { OtherFigures } from './other-figures.ts';
import { otherFiguresOf } from './other-figures.ts';
import type { FiguresContext, PanelFigures } from './panel-figures.ts';
import { answersIn, hasKeyFigure, panelFigures } from './panel-figures.ts';
import type { PartnerClaim } from './partner-claims.ts';
import { deciderOf, regionClaimsOf, saidOfRegions } from './partner-claims.ts';
import type { PartnerEvents } from './partner-events.ts';
import { partnerEventsOf } from './partner-events.ts';
import { placeText } from './partner-messages.ts';
import { rankOf } from './rank.ts';

/** What the panel needs beside the evidence and the view. */
export interface PartnerContext extends FiguresContext {
  /** What the atlas covers, for an economy that it does not. */
  readonly scope: ScopeWords;
  /** What sums the partner up, of the view that the panel shows (`shownInPanel`). */
  readonly sentence: readonly SentencePart[];
  readonly sources: ReadonlyMap<string, Source>;
  /** Source ids, the most trusted first. */
  readonly trust: readonly string[];
  /** The year whose events are counted as contacts, as on the map; nothing where the package has no events. */
  readonly eventYear: Year | undefined;
  /** Every checked claim of the package. */
  readonly claims: readonly PartnerClaim[];
  /** The package's words on the years after its record. */
  readonly afterRecord: string | undefined;
}

/** Everything the panel shows about one partner; never anything of another one. */
export interface PartnerModel extends PanelFigures {
  readonly iso3: Iso3;
  readonly name: string;
  /** "Belarus’s trade with the Philippines". */
  readonly title: string;
  readonly place: string;
  readonly sentence: readonly SentencePart[];
  /** Adds the partner to the charts or takes it out of them; absent where they hold no more, or it is out of scope. */
  readonly compare: Comparison | undefined;
  /** Why the panel has neither figures nor gaps: the atlas does not cover the economy. */
  readonly scopeNote: string | undefined;
  /** Said when none of the key figures asked for is known: where there are some, which are shown instead. */
  readonly otherFigures: OtherFigures | undefined;
  readonly reporterName: string;
  /** Absent when the package has no events, or none with an economy that the atlas does not cover. */
  readonly events: PartnerEvents | undefined;
  readonly claims: readonly PartnerClaim[];
  /** What claims say in words of the regions that it lies in. */
  readonly saidOfRegions: readonly string[];
  /** 0 where there is nothing to say of claims. */
  readonly claimsInAll: number;
  readonly known: KnownAndNot;
  /** What the panel rests on, the most trusted first. */
  readonly sources: readonly Source[];
  readonly describe: (figure: Figure) => FigureDescription;
  readonly describeAbsent: (absent: Absent) => AbsentDescription;
}

/** Whether the partner stands in the charts, and which partners these hold after a press. */
export interface Comparison {
  readonly isIn: boolean;
  readonly partners: readonly Iso3[];
}

const NOTHING = { events: 0, claims: 0 };

/**
 * The view whose figures the panel shows: the one asked for, or where that has no figure of the partner, the last years
 * known, in the other record where the one asked for knows none.
 */
export function shownInPanel<Asked extends FiguresView>(base: EvidenceBase, asked: Asked, partner: Iso3): Asked {
  if (hasKeyFigure({ keyFigures: keyFiguresOf(base, asked, partner) })) return asked;
  return { ...asked, ...otherFiguresOf(base, asked, partner, NOTHING).offer?.change };
}

/**
 * What is known about one partner in the years and the record of the view, and what is not and why. Works for every
 * code: an economy outside the scope gets its name and its reasons.
 */
export function partnerModel(
  base: EvidenceBase,
  asked: PanelView,
  partner: Iso3,
  context: PartnerContext,
): PartnerModel {
  const { eventYear } = context;
  const isInScope = base.scope.some(({ iso3 }) => iso3 === partner);
  const view = shownInPanel(base, asked, partner);
  const figures = panelFigures(base, view, partner, context);
  const claims = context.claims.filter((claim) => claim.partners.includes(partner));
  const events = eventYear === undefined ? undefined : partnerEventsOf(base, partner, eventYear, view.event);
  const listed = { events: events ? events.taking.length + events.mentioning.length : 0, claims: claims.length };
  return {
    ...identityOf(base, view, partner, context.scope, isInScope),
    ...figures,
    sentence: isInScope ? context.sentence : [],
    otherFigures: isInScope && view !== asked ? otherFiguresOf(base, asked, partner, listed) : undefined,
    events: isInScope || listed.events > 0 ? events : undefined,
    claims,
    saidOfRegions: saidOfRegions(base, partner, context.speakers),
    claimsInAll: isInScope || claims.length > 0 ? context.claims.length : 0,
    known: knownAndNot(base, view.years, missingOf(base, askedOf(figures)), {
      ...context,
      isInScope,
      hasClaims: claims.length > 0,
    }),
    sources: sourcesOf(base, partner, context, { figures, claims }),
    describe: (figure) => describeFigure(base, context.sources, figure),
    describeAbsent: (absent) => describeAbsent(base, absent),
  };
}

type Identity = Pick<PartnerModel, 'iso3' | 'name' | 'title' | 'place' | 'compare' | 'scopeNote' | 'reporterName'>;

function identityOf(
  base: EvidenceBase,
  view: FiguresView,
  partner: Iso3,
  scope: ScopeWords,
  isInScope: boolean,
): Identity {
  const economy = base.economies.get(partner);
  const name = nameOf(base, partner);
  const reporterName = nameOf(base, base.reporter);
  return {
    iso3: partner,
    name,
    title: `${possessive(reporterName)} trade with ${withArticle(economy ?? { name })}`,
    place:
      economy && isInScope
        ? placeText(economy.subregion, rankOf(base, partner), base.record.yearsOf('own').to)
        : (economy?.region ?? ''),
    compare: isInScope ? comparisonOf(view, partner) : undefined,
    scopeNote: isInScope ? undefined : whyNotCovered(base, scope, economy ?? { iso3: partner, name, region: '' }),
    reporterName,
  };
}

/** The answers whose absence is explained line by line; the table of ten years explains its own. */
function askedOf({ keyFigures, facts, recordPairs }: PanelFigures) {
  return [
    ...keyFigures.flatMap(({ level, change }) => [level, change]),
    ...facts,
    ...recordPairs.flatMap(({ own, mirror }) => [own, mirror]),
  ];
}

function sourcesOf(
  base: EvidenceBase,
  partner: Iso3,
  { sources, trust, eventYear }: PartnerContext,
  { figures, claims }: { readonly figures: PanelFigures; readonly claims: readonly PartnerClaim[] },
): Source[] {
  const ids = sourceIdsOf(
    base,
    answersIn(figures).map(({ answer }) => answer),
  );
  const quoted = new Set([...claims, ...regionClaimsOf(base, partner)].map(({ id }) => id));
  for (const { id, locator } of base.claims) if (quoted.has(id)) ids.add(locator.source);
  for (const claim of claims) for (const { id } of deciderOf(claim)?.sources ?? []) ids.add(id);
  for (const event of base.events)
    if (yearOfEvent(event) === eventYear && [...event.partners, ...event.topics].includes(partner))
      ids.add(event.locator.source);
  return inTrust({ sources, trust }, ids);
}

function comparisonOf(view: FiguresView, partner: Iso3): PartnerModel['compare'] {
  const others = view.partners.filter((one) => one !== partner);
  if (others.length < view.partners.length) return { isIn: true, partners: others };
  return others.length < MOST_PARTNERS ? { isIn: false, partners: [...others, partner] } : undefined;
}
