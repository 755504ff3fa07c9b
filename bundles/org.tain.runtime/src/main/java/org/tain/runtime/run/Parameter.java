package org.tain.runtime.run;

import com.google.gson.annotations.SerializedName;

/**
 * A parameter of a model as it ran.
 *
 * @param name its name
 * @param value its value in {@code unit}
 * @param unit its unit, empty for a pure number
 * @param defaultText the value that the model declares, as it is written there
 * @param set whether the value was set for this run
 * @param doc the comment beside it
 */
public record Parameter(String name, double value, String unit, @SerializedName("default") String defaultText,
        boolean set, String doc) {

    /** Its value as one would type it, with its unit. */
    public String text() {
        String number = value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
        return unit == null || unit.isBlank() || unit.equals("1") ? number : number + " " + unit;
    }
}
