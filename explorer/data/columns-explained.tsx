import { formatOf, meaningOf } from './meaning.ts';
import styles from './page.module.css';
import { TABLES } from './tables/tables.ts';
import { WithCode } from './with-code.tsx';

/** The data dictionary: each column of each file. */
export function Columns() {
  return TABLES.map(({ kind, columns }) => (
    <details key={kind} className={styles.kind}>
      <summary>
        <h3 id={kind} className={styles.name}>
          {kind}
        </h3>{' '}
        {columns.length} columns
      </summary>
      <div className={styles.wide}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Column</th>
              <th scope="col">Meaning</th>
              <th scope="col">Format</th>
              <th scope="col">In the API</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <tr key={column.name}>
                <th scope="row">
                  <code>{column.name}</code>
                </th>
                <td>
                  <WithCode text={meaningOf(column)} />
                </td>
                <td>{formatOf(column)}</td>
                <td>
                  {column.of.map((field) => (
                    <div key={field}>
                      <code>{field}</code>
                    </div>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  ));
}
