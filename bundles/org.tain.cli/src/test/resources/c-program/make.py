#!/usr/bin/env python3
"""Makes natural.h5 and digits.h5: one presentation of the founding network by the C program, from trained weights.

Needs the C program (mstdp.c), its data (prep.py) and a compiler in the current folder, numpy and h5py. What it runs:

    gcc -O2 -ffp-contract=off -o mstdp_exact mstdp.c -lm          # no -ffast-math: sums in ascending neuron order
    ./mstdp_exact task=natural data=natural2.bin di=0.25 stdfloor=0.1 amp=150 eta=0.05 zeta=0.05 patch=8 nh=40 rho=0.1 npres=30000 seed=5 out=out/n8
    ./mstdp_exact task=mnist nh=20 rho=0.2 npres=20000 seed=5 out=out/d20

then, with the scaling factors phi folded into W (so that phi is 1 and both programs add the same numbers), one frozen presentation
of each: load=... learn=0 npres=1 dumpn=1 seed=7. Spikes are (layer, index, step); layers 0 visible, 1 hidden, 2 and 3 their pools.
"""
import subprocess, sys
import h5py, numpy as np

SET_S = "data=natural2.bin di=0.25 stdfloor=0.1 amp=150 eta=0.05 zeta=0.05 patch=8 nh=40 rho=0.1".split()
TASKS = {"natural": (SET_S, "n8", 8, 30000), "digits": ("nh=20 rho=0.2".split(), "d20", 28, 20000)}


def run(task, *args):
    subprocess.run(["./mstdp_exact", "task=" + ("natural" if task == "natural" else "mnist"), *args], check=True)


def make(task, folder):
    args, out, side, presentations = TASKS[task]
    run(task, *args, f"npres={presentations}", "seed=5", f"out=out/{out}")
    raw = open(f"out/{out}_wend.bin", "rb").read()
    p, nv, nh, _ = np.frombuffer(raw, "<i4", 4)
    w, q, phi = np.split(np.frombuffer(raw, "<f4", offset=16), [nv * nh, 2 * nv * nh])
    w = (w.reshape(nv, nh) * phi).astype("<f4")
    q = q.reshape(nh, nv)
    with open("out/folded.bin", "wb") as f:
        f.write(np.array([p, nv, nh, 0], "<i4").tobytes() + w.tobytes() + q.tobytes() + np.ones(nh, "<f4").tobytes())
    run(task, *args, "load=out/folded.bin", "learn=0", "npres=1", "dumpn=1", "seed=7", "out=out/one")
    pixels = np.fromfile("out/one_dump.bin", "<f4", p).reshape(1, side, side)
    spikes = np.loadtxt("out/one_raster_first.csv", delimiter=",", skiprows=1)
    order = np.lexsort((spikes[:, 2], spikes[:, 1], spikes[:, 0]))
    spikes = spikes[order]
    with h5py.File(f"{folder}/{task}.h5", "w") as h:
        h["/projections/W/weights"] = w
        h["/projections/Q/weights"] = q
        h["/stimuli"] = pixels
        h["/spikes/layer"] = spikes[:, 1].astype("<i4")
        h["/spikes/index"] = spikes[:, 2].astype("<i4")
        h["/spikes/step"] = np.rint(spikes[:, 0] / 0.25).astype("<i4")
    print(task, "visible", nv, "hidden", nh, "spikes", len(spikes), "by layer", np.bincount(spikes[:, 1].astype(int)))


for name in TASKS:
    make(name, sys.argv[1] if len(sys.argv) > 1 else ".")
