#!/usr/bin/env python3
"""Makes natural.h5 and digits.h5: presentations of the founding network by the C program, from trained weights.

Needs the C program (mstdp.c), its data (prep.py) and a compiler in the current folder, numpy and h5py. What it runs:

    gcc -O2 -ffp-contract=off -o mstdp_exact mstdp.c -lm          # no -ffast-math: sums in ascending neuron order
    ./mstdp_exact task=natural data=natural2.bin di=0.25 stdfloor=0.1 amp=150 eta=0.05 zeta=0.05 patch=8 nh=40 rho=0.1 npres=30000 seed=5 out=out/n8
    ./mstdp_exact task=mnist nh=20 rho=0.2 npres=20000 seed=5 out=out/d20

then, with the scaling factors phi folded into W (so that phi is 1 and both programs add the same numbers), 16 (12) frozen
presentations: load=... learn=0 npres=1 seed=7, npres=2, ..., of each of which the last is taken, because the program writes the
spikes of the first and the last presentation alone; and, learning, npres=1 and npres=8 from the same weights, of which the changes
of the weights and the factors phi are kept. Stimuli and their order are those of seed 7 in every run.

Spikes are (presentation, layer, index, step); layers 0 visible, 1 hidden, 2 and 3 their pools.
"""
import subprocess, sys
import h5py, numpy as np

SET_S = "data=natural2.bin di=0.25 stdfloor=0.1 amp=150 eta=0.05 zeta=0.05 patch=8 nh=40 rho=0.1".split()
TASKS = {"natural": (SET_S, "n8", 8, 30000, 16), "digits": ("nh=20 rho=0.2".split(), "d20", 28, 20000, 12)}
LEARNED = (1, 8)


def run(task, *args):
    subprocess.run(["./mstdp_exact", "task=" + ("natural" if task == "natural" else "mnist"), *args], check=True)


def weights(file):
    raw = open(file, "rb").read()
    p, nv, nh, _ = np.frombuffer(raw, "<i4", 4)
    w, q, phi = np.split(np.frombuffer(raw, "<f4", offset=16), [nv * nh, 2 * nv * nh])
    return p, w.reshape(nv, nh), q.reshape(nh, nv), phi


def spikes(file, presentation):
    """Ordered by step, layer and index, as Tain writes them."""
    rows = np.atleast_2d(np.loadtxt(file, delimiter=",", skiprows=1))
    rows = rows[np.lexsort((rows[:, 2], rows[:, 1], rows[:, 0]))]
    return np.column_stack((np.full(len(rows), presentation), rows[:, 1], rows[:, 2], np.rint(rows[:, 0] / 0.25))).astype("<i4")


def make(task, folder):
    args, out, side, trained, shown = TASKS[task]
    run(task, *args, f"npres={trained}", "seed=5", f"out=out/{out}")
    p, w, q, phi = weights(f"out/{out}_wend.bin")
    w = (w * phi).astype("<f4")
    nv, nh = w.shape
    with open("out/folded.bin", "wb") as f:
        f.write(np.array([p, nv, nh, 0], "<i4").tobytes() + w.tobytes() + q.tobytes() + np.ones(nh, "<f4").tobytes())
    start = [*args, "load=out/folded.bin", "seed=7"]
    frozen, learning = [], []
    for n in range(1, shown + 1):
        run(task, *start, "learn=0", f"npres={n}", f"dumpn={n}", "out=out/one")
        frozen.append(spikes("out/one_raster_last.csv", n - 1))
    dump = np.fromfile("out/one_dump.bin", "<f4").reshape(shown, -1)
    with h5py.File(f"{folder}/{task}.h5", "w") as h:
        h["/projections/W/weights"] = w
        h["/projections/Q/weights"] = q
        h["/stimuli"] = dump[:, :p].reshape(shown, side, side)
        for n in range(1, max(LEARNED) + 1):
            run(task, *start, "learn=1", f"npres={n}", "out=out/one")
            learning.append(spikes("out/one_raster_last.csv", n - 1))
            if n in LEARNED:
                _, w1, q1, phi1 = weights("out/one_wend.bin")
                for name, change in (("W", w1 - w), ("Q", q1 - q), ("phi", phi1 - 1)):
                    h.create_dataset(f"/changes/{n}/{name}", data=change.astype("<f4"), compression="gzip", compression_opts=9)
        for group, rows in (("spikes", np.concatenate(frozen)), ("learning", np.concatenate(learning))):
            for k, name in enumerate(("presentation", "layer", "index", "step")):
                h.create_dataset(f"/{group}/{name}", data=rows[:, k], compression="gzip", compression_opts=9)
    print(task, "visible", nv, "hidden", nh, "spikes", sum(map(len, frozen)), "by layer",
          np.bincount(np.concatenate(frozen)[:, 1]), "largest change", [float(abs(w1 - w).max()), float(abs(q1 - q).max())])


for name in TASKS:
    make(name, sys.argv[1] if len(sys.argv) > 1 else ".")
