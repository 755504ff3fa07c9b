package org.tain.eclipse.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tain.eclipse.project.Example;
import org.tain.eclipse.project.TainProject;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.tain.eclipse.tests.workbench.Workbench;

@ExtendWith(FreshWorkbench.class)
class ProjectTest {

    @Test
    void everyExampleBecomesAProjectThatCompiles() throws Exception {
        List<Example> examples = Example.all();
        assertEquals("patches.tain", examples.getFirst().fileName());
        assertTrue(examples.size() >= 6, "examples: " + examples.size());
        for (Example example : examples) {
            IProject project = TainProject.create("Example " + example.fileName(), null, List.of(example), null);
            try {
                project.build(IncrementalProjectBuilder.FULL_BUILD, null);
                assertEquals(List.of(), problems(project), example.fileName());
                assertEquals(1, project.getFolder("src-gen").members().length, example.fileName());
                assertTrue(project.getFolder("bin").members().length > 0, "compiled " + example.fileName());
            } finally {
                project.delete(true, true, null);
            }
        }
    }

    @Test
    void onlyWhatChangedIsGeneratedAgainAndNothingOutlivesItsModel(Workbench workbench) throws Exception {
        IProject project = workbench.project();
        TainProject.configure(project, null);
        IFile one = workbench.write("one.tain", cell("One", "1 mV"));
        workbench.write("two.tain", cell("Two", "2 mV"));
        build(project);
        IFile javaOne = project.getFile("src-gen/One.java");
        IFile javaTwo = project.getFile("src-gen/Two.java");
        assertTrue(javaOne.isDerived() && javaTwo.isDerived());
        long stampTwo = javaTwo.getModificationStamp();

        workbench.write("one.tain", cell("One", "3 mV"));
        build(project);
        assertTrue(text(javaOne).contains("3 mV"), "generated again");
        assertEquals(stampTwo, javaTwo.getModificationStamp(), "left alone");

        workbench.write("one.tain", cell("Three", "3 mV"));
        build(project);
        assertFalse(javaOne.exists(), "the old name is gone");
        assertTrue(project.getFile("src-gen/Three.java").exists());
        assertTrue(project.getFile("bin/Three.class").exists());

        one.delete(true, null);
        build(project);
        assertFalse(project.getFile("src-gen/Three.java").exists(), "gone with its model");
        assertFalse(project.getFile("bin/Three.class").exists());
    }

    @Test
    void aModelWithErrorsLeavesWhatWasGenerated(Workbench workbench) throws Exception {
        IProject project = workbench.project();
        TainProject.configure(project, null);
        workbench.write("one.tain", cell("One", "1 mV"));
        build(project);
        long stamp = project.getFile("src-gen/One.java").getModificationStamp();

        workbench.write("one.tain", cell("One", "4 mV").replace("LIF", "Lif"));
        build(project);
        assertEquals(stamp, project.getFile("src-gen/One.java").getModificationStamp());

        workbench.write("one.tain", cell("One", "4 mV"));
        build(project);
        assertTrue(text(project.getFile("src-gen/One.java")).contains("4 mV"));
    }

    @Test
    void twoNetworksOfOneNameAreToldApartByAMarker(Workbench workbench) throws Exception {
        IProject project = workbench.project();
        TainProject.configure(project, null);
        workbench.write("a.tain", cell("Same", "1 mV"));
        workbench.write("b.tain", "\n" + cell("Same", "1 mV"));
        build(project);
        IMarker[] markers = project.findMarkers("org.tain.eclipse.generationProblem", false, IResource.DEPTH_INFINITE);
        assertEquals(1, markers.length);
        assertEquals("b.tain", markers[0].getResource().getName());
        assertEquals(2, markers[0].getAttribute(IMarker.LINE_NUMBER, 0));
        assertTrue(markers[0].getAttribute(IMarker.MESSAGE, "").startsWith("a.tain generates Same.java already"));

        workbench.write("a.tain", cell("Other", "1 mV"));
        build(project);
        assertEquals(List.of(), problems(project), "each has its own name now");
        assertTrue(project.getFile("src-gen/Same.java").exists());
    }

    @Test
    void theTextThatARunKeepsIsNoModelOfTheProject(Workbench workbench) throws Exception {
        IProject project = workbench.project();
        TainProject.configure(project, null);
        workbench.write("one.tain", cell("One", "1 mV"));
        workbench.write("results/One-1/run.json", "{}");
        workbench.write("results/One-1/model.tain", cell("One", "1 mV"));
        build(project);
        assertEquals(List.of(), problems(project));
        assertEquals(1, project.getFolder("src-gen").members().length);
    }

    @Test
    void whatAUserDeletesOrEditsIsGeneratedAgainAndCleanRemovesIt(Workbench workbench) throws Exception {
        IProject project = workbench.project();
        TainProject.configure(project, null);
        workbench.write("sub/one.tain", "package org.example\n" + cell("One", "1 mV"));
        build(project);
        IFile java = project.getFile("src-gen/org/example/One.java");
        java.delete(true, null);
        build(project);
        assertTrue(java.exists());
        workbench.write("src-gen/org/example/One.java", "class One {}\n");
        build(project);
        assertTrue(text(java).contains("package org.example;"));

        IFile own = workbench.write("src-gen/Own.java", "class Own {\n}\n");
        project.build(IncrementalProjectBuilder.CLEAN_BUILD, null);
        assertFalse(java.exists());
        assertFalse(project.getFolder("src-gen/org").exists());
        assertTrue(own.exists(), "what the user wrote stays");
        build(project);
        assertTrue(java.exists());
    }

    static String cell(String network, String drive) {
        return """
                network %s

                layer cell : LIF[2] driven by constant %s

                simulate for 10 ms {
                    step 0.1 ms, solver exact
                    record spikes
                }
                """.formatted(network, drive);
    }

    private static void build(IProject project) throws CoreException {
        project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
    }

    private static String text(IFile file) throws Exception {
        try (var in = file.getContents(true)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static List<String> problems(IProject project) throws CoreException {
        return Arrays.stream(project.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE))
                .map(marker -> marker.getResource().getName() + ":" + marker.getAttribute(IMarker.LINE_NUMBER, 0) + ": "
                        + marker.getAttribute(IMarker.MESSAGE, ""))
                .toList();
    }
}
