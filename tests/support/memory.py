"""Preferences that are kept nowhere."""


class Memory:
    def __init__(self) -> None:
        self._kept: dict[str, str] = {}

    def preference(self, name: str) -> str | None:
        return self._kept.get(name)

    def put_preference(self, name: str, json_text: str) -> None:
        self._kept[name] = json_text
