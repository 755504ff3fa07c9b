package org.tain.eclipse.tests.perspective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.tain.eclipse.tests.workbench.FreshWorkbench;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Everything that plugin.xml names exists: classes can be made and are what their extension point wants, icons can be read. */
@ExtendWith(FreshWorkbench.class)
class ContributionsTest {
    /** The attributes that name a class to be made, whatever stands in them. */
    private static final Set<String> MADE = Set.of("class", "delegate", "defaultHandler", "launcher");
    /** Names the class that an answer has, so that its page is found; no object is made of it. */
    private static final String LOOKED_UP = "searchResultClass";
    private static final String OURS = "org\\.tain\\.[\\w.]*\\.[A-Z]\\w*(:.*)?";

    @ParameterizedTest
    @ValueSource(strings = {"org.tain.eclipse", "org.tain.eclipse.views"})
    void everyClassCanBeMadeAndIsWhatItsPlaceWants(String bundle) throws Exception {
        List<String> made = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (IExtension extension : Platform.getExtensionRegistry().getExtensions(bundle)) {
            for (IConfigurationElement element : all(extension.getConfigurationElements())) {
                for (String attribute : element.getAttributeNames()) {
                    if (isMade(attribute, element.getAttribute(attribute))) {
                        made.add(element.getAttribute(attribute));
                        fault(extension.getExtensionPointUniqueIdentifier(), element, attribute, faults);
                    }
                }
            }
        }
        assertEquals(List.of(), faults);
        assertEquals(written(bundle), made.size(), "the classes that plugin.xml names, of which were made: " + made);
    }

    private static boolean isMade(String attribute, String value) {
        return MADE.contains(attribute) || value.matches(OURS) && !LOOKED_UP.equals(attribute);
    }

    private static void fault(String point, IConfigurationElement element, String attribute, List<String> faults) {
        String where = point + ", " + element.getName() + " " + attribute + "=\"" + element.getAttribute(attribute) + "\": ";
        try {
            Object made = element.createExecutableExtension(attribute);
            Class<?> wanted = Wanted.by(point);
            if (!wanted.isInstance(made)) {
                faults.add(where + "is no " + wanted.getSimpleName());
            }
        } catch (CoreException e) {
            faults.add(where + e.getStatus().getException());
        }
    }

    /** How many classes the file itself names, in case the registry left an extension out. */
    private static int written(String bundle) throws Exception {
        try (InputStream file = Platform.getBundle(bundle).getEntry("plugin.xml").openStream()) {
            NodeList elements = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file)
                    .getElementsByTagName("*");
            int count = 0;
            for (int i = 0; i < elements.getLength(); i++) {
                var attributes = ((Element) elements.item(i)).getAttributes();
                for (int k = 0; k < attributes.getLength(); k++) {
                    count += isMade(attributes.item(k).getNodeName(), attributes.item(k).getNodeValue()) ? 1 : 0;
                }
            }
            return count;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.tain.eclipse", "org.tain.eclipse.views"})
    void everyIconCanBeRead(String bundle) {
        Bundle contributor = Platform.getBundle(bundle);
        int read = 0;
        for (IExtension extension : Platform.getExtensionRegistry().getExtensions(bundle)) {
            for (IConfigurationElement element : all(extension.getConfigurationElements())) {
                for (String name : element.getAttributeNames()) {
                    String value = element.getAttribute(name);
                    if (value.startsWith("icons/") && !value.contains(",")) {
                        URL icon = contributor.getEntry(value);
                        assertNotNull(icon, element.getName() + " names " + value);
                        read++;
                    }
                }
            }
        }
        assertTrue(read >= 7, "icons: " + read);
    }

    private static List<IConfigurationElement> all(IConfigurationElement[] elements) {
        List<IConfigurationElement> all = new ArrayList<>();
        for (IConfigurationElement element : elements) {
            all.add(element);
            all.addAll(all(element.getChildren()));
        }
        return all;
    }
}
