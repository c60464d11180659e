"""What is inside, told by the finished program itself, as a bill of materials (CycloneDX 1.6)."""

import json
import sys
from datetime import UTC, datetime
from functools import cache
from importlib import metadata
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.model import ExternalReference, ExternalReferenceType, XsUri
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import LicenseExpression
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from installers import project

FILE = "tollbook.cdx.json"


@cache
def components(bundle: Path) -> list[dict[str, str]]:
    """The parts made by others, as the program in a folder lists them."""
    rows: list[dict[str, str]] = json.loads(project.output(_program(bundle), *_LIST))
    return rows


_LIST = ("licences", "--format", "json")


def _program(bundle: Path) -> Path:
    return bundle / ("tollbook.exe" if sys.platform == "win32" else "tollbook")


def unlisted(bundle: Path) -> list[str]:
    """Python packages in a folder that the program does not name among its parts."""
    listed = {_plain(row["distribution"]) for row in components(bundle)}
    owners = metadata.packages_distributions()
    names = {path.name.split(".")[0] for path in (bundle / "_internal").iterdir()}
    found = {_plain(owner) for name in names for owner in owners.get(name, ())}
    return sorted(found - listed - {"tzdata"})


def _plain(name: str) -> str:
    return name.lower().replace("_", "-").replace(".", "-")


def write(bundle: Path, target: Path) -> None:
    """Write the bill of materials of a folder; the same folder makes the same bytes."""
    rows = components(bundle)
    name = f"tollbook {project.version()}"
    whole = Component(
        name="tollbook",
        version=project.version(),
        type=ComponentType.APPLICATION,
        licenses=[LicenseExpression("MIT")],
        bom_ref="tollbook",
    )
    parts = [_component(row) for row in rows]
    bom = Bom(
        serial_number=uuid5(NAMESPACE_URL, f"{name} {project.epoch()} {json.dumps(rows)}"),
        metadata=BomMetaData(
            timestamp=datetime.fromtimestamp(project.epoch(), UTC),
            component=whole,
        ),
        components=parts,
    )
    bom.register_dependency(whole, parts)
    text = JsonV1Dot6(bom).output_as_string(indent=2)
    if fault := JsonStrictValidator(SchemaVersion.V1_6).validate_str(text):
        message = f"The bill of materials is not valid: {fault}"
        raise project.BuildError(message)
    target.write_text(text + "\n", encoding="utf-8")


def _component(row: dict[str, str]) -> Component:
    return Component(
        name=row["name"],
        version=row["version"] or None,
        type=ComponentType.LIBRARY,
        licenses=[LicenseExpression(row["licence"])] if row["licence"] else [],
        purl=PackageURL("pypi", None, _plain(row["distribution"]), row["version"])
        if row["distribution"]
        else None,
        bom_ref=f"{row['name']} {row['version']}".strip(),
        external_references=[
            ExternalReference(type=ExternalReferenceType.DISTRIBUTION, url=XsUri(row["source"]))
        ],
    )
