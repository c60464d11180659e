"""The installer for Windows: NSIS, for one person or for all."""

import os
import shlex
from pathlib import Path

from installers import icons, inventory, project
from installers.project import BUILD, DIST, PACKAGING


def make(bundle: Path) -> Path:
    """Pack a program's folder as dist/tollbook-VERSION-windows-x64.exe."""
    project.say("packing the installer for Windows (a minute)")
    for name in ("tollbook.exe", "tollbook-window.exe"):
        _sign(bundle / name)
    inventory.write(bundle, bundle / inventory.FILE)
    DIST.mkdir(exist_ok=True)
    installer = DIST / f"tollbook-{project.version()}-windows-x64.exe"
    compile_script(bundle, installer)
    _sign(installer)
    return installer


def _sign(program: Path) -> None:
    """Sign a program, where `TOLLBOOK_SIGN_COMMAND` says how; its name is added to the command."""
    if command := os.environ.get("TOLLBOOK_SIGN_COMMAND"):
        project.run(*shlex.split(command), program)


def compile_script(payload: Path, installer: Path) -> None:
    """Compile the script against a folder that holds tollbook.exe and tollbook-window.exe."""
    kilobytes = -(-project.total([*payload.rglob("*")]) // 1024)
    values = {
        "VERSION": project.version(),
        "PAYLOAD": payload,
        "INSTALLER": installer,
        "ICON": icons.write(".ico"),
        "KILOBYTES": str(kilobytes),
        "LICENCE": project.ROOT / "LICENSE",
    }
    defines = [f"-D{name}={value}" for name, value in values.items()]
    script = PACKAGING / "windows" / "tollbook.nsi"
    project.run(
        "makensis",
        "-V2",
        "-WX",
        "-INPUTCHARSET",
        "UTF8",
        *defines,
        script,
        folder=BUILD,
        environment={"SOURCE_DATE_EPOCH": str(project.epoch())},
    )
