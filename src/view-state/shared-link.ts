import { VERSION_KEY } from './address.ts';
import { GRAMMAR_VERSION } from './migrations.ts';
import { PARAMS } from './params.ts';
import type { Theme } from './view.ts';

/**
 * A link to share: the address with the version of its grammar in front, so that it can be read for ever.
 * @param theme colours that it asks for. Else it is shown in those of whoever opens it, whatever the address here says.
 */
export function versionedLink(address: string, theme?: Theme): string {
  const url = new URL(address);
  const pairs = url.search.slice(1).split('&');
  const kept = pairs.filter((pair) => pair !== '' && !pair.startsWith(`${PARAMS.theme.key}=`));
  const asked = theme === undefined ? [] : [`${PARAMS.theme.key}=${theme}`];
  url.search = [`${VERSION_KEY}=${GRAMMAR_VERSION}`, ...kept, ...asked].join('&');
  return url.href;
}
