/**
 * A process that goes on publishing: `STATE NAME COUNT` gives the dossier NAME one text after another, every second time
 * by a proposal. Prints a line before it begins, and one for each.
 */
import { publish } from '../../src/changesets/decide.ts';
import { propose } from '../../src/changesets/propose.ts';
import { StalePlan } from '../../src/dossier/apply.ts';
import { changeDatabase } from '../../src/dossier/commands.ts';
import { openLocalDatabase } from '../../src/dossier/database.ts';
import { givenAt } from './versions.ts';

const [state = '', name = '', count = ''] = process.argv.slice(2);
const { database, close } = await openLocalDatabase(state);
console.log('ready');
for (let index = 1; index <= Number(count); index += 1) {
  const wanted = { given: [givenAt(name, index)], files: [], author: name };
  if (index % 2) await applied();
  else {
    const { changeset } = await propose(database, wanted, { author: name });
    if (changeset) await publish(database, changeset.number, { by: name, isDeskOfOne: true });
  }
  console.log(index);

  /** Of two at the same moment, one is told to run again. */
  async function applied(): Promise<void> {
    try {
      await changeDatabase(database, wanted);
    } catch (error) {
      if (!(error instanceof StalePlan)) throw error;
      await applied();
    }
  }
}
await close();
