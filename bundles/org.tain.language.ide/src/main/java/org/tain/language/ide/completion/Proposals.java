package org.tain.language.ide.completion;

import com.google.common.base.Predicate;
import com.google.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.tain.language.ide.hover.Keywords;
import org.tain.language.tain.Homeostasis;
import org.tain.language.tain.Named;
import org.tain.language.tain.Parameter;
import org.tain.language.tain.Projection;
import org.tain.language.types.Function;
import org.tain.language.types.Typing;
import org.tain.language.units.Dimension;

/** Proposals that know scope, types and units. */
public class Proposals extends IdeContentProposalProvider {
    /** Rules whose words are names as well, or parts of units: nobody wants them listed. */
    private static final Set<String> NAMES = Set.of("Name", "PlainName", "UnitText", "UnitFactor", "QualifiedName");
    private static final int VALUE = 700;
    private static final int FITTING = 650;
    private static final int NAME = 600;
    private static final int TEMPLATE = 500;
    private static final int WORD = 400;
    private static final int UNFITTING = 300;
    @Inject
    private Templates templates;
    @Inject
    private Keywords keywords;

    @Override
    public void createProposals(Collection<ContentAssistContext> contexts, IIdeContentProposalAcceptor acceptor) {
        Set<String> seen = new HashSet<>();
        super.createProposals(contexts, new IIdeContentProposalAcceptor() {
            @Override
            public void accept(ContentAssistEntry entry, int priority) {
                if (entry != null && seen.add(entry.getLabel() == null ? entry.getProposal() : entry.getLabel())) {
                    acceptor.accept(entry, priority);
                }
            }

            @Override
            public boolean canAcceptMoreProposals() {
                return acceptor.canAcceptMoreProposals();
            }
        });
    }

    private static String rule(AbstractElement element) {
        return GrammarUtil.containingRule(element).getName();
    }

    @Override
    protected void _createProposals(Keyword keyword, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        String word = keyword.getValue();
        String rule = rule(keyword);
        if (!Character.isLetter(word.charAt(0)) || NAMES.contains(rule) || Given.has(context.getCurrentModel(), rule)) {
            return;
        }
        List<Template> known = templates.at(rule, word);
        String about = keywords.of(rule, word).orElse(null);
        for (Template template : known) {
            ContentAssistEntry entry = template.text().contains("$")
                    ? snippet(template, context)
                    : getProposalCreator().createProposal(template.text(), context, ContentAssistEntry.KIND_KEYWORD, null);
            if (entry != null) {
                entry.setDescription(template.detail());
                entry.setDocumentation((about == null ? "" : about + "\n\n") + "```tain\n" + plain(template.text()) + "\n```");
                acceptor.accept(entry, TEMPLATE);
            }
        }
        if (known.isEmpty()) {
            ContentAssistEntry entry = getProposalCreator().createProposal(word, context, ContentAssistEntry.KIND_KEYWORD, null);
            if (entry != null) {
                entry.setDocumentation(about);
                acceptor.accept(entry, WORD);
            }
        }
    }

    private ContentAssistEntry snippet(Template template, ContentAssistContext context) {
        if (!getProposalCreator().isValidProposal(template.label(), context.getPrefix(), context)) {
            return null;
        }
        ContentAssistEntry entry = new ContentAssistEntry();
        entry.setProposal(template.text());
        entry.setPrefix(context.getPrefix());
        entry.setLabel(template.label());
        entry.setKind(ContentAssistEntry.KIND_SNIPPET);
        return entry;
    }

    private static String plain(String snippet) {
        return snippet.replaceAll("\\$\\{\\d+:([^}]*)}", "$1").replace("$0", "").strip();
    }

    @Override
    protected void _createProposals(Assignment assignment, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        if (assignment.getTerminal() instanceof CrossReference reference) {
            createProposals(reference, context, acceptor);
            return;
        }
        String place = rule(assignment) + "." + assignment.getFeature();
        switch (place) {
            case "Quantity.value" -> values(context, acceptor);
            case "Quantity.unit" -> units(context, acceptor, expected(context));
            case "Parameter.unit", "State.unit", "Input.unit" -> units(context, acceptor, Optional.empty());
            case "Primary.function" -> functions(context, acceptor);
            case "Measure.kind" -> acceptor.accept(getProposalCreator().createProposal("autoencoder", context,
                    ContentAssistEntry.KIND_ENUM, null), NAME);
            default -> {
                if (assignment.getTerminal() instanceof RuleCall call && "STRING".equals(call.getRule().getName())) {
                    files(context, acceptor);
                }
            }
        }
    }

