import { Anchor, Stack, Text, Title } from '@mantine/core';
import panel from '../panel/panel.module.css';
import tools from '../panel/tools.module.css';

/** Before the first dossier is applied there is nothing to look at, and whoever sees this is who can change that. */
export function Empty() {
  return (
    <section className={panel.panel}>
      <Stack gap="sm" align="flex-start">
        <Title order={2} size="h3">
          No events yet
        </Title>
        <Text>
          The data come from dossiers: files that tell what the sources say. Write one in the folder seed/ as
          seed/FORMAT.md says, look whether it holds together, and apply it:
        </Text>
        <pre className={tools.text}>{'npm run dossier -- check\nnpm run dossier -- apply'}</pre>
        <Text>
          Then load this page anew. What can be asked is in{' '}
          <Anchor href="/graphql" underline="always">
            GraphiQL
          </Anchor>
          .
        </Text>
      </Stack>
    </section>
  );
}
