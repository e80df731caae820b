import type { CitationsFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { SourceMarks } from './mark.tsx';
import styles from './reported.module.css';

interface OthersProps {
  citations: CitationsFragment;
  /** The source that it is shown of. */
  source: string;
}

/** Where others tell the same. */
export function Others({ citations, source }: OthersProps) {
  const others = nodesOf(citations).filter(
    (place, index, all) =>
      place.source.slug !== source && all.findIndex((other) => isSamePlace(other, place)) === index,
  );
  return (
    <div className={styles.others}>
      {others.length ? (
        <>
          Also in <SourceMarks citations={others} />
        </>
      ) : (
        'Only in this source'
      )}
    </div>
  );
}

type Place = CitationsFragment['edges'][number]['node'];

const isSamePlace = (one: Place, other: Place): boolean =>
  one.source.slug === other.source.slug && one.locator === other.locator;
