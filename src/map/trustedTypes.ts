/**
 * Under `require-trusted-types-for 'script'` a worker may only be started from an address that a policy has
 * passed. MapLibre hands over a plain string, so the policy has to be the one named `default`; it passes that
 * one address and nothing else.
 */
interface PolicyFactory {
  readonly defaultPolicy: unknown;
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string | null }): unknown;
}

/** @param factory the browser's, where it knows Trusted Types */
export function trustScriptUrl(
  trusted: string,
  factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes,
  base = globalThis.location?.href,
): void {
  // A second policy of the name throws; after a hot reload the first is still there.
  if (!factory || factory.defaultPolicy) return;
  const wanted = new URL(trusted, base).href;
  factory.createPolicy('default', {
    createScriptURL: (url) => (new URL(url, base).href === wanted ? url : null),
  });
}
