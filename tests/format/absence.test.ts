import { describe, expect, it } from 'vitest';
import { describeAbsent } from '../../src/format/absence.ts';
import { answerTo, totalAnswerTo } from '../../src/trade/answer.ts';
import { asymmetryOf, averageGrowthOf, indexOf } from '../../src/trade/change.ts';
import type { Answer } from '../../src/trade/figure.ts';
import { isFigure } from '../../src/trade/figure.ts';
import type { Flow, Measure, RecordSide } from '../../src/trade/flow.ts';
import { year, yearRange } from '../../src/trade/period.ts';
import { shareOf, worldShareOf } from '../../src/trade/share.ts';
import { realBase } from '../dataset/real-data.ts';
import { iso3 } from '../trade/small-base.ts';

const base = realBase();
const wordsOf = (answer: Answer) => {
  if (isFigure(answer)) return expect.fail('a figure where none should be');
  const { sentence, wouldNeed } = describeAbsent(base, answer);
  return `${sentence} ${wouldNeed}`;
};

type Question = readonly [string, Flow, Measure, number, number, RecordSide?];
const ask = ([partner, flow, measure, from, to, record = 'own']: Question) =>
  answerTo(base, { partner: iso3(partner), flow, measure, record, years: yearRange(from, to) });

describe('the reason of an absent figure', () => {
  it.each<[string, Question, string]>([
    [
      'after the record’s end',
      ['BRA', 'export', 'change', 2020, 2021],
      'Brazil: the trade record ends in 2020, and no claim gives exports for 2021. To work it out one needs: exports to Brazil in 2021.',
    ],
    [
      'after the record’s end, for a sum of two flows',
      ['BRA', 'balance', 'value', 2020, 2021],
      'Brazil: the trade record ends in 2020, and no claim gives the balance for 2021. To work it out one needs: exports to Brazil in 2021 and imports from Brazil in 2021.',
    ],
    [
      'after the end of the partners’ records, which no claim belongs to',
      ['CHN', 'export', 'change', 2020, 2021, 'mirror'],
      'China: the partners’ records end in 2020, and the claims are about Belarus’s own figures. To work it out one needs: exports to China in 2021 by the partner’s record.',
    ],
    [
      'a share of a sum that claims know in part only',
      ['CHN', 'export', 'share', 2020, 2021],
      'The sum of all partners is known only in part for 2021, so no share can be taken from it. To work it out one needs: the sum of exports to all partners in 2021.',
    ],
    [
      'one side of a turnover',
      ['DZA', 'turnover', 'value', 2019, 2020],
      'Algeria: one side is missing, imports of 2020, so the two cannot be added up. To work it out one needs: imports from Algeria in 2020.',
    ],
    [
      'one side of a balance',
      ['DZA', 'balance', 'value', 2019, 2020],
      'Algeria: one side is missing, imports of 2020, so no difference can be taken. To work it out one needs: imports from Algeria in 2020.',
    ],
    [
      'a flow that begins later',
      ['SSD', 'export', 'change', 2009, 2010],
      'South Sudan: Belarus’s record has no row for exports of 2009 and 2010; its first for them is of 2017. A missing row is not a zero. To work it out one needs: exports to South Sudan in 2010 and exports to South Sudan in 2009.',
    ],
    [
      'only the base year of a change',
      ['MMR', 'export', 'change', 1992, 2020],
      'Myanmar: Belarus’s record has no row for exports of 1992; its first for them is of 2007. A missing row is not a zero. To work it out one needs: exports to Myanmar in 1992.',
    ],
    [
      'an economy that neither record knows',
      ['BVT', 'turnover', 'change', 2019, 2020],
      'Bouvet Island: no row in the trade record of 1992 to 2020, neither in Belarus’s nor in its own. A missing row is not a zero. To work it out one needs: the exports and imports of 2019 and 2020.',
    ],
    [
      'the year before the record’s first',
      ['CHN', 'export', 'change', 1991, 1992],
      'China: the trade record begins in 1992, so there is nothing to compare with. To work it out one needs: exports to China in 1991.',
    ],
    [
      'a base of zero',
      ['AIA', 'import', 'change', 2017, 2018, 'mirror'],
      'Anguilla: the base, imports of 2017, is zero, and nothing can be divided by zero. Its value in US dollars can still be read.',
    ],
    [
      'an economy out of scope',
      ['RUS', 'export', 'value', 2019, 2020],
      'Russia is not one of the economies that the atlas covers. Choose one that it covers.',
    ],
    [
      'the reporter itself',
      ['BLR', 'export', 'value', 2019, 2020],
      'Belarus is the reporter, and has no trade with itself. Choose one of its partners.',
    ],
  ])('%s', (_, question, words) => {
    expect(wordsOf(ask(question))).toBe(words);
  });

  it('names the years of each side that an index lacks', () => {
    const answer = indexOf(base, {
      partner: iso3('SSD'),
      flow: 'turnover',
      years: yearRange(2019, 2020),
      record: 'own',
    });
    expect(wordsOf(answer)).toContain('one side is missing, imports of 2019 and 2020, so');
  });

  it('blames a missing world total, not a claim that is there', () => {
    expect(wordsOf(worldShareOf(base, iso3('PAK'), 'turnover', year(2021)))).toBe(
      'Pakistan: the trade record ends in 2020, so Belarus’s turnover with the whole world is not known for 2021. To work it out one needs: turnover with the world in 2021.',
    );
  });

  it('blames a total that the package lacks, not the partner’s row that is there', () => {
    const without = { ...base, record: { ...base.record, worldOf: () => undefined } };
    const answer = worldShareOf(without, iso3('PAK'), 'import', year(2020));
    expect(wordsOf(answer)).toBe(
      'Pakistan: the package holds no total of Belarus’s imports for 2020. To work it out one needs: imports from the world in 2020.',
    );
  });

  it('says that a flow is in no year of one side’s record when the other side has it', () => {
    const answer = asymmetryOf(base, iso3('DZA'), 'import', year(2020));
    expect(wordsOf(answer)).toMatch(
      /^Algeria: Belarus’s record has no row for imports of 2020; its last for them is of /,
    );
  });

  it('does not look for the yearly growth of a balance', () => {
    const years = yearRange(2010, 2020);
    expect(wordsOf(averageGrowthOf(base, { partner: iso3('CHN'), flow: 'balance', years, record: 'own' }))).toBe(
      'A balance may change its sign, so it has no yearly growth. Its value in US dollars can still be read.',
    );
  });

  it('does not look for the share of a balance', () => {
    const query = { partner: iso3('CHN'), flow: 'balance', year: year(2020), record: 'own' } as const;
    expect(wordsOf(shareOf(base, query))).toBe(
      'A balance may change its sign, so it has no share. Its value in US dollars can still be read.',
    );
  });

  it('speaks of all partners of a sum, not of its first', () => {
    const partners = base.scope.filter(({ subregion }) => subregion === 'Middle Africa').map((one) => one.iso3);
    const { answer } = totalAnswerTo(base, {
      partners,
      flow: 'export',
      measure: 'value',
      record: 'own',
      years: yearRange(2020, 2021),
    });
    expect(wordsOf(answer)).toMatch(/^These 9 partners: the trade record ends in 2020, and no claim gives exports/);
  });
});
