"""The RPM package, from the same files as Debian's; it has not been installed anywhere yet."""

import json
import platform
import re
from datetime import UTC, datetime
from pathlib import Path

from installers import debian, project
from installers.project import BUILD, DIST

# Every system has those of libc; libbz2 has another name outside Debian, and Python does without.
NOT_NAMED = re.compile(r"ld-linux|lib(c|m|dl|rt|pthread|util|bz2)\.so")


def make(bundle: Path) -> Path:
    """Pack what `deb` has laid out as dist/tollbook-VERSION.ARCHITECTURE.rpm."""
    project.say("packing the RPM package (half a minute)")
    tree = debian.lay_out(bundle)
    day = datetime.fromtimestamp(project.epoch(), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    settings = {
        "name": "tollbook",
        "arch": debian.architecture(),
        "platform": "linux",
        "version": project.version(),
        "release": "1",
        "maintainer": debian.MAINTAINER,
        "description": debian.DESCRIPTION,
        "license": "MIT",
        "mtime": day,
        "depends": _libraries(bundle),
        "contents": [{"src": str(tree / "usr"), "dst": "/usr", "type": "tree"}],
        "rpm": {"compression": "xz", "buildhost": "localhost", "group": "Applications/Engineering"},
    }
    written = BUILD / "nfpm.yaml"
    written.write_text(json.dumps(settings, indent=2), encoding="utf-8")  # JSON is YAML too
    DIST.mkdir(exist_ok=True)
    package = DIST / f"tollbook-{project.version()}-1.{platform.machine()}.rpm"
    project.run(
        *("nfpm", "package", "--config", written, "--packager", "rpm", "--target", package),
        environment={"SOURCE_DATE_EPOCH": str(project.epoch())},
    )
    return package


def _libraries(bundle: Path) -> list[str]:
    """The system libraries that the program itself names, as RPM systems provide them."""
    own = {path.name for path in bundle.rglob("*.so*")}
    needed = set()
    for path in bundle.rglob("*.so*"):
        if path.is_file() and path.parent.name != "printsupport":
            told = project.output("readelf", "--dynamic", "--wide", path)
            needed |= set(re.findall(r"\(NEEDED\).*\[(.+)\]", told))
    return sorted(f"{name}()(64bit)" for name in needed - own if not NOT_NAMED.match(name))
