import { createHash } from 'node:crypto';

const LENGTH = 16;

/**
 * Tells one content from another: the same content always has the same hash, and a changed cell gives another one.
 *
 * @returns sixteen hexadecimal digits.
 */
export function hashOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, LENGTH);
}
