"""The Debian package: files in their places, dependencies computed, packed reproducibly."""

import gzip
import shutil
import textwrap
from datetime import UTC, datetime
from email.utils import format_datetime
from hashlib import md5
from pathlib import Path

from installers import inventory, project
from installers.project import BUILD, DIST, LINUX, ROOT

TREE = BUILD / "deb"
INSTALLED = "usr/lib/tollbook"
ICON_SIZES = (16, 32, 64, 256)
MAINTAINER = "The Tollbook maintainers <maintainers@tollbook.invalid>"
DESCRIPTION = """\
documented war-loss statistics, offline
Tollbook is a reference book that says of every number what was counted, as of when, by whom, and
where it comes from. It opens on Russian military deaths confirmed by name, with what else was
published about the same losses.
.
It shows figures, timelines, breakdowns and comparisons, checks whether published numbers agree
with each other, and writes charts and reports as PDF, SVG, PNG, HTML and Excel files.
Nothing in it goes on the network."""

_COPYRIGHT = """\
Copyright of the program, the dataset and the typeface:

{}
Software of others inside the package. The texts of these licences are in licences.txt.gz beside
this file; "tollbook licences" prints them. Qt, PySide6 and Shiboken6 are shared libraries below
/usr/lib/tollbook/_internal, which you may replace with builds of your own; on Debian the LGPL and
GPL are also in /usr/share/common-licenses/LGPL-3 and /usr/share/common-licenses/GPL-3.

{}
"""


def make(bundle: Path) -> Path:
    """Pack the program's folder as dist/tollbook_VERSION_ARCHITECTURE.deb."""
    project.say("packing the Debian package (a minute)")
    tree = lay_out(bundle)
    overrides = tree / "usr/share/lintian/overrides"
    overrides.mkdir(parents=True)
    shutil.copyfile(LINUX / "lintian-overrides", overrides / "tollbook")
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN/control").write_text(_control(tree), encoding="utf-8")
    (tree / "DEBIAN/md5sums").write_text(_sums(tree), encoding="utf-8")
    project.settle(tree)
    DIST.mkdir(exist_ok=True)
    package = DIST / f"tollbook_{project.version()}_{architecture()}.deb"
    project.run(
        *("dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", tree, package),
        environment={"SOURCE_DATE_EPOCH": str(project.epoch())},
    )
    return package


def lay_out(bundle: Path) -> Path:
    """Everything at the place where it is installed, below build/deb."""
    tree = project.fresh(TREE)
    shutil.copytree(bundle, tree / INSTALLED, symlinks=True)
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/tollbook").symlink_to("../lib/tollbook/tollbook")
    share(tree / "usr/share")
    _documents(tree / "usr/share", bundle)
    project.settle(tree)
    return tree


def architecture() -> str:
    """Debian's name for this processor."""
    return project.output("dpkg", "--print-architecture").strip()


def share(folder: Path) -> None:
    """What desktops look for: menu entry, icons, file type, software centre, manual."""
    places = {
        "tollbook.desktop": "applications",
        "tollbook.xml": "mime/packages",
        "org.tollbook.Tollbook.metainfo.xml": "metainfo",
    }
    for name, place in places.items():
        (folder / place).mkdir(parents=True, exist_ok=True)
        (folder / place / name).write_text(_filled(name), encoding="utf-8")
    _icons(folder / "icons/hicolor")
    manual = folder / "man/man1"
    manual.mkdir(parents=True)
    _pack(manual / "tollbook.1.gz", _filled("tollbook.1"))


def _filled(name: str) -> str:
    day = datetime.fromtimestamp(project.epoch(), UTC).date().isoformat()
    text = (LINUX / name).read_text(encoding="utf-8")
    return text.replace("@VERSION@", project.version()).replace("@DATE@", day)


def _icons(folder: Path) -> None:
    source = ROOT / "resources" / "icons"
    files = {f"{size}x{size}/apps/tollbook.png": f"tollbook-{size}.png" for size in ICON_SIZES}
    files |= {
        "scalable/apps/tollbook.svg": "tollbook.svg",
        "scalable/mimetypes/application-vnd.tollbook+zip.svg": "tollbook-file.svg",
    }
    for target, name in files.items():
        (folder / target).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source / name, folder / target)


def _pack(target: Path, text: str) -> None:
    target.write_bytes(gzip.compress(text.encode(), mtime=0))


def _documents(folder: Path, bundle: Path) -> None:
    documents = folder / "doc" / "tollbook"
    documents.mkdir(parents=True)
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    others = "\n".join(
        f"{row['name']} {row['version']}: {row['licence']}\n  {row['source']}"
        for row in inventory.components(bundle)
    )
    (documents / "copyright").write_text(_COPYRIGHT.format(own, others), encoding="utf-8")
    _pack(documents / "licences.txt.gz", project.output(bundle / "tollbook", "licences"))
    inventory.write(bundle, documents / inventory.FILE)
    day = format_datetime(datetime.fromtimestamp(project.epoch(), UTC))
    entry = f"tollbook ({project.version()}) stable; urgency=medium\n\n  * See CHANGELOG.md of the "
    entry += f"source.\n\n -- {MAINTAINER}  {day}\n"
    _pack(documents / "changelog.gz", entry)


def _control(tree: Path) -> str:
    fields = {
        "Package": "tollbook",
        "Version": project.version(),
        "Architecture": architecture(),
        "Maintainer": MAINTAINER,
        "Installed-Size": str(-(-project.total([*tree.rglob("*")]) // 1024)),
        **_dependencies(tree / INSTALLED),
        "Section": "science",
        "Priority": "optional",
        "Description": _description(),
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def _description() -> str:
    first, *rest = DESCRIPTION.splitlines()
    paragraphs = " ".join(rest).split(" . ")
    folded = ["\n".join(f" {line}" for line in textwrap.wrap(each, 78)) for each in paragraphs]
    return "\n".join([first, "\n .\n".join(folded)])


def _dependencies(program: Path) -> dict[str, str]:
    """Packages that hold the system libraries; what only printers need is recommended."""
    files = [path for path in program.rglob("*") if path.is_file() and not path.is_symlink()]
    libraries = [path for path in files if path.read_bytes()[:4] == b"\x7fELF"]
    folders = {path.parent for path in libraries}
    work = project.fresh(BUILD / "shlibdeps")
    (work / "debian").mkdir()
    stanzas = "Source: tollbook\n\nPackage: tollbook\nArchitecture: any\n"
    (work / "debian" / "control").write_text(stanzas, encoding="utf-8")
    needed = [
        word
        for path in libraries
        for word in ("-dRecommends" if path.parent.name == "printsupport" else "-dDepends", path)
    ]
    found = project.output(
        *("dpkg-shlibdeps", "-O", "--ignore-missing-info", *(f"-l{each}" for each in folders)),
        *needed,
        folder=work,
    )
    pairs = (line.removeprefix("shlibs:").split("=", 1) for line in found.splitlines())
    return dict(pairs)


def _sums(tree: Path) -> str:
    files = (path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    inside = (path for path in files if "DEBIAN" not in path.relative_to(tree).parts)
    return "".join(
        f"{md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(tree)}\n"
        for path in sorted(inside)
    )
