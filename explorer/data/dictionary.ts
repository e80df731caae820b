// Written by `npm run documents`, of schema/schema.graphql and the columns in tables/.
export interface Entry {
  meaning: string;
  format?: string;
}

export const dictionary: Readonly<Record<string, Entry>> = {
  "Actor": {
    "meaning": "A person, a group, an institution or a state."
  },
  "Actor.citations": {
    "meaning": "Where the sources speak of it."
  },
  "Actor.country": {
    "meaning": "ISO 3166-1 alpha-2.",
    "format": "text"
  },
  "Actor.createdAt": {
    "meaning": "When this actor was first published here; null where that was before there was a log.",
    "format": "instant in UTC, ISO 8601"
  },
  "Actor.id": {
    "meaning": "Global id, for `node(id:)`: opaque, and the same after a reseeding.",
    "format": "text"
  },
  "Actor.kind": {
    "meaning": "What it is.",
    "format": "one of ARMED_GROUP, CIVILIANS, COALITION, COMPANY, GOVERNMENT, GOVERNMENT_BODY, INTERNATIONAL_ORGANISATION, MEDIA, MILITARY, NGO, OTHER, PERSON, POLITICAL_BODY, STATE, UNNAMED_SOURCE, VESSEL"
  },
  "Actor.name": {
    "meaning": "The name to show.",
    "format": "text"
  },
  "Actor.names": {
    "meaning": "Every name and spelling that the sources use."
  },
  "Actor.participations": {
    "meaning": "The events that it took part in."
  },
  "Actor.party": {
    "meaning": "The side that it is on; null where it is on none."
  },
  "Actor.slug": {
    "meaning": "Stable public name; never reused.",
    "format": "text"
  },
  "Actor.statements": {
    "meaning": "What it said, as the speaker."
  },
  "Actor.summary": {
    "meaning": "Who it is, in the editors' words; empty where they have written none.",
    "format": "text"
  },
  "Actor.updatedAt": {
    "meaning": "When this actor last changed, with all that is part of it; null where that was before there was a log.",
    "format": "instant in UTC, ISO 8601"
  },
  "Affiliation": {
    "meaning": "A dated, sourced tie between two actors."
  },
  "Affiliation.actor": {
    "meaning": "Who is tied."
  },
  "Affiliation.citations": {
    "meaning": "Where the sources say so."
  },
  "Affiliation.during": {
    "meaning": "When the tie held, as far as the sources say."
  },
  "Affiliation.id": {
    "meaning": "Global id, for `node(id:)`: opaque, and the same after a reseeding.",
    "format": "text"
  },
  "Affiliation.kind": {
    "meaning": "How.",
    "format": "one of ALIGNED_WITH, BACKED_BY, DESIGNATED_TERRORIST_BY, EMPLOYED_BY, LEADS, MEMBER_OF, OFFICIAL_OF, OPERATES, OWNED_BY, PART_OF, SPEAKS_FOR"
  },
  "Affiliation.role": {
    "meaning": "The office or title, as the source words it.",
    "format": "text"
  },
  "Affiliation.with": {
    "meaning": "To whom."
  },
  "Agreement.CONTRADICTORY": {
    "meaning": "No value satisfies all of them: two numbers have none in common, of two places neither lies in the other, or two claims cannot both be true for a reason that `Claim.contradicts` gives."
  },
  "Citation.locator": {
    "meaning": "Paragraph, counted from 1, as `para 4` or `para 4-5`; of a document without paragraphs a page, `page 12`, or a time of it, `00:12:31`.",
    "format": "text"
  },
  "Citation.source": {
    "meaning": "The document."
  },
  "Claim": {
    "meaning": "One reported value of one property of an event: who says so, and who published it."
  },
  "Claim.actor": {
    "meaning": "Set where the value is an actor."
  },
  "Claim.asOf": {
    "meaning": "As of when the number was counted; null where the source does not say."
  },
  "Claim.basis": {
    "meaning": "How the number came about; null where the source does not say.",
    "format": "one of CLAIMED, COUNTED, ESTIMATED"
  },
  "Claim.claimant": {
    "meaning": "Whoever is said to have said it: a person, a body, an unnamed official; null where the source says it itself."
  },
  "Claim.contradictedBy": {
    "meaning": "All claims about the same property of the same event that can’t be right together with this one, by their slugs; `contradicts` has the reasons."
  },
  "Claim.event": {
    "meaning": "The event that it is about."
  },
  "Claim.excerpt": {
    "meaning": "The words at that place that settle it, at most twelve, letter for letter in the language of the source; null where the editors gave none.",
    "format": "text"
  },
  "Claim.id": {
    "meaning": "Global id, for `node(id:)`: opaque, and the same after a reseeding.",
    "format": "text"
  },
  "Claim.locator": {
    "meaning": "Paragraph, counted from 1, as `para 4` or `para 4-5`; of a document without paragraphs a page, `page 12`, or a time of it, `00:12:31`.",
    "format": "text"
  },
  "Claim.period": {
    "meaning": "Since when, or during which time, the number counts; null where the source does not say."
  },
  "Claim.place": {
    "meaning": "Set where the value is a place: of a claim of LOCATION."
  },
  "Claim.point": {
    "meaning": "Set where the value is a point: of a claim of LOCATION."
  },
  "Claim.property": {
    "meaning": "What about the event it tells.",
    "format": "one of ATTACK_COUNT, DAMAGE, DETAINED, DISPLACED, INJURED, KILLED, LOCATION, METHOD, MISSING, MOTIVE, MUNITIONS, OCCURRED_AT, OUTCOME, PERPETRATOR, PRECEDENT, RESPONSIBILITY_CLAIM, TARGET, TROOP_COUNT"
  },
  "Claim.relays": {
    "meaning": "Through whom the source has it from the claimant, the nearest to the claimant first: of a crew that told an official who told the outlet, the official."
  },
  "Claim.source": {
    "meaning": "The document that it stands in."
  },
  "Claim.statement": {
    "meaning": "The statement that carries it, where there is one."
  },
  "Claim.superseded": {
    "meaning": "True where a later claim of the same authority gives a newer number (`supersededBy`).",
    "format": "true or false"
  },
  "Claim.text": {
    "meaning": "The value in words.",
    "format": "text"
  },
  "Dataset.licence": {
    "meaning": "SPDX identifier of the licence of the data: https://spdx.org/licenses/.",
    "format": "text"
  },
  "Dataset.version": {
    "meaning": "A hash of all records, 64 hex digits: another whenever the data are others, and the same again where they are. Made of slugs, so it outlives a reseeding. `unknown` where rows were changed otherwise than by applying dossiers.",
    "format": "text"
  },
  "EnumLabel.label": {
    "meaning": "Its name, to stand alone: `Phone call`.",
    "format": "text"
  },
  "Event": {
    "meaning": "Something that happened, with its sources."
  },
  "Event.citations": {
    "meaning": "Where the sources report this event."
  },
  "Event.claims": {
    "meaning": "Every reported value of every property of this event, conflicting ones included."
  },
  "Event.createdAt": {
    "meaning": "When this event was first published here; null where that was before there was a log.",
    "format": "instant in UTC, ISO 8601"
  },
  "Event.id": {
    "meaning": "Global id, for `node(id:)`: opaque, and the same after a reseeding.",
    "format": "text"
  },
  "Event.mode": {
    "meaning": "PLOVER mode of the type, e.g. `heavy-weapons`.",
    "format": "text"
  },
  "Event.occurred": {
    "meaning": "When it happened, as exactly as the sources agree on it; where they differ, see the claims."
  },
  "Event.partOf": {
    "meaning": "The larger event that this one is part of."
  },
  "Event.participants": {
    "meaning": "Who took part, and in which role."
  },
  "Event.place": {
    "meaning": "Where it happened; null where no source says."
  },
  "Event.responses": {
    "meaning": "What was said or done in response to this event."
  },
  "Event.slug": {
    "meaning": "Stable public name; never reused.",
    "format": "text"
  },
  "Event.summary": {
    "meaning": "More about it, in the editors' words; empty where they have written no more.",
    "format": "text"
  },
  "Event.title": {
    "meaning": "What happened, in the editors' words.",
    "format": "text"
  },
  "Event.type": {
    "meaning": "PLOVER event type.",
    "format": "one of ACCUSE, AGREE, AID, ASSAULT, COERCE, CONCEDE, CONSULT, COOPERATE, MOBILIZE, PROTEST, REJECT, REQUEST, RETREAT, SANCTION, SUPPORT, THREATEN"
  },
  "Event.updatedAt": {
    "meaning": "When this event last changed, with all that is part of it; null where that was before there was a log.",
    "format": "instant in UTC, ISO 8601"
  },
  "EventCodes.acledEventType": {
    "meaning": "Event type of ACLED Codebook (online edition, event types as of 2023), e.g. `Explosions/Remote violence`; null where the actors decide it, or where ACLED records no such event.",
    "format": "text"
  },
  "EventCodes.acledSubEventType": {
    "meaning": "Sub-event type of ACLED Codebook (online edition, event types as of 2023); null where the mode does not settle it: `heavy-weapons` may be an air strike or shelling.",
    "format": "text"
  },
  "EventCodes.cameo": {
    "meaning": "Code of CAMEO 1.1b3 (March 2012) that holds all of its codes for the type and mode, such as `041`, or their root, such as `19`; null where they have several roots.",
    "format": "text"
  },
  "EventCodes.ploverMode": {
    "meaning": "Mode of the type, in PLOVER (modes of CAMEO2PLOVER-2021); null where the event has none.",
    "format": "text"
  },
  "EventCodes.ploverType": {
    "meaning": "Event type of PLOVER (modes of CAMEO2PLOVER-2021).",
    "format": "text"
  },
  "EventLink": {
    "meaning": "What one event is to another, as a source or somebody in it says: the editors conclude nothing."
  },
  "EventLink.assertedBy": {
    "meaning": "Who says so; null where the sources cited say it themselves."
  },
  "EventLink.citations": {
    "meaning": "Where the sources say so."
  },
  "EventLink.event": {
    "meaning": "The other event."
  },
  "EventLink.kind": {
    "meaning": "What the event where it starts is to the other.",
    "format": "one of CAUSES, ESCALATES, PRECEDES, RETALIATES_FOR, SAME_CAMPAIGN"
  },
  "FuzzyDate.earliest": {
    "meaning": "First instant that the date can mean, to sort by. It is exact for a time with a zone; a day, or a time without a zone, is placed as if it were in UTC.",
    "format": "instant in UTC, ISO 8601"
  },
  "FuzzyDate.edtf": {
    "meaning": "The date as recorded.",
    "format": "date, EDTF (ISO 8601-2)"
  },
  "FuzzyDate.latest": {
    "meaning": "Last instant that the date can mean, placed like `earliest`; null for an open end.",
    "format": "instant in UTC, ISO 8601"
  },
  "FuzzyDate.note": {
    "meaning": "How the date was worked out, where no source states it.",
    "format": "text"
  },
  "FuzzyDate.precision": {
    "meaning": "The smallest unit that the date gives; `INTERVAL` for a span, a season or a set of dates.",
    "format": "one of DAY, HOUR, INTERVAL, MINUTE, MONTH, YEAR"
  },
  "LinkDirection.OUTGOING": {
    "meaning": "From this event to the other: this one retaliates for the other."
  },
  "Participation": {
    "meaning": "An actor's part in an event."
  },
  "Participation.actor": {
    "meaning": "Who took part."
  },
  "Participation.assertedBy": {
    "meaning": "Who says so, where that is disputed; null where every source agrees."
  },
  "Participation.citations": {
    "meaning": "Where the sources say so."
  },
  "Participation.event": {
    "meaning": "The event."
  },
  "Participation.id": {
    "meaning": "Global id, for `node(id:)`: opaque, and the same after a reseeding.",
    "format": "text"
  },
  "Participation.role": {
    "meaning": "In which role.",
    "format": "one of BENEFICIARY, CLAIMED_PERPETRATOR, COUNTERPART, INITIATOR, INTERCEPTOR, LOCATION_HOST, MEDIATOR, OTHER, PERPETRATOR, SUSPECTED_PERPETRATOR, TARGET, VICTIM"
  },
  "Party": {
    "meaning": "A side: the actors that a reader would name together, e.g. the United States, the Government of Iraq, Iran-aligned Iraqi militias."
  },
  "Party.actors": {
    "meaning": "The actors on this side, by name."
  },
  "Party.createdAt": {
    "meaning": "When this party was first published here; null where that was before there was a log.",
    "format": "instant in UTC, ISO 8601"
  },
  "Party.id": {
    "meaning": "Global id, for `node(id:)`: opaque, and the same after a reseeding.",
    "format": "text"
  },
  "Party.name": {
    "meaning": "The name to show.",
    "format": "text"
  },
  "Party.slug": {
    "meaning": "Stable public name; never reused.",
    "format": "text"
  },
  "Party.statements": {
    "meaning": "What was said for this side."
  },
  "Party.summary": {
    "meaning": "Who belongs to it; empty where nothing is said of that.",
    "format": "text"
  },
  "Party.updatedAt": {
    "meaning": "When this party last changed, with all that is part of it; null where that was before there was a log.",
    "format": "instant in UTC, ISO 8601"
  },
  "Place": {
    "meaning": "A place, as exact as the sources are."
  },
  "Place.country": {
    "meaning": "ISO 3166-1 alpha-2.",
    "format": "text"
  },
  "Place.createdAt": {
    "meaning": "When this place was first published here; null where that was before there was a log.",
    "format": "instant in UTC, ISO 8601"
  },
  "Place.events": {
    "meaning": "What happened here or in a place inside it."
  },
  "Place.id": {
    "meaning": "Global id, for `node(id:)`: opaque, and the same after a reseeding.",
    "format": "text"
  },
  "Place.kind": {
    "meaning": "What it is.",
    "format": "one of BASE, CITY, COUNTRY, DISTRICT, PROVINCE, REGION, SITE"
  },
  "Place.latitude": {
    "meaning": "Degrees north, WGS 84: the editors', from a gazetteer, where no source gives them; null where neither does.",
    "format": "number"
  },
  "Place.longitude": {
    "meaning": "Degrees east, likewise.",
    "format": "number"
  },
  "Place.name": {
    "meaning": "The name to show.",
    "format": "text"
  },
  "Place.partOf": {
    "meaning": "The place around this one."
  },
  "Place.precision": {
    "meaning": "UCDP-style: how exact the coordinates are.",
    "format": "one of ADMIN_AREA, COUNTRY, EXACT, NEAR, REGION"
  },
  "Place.slug": {
    "meaning": "Stable public name; never reused.",
    "format": "text"
  },
  "Place.updatedAt": {
    "meaning": "When this place last changed, with all that is part of it; null where that was before there was a log.",
    "format": "instant in UTC, ISO 8601"
  },
  "Point.latitude": {
    "meaning": "Degrees north, WGS 84.",
    "format": "number"
  },
  "Point.longitude": {
    "meaning": "Degrees east, WGS 84.",
    "format": "number"
  },
  "Point.precision": {
    "meaning": "How exact it is.",
    "format": "one of ADMIN_AREA, COUNTRY, EXACT, NEAR, REGION"
  },
  "Position": {
    "meaning": "The stance that a statement takes on a topic."
  },
  "Position.actor": {
    "meaning": "Whose stance it is: the statement's speaker."
  },
  "Position.id": {
    "meaning": "Global id, for `node(id:)`: opaque, and the same after a reseeding.",
    "format": "text"
  },
  "Position.note": {
    "meaning": "Why the statement is read so, in the editors' words; null where its wording says it outright.",
    "format": "text"
  },
  "Position.shift": {
    "meaning": "True where this actor's previous stance on the topic was another, of those that their wording says outright, by the first instants of their dates (`TimeOrder` has what that means for a day beside a time with a zone); a first stance is no shift, nor is one that is the editors' reading (`note`).",
    "format": "true or false"
  },
  "Position.stance": {
    "meaning": "The answer.",
    "format": "one of AMBIGUOUS, OPPOSES, SUPPORTS"
  },
  "Position.statement": {
    "meaning": "The statement that takes it; its renderings and citations show where it stands."
  },
  "Position.takenAt": {
    "meaning": "When it was taken: the date of the statement."
  },
  "Position.topic": {
    "meaning": "The question."
  },
  "Quantity.best": {
    "meaning": "The number itself; null for a span.",
    "format": "number"
  },
  "Quantity.high": {
    "meaning": "The most that it can be; null where open.",
    "format": "number"
  },
  "Quantity.low": {
    "meaning": "The least that it can be; null where open.",
    "format": "number"
  },
  "Quantity.qualifier": {
    "meaning": "How the source words it.",
    "format": "one of ABOUT, AT_LEAST, AT_MOST, BETWEEN, EXACTLY"
  },
  "Quantity.unit": {
    "meaning": "What is counted, in the singular.",
    "format": "text"
  },
  "Rendering": {
    "meaning": "How one source words a statement."
  },
  "Rendering.channel": {
    "meaning": "By which way, where this source names another than `Statement.channel`; else null.",
    "format": "one of BRIEFING, BROADCAST, INTERVIEW, MEETING, PARLIAMENT, PHONE_CALL, PRESS_RELEASE, SOCIAL_MEDIA, STATE_MEDIA, TELEGRAM, UNKNOWN, WRITTEN_STATEMENT"
  },
  "Rendering.directness": {
    "meaning": "Whether it is the speaker's own.",
    "format": "one of PARAPHRASE, VERBATIM"
  },
  "Rendering.language": {
    "meaning": "BCP 47 tag.",
    "format": "text"
  },
  "Rendering.locator": {
    "meaning": "Paragraph, counted from 1, as `para 4` or `para 4-5`; of a document without paragraphs a page, `page 12`, or a time of it, `00:12:31`.",
    "format": "text"
  },
  "Rendering.source": {
    "meaning": "The document."
  },
  "Rendering.text": {
    "meaning": "The wording.",
    "format": "text"
  },
  "Response": {
    "meaning": "One thing said or done in response to another, itself a sourced fact."
  },
  "Response.citations": {
    "meaning": "Where the sources show that the one answers the other."
  },
  "Response.elapsed": {
    "meaning": "From the start of the subject to the start of the answer, in whole days where either date is a day; null where the dates are too coarse to tell, or the answer comes first.",
    "format": "duration, ISO 8601"
  },
  "Response.id": {
    "meaning": "Global id, for `node(id:)`: opaque, and the same after a reseeding.",
    "format": "text"
  },
  "Response.party": {
    "meaning": "The party that the answering actor belongs to."
  },
  "Response.reaction": {
    "meaning": "The answer: something said, or something done."
  },
  "Response.respondedAt": {
    "meaning": "When the answer was given."
  },
  "Response.subject": {
    "meaning": "What was answered."
  },
  "Source": {
    "meaning": "A published document: an article, a communique, a data release."
  },
  "Source.author": {
    "meaning": "As the document names them.",
    "format": "text"
  },
  "Source.claims": {
    "meaning": "What it tells about events."
  },
  "Source.completeFor": {
    "meaning": "Properties for which the editors coded all that the document says: only of these does `omittedClaims` say anything.",
    "format": "list, each one of ATTACK_COUNT, DAMAGE, DETAINED, DISPLACED, INJURED, KILLED, LOCATION, METHOD, MISSING, MOTIVE, MUNITIONS, OCCURRED_AT, OUTCOME, PERPETRATOR, PRECEDENT, RESPONSIBILITY_CLAIM, TARGET, TROOP_COUNT"
  },
  "Source.createdAt": {
    "meaning": "When this source was first published here; null where that was before there was a log.",
    "format": "instant in UTC, ISO 8601"
  },
  "Source.dateNote": {
    "meaning": "How the date is known, where the document does not state it.",
    "format": "text"
  },
  "Source.events": {
    "meaning": "The events that it reports, from the earliest to the latest."
  },
  "Source.id": {
    "meaning": "Global id, for `node(id:)`: opaque, and the same after a reseeding.",
    "format": "text"
  },
  "Source.kind": {
    "meaning": "What it is.",
    "format": "one of DATA_RELEASE, NEWS_ARTICLE, OFFICIAL_STATEMENT, OPINION, OTHER, SOCIAL_MEDIA_POST"
  },
  "Source.language": {
    "meaning": "BCP 47 tag.",
    "format": "text"
  },
  "Source.publishedAt": {
    "meaning": "When it was published; null where that cannot be told."
  },
  "Source.publisher": {
    "meaning": "Null where the document does not name it."
  },
  "Source.sha256": {
    "meaning": "SHA-256 of the text that was read, hex.",
    "format": "text"
  },
  "Source.slug": {
    "meaning": "Stable public name; never reused.",
    "format": "text"
  },
  "Source.statements": {
    "meaning": "The statements that it carries, from the earliest to the latest."
  },
  "Source.title": {
    "meaning": "Its title as printed, or what it begins with.",
    "format": "text"
  },
  "Source.updatedAt": {
    "meaning": "When this source last changed, with all that is part of it; null where that was before there was a log.",
    "format": "instant in UTC, ISO 8601"
  },
  "Source.url": {
    "meaning": "Where it was found.",
    "format": "text"
  },
  "Source.urlNote": {
    "meaning": "How the address is known, where the document does not state it.",
    "format": "text"
  },
  "Source.via": {
    "meaning": "Agencies and outlets that the document says it draws on."
  },
  "Source.voice": {
    "meaning": "Whose own words the whole document is: of a communique, a press release or a post. Null where it speaks of others, and where the editors did not say so."
  },
  "Statement": {
    "meaning": "One thing said by one speaker, however many outlets report it and however each words it: all that was said on one occasion, or one point of that."
  },
  "Statement.about": {
    "meaning": "Events it speaks about, from the earliest to the latest."
  },
  "Statement.acts": {
    "meaning": "What the speaker does by saying it.",
    "format": "list, each one of ACCUSE, ACKNOWLEDGE, ADVISE, AGREE, ANNOUNCE, ANNOUNCE_INVESTIGATION, APPEAL, ASSERT_RIGHT, ATTRIBUTE, CLAIM_RESPONSIBILITY, CONDEMN, CONDOLE, CONFIRM, DECLINE_COMMENT, DEMAND, DENY_RESPONSIBILITY, ESTIMATE, JUSTIFY, PRAISE, PROMISE, PROPOSE, REJECT, REPORT, THREATEN, VOW, WARN"
  },
  "Statement.channel": {
    "meaning": "By which way.",
    "format": "one of BRIEFING, BROADCAST, INTERVIEW, MEETING, PARLIAMENT, PHONE_CALL, PRESS_RELEASE, SOCIAL_MEDIA, STATE_MEDIA, TELEGRAM, UNKNOWN, WRITTEN_STATEMENT"
  },
  "Statement.citations": {
    "meaning": "Where the sources carry it."
  },
  "Statement.createdAt": {
    "meaning": "When this statement was first published here; null where that was before there was a log.",
    "format": "instant in UTC, ISO 8601"
  },
  "Statement.id": {
    "meaning": "Global id, for `node(id:)`: opaque, and the same after a reseeding.",
    "format": "text"
  },
  "Statement.onBehalfOf": {
    "meaning": "Whom they spoke for."
  },
  "Statement.party": {
    "meaning": "The side of whom they spoke for, or else their own."
  },
  "Statement.positions": {
    "meaning": "The stances that it takes, at most one on each topic, by the slug of the topic."
  },
  "Statement.renderings": {
    "meaning": "The wording in each source: translations and paraphrases side by side."
  },
  "Statement.responses": {
    "meaning": "What was said or done in response to it."
  },
  "Statement.role": {
    "meaning": "The capacity in which they spoke, as the sources word it.",
    "format": "text"
  },
  "Statement.saidAt": {
    "meaning": "When it was said."
  },
  "Statement.slug": {
    "meaning": "Stable public name; never reused.",
    "format": "text"
  },
  "Statement.speaker": {
    "meaning": "Who said it."
  },
  "Statement.summary": {
    "meaning": "What was said, in the editors' words.",
    "format": "text"
  },
  "Statement.targets": {
    "meaning": "Whom it concerns."
  },
  "Statement.updatedAt": {
    "meaning": "When this statement last changed, with all that is part of it; null where that was before there was a log.",
    "format": "instant in UTC, ISO 8601"
  },
  "Statement.utterance": {
    "meaning": "The post, call, communique or briefing in which it is one point; null where it is an utterance of its own, and is counted as one."
  },
  "Topic": {
    "meaning": "A question on which actors take sides."
  },
  "Topic.createdAt": {
    "meaning": "When this topic was first published here; null where that was before there was a log.",
    "format": "instant in UTC, ISO 8601"
  },
  "Topic.id": {
    "meaning": "Global id, for `node(id:)`: opaque, and the same after a reseeding.",
    "format": "text"
  },
  "Topic.positions": {
    "meaning": "The stances taken on it, oldest first."
  },
  "Topic.question": {
    "meaning": "The question, in the editors' words; a stance is a yes, a no, or neither plainly.",
    "format": "text"
  },
  "Topic.slug": {
    "meaning": "Stable public name; never reused.",
    "format": "text"
  },
  "Topic.updatedAt": {
    "meaning": "When this topic last changed, with all that is part of it; null where that was before there was a log.",
    "format": "instant in UTC, ISO 8601"
  },
  "Utterance": {
    "meaning": "One act of speaking, such as a post, a call, a communique or a briefing: one speaker, one channel, one time. Its statements are the points made in it. (Akoma Ntoso has `speech` for it in a debate; schema.org has `Message` and `SocialMediaPosting` for two of its kinds.)"
  },
  "Utterance.audience": {
    "meaning": "For whom it was meant: the other end of a call, the guests of a meeting (`audience` of schema.org). Empty where it was for the public."
  },
  "Utterance.channel": {
    "meaning": "By which way.",
    "format": "one of BRIEFING, BROADCAST, INTERVIEW, MEETING, PARLIAMENT, PHONE_CALL, PRESS_RELEASE, SOCIAL_MEDIA, STATE_MEDIA, TELEGRAM, UNKNOWN, WRITTEN_STATEMENT"
  },
  "Utterance.createdAt": {
    "meaning": "When this utterance was first published here; null where that was before there was a log.",
    "format": "instant in UTC, ISO 8601"
  },
  "Utterance.id": {
    "meaning": "Global id, for `node(id:)`: opaque, and the same after a reseeding.",
    "format": "text"
  },
  "Utterance.onBehalfOf": {
    "meaning": "Whom they spoke for."
  },
  "Utterance.party": {
    "meaning": "The side of whom they spoke for, or else their own."
  },
  "Utterance.role": {
    "meaning": "The capacity in which they spoke, as the sources word it.",
    "format": "text"
  },
  "Utterance.saidAt": {
    "meaning": "When they spoke."
  },
  "Utterance.slug": {
    "meaning": "Stable public name; never reused.",
    "format": "text"
  },
  "Utterance.sources": {
    "meaning": "The sources that carry it or a point of it, from the earliest to the latest."
  },
  "Utterance.speaker": {
    "meaning": "Who spoke."
  },
  "Utterance.statements": {
    "meaning": "The points made in it, each with its wordings."
  },
  "Utterance.title": {
    "meaning": "What it is called, in the editors' words; null where its speaker, channel and date say enough.",
    "format": "text"
  },
  "Utterance.updatedAt": {
    "meaning": "When this utterance last changed, with all that is part of it; null where that was before there was a log.",
    "format": "instant in UTC, ISO 8601"
  }
};
