import { Stack } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { type Answer, Asked } from '../api/asked.tsx';
import { Home as HomeDocument, type HomeQuery, type OverviewFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { Waiting } from '../shell/waiting.tsx';
import { Disputed } from './disputed.tsx';
import { Empty } from './empty.tsx';
import { Introduction } from './introduction.tsx';
import { Latest } from './latest.tsx';
import { Sources } from './sources.tsx';
import { Timeline } from './timeline.tsx';
import { useOverview } from './use-overview.ts';
import { useView, type View } from './view.ts';

/** What is known, and where to begin. */
export default function Home() {
  useDocumentTitle('Aftermath');
  const [view, change] = useView();
  // What the page is opened with is asked with all the rest of it; what is chosen then is asked for itself.
  const [asked, ask] = useState(view);
  const overview = useOverview();
  const forgetParty = () => {
    change({ party: null });
    ask({ ...asked, party: null });
  };
  return (
    <Stack gap="lg">
      <Introduction />
      <Asked document={HomeDocument} variables={asked}>
        {(home) =>
          !isOfKnownParties(asked, home) ? (
            <UnknownParty onFound={forgetParty} />
          ) : home.dataset.events + home.dataset.statements ? (
            <Known home={home} asked={asked} overview={overview} />
          ) : (
            <Empty />
          )
        }
      </Asked>
    </Stack>
  );
}

const isOfKnownParties = ({ party }: View, { parties }: HomeQuery) =>
  !party || nodesOf(parties).some(({ slug }) => party.includes(slug));

/** An address that names no party there is is taken for one that names none. */
function UnknownParty({ onFound }: { onFound(): void }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, however often the page is shown meanwhile.
  useEffect(onFound, []);
  return <Waiting />;
}

interface KnownProps {
  home: HomeQuery;
  asked: View;
  overview: Answer<OverviewFragment>;
}

function Known({ home, asked, overview }: KnownProps) {
  return (
    <>
      <Disputed {...home} />
      <Timeline home={home} asked={asked} overview={overview} />
      <Latest events={home.events} />
      <Sources sources={home.sources} />
    </>
  );
}
