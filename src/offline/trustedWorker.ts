/**
 * Under `require-trusted-types-for 'script'` a service worker may only be registered from an address that a policy
 * has passed. Its name stands in the Content-Security-Policy, and it can be made once in the life of a page.
 */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): unknown };
}

const POLICY = 'quartiersatlas-offline';

/** @param factory the browser's, where it knows Trusted Types */
export function trustedWorker(
  address: string,
  factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes,
): string {
  if (!factory) return address;
  const policy = factory.createPolicy(POLICY, { createScriptURL: (url) => url });
  // `register` takes the trusted object in the place of the string.
  return policy.createScriptURL(address) as string;
}
