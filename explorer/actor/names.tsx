import { Table, Text } from '@mantine/core';
import type { ActorNamesFragment } from '../api/documents.ts';
import { languageName } from '../code-words.ts';
import { Panel } from '../panel/panel.tsx';
import { SourceMarks } from '../source/mark.tsx';
import styles from './names.module.css';

/** Every name and spelling, each once, and who uses it. */
export function Names({ actor: { names } }: { actor: ActorNamesFragment }) {
  return (
    <Panel
      title="Names and spellings"
      fragment="ActorNames"
      data={names}
      rows={names.map(({ name, language, source, locator }) => ({
        name,
        language,
        source: source?.slug,
        locator,
      }))}
    >
      <Table className={styles.names}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Name</Table.Th>
            <Table.Th>Language and script</Table.Th>
            <Table.Th>Spelled this way in</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {[...Map.groupBy(names, ({ name, language }) => `${name} ${language}`)].map(([spelling, uses]) => (
            <Spelling key={spelling} uses={uses} />
          ))}
        </Table.Tbody>
      </Table>
    </Panel>
  );
}

/** `Arab` of `ar`, `Latn` of `ar-Latn`. */
const scriptOf = (language: string) => new Intl.Locale(language).maximize().script;

function Spelling({ uses }: { uses: ActorNamesFragment['names'] }) {
  const { name, language } = uses[0] ?? {};
  const places = uses.flatMap(({ source, locator }) => (source ? { source, locator } : []));
  return (
    <Table.Tr>
      <Table.Th scope="row" className={styles.name}>
        <bdi lang={language ?? undefined} dir="auto" data-script={language && scriptOf(language)}>
          {name}
        </bdi>
      </Table.Th>
      <Table.Td>{language ? languageName(language) : 'Not given'}</Table.Td>
      <Table.Td>
        {places.length ? (
          <SourceMarks citations={places} />
        ) : (
          <Text size="sm" c="dimmed">
            The editors’ name
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
