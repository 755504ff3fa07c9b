"""How far a neuron was from its threshold: margin.py SCRIPT RUN POPULATION NEURON STEP

Runs an exported script and, in the given step of the given run, evaluates both sides of the threshold of one neuron before it is
tested; prints their difference relative to the right-hand side. 'nan' if the condition is not one comparison.
"""
import re
import runpy
import sys

import numpy as np
import brian2
from brian2 import Network, NetworkOperation


def main(script, number, population, neuron, step):
    margins = []
    plain_run, runs = Network.run, [0]

    def margin(group):
        condition = group.events['spike']
        sides = re.fullmatch(r'\(?([^<>=()]+)(>=|>|<=|<)([^<>=()]+?)\)?( and t < presentation_end)?', condition)
        if not sides:
            return float('nan')
        names = dict(group.namespace)
        states = set(re.findall(r'\w+', condition)) & set(group.equations.names)
        names.update({name: getattr(group, name)[neuron] for name in states})
        left, right = (eval(side, vars(brian2), names) for side in (sides.group(1), sides.group(3)))
        return float(left - right)/abs(float(right))

    def run(net, duration, *rest, **more):
        if runs[0] == number:
            group = next(g for g in net.objects if g.name in (population, population + '_') and hasattr(g, 'thresholder'))
            begin = int(np.rint(net.t/brian2.defaultclock.dt))

            def look():
                if int(np.rint(net.t/brian2.defaultclock.dt)) - begin == step:
                    margins.append(margin(group))
            net.add(NetworkOperation(look, when='before_thresholds'))
        runs[0] += 1
        more['level'] = more.get('level', 0) + 1
        return plain_run(net, duration, *rest, **more)

    Network.run = run
    sys.argv = [script]
    runpy.run_path(script, run_name='__main__')
    print(margins[0] if margins else float('nan'))


if __name__ == '__main__':
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3], int(sys.argv[4]), int(sys.argv[5]))
