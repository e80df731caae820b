import type { D1Migration } from 'cloudflare:test';
import type { Statement } from '../../src/dossier/chunks.ts';
import type { Env as WorkerEnv } from '../../src/http/context.ts';

declare global {
  namespace Cloudflare {
    interface Env extends WorkerEnv {
      TEST_MIGRATIONS: D1Migration[];
      TEST_SEED: Statement[];
    }
  }
}
