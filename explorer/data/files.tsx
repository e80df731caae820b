import { Anchor } from '@mantine/core';
import { dictionary } from './dictionary.ts';
import { DATA_PATH, FORMAT_NAMES, formatsOf } from './names.ts';
import styles from './page.module.css';
import { TABLES } from './tables/tables.ts';
import { WithCode } from './with-code.tsx';

const ABOUT_COLUMNS = 'A column of one of these files, and what it means.';

/** What there is to take along, and how much of what. */
export function Files({ rows }: { rows: Readonly<Record<string, number>> }) {
  return (
    <div className={styles.wide}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">A row is</th>
            <th scope="col" className={styles.number}>
              Rows
            </th>
            <th scope="col">Download</th>
          </tr>
        </thead>
        <tbody>
          {TABLES.map(({ kind, of }) => (
            <tr key={kind}>
              <th scope="row">
                <Anchor href={`#${kind}`} inherit>
                  {kind}
                </Anchor>
              </th>
              <td>
                <WithCode text={(of && dictionary[of]?.meaning) || ABOUT_COLUMNS} />
              </td>
              <td className={styles.number}>{rows[kind]?.toLocaleString('en')}</td>
              <td>
                <Links kind={kind} />
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">records</th>
            <td>Any record: all rows of all these files, each with its kind first.</td>
            <td />
            <td>
              <Links kind="records" />
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function Links({ kind }: { kind: string }) {
  return (
    <span className={styles.links}>
      {formatsOf(`${DATA_PATH}/${kind}`).map((format) => (
        <Anchor key={format} href={`${DATA_PATH}/${kind}.${format}`} inherit underline="always">
          {FORMAT_NAMES[format]}
        </Anchor>
      ))}
    </span>
  );
}
