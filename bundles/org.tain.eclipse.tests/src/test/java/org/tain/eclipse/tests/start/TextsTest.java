package org.tain.eclipse.tests.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

/** What the user reads of the contributions, in menus, preferences and Help > About. */
class TextsTest {
    private static final String PRODUCT = "org.tain.eclipse.product";

    @Test
    void everyKeyHasItsText() {
        List<String> keys = new ArrayList<>();
        for (String bundle : List.of("org.tain.eclipse", "org.tain.eclipse.views")) {
            for (IExtension extension : Platform.getExtensionRegistry().getExtensions(bundle)) {
                for (IConfigurationElement element : extension.getConfigurationElements()) {
                    collect(element, keys);
                }
            }
        }
        assertEquals(List.of(), keys);
    }

    private static void collect(IConfigurationElement element, List<String> keys) {
        for (String name : element.getAttributeNames()) {
            if (element.getAttribute(name).startsWith("%")) {
                keys.add(element.getName() + " " + name + "=" + element.getAttribute(name));
            }
        }
        for (IConfigurationElement child : element.getChildren()) {
            collect(child, keys);
        }
    }

    @Test
    void theProductSaysWhatItIs() {
        IConfigurationElement product = Platform.getExtensionRegistry()
                .getExtension("org.eclipse.core.runtime.products", PRODUCT).getConfigurationElements()[0];
        String about = "";
        for (IConfigurationElement property : product.getChildren("property")) {
            about = property.getAttribute("name").equals("aboutText") ? property.getAttribute("value") : about;
        }
        assertTrue(about.startsWith("Tain\n"), about);
    }
}
