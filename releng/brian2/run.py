"""Runs an exported script, run.py SCRIPT [RESULT], without solving the same equations again for every presentation.

Brian 2 solves the equations of event-driven traces by symbols whenever a run begins. The solution depends on the equations alone, so
it is kept; everything else is as if the script had been run by itself.
"""
import runpy
import sys

from brian2.stateupdaters.exact import LinearStateUpdater

solve, solutions = LinearStateUpdater.__call__, {}


def solve_once(self, equations, variables=None, method_options=None):
    key = str(equations), str(method_options)
    if key not in solutions:
        solutions[key] = solve(self, equations, variables, method_options)
    return solutions[key]


LinearStateUpdater.__call__ = solve_once

if __name__ == '__main__':
    sys.argv = sys.argv[1:]
    runpy.run_path(sys.argv[0], run_name='__main__')
