import { Title } from '@mantine/core';

export default function StatementPage({ slug }: { slug: string }) {
  return <Title order={1}>Statement {slug}</Title>;
}
