/** What Angular's service worker says when it has a newer release, or when its own has been lost. */
const RENEWED = ['VERSION_READY', 'UNRECOVERABLE_STATE'];

/**
 * Has the service worker installed that keeps a visit, and tells when it speaks of another release. The worker is
 * Angular's (`ngsw-worker.js`), the messages are those of its package; its client would weigh ten times as much.
 */
export function beginKeeping(workers: ServiceWorkerContainer, tellRenewed: () => void): void {
  workers.addEventListener('message', ({ data }: MessageEvent<{ type?: unknown } | null>) => {
    if (RENEWED.includes(String(data?.type))) tellRenewed();
  });
  workers.addEventListener('controllerchange', () => {
    workers.controller?.postMessage({ action: 'INITIALIZE' });
  });
  workers.register('ngsw-worker.js').catch((error: unknown) => {
    console.error('The service worker could not be registered:', error);
  });
}
