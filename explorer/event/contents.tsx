import styles from './contents.module.css';

interface ContentsProps {
  title: string;
  parts: { id: string; title: string }[];
}

/** The parts of the page, at its upper edge however far one has read; whoever is led to the middle of it sees what page it is. */
export function Contents({ title, parts }: ContentsProps) {
  return (
    <nav aria-label="On this page" className={styles.contents} data-contents data-screen-only>
      {parts.map(({ id, title }) => (
        <a key={id} href={`#${id}`}>
          {title}
        </a>
      ))}
      <a href="#main" className={styles.title}>
        ↑ {title}
      </a>
    </nav>
  );
}
