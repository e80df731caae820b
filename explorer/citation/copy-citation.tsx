import { CopyText } from '../shell/copy-text.tsx';
import { shortVersion, useDataset } from '../shell/dataset.tsx';
import { day } from '../time/date-words.ts';

interface Citing {
  /** What is cited, and where it stands in its sources. */
  text: string;
  /** Where it is here, from the root: `/event/…`. */
  path: string;
  /** What it is, in one word: `claim`. */
  what: string;
  /** Which one of the many on a page. */
  which: string;
}

/** A small button for one of many: copies its citation as plain text, with the address and the version of the data. */
export function CopyCitation({ text, path, what, which }: Citing) {
  const { version } = useDataset();
  const data = version && `data version ${shortVersion(version)}, `;
  const retrieved = () =>
    `Aftermath, ${location.origin}${path} (${data}retrieved ${day(new Date().toISOString())}).`;
  return (
    <CopyText
      text={() => `${text}. ${retrieved()}`}
      label={`Cite this ${what}: ${which}`}
      done={`Citation copied: ${which}`}
      short="Cite"
      isHidden
    />
  );
}
