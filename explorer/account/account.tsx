import { Text, Title } from '@mantine/core';
import { ActorLink } from '../actor/link.tsx';
import type { AccountFragment } from '../api/documents.ts';
import { labelOf } from '../labels.ts';
import styles from './account.module.css';
import { AgreementMark } from './agreement-mark.tsx';
import { agreementWords } from './agreement-words.ts';
import type { CitedEvent } from './claim-citation.ts';
import { Dispute } from './dispute.tsx';
import { disputesOf } from './disputes.ts';
import { Figures } from './figures.tsx';
import { Origins } from './origins.tsx';
import { sourcesWords } from './sources-words.ts';
import { MOST_CONTRADICTIONS, type ToldValue, toldOf } from './told.ts';
import { Value } from './value.tsx';

/** One property of an event with all that is told of it: what is in dispute first, then the rest beside each other. */
export function Account({ account, event }: { account: AccountFragment; event: CitedEvent }) {
  const { property, agreement } = account;
  const values = toldOf(account.values);
  const { disputes, undisputed } = disputesOf(values);
  const actor = values[0]?.actor;
  const isAboutOne = values.every((value) => value.actor?.slug === actor?.slug);
  const shown = (value: ToldValue) => (
    <Value
      key={value.claims[0]?.id}
      value={value}
      namesActor={!isAboutOne}
      property={property}
      event={event}
    />
  );
  return (
    <section className={styles.account} data-agreement={agreement}>
      <header className={styles.head}>
        <Title order={3} size="h4">
          {labelOf('ClaimProperty', property)}
        </Title>
        <AgreementMark agreement={agreement} words={agreementWords(account)} />
        <Text size="sm" c="dimmed">
          {sourcesWords(account)}
        </Text>
        <Origins origins={account.origins} />
        {actor && isAboutOne && (
          <Text size="sm">
            Who is meant: <ActorLink actor={actor} />
          </Text>
        )}
      </header>
      <div className={styles.told}>
        {disputes.map((dispute) => (
          <Dispute key={dispute.left[0]?.text} dispute={dispute}>
            {shown}
          </Dispute>
        ))}
        {values.some(({ claims }) => claims.some(({ contradictsMore }) => contradictsMore)) && (
          <Text size="sm" role="note">
            Each claim is set against the nearest {MOST_CONTRADICTIONS} that contradict it. Of some there are
            more: the API has all of them, as <code>contradictedBy</code> of the claim.
          </Text>
        )}
        <Figures agreement={agreement} values={values} />
        {undisputed.length > 0 && (
          <div>
            {disputes.length > 0 && (
              <Text size="sm" mb={6}>
                Also told, and not set against these:
              </Text>
            )}
            <div className={styles.values}>{undisputed.map(shown)}</div>
          </div>
        )}
      </div>
    </section>
  );
}
