"""Small: A layer that sees patches and a 'teacher', and learns in both directions.

Exported by Tain from small.tain for Brian 2.5. What Tain drew or prepared is in script.h5 beside this script.
With the name of a file as argument, the script writes spikes, weights and states into it (HDF5).
"""
import os
import sys

import h5py
import numpy as np
from brian2 import *

prefs.codegen.target = 'numpy'  # 'cython' takes longer to begin and less for each step
step = 0.25*ms
defaultclock.dt = step
given = h5py.File(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'script.h5'), 'r')


# --- Parameters ----------------------------------------------------------------------
rho = 0.5  # target spikes per presentation
eta = 0.1*mV  # learning rate


# --- Presentations -------------------------------------------------------------------
duration = 30*ms
stimuli = given['stimuli'][:]  # [presentation, neuron], without the amplitude
presentations = len(stimuli)
pulse = TimedArray(1.0*((np.arange(120) >= 4) & (np.arange(120) < 20)), dt=step)  # from 1*ms to 5*ms


# --- Neurons -------------------------------------------------------------------------

Cell = '''
dv/dt = (gain*drive - v)/tau : volt (unless refractory)
'''

# layer visible
visible = NeuronGroup(
    4,
    Cell + '''
drive = drive_pulse + g_Q : volt
drive_pulse = stimulus*pulse(t) : volt (constant over dt)
stimulus : volt
dg_Q/dt = -g_Q/tau_Q : volt
''',
    threshold='v >= theta', reset='v = 0*mV', refractory=1*ms + step, method='exponential_euler',
    name='visible', namespace=dict(gain=1, tau=10*ms, tau_Q=2*ms, theta=15*mV, lowest=-10*mV))
visible.run_regularly('v = clip(v, lowest, inf*volt)', when='after_groups')
visible.v = 1*mV

# layer teacher, poisson 100 Hz: each neuron spikes in a step with the probability 1 - exp(-rate*step), as Tain
# drew it
# rows of presentation, neuron, step
teacher_spikes = given['spikes/teacher'][:]
teacher = SpikeGeneratorGroup(2, [], []*ms, name='teacher')

# layer hidden
hidden = NeuronGroup(
    3,
    Cell + '''
drive = g_W + g_teacherTohidden : volt
dg_W/dt = -g_W/tau_W : volt
scale_W : 1  # homeostasis: multiplies what arrives
drise_teacherTohidden/dt = -rise_teacherTohidden/tau_teacherTohidden : volt
dg_teacherTohidden/dt = (rise_teacherTohidden - g_teacherTohidden)/tau_teacherTohidden : volt
gain : 1 (constant)  # gain = 0.5 .. 1.5
''',
    threshold='v >= theta', reset='v = 0*mV', refractory=1*ms + step, method='exponential_euler',
    name='hidden',
    namespace=dict(tau=10*ms, tau_W=3*ms, tau_teacherTohidden=2*ms, theta=15*mV, lowest=-10*mV))
hidden.run_regularly('v = clip(v, lowest, inf*volt)', when='after_groups')
hidden.v = 1*mV
hidden.gain = '0.5 + 1*i/2'
hidden.scale_W = 1


# --- Synapses ------------------------------------------------------------------------
# Spikes of both sides that are at a synapse in the same step do not see each other: first both sides learn
# from the traces as they were, then both count. As all is learned at the end of a presentation, only the
# difference between the delays of the two sides counts: the shorter one is left out.

# visible -> hidden as W, learns STDP
W = Synapses(
    visible, hidden,
    '''
w : volt
change : volt
dpre_trace/dt = -pre_trace/tauPlus : 1 (event-driven)
dpost_trace/dt = -post_trace/tauMinus : 1 (event-driven)
''',
    on_pre={'arrive': 'g_W_post += scale_W_post*w',
            'learn_pre': 'change -= rate*aMinus*post_trace',
            'count_pre': 'pre_trace += 1'},
    on_post={'learn_post': 'change += rate*aPlus*pre_trace',
            'count_post': 'post_trace += 1'},
    delay={'arrive': 6*ms - step,
            'learn_pre': 0*ms,
            'count_pre': 0*ms,
            'learn_post': 0*ms,
            'count_post': 0*ms},
    name='W', namespace=dict(rate=eta, aMinus=1, aPlus=1, tauPlus=20*ms, tauMinus=20*ms))
for pathway in (W.learn_pre, W.learn_post):
    pathway.when, pathway.order = 'after_thresholds', 0
