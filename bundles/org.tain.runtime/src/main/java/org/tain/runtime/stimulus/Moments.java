package org.tain.runtime.stimulus;

/**
 * First two moments of some values, summed in double.
 *
 * @param mean the mean
 * @param deviation standard deviation about the mean, with 1/n
 */
record Moments(double mean, double deviation) {

    static Moments of(float[] values) {
        double mean = mean(values);
        double squares = 0;
        for (float value : values) {
            double difference = value - mean;
            squares += difference * difference;
        }
        return new Moments(mean, Math.sqrt(squares / values.length));
    }

    static double mean(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
