import type { PlaceLinkFragment } from '../api/documents.ts';

export interface Inside extends PlaceLinkFragment {
  partOf?: Inside | null;
}

/** A place, the one around it, the one around that. */
export const placesAround = (place: Inside | null | undefined): PlaceLinkFragment[] =>
  place ? [place, ...placesAround(place.partOf)] : [];
