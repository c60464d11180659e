"""The installer for one person: an archive that unpacks itself, with the libraries Qt needs."""

import json
import platform
import re
import shutil
from datetime import UTC, datetime
from pathlib import Path

from PyInstaller.depend.bindepend import get_imports

from installers import contents, debian, inventory, project
from installers.project import BUILD, DIST, LINUX

PAYLOAD = BUILD / "run"
# Part of every system, or bound to its kernel, its compiler or its graphics card.
OF_THE_SYSTEM = re.compile(
    r"ld-linux|lib(c|m|dl|rt|pthread|util|resolv|nsl|stdc\+\+|gcc_s|drm|gbm|nvidia.*|.*_mesa)\.so"
)

_COMMON = re.compile(r"/usr/share/common-licenses/([A-Za-z0-9.-]+)")


def make(bundle: Path) -> Path:
    """Pack the program's folder as dist/tollbook-VERSION-linux-ARCHITECTURE.run."""
    project.say("packing the installer for one person (half a minute)")
    payload = project.fresh(PAYLOAD)
    program = payload / "tollbook"
    shutil.copytree(bundle, program, symlinks=True)
    _carry(bundle, program / "_internal" / "system")
    debian.share(payload / "share")
    for name in ("install.sh", "uninstall.sh"):
        shutil.copy(LINUX / name, (payload if name == "install.sh" else program) / name)
    inventory.write(program, program / inventory.FILE)
    project.settle(payload)
    DIST.mkdir(exist_ok=True)
    archive = DIST / f"tollbook-{project.version()}-linux-{platform.machine()}.run"
    day = datetime.fromtimestamp(project.epoch(), UTC).isoformat()
    sorted_tar = f"--sort=name --owner=0 --group=0 --numeric-owner --mtime=@{project.epoch()}"
    project.run(  # from build/, since the archive holds this very command line
        *("makeself", "--gzip", "--tar-quietly", "--nox11", "--noprogress", "--nomd5", "--nocrc"),
        *("--sha256", "--packaging-date", day, "--tar-extra", sorted_tar),
        *(payload.name, f"../dist/{archive.name}", "Tollbook", "sh", "./install.sh"),
        folder=BUILD,
        environment={"GZIP": "-n"},  # no time in the compressed part
    )
    shutil.copyfile(program / inventory.FILE, archive.with_name(f"{archive.name}.cdx.json"))
    return archive


def _carry(bundle: Path, folder: Path) -> None:
    """Copy the system libraries that the program needs, with an order to load them in."""
    needs = _needs(bundle)
    (folder / "licences").mkdir(parents=True)
    for name, (source, _) in needs.items():
        shutil.copyfile(source, folder / name)
    shutil.move(folder / "libffi.so.8", project.fresh(folder / "first") / "libffi.so.8")
    order = [name for name in _ordered(needs) if (folder / name).exists()]
    (folder / "order.txt").write_text("\n".join(order) + "\n", encoding="ascii")
    shutil.copyfile(LINUX / "fonts.conf", folder / "fonts.conf")
    packages = sorted({_package(source) for source, _ in needs.values()})
    rows = [_described(package) | _licences(package, folder / "licences") for package in packages]
    (folder / "packages.json").write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")


def _licences(package: str, folder: Path) -> dict[str, list[str]]:
    """Copy what a package says of its licences, and the licences it only names, as Debian does."""
    text = Path(f"/usr/share/doc/{package}/copyright").read_text("utf-8", "replace")
    (folder / package).write_text(text, encoding="utf-8")
    named = sorted({name.rstrip(".") for name in _COMMON.findall(text)})
    found = [Path(f"/usr/share/common-licenses/{name}").resolve() for name in named]
    for path in found:
        shutil.copyfile(path, folder / path.name)
    return {"texts": [package, *sorted({path.name for path in found})]}


def _needs(bundle: Path) -> dict[str, tuple[Path, set[str]]]:
    """System libraries to carry: by name, where each lies and which others it needs.

    Those of printers are left out: without them Tollbook still prints to PDF.
    """
    files = [path for path in bundle.rglob("*.so*") if path.parent.name != "printsupport"]
    found = {name for path in files for name in _carried(path)}
    return {name: (source, {each for each, _ in _carried(source)}) for name, source in found}


def _carried(library: Path) -> set[tuple[str, Path]]:
    return {
        (name, Path(source).resolve())
        for name, source in get_imports(str(library))
        if source and contents.SYSTEM_FOLDERS.match(source) and not OF_THE_SYSTEM.match(name)
    }


def _ordered(needs: dict[str, tuple[Path, set[str]]]) -> list[str]:
    """Each library after those that it needs. What `ldd` tells is complete, so sizes suffice."""
    return sorted(needs, key=lambda name: (len(needs[name][1]), name))


def _package(library: Path) -> str:
    """The Debian package that a library comes from."""
    for path in (library, Path("/") / library.relative_to("/usr")):
        try:
            return project.output("dpkg-query", "-S", path).split(":")[0]
        except project.BuildError:
            continue
    message = f"No Debian package owns {library}: make this installer on Debian."
    raise project.BuildError(message)


def _described(package: str) -> dict[str, object]:
    template = "${Version}|${source:Package}|${source:Version}"
    fields = project.output(
        "dpkg-query", "-W", f"-f={template}", f"{package}:{debian.architecture()}"
    )
    version, source, source_version = fields.split("|")
    return {
        "name": package,
        "version": version,
        "licence": "",
        "source": f"https://snapshot.debian.org/package/{source}/{source_version}/",
    }
