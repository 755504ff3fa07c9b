package org.tain.runtime.run;

import com.google.gson.annotations.SerializedName;

/** How far a run has come. */
public enum RunState {
    /** It goes on, unless its process is gone. */
    @SerializedName("running")
    RUNNING("running"),
    /** All presentations were shown. */
    @SerializedName("finished")
    FINISHED("finished"),
    /** Someone stopped it; it can go on from its last checkpoint. */
    @SerializedName("cancelled")
    CANCELLED("cancelled"),
    /** An error stopped it; {@code reason} says which. */
    @SerializedName("failed")
    FAILED("failed");

    private final String word;

    RunState(String word) {
        this.word = word;
    }

    /** The word in {@code run.json}. */
    public String word() {
        return word;
    }
}
