"""Set up a fresh machine and run the program or a maintainer's command.

    python3 packaging/dev.py run [ARGS...]     set up, then open the reference inspection (aboveline demo ARGS)
    python3 packaging/dev.py set-up            set up, and open nothing
    python3 packaging/dev.py check [FILES...]  check these files, or those changed, with the tests that mirror them
    python3 packaging/dev.py test [ARGS...]    set up, then run every check and the tests (pytest ARGS)
    python3 packaging/dev.py test --quick      every check, and a quick test of each file, in a minute
    python3 packaging/dev.py coverage          run the tests, and fail if they cover less than the floor
    python3 packaging/dev.py bench [ARGS...]   set up, then print the measurements (python -m tests.bench ARGS)
    python3 packaging/dev.py translate         bring the Welsh catalogue up to date with the texts of the code
                                               (--drop also removes the texts that the code no longer has)
    python3 packaging/dev.py screenshots OUT   take a picture of every page (--guide renews those of the guide,
                                               --sheets puts them together on sheets)
    python3 packaging/dev.py keyboard [ARGS...] take a whole case through the window by keys alone, and count them
                                               (--pace 60 120 250: milliseconds a key)
    python3 packaging/dev.py fieldwork [ARGS...] take the reference inspection through the windows of four laptops by
                                               keys and clicks (--cases N, --folder DIR to go on there, --pictures DIR)
    python3 packaging/dev.py atspi             read the window from outside, as a screen reader does
    python3 packaging/dev.py data-docs         write what documents say of exported data, kinds of record and keys
    python3 packaging/dev.py analysts [OUT]    open the exports in Datasette, LibreOffice and Spark
                                               (--spark DATASET: compare Spark and DuckDB on it)
    python3 packaging/dev.py rooms             draw the packages and their imports in docs/architecture.md
    python3 packaging/dev.py sheets [COUNT]    read a table that LibreOffice writes in five locales, and COUNT strange
                                               sheets
    python3 packaging/dev.py plans             fill in an improvement plan with LibreOffice, and read it back
                                               (--keep renews the files that the tests read)
    python3 packaging/dev.py pdfs [FILES...]   check the PDF documents against PDF/UA-1 and PDF/A-2a (needs Java)
    python3 packaging/dev.py matrix [NAMES...] run the tests under other Pythons, locales, users, fonts (-- ARGS;
                                               names joined by + are one run)
    python3 packaging/dev.py wine [ARGS...]    run the core's tests under Wine, in a root of Debian 13
                                               (--runtime FILE=SHA256, --whole: all tests, --kills COUNT)
    python3 packaging/dev.py xforms [CASES]    run the form of the framework in other programs, and compare (needs Node)
    python3 packaging/dev.py audit             compare the pinned packages with published advisories
    python3 packaging/dev.py lock [ARGS...]    pin the dependencies again, with uv (uv pip compile ARGS)
    python3 packaging/dev.py help              this text

On a machine without a display, `run` works without a window. Only Python 3.11 or newer is needed.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PROJECT = ROOT / "pyproject.toml"
STAMP = VENV / "set-up.json"
LOG = ROOT / "build" / "set-up.log"
RUNTIME_LOCK = ROOT / "packaging" / "requirements.lock"
DEVELOPMENT_LOCK = ROOT / "packaging" / "requirements-dev.lock"

# Packages of Debian or Ubuntu that Qt needs in addition to its own wheel, each with what shows that it is installed: a
# library that the loader finds, a path, or any font. They depend on the platform plugin: a window needs more than
# painting off screen, and X11 and Wayland need different packages.
ANY_FONT = "any font"
OFFSCREEN_PACKAGES = {
    "fontconfig-config": "/etc/fonts/fonts.conf",
    "fonts-dejavu-core": ANY_FONT,
    "libdbus-1-3": "libdbus-1.so.3",
    "libegl1": "libEGL.so.1",
    "libfontconfig1": "libfontconfig.so.1",
    "libgl1": "libGL.so.1",
    "libglib2.0-0": "libglib-2.0.so.0",
    "libxkbcommon0": "libxkbcommon.so.0",
}
X11_PACKAGES = {
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "xkb-data": "/usr/share/X11/xkb",
}
WAYLAND_PACKAGES = {
    "libwayland-client0": "libwayland-client.so.0",
    "libwayland-cursor0": "libwayland-cursor.so.0",
    "libwayland-egl1": "libwayland-egl.so.1",
    "xkb-data": "/usr/share/X11/xkb",
}
PLUGIN_PACKAGES = {
    "offscreen": OFFSCREEN_PACKAGES,
    "xcb": dict(OFFSCREEN_PACKAGES, **X11_PACKAGES),
    "wayland": dict(OFFSCREEN_PACKAGES, **WAYLAND_PACKAGES),
}
# The megabytes of each lock, to fetch and on the disk once installed, measured on Linux. Qt is most of it everywhere.
LOCK_SIZES = {"requirements.lock": (100, 300), "requirements-dev.lock": (195, 666)}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
FONT_SUFFIXES = {".ttf", ".otf", ".ttc", ".pfb"}

# Messages of pip, uv and apt-get about a missing connection. Their last line blames a package instead.
OFFLINE_SIGNS = ("connection broken", "dns error", "temporary failure resolving", "could not connect to")


class SetUpError(Exception):
    """Set-up cannot continue. The message is the sentence that is printed."""


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code: 2 for an unknown command, 3 if set-up cannot continue."""
    if sys.version_info < (3, 11):
        version = sys.version.split()[0]
        tell(f"Aboveline needs Python 3.11 or newer, and this is {version}: run it with a newer one.")
        return 3
    name, rest = (arguments[0], list(arguments[1:])) if arguments else ("help", [])
    command = COMMANDS.get(name)
    if command is None:
        tell(f"There is no command {name!r}; there are {', '.join(COMMANDS)}.")
        return 2
    try:
        return command(rest)
    except SetUpError as error:
        tell(str(error))
        return 3
    except OSError as error:
        tell(f"Set-up cannot continue: {error.strerror or error} ({error.filename or 'no file named'}).")
        return 3
    except KeyboardInterrupt:
        tell("Stopped. Run the same command to continue.")
        return 130


