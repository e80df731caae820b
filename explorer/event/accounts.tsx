import { Group, Text } from '@mantine/core';
import { Account } from '../account/account.tsx';
import { AgreementMark } from '../account/agreement-mark.tsx';
import { agreementWords } from '../account/agreement-words.ts';
import { claimRows } from '../account/claim-rows.ts';
import { toldOf } from '../account/told.ts';
import type { Agreement, EventAccountsFragment } from '../api/documents.ts';
import { Panel } from '../panel/panel.tsx';

/** What the sources tell of an event, a row for each property, where they contradict each other first. */
export function Accounts({ event }: { event: EventAccountsFragment }) {
  const { accounts } = event;
  return (
    <Panel
      id="accounts"
      title="Accounts"
      fragment="EventAccounts"
      embed={`/embed/event/${event.slug}/accounts/code`}
      beside={<Degrees accounts={accounts} />}
      rows={accounts.flatMap((account) => claimRows({ ...account, values: toldOf(account.values) }))}
    >
      {accounts.length ? (
        <Text size="sm" c="dimmed" mb="xs">
          Without quotation marks: the editors’ words. Sources that share a publisher, agency, statement or
          chain of command are not independent.
        </Text>
      ) : (
        <Text>No claims about this event are recorded: who, how many, or with what.</Text>
      )}
      {disputedFirst(accounts).map((account) => (
        <Account key={account.property} account={account} event={event} />
      ))}
    </Panel>
  );
}

const disputedFirst = (accounts: EventAccountsFragment['accounts']) =>
  accounts.toSorted(
    (a, b) => Number(b.agreement === 'CONTRADICTORY') - Number(a.agreement === 'CONTRADICTORY'),
  );

const DEGREES: Agreement[] = ['CONTRADICTORY', 'COMPATIBLE', 'AGREED', 'SINGLE'];

function Degrees({ accounts }: Pick<EventAccountsFragment, 'accounts'>) {
  return (
    <Group gap="4px 20px">
      {DEGREES.flatMap((agreement) => {
        const alike = accounts.filter((account) => account.agreement === agreement);
        return [...Map.groupBy(alike, agreementWords)].map(([words, { length }]) => (
          <AgreementMark key={words} agreement={agreement} words={words} count={length} />
        ));
      })}
    </Group>
  );
}
