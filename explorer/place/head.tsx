import { Text, Title } from '@mantine/core';
import { Fragment } from 'react';
import type { PlaceHeadFragment } from '../api/documents.ts';
import { Cite } from '../citation/cite.tsx';
import { countryName } from '../code-words.ts';
import { labelOf } from '../labels.ts';
import { HeadTools } from '../panel/head-tools.tsx';
import { Fact, Facts } from '../shell/facts.tsx';
import { placesAround } from './around.ts';
import { PlaceLink } from './link.tsx';

export function Head({ place }: { place: PlaceHeadFragment }) {
  const { slug, name, kind, country, partOf } = place;
  const around = placesAround(partOf);
  return (
    <header>
      <Text c="dimmed" size="sm">
        Place · {labelOf('PlaceKind', kind)}
      </Text>
      <Title order={1}>
        <bdi>{name}</bdi>
      </Title>
      <Facts>
        {around.length > 0 && (
          <Fact label="Part of">
            {around.map((place, index) => (
              <Fragment key={place.slug}>
                {index > 0 && ', '}
                <PlaceLink place={place} />
              </Fragment>
            ))}
          </Fact>
        )}
        {country && <Fact label="Country">{countryName(country)}</Fact>}
      </Facts>
      <HeadTools title="this place" fragment="PlaceHead">
        <Cite what="place" title={name} path={`/place/${slug}`} />
      </HeadTools>
    </header>
  );
}
