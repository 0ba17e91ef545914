"""How the program speaks and looks. What is chosen here applies at once; there is nothing to save."""

from desktop.ui import appearance, languages
from desktop.ui.appearance import SIZES, Wanted
from desktop.ui.dialogs.fields.choice import ChoiceField
from desktop.ui.labels import look as words
from desktop.ui.settings.card import Section, SettingsCard
from desktop.ui.theme import Size, Token
from desktop.ui.widgets.tick_box import TickBox
from desktop.ui.widgets.wrapping_label import WrappingLabel


class LookSection(Section):
    def __init__(self) -> None:
        card = SettingsCard("look", words.title(), words.note())
        super().__init__(card)
        self._appearance = appearance.of_program()
        self.language, self.theme, self.text_size = ChoiceField(), ChoiceField(), ChoiceField()
        self.still = TickBox(words.still())
        of_system = words.as_system(languages.NAMES[languages.of_system()])
        self.language.set_choices((("", of_system), *languages.NAMES.items()), self._language())
        self.theme.set_choices(((each.value, words.theme_name(each)) for each in Wanted), self._appearance.wanted.value)
        self.text_size.set_choices(((str(each), words.percent(each)) for each in SIZES), str(self._nearest_size()))
        self.still.setChecked(self._appearance.still)
        card.add(words.language(), self.language, "language")
        card.add(words.theme(), self.theme, "theme")
        card.add(words.size(), self.text_size, "size")
        card.below(self.text_size).addWidget(WrappingLabel(words.size_note(), Size.SECONDARY, token=Token.INK2))
        card.add_box(self.still, "still")
        card.below(self.still).addWidget(WrappingLabel(words.still_note(), Size.SECONDARY, token=Token.INK2))
        self.language.currentIndexChanged.connect(self._on_language)
        self.theme.currentIndexChanged.connect(self._on_theme)
        self.text_size.currentIndexChanged.connect(self._on_size)
        self.still.clicked.connect(self._on_still)

    def _language(self) -> str:
        """What was chosen; what is spoken where that is not what the system says."""
        chosen = self._appearance.language or languages.spoken()
        return "" if chosen == languages.of_system() and not self._appearance.language else chosen

    def _nearest_size(self) -> int:
        return min(SIZES, key=lambda each: abs(each - self._appearance.size))

    def _on_language(self) -> None:
        self._appearance.choose_language(self.language.value() or "")

    def _on_theme(self) -> None:
        self._appearance.choose_theme(Wanted(self.theme.value() or ""))

    def _on_size(self) -> None:
        self._appearance.choose_size(int(self.text_size.value() or SIZES[0]))

    def _on_still(self, still: bool) -> None:
        self._appearance.choose_still(still)
