package org.tain.language.validation;

import org.junit.jupiter.api.Test;

/** Layers, projections, pairs, stimuli and programmes. */
class NetworkChecksTest {
    private static final String LAYERS = "layer a : LIF[3]\nlayer b : LIF[3]\n";

    private static String connect(String items) {
        return LAYERS + "connect a -> b as W { " + items + " }\nsimulate for 1 s { step 0.25 ms }\n";
    }

    private static String with(String item) {
        return connect("all to all, weight 1 mV, Exponential(tau = 2 ms), " + item);
    }

    @Test
    void timesAreMultiplesOfTheStep() {
        Marked.error(with("delay «6.1 ms»"), IssueCodes.TIME_MULTIPLE,
                "the delay is '6.1 ms', which is not a multiple of the step of 0.25 ms; the nearest are 6 ms and 6.25 ms");
        Marked.error(with("delay axonal «6.1 ms» dendritic 1 ms"), IssueCodes.TIME_MULTIPLE,
                "the axonal delay is '6.1 ms', which is not a multiple of the step of 0.25 ms; the nearest are 6 ms and 6.25 ms");
        Marked.error(with("delay axonal 1 ms dendritic «100 us»"), IssueCodes.TIME_MULTIPLE,
                "the dendritic delay is '100 us', which is not a multiple of the step of 0.25 ms; the nearest are 0 ms and 0.25 ms");
        Marked.error("layer a : LIF[1](refractory = «1.1 ms») simulate for 1 s { step 0.25 ms }", IssueCodes.TIME_MULTIPLE,
                "the hold of 'LIF' is 1.1 ms, which is not a multiple of the step of 0.25 ms; the nearest are 1 ms and 1.25 ms");
        Marked.error("layer a : «LIF»[1] simulate for 900 ms { step 0.3 ms }", IssueCodes.TIME_MULTIPLE,
                "the hold of 'LIF' is 1 ms, which is not a multiple of the step of 0.3 ms; the nearest are 0.9 ms and 1.2 ms");
        Marked.error("layer a[1] : spikes at 1 ms, «1.1 ms» simulate for 1 s { step 0.25 ms }", IssueCodes.TIME_MULTIPLE,
                "the time of a spike is '1.1 ms', which is not a multiple of the step of 0.25 ms; the nearest are 1 ms and 1.25 ms");
        Marked.error("parameter d = 1 ms layer a : LIF[1] simulate for «1.1 * d» { step 0.25 ms }", IssueCodes.TIME_MULTIPLE,
                "the duration of the simulation is '1.1 * d' (1.1 ms), which is not a multiple of the step of 0.25 ms; the nearest are"
                        + " 1 ms and 1.25 ms");
        Marked.error(training("present «65.1 ms», pulse 0 ms .. 4 ms, amplitude 1 mV", ""), IssueCodes.TIME_MULTIPLE,
                "the duration of a presentation is '65.1 ms', which is not a multiple of the step of 0.25 ms; the nearest are 65 ms and"
                        + " 65.25 ms");
        Marked.error(training("present 65 ms, pulse «0.1 ms» .. 4 ms, amplitude 1 mV", ""), IssueCodes.TIME_MULTIPLE,
                "the start of the pulse is '0.1 ms', which is not a multiple of the step of 0.25 ms; the nearest are 0 ms and 0.25 ms");
        Marked.error(training("present 65 ms, pulse 0 ms .. «4.1 ms», amplitude 1 mV", ""), IssueCodes.TIME_MULTIPLE,
                "the end of the pulse is '4.1 ms', which is not a multiple of the step of 0.25 ms; the nearest are 4 ms and 4.25 ms");
        Marked.clean("layer a[1] : spikes at 0.3 ms simulate for 0.7 ms { step 0.1 ms }", IssueCodes.TIME_MULTIPLE);
    }

