"""The bill of materials that goes with each build: CycloneDX 1.6 as JSON, the same bytes for the same build."""

from __future__ import annotations

import json
import time
import uuid
from collections.abc import Sequence
from typing import Any

from building.components import Component
from building.staging import Source

NAME = "bom.cdx.json"
_NAMESPACE = uuid.UUID("6f6bf3a6-0a0c-5f4a-9d5e-0b1e2f0c7a11")  # of serial numbers of our bills, chosen once


def bill(source: Source, system: str, components: Sequence[Component], reference: str = "aboveline") -> bytes:
    """Return the bill of materials of a build.

    Args:
        source: The checkout.
        system: The name of the system.
        components: The components besides the program itself.
        reference: What is built: the program, or an add-on for it.
    """
    program = _as_json(Component(reference.capitalize(), source.version, "Apache-2.0"), reference)
    program["type"] = "application"
    listed = [_as_json(each, each.name) for each in components]
    serial = uuid.uuid5(_NAMESPACE, json.dumps([system, source.commit, program, listed], sort_keys=True))
    content = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {
            "timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(source.moment)),
            "component": program,
            "properties": [
                {"name": "aboveline:commit", "value": source.commit},
                {"name": "aboveline:system", "value": system},
            ],
        },
        "components": listed,
        "dependencies": [{"ref": reference, "dependsOn": [each["bom-ref"] for each in listed]}],
    }
    return (json.dumps(content, indent=1, ensure_ascii=False) + "\n").encode()


def _as_json(component: Component, reference: str) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "type": "library",
        "bom-ref": reference,
        "name": component.name,
        "version": component.version,
        "licenses": [{"expression": component.licence}],
    }
    if component.sha256:
        entry["hashes"] = [{"alg": "SHA-256", "content": component.sha256}]
    if component.purl:
        entry["purl"] = component.purl
    if component.parts:
        entry["components"] = [_as_json(each, f"{reference}/{each.name}") for each in component.parts]
    return entry
