"""Collect every text that the window can show from the code, for translators."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
APP = "app"


@dataclass(frozen=True, slots=True)
class MessageCall:
    """A call that makes a message, or something with messages in it.

    `parameters` are its own parameters in order, the others are values of its templates. `templates` are those of the
    parameters that are templates, and `given` the values that it adds.
    """

    parameters: tuple[str, ...]
    templates: tuple[str, ...]
    given: frozenset[str] = frozenset()


_ERROR = MessageCall(("summary",), ("summary",))
# The calls whose templates are collected. Their context is `app`, in which the window looks them up.
_MESSAGE_CALLS = {
    "Message": MessageCall(("template",), ("template",)),
    "counted": MessageCall(("n", "one", "many"), ("one", "many"), frozenset({"n"})),
    "DataError": MessageCall(("summary", "problems"), ("summary",)),
    "KnownError": _ERROR,
    "UsageError": _ERROR,
    "BugError": _ERROR,
    "Problem": MessageCall(("where", "what", "remedy", "severity"), ("what", "remedy")),
}
_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_PROSE = re.compile(r"[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}")
_TRANSLATE = ("translate", "QT_TRANSLATE_NOOP")
# Texts of the command line and faults of a framework file stay English, because no window shows them.
_ENGLISH_ONLY = ("app/cli/", "app/framework/source.py", "app/framework/checks.py", "app/framework/load.py")
# Modules that pass messages on and have none of their own.
_HANDING_ON = ("app/message.py", "app/errors.py", "ui/language/messages.py")

# Methods and classes that show text on the screen or to a screen reader, with the positions of their texts.
SHOWING = {
    "setText": (0,),
    "setToolTip": (0,),
    "setStatusTip": (0,),
    "setWhatsThis": (0,),
    "setTitle": (0,),
    "setWindowTitle": (0,),
    "setPlaceholderText": (0,),
    "setAccessibleName": (0,),
    "setAccessibleDescription": (0,),
    "setTabText": (1,),
    "addTab": (1,),
    "addMenu": (0,),
    "addAction": (0,),
    "addRow": (0,),
    "addItem": (0,),
    "setPrefix": (0,),
    "setSuffix": (0,),
    "say": (0,),
    "QLabel": (0,),
    "QPushButton": (0,),
    "QToolButton": (0,),
    "QCheckBox": (0,),
    "QRadioButton": (0,),
    "QGroupBox": (0,),
    "QAction": (0,),
    "QMenu": (0,),
}
# Names that are the same in every language.
NAMES = {"Aboveline", "English", "Cymraeg (drafft)", "LI", "PA:assessor"}


@dataclass(slots=True)
class Found:
    """The texts of the code.

    Attributes:
        texts: The files of each text, by context and text.
        faults: A sentence for each text that cannot be translated.
        places: The files and lines of each text.
        calls: The calls that make messages, by the name called.
    """

    texts: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    places: dict[tuple[str, str], set[tuple[str, int]]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    calls: dict[str, MessageCall] = field(default_factory=lambda: dict(_MESSAGE_CALLS))


def collect(root: Path = ROOT) -> Found:
    """Return the texts of `app` and `ui` under `root`."""
    found = Found()
    paths = sorted((*root.glob("app/**/*.py"), *root.glob("ui/**/*.py")))
    found.calls |= _kinds_of_error(ast.parse(path.read_text(encoding="utf-8")) for path in paths)
    for path in paths:
        name = path.relative_to(root).as_posix()
        if not name.startswith(_ENGLISH_ONLY) and name not in _HANDING_ON:
            collect_source(path.read_text(encoding="utf-8"), name, found)
    return found


def _kinds_of_error(trees: Iterable[ast.Module]) -> dict[str, MessageCall]:
    """Return the errors of the code that are made from templates as their bases are."""
    classes = [each for tree in trees for each in ast.walk(tree) if isinstance(each, ast.ClassDef)]
    return {
        each.name: _MESSAGE_CALLS[base.id]
        for each in classes
        for base in each.bases
        if isinstance(base, ast.Name) and base.id in _MESSAGE_CALLS and base.id.endswith("Error")
    }


def collect_source(source: str, name: str, found: Found) -> None:
    """Add the texts of one module to `found`."""
    tree = ast.parse(source)
    _Walk(name, found, dict(_helpers(tree))).visit(tree)


def _helpers(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Return the functions of a module that translate their argument, each with its context."""
    for each in tree.body:
        match each:
            case ast.FunctionDef(
                name=name,
                args=ast.arguments(args=[ast.arg(arg=given)]),
                body=[
                    *_,
                    ast.Return(
                        ast.Call(
                            ast.Attribute(attr="translate"),
                            [ast.Constant(value=str(context)), ast.Name(id=passed)],
                        )
                    ),
                ],
            ) if given == passed:
                yield name, context


