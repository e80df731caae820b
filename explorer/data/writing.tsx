import { Anchor, Text, Title } from '@mantine/core';
import styles from './page.module.css';

/** What whoever reads a file has to know of all of them. */
export function Writing() {
  return (
    <section aria-labelledby="writing">
      <Title order={2} size="h3" id="writing">
        How the files are written
      </Title>
      <ul className={styles.rules}>
        <li>
          <b>CSV</b> is UTF-8 with a byte order mark, as RFC 4180 has it: commas, a first line with the names
          of the columns, lines that end in CR LF. An empty cell, null in JSON and in the descriptions, is
          what no source and no editor gives.
        </li>
        <li>
          <b>Lists</b> are one cell, with <code>; </code> between the values. In JSON they are lists.
        </li>
        <li>
          <b>Formulas.</b> A text that begins with <code>=</code>, <code>+</code>, <code>-</code>,{' '}
          <code>@</code>, a tab or a line break has an apostrophe before it in CSV, so that no spreadsheet
          runs it; so has one that begins with apostrophes and then one of these. Take one apostrophe away to
          have the text letter for letter. Numbers stay numbers, and JSON has all texts as they are.
        </li>
        <li>
          <b>Figures</b> are as the source gives them: “at least 78” is the qualifier <code>AT_LEAST</code>{' '}
          with <code>best</code> and <code>low</code> 78 and an empty <code>high</code>. No number is added
          that no source gives.
        </li>
        <li>
          <b>Dates</b> are EDTF, no more exact than the sources: <code>2023-12-08?</code> was worked out, and
          the column that ends in <code>_note</code> says how. <code>_earliest</code> and <code>_latest</code>{' '}
          are to sort by: they are the first and the last instant that the date can mean.
        </li>
        <li>
          <b>Slugs</b> name records, and lead from one file to another: <code>place</code> of an event is{' '}
          <code>slug</code> of a place.
        </li>
        <li>
          <b>GeoJSON</b> has a point for each event and place whose coordinates are known, and no geometry for
          the others. <b>JSON</b> and <b>NDJSON</b> have the columns of the CSV file as keys.
        </li>
        <li>
          <b>Whole or broken off.</b> A file is of one version of the data. Where these change while it is
          sent, the download fails, and you ask again.
        </li>
      </ul>
      <Text>
        The lists of events, people, places, questions and sources can be had as files, too, kept to what
        their address says: <code>/events.csv?disputed=on</code>. Whatever else you want to know, ask the{' '}
        <Anchor href="/graphql" inherit underline="always">
          API
        </Anchor>
        .
      </Text>
    </section>
  );
}
