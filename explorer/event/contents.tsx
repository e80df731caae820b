import styles from './contents.module.css';

/** The parts of the page, at its upper edge however far one has read. */
export function Contents({ parts }: { parts: { id: string; title: string }[] }) {
  return (
    <nav aria-label="On this page" className={styles.contents} data-contents data-screen-only>
      {parts.map(({ id, title }) => (
        <a key={id} href={`#${id}`}>
          {title}
        </a>
      ))}
    </nav>
  );
}
