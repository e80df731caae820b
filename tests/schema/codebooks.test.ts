import { describe, expect, test } from 'vitest';
import { ACLED_TYPES, codesOf } from '../../schema/codebooks.ts';
import { EVENT_MODES, EVENT_TYPES } from '../../schema/vocabulary.ts';

/** CAMEO2PLOVER-2021.txt of https://github.com/openeventdata/PLOVER: the codes that become each type and mode. */
const CAMEO2PLOVER: Record<string, string> = {
  AGREE:
    '030 031 0311 0312 0313 0314 032 033 0331 0332 0333 0334 034 0341 0342 0343 0344 035 0351 0352 0353 0354 0355 0356 036 037 038 039',
  CONSULT: '040 045 046',
  'CONSULT phone': '041',
  'CONSULT visit': '042',
  'CONSULT host': '043',
  'CONSULT third-party': '044',
  SUPPORT: '050 051 052 053 054 055 056 057',
  COOPERATE: '060 061 062 063 064',
  AID: '070 071 072 073 074 075',
  CONCEDE: '080 081 0811 0812 082 083 0831 0832 0833 0834',
  RETREAT: '084',
  'RETREAT release': '0841',
  'RETREAT return': '0842',
  'RETREAT ease': '085 0813 0814',
  'RETREAT access': '086 0861 0862 0863',
  'RETREAT disarm': '087 0873 0874',
  'RETREAT ceasefire': '0871',
  'RETREAT withdraw': '0872',
  REQUEST: '100',
  'REQUEST assist': '101 1011 1012 1013 1014 102 103 1031 1032 1033 1034',
  'REQUEST change': '104 1041 1042 1043 1044 105',
  'REQUEST yield': '1051 1052 1053 1054 1055 1056',
  'REQUEST meet': '106 107 108',
  'ACCUSE investigate': '090 091 092 093 094',
  'ACCUSE disapprove': '110 111 112 1121 1122 1123 1124 1125 113 114 115 116',
  REJECT: '120',
  'REJECT assist': '121 1211 1212 1213 1214 122 1221 1222 1223 1224',
  'REJECT change': '123 1231 1232 1233 1234 124 1241 1242',
  'REJECT yield': '1243 1244 1245 1246 128 129',
  'REJECT meet': '125 126 127',
  THREATEN: '130 131',
  'THREATEN relations': '1311 1313 133 134 135 139',
  'THREATEN restrict': '1312 1323 1324 1381',
  'THREATEN ban': '132 1322',
  'THREATEN political': '1321',
  'THREATEN expel': '136',
  'THREATEN violence': '137 138 1383 1384 1385',
  'THREATEN territory': '1382',
  PROTEST: '140',
  'PROTEST demo': '141 1411 1412 1413 1414',
  'PROTEST hunger': '142 1421 1422 1423 1424',
  'PROTEST boycott': '143 1431 1432 1433 1434',
  'PROTEST obstruct': '144 1441 1442 1443 1444',
  'PROTEST riot': '145 1451 1452 1453 1454',
  MOBILIZE: '150',
  'MOBILIZE police': '151 153',
  'MOBILIZE troops': '152 154',
  SANCTION: '160',
  'SANCTION withdraw': '161 164 165',
  'SANCTION discontinue': '162 1621 1622 1623',
  'SANCTION expel': '166 1661 1662 1663',
  COERCE: '170',
  'COERCE restrict': '163 172 1721 191',
  'COERCE confiscate': '171 1711 192',
  'COERCE ban': '1722',
  'COERCE curfew': '1723',
  'COERCE martial-law': '1724',
  'COERCE arrest': '173',
  'COERCE deport': '174',
  ASSAULT: '180 1823 175 190 196',
  'ASSAULT destroy': '1712',
  'ASSAULT abduct': '181 184',
  'ASSAULT beat': '182',
  'ASSAULT sexual': '1821',
  'ASSAULT torture': '1822',
  'ASSAULT suicide-attack': '183 1831',
  'ASSAULT explosives': '1832 1833',
  'ASSAULT assassinate': '185 186',
  'ASSAULT cleansing': '201 202 203',
  'ASSAULT firearms': '193',
  'ASSAULT heavy-weapons': '194 195',
  'ASSAULT unconventional': '200 204 2041 2042',
};

const coded = EVENT_TYPES.flatMap((type) =>
  [null, ...EVENT_MODES[type]].map((mode) => ({ type, mode, name: mode ? `${type} ${mode}` : type })),
);

/** The longest code that begins them all; null where not even a root does. */
function commonCode(codes: readonly string[]): string | null {
  const [first = ''] = codes;
  for (let length = first.length; length >= 2; length -= 1) {
    const start = first.slice(0, length);
    if (codes.every((code) => code.startsWith(start))) return start;
  }
  return null;
}

describe('each type and mode of PLOVER', () => {
  test.each(coded)('has codes in the other codebooks: $name', ({ type, mode, name }) => {
    const { cameo, acledEventType, acledSubEventType } = codesOf(type, mode);
    // An event without a mode may be any of its type.
    const from = Object.entries(CAMEO2PLOVER).filter(([key]) =>
      mode === null ? key.split(' ')[0] === type : key === name,
    );
    const codes = from.flatMap(([, codes]) => codes.split(' '));
    expect(codes).not.toEqual([]);
    expect(cameo).toBe(commonCode(codes));
    if (cameo?.length === 2) expect(cameo).toMatch(/^(0[1-9]|1\d|20)$/);
    else if (cameo !== null) expect(Object.values(CAMEO2PLOVER).join(' ').split(' ')).toContain(cameo);

    if (acledEventType === null) expect(acledSubEventType).toBeNull();
    else if (acledSubEventType !== null) expect(ACLED_TYPES[acledEventType]).toContain(acledSubEventType);
    else expect(Object.keys(ACLED_TYPES)).toContain(acledEventType);
  });

  test('is one that the events of PLOVER can have, and no other', () => {
    expect(Object.keys(CAMEO2PLOVER).filter((key) => !coded.some(({ name }) => name === key))).toEqual([]);
    expect(() => codesOf('ASSAULT', 'phone')).toThrow('ASSAULT has no mode phone');
  });
});

test('ACLED has six event types and 25 sub-event types, each under one of them', () => {
  const subTypes = Object.values(ACLED_TYPES).flat();
  expect(Object.keys(ACLED_TYPES)).toHaveLength(6);
  expect(subTypes).toHaveLength(25);
  expect(new Set(subTypes).size).toBe(25);
});