def tell(line: str) -> None:
    """Print a line about set-up to standard error, because standard output belongs to the program."""
    print(line, file=sys.stderr, flush=True)


# The commands


def run(arguments: list[str]) -> int:
    """Open the reference inspection, or work on it without a window."""
    headless = "--headless" in arguments or not has_display(sys.platform, os.environ)
    set_up(development=False, plugin=None if headless else window_plugin(sys.platform, os.environ))
    extra = ["--headless"] if headless and "--headless" not in arguments else []
    return hand_over([script("aboveline"), "demo", *extra, *arguments])


def prepare(_arguments: list[str]) -> int:
    """Set up and open nothing."""
    window = has_display(sys.platform, os.environ)
    set_up(development=False, plugin=window_plugin(sys.platform, os.environ) if window else None)
    tell(f"Everything is set up. The program is {script('aboveline')}")
    return 0


def check(arguments: list[str]) -> int:
    """Check the files given, or the changed ones."""
    # The checks run in the root folder, but the names are relative to the current folder.
    return check_tree("check", [os.path.abspath(name) for name in arguments])  # noqa: PTH100 - Path keeps ".."


def test(arguments: list[str]) -> int:
    """Run every check and the tests."""
    return check_tree("test", arguments)


def coverage(arguments: list[str]) -> int:
    """Run the tests and measure their coverage."""
    return check_tree("coverage", arguments)


def check_tree(name: str, arguments: list[str]) -> int:
    """Run a command of `maintenance.checks` without a window."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return maintain("checks", [name, *arguments], plugin="offscreen")


def bench(arguments: list[str]) -> int:
    """Print the measurements."""
    set_up(development=True, plugin="offscreen")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.chdir(ROOT)
    return hand_over([script("python"), "-m", "tests.bench", *arguments])


def translate(arguments: list[str]) -> int:
    """Update the Welsh catalogue from the code."""
    return maintain("translations", arguments, plugin=None)


def screenshots(arguments: list[str]) -> int:
    """Take a picture of every page."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return maintain("screenshots", arguments, plugin="offscreen")


def keyboard(arguments: list[str]) -> int:
    """Assess a whole case by keys alone, and count them."""
    return maintain("keyboard", arguments, plugin="xcb")


def fieldwork(arguments: list[str]) -> int:
    """Take the reference inspection through the windows of four laptops."""
    return maintain("fieldwork", arguments, plugin="xcb")


