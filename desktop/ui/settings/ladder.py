"""The designer's own intervals of the ladder."""

from dataclasses import replace

from PySide6.QtCore import Signal

from desktop.core.model import Designer
from desktop.core.policy import inherited_by_designer
from desktop.ui.dialogs.fields.policy_fields import PolicyFields
from desktop.ui.labels import settings as words
from desktop.ui.labels.policy import Names
from desktop.ui.settings.card import Section, SettingsCard


class LadderSection(Section):
    """`changed`: by the designer."""

    changed = Signal()

    def __init__(self) -> None:
        card = SettingsCard("ladder", words.ladder(), words.ladder_note())
        super().__init__(card)
        self.policy = PolicyFields("settings.ladder")
        self.policy.changed.connect(self.changed)
        card.form.addWidget(self.policy)

    def show_designer(self, designer: Designer) -> None:
        self.policy.show_values(designer.policy, inherited_by_designer(), Names(), "", any_platform=True)

    def applied(self, designer: Designer) -> Designer:
        return replace(designer, policy=self.policy.values())
