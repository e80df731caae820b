import type { DateFragment } from '../api/documents.ts';

export type Doubt = Pick<DateFragment, 'edtf' | 'approximate' | 'uncertain'>;

/** Whether the record leaves no doubt about the date: an interval's ends may each be doubted, which no flag tells. */
export const isSettled = ({ edtf, approximate, uncertain }: Doubt): boolean =>
  !(approximate || uncertain || /[?~%]/.test(edtf));