def atspi(arguments: list[str]) -> int:
    """Read the window as a screen reader does."""
    return maintain("atspi", arguments, plugin="xcb")


def data_docs(arguments: list[str]) -> int:
    """Write what documents say of exported data, kinds of record and the keys of pages, from the code."""
    return maintain("data_docs", arguments, plugin=None)


def analysts(arguments: list[str]) -> int:
    """Open the exports in the programs of analysts."""
    return maintain("analysts", arguments, plugin=None)


def rooms(arguments: list[str]) -> int:
    """Draw the packages and their imports."""
    return maintain("rooms", arguments, plugin=None)


def sheets(arguments: list[str]) -> int:
    """Read what LibreOffice writes, and strange sheets."""
    return maintain("sheets", arguments, plugin=None)


def plans(arguments: list[str]) -> int:
    """Fill in a plan with LibreOffice, and read it back."""
    return maintain("plans", arguments, plugin=None)


def pdfs(arguments: list[str]) -> int:
    """Check the PDF documents with veraPDF."""
    return maintain("pdfs", arguments, plugin=None)


def audit(arguments: list[str]) -> int:
    """Compare the pinned packages with published advisories."""
    return maintain("audit", arguments, plugin=None)


def xforms(arguments: list[str]) -> int:
    """Run the form of the framework in other programs, and compare what it shows."""
    return maintain("xforms", arguments, plugin=None)


def matrix(arguments: list[str]) -> int:
    """Run the tests under other Pythons, locales, users and fonts."""
    return maintain("matrix", arguments, plugin="offscreen")


def wine(arguments: list[str]) -> int:
    """Run the tests on a Windows Python under Wine."""
    return maintain("wine", arguments, plugin=None)


def maintain(tool: str, arguments: list[str], *, plugin: str | None) -> int:
    """Run one of the maintainers' tools, which are packages below `packaging/maintenance`."""
    set_up(development=True, plugin=plugin)
    os.chdir(ROOT)
    paths = [str(ROOT / "packaging"), str(ROOT), os.environ.get("PYTHONPATH", "")]
    os.environ["PYTHONPATH"] = os.pathsep.join(path for path in paths if path)
    return hand_over([script("python"), "-m", f"maintenance.{tool}", *arguments])


def lock(arguments: list[str]) -> int:
    """Write both lock files. The second one has all packages of the first at the same versions."""
    uv = shutil.which("uv")
    if uv is None:
        raise SetUpError("Making the locks needs uv on the PATH, and it is not there: install uv, then run this again.")
    # No registry is named in the locks: each machine fetches from the one it is configured for.
    compile_lock = [uv, "pip", "compile", "pyproject.toml", "--universal", "--python-version", "3.11"]
    compile_lock += ["--generate-hashes", "--no-emit-index-url", "--no-header", "--quiet", "--extra", "build"]
    runtime, development = (path.relative_to(ROOT).as_posix() for path in (RUNTIME_LOCK, DEVELOPMENT_LOCK))
    for options in (["-o", runtime], ["--extra", "dev", "--constraint", runtime, "-o", development]):
        code = subprocess.run([*compile_lock, *options, *arguments], cwd=ROOT, check=False).returncode
        if code != 0:
            raise SetUpError(f"uv could not make {options[-1]}. Its output above has the cause.")
    return 0


def show_help(_arguments: list[str]) -> int:
    """Print the commands."""
    print((__doc__ or "").rstrip())
    return 0


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "run": run,
    "set-up": prepare,
    "check": check,
    "test": test,
    "coverage": coverage,
    "bench": bench,
    "translate": translate,
    "screenshots": screenshots,
    "keyboard": keyboard,
    "fieldwork": fieldwork,
    "atspi": atspi,
    "data-docs": data_docs,
    "analysts": analysts,
    "rooms": rooms,
    "matrix": matrix,
    "wine": wine,
    "xforms": xforms,
    "audit": audit,
    "sheets": sheets,
    "plans": plans,
    "pdfs": pdfs,
    "lock": lock,
    "help": show_help,
}


def script(name: str) -> str:
    """Return the path of a program in the virtual environment."""
    return str(VENV / "Scripts" / f"{name}.exe") if os.name == "nt" else str(VENV / "bin" / name)


