/**
 * All files of a core share a process, and wrangler is told to be silent through its environment: each file begins with
 * the environment of the whole run, which the commands that it starts are given.
 */
declare global {
  /** The environment before any file; kept from file to file. */
  var environment: NodeJS.ProcessEnv | undefined;
}

globalThis.environment ??= { ...process.env };
for (const name of Object.keys(process.env)) if (!(name in globalThis.environment)) delete process.env[name];
Object.assign(process.env, globalThis.environment);

export {};
