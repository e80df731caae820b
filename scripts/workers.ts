/** The Workers of this machine: built where they are not up to date, and run in one process tree on one port. */
import { join } from 'node:path';
import { authorHere } from '../src/changesets/author.ts';
import type { Address } from './address.ts';
import { isWritable } from './folders.ts';
import { lock } from './lock.ts';
import { project, state } from './readiness.ts';
import { type Running, run } from './runtime.ts';
import { buildAgents, buildDesk, buildPictures, buildScript } from './script.ts';

/** The paths of their scripts. */
export interface Scripts {
  script: string;
  desk: string;
  pictures: string;
  agents: string;
}

/** Two that start at once build one after the other. Where nothing can be written, what was built before may do. */
export async function buildWorkers(buildPages: () => Promise<void>): Promise<Scripts> {
  const built = join(project, 'dist');
  const building = isWritable(built)
    ? lock(join(built, 'building.lock'), { waitMilliseconds: 300_000 })
    : undefined;
  try {
    await buildPages();
    const [script, desk, pictures, agents] = await Promise.all([
      buildScript(),
      buildDesk(),
      buildPictures(),
      buildAgents(),
    ]);
    return { script, desk, pictures, agents };
  } finally {
    building?.release();
  }
}

export const runWorkers = ({ script, desk, pictures, agents }: Scripts, address: Address): Promise<Running> =>
  run({
    script,
    desk: { script: desk, editor: authorHere(), isOfOne: process.env.AFTERMATH_DESK_OF_ONE !== 'false' },
    pictures,
    agents,
    state,
    address,
    isLogged: Boolean(process.env.AFTERMATH_LOG),
  });