def hand_over(command: list[str]) -> int:
    """Replace this process by `command`. Windows has no exec that keeps the console, so there it is a child process."""
    sys.stdout.flush()
    if os.name != "nt":
        os.execv(command[0], command)  # noqa: S606 - the command is this module's own, and no shell is wanted
    return subprocess.run(command, check=False).returncode


def has_display(platform: str, environment: Mapping[str, str]) -> bool:
    """Return whether a window can be shown."""
    return platform in ("win32", "darwin") or any(environment.get(it) for it in ("DISPLAY", "WAYLAND_DISPLAY"))


def window_plugin(platform: str, environment: Mapping[str, str]) -> str | None:
    """Return the Qt plugin whose system libraries a window needs, or None if the wheel has all of them."""
    if not platform.startswith("linux"):
        return None
    return "xcb" if environment.get("DISPLAY") else "wayland"


# Set-up


def set_up(*, development: bool, plugin: str | None) -> None:
    """Install what this checkout needs into `.venv`, and Qt's system libraries. Return immediately if all is there.

    The stamp is removed before a step and written after it, so an interrupted step starts again from a clean `.venv`.

    Args:
        development: Whether the packages for development are needed.
        plugin: The Qt plugin whose system libraries are needed, or None.

    Raises:
        SetUpError: A step failed, or `.venv` leads to another folder, which making the environment would empty.
    """
    if VENV.is_symlink():
        raise SetUpError(f"{VENV} is a link to {VENV.readlink()}, which set-up would empty: remove the link first.")
    done = read_stamp()
    ready = done.get("qt", "").split()
    ground = digest(RUNTIME_LOCK, DEVELOPMENT_LOCK, extra=(sys.implementation.cache_tag or "", str(VENV)))
    project = digest(PROJECT)
    new = done.get("ground") != ground or not Path(script("python")).exists()
    if sys.platform.startswith("linux"):
        ask_for_everything(missing_packages(None if plugin in ready and not new else plugin, environment=new))
    if new:
        STAMP.unlink(missing_ok=True)
        LOG.unlink(missing_ok=True)
        make_environment()
        done = {"ground": ground}
    installed = {"development"} if development else {"development", "runtime"}
    if done.get("packages") not in installed:
        STAMP.unlink(missing_ok=True)
        install_packages(DEVELOPMENT_LOCK if development else RUNTIME_LOCK)
        done["packages"] = "development" if development else "runtime"
    if done.get("unlocked") != "removed":
        STAMP.unlink(missing_ok=True)
        # The larger lock: it names everything of the other one too.
        remove_unlocked(DEVELOPMENT_LOCK)
        done["unlocked"] = "removed"
    if done.get("project") != project:
        STAMP.unlink(missing_ok=True)
        install_project()
        done["project"] = project
    if not STAMP.exists():
        write_stamp(done)
    ready = done.get("qt", "").split()
    if plugin is not None and plugin not in ready and sys.platform.startswith("linux"):
        install_qt_libraries(plugin)
        done["qt"] = " ".join([*ready, plugin])
        write_stamp(done)


def digest(*files: Path, extra: Iterable[str] = ()) -> str:
    """Return a hash of the files and the other texts."""
    parts = [path.read_bytes() for path in files] + [text.encode() for text in extra]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def read_stamp() -> dict[str, str]:
    """Return the finished steps, or an empty dictionary without a readable stamp."""
    try:
        found = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(key): str(value) for key, value in found.items()} if isinstance(found, dict) else {}


def write_stamp(done: dict[str, str]) -> None:
    """Write the finished steps to the stamp."""
    part = STAMP.with_suffix(".part")
    part.write_text(json.dumps(done, indent=1), encoding="utf-8")
    part.replace(STAMP)


def make_environment() -> None:
    """Create the virtual environment."""
    tell(f"Set-up, once: making {VENV}")
    uv = shutil.which("uv")
    if lacks_venv():
        install_system_packages([venv_package()], "making a virtual environment")
    command = [sys.executable, "-m", "venv", "--clear", *(["--without-pip"] if uv else []), str(VENV)]
    logged(command, "The virtual environment .venv could not be made")


def install_packages(lock_file: Path) -> None:
    """Install the packages of a lock file."""
    fetched, installed = LOCK_SIZES[lock_file.name]
    size = f"about {fetched} MB to fetch the first time, {installed} MB on the disk"
    tell(f"Set-up, once: installing the packages of {lock_file.name} ({size})")
    checked = ["--require-hashes", "--only-binary", ":all:", "-r", str(lock_file)]
    logged([*installer(), *checked], "The packages could not be installed")


