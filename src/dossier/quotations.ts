import type { Dossier } from './format.ts';
import type { Loose, Report } from './rules.ts';
export function checkQuotations(_dossier: Loose<Dossier>, _folder: string, _report: Report): void {}
