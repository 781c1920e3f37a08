"""A mypy plugin that finds a message put into an f-string or `str.format`, where it would lose its translation."""

from __future__ import annotations

from collections.abc import Callable

from mypy.errorcodes import ErrorCode
from mypy.nodes import MemberExpr, StrExpr
from mypy.plugin import MethodContext, Plugin
from mypy.types import Instance, Type, get_proper_type

MESSAGE_FORMAT = ErrorCode("message-format", "A message is made part of a str", "General")
_TRANSLATABLE = ("app.message.Message", "app.errors.Problem", "app.errors.AbovelineError")


class MessagePlugin(Plugin):
    """Reports arguments of `str.format` that have to be translated. mypy reads an f-string as such a call."""

    def get_method_hook(self, fullname: str) -> Callable[[MethodContext], Type] | None:
        """Return the check of calls of `str.format`."""
        return _check_format if fullname == "builtins.str.format" else None


def plugin(_version: str) -> type[Plugin]:
    """Return the plugin. mypy looks for a function of this name."""
    return MessagePlugin


def _check_format(context: MethodContext) -> Type:
    if not _converts(context):
        for types in context.arg_types:
            for each in types:
                found = get_proper_type(each)
                if isinstance(found, Instance) and any(found.type.has_base(name) for name in _TRANSLATABLE):
                    context.api.fail(
                        f"{found.type.name} in a str loses its translation; make it a value of a Message, or use str()",
                        context.context,
                        code=MESSAGE_FORMAT,
                    )
    return context.default_return_type


def _converts(context: MethodContext) -> bool:
    """Return whether the template is one f-string field that says `!s`, `!r` or `!a`, which is meant as written."""
    callee = getattr(context.context, "callee", None)
    template = callee.expr if isinstance(callee, MemberExpr) else None
    return isinstance(template, StrExpr) and template.value.startswith("{!")
