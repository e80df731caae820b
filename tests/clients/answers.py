"""Python, without a library: who answered an event, page by page.

python answers.py http://localhost:8787/graphql us-embassy-baghdad-attack-2023-12-08
"""

import json
import sys
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

QUESTION = Path(__file__).with_name("responses.graphql").read_text(encoding="utf-8")


class AskError(Exception):
    """What the API refused. Its code is one of docs/api.md."""


def ask(api: str, query: str, variables: dict) -> dict:
    address = f"{api}?{urlencode({'query': query, 'variables': json.dumps(variables)})}"
    try:
        with urlopen(Request(address, headers={"accept": "application/json"})) as response:
            answer = json.load(response)
    except HTTPError as refused:
        answer = json.load(refused)
    if errors := answer.get("errors"):
        raise AskError("\n".join(error["message"] for error in errors))
    return answer["data"]


def answers(api: str, slug: str):
    after = None
    while True:
        data = ask(api, QUESTION, {"slug": slug, "first": 20, "after": after})
        page = data["event"]["responses"]
        for edge in page["edges"]:
            yield edge["node"]["reaction"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


if __name__ == "__main__":
    for reaction in answers(*sys.argv[1:]):
        print(reaction["slug"])
