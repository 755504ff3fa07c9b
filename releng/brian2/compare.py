"""Runs models in Tain and, exported, in Brian 2, and compares spike by spike and weight by weight.

Usage: compare.py TAIN FOLDER JOBS MODEL...   (TAIN the command, FOLDER for runs and scripts, JOBS at the same time)

A training says in its first line how much is compared: `// compare: 20 presentations`, or `// compare: 20 presentations after 3000`,
which trains in Tain first. Everything runs in double precision. The first difference between spikes is accepted only if the
threshold of that neuron in that step was missed or passed by less than 1e-9 of it in Brian 2. Exit code 1 if anything differs.
"""
import os
import re
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import h5py
import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
TIE = 1e-9  # relative to the threshold
WEIGHTS = 1e-9  # relative to the largest weight of the projection
STATES = 1e-9  # relative to the largest value of the state


class Different(Exception):
    """What differs, in one sentence."""


def command(*words):
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Different(f"{' '.join(words)} failed:\n{done.stdout}{done.stderr}")
    return done.stdout.strip().splitlines()


def prepared(model, folder):
    """The model with double precision and everything recorded that is compared; paths stay valid in the other folder."""
    with open(model, encoding='utf-8') as file:
        text = file.read()
    home = os.path.dirname(os.path.abspath(model))
    text = re.sub(r'"(\.\.?/[^"]*|data/[^"]*)"', lambda path: '"' + os.path.join(home, path.group(1)) + '"', text)
    said = re.search(r'// compare: (\d+) presentations(?: after (\d+))?', text)
    count, first = (int(said.group(1)), int(said.group(2) or 0)) if said else (0, 0)
    settings = [] if 'precision double' in text else ['precision double']
    if said:
        settings.append(f"record raster of {', '.join(map(str, range(first, first + count)))}")
        settings.append(f'record weights at {first}, last')
    else:
        settings += [setting for setting in ('record spikes', 'record weights at last') if setting[:14] not in text]
    inserted = ''.join('\n    ' + setting for setting in settings)
    text = re.sub(r'((?:train|simulate)\b[^{]*\{)', lambda head: head.group(1) + inserted, text)
    copy = os.path.join(folder, os.path.basename(model))
    with open(copy, 'w', encoding='utf-8') as file:
        file.write(text)
    return copy, first, count, bool(said) and 'reset state' not in text


def spikes_of_tain(run, first, count):
    """Rows of presentation, neuron, step for each population."""
    spikes = {}
    for n in range(max(count, 1)):
        with h5py.File(os.path.join(run, 'rasters', f'raster-{first + n:09d}.h5'), 'r') as file:
            names = [name.decode() if isinstance(name, bytes) else name for name in file['names'][:]]
            layer, index, step = file['layer'][:], file['index'][:], file['step'][:]
            for k, name in enumerate(names):
                own = layer == k
                rows = np.column_stack([np.full(own.sum(), n), index[own], step[own]])
                spikes.setdefault(name, []).append(rows)
    return {name: np.concatenate(rows) for name, rows in spikes.items()}


def steps_of(run, presentation):
    """Steps of a presentation."""
    with h5py.File(os.path.join(run, 'rasters', f'raster-{presentation:09d}.h5'), 'r') as file:
        return int(np.rint(file.attrs['durationMs']/file.attrs['stepMs']))


def first_difference(ours, theirs):
    """The earliest spike (presentation, step, population, neuron, who has it) that only one side has; None if there is none."""
    only = []
    for name, rows in ours.items():
        a, b = set(map(tuple, rows.tolist())), set(map(tuple, theirs[name].tolist()))
        only += [(n, step, name, neuron, 'Tain') for n, neuron, step in a - b]
        only += [(n, step, name, neuron, 'Brian') for n, neuron, step in b - a]
    return min(only) if only else None


def is_tie(script, difference, steps):
    """Whether the threshold of the neuron in that step was met within TIE, and how nearly; STEPS of a presentation if all are one run."""
    n, step, name, neuron, _ = difference
    n, step = (0, n*steps + step) if steps else (n, step)
    lines = command(sys.executable, '-W', 'ignore', os.path.join(HERE, 'margin.py'), script, str(n), name, str(neuron), str(step))
    margin = abs(float(lines[-1]))
    return margin < TIE, margin