    private static final String PRESENT = "present 65 ms, pulse 0 ms .. 4 ms, amplitude 1 mV";

    /** A network that trains: s -> v, h, W up, Q down. */
    private static String training(String present, String more) {
        return """
                stimulus s { images "a.png" patch 4 x 4 samples split on off %s }
                layer v : LIF[s] driven by s
                layer h : LIF[4]
                connect v -> h as W { all to all, weight uniform(0 mV, 2 mV), Exponential(tau = 3 ms), delay 6 ms }
                connect h -> v as Q { all to all, weight uniform(0 mV, 2 mV), Exponential(tau = 2 ms), delay 6 ms }
                train on s for 100 presentations { step 0.25 ms }
                %s""".formatted(present, more);
    }

    @Test
    void delaysAreStatedAndAtLeastOneStep() {
        String why = ": a spike of one step can arrive in the next one at the earliest, because all neurons of a step are computed"
                + " from the same past; write at least 0.25 ms";
        Marked.error(with("«delay 0 ms»"), IssueCodes.DELAY_ZERO, "a delay of 0 ms is below one step (0.25 ms)" + why);
        Marked.error(with("«delay axonal 0 ms dendritic 0 ms»"), IssueCodes.DELAY_ZERO,
                "a delay of 0 ms is below one step (0.25 ms)" + why);
        Marked.error(LAYERS + "connect a -> b as «W» { all to all, weight 1 mV, Exponential(tau = 2 ms) }",
                IssueCodes.ITEM_MISSING,
                "'W' does not say its delay");
        Marked.error(with("delay «3 mV»"), IssueCodes.UNIT_MISMATCH,
                "the delay must be a time (ms), but '3 mV' is a voltage (mV)");
        Marked.clean(with("delay axonal 0.25 ms dendritic 0 ms"), IssueCodes.DELAY_ZERO);
    }

    @Test
    void projectionsSayEverythingOnce() {
        Marked.error(with("delay 1 ms, «delay 2 ms»"), IssueCodes.ITEM_TWICE,
                "'W' states twice its delay; remove one of the two");
        Marked.error(connect("all to all, weight 1 mV, «weight 2 mV», Exponential(tau = 2 ms), delay 1 ms"),
                IssueCodes.ITEM_TWICE,
                "'W' states twice its weight; remove one of the two");
        Marked.error(connect("all to all, «one to one», weight 2 mV, Exponential(tau = 2 ms), delay 1 ms"), IssueCodes.ITEM_TWICE,
                "'W' states twice who is connected to whom; remove one of the two");
        Marked.error(LAYERS + "connect a -> «b» { all to all, weight 2 mV, delay 1 ms }", IssueCodes.ITEM_MISSING,
                "'a -> b' does not say its synapse");
        Marked.error("layer a : LIF[3] layer b : LIF[4] connect a -> b { «one to one», weight 1 mV, Exponential(tau = 2 ms),"
                + " delay 1 ms }", IssueCodes.NUMBER_RANGE,
                "one to one needs layers of one size, but 'a' has 3 neurons and 'b' 4");
        Marked.error(
                "layer a : LIF[3] layer b[3] : poisson 2 Hz connect a -> «b» { all to all, weight 1 mV, Exponential(tau = 2 ms),"
                        + " delay 1 ms }",
                IssueCodes.MISPLACED, "'b' has no neurons that could receive spikes; its own are given");
    }

