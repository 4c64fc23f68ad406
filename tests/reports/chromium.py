"""A real browser for tests, spoken to over a pipe (Chrome DevTools Protocol): no port, no driver, no network."""

import fcntl
import json
import os
import select
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

FOUND = next((path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), "")
FLAGS = (
    *("--headless", "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars"),
)
# The browser reads its orders from file descriptor 3 and answers on 4.
START = (
    "import os, sys; os.dup2(int(sys.argv[1]), 3); os.dup2(int(sys.argv[2]), 4); os.execv(sys.argv[3], sys.argv[3:])"
)
SECONDS = 60


class Browser:
    """One browser with one tab. What the pages did is in `requests` and `dialogs`."""

    def __init__(self, folder: Path) -> None:
        orders, self._orders = os.pipe()
        self._answers, answers = os.pipe()
        given = [fcntl.fcntl(fd, fcntl.F_DUPFD, 10) for fd in (orders, answers)]
        command = [FOUND, *FLAGS, f"--user-data-dir={folder / 'profile'}", "about:blank"]
        self._process = subprocess.Popen(  # noqa: S603 - the browser that was found
            [sys.executable, "-c", START, *map(str, given), *command],
            pass_fds=given,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for fd in (orders, answers, *given):
            os.close(fd)
        self._rest = b""
        self._last = 0
        self._session = ""
        self._loaded = False
        self._folder = folder
        self.requests: list[str] = []
        self.dialogs: list[str] = []
        target = self.order("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.order("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Network", "Runtime"):
            self.order(f"{domain}.enable")

    def close(self) -> None:
        """Let the browser end, by its own process only."""
        self._session = ""
        try:
            self.order("Browser.close")
            self._process.wait(10)
        except (OSError, subprocess.TimeoutExpired):
            self._process.kill()
            self._process.wait()
        os.close(self._orders)
        os.close(self._answers)

    def open(self, html: str, width: int = 1000, height: int = 1300) -> None:
        """Show a page; comes back when it is loaded with its fonts."""
        self.requests.clear()
        self.dialogs.clear()
        self.order(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 700
        )
        file = self._folder / "page.html"
        file.write_text(html, "utf-8", "replace")
        self._loaded = False
        self.order("Page.navigate", url=file.as_uri())
        while not self._loaded:
            self._heard(self._next())
        self.run("document.fonts.ready.then(() => 1)")

    def run(self, script: str) -> Any:
        """The value of an expression in the page; a promise is waited for."""
        made = self.order("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in made, made["exceptionDetails"]
        return made["result"].get("value")

    def order(self, method: str, **params: Any) -> Any:
        """One order and its answer; what happens meanwhile is written down."""
        self._last += 1
        message = {"id": self._last, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._orders, json.dumps(message).encode() + b"\0")
        while True:
            said = self._next()
            if said.get("id") == self._last:
                assert "error" not in said, said["error"]
                return said["result"]
            self._heard(said)

    def _heard(self, said: dict[str, Any]) -> None:
        match said.get("method"):
            case "Network.requestWillBeSent":
                self.requests.append(said["params"]["request"]["url"])
            case "Page.javascriptDialogOpening":
                self.dialogs.append(said["params"]["message"])
            case "Page.loadEventFired":
                self._loaded = True

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            ready, _, _ = select.select([self._answers], [], [], SECONDS)
            assert ready, "the browser does not answer"
            piece = os.read(self._answers, 1 << 16)
            assert piece, "the browser has gone"
            self._rest += piece
        said, self._rest = self._rest.split(b"\0", 1)
        made: dict[str, Any] = json.loads(said)
        return made