class _Walk(ast.NodeVisitor):
    def __init__(self, name: str, found: Found, helpers: dict[str, str]) -> None:
        self._name = name
        self._helpers = helpers
        self._found = found
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Constant(self, node: ast.Constant) -> None:
        # A text that reads like a sentence is one. Translated texts are not visited.
        if isinstance(node.value, str) and self._name.startswith("ui/") and _PROSE.search(node.value):
            self._found.faults.append(f"{self._name}:{node.lineno}: {node.value[:60]!r} is not translated")

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):
            self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        # The text that a helper passes on is a literal in the call of the helper.
        if self._classes or node.name not in self._helpers:
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if called == "tr" and isinstance(node.func, ast.Attribute):
            # The context would be the class of another object, which is not known here.
            own = isinstance(node.func.value, ast.Name) and node.func.value.id == "self"
            self._translated(node, self._classes[-1] if self._classes and own else "", node.args[:1])
        elif called in self._helpers:
            self._translated(node, self._helpers[called], node.args[:1])
        elif called in _TRANSLATE and not _is_another(node):
            context = node.args[0]
            named = context.value if isinstance(context, ast.Constant) and isinstance(context.value, str) else ""
            self._translated(node, named, node.args[1:2])
        elif called in self._found.calls:
            self._message(node, called)
        else:
            if called in SHOWING and self._name.startswith("ui/"):
                self._shown(node, called)
            self.generic_visit(node)
            return
        # Their own texts are collected by now; other calls in their arguments are not.
        for part in (node.func, *node.args, *(keyword.value for keyword in node.keywords)):
            if not isinstance(part, (ast.Constant, ast.IfExp, ast.JoinedStr, ast.BinOp)):
                self.visit(part)

    def _translated(self, node: ast.Call, context: str, args: list[ast.expr]) -> None:
        texts = [text for arg in args for text in literals(arg)]
        if not context or not texts or any(text is None for text in texts):
            self._fault(node, "is not translated by a literal text in a known context")
            return
        for text in texts:
            self._add(context, text or "", node)

    def _message(self, node: ast.Call, called: str) -> None:
        call = self._found.calls[called]
        args = dict(zip(call.parameters, node.args, strict=False))
        args |= {k.arg: k.value for k in node.keywords if k.arg in call.parameters}
        found: list[str | None] = []
        for name in call.templates:
            arg = args.get(name)
            if isinstance(arg, (ast.JoinedStr, ast.BinOp)):
                self._fault(node, "puts a sentence together from pieces instead of giving it values")
            if arg is not None:
                found += literals(arg)
        for text in found:
            if text and any(letter.isalpha() for letter in _bare(text)):
                self._add(APP, text, node)
        self._compare_values(node, call, found)

    def _compare_values(self, node: ast.Call, call: MessageCall, templates: list[str | None]) -> None:
        """Report placeholders without a value and values without a placeholder.

        A Message may get its values later, so one without any is not compared.
        """
        names = {k.arg for k in node.keywords if k.arg and k.arg not in call.parameters}
        if any(k.arg is None for k in node.keywords) or (call.parameters == ("template",) and not names):
            return
        wanted = {name for text in templates if text for name in _PLACEHOLDER.findall(text)}
        for name in sorted(wanted - names - call.given):
            self._fault(node, f"gives {{{name}}} no value")
        if None not in templates:
            for name in sorted(names - wanted):
                self._fault(node, f"gives a value {name} that no template shows")

    def _shown(self, node: ast.Call, called: str) -> None:
        for place in SHOWING[called]:
            for part in _parts(node.args[place]) if place < len(node.args) else ():
                if part not in NAMES and any(letter.isalpha() for letter in part):
                    self._fault(node, f"shows {part!r} untranslated")

    def _add(self, context: str, text: str, node: ast.Call) -> None:
        self._found.texts.setdefault((context, text), set()).add(self._name)
        self._found.places.setdefault((context, text), set()).add((self._name, node.lineno))

    def _fault(self, node: ast.Call, what: str) -> None:
        self._found.faults.append(f"{self._name}:{node.lineno}: {ast.unparse(node)[:80]} {what}")


def literals(node: ast.expr) -> Iterator[str | None]:
    """Return the texts that an expression can be, through conditions; None for anything but a literal."""
    if isinstance(node, ast.IfExp):
        yield from literals(node.body)
        yield from literals(node.orelse)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    else:
        yield None


def _is_another(node: ast.Call) -> bool:
    """Return whether this `translate` is that of a painter, a shape or a `str`, not Qt's for languages."""
    owner = node.func.value if isinstance(node.func, ast.Attribute) else None
    return owner is not None and not (isinstance(owner, ast.Name) and owner.id.startswith("Q"))


def _parts(node: ast.expr) -> Iterator[str]:
    """Return the literal parts of a text that is shown untranslated."""
    if isinstance(node, ast.JoinedStr):
        for value in node.values:
            if isinstance(value, ast.Constant):
                yield str(value.value)
    elif isinstance(node, ast.BinOp):
        yield from _parts(node.left)
        yield from _parts(node.right)
    else:
        yield from (text for text in literals(node) if text)


def _bare(text: str) -> str:
    """Return `text` without its placeholders."""
    while (start := text.find("{")) >= 0 and (end := text.find("}", start)) > 0:
        text = text[:start] + text[end + 1 :]
    return text
