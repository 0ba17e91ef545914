"""The words of the settings of notifications, quiet time and the background."""

from desktop.services.notices.settings import Detail
from desktop.ui.labels.text import fill, translate


def tab() -> str:
    return translate("NoticeSettings", "Notifications")


def title() -> str:
    return translate("NoticeSettings", "Notifications")


def note() -> str:
    return translate("NoticeSettings", "What falls due always stands in Today. Each thing is told once, several together.")


def enabled() -> str:
    return translate("NoticeSettings", "Tell me when something falls due")


def detail() -> str:
    return translate("NoticeSettings", "What a notification &shows")


def detail_name(kind: Detail) -> str:
    return {
        Detail.FULL: translate("NoticeSettings", "Everything: who, which project, how much"),
        Detail.NAMES: translate("NoticeSettings", "The client’s name only"),
        Detail.MINIMAL: translate("NoticeSettings", "Only that something is due"),
    }[kind]


def detail_note() -> str:
    return translate("NoticeSettings", "Notifications may also be seen on the lock screen of this computer.")


def quiet_title() -> str:
    return translate("NoticeSettings", "Quiet time")


def quiet_note() -> str:
    return translate("NoticeSettings", "What falls due in quiet time is told together when it is over.")


def quiet_from() -> str:
    return translate("NoticeSettings", "Quiet &from")


def quiet_to() -> str:
    return translate("NoticeSettings", "&To")


def same_hours() -> str:
    return translate("NoticeSettings", "The same time twice means no quiet hours.")


def rest_days() -> str:
    return translate("NoticeSettings", "Only on my working days")


def may_break() -> str:
    return translate("NoticeSettings", "The end of a final notice may break quiet time")


def background_title() -> str:
    return translate("NoticeSettings", "In the background")


def keep_running() -> str:
    return translate("NoticeSettings", "Keep running in the tray when I close the window")


def no_tray() -> str:
    return translate(
        "NoticeSettings",
        "There is no tray here now: closing the window ends Relance, and nothing is told until you open it.",
    )


def start_at_login() -> str:
    return translate("NoticeSettings", "Start when I log in, in the tray")


def cannot_write() -> str:
    return translate("NoticeSettings", "This computer does not let Relance change what starts when you log in.")


def muted_title() -> str:
    return translate("NoticeSettings", "Projects without notifications")


def mute() -> str:
    return translate("NoticeSettings", "Mute notifications")


def unmute() -> str:
    return translate("NoticeSettings", "Notify about this project again")


def unmute_named(project: str) -> str:
    return fill(translate("NoticeSettings", "Notify again about %1"), project)


def notify_again() -> str:
    return translate("NoticeSettings", "Notify again")


def was_muted() -> str:
    return translate("NoticeSettings", "No notifications about this project; it still stands in Today.")


def was_unmuted() -> str:
    return translate("NoticeSettings", "Notifications about this project again.")
