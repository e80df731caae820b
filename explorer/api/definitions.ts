// Written by `npm run documents`, of schema/labels.ts and schema/schema.graphql.
export interface Definition {
  label?: string;
  phrase?: string;
  inverse?: string;
  definition?: string;
}

export const definitions: Record<string, Record<string, Definition>> = {
  "ActorKind": {
    "ARMED_GROUP": {
      "label": "Armed group",
      "phrase": "armed group",
      "definition": "An armed group that is no part of a state (ACLED: Rebel groups, militias)."
    },
    "CIVILIANS": {
      "label": "Civilians",
      "phrase": "civilians",
      "definition": "People who belong to no armed side, as a group (ACLED: Civilians; PLOVER: CVL)."
    },
    "COALITION": {
      "label": "Coalition",
      "phrase": "coalition",
      "definition": "Several states or groups that act together."
    },
    "COMPANY": {
      "label": "Company",
      "phrase": "company",
      "definition": "A company, of whatever owner (PLOVER: BUS, MNC; FollowTheMoney: Company)."
    },
    "GOVERNMENT": {
      "label": "Government",
      "phrase": "government",
      "definition": "A government as a whole (CAMEO: GOV)."
    },
    "GOVERNMENT_BODY": {
      "label": "Government body",
      "phrase": "government body",
      "definition": "A ministry, an embassy, an agency, a court, the police."
    },
    "INTERNATIONAL_ORGANISATION": {
      "label": "International organisation",
      "phrase": "international organisation",
      "definition": "An organisation of states, or a part of it, as the United Nations (PLOVER: IGO)."
    },
    "MEDIA": {
      "label": "Media",
      "phrase": "media",
      "definition": "An outlet or an agency (CAMEO: MED)."
    },
    "MILITARY": {
      "label": "Military",
      "phrase": "military",
      "definition": "The armed forces of a state or a part of them (ACLED: State forces)."
    },
    "NGO": {
      "label": "NGO",
      "phrase": "NGO",
      "definition": "An organisation of no state and for no profit: an aid group, a monitor of rights (PLOVER: NGO)."
    },
    "OTHER": {
      "label": "Other",
      "phrase": "other",
      "definition": "Any other."
    },
    "PERSON": {
      "label": "Person",
      "phrase": "person",
      "definition": "A person."
    },
    "POLITICAL_BODY": {
      "label": "Political body",
      "phrase": "political body",
      "definition": "A party, a movement or an alliance in politics."
    },
    "STATE": {
      "label": "State",
      "phrase": "state",
      "definition": "A state, where no one part of it is meant."
    },
    "UNNAMED_SOURCE": {
      "label": "Unnamed source",
      "phrase": "unnamed source",
      "definition": "Somebody whom the sources quote without a name."
    },
    "VESSEL": {
      "label": "Vessel",
      "phrase": "vessel",
      "definition": "A ship or a boat, with a name of its own (FollowTheMoney: Vessel)."
    }
  },
  "AffiliationKind": {
    "ALIGNED_WITH": {
      "label": "Aligned with",
      "phrase": "stands on the side of",
      "inverse": "has on its side",
      "definition": "Stands on its side."
    },
    "BACKED_BY": {
      "label": "Backed by",
      "phrase": "is backed by",
      "inverse": "backs",
      "definition": "Gets support from it."
    },
    "DESIGNATED_TERRORIST_BY": {
      "label": "Designated as terrorist by",
      "phrase": "is designated as terrorist by",
      "inverse": "designates as terrorist",
      "definition": "Is held to be terrorist by it."
    },
    "EMPLOYED_BY": {
      "label": "Employed by",
      "phrase": "works for",
      "inverse": "employs",
      "definition": "Works for it, without an office in it (FollowTheMoney: Employment)."
    },
    "LEADS": {
      "label": "Leader of",
      "phrase": "leads",
      "inverse": "is led by",
      "definition": "Its leader or commander."
    },
    "MEMBER_OF": {
      "label": "Member of",
      "phrase": "is a member of",
      "inverse": "has as a member",
      "definition": "A member of a group or a coalition."
    },
    "OFFICIAL_OF": {
      "label": "Official of",
      "phrase": "holds an office in",
      "inverse": "has as an official",
      "definition": "Holds an office in it."
    },
    "OPERATES": {
      "label": "Operator of",
      "phrase": "operates",
      "inverse": "is operated by",
      "definition": "Runs it without having to own it: a company a ship or an airport (FollowTheMoney: operator)."
    },
    "OWNED_BY": {
      "label": "Owned by",
      "phrase": "is owned by",
      "inverse": "owns",
      "definition": "Belongs to it: a ship to a company, a company to a state (FollowTheMoney: Ownership)."
    },
    "PART_OF": {
      "label": "Part of",
      "phrase": "is part of",
      "inverse": "has as a part",
      "definition": "A body within a body."
    },
    "SPEAKS_FOR": {
      "label": "Spokesperson of",
      "phrase": "speaks for",
      "inverse": "has as a spokesperson",
      "definition": "Its spokesperson."
    }
  },
  "Agreement": {
    "AGREED": {
      "label": "Sources agree",
      "phrase": "sources agree",
      "definition": "All say the same: equal numbers that count the same, one place, or else equal words, about the same actor. Earlier values that were superseded are left out."
    },
    "COMPATIBLE": {
      "label": "No conflict",
      "phrase": "no conflict",
      "definition": "They differ, and some value satisfies all of them, e.g. `at least 78`, `at least 84` and `about 80`; or what they tell cannot be compared."
    },
    "CONTRADICTORY": {
      "label": "Contradictory",
      "phrase": "contradictory",
      "definition": "No value satisfies all of them: two numbers have none in common, of two places neither lies in the other, or two claims cannot both be true for a reason that `Claim.contradicts` gives."
    },
    "SINGLE": {
      "label": "One source only",
      "phrase": "one source only",
      "definition": "One source only, whatever it says."
    }
  },
  "ChangeKind": {
    "ADDED": {
      "label": "Added",
      "phrase": "was added",
      "definition": "It is new."
    },
    "AGREEMENT_CHANGED": {
      "label": "Agreement changed",
      "phrase": "agreement changed",
      "definition": "Its sources agree on a property, or contradict each other, as they did not before."
    },
    "CHANGED": {
      "label": "Changed",
      "phrase": "was changed",
      "definition": "It says something else: see `Change.fields`."
    },
    "FIGURE_MOVED": {
      "label": "Figure moved",
      "phrase": "figure moved",
      "definition": "The latest value of what is counted is another."
    },
    "POSITION_SHIFTED": {
      "label": "Position shifted",
      "phrase": "position shifted",
      "definition": "An actor takes another stance on the topic than before."
    },
    "REMOVED": {
      "label": "Removed",
      "phrase": "was removed",
      "definition": "It is gone."
    },
    "RENAMED": {
      "label": "Renamed",
      "phrase": "was renamed",
      "definition": "It has another slug: see `Change.formerSlug`."
    },
    "RESPONSE_ADDED": {
      "label": "Answer added",
      "phrase": "answer added",
      "definition": "A party has answered the event once more."
    },
    "SOURCE_CONFIRMED": {
      "label": "Confirmed by a second source",
      "phrase": "confirmed by a second source",
      "definition": "What one independent source says of a property, a second one says, too."
    }
  },
  "Channel": {
    "BRIEFING": {
      "label": "Briefing",
      "phrase": "at a briefing",
      "definition": "Said to the press."
    },
    "BROADCAST": {
      "label": "Television or radio",
      "phrase": "on television or radio",
      "definition": "Said on television or radio, as a speech or an address."
    },
    "INTERVIEW": {
      "label": "Interview",
      "phrase": "in an interview",
      "definition": "Said to one outlet or agency."
    },
    "MEETING": {
      "label": "Meeting",
      "phrase": "in a meeting",
      "definition": "Said in a meeting."
    },
    "PARLIAMENT": {
      "label": "Parliament",
      "phrase": "in parliament",
      "definition": "Said to a parliament or one of its committees (Akoma Ntoso: debate)."
    },
    "PHONE_CALL": {
      "label": "Phone call",
      "phrase": "on the telephone",
      "definition": "Said over the telephone."
    },
    "PRESS_RELEASE": {
      "label": "Press release",
      "phrase": "in a press release",
      "definition": "A text given to the press (IPTC genre: Press Release)."
    },
    "SOCIAL_MEDIA": {
      "label": "Social media",
      "phrase": "on social media",
      "definition": "A post on a social network other than Telegram (ACLED: New media; schema.org: SocialMediaPosting)."
    },
    "STATE_MEDIA": {
      "label": "State media",
      "phrase": "through state media",
      "definition": "Carried by state media."
    },
    "TELEGRAM": {
      "label": "Telegram",
      "phrase": "on Telegram",
      "definition": "A post on Telegram."
    },
    "UNKNOWN": {
      "label": "Not known",
      "phrase": "by a way that the sources do not say",
      "definition": "The sources do not say."
    },
    "WRITTEN_STATEMENT": {
      "label": "Written statement",
      "phrase": "in a written statement",
      "definition": "A communique, a letter or another text, where it is no press release."
    }
  },
  "ClaimProperty": {
    "ATTACK_COUNT": {
      "label": "Number of attacks",
      "phrase": "number of attacks",
      "definition": "How many attacks there were."
    },
    "DAMAGE": {
      "label": "Damage",
      "phrase": "damage",
      "definition": "What was damaged or destroyed."
    },
    "DETAINED": {
      "label": "Detained",
      "phrase": "detained",
      "definition": "How many were arrested, detained or taken prisoner (ACLED: Arrests; Atlos: Detention)."
    },
    "DISPLACED": {
      "label": "Displaced",
      "phrase": "displaced",
      "definition": "How many had to leave their homes (UNHCR: displaced persons)."
    },
    "INJURED": {
      "label": "Injured",
      "phrase": "injured",
      "definition": "How many were injured."
    },
    "KILLED": {
      "label": "Killed",
      "phrase": "killed",
      "definition": "How many were killed."
    },
    "LOCATION": {
      "label": "Where it happened",
      "phrase": "where it happened",
      "definition": "Where it happened: a place or a point (ACLED: location and geo_precision; UCDP: where_coordinates; Atlos: Geolocation)."
    },
    "METHOD": {
      "label": "How it was done",
      "phrase": "how it was done",
      "definition": "How it was done: from where, by which means, in which order (Atlos: Incident Type, Equipment Used). What was fired is MUNITIONS."
    },
    "MISSING": {
      "label": "Missing",
      "phrase": "missing",
      "definition": "How many are missing: not known to be dead or alive."
    },
    "MOTIVE": {
      "label": "Motive",
      "phrase": "motive",
      "definition": "What it was done for."
    },
    "MUNITIONS": {
      "label": "Munitions",
      "phrase": "munitions",
      "definition": "What was fired or used, and how much of it."
    },
    "OCCURRED_AT": {
      "label": "When it happened",
      "phrase": "when it happened",
      "definition": "When it happened."
    },
    "OUTCOME": {
      "label": "Outcome",
      "phrase": "outcome",
      "definition": "What came of it."
    },
    "PERPETRATOR": {
      "label": "Who did it",
      "phrase": "who did it",
      "definition": "Who did it."
    },
    "PRECEDENT": {
      "label": "How unusual",
      "phrase": "how unusual",
      "definition": "What it was the first, the most or the latest of."
    },
    "RESPONSIBILITY_CLAIM": {
      "label": "Who claimed it",
      "phrase": "who claimed it",
      "definition": "Whether somebody claimed it."
    },
    "TARGET": {
      "label": "Target",
      "phrase": "target",
      "definition": "What was aimed at or hit."
    },
    "TROOP_COUNT": {
      "label": "Number of troops",
      "phrase": "number of troops",
      "definition": "How many troops there were."
    }
  },
  "DatePrecision": {
    "DAY": {
      "label": "Day",
      "phrase": "day",
      "definition": "A day."
    },
    "HOUR": {
      "label": "Hour",
      "phrase": "hour",
      "definition": "An hour."
    },
    "INTERVAL": {
      "label": "Span of time",
      "phrase": "span of time",
      "definition": "From one date to another, or several dates."
    },
    "MINUTE": {
      "label": "Minute",
      "phrase": "minute",
      "definition": "A minute or less."
    },
    "MONTH": {
      "label": "Month",
      "phrase": "month",
      "definition": "A month."
    },
    "YEAR": {
      "label": "Year",
      "phrase": "year",
      "definition": "A year."
    }
  },
  "Directness": {
    "PARAPHRASE": {
      "label": "Paraphrase",
      "phrase": "in the editors’ words",
      "definition": "The source's report of what was said, in the editors' words."
    },
    "VERBATIM": {
      "label": "Quotation",
      "phrase": "in the speaker’s own words",
      "definition": "The speaker's own words, between quotation marks in the source."
    }
  },
  "EventLinkKind": {
    "CAUSES": {
      "label": "Cause",
      "phrase": "brings about",
      "inverse": "is brought about by",
      "definition": "Brought it about."
    },
    "ESCALATES": {
      "label": "Escalation",
      "phrase": "escalates",
      "inverse": "is escalated by",
      "definition": "Raises what it began."
    },
    "PRECEDES": {
      "label": "Leads up to",
      "phrase": "leads up to",
      "inverse": "follows",
      "definition": "Came before it and led up to it, without being called its cause."
    },
    "RETALIATES_FOR": {
      "label": "Retaliation",
      "phrase": "retaliates for",
      "inverse": "met retaliation in",
      "definition": "Is retaliation for it."
    },
    "SAME_CAMPAIGN": {
      "label": "Same campaign",
      "phrase": "is of one campaign with",
      "inverse": "is of one campaign with",
      "definition": "Belongs to the same campaign; holds both ways."
    }
  },
  "EventType": {
    "ACCUSE": {
      "label": "Accusation",
      "phrase": "accusation",
      "definition": "Finds fault."
    },
    "AGREE": {
      "label": "Agreement",
      "phrase": "agreement",
      "definition": "Agrees or promises to cooperate."
    },
    "AID": {
      "label": "Aid",
      "phrase": "aid",
      "definition": "Gives material help: money, arms, food, shelter."
    },
    "ASSAULT": {
      "label": "Attack",
      "phrase": "attack",
      "definition": "Uses violence. The mode is by what."
    },
    "COERCE": {
      "label": "Coercion",
      "phrase": "coercion",
      "definition": "Uses power against people, short of violence."
    },
    "CONCEDE": {
      "label": "Concession",
      "phrase": "concession",
      "definition": "Gives way in words, without a deed yet."
    },
    "CONSULT": {
      "label": "Talks",
      "phrase": "talks",
      "definition": "Meets or talks."
    },
    "COOPERATE": {
      "label": "Cooperation",
      "phrase": "cooperation",
      "definition": "Works together in deed: trade, joint exercises, shared intelligence."
    },
    "MOBILIZE": {
      "label": "Mobilisation",
      "phrase": "mobilisation",
      "definition": "Moves forces without using them."
    },
    "PROTEST": {
      "label": "Protest",
      "phrase": "protest",
      "definition": "Civilians act together against somebody or something."
    },
    "REJECT": {
      "label": "Rejection",
      "phrase": "rejection",
      "definition": "Refuses. The mode is what is refused."
    },
    "REQUEST": {
      "label": "Request",
      "phrase": "request",
      "definition": "Asks, demands or orders. The mode is what is asked for."
    },
    "RETREAT": {
      "label": "Retreat",
      "phrase": "retreat",
      "definition": "Gives way in deed."
    },
    "SANCTION": {
      "label": "Sanction",
      "phrase": "sanction",
      "definition": "Cuts relations that there were."
    },
    "SUPPORT": {
      "label": "Support",
      "phrase": "support",
      "definition": "Backs somebody by words or diplomacy: praises, recognises, signs a treaty."
    },
    "THREATEN": {
      "label": "Threat",
      "phrase": "threat",
      "definition": "Announces harm. The mode is what is threatened."
    }
  },
  "FigureBasis": {
    "CLAIMED": {
      "label": "Claimed",
      "phrase": "claimed",
      "definition": "Said by those whose own acts are counted, as attacks by the group that claims them."
    },
    "COUNTED": {
      "label": "Counted",
      "phrase": "counted",
      "definition": "Counted case by case, by whoever keeps count."
    },
    "ESTIMATED": {
      "label": "Estimated",
      "phrase": "estimated",
      "definition": "Estimated, not counted."
    }
  },
  "LinkDirection": {
    "INCOMING": {
      "label": "From the other event",
      "phrase": "from the other event",
      "definition": "From the other event to this one: the other retaliates for this one."
    },
    "OUTGOING": {
      "label": "To the other event",
      "phrase": "to the other event",
      "definition": "From this event to the other: this one retaliates for the other."
    }
  },
  "OriginReason": {
    "CHAIN_OF_COMMAND": {
      "label": "Chain of command",
      "phrase": "have it from one chain of command",
      "definition": "Those whom they cite speak for, are officials of or are parts of the same body: `actor`."
    },
    "CLAIMANT": {
      "label": "Claimant",
      "phrase": "have it from the same claimant",
      "definition": "All that one of them claims here is asserted by those whom the other cites too: `actor`."
    },
    "INFORMANT": {
      "label": "Informant",
      "phrase": "have it through the same informant",
      "definition": "Both have it through the same informant: `actor`."
    },
    "PUBLISHER_OR_AGENCY": {
      "label": "Publisher or agency",
      "phrase": "have the same publisher or agency",
      "definition": "A publisher or an agency: `actor`."
    },
    "STATEMENT": {
      "label": "Statement",
      "phrase": "have it from the same statement",
      "definition": "All that one of them claims here is in statements that the other carries too: `statement`."
    }
  },
  "ParticipantRole": {
    "BENEFICIARY": {
      "label": "Beneficiary",
      "phrase": "gained by it",
      "definition": "Who gains by it: who gets the aid, is set free, or is sheltered."
    },
    "CLAIMED_PERPETRATOR": {
      "label": "Perpetrator by its own word",
      "phrase": "claims to have done it",
      "definition": "Did it, by its own word."
    },
    "COUNTERPART": {
      "label": "Other side",
      "phrase": "was the other side of it",
      "definition": "The other side of it."
    },
    "INITIATOR": {
      "label": "Initiator",
      "phrase": "began it",
      "definition": "Began it, where nobody is harmed: the caller, the host, the mover."
    },
    "INTERCEPTOR": {
      "label": "Interceptor",
      "phrase": "stopped it or tried to",
      "definition": "Stopped it or tried to: shot the missile down, turned the ship back (ACLED: Disrupted weapons use)."
    },
    "LOCATION_HOST": {
      "label": "Host of the scene",
      "phrase": "had it on its ground",
      "definition": "Its territory or premises were the scene."
    },
    "MEDIATOR": {
      "label": "Mediator",
      "phrase": "stood between the sides",
      "definition": "Stood between the sides."
    },
    "OTHER": {
      "label": "Other",
      "phrase": "had another part in it",
      "definition": "Any other part."
    },
    "PERPETRATOR": {
      "label": "Perpetrator",
      "phrase": "did it",
      "definition": "Did it, by the word of every source."
    },
    "SUSPECTED_PERPETRATOR": {
      "label": "Suspected perpetrator",
      "phrase": "is said to have done it",
      "definition": "Did it, by the word of somebody else."
    },
    "TARGET": {
      "label": "Target",
      "phrase": "was the target",
      "definition": "What it was aimed at."
    },
    "VICTIM": {
      "label": "Victim",
      "phrase": "was harmed",
      "definition": "Who was harmed."
    }
  },
  "PlaceKind": {
    "BASE": {
      "label": "Base",
      "phrase": "base",
      "definition": "A military base."
    },
    "CITY": {
      "label": "City",
      "phrase": "city",
      "definition": "A city or town."
    },
    "COUNTRY": {
      "label": "Country",
      "phrase": "country",
      "definition": "A country."
    },
    "DISTRICT": {
      "label": "District",
      "phrase": "district",
      "definition": "A part of a city or province."
    },
    "PROVINCE": {
      "label": "Province",
      "phrase": "province",
      "definition": "A country's first division."
    },
    "REGION": {
      "label": "Region",
      "phrase": "region",
      "definition": "An area of or across countries."
    },
    "SITE": {
      "label": "Site",
      "phrase": "site",
      "definition": "A building or compound."
    }
  },
  "PlacePrecision": {
    "ADMIN_AREA": {
      "label": "Administrative area",
      "phrase": "administrative area",
      "definition": "A point that stands for an administrative area."
    },
    "COUNTRY": {
      "label": "Country",
      "phrase": "country",
      "definition": "A point that stands for a country."
    },
    "EXACT": {
      "label": "Exact",
      "phrase": "exact",
      "definition": "The place itself."
    },
    "NEAR": {
      "label": "Near it",
      "phrase": "near it",
      "definition": "A point near it."
    },
    "REGION": {
      "label": "Region",
      "phrase": "region",
      "definition": "A point that stands for a region."
    }
  },
  "QuantityQualifier": {
    "ABOUT": {
      "label": "About",
      "phrase": "about",
      "definition": "`best`, more or less."
    },
    "AT_LEAST": {
      "label": "At least",
      "phrase": "at least",
      "definition": "`best` or more; `low` is the same."
    },
    "AT_MOST": {
      "label": "At most",
      "phrase": "at most",
      "definition": "`best` or less; `high` is the same."
    },
    "BETWEEN": {
      "label": "Between",
      "phrase": "between",
      "definition": "From `low` to `high`."
    },
    "EXACTLY": {
      "label": "Exactly",
      "phrase": "exactly",
      "definition": "`best`, no more and no less."
    }
  },
  "RecordType": {
    "ACTOR": {
      "label": "Actor",
      "phrase": "actor",
      "definition": "A person, a group or a body."
    },
    "EVENT": {
      "label": "Event",
      "phrase": "event",
      "definition": "Something that happened, with its participants, claims and links."
    },
    "PARTY": {
      "label": "Party",
      "phrase": "party",
      "definition": "A side."
    },
    "PLACE": {
      "label": "Place",
      "phrase": "place",
      "definition": "A place."
    },
    "SOURCE": {
      "label": "Source",
      "phrase": "source",
      "definition": "A document."
    },
    "STATEMENT": {
      "label": "Statement",
      "phrase": "statement",
      "definition": "Something said, with its wordings, answers and positions."
    },
    "TOPIC": {
      "label": "Topic",
      "phrase": "topic",
      "definition": "A question on which actors take sides."
    },
    "UTTERANCE": {
      "label": "Utterance",
      "phrase": "utterance",
      "definition": "A post, a call or a speech that makes several points."
    }
  },
  "SearchType": {
    "ACTOR": {
      "label": "Actor",
      "phrase": "actor",
      "definition": "A person, a group, an institution or a state."
    },
    "EVENT": {
      "label": "Event",
      "phrase": "event",
      "definition": "What happened."
    },
    "PLACE": {
      "label": "Place",
      "phrase": "place",
      "definition": "A place."
    },
    "SOURCE": {
      "label": "Source",
      "phrase": "source",
      "definition": "A published document."
    },
    "STATEMENT": {
      "label": "Statement",
      "phrase": "statement",
      "definition": "What somebody said."
    }
  },
  "SourceKind": {
    "DATA_RELEASE": {
      "label": "Data release",
      "phrase": "data release",
      "definition": "Figures published as data."
    },
    "NEWS_ARTICLE": {
      "label": "News article",
      "phrase": "news article",
      "definition": "A report of a news outlet."
    },
    "OFFICIAL_STATEMENT": {
      "label": "Official statement",
      "phrase": "official statement",
      "definition": "A communique of a body, in its own words."
    },
    "OPINION": {
      "label": "Opinion",
      "phrase": "opinion",
      "definition": "An author's view."
    },
    "OTHER": {
      "label": "Other",
      "phrase": "other",
      "definition": "Any other document."
    },
    "SOCIAL_MEDIA_POST": {
      "label": "Social media post",
      "phrase": "social media post",
      "definition": "A post of an account."
    }
  },
  "SpeechAct": {
    "ACCUSE": {
      "label": "Accusation",
      "phrase": "accuses",
      "definition": "Blames somebody for a wrong."
    },
    "ACKNOWLEDGE": {
      "label": "Acknowledgement",
      "phrase": "acknowledges",
      "definition": "Grants that something is so."
    },
    "ADVISE": {
      "label": "Advice",
      "phrase": "advises",
      "definition": "Says what others had better do: a travel advice, a call to leave (ISO 24617-2: suggest)."
    },
    "AGREE": {
      "label": "Agreement",
      "phrase": "agrees",
      "definition": "Accepts a proposal, a demand or a view (PLOVER: AGREE; ISO 24617-2: agreement)."
    },
    "ANNOUNCE": {
      "label": "Announcement",
      "phrase": "announces",
      "definition": "Makes a decision or an act known."
    },
    "ANNOUNCE_INVESTIGATION": {
      "label": "Announcement of an inquiry",
      "phrase": "announces an inquiry",
      "definition": "Says that an inquiry is under way or will be."
    },
    "APPEAL": {
      "label": "Appeal",
      "phrase": "appeals",
      "definition": "Asks for an act."
    },
    "ASSERT_RIGHT": {
      "label": "Assertion of a right",
      "phrase": "asserts a right",
      "definition": "Claims a right."
    },
    "ATTRIBUTE": {
      "label": "Attribution",
      "phrase": "blames",
      "definition": "Names who, by its word, did it."
    },
    "CLAIM_RESPONSIBILITY": {
      "label": "Claim of responsibility",
      "phrase": "claims responsibility",
      "definition": "Says that their side did it."
    },
    "CONDEMN": {
      "label": "Condemnation",
      "phrase": "condemns",
      "definition": "Calls an act wrong."
    },
    "CONDOLE": {
      "label": "Condolences",
      "phrase": "condoles",
      "definition": "Says that they grieve with those who were struck (CAMEO 018: make empathetic comment)."
    },
    "CONFIRM": {
      "label": "Confirmation",
      "phrase": "confirms",
      "definition": "Says that what others reported is so (ISO 24617-2: confirm)."
    },
    "DECLINE_COMMENT": {
      "label": "No comment",
      "phrase": "declines to comment",
      "definition": "Says that they will say nothing."
    },
    "DEMAND": {
      "label": "Demand",
      "phrase": "demands",
      "definition": "Asks for an act as a due."
    },
    "DENY_RESPONSIBILITY": {
      "label": "Denial of responsibility",
      "phrase": "denies responsibility",
      "definition": "Says that their side did not do it."
    },
    "ESTIMATE": {
      "label": "Estimate",
      "phrase": "estimates",
      "definition": "Gives a figure as their own reckoning."
    },
    "JUSTIFY": {
      "label": "Justification",
      "phrase": "justifies",
      "definition": "Gives reasons for an act of their side."
    },
    "PRAISE": {
      "label": "Praise",
      "phrase": "praises",
      "definition": "Calls an act or an actor good."
    },
    "PROMISE": {
      "label": "Promise",
      "phrase": "promises",
      "definition": "Commits to something that the other side wants."
    },
    "PROPOSE": {
      "label": "Proposal",
      "phrase": "proposes",
      "definition": "Puts forward a plan or an offer for others to accept (ISO 24617-2: offer)."
    },
    "REJECT": {
      "label": "Rejection",
      "phrase": "rejects",
      "definition": "Refuses an act, an idea or a demand."
    },
    "REPORT": {
      "label": "Report",
      "phrase": "reports",
      "definition": "Tells what happened."
    },
    "THREATEN": {
      "label": "Threat",
      "phrase": "threatens",
      "definition": "Announces harm."
    },
    "VOW": {
      "label": "Vow",
      "phrase": "vows",
      "definition": "Commits their side to a course."
    },
    "WARN": {
      "label": "Warning",
      "phrase": "warns",
      "definition": "Points to consequences."
    }
  },
  "Stance": {
    "AMBIGUOUS": {
      "label": "Unclear",
      "phrase": "unclear",
      "definition": "Neither plainly."
    },
    "OPPOSES": {
      "label": "No",
      "phrase": "no",
      "definition": "No."
    },
    "SUPPORTS": {
      "label": "Yes",
      "phrase": "yes",
      "definition": "Yes."
    }
  },
  "TargetRole": {
    "ACCUSED": {
      "label": "Accused",
      "phrase": "is blamed",
      "definition": "Blamed."
    },
    "ADDRESSEE": {
      "label": "Addressee",
      "phrase": "is spoken to",
      "definition": "Spoken to."
    },
    "CONDEMNED": {
      "label": "Condemned",
      "phrase": "is condemned",
      "definition": "Whose act is called wrong."
    },
    "MENTIONED": {
      "label": "Mentioned",
      "phrase": "is spoken of",
      "definition": "Spoken of."
    },
    "PRAISED": {
      "label": "Praised",
      "phrase": "is praised",
      "definition": "Called good."
    },
    "THREATENED": {
      "label": "Threatened",
      "phrase": "is threatened",
      "definition": "To whom harm is announced."
    }
  },
  "TimeOrder": {
    "EARLIEST_FIRST": {
      "label": "Earliest first",
      "phrase": "earliest first",
      "definition": "From the earliest to the latest."
    },
    "LATEST_FIRST": {
      "label": "Latest first",
      "phrase": "latest first",
      "definition": "From the latest to the earliest."
    }
  },
  "TimelineKind": {
    "EVENT": {
      "label": "Event",
      "phrase": "event",
      "definition": "Something that happened."
    },
    "STATEMENT": {
      "label": "Statement",
      "phrase": "statement",
      "definition": "Something said."
    }
  },
  "EventMode": {
    "CONSULT phone": {
      "label": "Phone call",
      "phrase": "phone call",
      "definition": "By telephone or another way from afar."
    },
    "CONSULT visit": {
      "label": "Visit",
      "phrase": "visit",
      "definition": "Goes to the other side."
    },
    "CONSULT host": {
      "label": "Host",
      "phrase": "host",
      "definition": "Receives the other side."
    },
    "CONSULT third-party": {
      "label": "At a third party",
      "phrase": "at a third party",
      "definition": "At the place of a third party, or with its mediation."
    },
    "RETREAT release": {
      "label": "Release",
      "phrase": "release",
      "definition": "Sets captives free."
    },
    "RETREAT return": {
      "label": "Return",
      "phrase": "return",
      "definition": "Gives property back."
    },
    "RETREAT ease": {
      "label": "Easing",
      "phrase": "easing",
      "definition": "Lifts or eases a restriction or a sanction."
    },
    "RETREAT access": {
      "label": "Access",
      "phrase": "access",
      "definition": "Lets observers, peacekeepers or aid workers in."
    },
    "RETREAT disarm": {
      "label": "Disarmament",
      "phrase": "disarmament",
      "definition": "Gives up weapons."
    },
    "RETREAT ceasefire": {
      "label": "Ceasefire",
      "phrase": "ceasefire",
      "definition": "Stops fighting."
    },
    "RETREAT withdraw": {
      "label": "Withdrawal",
      "phrase": "withdrawal",
      "definition": "Takes forces out of an area."
    },
    "REQUEST assist": {
      "label": "Help",
      "phrase": "help",
      "definition": "Aid, cooperation or other relations."
    },
    "REQUEST change": {
      "label": "Change",
      "phrase": "change",
      "definition": "Another policy, government or institution."
    },
    "REQUEST yield": {
      "label": "Concession",
      "phrase": "concession",
      "definition": "A release, a ceasefire, the end of a sanction or a curfew."
    },
    "REQUEST meet": {
      "label": "Meeting",
      "phrase": "meeting",
      "definition": "Talks, a visit or mediation."
    },
    "ACCUSE disapprove": {
      "label": "Disapproval",
      "phrase": "disapproval",
      "definition": "Criticises, condemns or complains."
    },
    "ACCUSE investigate": {
      "label": "Investigation",
      "phrase": "investigation",
      "definition": "Looks into a wrong, by police, court or commission."
    },
    "REJECT assist": {
      "label": "Help",
      "phrase": "help",
      "definition": "Aid, cooperation or other relations."
    },
    "REJECT change": {
      "label": "Change",
      "phrase": "change",
      "definition": "Another policy, government or institution."
    },
    "REJECT yield": {
      "label": "Concession",
      "phrase": "concession",
      "definition": "A release, a ceasefire, the end of a sanction or a curfew."
    },
    "REJECT meet": {
      "label": "Meeting",
      "phrase": "meeting",
      "definition": "Talks, a visit or mediation."
    },
    "THREATEN relations": {
      "label": "Of breaking relations",
      "phrase": "of breaking relations",
      "definition": "To end relations, talks or aid."
    },
    "THREATEN restrict": {
      "label": "Of restrictions",
      "phrase": "of restrictions",
      "definition": "To restrict movement, trade or rights."
    },
    "THREATEN ban": {
      "label": "Of a ban",
      "phrase": "of a ban",
      "definition": "To ban parties, persons or politics."
    },
    "THREATEN political": {
      "label": "Of political pressure",
      "phrase": "of political pressure",
      "definition": "To restrict political freedoms."
    },
    "THREATEN expel": {
      "label": "Of expulsion",
      "phrase": "of expulsion",
      "definition": "To expel diplomats, peacekeepers or aid groups."
    },
    "THREATEN violence": {
      "label": "Of violence",
      "phrase": "of violence",
      "definition": "To use force."
    },
    "THREATEN territory": {
      "label": "Of occupation",
      "phrase": "of occupation",
      "definition": "To take or occupy territory."
    },
    "PROTEST demo": {
      "label": "Demonstration",
      "phrase": "demonstration",
      "definition": "A rally or march, by and large peaceful."
    },
    "PROTEST hunger": {
      "label": "Hunger strike",
      "phrase": "hunger strike",
      "definition": "A hunger strike."
    },
    "PROTEST boycott": {
      "label": "Strike or boycott",
      "phrase": "strike or boycott",
      "definition": "Refuses to work, to buy or to take part."
    },
    "PROTEST obstruct": {
      "label": "Blockade",
      "phrase": "blockade",
      "definition": "Blocks a passage or a place."
    },
    "PROTEST riot": {
      "label": "Riot",
      "phrase": "riot",
      "definition": "A violent protest."
    },
    "SANCTION withdraw": {
      "label": "Withdrawal",
      "phrase": "withdrawal",
      "definition": "Takes its people or its aid away."
    },
    "SANCTION discontinue": {
      "label": "Breaking off",
      "phrase": "breaking off",
      "definition": "Reduces or ends diplomacy, trade or aid; sanctions in the narrow sense."
    },
    "SANCTION expel": {
      "label": "Expulsion",
      "phrase": "expulsion",
      "definition": "Expels diplomats, members or groups."
    },
    "MOBILIZE police": {
      "label": "Of police",
      "phrase": "of police",
      "definition": "Police or security forces."
    },
    "MOBILIZE troops": {
      "label": "Of troops",
      "phrase": "of troops",
      "definition": "Armed forces."
    },
    "COERCE restrict": {
      "label": "Restriction",
      "phrase": "restriction",
      "definition": "Restricts movement, rights or information."
    },
    "COERCE confiscate": {
      "label": "Confiscation",
      "phrase": "confiscation",
      "definition": "Searches, seizes or confiscates."
    },
    "COERCE ban": {
      "label": "Ban",
      "phrase": "ban",
      "definition": "Bans parties, persons or politics."
    },
    "COERCE curfew": {
      "label": "Curfew",
      "phrase": "curfew",
      "definition": "Imposes a curfew."
    },
    "COERCE martial-law": {
      "label": "Martial law",
      "phrase": "martial law",
      "definition": "Imposes a state of emergency or martial law."
    },
    "COERCE arrest": {
      "label": "Arrest",
      "phrase": "arrest",
      "definition": "Arrests or detains."
    },
    "COERCE deport": {
      "label": "Deportation",
      "phrase": "deportation",
      "definition": "Deports people."
    },
    "ASSAULT destroy": {
      "label": "Destruction",
      "phrase": "destruction",
      "definition": "Destroys property."
    },
    "ASSAULT abduct": {
      "label": "Abduction",
      "phrase": "abduction",
      "definition": "Abducts, kidnaps or hijacks."
    },
    "ASSAULT beat": {
      "label": "Beating",
      "phrase": "beating",
      "definition": "Strikes with the body or a blunt weapon."
    },
    "ASSAULT sexual": {
      "label": "Sexual violence",
      "phrase": "sexual violence",
      "definition": "Sexual violence."
    },
    "ASSAULT torture": {
      "label": "Torture",
      "phrase": "torture",
      "definition": "Torture."
    },
    "ASSAULT suicide-attack": {
      "label": "Suicide attack",
      "phrase": "suicide attack",
      "definition": "An attacker who dies with the bomb."
    },
    "ASSAULT explosives": {
      "label": "Explosives",
      "phrase": "explosives",
      "definition": "Mines, car bombs and other explosives that are not fired."
    },
    "ASSAULT assassinate": {
      "label": "Assassination",
      "phrase": "assassination",
      "definition": "Kills a chosen person, or tries to."
    },
    "ASSAULT cleansing": {
      "label": "Mass killing",
      "phrase": "mass killing",
      "definition": "Ethnic cleansing or mass killing."
    },
    "ASSAULT firearms": {
      "label": "Small arms",
      "phrase": "small arms",
      "definition": "Rifles, pistols, light machine guns."
    },
    "ASSAULT heavy-weapons": {
      "label": "Heavy weapons",
      "phrase": "heavy weapons",
      "definition": "Rockets, artillery, tanks, aircraft, drones."
    },
    "ASSAULT unconventional": {
      "label": "Unconventional weapons",
      "phrase": "unconventional weapons",
      "definition": "Chemical, biological, radiological or nuclear weapons."
    }
  }
};
