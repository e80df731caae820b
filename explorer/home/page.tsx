import { Title } from '@mantine/core';
import { Asked } from '../api/asked.tsx';
import { HomePage } from '../api/documents.ts';
import { Disputed } from './disputed.tsx';

export default function Home() {
  return (
    <>
      <Title order={1}>Aftermath</Title>
      <Asked document={HomePage} variables={{}}>
        {(data) => <Disputed {...data} />}
      </Asked>
    </>
  );
}