    @Test
    void inputsAreFound() {
        String two = "neuron N { state v : mV input x : mV input y : mV input z : nA v' = (x + y + z * 1 MOhm - v) / 1 ms }\n";
        Marked.error(
                two + "layer a : N[1] connect a -> a as «W» { all to all, weight 1 mV, Exponential(tau = 2 ms), delay 1 ms }",
                IssueCodes.INPUT, "'W' can add to several inputs of 'N': 'x' (mV), 'y' (mV), 'z' (nA); name one with onto");
        Marked.clean(two + "layer a : N[1] connect a -> a as W { all to all, weight 1 nA, Exponential(tau = 2 ms), delay 1 ms }",
                IssueCodes.INPUT);
        Marked.error(
                two + "layer a : N[1] connect a -> a as «W» { all to all, weight 1 ms, Exponential(tau = 2 ms), delay 1 ms }",
                IssueCodes.INPUT, "no input of 'N' has the dimension of what 'W' gives: there is 'x' (mV), 'y' (mV), 'z' (nA);"
                        + " correct the unit, or name the input with onto");
        Marked.error("neuron N { state v : mV } layer a : N[1] connect a -> a as «W» { all to all, weight 1 mV,"
                + " Exponential(tau = 2 ms), delay 1 ms }", IssueCodes.INPUT,
                "'W' has nothing to add to: 'N' declares no input; add one such as input drive : mV");
        Marked.error(two + "layer a : N[1] «driven by constant 2 mV»", IssueCodes.INPUT,
                "what drives 'a' can add to several inputs of 'N': 'x' (mV), 'y' (mV), 'z' (nA); name one with onto");
    }

    @Test
    void weightsFitWhatTheyAddTo() {
        Marked.error(connect("all to all, weight «1 nS», Exponential(tau = 2 ms), delay 1 ms"), IssueCodes.UNIT_MISMATCH,
                "the weight of 'W' must be a voltage (mV), because it adds to 'drive' of 'b' (mV), but '1 nS' is a conductance (uS)");
        Marked.error("layer a : ConductanceLIF[1] connect a -> a as W { all to all, weight «1 nA», Conductance(tau = 2 ms),"
                + " delay 1 ms }", IssueCodes.UNIT_MISMATCH,
                "the weight of 'W' must be a conductance (uS), because it adds to 'current'"
                        + " of 'a' (nA), but '1 nA' is a current (nA)");
        Marked.error(with("delay 1 ms, learns STDP(rate = «1 ms»)"), IssueCodes.UNIT_MISMATCH,
                "'rate' of 'STDP' must be a voltage (mV) here, but '1 ms' is a time (ms)");
        Marked.error("layer a : LIF[1] pool p : LIF[2] { inhibits a: weight «-1 mV», Exponential(tau = 2 ms), delay 1 ms }",
                IssueCodes.WEIGHT_RANGE,
                "what inhibits is subtracted already, so its weight must not be negative, but it is '-1 mV';"
                        + " write it without the sign");
        Marked.error(connect(
                "all to all, weight uniform(«-1 mV», 1 mV), Exponential(tau = 2 ms), delay 1 ms, learns STDP(rate = 1 mV)"),
                IssueCodes.WEIGHT_RANGE, "the weight '-1 mV' is outside the bounds 0 .. of 'STDP'");
        Marked.error(connect("all to all, weight «uniform(2 mV, 1 mV)», Exponential(tau = 2 ms), delay 1 ms"),
                IssueCodes.NUMBER_RANGE, "the first number of 'uniform(2 mV, 1 mV)' is above the second one; exchange them");
        Marked.error(connect("all to all, weight «2 * uniform(1 mV, 2 mV)», Exponential(tau = 2 ms), delay 1 ms"),
                IssueCodes.NUMBER_CONSTANT, "a weight is a constant such as 1 mV, or drawn: uniform(0 mV, 2 mV);"
                        + " '2 * uniform(1 mV, 2 mV)' is neither");
    }

