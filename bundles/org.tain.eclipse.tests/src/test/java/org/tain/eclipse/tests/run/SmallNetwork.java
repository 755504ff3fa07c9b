package org.tain.eclipse.tests.run;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Random;
import javax.imageio.ImageIO;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.tain.eclipse.project.TainProject;
import org.tain.eclipse.tests.workbench.Workbench;

/** A mirrored autoencoder of 4 x 4 patches of a picture of its own, small enough to train in no time. */
final class SmallNetwork {
    private SmallNetwork() {
    }

    /** Makes the test's project a Tain project with the model {@code small.tain} in it. */
    static IFile in(Workbench workbench, long presentations) throws Exception {
        TainProject.configure(workbench.project(), null);
        IFolder data = workbench.project().getFolder("data");
        data.create(true, true, null);
        data.getFile("picture.png").create(new ByteArrayInputStream(picture()), true, null);
        return workbench.write("small.tain", text(presentations));
    }

    private static byte[] picture() throws Exception {
        BufferedImage image = new BufferedImage(32, 32, BufferedImage.TYPE_BYTE_GRAY);
        Random random = new Random(5);
        for (int y = 0; y < 32; y++) {
            for (int x = 0; x < 32; x++) {
                image.getRaster().setSample(x, y, 0, (int) (128 + 60 * Math.sin(0.8 * x + 0.3 * y) + 60 * random.nextDouble()));
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    static String text(long presentations) {
        return """
                network Small

                /** learning rate */
                parameter eta = 0.05 mV

                stimulus patches {
                    images "data/*.png"
                    pictures standardise, unit variance
                    patch 4 x 4, border 2
                    samples centre, normalise(floor 0.1), clip 4, split on off
                    present 65 ms, pulse 0 ms .. 4 ms, amplitude 150 mV
                }

                layer visible : LIF[patches] driven by patches
                layer hidden : LIF[8]

                connect visible -> hidden as W { all to all, weight uniform(0 mV, 10 mV), Exponential(tau = 3 ms), delay 6 ms }
                connect hidden -> visible as Q { all to all, weight uniform(0 mV, 10 mV), Exponential(tau = 2 ms), delay 6 ms }

                pair mirrored {
                    forward W learns STDP(rate = eta)
                    backward Q learns mirror of STDP(rate = eta)
                }

                measure autoencoder {
                    input visible, code hidden, forward W, backward Q
                    late from 12 ms, fourth bout from 9 ms after the first hidden spike
                }

                train on patches for %d presentations, seed 1 {
                    step 0.25 ms, solver exponential euler
                    reset state between presentations
                    learn at the end of each presentation
                    record measures every 100 presentations
                    record weights at 0, last
                }
                """.formatted(presentations);
    }
}
