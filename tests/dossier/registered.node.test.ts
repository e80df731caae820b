import { describe, expect, test } from 'vitest';
import { check, folderOf } from './command.ts';
import { EXAMPLE } from './example.ts';

const problems = (lines: readonly string[]) =>
  lines.flatMap((line) => line.match(/: error: (.*)/)?.[1] ?? []);
const NO_COUNTRY = 'is no ISO 3166-1 alpha-2 country code, such as IQ';
const NO_TAG = 'is no BCP 47 language tag';

describe('a country is one that ISO 3166-1 has assigned', () => {
  test.for([
    ['UK', `"UK" ${NO_COUNTRY}; did you mean "GB"?`],
    ['EU', `"EU" ${NO_COUNTRY}`],
    ['ZZ', `"ZZ" ${NO_COUNTRY}`],
    ['YU', `"YU" ${NO_COUNTRY}`],
    ['ZR', `"ZR" ${NO_COUNTRY}; did you mean "CD"?`],
    ['iq', `"iq" ${NO_COUNTRY}; did you mean "IQ"?`],
    ['IRQ', `"IRQ" ${NO_COUNTRY}; did you mean "IQ"?`],
    ['Iraq', `"Iraq" ${NO_COUNTRY}; did you mean "IQ"?`],
  ])('%s is refused', ([code, problem], context) => {
    const folder = folderOf(context, { 'seed/all.yaml': EXAMPLE.replace('country: IQ', `country: ${code}`) });
    expect(problems(check(folder))).toEqual([problem]);
  });

  test.for(['GB', 'PS', 'XK', 'TW'])('%s', (code, context) => {
    const folder = folderOf(context, { 'seed/all.yaml': EXAMPLE.replace('country: IQ', `country: ${code}`) });
    expect(problems(check(folder))).toEqual(
      // Kosovo's code is in use, but not assigned.
      code === 'XK' ? [`"XK" ${NO_COUNTRY}`] : [],
    );
  });
});

describe('a language is one that IANA has registered for BCP 47', () => {
  const written = (tag: string) => EXAMPLE.replace('language: en\n', `language: ${tag}\n`);

  test.for([
    ['english', `"english" ${NO_TAG}, such as en or ar-Latn; did you mean "en"?`],
    ['Persian', `"Persian" ${NO_TAG}, such as en or ar-Latn; did you mean "fa"?`],
    ['xx', `"xx" ${NO_TAG}, such as en or ar-Latn: no language "xx" is registered`],
    ['en-UK', `"en-UK" is written "en-GB" in BCP 47`],
    ['en-YY', `"en-YY" ${NO_TAG}: no region "YY" is registered`],
    ['ar-Latm', `"ar-Latm" ${NO_TAG}: no script "Latm" is registered`],
    ['de-foobar', `"de-foobar" ${NO_TAG}: no variant "foobar" is registered`],
    ['EN', '"EN" is written "en" in BCP 47'],
    ['iw', '"iw" is written "he" in BCP 47'],
    ['arabic text', `"arabic text" ${NO_TAG}, such as en or ar-Latn`],
  ])('%s is refused', ([tag, problem], context) => {
    expect(problems(check(folderOf(context, { 'seed/all.yaml': written(tag as string) })))).toEqual([
      problem,
    ]);
  });

  test.for(['ckb', 'ar-Latn', 'zh-Hant-TW', 'es-419', 'sr-Cyrl-RS', 'de-1996', 'und', 'mul', 'en-x-ours'])(
    '%s',
    (tag, context) => {
      expect(problems(check(folderOf(context, { 'seed/all.yaml': written(tag) })))).toEqual([]);
    },
  );
});
