import { Anchor, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Asked } from '../api/asked.tsx';
import type { DataPageQuery } from '../api/documents.ts';
import { Cite } from '../citation/cite.tsx';
import { shortVersion } from '../shell/dataset.tsx';
import { Fact, Facts } from '../shell/facts.tsx';
import { useHashTarget } from '../shell/use-hash-target.ts';
import { day } from '../time/date-words.ts';
import { Columns } from './columns-explained.tsx';
import { DataPage as DataDocument } from './documents.ts';
import { Files } from './files.tsx';
import { DATA, DATA_PATH } from './names.ts';
import styles from './page.module.css';
import { Writing } from './writing.tsx';

/** All that the other pages show, as files, and what each column of them means. */
export default function DataPage() {
  useHashTarget();
  useDocumentTitle(`${DATA.name} · Aftermath`);
  return (
    <Stack gap="lg">
      <Title order={1}>{DATA.name}</Title>
      <Text>
        All records as files, made of the data at the moment when you ask for them. Each row can be read by
        itself: it has the names, dates, codes, places and sources of its record, the address of its page, the
        version of the data and the licence.
      </Text>
      <Asked document={DataDocument} variables={{}}>
        {(data) => <Known data={data} />}
      </Asked>
      <Writing />
      <section aria-labelledby="columns">
        <Title order={2} size="h3" id="columns">
          What each column means
        </Title>
        <Columns />
      </section>
    </Stack>
  );
}

function Known({ data }: { data: DataPageQuery }) {
  const { version, updatedAt, licence, ...counts } = data.dataset;
  const rows = {
    ...counts,
    utterances: data.utterances.totalCount,
    questions: data.topics.totalCount,
    parties: data.parties.totalCount,
    places: data.places.totalCount,
  };
  const source = `The Aftermath contributors, “Aftermath”, version ${shortVersion(version)}, ${day(updatedAt)}, ${licence}`;
  return (
    <>
      <section aria-labelledby="files">
        <Title order={2} size="h3" id="files">
          Files
        </Title>
        <Files rows={rows} />
      </section>
      <section aria-labelledby="release">
        <Title order={2} size="h3" id="release">
          Version and licence
        </Title>
        <Facts>
          <Fact label="Version">
            <code className={styles.version}>{version}</code>
          </Fact>
          <Fact label="Last changed">{day(updatedAt)}</Fact>
          <Fact label="Licence">
            <Anchor href={`https://spdx.org/licenses/${licence}.html`} inherit underline="always">
              {licence}
            </Anchor>
            . Quotations, and the titles of documents, are their speakers’ and publishers’.
          </Fact>
          <Fact label="To cite it">
            {source}
            <Cite what="data set" title={DATA.name} path={DATA_PATH} />
          </Fact>
        </Facts>
      </section>
    </>
  );
}
