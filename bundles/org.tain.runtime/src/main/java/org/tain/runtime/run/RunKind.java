package org.tain.runtime.run;

import com.google.gson.annotations.SerializedName;

/** What a run does. */
public enum RunKind {
    /** Shows a stimulus in each of many presentations. */
    @SerializedName("train")
    TRAIN,
    /** Lets time pass once. */
    @SerializedName("simulate")
    SIMULATE
}
