import { Stack, Text, Title } from '@mantine/core';
import type { EventAccountsFragment } from '../api/documents.ts';
import { Panel } from '../panel/panel.tsx';
import { SourceMark } from '../source/mark.tsx';
import { asTitle, inWords } from '../words.ts';

export function Accounts({ event: { accounts } }: { event: EventAccountsFragment }) {
  return (
    <Panel
      title="Accounts"
      fragment="EventAccounts"
      data={accounts}
      rows={accounts.flatMap(({ property, agreement, claims }) =>
        claims.map(({ text, claimant, source, locator }) => ({
          property,
          agreement,
          text,
          claimant: claimant?.name,
          source: source.slug,
          locator,
        })),
      )}
    >
      <Stack>
        {accounts.map(({ property, agreement, claims }) => (
          <div key={property}>
            <Title order={3} size="h4">
              {asTitle(property)} · {inWords(agreement)}
            </Title>
            {claims.map((claim) => (
              <Text key={claim.id}>
                {claim.text} <SourceMark {...claim} />
              </Text>
            ))}
          </div>
        ))}
      </Stack>
    </Panel>
  );
}
