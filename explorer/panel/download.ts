import { csv, type Row } from './csv.ts';

/** Safari reads it only after the click. */
const KEPT_MILLISECONDS = 60_000;

export function downloadJson(name: string, data: unknown): void {
  save(`${name}.json`, 'application/json', `${JSON.stringify(data, null, 2)}\n`);
}

export function downloadCsv(name: string, rows: readonly Row[]): void {
  save(`${name}.csv`, 'text/csv;charset=utf-8', csv(rows));
}

function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MILLISECONDS);
}
