/**
 * The JSON of a value that was read from JSON, each object as `arranged` gives it; null where that would say something
 * else: JSON.parse makes Infinity of 1e999, and JSON.stringify null of that.
 */
export function losslessJson(value: unknown, arranged = (object: object): object => object): string | null {
  let isWhole = true;
  const json = JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'number' && !Number.isFinite(part)) isWhole = false;
    return typeof part === 'object' && part !== null && !Array.isArray(part) ? arranged(part) : part;
  });
  return isWhole ? json : null;
}

export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
