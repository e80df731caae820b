import { Stack, Text } from '@mantine/core';
import type { StatementAboutFragment } from '../api/documents.ts';
import { EventLine } from '../event/line.tsx';
import { Panel } from '../panel/panel.tsx';

/** The events that it speaks of. */
export function About({ statement: { about } }: { statement: StatementAboutFragment }) {
  return (
    <Panel
      title="Events that it is about"
      fragment="StatementAbout"
      data={about}
      rows={about.edges.map(({ node: { slug, title, type, occurred } }) => ({
        slug,
        title,
        type,
        occurred: occurred.edtf,
      }))}
    >
      {about.edges.length === 0 && <Text c="dimmed">It speaks of no event that is recorded here.</Text>}
      <Stack gap="sm">
        {about.edges.map(({ node }) => (
          <EventLine key={node.slug} event={node} />
        ))}
      </Stack>
    </Panel>
  );
}
