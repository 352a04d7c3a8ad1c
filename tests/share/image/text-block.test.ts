import { describe, expect, it } from 'vitest';
import { type Measure, textBlock, wrapped } from '../../../src/share/image/text-block.ts';

const face = { size: 10, weight: 400 };
const style = { ...face, paint: { colour: '#000000', opacity: 1 } };
/** Every character is as wide as the type is high. */
const measure: Measure = (text, { size }) => text.length * size;

describe('a text in a picture', () => {
  it('is broken between words and no line is wider than its room', () => {
    expect(wrapped('one two three four', 90, face, measure)).toEqual(['one two', 'three', 'four']);
  });

  it('breaks an address before its keys, and a word without any place to break where the room ends', () => {
    expect(wrapped('https://a.org/?v=1&years=2019', 200, face, measure)).toEqual(['https://a.org/?v=1', '&years=2019']);
    expect(wrapped('abcdefgh', 30, face, measure)).toEqual(['abc', 'def', 'gh']);
  });

  it('loses no character, however narrow the room', () => {
    const address = 'https://a.org/?v=1&partners=TUR~PAK~VNM&theme=dark';
    for (let room = 10; room < 600; room += 35) expect(wrapped(address, room, face, measure).join('')).toBe(address);
  });

  it('leaves no lone word under a headline', () => {
    const { markup } = textBlock('aaaa bbbb cccc dddd e', 210, { ...style, isBalanced: true }, measure);
    expect([...markup.matchAll(/>([^<]+)<\/tspan>/g)].map((line) => line[1])).toEqual(['aaaa bbbb', 'cccc dddd e']);
  });

  it('is as high as its lines', () => {
    expect(textBlock('one two three', 80, style, measure).height).toBeCloseTo(2 * 14);
  });
});
