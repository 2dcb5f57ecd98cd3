import { describe, expect, it, vi } from 'vitest';
import { trustScriptUrl } from '../../../src/map/trustedTypes';

const BASE = 'https://example.org/atlas/';
type Rules = { createScriptURL: (url: string) => string | null };

function rulesFor(trusted: string): Rules {
  const createPolicy = vi.fn<(name: string, rules: Rules) => unknown>();
  trustScriptUrl(trusted, { defaultPolicy: null, createPolicy }, BASE);
  expect(createPolicy.mock.calls[0]![0]).toBe('default');
  return createPolicy.mock.calls[0]![1];
}

describe('trustScriptUrl', () => {
  it.each([
    ['https://example.org/atlas/assets/worker.js', 'https://example.org/atlas/assets/worker.js'],
    ['assets/worker.js', 'https://example.org/atlas/assets/worker.js'],
  ])('passes the one address: %s', (trusted, asked) =>
    expect(rulesFor(trusted).createScriptURL(asked)).toBe(asked),
  );

  it.each(['assets/other.js', 'https://evil.example/assets/worker.js', 'data:text/javascript,alert(1)'])(
    'refuses %s',
    (asked) => expect(rulesFor('assets/worker.js').createScriptURL(asked)).toBeNull(),
  );

  it('does nothing where the browser knows no Trusted Types', () =>
    expect(() => trustScriptUrl('assets/worker.js', undefined, BASE)).not.toThrow());

  it('leaves a policy alone that is there already', () => {
    const createPolicy = vi.fn();
    trustScriptUrl('assets/worker.js', { defaultPolicy: {}, createPolicy }, BASE);
    expect(createPolicy).not.toHaveBeenCalled();
  });
});
