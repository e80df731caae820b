import { parseDate } from '../../schema/dates.ts';
import { builder } from './builder.ts';

export const FuzzyDate = builder
  .objectRef<{ edtf: string; earliest: string; latest: string | null }>('FuzzyDate')
  .implement({
    fields: (t) => ({
      edtf: t.exposeString('edtf'),
      earliest: t.exposeString('earliest'),
      latest: t.exposeString('latest'),
      precision: t.string({ resolve: ({ edtf }) => parseDate(edtf).precision }),
    }),
  });
