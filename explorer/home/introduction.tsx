import { Text, Title } from '@mantine/core';

export function Introduction() {
  return (
    <header>
      <Title order={1} fz="clamp(1.5rem, 4vw, 1.95rem)">
        What happened, who answered, and where the accounts differ
      </Title>
      <Text maw={760} mt={6}>
        Every event, statement and figure here names the source that reports it. What stands in quotation
        marks is as it was printed, letter for letter; all else is in the editors’ words. Search above for a
        name, a place or a quotation, or begin below.
      </Text>
    </header>
  );
}
