"""Walks the window over the accessibility bus, as a screen reader does, and writes what it hears.

Run by the system's own Python, which has pyatspi; `test_over_the_bus.py` starts it. Prints one JSON
object: for every page the controls with role, name, description and states, and what was read.
"""

import json
import subprocess
import sys
import time

import pyatspi

PAGES = ("overview", "figures", "timeline", "breakdown", "compare", "audit", "records")
PATIENCE = 20.0  # seconds for anything to come up
MOST = 3000  # things that a page may show
STATES = {
    pyatspi.STATE_FOCUSABLE: "focusable",
    pyatspi.STATE_FOCUSED: "focused",
    pyatspi.STATE_SELECTED: "selected",
    pyatspi.STATE_CHECKED: "checked",
    pyatspi.STATE_ENABLED: "enabled",
}
CELLS = 6  # of the first row of a table that are read


def wait_for(find):
    """What `find` finds, once it finds anything."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if found := find():
            return found
        time.sleep(0.1)
    sys.exit(f"nothing came up: {find.__name__}")


def window():
    for app in pyatspi.Registry.getDesktop(0):
        for frame in app or ():
            if frame and frame.getRole() == pyatspi.ROLE_FRAME and "Tollbook" in frame.name:
                return frame
    return None


def dialog(name):
    """A way to find the dialog of a name that is shown."""

    def find():
        for app in pyatspi.Registry.getDesktop(0):
            for each in app or ():
                if each and each.getRole() == pyatspi.ROLE_DIALOG and each.name == name:
                    return each if shown(each) else None
        return None

    return find


def focus(name):
    """Give a window the keyboard: there is no window manager that would do it."""
    find = ["xdotool", "search", "--onlyvisible", "--name", name, "windowfocus", "--sync"]
    subprocess.run(find, check=True)


def press(*keys):
    subprocess.run(["xdotool", "key", "--delay", "40", *keys], check=True)  # noqa: S607
    time.sleep(0.4)


def shown(item):
    return item.getState().contains(pyatspi.STATE_SHOWING)


def walk(item, depth=0):
    """Everything that is shown, in the order of the tree; cells of tables are read elsewhere."""
    yield item, depth
    if item.getRole() in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE):
        return
    for child in item:
        if child is not None and (shown(child) or item.getRole() == pyatspi.ROLE_CHART):
            yield from walk(child, depth + 1)


def heard(item, depth):
    state = item.getState()
    return {
        "depth": depth,
        "role": item.getRoleName(),
        "name": item.name,
        "description": item.description,
        "states": sorted(name for each, name in STATES.items() if state.contains(each)),
    }


def first_row(table):
    grid = table.queryTable()
    columns = range(min(grid.nColumns, CELLS))
    if not grid.nRows:
        return []
    return [[grid.getColumnDescription(at), grid.getAccessibleAt(0, at).name] for at in columns]


def read(frame):
    """What a page shows, and of tables the first row."""
    items, tables = [], []
    for number, (item, depth) in enumerate(walk(frame)):
        if number > MOST:
            sys.exit("a page shows more than can be read")
        items.append(heard(item, depth))
        if item.getRole() in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE):
            tables.append(
                {"name": item.name, "rows": item.queryTable().nRows, "first": first_row(item)}
            )
    return {"items": items, "tables": tables}


def walked_chart(frame):
    """Go to the first chart of the page, press an arrow twice, and hear the mark that has focus."""
    chart = next((item for item, _ in walk(frame) if item.getRole() == pyatspi.ROLE_CHART), None)
    if chart is None:
        return None
    chart.queryComponent().grabFocus()
    time.sleep(0.3)
    spoken = []
    for key in ("Right", "Right"):
        press(key)
        marks = [mark for mark in chart if mark.getState().contains(pyatspi.STATE_FOCUSED)]
        spoken.append(marks[0].name if marks else None)
    press("Return")
    chosen = [mark.name for mark in chart if mark.getState().contains(pyatspi.STATE_SELECTED)]
    return {"chart": chart.name, "marks": chart.childCount, "spoken": spoken, "chosen": chosen}


def walked_tour():
    """Go through the tour of the first start with the one key that leads on."""
    tour = wait_for(dialog("Tour"))
    focus("^Tour$")
    steps = []
    while shown(tour) and len(steps) < 9:
        steps.append([item.name for item, _ in walk(tour) if item.name])
        press("Return")
    return steps


def opened_handbook():
    """What is read of the handbook that F1 opens."""
    press("F1")
    book = wait_for(dialog("Handbook"))
    names = [item.name for item, _ in walk(book) if item.name]
    page = next(item for item, _ in walk(book) if item.getRole() == pyatspi.ROLE_LABEL)
    found = {"names": names, "title": page.name, "text": page.queryText().getText(0, 200)}
    focus("^Handbook$")
    press("Escape")
    focus("Tollbook")
    return found


def main():
    frame = wait_for(window)
    tour = walked_tour()
    focus("Tollbook")
    pages = {}
    for number, page in enumerate(PAGES, 1):
        press(f"ctrl+{number}")
        time.sleep(1.0)
        pages[page] = read(frame)
        pages[page]["walked"] = walked_chart(frame)
    told = {"title": frame.name, "tour": tour, "pages": pages, "handbook": opened_handbook()}
    print(json.dumps(told, ensure_ascii=False))


main()
