/** Which licences may come with the atlas. */

/** Permissive licences, the EUPL itself, and the font licence. */
const ALLOWED: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'EUPL-1.2',
  '0BSD',
  'OFL-1.1',
  'CC0-1.0',
  'BlueOak-1.0.0',
]);

/**
 * Packages whose statement is outside the list or no SPDX expression, read by a person. `states` is what their
 * package.json says: another wording calls for another reading.
 */
export const REVIEWED: Readonly<Record<string, { readonly states: string; readonly finding: string }>> = {
  'robust-predicates': {
    states: 'Unlicense',
    finding: 'Public domain dedication with a fallback as free as 0BSD; comes with d3-delaunay.',
  },
  jsts: {
    states: '(EDL-1.0 OR EPL-1.0)',
    finding:
      'The Eclipse Distribution License is the text of BSD-3-Clause; comes with @turf/turf, not bundled.',
  },
  '@turf/jsts': {
    states: '(EDL-1.0 OR EPL-1.0)',
    finding:
      'The Eclipse Distribution License is the text of BSD-3-Clause; comes with @turf/turf, not bundled.',
  },
  arc: {
    states: 'BSD',
    finding: 'LICENSE.md is the text of BSD-2-Clause; comes with @turf/turf, not bundled.',
  },
  'splaytree-ts': {
    states: 'BDS-3-Clause',
    finding: 'Misspelt; LICENSE is the text of BSD-3-Clause; comes with @turf/turf, not bundled.',
  },
};

/** Whether an SPDX expression of names, AND, OR and brackets can be met by the list. */
export function isAllowed(expression: string): boolean {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  const either = (): boolean => {
    let met = all();
    while (tokens[at] === 'OR') {
      at += 1;
      met = all() || met;
    }
    return met;
  };
  const all = (): boolean => {
    let met = one();
    while (tokens[at] === 'AND') {
      at += 1;
      met = one() && met;
    }
    return met;
  };
  const one = (): boolean => {
    const token = tokens[at++];
    if (token !== '(') return token !== undefined && ALLOWED.has(token);
    const met = either();
    return tokens[at++] === ')' && met;
  };
  return either() && at === tokens.length;
}
