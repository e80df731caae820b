/** What of an image is taken already, so that no two names are written over each other. */

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

export const isFree = (box: Box, taken: Box[]): boolean => taken.every((other) => !overlap(box, other));

export const isWithin = ({ x, y, width, height }: Box, frame: Box): boolean =>
  x >= frame.x && y >= frame.y && x + width <= frame.x + frame.width && y + height <= frame.y + frame.height;
