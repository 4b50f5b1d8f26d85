"""Fits a Weibull mixture cure model to a table of waits with a peer, and prints the median of a few runs in milliseconds.

Arguments: the table, then `scipy` or `lifelines`. Ends with an error where the peer is not installed.
"""

import csv
import statistics
import sys
import time
import warnings

warnings.simplefilter("ignore")
with open(sys.argv[1], newline="") as table:
    rows = [[float(cell) for cell in row] for row in list(csv.reader(table))[1:]]


def by_scipy():
    """BFGS on the log-likelihood with its gradient, on whole arrays."""
    import numpy as np
    from scipy.optimize import minimize

    data = np.array(rows)
    log_t, event = np.log(data[:, 0]), data[:, 1] > 0.5
    x = np.column_stack([np.ones(len(data)), data[:, 2:]])
    width = x.shape[1]

    def look(at):
        inverse = np.exp(-at[-1])
        c, z = x @ at[:width], (log_t - x @ at[width : 2 * width]) * inverse
        hazard = np.exp(z)
        survival, share = np.exp(-hazard), 1 / (1 + np.exp(-c))
        every = share + (1 - share) * survival
        value = np.where(event, np.log1p(-share) + z - hazard - at[-1] - log_t, np.log(every)).sum()
        by_z = np.where(event, 1 - hazard, -(1 - share) * hazard * survival / every)
        by_c = np.where(event, -share, share / every - share)
        by_s = -by_z * z - event
        gradient = np.concatenate([x.T @ by_c, -(x.T @ by_z) * inverse, [by_s.sum()]])
        return -value / len(data), -gradient / len(data)

    start = np.zeros(2 * width + 1)
    start[width] = log_t[event].mean()
    return lambda: minimize(look, start, jac=True, method="L-BFGS-B")


def by_lifelines():
    """MixtureCureFitter around Weibull's law; it takes no covariates, which makes its work lighter."""
    from lifelines import MixtureCureFitter, WeibullFitter

    days, event = [row[0] for row in rows], [row[1] for row in rows]
    return lambda: MixtureCureFitter(base_fitter=WeibullFitter()).fit(days, event)


fit = {"scipy": by_scipy, "lifelines": by_lifelines}[sys.argv[2]]()
times = []
for _ in range(7):
    begun = time.perf_counter()
    fit()
    times.append((time.perf_counter() - begun) * 1000)
print(statistics.median(times))