def largest_difference(ours, theirs, what, tolerance):
    if ours.shape != theirs.shape:
        raise Different(f'{what} has shape {ours.shape} in Tain and {theirs.shape} in Brian 2')
    if not ours.size:
        return 0.0
    scale = max(np.abs(ours).max(), np.abs(theirs).max(), 1e-300)
    worst = np.abs(ours - theirs).max()/scale
    if not worst <= tolerance:
        raise Different(f'{what} differs by {worst:.2g} of its largest value')
    return worst


def weights(run, result, done):
    worst = None
    arrays = [name for name in (f'{group}/{part}' for group in ('projections', 'layers') if group in result for part in result[group])]
    if not arrays:
        return None
    with h5py.File(os.path.join(run, 'weights', f'weights-{done:09d}.h5'), 'r') as file:
        for name in arrays:
            for dataset in result[name]:
                path = f'{name}/{dataset}'
                worst = max(worst or 0, largest_difference(file[path][:], result[path][:], path, WEIGHTS))
    return worst


def states(run, result):
    worst = None
    if 'states' in result:
        with h5py.File(os.path.join(run, 'states', 'states.h5'), 'r') as file:
            for population in result['states']:
                for state in result['states'][population]:
                    ours, theirs = file[population][state][:], result['states'][population][state][:]
                    worst = max(worst or 0, largest_difference(ours, theirs, f'{state} of {population}', STATES))
    return worst


def compare(tain, folder, model):
    """One line of the table."""
    name = os.path.splitext(os.path.basename(model))[0]
    copy, first, count, lives_on = prepared(model, folder)
    runs = os.path.join(folder, 'runs')
    script = os.path.join(folder, name + '.py')
    begin = time.time()
    run = command(tain, 'train' if count else 'run', copy, '--quiet', '--runs', runs)[-1]
    export = [tain, 'export', '--to', 'brian2', copy, '-o', script]
    if count:
        export += ['--presentations', str(count)]
    if first:
        export += ['--weights', os.path.join(run, 'weights', f'weights-{first:09d}.h5')]
    command(*export)
    result_file = os.path.join(folder, name + '-result.h5')
    command(sys.executable, '-W', 'ignore', os.path.join(HERE, 'run.py'), script, result_file)
    ours = spikes_of_tain(run, first, count)
    with h5py.File(result_file, 'r') as result:
        theirs = {population: result['spikes'][population][:] for population in result['spikes']}
        if set(ours) != set(theirs):
            raise Different(f'populations {sorted(ours)} in Tain, {sorted(theirs)} in Brian 2')
        difference = first_difference(ours, theirs)
        total = sum(len(rows) for rows in ours.values())
        if difference:
            n, step, population, neuron, side = difference
            where = f'{side} alone has a spike of {population}[{neuron}] in step {step} of presentation {first + n}'
            tie, margin = is_tie(script, difference, steps_of(run, first) if lives_on else 0)
            if not tie:
                raise Different(f'{where}, {margin:.2g} from its threshold')
            return f'{name:20s} {total:7d}   {"tie":9s} {"":9s} {"":9s} {time.time() - begin:5.0f} s  {where}, {margin:.2g} from its threshold'
        learned, followed = weights(run, result, first + count if count else 1), states(run, result)
    cell = lambda worst: '-' if worst is None else f'{worst:.1e}'
    return f'{name:20s} {total:7d}   {"the same":9s} {cell(learned):9s} {cell(followed):9s} {time.time() - begin:5.0f} s'


def line(tain, folder, model):
    """One line of the table and whether all is well."""
    try:
        return compare(tain, folder, model), True
    except Different as fault:
        return f'{os.path.splitext(os.path.basename(model))[0]:20s} DIFFERS: {fault}', False


def main(tain, folder, jobs, *models):
    os.makedirs(folder, exist_ok=True)
    print(f'{"model":20s} {"spikes":>7s}   {"":9s} {"weights":9s} {"states":9s}')
    different = 0
    with ThreadPoolExecutor(int(jobs)) as pool:
        for text, well in pool.map(lambda model: line(tain, folder, model), models):
            different += not well
            print(text, flush=True)
    print(f'{len(models)} models, {different} of them with a difference')
    return 1 if different else 0


if __name__ == '__main__':
    if len(sys.argv) < 5:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
