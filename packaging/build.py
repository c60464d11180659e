"""Make the installers for the platform this runs on. packaging/README.md says what each needs.

python3 packaging/build.py all
"""

from __future__ import annotations

import os
import subprocess
import sys

import bootstrap

USAGE = """usage: python3 packaging/build.py COMMAND...

  bundle     the program's folder, in build/bundle/tollbook
  deb        Debian package (Linux)
  run        installer for one person, without root (Linux)
  rpm        RPM package, unproven (Linux)
  windows    installer (Windows)
  macos      disk image (macOS)
  sums       dist/SHA256SUMS and the bill of materials of a folder that is built anew
  all        everything for this platform, in an empty dist/

Packages are written to dist/. SOURCE_DATE_EPOCH sets their time; else the last commit's."""
INSIDE = "TOLLBOOK_BUILDS"


def build(names: list[str]) -> int:
    """Run sub-commands in their order; 1 where one fails, 2 where there is none of that name."""
    from installers import project, steps

    if set(names) - set(steps.COMMANDS):
        print(USAGE, file=sys.stderr)
        return 2
    try:
        for name in names:
            steps.COMMANDS[name]()
    except project.BuildError as error:
        project.say(str(error))
        return 1
    return 0


def in_environment(names: list[str]) -> int:
    """Set .venv up and go on in it: what is built comes from the locked packages only."""
    try:
        bootstrap.set_up("dev")
    except bootstrap.SetupError as error:
        bootstrap.say(str(error))
        return 1
    python = bootstrap.venv_python()
    path = os.pathsep.join((str(python.parent), os.environ.get("PATH", "")))
    environment = os.environ | {INSIDE: "1", "PATH": path, "PYTHONDONTWRITEBYTECODE": "1"}
    command = [str(python), "-X", "utf8", __file__, *names]
    return subprocess.run(command, env=environment, check=False).returncode


def main(names: list[str]) -> int:
    """The command line."""
    if not names or names[0] in ("-h", "--help"):
        print(USAGE)
        return 0 if names else 2
    return build(names) if os.environ.get(INSIDE) else in_environment(names)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
