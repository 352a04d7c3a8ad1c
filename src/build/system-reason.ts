import { getSystemErrorMap } from 'node:util';

/**
 * Why the operating system refused something, in its own plain words such as `no space left on device`; nothing for an
 * error that came from elsewhere.
 */
export function systemReason(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('errno' in error) || typeof error.errno !== 'number') return undefined;
  return getSystemErrorMap().get(error.errno)?.[1] ?? error.message;
}
