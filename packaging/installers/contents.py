"""What of Python, Qt and the libraries goes into the program's folder, and what does not."""

import json
import re
import sys
from importlib import metadata
from pathlib import Path, PurePosixPath
from typing import Any

from installers import icons, project

# Never imported, though something that is used would import them if it could.
LEFT_OUT = [
    *("PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql", "PySide6.QtTest"),
    *(
        "PySide6.QtPdf",
        "PySide6.QtDesigner",
        "PySide6.QtUiTools",
        "PySide6.QtOpenGL",
        "PySide6.QtOpenGLWidgets",
    ),
    *("PyQt5", "PyQt6", "PySide2", "tkinter", "IPython", "matplotlib", "scipy", "statsmodels"),
    *("jinja2", "openpyxl", "lxml", "PIL", "pyarrow", "numba", "cupy", "h5py", "cryptography"),
    *("pytest", "_pytest", "hypothesis", "setuptools", "pkg_resources", "pip"),
    *("numpy.f2py", "fsspec.implementations.http", "pyqtgraph.opengl", "pyqtgraph.examples"),
    *("pyqtgraph.canvas", "pyqtgraph.flowchart", "pyqtgraph.console", "pyqtgraph.jupyter"),
    *("ssl", "_ssl", "_hashlib", "sqlite3", "_sqlite3", "readline", "curses", "_curses"),
    *(
        "xmlrpc",
        "ftplib",
        "smtplib",
        "nntplib",
        "imaplib",
        "http",
        "urllib.request",
        "socketserver",
    ),
    *("_codecs_cn", "_codecs_hk", "_codecs_iso2022", "_codecs_jp", "_codecs_kr", "_codecs_tw"),
    *("_crypt", "nis", "ossaudiodev", "test", "lib2to3", "pydoc_data"),
]
QT_MODULES = {"Core", "DBus", "Gui", "PrintSupport", "Svg", "Widgets", "XcbQpa"}
QT_PLUGINS = {
    *("platforms/qxcb", "platforms/qoffscreen", "platforms/qwindows", "platforms/qcocoa"),
    *("iconengines/qsvgicon", "imageformats/qsvg", "platformthemes/qxdgdesktopportal"),
    *("platforminputcontexts/composeplatforminputcontextplugin",),
    *("platforminputcontexts/ibusplatforminputcontextplugin",),
    *("printsupport/cupsprintersupport", "printsupport/windowsprintersupport"),
    *("styles/qmacstyle", "styles/qmodernwindowsstyle"),
}
QT_TRANSLATIONS = {"qtbase_uk.qm", "qtbase_ru.qm"}
SYSTEM_FOLDERS = re.compile("(?:/usr)?/lib(?:32|64|x32)?/")


def is_used_library(target: str, source: str) -> bool:
    """Whether a library goes in, by its place in the folder and where it comes from.

    What a Linux system has itself stays outside: packages depend on it, and a libstdc++ of our own
    would break the graphics drivers of newer systems.
    """
    path = PurePosixPath(target.replace("\\", "/"))
    if SYSTEM_FOLDERS.match(source) and not path.name.startswith(("libpython", "_")):
        return ".cpython-" in path.name
    if "plugins" in path.parts:
        plugin = f"{path.parent.name}/{path.name.split('.')[0].removeprefix('lib')}"
        return plugin in QT_PLUGINS
    if found := re.match(r"(?:lib)?Qt6?([A-Za-z0-9]+)\.(?:so|dll|abi3|pyd)", path.name):
        return found[1] in QT_MODULES
    return path.name not in {"opengl32sw.dll", "d3dcompiler_47.dll"}


def is_used_file(target: str) -> bool:
    """Whether a file that is no code goes in."""
    path = PurePosixPath(target.replace("\\", "/"))
    if path.parts[0] == "resources":
        return path.suffix != ".ts" and path.parts[1] != "pictures"
    if "translations" in path.parts and "PySide6" in path.parts:
        return path.name in QT_TRANSLATIONS
    if path.parts[0] in {"pyqtgraph", "dateutil", "tzdata"}:  # colour maps, time zones
        return path.suffix == ".pyc" or (path.parent.name == "icons" and path.suffix == ".svg")
    if path.parts[:2] == ("fsspec", "implementations"):  # the others reach into networks
        return path.stem in {"__init__", "local", "memory"}
    if path.parts[0].endswith(".dist-info"):  # its RECORD differs from folder to folder
        return path.name == "METADATA" or "licen" in str(path).lower()
    return True


def distributions() -> list[str]:
    """Python packages whose names, versions and licences go in, of those that are installed."""
    rows = json.loads((project.ROOT / "resources/licences/components.json").read_text("utf-8"))
    named = {row["distribution"] for row in rows if "distribution" in row}
    if sys.platform != "win32":
        named -= {"tzdata"}  # other systems have time zones
    return sorted(name for name in named if any(metadata.Distribution.discover(name=name)))


def icon() -> str | None:
    """The program's icon in the form this system wants; Linux keeps icons in packages."""
    suffix = {"win32": ".ico", "darwin": ".icns"}.get(sys.platform)
    return str(icons.write(suffix)) if suffix else None


def property_list() -> dict[str, Any]:
    """What macOS is told about the program and the files it opens."""
    return {
        "CFBundleDisplayName": "Tollbook",
        "LSMinimumSystemVersion": "12.0",
        "NSHighResolutionCapable": True,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Tollbook dataset",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": ["org.tollbook.dataset"],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": "org.tollbook.dataset",
                "UTTypeDescription": "Tollbook dataset",
                "UTTypeConformsTo": ["public.data", "public.archive"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["tollbook"],
                    "public.mime-type": ["application/vnd.tollbook+zip"],
                },
            }
        ],
    }


def forbidden(folder: Path) -> list[str]:
    """Files of a finished folder that must not be in it."""
    libraries = "Qt6?(Network|Qml|Quick|Sql|Test|Pdf|VirtualKeyboard)|virtualkeyboard|/tests?/|_ssl"
    network = "/(https?|httpx|httpcore|urllib3|requests|aiohttp|libcurl|libssl|urllib/request)[./]"
    pattern = re.compile(f"{libraries}|{network}")
    names = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    return sorted(name for name in names if pattern.search(f"/{name}"))
