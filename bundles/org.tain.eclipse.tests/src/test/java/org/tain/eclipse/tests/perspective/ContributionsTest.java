package org.tain.eclipse.tests.perspective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.tain.eclipse.tests.workbench.FreshWorkbench;

/** Everything that plugin.xml names exists: classes can be made, icons can be read. */
@ExtendWith(FreshWorkbench.class)
class ContributionsTest {
    private static final String CLASS = "org\\.tain(\\.[a-z]\\w*)*\\.[A-Z]\\w*(:.*)?";

    @ParameterizedTest
    @ValueSource(strings = {"org.tain.eclipse", "org.tain.eclipse.views"})
    void everyClassCanBeMade(String bundle) {
        List<String> made = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (IConfigurationElement element : elements(bundle)) {
            for (String name : element.getAttributeNames()) {
                if (element.getAttribute(name).matches(CLASS) && !"searchResultClass".equals(name)) {
                    try {
                        assertNotNull(element.createExecutableExtension(name));
                        made.add(element.getAttribute(name));
                    } catch (CoreException e) {
                        faults.add(element.getAttribute(name) + ": " + e.getStatus().getException());
                    }
                }
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(made.size() >= 7, "made: " + made);
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.tain.eclipse", "org.tain.eclipse.views"})
    void everyIconCanBeRead(String bundle) {
        Bundle contributor = Platform.getBundle(bundle);
        for (IConfigurationElement element : elements(bundle)) {
            for (String name : element.getAttributeNames()) {
                String value = element.getAttribute(name);
                if (value.startsWith("icons/") && !value.contains(",")) {
                    URL icon = contributor.getEntry(value);
                    assertNotNull(icon, element.getName() + " names " + value);
                }
            }
        }
    }

    private static List<IConfigurationElement> elements(String bundle) {
        List<IConfigurationElement> all = new ArrayList<>();
        for (IExtension extension : Platform.getExtensionRegistry().getExtensions(bundle)) {
            collect(extension.getConfigurationElements(), all);
        }
        return all;
    }

    private static void collect(IConfigurationElement[] elements, List<IConfigurationElement> all) {
        for (IConfigurationElement element : elements) {
            all.add(element);
            collect(element.getChildren(), all);
        }
    }
}
