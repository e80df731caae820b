import { csvFormat } from 'd3-dsv';

export type Row = Record<string, string | number | boolean | null | undefined>;

export function downloadJson(name: string, data: unknown): void {
  save(`${name}.json`, 'application/json', `${JSON.stringify(data, null, 2)}\n`);
}

/** RFC 4180, in UTF-8 with the mark by which a spreadsheet knows it. */
export function downloadCsv(name: string, rows: Row[]): void {
  save(`${name}.csv`, 'text/csv;charset=utf-8', `\u{FEFF}${csvFormat(rows)}\n`);
}

function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
