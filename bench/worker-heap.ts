/** The JavaScript heap of a running Worker, by the Chrome DevTools Protocol. */
export async function heapOf(inspector: URL): Promise<{ megabytes(): Promise<number>; close(): void }> {
  const address = new URL('/ws', inspector);
  address.protocol = 'ws:';
  const options = { headers: { origin: 'http://localhost' } };
  // Wrangler's inspector asks who is there; Node's WebSocket takes headers, which its type does not say.
  const socket = new WebSocket(address, options as unknown as string);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  const waiting = new Map<number, (bytes: number) => void>();
  socket.addEventListener('message', ({ data }) => {
    const { id, result } = JSON.parse(String(data));
    waiting.get(id)?.(result.totalSize);
    waiting.delete(id);
  });
  let id = 0;
  return {
    async megabytes() {
      id += 1;
      const bytes = await new Promise<number>((resolve) => {
        waiting.set(id, resolve);
        socket.send(JSON.stringify({ id, method: 'Runtime.getHeapUsage' }));
      });
      return bytes / 1_000_000;
    },
    close: () => socket.close(),
  };
}
