"""Where axes carry ticks: round numbers, and the first days of weeks, months and years."""

import math
from datetime import date

DAYS_IN_MONTH = 30.44
MONTH_STEPS = (1, 2, 3, 6, 12, 24, 60, 120)
DAY_STEPS = (1, 2, 7, 14)


def number_ticks(low: float, high: float, most: int) -> list[float]:
    """At most `most` + 1 multiples of 1, 2 or 5 times a power of ten within [low, high]."""
    span = high - low
    if span <= 0 or most < 1:
        return [low]
    raw = span / most
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= raw * (1 - 1e-9))
    first = math.ceil(low / step - 1e-9)
    last = math.floor(high / step + 1e-9)
    return [round(index * step, 10) for index in range(first, last + 1)]


def log_ticks(low: float, high: float) -> list[float]:
    """Powers of ten within [low, high], with 2 and 5 times them where there are fewer than three.

    Both ends must be above zero.
    """
    exponents = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    tens = [10.0**exponent for exponent in exponents if low <= 10.0**exponent <= high]
    if len(tens) >= 3:
        return tens
    every = [factor * 10.0**exponent for exponent in exponents for factor in (1, 2, 5)]
    return [value for value in every if low <= value <= high]


def date_ticks(first: float, last: float, most: int) -> tuple[list[date], str]:
    """At most about `most` dates between two ordinals, and what they are: year, month or day."""
    first, last = max(first, 1.0), min(last, float(date.max.toordinal() - 366))
    days = max(last - first, 1.0)
    for step in DAY_STEPS:
        if days / step <= most:
            start = math.ceil(first / step) * step
            return [date.fromordinal(day) for day in range(int(start), int(last) + 1, step)], "day"
    months = days / DAYS_IN_MONTH
    step = next((step for step in MONTH_STEPS if months / step <= most), MONTH_STEPS[-1])
    start_day = date.fromordinal(int(first))
    index = math.ceil((start_day.year * 12 + start_day.month - 1) / step) * step
    ticks: list[date] = []
    while (day := date(index // 12, index % 12 + 1, 1)).toordinal() <= last:
        if day.toordinal() >= first:
            ticks.append(day)
        index += step
    return ticks, "year" if step >= 12 else "month"
