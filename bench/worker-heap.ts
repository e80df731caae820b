import { setTimeout as pause } from 'node:timers/promises';

const PAUSE_MS = 50;

/** The JavaScript heap of a running Worker, by the Chrome DevTools Protocol. */
export interface Heap {
  /** What is still in use once all garbage is collected. */
  megabytes(): Promise<number>;
  close(): void;
}

/** `wake` asks the Worker for something: workerd collects garbage where a request finds that it is to. */
export async function heapOf(inspector: URL, wake: () => Promise<unknown>): Promise<Heap> {
  const address = new URL(inspector);
  address.protocol = 'ws:';
  const options = { headers: { origin: 'http://localhost' } };
  // The inspector asks who is there; Node's WebSocket takes headers, which its type does not say.
  const socket = new WebSocket(address, options as unknown as string);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  const waiting = new Map<number, (result: { usedSize: number }) => void>();
  socket.addEventListener('message', ({ data }) => {
    const { id, result } = JSON.parse(String(data));
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  let id = 0;
  const call = (method: string) => {
    id += 1;
    socket.send(JSON.stringify({ id, method }));
    return new Promise<{ usedSize: number }>((resolve) => waiting.set(id, resolve));
  };
  return {
    async megabytes() {
      let isCollected = false;
      const collected = call('HeapProfiler.collectGarbage').then(() => {
        isCollected = true;
      });
      // A request can be faster than what the inspector is asked.
      while (!isCollected) await Promise.race([collected, wake().then(() => pause(PAUSE_MS))]);
      return (await call('Runtime.getHeapUsage')).usedSize / 1_000_000;
    },
    close: () => socket.close(),
  };
}
