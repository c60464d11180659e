"""Datasets of a realistic shape with seeded numbers, in which nothing agrees but by chance."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any

from relating import cumulative, dataset_of, figure

from desktop.domain.dataset import Dataset, Series
from desktop.domain.figure import Figure, Period
from desktop.domain.measures import Bound, Kind, Measure

WAR = date(2022, 2, 24)
DAY = timedelta(days=1)
SCHEMES = ("status", "branch", "region", "rank", "age")
BOUNDS = (Bound.EXACT, Bound.AT_LEAST, Bound.ABOUT, Bound.NOT_STATED)


@dataclass
class Made:
    """A dataset, and the ids of the parts of those splits that leave nothing of their total."""

    dataset: Dataset
    whole_splits: set[frozenset[str]] = field(default_factory=set)


class Maker:
    """Makes the figures of one dataset, with ids that count up."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)  # noqa: S311 - numbers for a test
        self.count = 0
        self.whole_splits: set[frozenset[str]] = set()

    def make(self) -> Made:
        """Up to three publishers with editions, and a daily running total with claims."""
        figures: list[Figure] = []
        for publisher in ("A", "B", "C")[: self.random.randint(1, 3)]:
            figures.extend(self._publisher(publisher))
        series, claims = self._running_total()
        return Made(dataset_of(*figures, *claims, series=(series,)), self.whole_splits)

    def _figure(self, value: int, **fields: Any) -> Figure:
        self.count += 1
        return figure(f"F{self.count}", value, **fields)

    def _publisher(self, publisher: str) -> Iterator[Figure]:
        random = self.random
        total, day = random.randint(3_000, 20_000), date(2023, 1, 1) + random.randint(0, 200) * DAY
        for place in range(random.randint(1, 6)):
            total += random.randint(500, 20_000)
            day += random.randint(7, 120) * DAY
            key = f"E-{publisher}{place}"
            shared: dict[str, Any] = {"publisher": publisher, "edition": key, "as_of": day}
            period = Period("war", WAR, day)
            yield figure(key, total, kind=Kind.EDITION, period=period, **shared)
            for scheme in random.sample(SCHEMES, random.randint(0, 4)):
                yield from self._split(scheme, total, period=period, **shared)
            yield from self._years(total, day, shared)
            yield from self._events(day, shared)

    def _split(self, scheme: str, total: int, **shared: Any) -> Iterator[Figure]:
        """Parts of one scheme: those that are known, or all with the unknown."""
        random = self.random
        is_whole = random.random() < 0.2
        whole = total if is_whole else random.randint(total // 3, total - 1)
        parts = self._parts(whole, random.randint(3, 14))
        known = parts if is_whole else parts[: random.randint(2, len(parts))]
        rounded = not is_whole and random.random() < 0.3
        made = [
            self._figure(
                round(value, -2) if rounded else value,
                bound=Bound.NOT_STATED if rounded else Bound.EXACT,
                category_scheme=scheme,
                category=f"{scheme} {place}",
                region=f"R{place}" if scheme == "region" else None,
                unknown=is_whole and place == len(known) - 1,
                **shared,
            )
            for place, value in enumerate(known)
        ]
        if is_whole:
            self.whole_splits.add(frozenset(each.id for each in made))
        yield from made

    def _parts(self, whole: int, count: int) -> list[int]:
        cuts = sorted(self.random.sample(range(1, whole), count - 1))
        return [high - low for low, high in zip([0, *cuts], [*cuts, whole], strict=True)]

    def _years(self, total: int, last: date, shared: dict[str, Any]) -> Iterator[Figure]:
        for year in range(2022, last.year + 1):
            days = Period(None, max(WAR, date(year, 1, 1)), min(last, date(year, 12, 31)))
            value = self.random.randint(total // 8, total // 3)
            named = {"category_scheme": "year of death", "category": str(year)}
            yield self._figure(value, period=days, **named, **shared)

    def _events(self, last: date, shared: dict[str, Any]) -> Iterator[Figure]:
        """Numbers of single days, weeks and months, some of them rounded; each has its period."""
        random = self.random
        taken: set[tuple[date, date]] = set()
        for _ in range(random.randint(0, 12)):
            start = WAR + random.randint(0, max(1, (last - WAR).days - 40)) * DAY
            days = (start, start + random.choice([0, 6, 13, 30]) * DAY)
            value = random.randint(20, 4_000)
            if random.random() < 0.3:
                value = max(100, round(value, -2))
            if days not in taken:
                bound = random.choice(BOUNDS)
                yield self._figure(value, bound=bound, period=Period(None, *days), **shared)
            taken.add(days)

    def _running_total(self) -> tuple[Series, list[Figure]]:
        """About 400 daily reports, and claims for whole months that are near them."""
        random = self.random
        mean, total = random.choice([300, 800, 1_200]), random.randint(1_000, 800_000)
        values = []
        for _ in range(random.randint(380, 420)):
            total += max(0, round(random.gauss(mean, mean / 4)))
            values.append(total)
        series = cumulative(values, date(2024, 1, 1), publisher="M")
        if random.random() < 0.3:
            kept = tuple(point for point in series.points if random.random() < 0.9)
            series = series._replace(points=kept)
        return series, [self._claim(mean) for _ in range(random.randint(1, 12))]

    def _claim(self, mean: int) -> Figure:
        random = self.random
        start = date(2024, random.randint(1, 12), 1)
        end = (start + 31 * DAY).replace(day=1) - DAY
        days = end.toordinal() - start.toordinal() + 1
        value = round(mean * days * random.uniform(0.9, 1.1), random.choice([0, 0, -1, -2]))
        return self._figure(
            int(value),
            measure=Measure.CLAIMED,
            publisher="M",
            bound=random.choice([Bound.CLAIMED, Bound.ABOUT]),
            period=Period(None, start, end),
            as_of=end,
        )
