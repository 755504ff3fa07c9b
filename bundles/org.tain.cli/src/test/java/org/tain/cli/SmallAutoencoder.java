package org.tain.cli;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;

/** The founding network in small, with pictures of its own: 6 x 6 patches, 10 hidden neurons. */
final class SmallAutoencoder {
    private SmallAutoencoder() {
    }

    /** The model's text; {@code stimulusSource} such as {@code images "pictures/*.png"}. */
    static String text() {
        return """
                /** The founding network in small. */
                network Small

                parameter rho = 0.1, eta = 0.05 mV

                stimulus patches {
                    images "pictures/*.png"
                    pictures standardise, whiten(power 2, cutoff 10 cycles per picture), unit variance
                    patch 6 x 6, border 2, transposed at random
                    samples centre, normalise(floor 0.1), clip 4, split on off
                    present 65 ms, pulse 0 ms .. 4 ms, amplitude 150 mV
                }

                neuron Cell {
                    parameter tau = 10 ms, theta = 15 mV, lowest = -10 mV, refractory = 1 ms, gain = 1
                    state v : mV = 0 mV
                    input drive : mV
                    v' = (gain * drive - v) / tau
                    limit v at least lowest
                    spike when v >= theta { v = 0 mV } hold v for refractory
                }

                layer visible : Cell[patches] driven by patches onto drive
                layer hidden : Cell[10]

                pool visibleInhibition : Cell[20](tau = 5 ms, gain = 0.5 .. 1.5) {
                    excited by visible: weight 1.5 mV, Exponential(tau = 2 ms), delay 0.25 ms
                    inhibits visible: weight 0.3 mV, Exponential(tau = 4 ms), delay 0.25 ms
                }
                pool hiddenInhibition : Cell[20](tau = 5 ms, gain = 0.5 .. 1.5) {
                    excited by hidden: weight 80 mV, Exponential(tau = 2 ms), delay 0.25 ms
                    excited by visible: weight 0.4 mV, Exponential(tau = 2 ms), delay 0.25 ms
                    inhibits hidden: weight 1 mV, Exponential(tau = 12 ms), delay 0.25 ms
                    inhibits hidden: weight 2 mV, Exponential(tau = 30 ms), delay 10 ms
                }

                connect visible -> hidden as W { all to all, weight uniform(0 mV, 10 mV), Exponential(tau = 3 ms), delay 6 ms }
                connect hidden -> visible as Q { all to all, weight uniform(0 mV, 10 mV), Exponential(tau = 2 ms), delay 6 ms }

                pair mirrored {
                    forward W learns STDP(rate = eta)
                    backward Q learns mirror of STDP(rate = eta)
                }

                homeostasis on hidden { scale W towards rho spikes per presentation, rate 0.02 }

                measure autoencoder {
                    input visible, code hidden, forward W, backward Q
                    late from 12 ms, fourth bout from 9 ms after the first hidden spike
                }

                train on patches for 200 presentations, seed 1 {
                    step 0.25 ms, solver exponential euler
                    reset state between presentations
                    learn at the end of each presentation
                    record measures every 64 presentations
                    record weights at 0, 100, 5000, last
                    record raster of 0, last
                    checkpoint every 100 presentations
                }
                """;
    }

    /** Writes the model and three pictures into a folder; the model's file. */
    static Path in(Path folder) throws IOException {
        Path pictures = Files.createDirectories(folder.resolve("pictures"));
        Random random = new Random(3);
        for (int n = 0; n < 3; n++) {
            BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY);
            double angle = n + random.nextDouble();
            for (int y = 0; y < 40; y++) {
                for (int x = 0; x < 40; x++) {
                    double wave = Math.sin((x * Math.cos(angle) + y * Math.sin(angle)) * 0.9);
                    image.getRaster().setSample(x, y, 0, (int) (128 + 80 * wave + 40 * random.nextDouble()));
                }
            }
            ImageIO.write(image, "png", pictures.resolve("picture" + n + ".png").toFile());
        }
        return with(folder, "", "");
    }

    /** Writes the model with one passage replaced. */
    static Path with(Path folder, String passage, String replacement) throws IOException {
        String text = text();
        if (!text.contains(passage)) {
            throw new IllegalArgumentException("not in the model: " + passage);
        }
        return Files.writeString(folder.resolve("small.tain"), passage.isEmpty() ? text : text.replace(passage, replacement));
    }
}
