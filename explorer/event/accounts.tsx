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
      rows={accounts.flatMap((account) => claimRows({ ...account, values: toldOf(account.values) }))}
    >
      {accounts.length ? (
        <Summary accounts={accounts} />
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

function Summary({ accounts }: Pick<EventAccountsFragment, 'accounts'>) {
  return (
    <>
      <Group gap="4px 20px" mb={4}>
        {DEGREES.flatMap((agreement) => {
          const alike = accounts.filter((account) => account.agreement === agreement);
          return [...Map.groupBy(alike, agreementWords)].map(([words, { length }]) => (
            <AgreementMark key={words} agreement={agreement} words={words} count={length} />
          ));
        })}
      </Group>
      <Text size="sm" c="dimmed" mb="md">
        What is told, in the editors’ words. Sources that share a publisher or an agency, or have all they
        tell from the same statements, the same people or one chain of command, are not independent of each
        other.
      </Text>
    </>
  );
}