    private Optional<Dimension> expected(ContentAssistContext context) {
        String text = context.getRootNode().getText();
        String before = text.substring(Math.max(0, context.getOffset() - 400), Math.min(text.length(), context.getOffset()));
        return new Expected(before).dimension(context.getCurrentModel());
    }

    private void values(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        int priority = VALUE;
        for (String value : Quantities.values(context.getCurrentModel(), expected(context))) {
            acceptor.accept(getProposalCreator().createProposal(value, context, ContentAssistEntry.KIND_VALUE,
                    it -> it.setDescription(expected(context).map(Dimension::describe).orElse(""))), priority--);
        }
    }

    private void units(ContentAssistContext context, IIdeContentProposalAcceptor acceptor, Optional<Dimension> expected) {
        int priority = VALUE;
        for (String unit : Quantities.units(expected)) {
            acceptor.accept(getProposalCreator().createProposal(unit, context, ContentAssistEntry.KIND_UNIT,
                    it -> it.setDescription(Quantities.words(unit))), priority--);
        }
    }

    private void functions(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        for (Function function : Function.values()) {
            String arguments = function.arguments() == 1 ? "(${1:x})" : "(${1:x}, ${2:y})";
            ContentAssistEntry entry = snippet(new Template("", function.text(), "", function.text() + arguments), context);
            if (entry != null) {
                entry.setDescription("function of " + (function.arguments() == 1 ? "one value" : "two values"));
                acceptor.accept(entry, UNFITTING);
            }
        }
    }

    private void files(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        for (String path : Files.of(context.getCurrentModel())) {
            acceptor.accept(getProposalCreator().createProposal("\"" + path + "\"", context, ContentAssistEntry.KIND_FILE, null),
                    NAME);
        }
    }

    @Override
    protected Predicate<IEObjectDescription> getCrossrefFilter(CrossReference reference, ContentAssistContext context) {
        EObject current = context.getCurrentModel();
        Set<String> overrides = Given.overrides(current);
        return candidate -> {
            EObject element = candidate.getEObjectOrProxy();
            if (element instanceof Projection projection && current instanceof Homeostasis homeostasis
                    && homeostasis.getLayer() != null) {
                return projection.getTarget() == homeostasis.getLayer();
            }
            boolean isOverride = "ParameterValue".equals(rule(reference));
            return !(isOverride && element instanceof Parameter parameter && overrides.contains(parameter.getName()));
        };
    }

    @Override
    protected void _createProposals(CrossReference reference, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        Names names = new Names();
        Optional<Dimension> expected = expected(context);
        boolean isExpression = "Primary".equals(rule(reference));
        super._createProposals(reference, context, new IIdeContentProposalAcceptor() {
            @Override
            public void accept(ContentAssistEntry entry, int priority) {
                if (entry != null && entry.getSource() instanceof IEObjectDescription candidate) {
                    EObject element = candidate.getEObjectOrProxy();
                    entry.setSource(element);
                    entry.setDescription(names.detail(element));
                    entry.setDocumentation(names.documentation(element));
                    if ("ParameterValue".equals(rule(reference))) {
                        entry.setLabel(entry.getProposal());
                        entry.setProposal(entry.getProposal() + " = ");
                    }
                    acceptor.accept(entry, isExpression ? fit(element, expected) : NAME);
                }
            }

            @Override
            public boolean canAcceptMoreProposals() {
                return acceptor.canAcceptMoreProposals();
            }
        });
    }

    private static int fit(EObject element, Optional<Dimension> expected) {
        if (expected.isEmpty() || !(element instanceof Named named)) {
            return NAME;
        }
        return expected.equals(Optional.ofNullable(new Typing().type(named).dimension())) ? FITTING : UNFITTING;
    }
}
