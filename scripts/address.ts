/** Where the Worker is reached on this machine. */
import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { Refusal, reasonOf } from './refusal.ts';

export const DEFAULT_PORT = 8787;

export interface Address {
  /** What workerd listens at: a name that it cannot have one address of, it does not listen at. */
  host: string;
  port: number;
  /** Whether any other would do. */
  isAny: boolean;
}

export function portFrom(setting: string | undefined): number {
  const port = setting ? Number(setting) : DEFAULT_PORT;
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Refusal(`PORT is "${setting}", and must be a number from 1 to 65535, or 0 for any free port`);
}

/**
 * The port itself, where any other program could have it; for 0 one that nobody has. It must be free at each address of
 * `localhost`, for a browser may take either. One that the machine does not have does no harm: a container's list of
 * hosts often has ::1 where there is no IPv6.
 */
export async function freeAddress(wanted: number): Promise<Address> {
  await assertLoopback();
  const found = await lookup('localhost', { all: true }).catch(() => []);
  let port = wanted;
  const hosts: string[] = [];
  for (const { address } of found) {
    const opened = await portAt(address, port);
    if (opened === null) continue;
    port = opened;
    hosts.push(address);
  }
  const [host] = hosts;
  if (!host)
    throw new Refusal(
      'localhost is no address of this machine: give the file of its hosts (/etc/hosts) the line "127.0.0.1 localhost"',
    );
  return { host: hosts.length === found.length ? 'localhost' : host, port, isAny: wanted === 0 };
}

/** Building takes seconds, in which another program may have taken a port that was not asked for by its number. */
export async function stillFree(address: Address): Promise<Address> {
  return address.isAny ? freeAddress(0) : address;
}

/** Also on a machine whose `localhost` is ::1 alone. */
async function assertLoopback(): Promise<void> {
  if ((await portAt('127.0.0.1', 0)) !== null) return;
  throw new Refusal(
    'This machine has no 127.0.0.1, by which the parts of the local runtime reach each other, whatever address serves you: bring it back, on Linux with ip address add 127.0.0.1/8 dev lo',
  );
}

/** Null where the machine does not have the address. */
async function portAt(host: string, port: number): Promise<number | null> {
  const probe = createServer().listen(port, host);
  try {
    await once(probe, 'listening');
    return (probe.address() as AddressInfo).port;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(code)) return null;
    const problem = code === 'EADDRINUSE' ? 'is taken' : `cannot be opened (${reasonOf(error)})`;
    throw new Refusal(
      `Port ${port} ${problem}: choose another, as in PORT=${port < 65_535 ? port + 1 : DEFAULT_PORT} npm start`,
    );
  } finally {
    probe.close();
  }
}
