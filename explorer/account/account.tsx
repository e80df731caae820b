import { Text, Title } from '@mantine/core';
import { ActorLink } from '../actor/link.tsx';
import type { AccountFragment, ClaimProperty } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { labelOf } from '../labels.ts';
import styles from './account.module.css';
import { AgreementMark } from './agreement-mark.tsx';
import { agreementWords, reportersWords } from './agreement-words.ts';
import type { CitedEvent } from './claim-citation.ts';
import { Dispute } from './dispute.tsx';
import { disputesOf } from './disputes.ts';
import { Figures } from './figures.tsx';
import { Origins } from './origins.tsx';
import { MOST_CONTRADICTIONS, type ToldValue, toldOf } from './told.ts';
import { Value } from './value.tsx';

interface AccountProps {
  account: AccountFragment;
  event: CitedEvent;
}

/** By which an address leads to it: `#account-target`. */
export const accountId = (property: ClaimProperty): string => `account-${property.toLowerCase()}`;

/** One property of an event with all that is told of it: what is in dispute is open, the rest is a line that opens. */
export function Account({ account, event }: AccountProps) {
  const { property, agreement } = account;
  const label = labelOf('ClaimProperty', property);
  const mark = <AgreementMark agreement={agreement} words={agreementWords(account)} />;
  if (agreement === 'CONTRADICTORY') {
    return (
      <section id={accountId(property)} className={styles.disputed} data-agreement={agreement}>
        <header className={styles.head}>
          <Title order={3} size="h4">
            {label}
          </Title>
          <ActorOfAll account={account} />
          {mark}
          <Origins account={account} words={reportersWords(account)} />
        </header>
        <Told account={account} event={event} />
      </section>
    );
  }
  return (
    <section id={accountId(property)} className={styles.account} data-agreement={agreement}>
      <details>
        <summary className={styles.line}>
          <Title order={3} className={styles.property}>
            {label}
          </Title>
          <Texts values={toldOf(account.values)} />
          <span className={styles.degree}>
            {mark}
            <Text size="sm" c="dimmed" span>
              {reportersWords(account)}
            </Text>
          </span>
        </summary>
        <div className={styles.opened}>
          <ActorOfAll account={account} />
          <Told account={account} event={event} />
          <Origins account={account} words={reportersWords(account)} />
        </div>
      </details>
    </section>
  );
}

/** The values of a property; first those that are set against each other. */
function Told({ account, event }: AccountProps) {
  const { property, agreement } = account;
  const values = toldOf(account.values);
  const { disputes, undisputed } = disputesOf(values);
  const isAboutOne = actorsIn(account).size === 1;
  const shown = (value: ToldValue) => (
    <Value
      key={value.claims[0]?.id}
      value={value}
      namesActor={!isAboutOne}
      property={property}
      event={event}
    />
  );
  const others = <div className={styles.values}>{undisputed.map(shown)}</div>;
  return (
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
      {!disputes.length && others}
      {disputes.length > 0 && undisputed.length > 0 && (
        <details className={styles.others}>
          <summary>
            Other descriptions: <Texts values={undisputed} />
          </summary>
          {others}
        </details>
      )}
    </div>
  );
}

/** Whom all that is told is about, where that is one and the same. */
function ActorOfAll({ account }: Pick<AccountProps, 'account'>) {
  const [actor, ...others] = actorsIn(account).values();
  return actor && !others.length ? (
    <Text size="sm" span>
      <ActorLink actor={actor} />
    </Text>
  ) : null;
}

const actorsIn = ({ values }: AccountFragment) =>
  new Map(nodesOf(values).map(({ actor }) => [actor?.slug, actor]));

const Texts = ({ values }: { values: ToldValue[] }) => (
  <span className={styles.texts}>{values.map(({ text }) => text).join(' · ')}</span>
);
