// Written by `npm run documents`, of schema/schema.graphql.
export const definitions: Record<string, Record<string, string>> = {
  "ActorKind": {
    "ARMED_GROUP": "An armed group that is no part of a state (ACLED: Rebel groups, militias).",
    "CIVILIANS": "People who belong to no armed side, as a group (ACLED: Civilians; PLOVER: CVL).",
    "COALITION": "Several states or groups that act together.",
    "COMPANY": "A company, of whatever owner (PLOVER: BUS, MNC; FollowTheMoney: Company).",
    "GOVERNMENT": "A government as a whole (CAMEO: GOV).",
    "GOVERNMENT_BODY": "A ministry, an embassy, an agency, a court, the police.",
    "INTERNATIONAL_ORGANISATION": "An organisation of states, or a part of it, as the United Nations (PLOVER: IGO).",
    "MEDIA": "An outlet or an agency (CAMEO: MED).",
    "MILITARY": "The armed forces of a state or a part of them (ACLED: State forces).",
    "NGO": "An organisation of no state and for no profit: an aid group, a monitor of rights (PLOVER: NGO).",
    "OTHER": "Any other.",
    "PERSON": "A person.",
    "POLITICAL_BODY": "A party, a movement or an alliance in politics.",
    "STATE": "A state, where no one part of it is meant.",
    "UNNAMED_SOURCE": "Somebody whom the sources quote without a name.",
    "VESSEL": "A ship or a boat, with a name of its own (FollowTheMoney: Vessel)."
  },
  "AffiliationKind": {
    "ALIGNED_WITH": "Stands on its side.",
    "BACKED_BY": "Gets support from it.",
    "DESIGNATED_TERRORIST_BY": "Is held to be terrorist by it.",
    "EMPLOYED_BY": "Works for it, without an office in it (FollowTheMoney: Employment).",
    "LEADS": "Its leader or commander.",
    "MEMBER_OF": "A member of a group or a coalition.",
    "OFFICIAL_OF": "Holds an office in it.",
    "OPERATES": "Runs it without having to own it: a company a ship or an airport (FollowTheMoney: operator).",
    "OWNED_BY": "Belongs to it: a ship to a company, a company to a state (FollowTheMoney: Ownership).",
    "PART_OF": "A body within a body.",
    "SPEAKS_FOR": "Its spokesperson."
  },
  "Agreement": {
    "AGREED": "All say the same: equal numbers that count the same, or else equal words, about the same actor. Earlier values that were superseded are left out.",
    "COMPATIBLE": "They differ, and some value satisfies all of them, e.g. `at least 78`, `at least 84` and `about 80`; or what they tell cannot be compared.",
    "CONTRADICTORY": "No value satisfies all of them: two numbers have none in common, or two claims cannot both be true for a reason that `Claim.contradicts` gives.",
    "SINGLE": "One source only, whatever it says."
  },
  "Channel": {
    "BRIEFING": "Said to the press.",
    "BROADCAST": "Said on television or radio, as a speech or an address.",
    "INTERVIEW": "Said to one outlet or agency.",
    "MEETING": "Said in a meeting.",
    "PARLIAMENT": "Said to a parliament or one of its committees (Akoma Ntoso: debate).",
    "PHONE_CALL": "Said over the telephone.",
    "PRESS_RELEASE": "A text given to the press (IPTC genre: Press Release).",
    "SOCIAL_MEDIA": "A post on a social network other than Telegram (ACLED: New media; schema.org: SocialMediaPosting).",
    "STATE_MEDIA": "Carried by state media.",
    "TELEGRAM": "A post on Telegram.",
    "UNKNOWN": "The sources do not say.",
    "WRITTEN_STATEMENT": "A communique, a letter or another text, where it is no press release."
  },
  "ClaimProperty": {
    "ATTACK_COUNT": "How many attacks there were.",
    "DAMAGE": "What was damaged or destroyed.",
    "DETAINED": "How many were arrested, detained or taken prisoner (ACLED: Arrests; Atlos: Detention).",
    "DISPLACED": "How many had to leave their homes (UNHCR: displaced persons).",
    "INJURED": "How many were injured.",
    "KILLED": "How many were killed.",
    "LOCATION": "Where it happened: a place or a point (ACLED: location and geo_precision; UCDP: where_coordinates; Atlos: Geolocation).",
    "METHOD": "How it was done: from where, by which means, in which order (Atlos: Incident Type, Equipment Used). What was fired is MUNITIONS.",
    "MISSING": "How many are missing: not known to be dead or alive.",
    "MOTIVE": "What it was done for.",
    "MUNITIONS": "What was fired or used, and how much of it.",
    "OCCURRED_AT": "When it happened.",
    "OUTCOME": "What came of it.",
    "PERPETRATOR": "Who did it.",
    "PRECEDENT": "What it was the first, the most or the latest of.",
    "RESPONSIBILITY_CLAIM": "Whether somebody claimed it.",
    "TARGET": "What was aimed at or hit.",
    "TROOP_COUNT": "How many troops there were."
  },
  "DatePrecision": {
    "DAY": "",
    "HOUR": "",
    "INTERVAL": "",
    "MINUTE": "",
    "MONTH": "",
    "YEAR": ""
  },
  "Directness": {
    "PARAPHRASE": "The source's report of what was said, in the editors' words.",
    "VERBATIM": "The speaker's own words, between quotation marks in the source."
  },
  "EventLinkKind": {
    "CAUSES": "Brought it about.",
    "ESCALATES": "Raises what it began.",
    "PRECEDES": "Came before it and led up to it, without being called its cause.",
    "RETALIATES_FOR": "Is retaliation for it.",
    "SAME_CAMPAIGN": "Belongs to the same campaign; holds both ways."
  },
  "EventType": {
    "ACCUSE": "",
    "AGREE": "",
    "AID": "",
    "ASSAULT": "",
    "COERCE": "",
    "CONCEDE": "",
    "CONSULT": "",
    "COOPERATE": "",
    "MOBILIZE": "",
    "PROTEST": "",
    "REJECT": "",
    "REQUEST": "",
    "RETREAT": "",
    "SANCTION": "",
    "SUPPORT": "",
    "THREATEN": ""
  },
  "FigureBasis": {
    "CLAIMED": "Said by those whose own acts are counted, as attacks by the group that claims them.",
    "COUNTED": "Counted case by case, by whoever keeps count.",
    "ESTIMATED": "Estimated, not counted."
  },
  "LinkDirection": {
    "INCOMING": "From the other event to this one: the other retaliates for this one.",
    "OUTGOING": "From this event to the other: this one retaliates for the other."
  },
  "OriginReason": {
    "CHAIN_OF_COMMAND": "Those whom they cite speak for, are officials of or are parts of the same body: `actor`.",
    "CLAIMANT": "All that one of them claims here is asserted by those whom the other cites too: `actor`.",
    "INFORMANT": "Both have it through the same informant: `actor`.",
    "PUBLISHER_OR_AGENCY": "A publisher or an agency: `actor`.",
    "STATEMENT": "All that one of them claims here is in statements that the other carries too: `statement`."
  },
  "ParticipantRole": {
    "BENEFICIARY": "Who gains by it: who gets the aid, is set free, or is sheltered.",
    "CLAIMED_PERPETRATOR": "Did it, by its own word.",
    "COUNTERPART": "The other side of it.",
    "INITIATOR": "Began it, where nobody is harmed: the caller, the host, the mover.",
    "INTERCEPTOR": "Stopped it or tried to: shot the missile down, turned the ship back (ACLED: Disrupted weapons use).",
    "LOCATION_HOST": "Its territory or premises were the scene.",
    "MEDIATOR": "Stood between the sides.",
    "OTHER": "Any other part.",
    "PERPETRATOR": "Did it, by the word of every source.",
    "SUSPECTED_PERPETRATOR": "Did it, by the word of somebody else.",
    "TARGET": "What it was aimed at.",
    "VICTIM": "Who was harmed."
  },
  "PlaceKind": {
    "BASE": "A military base.",
    "CITY": "A city or town.",
    "COUNTRY": "A country.",
    "DISTRICT": "A part of a city or province.",
    "PROVINCE": "A country's first division.",
    "REGION": "An area of or across countries.",
    "SITE": "A building or compound."
  },
  "PlacePrecision": {
    "ADMIN_AREA": "A point that stands for an administrative area.",
    "COUNTRY": "A point that stands for a country.",
    "EXACT": "The place itself.",
    "NEAR": "A point near it.",
    "REGION": "A point that stands for a region."
  },
  "QuantityQualifier": {
    "ABOUT": "`best`, more or less.",
    "AT_LEAST": "`best` or more; `low` is the same.",
    "AT_MOST": "`best` or less; `high` is the same.",
    "BETWEEN": "From `low` to `high`.",
    "EXACTLY": "`best`, no more and no less."
  },
  "SearchType": {
    "ACTOR": "",
    "EVENT": "",
    "PLACE": "",
    "SOURCE": "",
    "STATEMENT": ""
  },
  "SourceKind": {
    "DATA_RELEASE": "Figures published as data.",
    "NEWS_ARTICLE": "A report of a news outlet.",
    "OFFICIAL_STATEMENT": "A communique of a body, in its own words.",
    "OPINION": "An author's view.",
    "OTHER": "Any other document.",
    "SOCIAL_MEDIA_POST": "A post of an account."
  },
  "SpeechAct": {
    "ACCUSE": "Blames somebody for a wrong.",
    "ACKNOWLEDGE": "Grants that something is so.",
    "ADVISE": "Says what others had better do: a travel advice, a call to leave (ISO 24617-2: suggest).",
    "AGREE": "Accepts a proposal, a demand or a view (PLOVER: AGREE; ISO 24617-2: agreement).",
    "ANNOUNCE": "Makes a decision or an act known.",
    "ANNOUNCE_INVESTIGATION": "Says that an inquiry is under way or will be.",
    "APPEAL": "Asks for an act.",
    "ASSERT_RIGHT": "Claims a right.",
    "ATTRIBUTE": "Names who, by its word, did it.",
    "CLAIM_RESPONSIBILITY": "Says that their side did it.",
    "CONDEMN": "Calls an act wrong.",
    "CONDOLE": "Says that they grieve with those who were struck (CAMEO 018: make empathetic comment).",
    "CONFIRM": "Says that what others reported is so (ISO 24617-2: confirm).",
    "DECLINE_COMMENT": "Says that they will say nothing.",
    "DEMAND": "Asks for an act as a due.",
    "DENY_RESPONSIBILITY": "Says that their side did not do it.",
    "ESTIMATE": "Gives a figure as their own reckoning.",
    "JUSTIFY": "Gives reasons for an act of their side.",
    "PRAISE": "Calls an act or an actor good.",
    "PROMISE": "Commits to something that the other side wants.",
    "PROPOSE": "Puts forward a plan or an offer for others to accept (ISO 24617-2: offer).",
    "REJECT": "Refuses an act, an idea or a demand.",
    "REPORT": "Tells what happened.",
    "THREATEN": "Announces harm.",
    "VOW": "Commits their side to a course.",
    "WARN": "Points to consequences."
  },
  "Stance": {
    "AMBIGUOUS": "Neither plainly.",
    "OPPOSES": "No.",
    "SUPPORTS": "Yes."
  },
  "TargetRole": {
    "ACCUSED": "Blamed.",
    "ADDRESSEE": "Spoken to.",
    "CONDEMNED": "Whose act is called wrong.",
    "MENTIONED": "Spoken of.",
    "PRAISED": "Called good.",
    "THREATENED": "To whom harm is announced."
  },
  "TimelineKind": {
    "EVENT": "Something that happened.",
    "STATEMENT": "Something said."
  }
};
