"""The disk image for macOS: signed and notarised where an identity is given."""

import os
import shutil
from pathlib import Path

from installers import project
from installers.project import BUILD, BUNDLE, DIST, PACKAGING

APPLICATION = BUNDLE.parent / "Tollbook.app"


def make(_bundle: Path) -> Path:
    """Pack Tollbook.app, which PyInstaller made, as dist/tollbook-VERSION-macos-ARCHITECTURE.dmg.

    `TOLLBOOK_SIGN_IDENTITY` names a certificate "Developer ID Application" of the keychain, and
    `TOLLBOOK_NOTARY_PROFILE` a profile stored with `xcrun notarytool store-credentials`. Without
    the first the application is signed for this computer only.
    """
    project.say("packing the disk image")
    identity = os.environ.get("TOLLBOOK_SIGN_IDENTITY", "-")
    hardened = [] if identity == "-" else ["--options", "runtime", "--timestamp"]
    entitlements = PACKAGING / "macos-entitlements.plist"
    project.run(
        *("codesign", "--force", "--deep", "--sign", identity, *hardened),
        *("--entitlements", entitlements, APPLICATION),
    )
    folder = project.fresh(BUILD / "dmg")
    shutil.copytree(APPLICATION, folder / "Tollbook.app", symlinks=True)
    (folder / "Applications").symlink_to("/Applications")
    DIST.mkdir(exist_ok=True)
    image = DIST / f"tollbook-{project.version()}-macos-{os.uname().machine}.dmg"
    project.run(
        *("hdiutil", "create", "-ov", "-format", "ULFO", "-volname", "Tollbook"),
        *("-srcfolder", folder, image),
    )
    if profile := os.environ.get("TOLLBOOK_NOTARY_PROFILE"):
        project.run("xcrun", "notarytool", "submit", image, "--keychain-profile", profile, "--wait")
        project.run("xcrun", "stapler", "staple", image)
    return image
