// Written by `npm run documents`, of schema/labels.ts and schema/schema.graphql.
export interface Label {
  label?: string;
  phrase?: string;
  inverse?: string;
}

export const labels: Record<string, Record<string, Label>> = {
  "ActorKind": {
    "ARMED_GROUP": {
      "label": "Armed group",
      "phrase": "armed group"
    },
    "CIVILIANS": {
      "label": "Civilians",
      "phrase": "civilians"
    },
    "COALITION": {
      "label": "Coalition",
      "phrase": "coalition"
    },
    "COMPANY": {
      "label": "Company",
      "phrase": "company"
    },
    "GOVERNMENT": {
      "label": "Government",
      "phrase": "government"
    },
    "GOVERNMENT_BODY": {
      "label": "Government body",
      "phrase": "government body"
    },
    "INTERNATIONAL_ORGANISATION": {
      "label": "International organisation",
      "phrase": "international organisation"
    },
    "MEDIA": {
      "label": "Media",
      "phrase": "media"
    },
    "MILITARY": {
      "label": "Military",
      "phrase": "military"
    },
    "NGO": {
      "label": "NGO",
      "phrase": "NGO"
    },
    "OTHER": {
      "label": "Other",
      "phrase": "other"
    },
    "PERSON": {
      "label": "Person",
      "phrase": "person"
    },
    "POLITICAL_BODY": {
      "label": "Political body",
      "phrase": "political body"
    },
    "STATE": {
      "label": "State",
      "phrase": "state"
    },
    "UNNAMED_SOURCE": {
      "label": "Unnamed source",
      "phrase": "unnamed source"
    },
    "VESSEL": {
      "label": "Vessel",
      "phrase": "vessel"
    }
  },
  "AffiliationKind": {
    "ALIGNED_WITH": {
      "label": "Aligned with",
      "phrase": "is on the side of",
      "inverse": "has on its side"
    },
    "BACKED_BY": {
      "label": "Backed by",
      "phrase": "is backed by",
      "inverse": "backs"
    },
    "DESIGNATED_TERRORIST_BY": {
      "label": "Designated as terrorist by",
      "phrase": "is designated as terrorist by",
      "inverse": "designates as terrorist"
    },
    "EMPLOYED_BY": {
      "label": "Employed by",
      "phrase": "works for",
      "inverse": "employs"
    },
    "LEADS": {
      "label": "Leader of",
      "phrase": "leads",
      "inverse": "is led by"
    },
    "MEMBER_OF": {
      "label": "Member of",
      "phrase": "is a member of",
      "inverse": "has this member"
    },
    "OFFICIAL_OF": {
      "label": "Official of",
      "phrase": "holds an office in",
      "inverse": "has this official"
    },
    "OPERATES": {
      "label": "Operator of",
      "phrase": "operates",
      "inverse": "is operated by"
    },
    "OWNED_BY": {
      "label": "Owned by",
      "phrase": "is owned by",
      "inverse": "owns"
    },
    "PART_OF": {
      "label": "Part of",
      "phrase": "is part of",
      "inverse": "has this part"
    },
    "SPEAKS_FOR": {
      "label": "Spokesperson of",
      "phrase": "speaks for",
      "inverse": "has this spokesperson"
    }
  },
  "Agreement": {
    "AGREED": {
      "label": "Sources agree",
      "phrase": "sources agree"
    },
    "COMPATIBLE": {
      "label": "No conflict",
      "phrase": "no conflict"
    },
    "CONTRADICTORY": {
      "label": "Contradictory",
      "phrase": "contradictory"
    },
    "SINGLE": {
      "label": "One source only",
      "phrase": "one source only"
    }
  },
  "ChangeKind": {
    "ADDED": {
      "label": "Added",
      "phrase": "was added"
    },
    "AGREEMENT_CHANGED": {
      "label": "Agreement changed",
      "phrase": "agreement changed"
    },
    "CHANGED": {
      "label": "Changed",
      "phrase": "was changed"
    },
    "FIGURE_MOVED": {
      "label": "Figure moved",
      "phrase": "figure moved"
    },
    "POSITION_SHIFTED": {
      "label": "Position shifted",
      "phrase": "position shifted"
    },
    "REMOVED": {
      "label": "Removed",
      "phrase": "was removed"
    },
    "RENAMED": {
      "label": "Renamed",
      "phrase": "was renamed"
    },
    "RESPONSE_ADDED": {
      "label": "Answer added",
      "phrase": "answer added"
    },
    "RESPONSE_REMOVED": {
      "label": "Answer taken out",
      "phrase": "answer taken out"
    },
    "SOURCE_CONFIRMED": {
      "label": "Confirmed by a second source",
      "phrase": "confirmed by a second source"
    }
  },
  "ChangesetKind": {
    "CORRECTION": {
      "label": "Correction",
      "phrase": "correction"
    },
    "ORDINARY": {
      "label": "Ordinary change",
      "phrase": "ordinary change"
    }
  },
  "Channel": {
    "BRIEFING": {
      "label": "Briefing",
      "phrase": "at a briefing"
    },
    "BROADCAST": {
      "label": "Television or radio",
      "phrase": "on television or radio"
    },
    "INTERVIEW": {
      "label": "Interview",
      "phrase": "in an interview"
    },
    "MEETING": {
      "label": "Meeting",
      "phrase": "in a meeting"
    },
    "PARLIAMENT": {
      "label": "Parliament",
      "phrase": "in parliament"
    },
    "PHONE_CALL": {
      "label": "Phone call",
      "phrase": "on the telephone"
    },
    "PRESS_RELEASE": {
      "label": "Press release",
      "phrase": "in a press release"
    },
    "SOCIAL_MEDIA": {
      "label": "Social media",
      "phrase": "on social media"
    },
    "STATE_MEDIA": {
      "label": "State media",
      "phrase": "through state media"
    },
    "TELEGRAM": {
      "label": "Telegram",
      "phrase": "on Telegram"
    },
    "UNKNOWN": {
      "label": "Not known",
      "phrase": "by a way that the sources do not say"
    },
    "WRITTEN_STATEMENT": {
      "label": "Written statement",
      "phrase": "in a written statement"
    }
  },
  "ClaimProperty": {
    "ATTACK_COUNT": {
      "label": "Number of attacks",
      "phrase": "number of attacks"
    },
    "DAMAGE": {
      "label": "Damage",
      "phrase": "damage"
    },
    "DETAINED": {
      "label": "Detained",
      "phrase": "detained"
    },
    "DISPLACED": {
      "label": "Displaced",
      "phrase": "displaced"
    },
    "INJURED": {
      "label": "Injured",
      "phrase": "injured"
    },
    "KILLED": {
      "label": "Killed",
      "phrase": "killed"
    },
    "LOCATION": {
      "label": "Where it happened",
      "phrase": "where it happened"
    },
    "METHOD": {
      "label": "How it was done",
      "phrase": "how it was done"
    },
    "MISSING": {
      "label": "Missing",
      "phrase": "missing"
    },
    "MOTIVE": {
      "label": "Motive",
      "phrase": "motive"
    },
    "MUNITIONS": {
      "label": "Munitions",
      "phrase": "munitions"
    },
    "OCCURRED_AT": {
      "label": "When it happened",
      "phrase": "when it happened"
    },
    "OUTCOME": {
      "label": "Outcome",
      "phrase": "outcome"
    },
    "PERPETRATOR": {
      "label": "Who did it",
      "phrase": "who did it"
    },
    "PRECEDENT": {
      "label": "How unusual",
      "phrase": "how unusual"
    },
    "RESPONSIBILITY_CLAIM": {
      "label": "Who claimed it",
      "phrase": "who claimed it"
    },
    "TARGET": {
      "label": "Target",
      "phrase": "target"
    },
    "TROOP_COUNT": {
      "label": "Number of troops",
      "phrase": "number of troops"
    }
  },
  "DatePrecision": {
    "DAY": {
      "label": "Day",
      "phrase": "day"
    },
    "HOUR": {
      "label": "Hour",
      "phrase": "hour"
    },
    "INTERVAL": {
      "label": "Span of time",
      "phrase": "span of time"
    },
    "MINUTE": {
      "label": "Minute",
      "phrase": "minute"
    },
    "MONTH": {
      "label": "Month",
      "phrase": "month"
    },
    "YEAR": {
      "label": "Year",
      "phrase": "year"
    }
  },
  "Directness": {
    "PARAPHRASE": {
      "label": "Paraphrase",
      "phrase": "in the editors’ words"
    },
    "VERBATIM": {
      "label": "Quotation",
      "phrase": "in the speaker’s own words"
    }
  },
  "EventLinkKind": {
    "CAUSES": {
      "label": "Cause",
      "phrase": "brings about",
      "inverse": "is brought about by"
    },
    "ESCALATES": {
      "label": "Escalation",
      "phrase": "escalates",
      "inverse": "is escalated by"
    },
    "PRECEDES": {
      "label": "Leads up to",
      "phrase": "leads up to",
      "inverse": "follows"
    },
    "RETALIATES_FOR": {
      "label": "Retaliation",
      "phrase": "retaliates for",
      "inverse": "met retaliation in"
    },
    "SAME_CAMPAIGN": {
      "label": "Same campaign",
      "phrase": "is part of the same campaign as",
      "inverse": "is part of the same campaign as"
    }
  },
  "EventType": {
    "ACCUSE": {
      "label": "Accusation or inquiry",
      "phrase": "accusation or inquiry"
    },
    "AGREE": {
      "label": "Agreement",
      "phrase": "agreement"
    },
    "AID": {
      "label": "Aid",
      "phrase": "aid"
    },
    "ASSAULT": {
      "label": "Attack",
      "phrase": "attack"
    },
    "COERCE": {
      "label": "Coercion",
      "phrase": "coercion"
    },
    "CONCEDE": {
      "label": "Concession",
      "phrase": "concession"
    },
    "CONSULT": {
      "label": "Talks",
      "phrase": "talks"
    },
    "COOPERATE": {
      "label": "Cooperation",
      "phrase": "cooperation"
    },
    "MOBILIZE": {
      "label": "Mobilisation",
      "phrase": "mobilisation"
    },
    "PROTEST": {
      "label": "Protest",
      "phrase": "protest"
    },
    "REJECT": {
      "label": "Rejection",
      "phrase": "rejection"
    },
    "REQUEST": {
      "label": "Request",
      "phrase": "request"
    },
    "RETREAT": {
      "label": "Retreat",
      "phrase": "retreat"
    },
    "SANCTION": {
      "label": "Sanction",
      "phrase": "sanction"
    },
    "SUPPORT": {
      "label": "Support",
      "phrase": "support"
    },
    "THREATEN": {
      "label": "Threat",
      "phrase": "threat"
    }
  },
  "FigureBasis": {
    "CLAIMED": {
      "label": "Claimed",
      "phrase": "claimed"
    },
    "COUNTED": {
      "label": "Counted",
      "phrase": "counted"
    },
    "ESTIMATED": {
      "label": "Estimated",
      "phrase": "estimated"
    }
  },
  "LinkDirection": {
    "INCOMING": {
      "label": "From the other event",
      "phrase": "from the other event"
    },
    "OUTGOING": {
      "label": "To the other event",
      "phrase": "to the other event"
    }
  },
  "OriginReason": {
    "CHAIN_OF_COMMAND": {
      "label": "Chain of command",
      "phrase": "have it from one chain of command"
    },
    "CLAIMANT": {
      "label": "Claimant",
      "phrase": "have it from the same claimant"
    },
    "INFORMANT": {
      "label": "Informant",
      "phrase": "have it through the same informant"
    },
    "PUBLISHER_OR_AGENCY": {
      "label": "Publisher or agency",
      "phrase": "have the same publisher or agency"
    },
    "STATEMENT": {
      "label": "Statement",
      "phrase": "have it from the same statement"
    }
  },
  "ParticipantRole": {
    "BENEFICIARY": {
      "label": "Beneficiary",
      "phrase": "gained by it"
    },
    "CLAIMED_PERPETRATOR": {
      "label": "Claimed responsibility",
      "phrase": "claims to have done it"
    },
    "COUNTERPART": {
      "label": "Other side",
      "phrase": "was the other side of it"
    },
    "INITIATOR": {
      "label": "Initiator",
      "phrase": "began it"
    },
    "INTERCEPTOR": {
      "label": "Interceptor",
      "phrase": "stopped it or tried to"
    },
    "LOCATION_HOST": {
      "label": "Host of the scene",
      "phrase": "had it on its ground"
    },
    "MEDIATOR": {
      "label": "Mediator",
      "phrase": "stood between the sides"
    },
    "OTHER": {
      "label": "Other",
      "phrase": "had another part in it"
    },
    "PERPETRATOR": {
      "label": "Perpetrator",
      "phrase": "did it"
    },
    "SUSPECTED_PERPETRATOR": {
      "label": "Suspected perpetrator",
      "phrase": "is said to have done it"
    },
    "TARGET": {
      "label": "Target",
      "phrase": "was the target"
    },
    "VICTIM": {
      "label": "Victim",
      "phrase": "was harmed"
    }
  },
  "PlaceKind": {
    "BASE": {
      "label": "Base",
      "phrase": "base"
    },
    "CITY": {
      "label": "City",
      "phrase": "city"
    },
    "COUNTRY": {
      "label": "Country",
      "phrase": "country"
    },
    "DISTRICT": {
      "label": "District",
      "phrase": "district"
    },
    "PROVINCE": {
      "label": "Province",
      "phrase": "province"
    },
    "REGION": {
      "label": "Region",
      "phrase": "region"
    },
    "SITE": {
      "label": "Site",
      "phrase": "site"
    }
  },
  "PlacePrecision": {
    "ADMIN_AREA": {
      "label": "Administrative area",
      "phrase": "administrative area"
    },
    "COUNTRY": {
      "label": "Country",
      "phrase": "country"
    },
    "EXACT": {
      "label": "Exact",
      "phrase": "exact"
    },
    "NEAR": {
      "label": "Near it",
      "phrase": "near it"
    },
    "REGION": {
      "label": "Region",
      "phrase": "region"
    }
  },
  "QuantityQualifier": {
    "ABOUT": {
      "label": "About",
      "phrase": "about"
    },
    "AT_LEAST": {
      "label": "At least",
      "phrase": "at least"
    },
    "AT_MOST": {
      "label": "At most",
      "phrase": "at most"
    },
    "BETWEEN": {
      "label": "Between",
      "phrase": "between"
    },
    "EXACTLY": {
      "label": "Exactly",
      "phrase": "exactly"
    }
  },
  "RecordType": {
    "ACTOR": {
      "label": "Actor",
      "phrase": "actor"
    },
    "EVENT": {
      "label": "Event",
      "phrase": "event"
    },
    "PARTY": {
      "label": "Party",
      "phrase": "party"
    },
    "PLACE": {
      "label": "Place",
      "phrase": "place"
    },
    "SOURCE": {
      "label": "Source",
      "phrase": "source"
    },
    "STATEMENT": {
      "label": "Statement",
      "phrase": "statement"
    },
    "TOPIC": {
      "label": "Topic",
      "phrase": "topic"
    },
    "UTTERANCE": {
      "label": "Utterance",
      "phrase": "utterance"
    }
  },
  "SearchType": {
    "ACTOR": {
      "label": "Actor",
      "phrase": "actor"
    },
    "EVENT": {
      "label": "Event",
      "phrase": "event"
    },
    "PLACE": {
      "label": "Place",
      "phrase": "place"
    },
    "SOURCE": {
      "label": "Source",
      "phrase": "source"
    },
    "STATEMENT": {
      "label": "Statement",
      "phrase": "statement"
    }
  },
  "SourceKind": {
    "DATA_RELEASE": {
      "label": "Data release",
      "phrase": "data release"
    },
    "NEWS_ARTICLE": {
      "label": "News article",
      "phrase": "news article"
    },
    "OFFICIAL_STATEMENT": {
      "label": "Official statement",
      "phrase": "official statement"
    },
    "OPINION": {
      "label": "Opinion",
      "phrase": "opinion"
    },
    "OTHER": {
      "label": "Other",
      "phrase": "other"
    },
    "SOCIAL_MEDIA_POST": {
      "label": "Social media post",
      "phrase": "social media post"
    }
  },
  "SpeechAct": {
    "ACCUSE": {
      "label": "Accusation",
      "phrase": "accuses"
    },
    "ACKNOWLEDGE": {
      "label": "Acknowledgement",
      "phrase": "acknowledges"
    },
    "ADVISE": {
      "label": "Advice",
      "phrase": "advises"
    },
    "AGREE": {
      "label": "Agreement",
      "phrase": "agrees"
    },
    "ANNOUNCE": {
      "label": "Announcement",
      "phrase": "announces"
    },
    "ANNOUNCE_INVESTIGATION": {
      "label": "Announcement of an inquiry",
      "phrase": "announces an inquiry"
    },
    "APPEAL": {
      "label": "Appeal",
      "phrase": "appeals"
    },
    "ASSERT_RIGHT": {
      "label": "Assertion of a right",
      "phrase": "claims a right"
    },
    "ATTRIBUTE": {
      "label": "Attribution",
      "phrase": "blames"
    },
    "CLAIM_RESPONSIBILITY": {
      "label": "Claim of responsibility",
      "phrase": "claims responsibility"
    },
    "CONDEMN": {
      "label": "Condemnation",
      "phrase": "condemns"
    },
    "CONDOLE": {
      "label": "Condolences",
      "phrase": "condoles"
    },
    "CONFIRM": {
      "label": "Confirmation",
      "phrase": "confirms"
    },
    "DECLINE_COMMENT": {
      "label": "No comment",
      "phrase": "declines to comment"
    },
    "DEMAND": {
      "label": "Demand",
      "phrase": "demands"
    },
    "DENY_RESPONSIBILITY": {
      "label": "Denial of responsibility",
      "phrase": "denies responsibility"
    },
    "ESTIMATE": {
      "label": "Estimate",
      "phrase": "estimates"
    },
    "JUSTIFY": {
      "label": "Justification",
      "phrase": "justifies"
    },
    "PRAISE": {
      "label": "Praise",
      "phrase": "praises"
    },
    "PROMISE": {
      "label": "Promise",
      "phrase": "promises"
    },
    "PROPOSE": {
      "label": "Proposal",
      "phrase": "proposes"
    },
    "REJECT": {
      "label": "Rejection",
      "phrase": "rejects"
    },
    "REPORT": {
      "label": "Report",
      "phrase": "reports"
    },
    "THREATEN": {
      "label": "Threat",
      "phrase": "threatens"
    },
    "VOW": {
      "label": "Vow",
      "phrase": "vows"
    },
    "WARN": {
      "label": "Warning",
      "phrase": "warns"
    }
  },
  "Stance": {
    "AMBIGUOUS": {
      "label": "Unclear",
      "phrase": "unclear"
    },
    "OPPOSES": {
      "label": "No",
      "phrase": "no"
    },
    "SUPPORTS": {
      "label": "Yes",
      "phrase": "yes"
    }
  },
  "TargetRole": {
    "ACCUSED": {
      "label": "Accused",
      "phrase": "is blamed"
    },
    "ADDRESSEE": {
      "label": "Addressee",
      "phrase": "is spoken to"
    },
    "CONDEMNED": {
      "label": "Condemned",
      "phrase": "is condemned"
    },
    "MENTIONED": {
      "label": "Mentioned",
      "phrase": "is spoken of"
    },
    "PRAISED": {
      "label": "Praised",
      "phrase": "is praised"
    },
    "THREATENED": {
      "label": "Threatened",
      "phrase": "is threatened"
    }
  },
  "TimeOrder": {
    "EARLIEST_FIRST": {
      "label": "Earliest first",
      "phrase": "earliest first"
    },
    "LATEST_FIRST": {
      "label": "Latest first",
      "phrase": "latest first"
    }
  },
  "TimelineKind": {
    "EVENT": {
      "label": "Event",
      "phrase": "event"
    },
    "STATEMENT": {
      "label": "Statement",
      "phrase": "statement"
    }
  },
  "EventMode": {
    "CONSULT phone": {
      "label": "Phone call",
      "phrase": "phone call"
    },
    "CONSULT visit": {
      "label": "Visit",
      "phrase": "visit"
    },
    "CONSULT host": {
      "label": "Host",
      "phrase": "host"
    },
    "CONSULT third-party": {
      "label": "At a third party",
      "phrase": "at a third party"
    },
    "RETREAT release": {
      "label": "Release",
      "phrase": "release"
    },
    "RETREAT return": {
      "label": "Return",
      "phrase": "return"
    },
    "RETREAT ease": {
      "label": "Easing",
      "phrase": "easing"
    },
    "RETREAT access": {
      "label": "Access",
      "phrase": "access"
    },
    "RETREAT disarm": {
      "label": "Disarmament",
      "phrase": "disarmament"
    },
    "RETREAT ceasefire": {
      "label": "Ceasefire",
      "phrase": "ceasefire"
    },
    "RETREAT withdraw": {
      "label": "Withdrawal",
      "phrase": "withdrawal"
    },
    "REQUEST assist": {
      "label": "Help",
      "phrase": "help"
    },
    "REQUEST change": {
      "label": "Change",
      "phrase": "change"
    },
    "REQUEST yield": {
      "label": "Concession",
      "phrase": "concession"
    },
    "REQUEST meet": {
      "label": "Meeting",
      "phrase": "meeting"
    },
    "ACCUSE disapprove": {
      "label": "Disapproval",
      "phrase": "disapproval"
    },
    "ACCUSE investigate": {
      "label": "Investigation",
      "phrase": "investigation"
    },
    "REJECT assist": {
      "label": "Help",
      "phrase": "help"
    },
    "REJECT change": {
      "label": "Change",
      "phrase": "change"
    },
    "REJECT yield": {
      "label": "Concession",
      "phrase": "concession"
    },
    "REJECT meet": {
      "label": "Meeting",
      "phrase": "meeting"
    },
    "THREATEN relations": {
      "label": "Of breaking relations",
      "phrase": "of breaking relations"
    },
    "THREATEN restrict": {
      "label": "Of restrictions",
      "phrase": "of restrictions"
    },
    "THREATEN ban": {
      "label": "Of a ban",
      "phrase": "of a ban"
    },
    "THREATEN political": {
      "label": "Of political pressure",
      "phrase": "of political pressure"
    },
    "THREATEN expel": {
      "label": "Of expulsion",
      "phrase": "of expulsion"
    },
    "THREATEN violence": {
      "label": "Of violence",
      "phrase": "of violence"
    },
    "THREATEN territory": {
      "label": "Of occupation",
      "phrase": "of occupation"
    },
    "PROTEST demo": {
      "label": "Demonstration",
      "phrase": "demonstration"
    },
    "PROTEST hunger": {
      "label": "Hunger strike",
      "phrase": "hunger strike"
    },
    "PROTEST boycott": {
      "label": "Strike or boycott",
      "phrase": "strike or boycott"
    },
    "PROTEST obstruct": {
      "label": "Blockade",
      "phrase": "blockade"
    },
    "PROTEST riot": {
      "label": "Riot",
      "phrase": "riot"
    },
    "SANCTION withdraw": {
      "label": "Withdrawal",
      "phrase": "withdrawal"
    },
    "SANCTION discontinue": {
      "label": "Breaking off",
      "phrase": "breaking off"
    },
    "SANCTION expel": {
      "label": "Expulsion",
      "phrase": "expulsion"
    },
    "MOBILIZE police": {
      "label": "Of police",
      "phrase": "of police"
    },
    "MOBILIZE troops": {
      "label": "Of troops",
      "phrase": "of troops"
    },
    "COERCE restrict": {
      "label": "Restriction",
      "phrase": "restriction"
    },
    "COERCE confiscate": {
      "label": "Confiscation",
      "phrase": "confiscation"
    },
    "COERCE ban": {
      "label": "Ban",
      "phrase": "ban"
    },
    "COERCE curfew": {
      "label": "Curfew",
      "phrase": "curfew"
    },
    "COERCE martial-law": {
      "label": "Martial law",
      "phrase": "martial law"
    },
    "COERCE arrest": {
      "label": "Arrest",
      "phrase": "arrest"
    },
    "COERCE deport": {
      "label": "Deportation",
      "phrase": "deportation"
    },
    "ASSAULT destroy": {
      "label": "Destruction",
      "phrase": "destruction"
    },
    "ASSAULT abduct": {
      "label": "Abduction",
      "phrase": "abduction"
    },
    "ASSAULT beat": {
      "label": "Beating",
      "phrase": "beating"
    },
    "ASSAULT sexual": {
      "label": "Sexual violence",
      "phrase": "sexual violence"
    },
    "ASSAULT torture": {
      "label": "Torture",
      "phrase": "torture"
    },
    "ASSAULT suicide-attack": {
      "label": "Suicide attack",
      "phrase": "suicide attack"
    },
    "ASSAULT explosives": {
      "label": "Explosives",
      "phrase": "explosives"
    },
    "ASSAULT assassinate": {
      "label": "Assassination",
      "phrase": "assassination"
    },
    "ASSAULT cleansing": {
      "label": "Mass killing",
      "phrase": "mass killing"
    },
    "ASSAULT firearms": {
      "label": "Small arms",
      "phrase": "small arms"
    },
    "ASSAULT heavy-weapons": {
      "label": "Heavy weapons",
      "phrase": "heavy weapons"
    },
    "ASSAULT unconventional": {
      "label": "Unconventional weapons",
      "phrase": "unconventional weapons"
    }
  }
};
