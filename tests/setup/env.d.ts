import type { Env as WorkerEnv } from '../../src/http/context.ts';

declare global {
  namespace Cloudflare {
    interface Env extends WorkerEnv {
      /** A `World` (made-world.ts). */
      TEST_WORLD: string;
    }
  }
}
