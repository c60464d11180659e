"""Write the two lock files anew from pyproject.toml. Needs `uv` and the network.

python3 packaging/lock.py [--upgrade | --upgrade-package NAME]
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OPTIONS = [
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-annotate",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--custom-compile-command=python3 packaging/lock.py",
    "--quiet",
]


def public_environment() -> dict[str, str]:
    """The environment without this machine's own package indexes, which locks must not use."""
    words = ("INDEX", "FIND_LINKS", "CONFIG_FILE", "CONSTRAINT", "OVERRIDE", "PRERELEASE")
    return {
        name: value
        for name, value in os.environ.items()
        if not (name.startswith("UV_") and any(word in name for word in words))
    }


def compile_lock(uv: str, name: str, options: list[str]) -> int:
    output = f"packaging/{name}"
    command = [uv, "--no-config", "pip", "compile", "pyproject.toml", *OPTIONS, *options]
    command += ["--output-file", output]
    return subprocess.run(command, cwd=ROOT, env=public_environment(), check=False).returncode


def main(arguments: list[str]) -> int:
    uv = shutil.which("uv")
    if not uv:
        print("Locking needs uv: install it, for instance with pip install uv.", file=sys.stderr)
        return 1
    same_versions = ["--constraint", "packaging/requirements.txt"]
    return compile_lock(uv, "requirements.txt", arguments) or compile_lock(
        uv, "requirements-dev.txt", ["--group", "dev", *same_versions, *arguments]
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
