// Written by `npm run documents`, of schema/schema.graphql.
/** The types that an interface or a union stands for. */
export const possibleTypes = {
  "Node": [
    "Account",
    "AccountValue",
    "Actor",
    "ActorName",
    "Affiliation",
    "Change",
    "Citation",
    "Claim",
    "Event",
    "EventLink",
    "Participation",
    "Party",
    "PartyResponses",
    "Place",
    "Position",
    "Rendering",
    "Response",
    "Source",
    "Statement",
    "Topic",
    "Utterance",
    "UtteranceResponses"
  ],
  "PublishedRecord": [
    "Actor",
    "Event",
    "Party",
    "Place",
    "Source",
    "Statement",
    "Topic",
    "Utterance"
  ],
  "Reaction": [
    "Event",
    "Statement"
  ],
  "ResponseSubject": [
    "Event",
    "Statement"
  ],
  "SearchItem": [
    "Actor",
    "Event",
    "Place",
    "Source",
    "Statement"
  ],
  "TimelineItem": [
    "Event",
    "Statement"
  ]
};

/** Types without an id: what they say belongs to the record that they are asked of. */
export const withoutId = [
  "AccountCount",
  "AccountOrigin",
  "AccountValueConnection",
  "AccountValueEdge",
  "ActorConnection",
  "ActorEdge",
  "AffiliationConnection",
  "AffiliationEdge",
  "ChangeConnection",
  "ChangeEdge",
  "Changeset",
  "CitationConnection",
  "CitationEdge",
  "ClaimConnection",
  "ClaimEdge",
  "Contradiction",
  "Count",
  "CountKey",
  "Dataset",
  "EnumLabel",
  "EventCodes",
  "EventConnection",
  "EventEdge",
  "FieldChange",
  "FuzzyDate",
  "OriginJoin",
  "PageInfo",
  "ParticipationConnection",
  "ParticipationEdge",
  "PartyConnection",
  "PartyEdge",
  "PlaceConnection",
  "PlaceEdge",
  "Point",
  "PositionConnection",
  "PositionEdge",
  "Quantity",
  "ResponseConnection",
  "ResponseEdge",
  "SearchConnection",
  "SearchEdge",
  "SnippetPart",
  "SourceConnection",
  "SourceEdge",
  "StatementConnection",
  "StatementEdge",
  "StatementTarget",
  "TimelineConnection",
  "TimelineEdge",
  "TopicConnection",
  "TopicEdge",
  "UtteranceConnection",
  "UtteranceEdge",
  "UtteranceResponsesConnection",
  "UtteranceResponsesEdge"
];

/** Fields that are lists with pages, and the arguments that make another list of each. */
export const lists = {
  "Account": {
    "valuesPage": []
  },
  "AccountValue": {
    "claimsPage": []
  },
  "Actor": {
    "affiliates": [
      "kind"
    ],
    "affiliations": [
      "kind"
    ],
    "changes": [],
    "citations": [],
    "participations": [
      "role"
    ],
    "positions": [
      "topic"
    ],
    "statements": [
      "filter",
      "orderBy"
    ]
  },
  "Affiliation": {
    "citations": []
  },
  "Claim": {
    "contradictedBy": [
      "filter"
    ]
  },
  "Event": {
    "changes": [],
    "citations": [],
    "claims": [
      "filter"
    ],
    "participants": [
      "role"
    ],
    "parts": [],
    "respondsTo": [],
    "responses": [
      "filter",
      "orderBy"
    ],
    "statements": [
      "filter",
      "orderBy"
    ]
  },
  "EventLink": {
    "citations": []
  },
  "Participation": {
    "citations": []
  },
  "Party": {
    "actors": [
      "filter",
      "orderBy"
    ],
    "changes": [],
    "statements": [
      "filter",
      "orderBy"
    ]
  },
  "PartyResponses": {
    "responses": [
      "orderBy"
    ],
    "utterances": [
      "orderBy"
    ]
  },
  "Place": {
    "changes": [],
    "events": [
      "filter",
      "orderBy"
    ],
    "places": [
      "orderBy"
    ]
  },
  "Response": {
    "citations": []
  },
  "Source": {
    "changes": [],
    "claims": [
      "filter"
    ],
    "events": [],
    "omittedClaims": [
      "filter"
    ],
    "omittedStatements": [
      "filter"
    ],
    "statements": []
  },
  "Statement": {
    "about": [],
    "changes": [],
    "citations": [],
    "claims": [
      "filter"
    ],
    "respondsTo": [],
    "responses": [
      "filter",
      "orderBy"
    ]
  },
  "Topic": {
    "changes": [],
    "positions": [
      "asOf",
      "party"
    ]
  },
  "Utterance": {
    "changes": [],
    "citations": [],
    "sources": [],
    "statements": [
      "filter",
      "orderBy"
    ]
  },
  "UtteranceResponses": {
    "responses": [
      "orderBy"
    ]
  },
  "Query": {
    "actors": [
      "filter",
      "orderBy"
    ],
    "changes": [
      "filter"
    ],
    "events": [
      "filter",
      "orderBy"
    ],
    "parties": [
      "filter",
      "orderBy"
    ],
    "places": [
      "filter",
      "orderBy"
    ],
    "search": [
      "text",
      "types"
    ],
    "sources": [
      "filter",
      "orderBy"
    ],
    "statements": [
      "filter",
      "orderBy"
    ],
    "timeline": [
      "filter",
      "orderBy"
    ],
    "topics": [
      "filter"
    ],
    "utterances": [
      "filter",
      "orderBy"
    ]
  }
};
