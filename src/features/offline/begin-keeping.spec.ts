import { beginKeeping } from './begin-keeping';

function fakeWorkers(controller: object | null = null) {
  const target = Object.assign(new EventTarget(), {
    registered: [] as string[],
    controller,
    register(script: string): Promise<void> {
      target.registered.push(script);
      return Promise.resolve();
    },
  });
  return target;
}

describe('beginKeeping', () => {
  const say = (data: unknown): Event => new MessageEvent('message', { data });

  it('registers the worker at once, and asks it to begin when it takes over', () => {
    const asked: unknown[] = [];
    const workers = fakeWorkers({ postMessage: (message: unknown) => asked.push(message) });
    beginKeeping(workers as unknown as ServiceWorkerContainer, () => undefined);
    expect(workers.registered).toEqual(['ngsw-worker.js']);
    workers.dispatchEvent(new Event('controllerchange'));
    expect(asked).toEqual([{ action: 'INITIALIZE' }]);
  });

  it('tells of a newer release that is ready, and of one that is lost, and of nothing else', () => {
    const workers = fakeWorkers();
    let told = 0;
    beginKeeping(workers as unknown as ServiceWorkerContainer, () => (told += 1));
    for (const type of ['VERSION_DETECTED', 'NO_NEW_VERSION_DETECTED', 'OPERATION_COMPLETED'])
      workers.dispatchEvent(say({ type }));
    workers.dispatchEvent(say(null));
    expect(told).toBe(0);
    workers.dispatchEvent(say({ type: 'VERSION_READY' }));
    workers.dispatchEvent(say({ type: 'UNRECOVERABLE_STATE' }));
    expect(told).toBe(2);
  });
});