def remove_unlocked(lock_file: Path) -> None:
    """Remove what came with the environment and is in no lock, such as the setuptools of Python 3.11."""
    found = subprocess.run(
        [script("python"), "-c", "import importlib.metadata as m; print(*{d.name for d in m.distributions()})"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=False,
    ).stdout.decode()
    unlocked = sorted(set(map(canonical, found.split())) - locked_names(lock_file) - {"aboveline"})
    if unlocked:
        options = [] if shutil.which("uv") else ["-y"]
        command = installer()
        command[command.index("install")] = "uninstall"
        logged([*command, *options, *unlocked], "Packages that no lock names could not be removed")


def locked_names(lock_file: Path) -> set[str]:
    """Return the names of the packages that a lock pins."""
    return set(map(canonical, re.findall(r"^([A-Za-z0-9._-]+)==", lock_file.read_text(encoding="utf-8"), re.MULTILINE)))


def canonical(name: str) -> str:
    """Return a package's name as a registry compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def install_project() -> None:
    """Install the program itself, so that changes of its sources take effect."""
    command = [*installer(), "--no-deps", "--no-build-isolation", "--editable", str(ROOT)]
    logged(command, "Aboveline could not be installed into .venv")


def installer() -> list[str]:
    """Return the command that installs packages into the environment."""
    uv = shutil.which("uv")
    if uv is not None:
        return [uv, "pip", "install", "--python", script("python")]
    return [script("python"), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]


def logged(command: Sequence[str], trouble: str) -> None:
    """Run a step and write its output to the log.

    Raises:
        SetUpError: The step failed. The message has the line of its output that names the cause.
    """
    LOG.parent.mkdir(exist_ok=True)
    with LOG.open("a+", encoding="utf-8", errors="replace") as log:
        log.write(f"$ {' '.join(command)}\n")
        log.flush()
        start = log.tell()
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        code = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            env=environment,
            check=False,
        ).returncode
        if code != 0:
            log.seek(start)
            reason = telling_line(log.read())
            raise SetUpError(f"{trouble}: {reason} (the whole output is in {LOG}).")


def telling_line(output: str) -> str:
    """Return the cause in an installer's output: no connection, else its first error line, else its last line."""
    if any(sign in output.lower() for sign in OFFLINE_SIGNS):
        return "there is no connection to the place it comes from"
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    errors = [line for line in lines if line.lower().startswith(("error", "e:"))]
    return (errors or lines[-1:] or ["it said nothing"])[0].rstrip(".")


# The system's share


def install_qt_libraries(plugin: str) -> None:
    """Install the missing system libraries of a Qt plugin, and a font if there is none."""
    lacking = missing_libraries(plugin)
    if not lacking and not (shutil.which("apt-get") and not has_font()):
        return
    purpose = f"Qt's {plugin} windows" if plugin != "offscreen" else "Qt's painting off screen"
    install_system_packages(list(PLUGIN_PACKAGES[plugin]), f"{purpose} (missing: {in_brief(lacking) or 'a font'})")
    lacking = missing_libraries(plugin)
    if lacking:
        raise SetUpError(f"{purpose} still lacks {in_brief(lacking)}: install what brings it, then run this again.")


def missing_libraries(plugin: str) -> list[str]:
    """Return the shared libraries that the loader does not find for a Qt platform plugin.

    Qt's own message blames libxcb-cursor0 whichever library is missing, so this asks the loader.
    """
    ldd = shutil.which("ldd")
    place = f"lib*/python3*/site-packages/PySide6/Qt/plugins/platforms/libq{plugin}.so"
    found = sorted(VENV.glob(place))
    if ldd is None or not found:
        return []
    output = subprocess.run([ldd, str(found[0])], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    return not_found(output.stdout.decode(errors="replace"))


def not_found(ldd_output: str) -> list[str]:
    """Return the names that `ldd` printed as `NAME => not found`, without duplicates."""
    lines = (line.split("=>") for line in ldd_output.splitlines())
    return sorted({parts[0].strip() for parts in lines if len(parts) == 2 and parts[1].strip() == "not found"})


def in_brief(names: Sequence[str]) -> str:
    """Return the first two names and the number of the others."""
    return ", ".join(names[:2]) + (f" and {len(names) - 2} more" if len(names) > 2 else "")


def has_font() -> bool:
    """Return whether the system has any font."""
    folders = (Path(folder).expanduser() for folder in FONT_FOLDERS)
    return any(path.suffix.lower() in FONT_SUFFIXES for folder in folders for path in folder.rglob("*"))


def lacks_venv() -> bool:
    """Return whether this Python cannot make an environment.

    Debian and Ubuntu keep the part of Python that puts pip into a new environment in a package of its own.
    """
    return shutil.which("uv") is None and importlib.util.find_spec("ensurepip") is None


def venv_package() -> str:
    """Return the package of Debian or Ubuntu with the part of this Python that makes environments."""
    return "python{}.{}-venv".format(*sys.version_info)


def missing_packages(plugin: str | None, *, environment: bool) -> list[str]:
    """Return every system package that set-up will need and that is not installed.

    Args:
        plugin: The Qt plugin whose libraries are needed, or None.
        environment: Whether an environment has to be made.
    """
    missing = [venv_package()] if environment and lacks_venv() else []
    return missing + [name for name, mark in PLUGIN_PACKAGES.get(plugin or "", {}).items() if not is_there(mark)]


def is_there(mark: str) -> bool:
    """Return whether the system has a path, a library that the loader finds, or any font."""
    if mark == ANY_FONT:
        return has_font()
    if mark.startswith("/"):
        return Path(mark).exists()
    try:
        ctypes.CDLL(mark)
    except OSError:
        return False
    return True


def ask_for_everything(packages: Sequence[str]) -> None:
    """Refuse to begin where system packages are missing and this person may not install them.

    They are named together and before anything is fetched, so that one line of an administrator is enough.

    Raises:
        SetUpError: Packages are missing. The message has the line to run.
    """
    if packages and (shutil.which("apt-get") is None or os.geteuid() != 0):
        raise SetUpError(request(packages, "setting up"))


def request(packages: Sequence[str], purpose: str) -> str:
    """Return the sentence that asks for system packages, with the line to run."""
    names = " ".join(packages)
    if shutil.which("apt-get") is None:
        return f"Missing for {purpose}: install what Debian has in {names}, then run this again."
    install = f"apt-get install -y --no-install-recommends {names}"
    if shutil.which("sudo") is None:
        return (
            f"Missing for {purpose}, and this machine has no sudo. Have its administrator (root) run this line once, "
            f"then run the same command again:\n  apt-get update && {install}"
        )
    line = f"sudo apt-get update && sudo {install}"
    return f"Missing for {purpose}. Run this line once, then the same command again:\n  {line}"


def install_system_packages(packages: Sequence[str], purpose: str) -> None:
    """Install Debian packages.

    Raises:
        SetUpError: This process may not install packages. The message has the line to run.
    """
    if shutil.which("apt-get") is None or os.geteuid() != 0:
        raise SetUpError(request(packages, purpose))
    # An update fails if one source is out of reach, so its result is ignored. The installation shows whether the
    # packages are available.
    update = ["apt-get", "update", "-qq"]
    subprocess.run(update, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    # Another apt-get may run, for example on a machine that has just started.
    apt = ["apt-get", "install", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=120"]
    tell(f"Set-up, once: apt-get install {' '.join(packages)}{apt_size([*apt, *packages])}")
    logged([*apt, "-y", *packages], f"The system packages for {purpose} could not be installed")


def apt_size(command: Sequence[str]) -> str:
    """Return how much an installation will fetch, as apt-get itself says; no text if it fetches nothing."""
    # --print-uris never installs anything. --assume-no does on a machine whose apt is set to answer yes.
    done = subprocess.run(
        [*command, "-y", "-qq", "--print-uris"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=False,
    )
    fetched = fetched_bytes(done.stdout.decode(errors="replace"))
    return f" ({max(fetched / 1e6, 0.1):.1f} MB to fetch)" if fetched else ""


def fetched_bytes(printed_uris: str) -> int:
    """Return the sum of the sizes in the output of `apt-get --print-uris`: 'ADDRESS' FILE SIZE HASH in each line."""
    return sum(int(size) for size in re.findall(r"^'[^']*' \S+ (\d+)(?: |$)", printed_uris, re.MULTILINE))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
