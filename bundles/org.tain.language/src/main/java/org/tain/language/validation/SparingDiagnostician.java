package org.tain.language.validation;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Map;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.xtext.validation.CancelableDiagnostician;
import org.tain.language.linking.ModelResource;
import org.tain.language.renewal.Knowledge;
import org.tain.language.tain.Declaration;
import org.tain.language.tain.Model;

/** Checks a model, but for the declarations of which it is known that they have no faults. */
@Singleton
public class SparingDiagnostician extends CancelableDiagnostician {

    /** With the checks of all languages. */
    @Inject
    public SparingDiagnostician(EValidator.Registry checks) {
        super(checks);
    }

    @Override
    protected boolean doValidateContents(EObject element, DiagnosticChain found, Map<Object, Object> context) {
        Knowledge knowledge = element.eResource() instanceof ModelResource resource ? resource.knowledge() : null;
        if (!(element instanceof Model model) || knowledge == null || !(found instanceof Diagnostic diagnostics)) {
            return super.doValidateContents(element, found, context);
        }
        boolean isValid = model.getNetwork() == null || validate(model.getNetwork(), found, context);
        for (Declaration declaration : model.getDeclarations()) {
            if (!knowledge.isClean(declaration)) {
                int before = diagnostics.getChildren().size();
                isValid &= validate(declaration, found, context);
                knowledge.checked(declaration, diagnostics.getChildren().size() == before);
            }
        }
        return isValid;
    }
}
