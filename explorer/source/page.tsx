import { Title } from '@mantine/core';

export default function SourcePage({ slug }: { slug: string }) {
  return <Title order={1}>Source {slug}</Title>;
}
