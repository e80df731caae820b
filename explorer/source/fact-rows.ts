import type { Row } from '../panel/csv.ts';
import type { Detail, Fact, Subject } from './facts.ts';
import { firstParagraph } from './paragraph.ts';

/** A line for each fact, in the order of the paragraphs: where it stands, what it is about, and what it says. */
export const rowsOf = (facts: Fact[]): Row[] =>
  facts.toSorted(byPlace).map(({ locator, about, detail }) => ({
    locator,
    about: about.kind,
    slug: about.slug,
    title: titleOf(about),
    fact: detail.kind,
    ...saidBy(detail),
  }));

const byPlace = (one: Fact, other: Fact): number =>
  firstParagraph(one.locator) - firstParagraph(other.locator);

function titleOf(about: Subject): string {
  if (about.kind === 'event') return about.event.title;
  return about.kind === 'statement' ? about.statement.summary : about.actor.name;
}

interface Said {
  property: string | null;
  text: string | null;
  by: string | null;
  excerpt?: string | null;
}

function saidBy(detail: Detail): Said {
  const plain = { property: null, text: null, by: null };
  switch (detail.kind) {
    case 'report':
      return { ...plain, text: detail.excerpt };
    case 'wording':
      return { ...plain, property: detail.wording.directness, text: detail.wording.text };
    case 'claim':
      return {
        property: detail.claim.property,
        text: detail.claim.text,
        by: detail.claim.claimant?.name ?? null,
        excerpt: detail.claim.excerpt,
      };
    case 'participation': {
      const { role, actor, assertedBy } = detail.participation;
      return { property: role, text: actor.name, by: assertedBy?.name ?? null };
    }
    case 'link':
      return {
        property: detail.link.kind,
        text: detail.link.event.title,
        by: detail.link.assertedBy?.name ?? null,
      };
    case 'answer': {
      const { subject } = detail.answer;
      return { ...plain, text: 'title' in subject ? subject.title : subject.summary };
    }
    case 'name':
      return { ...plain, property: detail.language, text: detail.name };
    case 'tie':
      return { ...plain, property: detail.tie.kind, text: detail.tie.with.name };
  }
}
