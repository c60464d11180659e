"""Where axes carry ticks: round numbers, and the first days of weeks, months and years."""

import math
from datetime import date

DAYS_IN_MONTH = 30.44
MONTH_STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000)
DAY_STEPS = (1, 2, 7, 14)
LATEST = date(9998, 12, 31).toordinal()


def number_ticks(low: float, high: float, most: int) -> list[float]:
    """At most `most` + 2 multiples of 1, 2 or 5 times a power of ten within [low, high]."""
    span = high - low
    if span <= 0 or most < 1:
        return [low]
    raw = span / most
    power = 10.0 ** math.floor(math.log10(raw))
    steps = [factor * power for factor in (0.5, 1, 2, 5, 10)]
    at = next(index for index in range(1, 5) if steps[index] >= raw * (1 - 1e-9))
    ticks, finer = (_multiples(low, high, step) for step in (steps[at], steps[at - 1]))
    return finer if len(ticks) < 3 and len(finer) <= most + 2 else ticks  # two make a poor scale


def _multiples(low: float, high: float, step: float) -> list[float]:
    first = math.ceil(low / step - 1e-9)
    last = math.floor(high / step + 1e-9)
    return [round(index * step, 10) for index in range(first, last + 1)]


def log_ticks(low: float, high: float) -> list[float]:
    """Powers of ten within [low, high], with 2 and 5 times them where there are fewer than three.

    Both ends must be above zero. Where that leaves fewer than two, round numbers stand in.
    """
    exponents = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    tens = [10.0**exponent for exponent in exponents if low <= 10.0**exponent <= high]
    if len(tens) >= 3:
        return tens
    every = [factor * 10.0**exponent for exponent in exponents for factor in (1, 2, 5)]
    fine = [value for value in every if low <= value <= high]
    return fine if len(fine) >= 2 else number_ticks(low, high, 4)


def date_ticks(first: float, last: float, most: int) -> tuple[list[date], str]:
    """At most about `most` dates between two ordinals, and what they are: year, month or day."""
    first, last = (min(max(day, 1.0), float(LATEST)) for day in (first, last))
    days = max(last - first, 1.0)
    for step in DAY_STEPS:
        if days / step <= most:
            start = math.ceil((first - 1) / step) * step + 1  # day 1 was a Monday
            return [date.fromordinal(day) for day in range(int(start), int(last) + 1, step)], "day"
    months = days / DAYS_IN_MONTH
    step = next((step for step in MONTH_STEPS if months / step <= most), MONTH_STEPS[-1])
    start_day, end_day = date.fromordinal(int(first)), date.fromordinal(int(last))
    start = math.ceil((start_day.year * 12 + start_day.month - 1) / step) * step
    dates = (date(at // 12, at % 12 + 1, 1) for at in range(start, end_day.year * 12 + 12, step))
    ticks = [day for day in dates if first <= day.toordinal() <= last]
    return ticks, "year" if step >= 12 else "month"
