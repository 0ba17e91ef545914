"""The words of the settings of notifications, quiet time and the background."""

from desktop.services.notices.settings import Detail
from desktop.ui.labels.text import fill, translate


def tab() -> str:
    return translate("NoticeSettings", "Notifications")


def title() -> str:
    return translate("NoticeSettings", "Notifications")


def note() -> str:
    return translate(
        "NoticeSettings",
        "Everything that is due is listed in Today. You are notified of each thing once; several are put together.",
    )


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
    return translate("NoticeSettings", "What falls due in quiet time is announced in one notification when it ends.")


def quiet_from() -> str:
    return translate("NoticeSettings", "Quiet &from")


def quiet_to() -> str:
    return translate("NoticeSettings", "&To")


def same_hours() -> str:
    return translate("NoticeSettings", "Set both to the same time for no quiet hours.")


def rest_days() -> str:
    return translate("NoticeSettings", "Notify me only on my working days")


def may_break() -> str:
    return translate("NoticeSettings", "Notify me when a final notice ends, even in quiet time")


def background_title() -> str:
    return translate("NoticeSettings", "In the background")


def keep_running() -> str:
    return translate("NoticeSettings", "Keep running in the tray when I close the window")


def no_tray() -> str:
    return translate(
        "NoticeSettings",
        "This desktop has no tray: closing the window ends Relance, and there are no notifications until you open it.",
    )


def start_at_login() -> str:
    return translate("NoticeSettings", "Start in the tray when I log in")


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