    @Test
    void poolsDoNotLearn() {
        Marked.error("layer a : LIF[1] pool p : LIF[2] { excited by a: weight 1 mV, Exponential(tau = 2 ms), delay 1 ms, «learns"
                + " STDP(rate = 1 mV)» }", IssueCodes.RULE_PLACE,
                "'a -> p' cannot learn: the weights of a pool are one constant and its"
                        + " spikes are only counted; make the pool a layer and connect it, or remove the rule");
        Marked.error(
                "layer a : LIF[1] pool p : LIF[2] { excited by a: «weight uniform(0 mV, 1 mV)», Exponential(tau = 2 ms), delay 1 ms"
                        + " }",
                IssueCodes.MISPLACED, "the weights of a pool are one constant, such as weight 1 mV; make the pool a layer for"
                        + " others");
        Marked.error(
                training(PRESENT, "pair p { forward W learns STDP(rate = 1 mV) backward Q learns mirror of STDP(rate = 1 mV) }\n"
                        + "connect h -> h { all to all, weight 1 mV, Exponential(tau = 2 ms), delay 1 ms }\n"
                        + "pair q unmirrored { forward Q learns «STDP(rate = 1 mV)» backward W learns STDP(rate = 1 mV) }")
                        .replace("backward W learns STDP(rate = 1 mV) }", "backward X learns STDP(rate = 1 mV) }")
                        .replace("connect h -> h {", "connect v -> h as X {"),
                IssueCodes.RULE_PLACE, "'Q' already learns by 'STDP'; a projection has one rule, remove one of the two");
    }

    @Test
    void pairsMirrorEachOther() {
        String rules = "{ forward W learns STDP(rate = 1 mV) backward Q learns mirror of STDP(rate = 2 mV) }";
        Marked.clean(training(PRESENT, "pair p " + rules), IssueCodes.PAIR_UNMIRRORED);
        Marked.error(training(PRESENT, "pair «p» " + rules).replace("connect h -> v", "connect v -> h"), IssueCodes.PAIR_MISMATCH,
                "the projections of the pair 'p' must connect the same two layers in opposite directions, but 'W' goes from 'v' to 'h'"
                        + " and 'Q' from 'v' to 'h'");
        Marked.error(training(PRESENT, "pair «p» " + rules).replace("LIF[4]", "LIF[32]").replace("as Q { all to all",
                "as Q { one to one"), IssueCodes.PAIR_MISMATCH,
                "the projections of the pair 'p' must connect the same neurons, but 'W' is all to all and 'Q' one to one");
        Marked.error(training(PRESENT, "pair «p» { forward W learns STDP(rate = 1 mV) backward Q learns"
                + " WeightDependentSTDP(rate = 2 mV, largest = 9 mV) }").replace("pair", "pair")
                .replace("«p» {", "«p» unmirrored {"),
                IssueCodes.PAIR_MISMATCH,
                "the projections of the pair 'p' must have the same bounds, but the upper one of 'W' is none and"
                        + " that of 'Q' is 9 mV");
        Marked.error(
                training(PRESENT,
                        "pair «p» unmirrored { forward W learns WeightDependentSTDP(rate = 1 mV, largest = 8 mV) backward Q"
                                + " learns mirror of WeightDependentSTDP(rate = 2 mV, largest = 9 mV) }"),
                IssueCodes.PAIR_MISMATCH,
                "the projections of the pair 'p' must have the same bounds, but the upper one of 'W' is 8 mV and that of 'Q' is 9 mV");
        Marked.warning(training(PRESENT, "pair «p» { forward W learns STDP(rate = 1 mV) backward Q learns STDP(rate = 1 mV) }"),
                IssueCodes.PAIR_UNMIRRORED,
                "the pair 'p' is not mirrored: 'W' learns STDP and 'Q' STDP; write mirror of on one side, or,"
                        + " if this is meant, pair p unmirrored");
        Marked.warning(
                training(PRESENT, "pair «p» { forward W learns STDP(rate = 1 mV) backward Q learns mirror of STDP(rate = 1 mV,"
                        + " tauPlus = 5 ms) }"),
                IssueCodes.PAIR_UNMIRRORED,
                "the pair 'p' is mirrored but for 'tauPlus' (20 ms and 5 ms); give both sides the same values");
        Marked.clean(
                training(PRESENT, "pair p unmirrored { forward W learns STDP(rate = 1 mV) backward Q learns STDP(rate = 1 mV) }"),
                IssueCodes.PAIR_UNMIRRORED);
    }

