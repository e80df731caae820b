import { answered } from '../data/asking.ts';
import type { WriteCitation } from '../rendered.ts';
import { shortVersion } from '../shell/dataset.tsx';
import { Shell } from '../shell/documents.ts';
import { FORMATS } from './formats.ts';
import { citationKey } from './names.ts';

export const writeCitation: WriteCitation = async ({ name: { path, format }, title, origin, ask }) => {
  const { dataset } = await answered(ask, Shell, {});
  const cited = {
    title,
    version: shortVersion(dataset.version),
    changed: dataset.updatedAt ?? '',
    url: `${origin}${path}`,
    retrieved: new Date(),
  };
  return FORMATS[format](cited, citationKey(path));
};
