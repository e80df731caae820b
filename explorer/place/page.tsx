import { Title } from '@mantine/core';

export default function PlacePage({ slug }: { slug: string }) {
  return <Title order={1}>Place {slug}</Title>;
}
