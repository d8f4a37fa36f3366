"""The one kind of failure that is expected and told to the person."""

from __future__ import annotations


class OvopError(Exception):
    """Something expected went wrong: `code` names it, `facts` fill the sentence a face says.

    No sentence lives here; `ui` and `cli` hold the words for every code, in Indonesian and English.
    """

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts: dict[str, object] = facts

    def __str__(self) -> str:
        told = ", ".join(f"{name}={value!r}" for name, value in sorted(self.facts.items()))
        return f"{self.code} ({told})" if told else self.code


class StaleChange(OvopError):
    """What is stored is no longer what the person saw; nothing was written."""

    def __init__(self, kind: str, entity_id: str) -> None:
        super().__init__("change.stale", kind=kind, id=entity_id)
