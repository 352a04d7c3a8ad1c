import type { HeadlineNames } from '../../src/headline/headline-model.ts';

/** How the real package calls its scope and its sources. */
export const NAMES: HeadlineNames = {
  claims: 'the yearbook',
  record: 'the IMF record',
  scope: 'Asia, Africa and Latin America',
};
