"""A second start on a library that is open shows the first window instead of a refusal."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

SHOW = b"show\n"
PATIENCE = 2_000
"""Milliseconds the second start waits for the window to answer; one that hangs is refused in words after that."""


def _name(folder: Path) -> str:
    return f"katalog-desa-{sha256(str(folder.resolve()).encode()).hexdigest()[:20]}"


class Doorbell(QObject):
    """Hangs beside the window that holds the library; only the same person of this computer can ring it."""

    rung = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """The writer's lock is held: a socket of this name that is left over belongs to a program that died."""
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        QLocalServer.removeServer(_name(folder))
        self._server.listen(_name(folder))

    def _answer(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.write(SHOW)
            caller.flush()
            self.rung.emit()
            caller.disconnectFromServer()

    def take_down(self) -> None:
        """Nobody is there any more."""
        self._server.close()
        self.deleteLater()


def ring(folder: Path) -> bool:
    """Ask whoever has the library open to show its window; returns whether it answered."""
    line = QLocalSocket()
    line.connectToServer(_name(folder))
    answered = line.waitForConnected(PATIENCE) and (line.bytesAvailable() > 0 or line.waitForReadyRead(PATIENCE))
    heard = bool(answered) and line.readAll().data() == SHOW
    line.abort()
    return heard
