"""Writes the holiday table of the core crate from the PyPI package `holidays`.

Usage: generate.py OUTPUT_FILE

Run through `cargo xtask holidays`. The format is described in crates/core/data/README.md. The output
depends only on the version of the package, so that a fresh table can be compared with the committed one.
"""

import datetime
import re
import sys
import warnings

import holidays

VERSION = "0.109"
FIRST_YEAR, LAST_YEAR = 2024, 2036
DAY_ZERO = datetime.date(FIRST_YEAR, 1, 1)
DAYS = (datetime.date(LAST_YEAR + 1, 1, 1) - DAY_ZERO).days

# Order of codes, and of precedence on a day that several categories list.
KINDS = ["public", "de_facto", "half_day", "bank", "government", "optional"]
ESTIMATED, OBSERVED = 0x08, 0x10

# Each person chooses two or three days of a long list, and offices stay open.
OPTIONAL_IS_PERSONAL_CHOICE = {"IN"}

# How the package marks days: uncertain ones, and those given in place of another.
MARK = re.compile(
    r"\s*\((observed|estimated|observed, estimated|estimated, observed"
    r"|in lieu|substitute day|substituted from [0-9/]+)\)$"
)
IN_PLACE = ("observed", "in lieu", "substitute")


def language_of(entity):
    """Picks the country's own English, else American English, else what there is."""
    own = entity.default_language or ""
    if own.startswith("en"):
        return own
    return "en_US" if "en_US" in entity.supported_languages else None


def listing(code, subdivision):
    """Returns (weekend spans, worked days, {day: label}) of a country or subdivision."""
    entity = getattr(holidays, code)
    options = {"subdiv": subdivision, "language": language_of(entity)}
    # One year more on both sides: a working weekend day may be announced with the next year's holidays.
    years = range(FIRST_YEAR - 1, LAST_YEAR + 2)
    rows, worked, weekends = {}, set(), []
    for number, kind in enumerate(KINDS):
        if kind not in entity.supported_categories:
            continue
        if kind == "optional" and code in OPTIONAL_IS_PERSONAL_CHOICE:
            continue
        days = holidays.country_holidays(code, years=years, categories=(kind,), **options)
        for date, name in days.items():
            day = (date - DAY_ZERO).days
            if 0 <= day < DAYS and day not in rows:
                rows[day] = label(name, number)
        if kind == "public":
            worked = {(date - DAY_ZERO).days for date in days.weekend_workdays}
            for day in range(DAYS):
                date = DAY_ZERO + datetime.timedelta(day)
                mask = sum(1 << weekday for weekday in range(7) if weekday in days._get_weekend(date))
                if not weekends or weekends[-1][1] != mask:
                    weekends.append((day, mask))
    return weekends, sorted(day for day in worked if 0 <= day < DAYS), rows


def label(joined, kind):
    """Splits the marks off a joined name; a day is uncertain only if every name on it is."""
    names, marks = [], []
    for name in joined.split("; "):
        match = MARK.search(name)
        marks.append(match.group(1) if match else "")
        name = MARK.sub("", name).strip()
        if name not in names:
            names.append(name)
    flags = kind
    if all("estimated" in mark for mark in marks):
        flags |= ESTIMATED
    if all(any(word in mark for word in IN_PLACE) for mark in marks):
        flags |= OBSERVED
    return "; ".join(names), flags


def number(value):
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def bytes_of(data):
    return number(len(data)) + data


def text(value):
    return bytes_of(value.encode())


def items(values, write):
    values = list(values)
    return number(len(values)) + b"".join(write(value) for value in values)


def days(values):
    previous, distances = 0, []
    for value in values:
        distances.append(value - previous)
        previous = value
    return items(distances, number)


def labelled(rows, labels):
    previous, out = 0, []
    for day, name in sorted(rows.items()):
        out.append(number(day - previous) + number(labels[name]))
        previous = day
    return items(out, lambda row: row)


def weekends_of(spans):
    return items(spans, lambda span: number(span[0]) + bytes([span[1]]))


def country(code, subdivisions, name_ids):
    entity = getattr(holidays, code)
    weekends, worked, base = listing(code, None)
    regions = {name: listing(code, name) for name in subdivisions}
    # The most frequent labels first: their numbers take one byte.
    counts = {}
    for rows in [base] + [region[2] for region in regions.values()]:
        for name in rows.values():
            counts[name] = counts.get(name, 0) + 1
    ordered = sorted(counts, key=lambda name: (-counts[name], name))
    labels = {name: index for index, name in enumerate(ordered)}
    for name, _ in ordered:
        name_ids.setdefault(name, len(name_ids))
    aliases = {name: [] for name in subdivisions}
    for alias, name in entity.subdivisions_aliases.items():
        aliases[name].append(alias)

    def region(name):
        spans, worked_there, rows = regions[name]
        dropped = [day for day in sorted(base) if day not in rows]
        added = {day: row for day, row in rows.items() if base.get(day) != row}
        changes = weekends_of(spans) + days(worked_there) + days(dropped) + labelled(added, labels)
        return text(name) + items(aliases[name], text) + bytes_of(changes)

    out = number(max(entity.start_year, FIRST_YEAR)) + number(min(entity.end_year, LAST_YEAR))
    out += items(ordered, lambda row: number(name_ids[row[0]]) + bytes([row[1]]))
    out += weekends_of(weekends) + days(worked) + labelled(base, labels)
    return out + items(sorted(regions), region)


def main(path):
    if holidays.__version__ != VERSION:
        sys.exit(f"holidays {holidays.__version__} is installed; the table is made with {VERSION}")
    warnings.simplefilter("ignore")
    name_ids = {}
    supported = sorted(holidays.list_supported_countries(include_aliases=False).items())
    bodies = [(code, country(code, subdivisions, name_ids)) for code, subdivisions in supported]
    out = b"MWH1" + number(FIRST_YEAR) + number(LAST_YEAR) + items(name_ids, text)
    out += items(bodies, lambda entry: entry[0].encode() + bytes_of(entry[1]))
    with open(path, "wb") as file:
        file.write(out)
    regions = sum(len(subdivisions) for _, subdivisions in supported)
    print(f"{len(supported)} countries, {regions} regions, {len(name_ids)} names, {len(out)} bytes")


if __name__ == "__main__":
    main(sys.argv[1])
