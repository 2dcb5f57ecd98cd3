const SPACE = /[ \t\r\n]*/y;
const MARK = /[[\]{}:,]/y;
const SCALAR =
  /"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y; // eslint-disable-line no-control-regex

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | 'more or end';

/**
 * Where a text stops being JSON; null where it is JSON to its end. `JSON.parse` gives a position only for some
 * mistakes, and its wording differs between versions of Node.
 */
export function jsonErrorAt(text: string): number | null {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = skip(SPACE, text, 0)!;
  while (at < text.length) {
    const end = skip(MARK, text, at) ?? skip(SCALAR, text, at);
    if (end === null) return at;
    const next = after(text.slice(at, end), expected, open);
    if (next === null) return at;
    expected = next;
    at = skip(SPACE, text, end)!;
  }
  return expected === 'more or end' && open.length === 0 ? null : at;
}

/** What may follow a token, null where the token is not allowed; keeps count of what is open. */
function after(token: string, expected: Expected, open: string[]): Expected | null {
  if (token === '[' || token === '{') {
    if (!expected.startsWith('value')) return null;
    open.push(token);
    return token === '[' ? 'value or ]' : 'key or }';
  }
  if (token === ']' || token === '}') {
    const isEmpty = expected.endsWith(token);
    if (!isEmpty && expected !== 'more or end') return null;
    return open.pop() === (token === ']' ? '[' : '{') ? 'more or end' : null;
  }
  if (token === ':') return expected === ':' ? 'value' : null;
  if (token === ',') {
    if (expected !== 'more or end' || open.length === 0) return null;
    return open.at(-1) === '[' ? 'value' : 'key';
  }
  if (expected.startsWith('key')) return token.startsWith('"') ? ':' : null;
  return expected.startsWith('value') ? 'more or end' : null;
}

function skip(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
