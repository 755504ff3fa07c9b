package org.tain.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may know whom: docs/architecture.md says why. */
class ArchitectureTest {
    private static final JavaClasses TAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.tain");

    private static final String[] NUMERICS = {"org.hipparchus..", "io.jhdf..", "com.google.gson.."};
    private static final String[] LANGUAGE = {"org.eclipse.emf..", "org.eclipse.xtext..", "com.google.inject..",
            "com.google.common..", "org.antlr..", "jakarta.inject..", "javax.inject.."};

    private static void mayKnow(String bundle, String[]... allowed) {
        List<String> all = new ArrayList<>(List.of("java..", "javax..", bundle));
        for (String[] group : allowed) {
            all.addAll(List.of(group));
        }
        classes().that().resideInAPackage(bundle).should().onlyDependOnClassesThat()
                .resideInAnyPackage(all.toArray(String[]::new)).check(TAIN);
    }

    @Test
    void theRuntimeKnowsNumericsAlone() {
        mayKnow("org.tain.runtime..", NUMERICS);
    }

    @Test
    void theLanguageKnowsXtextAloneAndNoEditor() {
        mayKnow("org.tain.language..", LANGUAGE, new String[] {"org.eclipse.lsp4j..", "com.google.gson..",
                "org.tain.language.ide.."});
        noClasses().that().resideInAPackage("org.tain.language..").and().resideOutsideOfPackage("org.tain.language.ide..")
                .should().dependOnClassesThat().resideInAnyPackage("org.tain.language.ide..", "org.eclipse.xtext.ide..",
                        "org.eclipse.lsp4j..", "com.google.gson..")
                .check(TAIN);
    }

    @Test
    void theCompilerKnowsTheLanguageAndTheRuntime() {
        mayKnow("org.tain.compiler..", LANGUAGE, NUMERICS, new String[] {"org.tain.language..", "org.tain.runtime.."});
    }

    @Test
    void onlyTheLoweringSeesTheTextModel() {
        noClasses().that().resideInAnyPackage("org.tain.compiler.ir..", "org.tain.compiler.pass..", "org.tain.compiler.emit..",
                "org.tain.compiler.plan..", "org.tain.compiler.java..", "org.tain.compiler.window..").should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.tain.language..", "org.eclipse..").check(TAIN);
    }

    @Test
    void onlyTheInterpreterAndWhoLaunchesCallTheRuntime() {
        noClasses().that().resideInAnyPackage("org.tain.compiler.ir..", "org.tain.compiler.pass..", "org.tain.compiler.emit..",
                "org.tain.compiler.window..", "org.tain.compiler.lower..", "org.tain.compiler.load..").should()
                .dependOnClassesThat().resideInAPackage("org.tain.runtime.*..").check(TAIN);
    }

    @Test
    void theInterpreterSharesNothingWithGeneratedCode() {
        noClasses().that().resideInAPackage("org.tain.compiler.interpret..").should().dependOnClassesThat()
                .resideInAnyPackage("org.tain.compiler.pass..", "org.tain.compiler.emit..", "org.tain.compiler.java..",
                        "org.tain.runtime.learning..", "org.hipparchus..")
                .check(TAIN);
        noClasses().that().resideInAPackage("org.tain.compiler.interpret..").should().dependOnClassesThat()
                .haveNameMatching("org\\.tain\\.runtime\\.network\\.(Propagator|Growth|Spread|Threshold|.*RowSum)").check(TAIN);
    }

    @Test
    void theAnalysisKnowsRunsAndNeverTheLanguage() {
        mayKnow("org.tain.analysis..",
                new String[] {"org.tain.runtime.run..", "org.tain.runtime.record..", "org.tain.runtime.stimulus..",
                        "org.tain.runtime", "com.google.gson..", "org.apache.batik..", "org.w3c.dom..", "org.eclipse.elk..",
                        "org.eclipse.emf.."});
        noClasses().that().resideInAPackage("org.tain.analysis..").and().resideOutsideOfPackage("org.tain.analysis.network")
                .should().dependOnClassesThat().resideInAPackage("org.eclipse..").check(TAIN);
    }

    @Test
    void nothingNamesTheWorkbench() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("org.eclipse.ui..", "org.eclipse.jface..",
                "org.eclipse.swt..", "org.eclipse.core.resources..").check(TAIN);
    }

    @Test
    void packagesDoNotKnowEachOtherInCircles() {
        for (String bundle : new String[] {"runtime", "compiler", "analysis"}) {
            slices().matching("org.tain." + bundle + ".(**)").should().beFreeOfCycles().check(TAIN);
        }
    }
}
