import { execFileSync } from 'node:child_process';

/** The runtimes that this process started. */
export function workerds(): number[] {
  return lines('-A', '-o', 'pid=,ppid=,comm=')
    .filter(([, parent, command]) => Number(parent) === process.pid && command?.endsWith('workerd'))
    .map(([id]) => Number(id));
}

export function residentMegabytes(id: number): number {
  const [[kilobytes] = []] = lines('-p', String(id), '-o', 'rss=');
  return Number(kilobytes) / 1024;
}

function lines(...options: string[]): string[][] {
  const listed = execFileSync('ps', options, { encoding: 'utf8' });
  return listed
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
}
