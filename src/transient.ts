/** Of the local database, while dossiers are applied to it: another process writes, and workerd does not wait for it. */
const BUSY = /database is locked|SQLITE_BUSY|Failed to get session commit token/;

/** What the database says where it is worth asking again. */
const TRANSIENT = new RegExp(
  [
    BUSY.source,
    // D1's list of errors, those with the action "Retry the operation":
    // https://developers.cloudflare.com/d1/observability/debug-d1/#list-of-d1_errors
    'Network connection lost',
    'storage caused object to be reset',
    'reset because its code was updated',
    'transient issue on remote node',
    "Can't read from request stream",
    // An answer that was garbled on its way: from D1's client, and from ours.
    'parse body as JSON',
    'is no answer',
    // Its client, which keeps a connection longer than workerd does.
    'fetch failed',
  ].join('|'),
);

export function isBusy(error: unknown): boolean {
  return BUSY.test(String(error));
}

export function isTransient(error: unknown): boolean {
  return TRANSIENT.test(String(error));
}
