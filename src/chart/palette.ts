import type { Flow } from '../trade/flow.ts';

/** The name of a flow's color, such as "export"; what is made of both flows has the color of letters that is handed over. */
export function flowToken(flow: Flow, ofBoth: 'ink' | 'ink-3'): string {
  return flow === 'export' || flow === 'import' ? flow : ofBoth;
}
