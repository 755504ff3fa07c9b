package org.tain.language.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.OnChangeEvictingCache.CacheAdapter;
import org.junit.jupiter.api.Test;
import org.tain.language.Models;
import org.tain.language.model.Members;
import org.tain.language.model.Remembered;
import org.tain.language.tain.Model;
import org.tain.language.tain.Parameter;
import org.tain.language.tain.Reference;

class ModelCacheTest {
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void whatIsRememberedIsForgottenWhenTheTextIsReadAnew() throws Exception {
        Model before = Models.read("parameter tau = 5 ms");
        XtextResource text = (XtextResource) before.eResource();
        assertEquals(1, answer(before));
        assertEquals(1, answer(before), "it is asked once");

        text.reparse("parameter tau = 6 ms, other = tau");

        Model after = (Model) text.getContents().getFirst();
        assertEquals(2, answer(after), "another text, another answer");
        Parameter tau = Members.parameters(after).getFirst();
        EcoreUtil2.resolveAll(text);
        assertSame(tau, EcoreUtil2.getAllContentsOfType(after, Reference.class).getFirst().getElement(),
                "names mean what the new text declares");
    }

    @Test
    void elementsAreNotListenedTo() {
        Model model = Models.read("parameter tau = 5 ms, other = 2 * tau");
        answer(model);
        assertTrue(model.eResource().eAdapters().stream().anyMatch(CacheAdapter.class::isInstance), "there is a cache");
        for (EObject element : EcoreUtil2.eAllContents(model)) {
            for (Adapter adapter : element.eAdapters()) {
                assertTrue(!(adapter instanceof CacheAdapter), element + " tells the cache of its changes");
            }
        }
    }

    private int answer(Model model) {
        return Remembered.of(model, "how often", asked::incrementAndGet);
    }
}
