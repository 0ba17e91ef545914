"""A call to the network is noticed in what strace wrote; calls to the screen and the buses are none."""

from pathlib import Path

import pytest

from tests.packaging import calls

_LOCAL = """\
812 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3
812 connect(3, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X99"}, 20) = 0
812 getpeername(3, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X99"}, [124 => 20]) = 0
812 recvmsg(3, {msg_namelen=0}, 0) = -1 EAGAIN (Resource temporarily unavailable)
"""


@pytest.mark.parametrize(
    "call",
    [
        "812 socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_TCP) = 9",
        '812 connect(9, {sa_family=AF_INET6, sin6_port=htons(443), sin6_addr="2001:db8::1"}, 28) = -1 EINPROGRESS',
        '812 sendto(9, "\\7"..., 31, MSG_NOSIGNAL, {sa_family=AF_INET, sin_port=htons(53)}, 16) = 31',
        "812 socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_ROUTE) = 9",
    ],
)
def test_what_is_not_local_is_told(tmp_path: Path, call: str):
    (tmp_path / "trace").write_text(f"{_LOCAL}{call}\n")
    assert calls.strangers([tmp_path / "trace"]) == [call]


def test_what_is_local_is_not(tmp_path: Path):
    (tmp_path / "trace").write_text(_LOCAL)
    assert calls.strangers([tmp_path / "trace"]) == []


def test_a_trace_that_saw_nothing_proves_nothing(tmp_path: Path):
    (tmp_path / "trace").touch()
    with pytest.raises(AssertionError, match="traced"):
        calls.strangers([tmp_path / "trace"])
