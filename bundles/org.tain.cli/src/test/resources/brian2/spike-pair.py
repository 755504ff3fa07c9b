"""SpikePair: One learning synapse under pairs of spikes. The postsynaptic neuron fires when its teacher tells
it to: 10 and 5 ms after the presynaptic spike, which strengthens the synapse, then 5 and 10 ms before it,
which weakens it.

Exported by Tain from spike-pair.tain for Brian 2.5. With the name of a file as argument, the script writes
spikes, weights and states into it (HDF5).
"""
import sys

import h5py
import numpy as np
from brian2 import *

prefs.codegen.target = 'numpy'  # 'cython' takes longer to begin and less for each step
step = 0.1*ms
defaultclock.dt = step


# --- Duration ------------------------------------------------------------------------
duration = 1000*ms


# --- Neurons -------------------------------------------------------------------------

# layer pre, spikes at given times
pre = SpikeGeneratorGroup(1, [0]*4, [100, 300, 500, 700]*ms, name='pre')

# layer teacher, spikes at given times
teacher = SpikeGeneratorGroup(1, [0]*4, [109.9, 304.9, 494.9, 689.9]*ms, name='teacher')

LIF = '''
dv/dt = (drive - v)/tau : volt
'''

# layer post
post = NeuronGroup(
    1,
    LIF + '''
drive = g_teacherTopost + g_W : volt
dg_teacherTopost/dt = -g_teacherTopost/tau : volt
dg_W/dt = -g_W/tau_W : volt
v_held : volt  # while the neuron is held
''',
    threshold='v >= theta',
    reset='''
v = reset
v_held = v
''',
    refractory=8*ms + step, method='exact', name='post',
    namespace=dict(tau=1*ms, tau_W=2*ms, theta=15*mV, reset=0*mV))
post.run_regularly('v = int(not_refractory)*v + (1 - int(not_refractory))*v_held', when='after_groups')


# --- Synapses ------------------------------------------------------------------------
# Spikes of both sides that are at a synapse in the same step do not see each other: first both sides learn
# from the traces as they were, then both count.

# teacher -> post as teacherTopost
teacherTopost = Synapses(
    teacher, post, on_pre='g_teacherTopost_post += weight', delay=0.1*ms - step, name='teacherTopost',
    namespace=dict(weight=400*mV))
teacherTopost.connect(j='i')

# pre -> post as W, learns STDP
W = Synapses(
    pre, post,
    '''
w : volt
change : volt
dpre_trace/dt = -pre_trace/tauPlus : 1 (event-driven)
dpost_trace/dt = -post_trace/tauMinus : 1 (event-driven)
''',
    on_pre={'arrive': 'g_W_post += w',
            'learn_pre': 'change -= rate*aMinus*post_trace',
            'count_pre': '''
w = clip(w + change, 0*volt, inf*volt)
change = 0*volt
pre_trace += 1
'''},
    on_post={'learn_post': 'change += rate*aPlus*pre_trace',
            'count_post': '''
w = clip(w + change, 0*volt, inf*volt)
change = 0*volt
post_trace += 1
'''},
    delay={'arrive': 1*ms - step,
            'learn_pre': 0.5*ms,
            'count_pre': 0.5*ms,
            'learn_post': 0.5*ms,
            'count_post': 0.5*ms},
    name='W', namespace=dict(rate=0.1*mV, aMinus=1, aPlus=1, tauPlus=20*ms, tauMinus=20*ms))
for pathway in (W.learn_pre, W.learn_post):
    pathway.when, pathway.order = 'after_thresholds', 0
for pathway in (W.count_pre, W.count_post):
    pathway.when, pathway.order = 'after_thresholds', 1
W.connect()
W.w = 1*mV


# --- Recording -----------------------------------------------------------------------
monitors = {group.name: SpikeMonitor(group, name=group.name + '_spikes')
            for group in [pre, teacher, post]}
post_states = StateMonitor(post, ['v'], record=True, dt=0.1*ms, when='end')

def spikes_of(monitor):
    """Rows of presentation, neuron, step, in the order of time."""
    steps = np.rint(monitor.t/step).astype(int)
    return np.column_stack([steps//10000, monitor.i[:], steps % 10000])


# --- Run -----------------------------------------------------------------------------
# A step of Tain: spikes that are due arrive, states advance, limits, thresholds, learning. What a threshold
# finds in a step is handed to the synapses in the next one at the earliest; so a delay is one step shorter
# here, and a refractory period, whose end is looked for before the states advance, one step longer.
net = Network(collect(), monitors.values())
net.schedule = ['start', 'synapses', 'groups', 'thresholds', 'resets', 'end']
net.run(duration)
raster = {name: spikes_of(monitor) for name, monitor in monitors.items()}


# --- Result --------------------------------------------------------------------------
for name, rows in raster.items():
    print(name, len(rows), 'spikes')

if len(sys.argv) > 1:
    with h5py.File(sys.argv[1], 'w') as result:
        result['spikes/pre'] = raster['pre']
        result['spikes/teacher'] = raster['teacher']
        result['spikes/post'] = raster['post']
        result['projections/W/weights'] = (W.w[:]/mV).reshape(pre.N, post.N)
        result['states/post/v'] = (post_states.v/mV).T