    @Test
    void aMirrorIsNotShiftedByItsDelays() {
        String pair = "pair «p» { forward W learns STDP(rate = 1 mV) backward Q learns mirror of STDP(rate = 1 mV) }";
        Marked.warning(training(PRESENT, pair).replaceFirst("delay 6 ms", "delay axonal 5 ms dendritic 1 ms"),
                IssueCodes.PAIR_SHIFTED,
                "the mirror of the pair 'p' is shifted by 4 ms: dendritic - axonal delay is -4 ms for 'W',"
                        + " axonal - dendritic delay is 0 ms for 'Q'; make them equal");
        Marked.clean(training(PRESENT, pair).replace("«", "").replace("»", "").replaceFirst("delay 6 ms",
                "delay axonal 5 ms dendritic 1 ms").replaceFirst("delay 6 ms", "delay axonal 1 ms dendritic 5 ms"),
                IssueCodes.PAIR_SHIFTED);
    }

    @Test
    void learningIsInBalance() {
        Marked.warning(with("delay 1 ms, learns «STDP»(rate = 1 mV, aMinus = 3)"), IssueCodes.RULE_SHRINKS,
                "'STDP' takes 3 times what it adds, summed over all time differences, so weights can only shrink; raise its potentiation"
                        + " or lower its depression");
        Marked.clean(with("delay 1 ms, learns STDP(rate = 1 mV, aMinus = 1.05)"), IssueCodes.RULE_SHRINKS);
        Marked.clean(with("delay 1 ms, learns TripletSTDP(rate = 1 mV)"), IssueCodes.RULE_SHRINKS);
        Marked.clean(with("delay 1 ms, learns WeightDependentSTDP(rate = 1 mV, largest = 9 mV, alpha = 3)"),
                IssueCodes.RULE_SHRINKS);
        String pair = "pair p { forward W learns STDP(rate = 1 mV) backward Q learns mirror of STDP(rate = 1 mV) }\n";
        Marked.warning(training(PRESENT, pair).replace("as W", "as «W»"), IssueCodes.HOMEOSTASIS_MISSING,
                "'h' learns through 'W' without homeostasis and may fall silent or run away; add homeostasis on h { scale ... }");
        Marked.clean(training(PRESENT, pair + "homeostasis on h { scale W towards 0.02 spikes per presentation, rate 0.02 }"),
                IssueCodes.HOMEOSTASIS_MISSING);
    }

    @Test
    void rolesFit() {
        Marked.error(training(PRESENT, "homeostasis on h { scale «Q» towards 0.02 spikes per presentation, rate 0.02 }"),
                IssueCodes.ROLE,
                "'Q' leads to 'v', not to 'h'; scale a projection onto 'h'");
        Marked.error(training(PRESENT, measure("h, code v").replace("input h", "input «h»")).replace("forward W, backward Q",
                "forward Q, backward W"), IssueCodes.ROLE, "the input of a measure must be driven by a stimulus, but 'h' is not");
        Marked.error(
                training(PRESENT, measure("v, code h").replace("forward W", "forward «Q»").replace("backward Q", "backward Q")),
                IssueCodes.ROLE, "'Q' must lead from 'v' to 'h', but it leads from 'h' to 'v'");
        Marked.error(training(PRESENT, measure("v, code h").replace("first h spike", "first «v» spike")), IssueCodes.ROLE,
                "the bouts are those of the code, 'h', not of 'v'");
        Marked.error(training(PRESENT, measure("v, code h").replace("autoencoder", "«autocoder»")), IssueCodes.NAME_UNKNOWN,
                "there is no measure called 'autocoder'; there is autoencoder");
        Marked.error(training(PRESENT, measure("v, code h").replace("12 ms", "«12.1 ms»")), IssueCodes.TIME_MULTIPLE,
                "the beginning of the late spikes is '12.1 ms', which is not a multiple of the step of 0.25 ms; the nearest are 12 ms and"
                        + " 12.25 ms");
        Marked.error(training(PRESENT, measure("v, code h").replace("9 ms", "«9.1 ms»")), IssueCodes.TIME_MULTIPLE,
                "the beginning of the fourth bout is '9.1 ms', which is not a multiple of the step of 0.25 ms; the nearest are 9 ms and"
                        + " 9.25 ms");
    }

