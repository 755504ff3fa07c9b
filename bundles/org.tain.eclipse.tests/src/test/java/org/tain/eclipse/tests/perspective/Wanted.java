package org.tain.eclipse.tests.perspective;

import static java.util.Map.entry;

import java.util.Map;
import org.eclipse.core.commands.IHandler;
import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.debug.core.IProcessFactory;
import org.eclipse.debug.core.model.ILaunchConfigurationDelegate;
import org.eclipse.debug.ui.ILaunchConfigurationTabGroup;
import org.eclipse.debug.ui.ILaunchShortcut;
import org.eclipse.jdt.core.ClasspathContainerInitializer;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.ITextDoubleClickStrategy;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.source.ICharacterPairMatcher;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.search.ui.ISearchPage;
import org.eclipse.search.ui.ISearchResultPage;
import org.eclipse.ui.IEditorLauncher;
import org.eclipse.ui.IMarkerResolutionGenerator;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.console.IPatternMatchListenerDelegate;
import org.eclipse.ui.navigator.CommonActionProvider;

/** What the class that an extension names must be. */
final class Wanted {
    private static final Map<String, Class<?>> BY_POINT = Map.ofEntries(
            entry("org.eclipse.core.expressions.propertyTesters", PropertyTester.class),
            entry("org.eclipse.core.filebuffers.documentSetup", IDocumentSetupParticipant.class),
            entry("org.eclipse.core.resources.builders", IncrementalProjectBuilder.class),
            entry("org.eclipse.core.resources.natures", IProjectNature.class),
            entry("org.eclipse.core.runtime.adapters", IAdapterFactory.class),
            entry("org.eclipse.core.runtime.preferences", AbstractPreferenceInitializer.class),
            entry("org.eclipse.debug.core.launchConfigurationTypes", ILaunchConfigurationDelegate.class),
            entry("org.eclipse.debug.core.processFactories", IProcessFactory.class),
            entry("org.eclipse.debug.ui.launchConfigurationTabGroups", ILaunchConfigurationTabGroup.class),
            entry("org.eclipse.debug.ui.launchShortcuts", ILaunchShortcut.class),
            entry("org.eclipse.jdt.core.classpathContainerInitializer", ClasspathContainerInitializer.class),
            entry("org.eclipse.search.searchPages", ISearchPage.class),
            entry("org.eclipse.search.searchResultViewPages", ISearchResultPage.class),
            entry("org.eclipse.ui.commands", IHandler.class),
            entry("org.eclipse.ui.console.consolePatternMatchListeners", IPatternMatchListenerDelegate.class),
            entry("org.eclipse.ui.decorators", ILightweightLabelDecorator.class),
            entry("org.eclipse.ui.editors", IEditorLauncher.class),
            entry("org.eclipse.ui.genericeditor.autoEditStrategies", IAutoEditStrategy.class),
            entry("org.eclipse.ui.genericeditor.characterPairMatchers", ICharacterPairMatcher.class),
            entry("org.eclipse.ui.genericeditor.contentAssistProcessors", IContentAssistProcessor.class),
            entry("org.eclipse.ui.genericeditor.foldingReconcilers", IReconciler.class),
            entry("org.eclipse.ui.genericeditor.highlightReconcilers", IReconciler.class),
            entry("org.eclipse.ui.genericeditor.hoverProviders", ITextHover.class),
            entry("org.eclipse.ui.genericeditor.presentationReconcilers", IPresentationReconciler.class),
            entry("org.eclipse.ui.genericeditor.quickAssistProcessors", IQuickAssistProcessor.class),
            entry("org.eclipse.ui.genericeditor.reconcilers", IReconciler.class),
            entry("org.eclipse.ui.genericeditor.textDoubleClickStrategies", ITextDoubleClickStrategy.class),
            entry("org.eclipse.ui.handlers", IHandler.class),
            entry("org.eclipse.ui.ide.markerResolution", IMarkerResolutionGenerator.class),
            entry("org.eclipse.ui.navigator.navigatorContent", CommonActionProvider.class),
            entry("org.eclipse.ui.newWizards", INewWizard.class),
            entry("org.eclipse.ui.perspectives", IPerspectiveFactory.class),
            entry("org.eclipse.ui.preferencePages", IWorkbenchPreferencePage.class),
            entry("org.eclipse.ui.startup", IStartup.class),
            entry("org.eclipse.ui.views", IViewPart.class),
            entry("org.eclipse.ui.workbench.texteditor.hyperlinkDetectors", IHyperlinkDetector.class));

    private Wanted() {
    }

    /** The type for an extension point; any object for one that is not listed here. */
    static Class<?> by(String point) {
        return BY_POINT.getOrDefault(point, Object.class);
    }
}
