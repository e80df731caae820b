/**
 * A small dossier with each kind of record and each field that a rule looks at, in order. A test breaks one thing in
 * it, and marks with » where it expects the problem to be reported.
 */
export const EXAMPLE = `places:
  iraq: { name: Iraq, kind: COUNTRY, country: IQ }
  baghdad:
    name: Baghdad
    kind: CITY
    part-of: iraq
    latitude: 33.3152
    longitude: 44.3661
    precision: NEAR

parties:
  militias: { name: Militias }

actors:
  example-news: { name: Example News, kind: MEDIA }
  jane-doe:
    name: Jane Doe
    kind: PERSON
    party: militias
    names:
      - name: Jane Dough
        language: ar-Latn
        cites: { example: 2 }
    affiliations:
      - with: the-brigade
        kind: SPEAKS_FOR
        role: spokeswoman
        during: 2021/..
        cites: { example: 2 }
    cites: { example: 2 }
  the-brigade:
    name: The Brigade
    kind: ARMED_GROUP
    party: militias
    cites: { example: 2 }

sources:
  example:
    title: Rockets hit a bridge
    kind: NEWS_ARTICLE
    publisher: example-news
    published: 2023-12-09?
    date-note: The document says "Friday" of the day before.
    language: en
    text: example.txt
    sha256: 0f4829fe92d6490a885e8ef34d98581557980066130b14a4037fec5500672cb7
    paragraphs: 5
    skipped:
      5: site boilerplate

events:
  bridge-attack:
    title: Rocket attack on a bridge
    type: ASSAULT
    mode: heavy-weapons
    occurred: 2023-12-08
    place: baghdad
    cites: { example: 1 }
    participants:
      - actor: the-brigade
        role: PERPETRATOR
        asserted-by: jane-doe
        cites: { example: [2, 4] }
    claims:
      - property: MUNITIONS
        text: '"at least five rockets"'
        quantity: { at-least: 5, unit: rocket }
        source: example
        para: 3
  raid:
    title: Raid
    type: COERCE
    occurred: 2023-12-10
    cites: { example: 4 }
    participants:
      - { actor: the-brigade, role: INITIATOR, cites: { example: 4 } }
    responds-to:
      - event: bridge-attack
        cites: { example: 4 }

statements:
  denial:
    speaker: jane-doe
    on-behalf-of: the-brigade
    acts: [DENY_RESPONSIBILITY]
    summary: Denies it.
    channel: TELEGRAM
    said: 2023-12-09
    targets:
      - { actor: the-brigade, role: MENTIONED }
    renderings:
      - source: example
        para: 2
        verbatim: We didn’t do it,
      - source: example
        para: 2
        paraphrase: She called it "a lie".
    responds-to:
      - event: bridge-attack
        cites: { example: { para: 2, excerpt: We didn’t do it } }
`;

export const TEXT = `Rockets hit a bridge on Friday.

“We didn’t do it,” Jane Dough said, and called it a lie. “We will never do such a thing.
The article counts at least five rockets, and 84 attacks on the bridges of the city in the four weeks before.
The brigade raided a house, and "answered the attack".
All rights reserved.
`;