    private static String measure(String roles) {
        String first = roles.substring(roles.length() - 1);
        return "measure autoencoder { input " + roles
                + ", forward W, backward Q late from 12 ms, fourth bout from 9 ms after the first "
                + first + " spike }";
    }

    @Test
    void sizesAgreeWithStimuli() {
        Marked.error(training(PRESENT, "").replace("LIF[s]", "LIF[«31»]"), IssueCodes.SIZE_STIMULUS,
                "'v' has 31 neurons, but a sample of 's' has 32 values (ON and OFF); write [s]");
        Marked.clean(training(PRESENT, "").replace("LIF[s]", "LIF[32]"), IssueCodes.SIZE_STIMULUS);
        Marked.error("layer «a» : LIF", IssueCodes.ITEM_MISSING, "the layer 'a' does not say how large it is; write Cell[100]");
        Marked.error("layer «a» : poisson 2 Hz", IssueCodes.ITEM_MISSING,
                "the layer 'a' does not say how large it is; write layer a[1]");
        Marked.error("layer a[2] : LIF[«2»]", IssueCodes.ITEM_TWICE,
                "the layer 'a' states its size twice; remove one of the two");
        Marked.error("pool «p» : LIF { }", IssueCodes.ITEM_MISSING, "the pool 'p' does not say how large it is; write LIF[50]");
        Marked.error("layer a : LIF[«2.5»]", IssueCodes.NUMBER_RANGE,
                "the number of neurons must be a whole number above 0, but it is '2.5'");
        Marked.error("layer a[«0»] : poisson 2 Hz", IssueCodes.NUMBER_RANGE,
                "the size of a layer must be a whole number above 0, but it is '0'");
        Marked.error("layer a[1] : poisson «-2 Hz»", IssueCodes.NUMBER_RANGE,
                "the rate of Poisson spikes must be 0 or more, but it is '-2 Hz'");
    }

    @Test
    void stimuliWork() {
        Marked.error("stimulus «s» { images \"a.png\" patch 4 x 4 }", IssueCodes.ITEM_MISSING,
                "'s' does not say how it is presented, such as present"
                        + " 65 ms, pulse 0 ms .. 4 ms, amplitude 80 mV");
        Marked.error(training(PRESENT + " «patch 3 x 3»", ""), IssueCodes.ITEM_TWICE, "'s' says this twice; join the two");
        Marked.error(training("samples «split on off», clip 4 " + PRESENT, "").replace("samples split on off samples", "samples"),
                IssueCodes.MISPLACED, "split on off must be the last step: after it there is no signed picture any more");
        Marked.error(training("present 65 ms, pulse 4 ms .. «4 ms», amplitude 1 mV", ""), IssueCodes.NUMBER_RANGE,
                "the pulse must end after it starts, but it starts at 4 ms and ends at 4 ms");
        Marked.error(training("present 65 ms, pulse 4 ms .. «66 ms», amplitude 1 mV", ""), IssueCodes.NUMBER_RANGE,
                "the pulse must end within the presentation of 65 ms, but it ends at 66 ms");
        Marked.error(training(PRESENT, "").replace("patch 4 x 4", "patch «4.5» x 4"), IssueCodes.NUMBER_RANGE,
                "the number of rows must be a whole number above 0, but it is '4.5'");
    }

