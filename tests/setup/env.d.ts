declare namespace Cloudflare {
  interface Env extends import('../../src/http/context.ts').Env {
    TEST_MIGRATIONS: import('cloudflare:test').D1Migration[];
    TEST_SEED: import('../../src/dossier/apply.ts').Statement[];
  }
}
