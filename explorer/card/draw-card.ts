import type { ShellQuery } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { answered } from '../data/asking.ts';
import { questionsAt } from '../questions.ts';
import type { DrawCard } from '../rendered.ts';
import { cardOf } from './cards.ts';
import { picture } from './picture.tsx';

export const drawCard: DrawCard = async (address, ask) => {
  // The frame's, which has the order of the parties, and that of the page: whoever shows the link has just had the page.
  const asked = questionsAt(address).slice(0, 2);
  const [frame, page] = await Promise.all(
    asked.map(({ document, variables }) => answered(ask, document, variables)),
  );
  const card = cardOf(address.pathname, page);
  return (
    card &&
    picture(
      card,
      nodesOf((frame as ShellQuery).parties).map(({ slug }) => slug),
    )
  );
};
