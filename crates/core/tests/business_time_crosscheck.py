"""Answers questions about business days with the packages `holidays` and NumPy, for a test to compare.

Reads one question a line from standard input and writes one answer a line:

    countries                     -> every country and region the package has, separated by spaces
    off PLACE YEAR                -> the dates of that year that are not worked
    add PLACE DATE DAYS           -> the date, by numpy.busday_offset
    between PLACE DATE DATE       -> the count, by numpy.busday_count

PLACE is `DE`, or `DE/BY` for a region. Knows nothing of this project's own table, on purpose. NumPy gets
every day off in the list of holidays and a week of seven days, since weekends move in some countries.
"""

import datetime
import functools
import sys
import warnings

import holidays
import numpy

FIRST_YEAR, LAST_YEAR = 2024, 2036
ONE_DAY = datetime.timedelta(1)


@functools.cache
def calendar(place):
    """The package's public holidays of a place, with a year on both sides."""
    country, _, region = place.partition("/")
    years = range(FIRST_YEAR - 1, LAST_YEAR + 2)
    return holidays.country_holidays(country, subdiv=region or None, years=years)


@functools.cache
def days_off(place):
    """Every day of the years that the package does not call a working day."""
    days, date = [], datetime.date(FIRST_YEAR, 1, 1)
    while date.year <= LAST_YEAR:
        if not calendar(place).is_working_day(date):
            days.append(date)
        date += ONE_DAY
    return days


@functools.cache
def counted(place):
    return numpy.busdaycalendar(weekmask="1111111", holidays=days_off(place))


def places():
    found = holidays.list_supported_countries(include_aliases=False)
    for country, regions in sorted(found.items()):
        yield country
        yield from (f"{country}/{region}" for region in regions)


def add(place, date, days):
    """The days-th working day strictly after or before; for 0 the date itself or the next one."""
    # From a day off, rolling away from the direction makes the first step land on the nearest working day.
    roll = "backward" if days > 0 else "forward"
    return numpy.busday_offset(date, days, roll=roll, busdaycal=counted(place))


def answer(question):
    match question.rstrip("\n").split("\t"):
        case ["countries"]:
            return "\t".join(places())
        case ["off", place, year]:
            return "\t".join(str(day) for day in days_off(place) if day.year == int(year))
        case ["add", place, date, days]:
            return str(add(place, date, int(days)))
        case ["between", place, first, last]:
            return str(numpy.busday_count(first, last, busdaycal=counted(place)))
    raise ValueError(question)


def main():
    warnings.simplefilter("ignore")
    for question in sys.stdin:
        print(answer(question))


if __name__ == "__main__":
    main()
