"""There is no network: tests run without one, and no socket of the internet is ever made.

That our code imports nothing that could reach one stands in `test_layers.py`, and that no package
holds Qt's network or an HTTP library in `packaging/installers/contents.py`, which stops a build.
"""

import os
import socket
import subprocess
import sys

import pytest

HEARD = """
import sys
made = []
sys.addaudithook(lambda event, given: event == "socket.__new__" and made.append(given[1:]))
from desktop.app.self_test import self_test
code = self_test()
sys.exit(code or len([each for each in made if each[0] != 1]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no namespaces")
def test_there_is_no_network_interface() -> None:
    found = {name for _, name in socket.if_nameindex()} - {"lo"}
    if found and not os.environ.get("TOLLBOOK_CI"):
        pytest.skip("not cut off here: packaging/bootstrap.py test does that")
    assert not found


def test_the_whole_self_test_makes_no_socket() -> None:
    done = subprocess.run(
        [sys.executable, "-c", HEARD], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
