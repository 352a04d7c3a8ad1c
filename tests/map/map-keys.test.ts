import { describe, expect, it } from 'vitest';
import { keyAction, neighbour } from '../../src/map/interact/keyboard-navigation.ts';
import { inReadingOrder } from '../../src/map/model/reading-order.ts';
import { iso3 } from '../trade/small-base.ts';
import { model, shapes } from './real-map.ts';

const marks = inReadingOrder(model('').marks);

function press(key: string, from: string, typed = key, shiftKey = false) {
  return keyAction({ key, shiftKey }, iso3(from), marks, shapes, typed);
}

function move(to: string) {
  return { kind: 'move', to };
}

describe('keys on the map', () => {
  it('go to the nearest economy in a direction, and stay where there is none', () => {
    expect(neighbour(iso3('ARG'), 'left', shapes)).toBe('CHL');
    expect(neighbour(iso3('PAK'), 'right', shapes)).toBe('NPL');
    expect(press('ArrowLeft', 'ARG')).toEqual(move('CHL'));
    const most = [...shapes.shapes].sort((one, other) => one.x - other.x)[0]?.iso3 ?? '';
    expect(press('ArrowLeft', most)).toEqual(move(most));
  });

  it('go along the list, which begins with the largest figure and ends with the reporter', () => {
    expect(press('Home', 'EGY')).toEqual(move('TUR'));
    expect(press('End', 'EGY')).toEqual(move('BLR'));
    expect(press('PageDown', 'TUR')).toEqual(move('PAK'));
    expect(press('PageUp', 'PAK')).toEqual(move('TUR'));
    expect(press('PageUp', 'TUR')).toEqual(move('TUR'));
    expect(press('PageDown', 'BLR')).toEqual(move('BLR'));
    expect(press('PageDown', 'CHN')).toEqual(move('AFG'));
  });

  it('jump to the next name by letter, and round again', () => {
    expect(press('v', 'CHN')).toEqual(move('VEN'));
    expect(press('V', 'VEN')).toEqual(move('VNM'));
    expect(press('v', 'VNM')).toEqual(move('VEN'));
    expect(press('v', 'VEN', 'vv')).toEqual(move('VNM'));
    expect(press('n', 'SLE', 'sin')).toEqual(move('SGP'));
    expect(press('n', 'SGP', 'sin')).toEqual(move('SGP'));
  });

  it('keep a letter that finds nothing, and leave signs and digits to the page', () => {
    expect(press('x', 'CHN')).toEqual(move('CHN'));
    for (const key of ['?', '/', '1', 'Tab', 'F6', 'Shift']) expect(press(key, 'CHN'), key).toBeUndefined();
  });

  it('find names of several words and names with accents', () => {
    expect(press(' ', 'ZAF', 'south ')).toEqual(move('ZAF'));
    expect(press('k', 'ZAF', 'south k')).toEqual(move('KOR'));
    expect(press(' ', 'CHN', 'c ')).toEqual({ kind: 'select' });
    expect(press('o', 'CHN', 'sao')).toEqual(move('STP'));
    expect(press('i', 'CHN', "cote d'i")).toEqual(move('CIV'));
  });

  it('select, clear and zoom, and with Shift move the map', () => {
    expect(['Enter', ' ', 'Escape', '+', '-'].map((key) => press(key, 'CHN')?.kind)).toEqual([
      'select',
      'select',
      'clear',
      'zoom',
      'zoom',
    ]);
    expect(press('ArrowLeft', 'CHN', 'ArrowLeft', true)).toEqual({ kind: 'pan', way: { east: -1, south: 0 } });
    expect(press('ArrowDown', 'CHN', 'ArrowDown', true)).toEqual({ kind: 'pan', way: { east: 0, south: 1 } });
  });
});
