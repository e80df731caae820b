/** The setting CORS_ORIGINS, which npm start reads, too: it loads nothing of the pipeline. */
export const ANY = '*';

/** The origins that the setting CORS_ORIGINS lists, or what is wrong with it. A list in TOML reads as its text. */
export function originsOf(setting: unknown = ANY): { origins: string[]; problem?: string } {
  const origins = String(setting)
    .split(',')
    .map((origin) => origin.trim());
  const wrong = origins.find((origin) => !isOrigin(origin));
  if (wrong === undefined || (wrong === ANY && origins.length === 1)) return { origins };
  return {
    origins: [],
    problem: `CORS_ORIGINS has "${wrong}", and must be "*" for any site, or origins as https://newsroom.example with commas between them`,
  };
}

function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}
