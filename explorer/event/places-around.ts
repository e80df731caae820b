interface Around {
  slug: string;
  name: string;
  partOf?: Around | null;
}

/** A place, the one around it, the one around that. */
export const placesAround = (place: Around | null | undefined): Around[] =>
  place ? [place, ...placesAround(place.partOf)] : [];
