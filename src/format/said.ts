/**
 * A number as the page writes it, with the signs that screen readers drop, spell or misread: "≈ −US$360.5 m", "+9.7%",
 * "¶2", "2019–2020", "→". Written by `number.ts`, `figure.ts` and `locator.ts`.
 */
const SPACE = '[ \u00a0]';
const NUMBER = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;

/** What is said otherwise than it is written; the groups are read by `wordsOf`. */
const WRITTEN = new RegExp(
  [
    // "≈ −US$360.5 m", "+9.7%", "US$78.05–78.15 m", "2019–2020", "1/5"
    String.raw`(?<about>≈ ?)?(?<sign>[+−])?(?<usd>US\$)?(?<number>${NUMBER})(?:/(?<part>[2-9]|10)(?![\d/]))?`,
    String.raw`(?:–(?<to>${NUMBER}))?(?:(?<percent>${SPACE}?%)|${SPACE}(?<unit>m|bn)\b)?`,
    // "US$ m", "US$"
    String.raw`|(?<dollars>US\$)(?:${SPACE}?(?<bare>m|bn)\b)?`,
    String.raw`|¶${SPACE}?(?<paragraph>\d+)(?:–(?<paragraphTo>\d+))?`,
    String.raw`|×(?<times>\d+(?:\.\d+)?)`,
    String.raw`|${SPACE}?(?<mark>→|÷|×(?!\d)|·|\^|−(?=${SPACE})|–(?= \d))${SPACE}?`,
    '|≈',
  ].join(''),
  'gu',
);

const UNITS: Readonly<Record<string, string>> = { m: 'million', bn: 'billion' };
const SIGNS: Readonly<Record<string, string>> = { '+': 'plus ', '−': 'minus ' };
const MARKS: Readonly<Record<string, string>> = {
  '→': ' to ',
  '÷': ' divided by ',
  '×': ' times ',
  '−': ' minus ',
  '^': ' to the power of ',
  '·': ', ',
  '–': ' to ',
};

/** How the parts of a fraction are called, as it is printed: 1/5, 2/3. */
const PARTS: Readonly<Record<string, string>> = {
  2: 'half',
  3: 'third',
  4: 'quarter',
  5: 'fifth',
  6: 'sixth',
  7: 'seventh',
  8: 'eighth',
  9: 'ninth',
  10: 'tenth',
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

type Found = Readonly<Record<string, string | undefined>>;

function wordsOf(found: Found): string {
  const { dollars, times, paragraph, mark } = found;
  if (mark !== undefined) return MARKS[mark] ?? mark;
  if (times !== undefined) return `${times} times`;
  if (dollars !== undefined) return `${UNITS[found.bare ?? ''] ?? 'US'} dollars`;
  if (paragraph !== undefined) return `paragraph ${range(paragraph, found.paragraphTo)}`;
  return numberWords(found);
}

function numberWords({ about, sign, usd, number, part, to, percent, unit }: Found): string {
  if (number === undefined) return 'about';
  const words = [
    range(number, to),
    ...(part === undefined ? [] : [`${PARTS[part]}${number === '1' ? '' : 's'}`]),
    ...(unit === undefined ? [] : [UNITS[unit]]),
    ...(usd === undefined ? [] : ['dollars']),
    ...(percent === undefined ? [] : ['percent']),
  ];
  return `${about === undefined ? '' : 'about '}${SIGNS[sign ?? ''] ?? ''}${words.join(' ')}`;
}

function range(from: string, to: string | undefined): string {
  return to === undefined ? from : `${from} to ${to}`;
}
