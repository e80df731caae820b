/** Where a claim stands on the page of its event: `…#attack-count/rudaw-2023-12-09/p09`. */
export const claimAnchor = (claimSlug: string, event: { slug: string }): string =>
  claimSlug.startsWith(`${event.slug}/`) ? claimSlug.slice(event.slug.length + 1) : claimSlug;

/** The name of what it claims, as the API has it: `ATTACK_COUNT`. */
export const propertyIn = (claimSlug: string, event: { slug: string }): string =>
  (claimAnchor(claimSlug, event).split('/')[0] ?? '').toUpperCase().replaceAll('-', '_');

/** The same of the long one that an address had up to version 0.6.0, made of the claim's id; any other as it is. */
export function claimAnchorNow(anchor: string): string {
  const [, id] = /^claim-([\w-]+)$/.exec(anchor) ?? [];
  if (!id) return anchor;
  try {
    const [, slug = anchor] =
      /^Claim:[^/]+\/(.+)$/.exec(atob(id.replaceAll('-', '+').replaceAll('_', '/'))) ?? [];
    return slug;
  } catch {
    return anchor;
  }
}