for pathway in (W.count_pre, W.count_post):
    pathway.when, pathway.order = 'after_thresholds', 1
W.connect()
W.w = given['projections/W/weights'][:][W.i, W.j]*mV

# hidden -> visible as Q, learns mirror of STDP
Q = Synapses(
    hidden, visible,
    '''
w : volt
change : volt
dpre_trace/dt = -pre_trace/tauPlus : 1 (event-driven)
dpost_trace/dt = -post_trace/tauMinus : 1 (event-driven)
''',
    on_pre={'arrive': 'g_Q_post += w',
            'learn_pre': 'change += rate*aPlus*pre_trace',
            'count_pre': 'post_trace += 1'},
    on_post={'learn_post': 'change -= rate*aMinus*post_trace',
            'count_post': 'pre_trace += 1'},
    delay={'arrive': 6*ms - step,
            'learn_pre': 0*ms,
            'count_pre': 0*ms,
            'learn_post': 0*ms,
            'count_post': 0*ms},
    name='Q', namespace=dict(rate=0.2*mV, aPlus=1, aMinus=1, tauPlus=20*ms, tauMinus=20*ms))
for pathway in (Q.learn_pre, Q.learn_post):
    pathway.when, pathway.order = 'after_thresholds', 0
for pathway in (Q.count_pre, Q.count_post):
    pathway.when, pathway.order = 'after_thresholds', 1
Q.connect()
Q.w = 1*mV

# teacher -> hidden as teacherTohidden
teacherTohidden = Synapses(
    teacher, hidden, on_pre='rise_teacherTohidden_post += exp(1)*weight', delay=0.25*ms - step,
    name='teacherTohidden', namespace=dict(weight=4*mV))
teacherTohidden.connect()


# --- Recording -----------------------------------------------------------------------
monitors = {group.name: SpikeMonitor(group, name=group.name + '_spikes')
            for group in [visible, teacher, hidden]}

def spikes_of(monitor, presentation):
    """Rows of presentation, neuron, step, in the order of time."""
    steps = np.rint(monitor.t/step).astype(int)
    return np.column_stack([np.full(len(steps), presentation), monitor.i[:], steps])


# --- Run -----------------------------------------------------------------------------
def learn():
    """After a presentation: weights take the sum of their changes, homeostasis looks at the spikes."""
    W.w = 'clip(w + change, 0*volt, inf*volt)'
    W.change = 0*volt
    Q.w = 'clip(w + change, 0*volt, inf*volt)'
    Q.change = 0*volt
    spikes = monitors['hidden'].count[:]
    hidden.scale_W = hidden.scale_W[:]*np.maximum(0, 1 + 0.02*(rho - spikes))

# A step of Tain: spikes that are due arrive, states advance, limits, thresholds, learning. What a threshold
# finds in a step is handed to the synapses in the next one at the earliest; so a delay is one step shorter
# here, and a refractory period, whose end is looked for before the states advance, one step longer.
net = Network(collect(), monitors.values())
net.schedule = ['start', 'synapses', 'groups', 'thresholds', 'resets', 'end']
net.store('rest')  # all states at their start, no spikes on their way
raster = {name: [] for name in monitors}
for n in range(presentations):
    learned = W.w[:].copy(), Q.w[:].copy(), hidden.scale_W[:].copy()
    net.restore('rest')
    W.w, Q.w, hidden.scale_W = learned
    visible.stimulus = 80*mV*stimuli[n]
    rows = teacher_spikes[teacher_spikes[:, 0] == n]
    teacher.set_spikes(rows[:, 1], rows[:, 2]*step)
    net.run(duration)
    for name, monitor in monitors.items():
        raster[name].append(spikes_of(monitor, n))
    learn()
raster = {name: np.concatenate(rows) for name, rows in raster.items()}


# --- Result --------------------------------------------------------------------------
for name, rows in raster.items():
    print(name, len(rows), 'spikes')

if len(sys.argv) > 1:
    with h5py.File(sys.argv[1], 'w') as result:
        result['spikes/visible'] = raster['visible']
        result['spikes/teacher'] = raster['teacher']
        result['spikes/hidden'] = raster['hidden']
        result['projections/W/weights'] = (W.w[:]/mV).reshape(visible.N, hidden.N)
        result['projections/Q/weights'] = (Q.w[:]/mV).reshape(hidden.N, visible.N)
        result['layers/hidden/scale'] = hidden.scale_W[:]
