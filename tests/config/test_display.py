"""A display that does not answer is no display."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from ovop_desktop.config.display import display_found


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_windows_and_macos_always_have_one(platform: str) -> None:
    assert display_found({}, platform)


def test_no_variable_is_no_display() -> None:
    assert not display_found({}, "linux")


def test_a_platform_chosen_by_hand_is_taken_at_its_word() -> None:
    assert display_found({"QT_QPA_PLATFORM": "offscreen"}, "linux")


@pytest.mark.parametrize("display", ["", ":", "nonsense", ":x", "no.such.host.invalid:0"])
def test_a_display_that_can_not_be_is_none(display: str) -> None:
    assert not display_found({"DISPLAY": display}, "linux")


def test_a_wayland_display_is_there_when_its_socket_is(tmp_path: Path) -> None:
    environment = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert not display_found(environment, "linux")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-0"))
        assert display_found(environment, "linux")


@pytest.mark.parametrize("screen", ["", ".0"])
def test_an_x_server_must_answer(screen: str) -> None:
    number = 100_000 + os.getpid()
    assert not display_found({"DISPLAY": f":{number}{screen}"}, "linux")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(f"\0/tmp/.X11-unix/X{number}")
        server.listen()
        assert display_found({"DISPLAY": f":{number}{screen}"}, "linux")
    assert not display_found({"DISPLAY": f":{number}{screen}"}, "linux")


def test_an_x_server_on_another_machine_must_answer() -> None:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        port = server.getsockname()[1]
        assert display_found({"DISPLAY": f"127.0.0.1:{port - 6000}"}, "linux") == (port >= 6000)
    assert not display_found({"DISPLAY": f"127.0.0.1:{port - 6000}"}, "linux")
