import { csv, type Row } from './csv.ts';

/** Safari reads it only after the click. */
const KEPT_MILLISECONDS = 60_000;

/** `notWhole` says of data that are cut what is missing, and where it is: in the file too, which outlives the page. */
export function downloadJson(name: string, data: unknown, notWhole: string | false): void {
  save(
    `${name}.json`,
    'application/json',
    `${JSON.stringify(notWhole ? { notWhole, data } : data, null, 2)}\n`,
  );
}

export function downloadCsv(name: string, rows: readonly Row[], notWhole: string | false): void {
  save(`${name}.csv`, 'text/csv;charset=utf-8', csv(rows, notWhole));
}

/** Saves a text as a file. */
export function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MILLISECONDS);
}
