"""Save a picture of the screen that DISPLAY names and print how many colours it has."""

import sys

from PySide6.QtGui import QGuiApplication

application = QGuiApplication(sys.argv)
image = QGuiApplication.primaryScreen().grabWindow(0).toImage()
if not image.save(sys.argv[1]):
    sys.exit(f"cannot write {sys.argv[1]}")
points = ((x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))
print(len({image.pixel(x, y) for x, y in points}))
