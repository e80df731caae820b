import { Stack } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useState } from 'react';
import { type Answer, Asked } from '../api/asked.tsx';
import type { HomeQuery, OverviewFragment } from '../api/documents.ts';
import { Disputed } from './disputed.tsx';
import { Home as HomeDocument } from './documents.ts';
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
  const [view] = useView();
  // What the page is opened with is asked with all the rest of it; what is chosen then is asked for itself.
  const [asked] = useState(view);
  const overview = useOverview();
  return (
    <Stack gap="lg">
      <Introduction />
      <Asked document={HomeDocument} variables={asked}>
        {(home) =>
          home.dataset.events + home.dataset.statements ? (
            <Known home={home} asked={asked} overview={overview} />
          ) : (
            <Empty />
          )
        }
      </Asked>
    </Stack>
  );
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
