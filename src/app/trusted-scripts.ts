/** The part of the browser's Trusted Types that we use; not in TypeScript's DOM library yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): unknown;
}

/**
 * Makes the Trusted Types policy `default`: scripts may come only from our own origin, and only a service worker or one
 * of our workers. Everything else that a sink asks for is refused.
 */
export function allowOwnScripts(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => {
      const { origin, pathname } = new URL(url, document.baseURI);
      const own = origin === location.origin && /\/(ngsw-worker|worker-[\w-]+)\.js$/.test(pathname);
      return own ? url : null;
    },
  });
}
