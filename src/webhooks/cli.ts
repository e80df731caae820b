/** The commands about webhooks. */
import { InvalidArgumentError, Option } from 'commander';
import { type Around, type DatabaseOptions, note, type Said } from '../changesets/cli.ts';
import { type Filter, FOLLOWED, type Webhook } from './store.ts';

interface Options extends DatabaseOptions, Filter {
  note?: string;
}

export function addWebhookCommands({ program, inDatabase, use }: Around): void {
  const webhook = program
    .command('webhook')
    .description('other servers that are told what is published (docs/webhooks.md)');

  const add = inDatabase(webhook.command('add'))
    .description('adds one, and shows this once the secret by which it knows that a message is yours')
    .argument('<url>', 'where to send it, as https://example.org/hook')
    .addOption(note());
  for (const name of FOLLOWED) {
    add.addOption(
      new Option(`--${name} <slug>`, `only what concerns this ${name}; may be repeated`).argParser(
        (slug: string, slugs: string[] = []) => [...slugs, slug],
      ),
    );
  }
  add.action((url: string, options: Options) =>
    use(options, async (database) => {
      const [{ problemOf }, { newSecret }, { addWebhook, unknownIn }] = await Promise.all([
        import('./address.ts'),
        import('./send.ts'),
        import('./store.ts'),
      ]);
      const problem = problemOf(url, !options.remote);
      if (problem) throw new Error(`nothing can be sent to "${url}": ${problem}`);
      const filter = filterOf(options);
      const unknown = await unknownIn(database, filter);
      if (unknown) throw new Error(`there is no ${unknown}`);
      const secret = newSecret();
      const id = await addWebhook(database, { url, filter, note: options.note, secret });
      return { lines: [`Webhook ${id} is told ${wordsOf(filter)} from now on. Its secret:`, secret] };
    }),
  );

  inDatabase(webhook.command('list'))
    .description('lists them, with how they are; no secret is shown')
    .action((options: Options) =>
      use(options, async (database) => {
        const { webhooksIn } = await import('./store.ts');
        const found = await webhooksIn(database);
        return { lines: found.length ? found.map(lineOf) : ['no webhook yet'] };
      }),
    );

  const ofWebhook = (name: string, description: string, work: Work) =>
    inDatabase(webhook.command(name))
      .description(description)
      .argument('<id>', 'as "list" shows it', idOf)
      .action((id: number, options: Options) =>
        use(options, async (database) => {
          const found = await (await import('./store.ts')).webhookWith(database, id);
          if (!found) return { lines: [`there is no webhook ${id}`], isFailure: true };
          return work(database, found, options);
        }),
      );

  ofWebhook('remove', 'ends one for good', async (database, { id, url }) => {
    await (await import('./store.ts')).removeWebhook(database, id);
    return { lines: [`Webhook ${id} is removed: ${url} is told nothing any more.`] };
  });

  ofWebhook(
    'test',
    'sends it a message of type "webhook.test" from this machine',
    async (_, hook, options) => {
      const { send } = await import('./send.ts');
      const timestamp = new Date().toISOString();
      const body = JSON.stringify({ type: 'webhook.test', timestamp, data: {} });
      const failure = await send(hook, { id: `webhook_${hook.id}_test_${timestamp}`, body }, !options.remote);
      if (failure) return { lines: [`${hook.url}: ${failure.problem}`], isFailure: true };
      return { lines: [`${hook.url} has accepted it.`] };
    },
  );

  ofWebhook('retry', 'sends what was not accepted once more, and all since', async (database, { id }) => {
    await (await import('./store.ts')).resumeWebhook(database, id);
    return { lines: [`Webhook ${id} is sent what is due within a minute.`] };
  });
}

type Work = (database: D1Database, webhook: Webhook, options: Options) => Promise<Said>;

const filterOf = (options: Options): Filter =>
  Object.fromEntries(FOLLOWED.flatMap((name) => (options[name] ? [[name, options[name]]] : [])));

/** `what concerns event raid`. */
function wordsOf(filter: Filter): string {
  const parts = FOLLOWED.flatMap((name) => {
    const slugs = filter[name];
    return slugs ? [`${name} ${slugs.join(' or ')}`] : [];
  });
  return parts.length ? `what concerns ${parts.join(' and ')}` : 'all that is published';
}

function lineOf({ id, url, filter, note, ...state }: Webhook): string {
  return [id, url, wordsOf(filter), stateOf(state), ...(note ? [note] : [])].join('  ');
}

const minute = (time: string) => `${time.slice(0, 'yyyy-mm-ddThh:mm'.length).replace('T', ' ')} UTC`;

function stateOf({
  stoppedAt,
  failingSince,
  problem,
  deliveredAt,
}: Pick<Webhook, 'stoppedAt' | 'failingSince' | 'problem' | 'deliveredAt'>): string {
  if (stoppedAt) return `stopped ${minute(stoppedAt)}: ${problem}`;
  if (failingSince) return `failing since ${minute(failingSince)}: ${problem}`;
  return deliveredAt ? `delivered ${minute(deliveredAt)}` : 'nothing sent yet';
}

function idOf(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It is no number from 1 on.');
  return Number(text);
}
