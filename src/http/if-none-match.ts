/**
 * Whether the client has what the tag stands for. If-None-Match compares weakly: whether a tag begins with `W/` makes
 * no difference (RFC 9110, 13.1.2).
 */
export function isKnown(request: Request, etag: string | null): boolean {
  const condition = request.headers.get('if-none-match');
  const tags = (text: string): string[] => text.match(/"[^"]*"/g) ?? [];
  if (condition === null || etag === null) return false;
  return condition.trim() === '*' || tags(condition).some((tag) => tags(etag).includes(tag));
}
