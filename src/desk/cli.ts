/** The commands about the tokens of the desk. */
import { InvalidArgumentError, Option } from 'commander';
import { SCOPES } from '../../schema/desk.ts';
import { type Around, type DatabaseOptions, note } from '../changesets/cli.ts';
import type { Scope } from './identity.ts';
import type { Token } from './tokens.ts';

const MAX_DAYS = 366;

interface Options extends DatabaseOptions {
  holder: string;
  scope?: Scope[];
  days: number;
  note?: string;
}

export function addTokenCommands({ program, inDatabase, use }: Around): void {
  const token = program.command('token').description('what programs show to the desk (docs/desk.md)');

  inDatabase(token.command('create'))
    .description('makes one, and shows it this once')
    .requiredOption('--holder <name>', 'in whose name it proposes, reviews and publishes', holderOf)
    .addOption(
      new Option('--scope <scope>', 'what it may do besides reading; may be repeated')
        .choices(SCOPES)
        .argParser((value: string, values: Scope[] = []) => [...values, scopeOf(value)]),
    )
    .option('--days <count>', `how long it holds: at most ${MAX_DAYS}`, daysOf, 90)
    .addOption(note())
    .action((options: Options) =>
      use(options, async (database) => {
        const { createToken } = await import('./tokens.ts');
        const { holder, scope = [], days, note } = options;
        const { id, token, expiresAt } = await createToken(database, { holder, scopes: scope, days, note });
        const may = ['read', ...scope].join(', ');
        return { lines: [`Token ${id} of ${holder} may ${may} until ${day(expiresAt)}:`, token] };
      }),
    );

  inDatabase(token.command('list'))
    .description('lists them, the newest first; none is shown itself')
    .action((options: Options) =>
      use(options, async (database) => {
        const { tokensIn } = await import('./tokens.ts');
        const tokens = await tokensIn(database);
        return { lines: tokens.length ? tokens.map(lineOf) : ['no token yet'] };
      }),
    );

  inDatabase(token.command('revoke'))
    .description('ends one for good')
    .argument('<id>', 'as "list" shows it', idOf)
    .action((id: number, options: Options) =>
      use(options, async (database) => {
        const { revokeToken } = await import('./tokens.ts');
        if (await revokeToken(database, id)) return { lines: [`Token ${id} is revoked.`] };
        return { lines: [`there is no token ${id} that could be revoked`], isFailure: true };
      }),
    );
}

const day = (time: string) => time.slice(0, 'yyyy-mm-dd'.length);

function lineOf({ id, holder, scopes, note, expiresAt, revokedAt }: Token): string {
  const isOver = Date.parse(expiresAt) <= Date.now();
  const state = revokedAt ? `revoked ${day(revokedAt)}` : `${isOver ? 'expired' : 'until'} ${day(expiresAt)}`;
  return [id, holder, ['read', ...scopes].join(', '), state, ...(note ? [note] : [])].join('  ');
}

/** Names are compared: two that look alike are to be one. */
function holderOf(text: string): string {
  const name = text.normalize('NFC').trim().replace(/\s+/g, ' ');
  if (name && !/\p{C}/u.test(name)) return name;
  throw new InvalidArgumentError('It is a name, as "Ann Lee".');
}

function scopeOf(value: string): Scope {
  const scope = SCOPES.find((each) => each === value);
  if (!scope) throw new InvalidArgumentError(`It is one of ${SCOPES.join(', ')}.`);
  return scope;
}

function daysOf(text: string): number {
  const days = Number(text);
  if (Number.isInteger(days) && days >= 1 && days <= MAX_DAYS) return days;
  throw new InvalidArgumentError(`It is a number from 1 to ${MAX_DAYS}.`);
}

function idOf(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It is no number from 1 on.');
  return Number(text);
}