    @Test
    void filesAreThere() {
        Marked.warning(training(PRESENT, "").replace("\"a.png\"", "«\"nothing/*.png\"»"), IssueCodes.FILE_MISSING,
                "no file matches 'nothing/*.png'; paths are relative to the folder of the model, "
                        + java.nio.file.Path.of("").toAbsolutePath());
        Marked.clean(training(PRESENT, "").replace("\"a.png\"", "\"pom.x*\""), IssueCodes.FILE_MISSING);
        Marked.clean(training(PRESENT, "").replace("\"a.png\"", "\"./pom.xml\""), IssueCodes.FILE_MISSING);
    }

    @Test
    void programmesAreComplete() {
        Marked.error(LAYERS + "simulate for 1 s { step 1 ms }\nsimulate for «1 s» { step 1 ms }", IssueCodes.PROGRAMME_TWICE,
                "a model trains or simulates once; remove one of the two, or keep it in another file");
        Marked.error(LAYERS + "simulate for «1 s» { }", IssueCodes.STEP_MISSING,
                "the step is missing; write step 0.25 ms into the braces");
        Marked.error(LAYERS + "simulate for 1 s { step «0 ms» }", IssueCodes.NUMBER_RANGE,
                "the step must be above 0, but it is '0 ms'");
        Marked.error(LAYERS + "simulate for 1 s { step 1 ms «step 2 ms» }", IssueCodes.ITEM_TWICE,
                "this is set twice; remove one of the"
                        + " two");
        Marked.error(LAYERS + "simulate for 1 s { step 1 ms «record raster of last» }", IssueCodes.MISPLACED,
                "a simulation has no presentations; it records spikes, states and weights");
        Marked.error(training(PRESENT, "").replace("step 0.25 ms", "step 0.25 ms «record spikes»"), IssueCodes.MISPLACED,
                "only a simulation records this; a training records measures, weights and rasters");
        Marked.error(training(PRESENT, "").replace("driven by s", "").replace("train on s", "train on «s»"),
                IssueCodes.PROGRAMME_STIMULUS,
                "no layer is driven by 's', so the training would show it to nobody; write layer visible :"
                        + " Cell[s] driven by s");
        Marked.error(
                training(PRESENT, "layer w : LIF[t] driven by «t»\nstimulus t { images \"a.png\" patch 4 x 4 " + PRESENT + " }"),
                IssueCodes.PROGRAMME_STIMULUS, "'w' waits for 't', but the training shows 's'");
        Marked.error(training(PRESENT, "").replace("driven by s", "driven by «s»").replace("train on s for 100 presentations",
                "simulate for 1 s"), IssueCodes.PROGRAMME_STIMULUS,
                "a simulation shows no stimulus, but 'v' is driven by one; use train, or drive the layer by a constant");
        Marked.error(training(PRESENT, "").replace("100 presentations", "«1.5» presentations"), IssueCodes.NUMBER_RANGE,
                "the number of presentations must be a whole number above 0, but it is '1.5'");
        Marked.error(training(PRESENT, "").replace("100 presentations", "100 presentations, seed «-1»"), IssueCodes.NUMBER_RANGE,
                "the seed must be a whole number, 0 or more, but it is '-1'");
        // points beyond the end are ignored, so that a shorter training needs no other text
        Marked.clean(training(PRESENT, "").replace("step 0.25 ms",
                "step 0.25 ms record weights at 0, 100, 101, last record raster of 100"), IssueCodes.NUMBER_RANGE);
    }

