/** Peers and corpora beside each other: the median of the rounds' ratios, since what else the machine does differs from one to the next. */
import { type Compared, type Measures, quantile } from './measure.ts';

export type Peer = Exclude<Compared, 'ours'>;

export const median = (values: number[]) => quantile(values, 0.5);

/** How many times the peer's requests per second Aftermath serves. */
export const speedOver = ({ ours, ...peers }: Measures, peer: Peer) => ratioOf(peers[peer].works, ours.works);

/** How many times the hand-written endpoint's requests Aftermath answers in the same time, where the database takes none. */
export const bareSpeedOver = ({ ours, hand }: Measures) => ratioOf(hand.bare, ours.bare);

/** How many times the peer's rows Aftermath reads. */
export const rowsOver = ({ ours, ...peers }: Measures, peer: Peer) =>
  ours.counts.rowsRead / peers[peer].counts.rowsRead;

/** How many times as long Aftermath takes as before. */
export const growthFrom = (before: Measures, after: Measures) => ratioOf(after.ours.works, before.ours.works);

const ratioOf = (above: number[], below: number[]) =>
  median(above.map((value, round) => value / (below[round] as number)));
