"""The 2024 model as an analyst would write it with numpy: a matrix of draws by years, np.quantile for every year.

Prints a line of JSON for each number of draws in the arguments: milliseconds (median of the repeats, random draws not
counted) and the median run-out year.
"""

import json
import sys
import time

import numpy as np

YEARS = np.arange(2010, 2101)
SHARES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95]
REACH_90, REACH_95 = 1.6448536269514722, 1.959963984540054


def spread(low, high, reach):
    return (low + high) / 2, (high - low) / 2 / reach


def log_spread(low, high, reach):
    return spread(np.log10(low), np.log10(high), reach)


def draw(count):
    rng = np.random.default_rng(1)
    names = ["pages", "bytes", "quality", "repeat", "text", "growth", "start", "past", "flop", "compute"]
    z = {name: rng.standard_normal(count) for name in names}
    mean, sd = log_spread(1, 4, REACH_95)
    less = np.full(count, np.inf)
    while (over := less >= 6).any():
        less[over] = 10 ** (mean + sd * rng.standard_normal(over.sum()))
    return z, 6 - less, rng.random(count) < 0.5


def run(z, bytes_per_token, is_compute):
    def value(name, mean_and_sd):
        return mean_and_sd[0] + mean_and_sd[1] * z[name]

    level = (
        value("pages", log_spread(75e9, 1e12, REACH_95))
        + value("bytes", log_spread(6100, 8200, REACH_95))
        - np.log10(bytes_per_token)
        + value("quality", log_spread(0.1, 0.4, REACH_95))
        + value("repeat", log_spread(2, 5, REACH_95))
    )
    growth = value("text", log_spread(1.02, 1.04, REACH_95)) + value("growth", log_spread(1, 1.1, REACH_95))
    since = YEARS - 2024
    stock = level[:, None] + growth[:, None] * since
    past = value("start", log_spread(3e12, 13e12, REACH_90))[:, None] + value(
        "past", spread(0.27, 0.48, REACH_95)
    )[:, None] * since
    path = np.minimum(since, 6) + 0.625 * np.maximum(since - 6, 0)
    flop = value("flop", log_spread(2e25, 1.26e26, REACH_95))[:, None] + value(
        "compute", spread(0.43, 0.77, REACH_95)
    )[:, None] * path
    demand = np.where(is_compute[:, None], np.log10(20) + (flop - np.log10(120)) / 2, past)

    bands = np.quantile(stock, SHARES, axis=0), np.quantile(demand, SHARES, axis=0)

    gap = (stock - demand)[:, 14:]
    crossed = gap <= 0
    at = crossed.argmax(axis=1)
    rows = np.arange(len(gap))
    before, now = gap[rows, np.maximum(at - 1, 0)], gap[rows, at]
    with np.errstate(divide="ignore", invalid="ignore"):
        years = np.where(at == 0, 2024.0, 2024 + at - now / (now - before))
    years[~crossed.any(axis=1)] = np.inf
    counts = np.histogram(years, bins=np.arange(2024, 2100 + 1 / 32, 1 / 32))
    return bands, counts, np.quantile(years, SHARES)


for count in map(int, sys.argv[1:]):
    draws = draw(count)
    run(*draws)
    samples = []
    for _ in range(5):
        start = time.perf_counter()
        _, _, quantiles = run(*draws)
        samples.append(1000 * (time.perf_counter() - start))
    print(json.dumps({"count": count, "ms": float(np.median(samples)), "medianYear": float(quantiles[3])}))
