"""Other words by which settings are looked for. Each language has those that people who speak it would type; they are never
shown."""

from desktop.ui.labels.text import translate


def placeholder() -> str:
    return translate("SettingsSearch", "Search the settings")


def nothing_found() -> str:
    return translate("SettingsSearch", "No setting is called that. Try another word, or empty the field to see all of them.")


def found(number: int) -> str:
    """How many places were found, for screen readers."""
    return (
        translate("SettingsSearch", "Found in 1 place")
        if number == 1
        else translate("SettingsSearch", "Found in %n places", "", number)
    )


def of_sections() -> dict[str, str]:
    """By the key of the section."""
    return {
        "you": translate("SettingsSearch", "me designer profile identity account"),
        "working-days": translate("SettingsSearch", "calendar week schedule hours free time vacation"),
        "ladder": translate("SettingsSearch", "follow-up reminder interval delay deadline steps policy final notice"),
        "notifications": translate("SettingsSearch", "alerts reminders pop-ups messages"),
        "platforms": translate("SettingsSearch", "marketplace escrow commission support agency rules"),
        "words": translate("SettingsSearch", "templates texts drafts wording messages tone email"),
        "look": translate("SettingsSearch", "interface display appearance accessibility"),
        "data": translate("SettingsSearch", "backup folder files privacy storage move computer"),
    }


def of_fields() -> dict[str, str]:
    """By the accessible identifier of the field."""
    return {
        "settings.you.name": translate("SettingsSearch", "first name last name studio"),
        "settings.you.signature": translate("SettingsSearch", "sign-off footer greeting end of message"),
        "settings.you.zone": translate("SettingsSearch", "clock region city travel"),
        "settings.working-days.country": translate("SettingsSearch", "public holidays bank holidays nation place"),
        "settings.working-days.weekend": translate("SettingsSearch", "saturday sunday days free week"),
        "settings.working-days.start": translate("SettingsSearch", "morning hour office time opening"),
        "settings.notifications.enabled": translate("SettingsSearch", "turn off mute silent alerts pop-up"),
        "settings.notifications.detail": translate("SettingsSearch", "lock screen hide names amounts privacy"),
        "settings.quiet.begins": translate("SettingsSearch", "do not disturb night evening silence"),
        "settings.quiet.ends": translate("SettingsSearch", "do not disturb morning"),
        "settings.background.keep-running": translate("SettingsSearch", "tray icon close minimize hide background"),
        "settings.background.at-login": translate("SettingsSearch", "autostart startup boot launch automatically"),
        "settings.look.language": translate("SettingsSearch", "translation English French Italian locale"),
        "settings.look.theme": translate("SettingsSearch", "theme dark mode night light high contrast colors"),
        "settings.look.size": translate("SettingsSearch", "font letters zoom bigger larger scale"),
        "settings.look.still": translate("SettingsSearch", "animation movement effects motion sickness"),
        "settings.data.folder": translate("SettingsSearch", "path location disk where backups"),
        "settings.data.import": translate("SettingsSearch", "load open CSV JSON spreadsheet migrate restore"),
        "settings.data.export": translate("SettingsSearch", "save as JSON copy share download"),
        "settings.data.calendar": translate("SettingsSearch", "ICS phone alarm Google Outlook Apple"),
        "settings.data.check": translate("SettingsSearch", "repair damage integrity verify problem"),
    }