    @Test
    void solversSolveWhatTheyCan() {
        String cell = "neuron N { parameter tau = 10 ms state v : mV, g = 0 input x : mV v' = %s g' = -g / tau }\nlayer a : N[1]\n";
        String program = "simulate for 1 s { step 0.1 ms, solver %s }";
        String neuron = cell.replace(", g = 0", ", g : 1");
        Marked.error(neuron.formatted("«v * g» / tau") + program.formatted("exact"), IssueCodes.SOLVER_EXACT,
                "the solver exact needs linear equations, but the equation of 'v' in 'N' holds 'v * g', which is not linear; use"
                        + " exponential euler or rk4");
        Marked.clean(neuron.formatted("v * g / tau") + program.formatted("exponential euler"), IssueCodes.SOLVER_EULER);
        Marked.error(neuron.formatted("«v ^ 2» / 1 mV / tau") + program.formatted("exponential euler"), IssueCodes.SOLVER_EULER,
                "exponential euler needs equations that are linear in their own state, but the equation of 'v' in 'N' holds 'v ^ 2',"
                        + " which is not; use solver rk4");
        Marked.clean(neuron.formatted("v ^ 2 / 1 mV / tau") + program.formatted("rk4"), IssueCodes.SOLVER_EULER);
        Marked.error("layer a : «Izhikevich»[1] simulate for 1 s { step 0.1 ms }", IssueCodes.SOLVER_EULER,
                "exponential euler needs equations that are linear in their own state, but the equation of 'v' in 'Izhikevich' holds"
                        + " 'v ^ 2', which is not; use solver rk4");
        Marked.error(
                "layer a : ConductanceLIF[1] connect a -> a { all to all, weight 1 nS, «Conductance»(tau = 2 ms), delay 1 ms }"
                        + program.formatted("exact"),
                IssueCodes.SOLVER_EXACT, "the solver exact needs linear equations, but what 'Conductance'"
                        + " gives holds 'g * (reversal - post.v)', which is not linear; use exponential euler or rk4");
    }

    @Test
    void runsAreAffordable() {
        Marked.warning("layer a : LIF[1](tau = 2 ms) simulate for 1 s { step «0.5 ms» }", IssueCodes.STEP_COARSE,
                "the step of 0.5 ms is larger than a fifth of the shortest time constant, 'tau' of 'LIF' = 2 ms, so results will depend on"
                        + " it; use at most 0.4 ms");
        Marked.clean("layer a : LIF[1](tau = 2 ms) simulate for 1 s { step 0.2 ms }", IssueCodes.STEP_COARSE);
        Marked.warning("layer a : LIF[1000] simulate for 100 s { step 0.1 ms «record v of a» }", IssueCodes.RECORD_SIZE,
                "this will record about 4 GB; record less, with every");
        Marked.clean("layer a : LIF[1000] simulate for 100 s { step 0.1 ms record v of a every 1 ms }", IssueCodes.RECORD_SIZE);
        Marked.warning(training(PRESENT, "").replace("LIF[4]", "LIF[100000]").replace("step 0.25 ms",
                "step 0.25 ms «checkpoint every 1 presentations»"), IssueCodes.RECORD_SIZE,
                "this will record about 2.6 GB; record less, with a longer interval");
    }

    @Test
    void definitionsAreUsed() {
        Marked.warning("parameter «a» = 1 layer b : LIF[1]", IssueCodes.UNUSED,
                "the parameter 'a' is never used; remove it, or correct the name where it was meant");
        Marked.warning("neuron «N» { state v : mV } layer b : LIF[1]", IssueCodes.UNUSED,
                "the neuron 'N' is never used; remove it, or correct the name where it was meant");
        Marked.warning("neuron N { state v : mV parameter «a» = 1 } layer b : N[1](a = 2)", IssueCodes.UNUSED,
                "the parameter 'a' is never used; remove it, or correct the name where it was meant");
        Marked.warning("neuron N { state v : mV input «x» : mV } layer b : N[1]", IssueCodes.UNUSED,
                "the input 'x' is never used; remove it, or correct the name where it was meant");
        Marked.clean("neuron N { state v : mV } synapse S { state g : weight on arrival { g += weight } gives g }",
                IssueCodes.UNUSED);
    }
}
