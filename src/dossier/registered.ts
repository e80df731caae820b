/** Codes of countries (ISO 3166-1) and tags of languages (BCP 47), as they are registered, and which one is meant where one is not. */
import { iso31661 } from 'iso-3166';
import registry from 'language-subtag-registry/data/json/registry.json' with { type: 'json' };

interface Entry {
  Type: string;
  Subtag?: string;
  Description?: string[];
  Deprecated?: string;
  'Preferred-Value'?: string;
}

const COUNTRIES = new Set(iso31661.map(({ alpha2 }) => alpha2));
const entries = registry as Entry[];
const byName = new Map<string, string>();
const subtags = new Map<string, Entry>();
for (const entry of entries) {
  const { Type: type, Subtag: subtag, Description: names = [], Deprecated: deprecated } = entry;
  if (!subtag || names.includes('Private use')) continue;
  subtags.set(`${type} ${subtag.toLowerCase()}`, entry);
  if (type !== 'language' || deprecated) continue;
  for (const name of names) if (!byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), subtag);
}

/** Nothing where the code is registered. */
export function countryProblem(code: string): string | undefined {
  if (COUNTRIES.has(code)) return undefined;
  return `"${code}" is no ISO 3166-1 alpha-2 country code, such as IQ${suggested(countryMeant(code))}`;
}

function countryMeant(code: string): string | undefined {
  const upper = code.toUpperCase();
  // Reserved by ISO 3166-1 for the United Kingdom, whose code is another.
  if (upper === 'UK') return 'GB';
  if (COUNTRIES.has(upper)) return upper;
  const same = iso31661.find(({ alpha3, name }) => alpha3 === upper || name.toUpperCase() === upper);
  const { 'Preferred-Value': successor = '' } = subtags.get(`region ${code.toLowerCase()}`) ?? {};
  return same?.alpha2 ?? (COUNTRIES.has(successor) ? successor : undefined);
}

/** Nothing where each part of the tag is registered, and it is written as BCP 47 has it. */
export function languageProblem(tag: string): string | undefined {
  const canonical = canonicalTag(tag);
  const meant = isRegistered('language', tag) ? undefined : byName.get(tag.toLowerCase());
  if (!canonical || meant)
    return `"${tag}" is no BCP 47 language tag, such as en or ar-Latn${suggested(meant)}`;
  if (canonical !== tag) return `"${tag}" is written "${canonical}" in BCP 47`;
  const [language = '', ...rest] = tag.split('-');
  if (!isRegistered('language', language)) {
    return `"${tag}" is no BCP 47 language tag, such as en or ar-Latn: no language "${language}" is registered`;
  }
  for (const part of rest) {
    // Extensions and what is for private use are registered elsewhere, or nowhere.
    if (part.length === 1) break;
    const type = typeOf(part);
    if (isRegistered(type, part)) continue;
    const near = type === 'region' ? countryMeant(part) : undefined;
    return `"${tag}" is no BCP 47 language tag: no ${type} "${part}" is registered${suggested(near && tag.replace(part, near))}`;
  }
  return undefined;
}

const isRegistered = (type: string, subtag: string) => subtags.has(`${type} ${subtag.toLowerCase()}`);

function typeOf(part: string): string {
  if (/^(\p{L}{2}|\d{3})$/u.test(part)) return 'region';
  return part.length === 4 && !/^\d/.test(part) ? 'script' : part.length === 3 ? 'extlang' : 'variant';
}

const suggested = (meant: string | undefined) => (meant ? `; did you mean "${meant}"?` : '');

function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
