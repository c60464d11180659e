"""Bring the translation files up to date: new texts into every .ts, and each .ts into its .qm.

English is a translation too, of the plural forms only. A new language starts as a copy of
`tollbook_en.ts` under its own code with the attribute `language` changed.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TRANSLATIONS = ROOT / "resources" / "translations"
HELP = "words"  # what marks a text of the command line's help
TOOLS = Path(sys.executable).parent


def main() -> int:
    """Update and compile all translations; stops at the first tool that fails."""
    for source in sorted(TRANSLATIONS.glob("tollbook_*.ts")):
        only_plurals = ["-pluralonly"] if source.stem.endswith("_en") else []
        update = [
            *(TOOLS / "pyside6-lupdate", "-extensions", "py", "desktop", "-silent"),
            *("-tr-function-alias", f"QT_TRANSLATE_NOOP+={HELP}"),
            *("-locations", "none", "-no-obsolete", *only_plurals, "-ts", source),
        ]
        compile_ = [TOOLS / "pyside6-lrelease", "-silent", source]
        for command in (update, compile_):
            subprocess.run(command, cwd=ROOT, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
