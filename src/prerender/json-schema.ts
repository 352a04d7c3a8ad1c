import { CLAIM_MEASURES, QUALIFIERS } from '../trade/claim.ts';
import { METHODS } from '../trade/comparison.ts';
import { EVENT_KINDS, EVENT_LEVELS, EVENT_PRECISIONS, EVENT_STATUSES } from '../trade/event.ts';
import { EVIDENCE } from '../trade/figure.ts';
import { FLOWS, RECORDS } from '../trade/flow.ts';
import { WEAKNESSES } from '../trade/strength.ts';
import { STRENGTHS, VERDICTS } from '../trade/verdict.ts';
import {
  CLAIM_FIELDS,
  COMPARED_FIELDS,
  COMPARISON_FIELDS,
  EVENT_FIELDS,
  FILE_FIELDS,
  LOCATOR_FIELDS,
} from './json-fields.ts';

type Schema = Readonly<Record<string, unknown>>;

const TEXT = { type: 'string' };
const NUMBER = { type: 'number' };
const NUMBER_OR_NO_END = { type: ['number', 'null'] };
const COUNT = { type: 'integer', minimum: 1 };
const YEAR = { type: 'integer' };
const DAY = { type: 'string', format: 'date' };
const listOf = (items: Schema) => ({ type: 'array', items });
const oneOf = (words: readonly string[]) => ({ enum: [...words] });
const defined = (name: 'comparison' | 'figure' | 'locator' | 'claim' | 'event'): Schema => ({
  $ref: `#/$defs/${name}`,
});

/** What of a row is no plain text, by the field's name: it is of one type wherever it stands. */
const TYPES: Readonly<Record<string, Schema>> = {
  value: NUMBER,
  rounding: NUMBER,
  low: NUMBER_OR_NO_END,
  high: NUMBER_OR_NO_END,
  interval: {
    type: 'object',
    properties: { low: NUMBER_OR_NO_END, high: NUMBER_OR_NO_END },
    required: ['low', 'high'],
  },
  measure: oneOf(CLAIM_MEASURES),
  qualifier: oneOf(QUALIFIERS),
  verdict: oneOf(VERDICTS),
  strength: oneOf(STRENGTHS),
  weaknesses: listOf(oneOf(WEAKNESSES)),
  method: oneOf(METHODS),
  evidence: oneOf(EVIDENCE),
  flow: oneOf(FLOWS),
  record: oneOf(RECORDS),
  year: YEAR,
  from: YEAR,
  partners: listOf(TEXT),
  notes: listOf(TEXT),
  sources: listOf({ type: 'object', properties: { id: TEXT, name: TEXT, url: TEXT }, required: ['id', 'name'] }),
  precision: oneOf(EVENT_PRECISIONS),
  status: oneOf(EVENT_STATUSES),
  kind: oneOf(EVENT_KINDS),
  level: oneOf(EVENT_LEVELS),
  startsOn: DAY,
  endsOn: DAY,
  topics: listOf(TEXT),
  organisations: listOf(TEXT),
  people: listOf(TEXT),
  paragraph: COUNT,
  note: COUNT,
};

interface RowKind {
  readonly fields: Readonly<Record<string, string>>;
  /** What a row may be without. */
  readonly optional: readonly string[];
  /** The fields that hold rows of another kind. */
  readonly nested?: () => Readonly<Record<string, Schema>>;
}

const ROWS = {
  claim: {
    fields: CLAIM_FIELDS,
    optional: ['value', 'rounding', 'low', 'high', 'interval', 'baseline', 'remark', 'strength'],
    nested: () => ({ locator: defined('locator'), comparisons: listOf(defined('comparison')) }),
  },
  comparison: {
    fields: COMPARISON_FIELDS,
    optional: ['claimedFigure', 'foundFigure', 'doubt', 'claimed', 'found', 'strength'],
    nested: () => ({ claimedFigure: defined('figure'), foundFigure: defined('figure') }),
  },
  figure: { fields: COMPARED_FIELDS, optional: ['from'] },
  event: {
    fields: EVENT_FIELDS,
    optional: ['startsOn', 'endsOn', 'venueCountry', 'venuePlace', 'parent', 'remark'],
    nested: () => ({ locator: defined('locator') }),
  },
  locator: { fields: LOCATOR_FIELDS, optional: ['note'] },
} as const satisfies Readonly<Record<string, RowKind>>;

/** The JSON Schema (2020-12) of `claims.json` or `events.json`, from the same list of fields as the page about them. */
export function jsonSchema(file: 'claims' | 'events'): Schema {
  const own =
    file === 'claims' ? (['claim', 'comparison', 'figure', 'locator'] as const) : (['event', 'locator'] as const);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `${file}.json`,
    type: 'object',
    properties: {
      ...describedFields(FILE_FIELDS, {}),
      [file]: { ...listOf(defined(own[0])), description: `a list of ${file}` },
    },
    required: [...Object.keys(FILE_FIELDS), file],
    $defs: Object.fromEntries(own.map((name) => [name, schemaOfRow(ROWS[name])])),
  };
}

function schemaOfRow({ fields, optional, nested }: RowKind): Schema {
  return {
    type: 'object',
    properties: describedFields(fields, nested?.() ?? {}),
    required: Object.keys(fields).filter((name) => !optional.includes(name)),
  };
}

function describedFields(fields: RowKind['fields'], nested: Readonly<Record<string, Schema>>): Schema {
  return Object.fromEntries(
    Object.entries(fields).map(([name, description]) => [
      name,
      { ...(nested[name] ?? TYPES[name] ?? TEXT), description },
    ]),
  );
}
