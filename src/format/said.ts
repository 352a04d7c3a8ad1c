/**
 * A number as the page writes it, with the signs that screen readers drop, spell or misread: "≈ −US$360.5 m", "+9.7%",
 * "¶2", "2019–2020", "→". Written by `number.ts`, `figure.ts` and `locator.ts`.
 */
const WRITTEN =
  /(?<about>≈ ?)?(?:(?<sign>[+−])?(?<usd>US\$)(?<amount>[\d.,]*\d)(?:–(?<to>[\d.,]*\d))?(?:[  ](?<unit>m|bn)\b)?|(?<sign2>[+−])?(?<number>\d[\d,]*(?:\.\d+)?)(?:–(?<to2>\d[\d,]*(?:\.\d+)?))?(?:(?<percent>[  ]?%)|[  ](?<unit2>m|bn)\b)?|(?<dollars>US\$)(?:[  ]?(?<bare>m|bn)\b)?|¶[  ]?(?<paragraph>\d+)(?:–(?<to3>\d+))?|[  ]?(?<mark>→|÷|×|·|\^|−(?=[  ]))[  ]?)|≈/gu;

const UNITS: Readonly<Record<string, string>> = { m: 'million', bn: 'billion' };
const SIGNS: Readonly<Record<string, string>> = { '+': 'plus ', '−': 'minus ' };
const MARKS: Readonly<Record<string, string>> = {
  '→': ' to ',
  '÷': ' divided by ',
  '×': ' times ',
  '−': ' minus ',
  '^': ' to the power of ',
  '·': ', ',
};

/** A piece of a text: as it is drawn, and as it is said where that differs. */
export interface SaidPart {
  readonly drawn: string;
  readonly said: string | undefined;
}

/** A text in pieces, so that each number is drawn with its signs and heard in words. */
export function saidParts(text: string): SaidPart[] {
  const parts: SaidPart[] = [];
  let end = 0;
  for (const match of text.matchAll(WRITTEN)) {
    const [drawn] = match;
    const said = wordsOf(match.groups ?? {});
    if (said === drawn) continue;
    if (match.index > end) parts.push({ drawn: text.slice(end, match.index), said: undefined });
    parts.push({ drawn, said });
    end = match.index + drawn.length;
  }
  if (end < text.length) parts.push({ drawn: text.slice(end), said: undefined });
  return parts;
}

/** The whole text as it is to be heard: "about minus 360.5 million dollars". */
export function saidOf(text: string): string {
  return saidParts(text)
    .map(({ drawn, said }) => said ?? drawn)
    .join('');
}

function wordsOf(found: Readonly<Record<string, string | undefined>>): string {
  const { about, usd, percent, bare, dollars, paragraph, mark } = found;
  if (mark !== undefined) return MARKS[mark] ?? mark;
  if (dollars !== undefined) return `${UNITS[bare ?? ''] ?? 'US'} dollars`;
  if (paragraph !== undefined) return `paragraph ${range(paragraph, found.to3)}`;
  const amount = found.amount ?? found.number;
  if (amount === undefined) return 'about';
  const sign = SIGNS[found.sign ?? found.sign2 ?? ''] ?? '';
  const unit = UNITS[found.unit ?? found.unit2 ?? ''];
  const words = [
    range(amount, found.to ?? found.to2),
    ...(unit === undefined ? [] : [unit]),
    ...(usd === undefined ? [] : ['dollars']),
    ...(percent === undefined ? [] : ['percent']),
  ];
  return `${about === undefined ? '' : 'about '}${sign}${words.join(' ')}`;
}

function range(from: string, to: string | undefined): string {
  return to === undefined ? from : `${from} to ${to}`;
}
