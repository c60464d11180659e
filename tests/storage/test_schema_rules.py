"""The rules of the schemas and their texts for translation are the same."""

import json

from desktop.storage import places
from desktop.storage.schema_rules import RULES, SENTENCES


def test_every_rule_of_a_schema_can_be_translated() -> None:
    found = []
    for path in (places.resources() / "schemas").rglob("*.json"):
        items = json.loads(path.read_text("utf-8")).get("items", {})
        found += [rule["description"] for rule in items.get("allOf", ())]
    assert sorted(found) == sorted(each.text for each in SENTENCES)
    assert {each.context for each in SENTENCES} == {RULES}
