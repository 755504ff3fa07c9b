package org.tain.language.formatting;

import java.util.List;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.tain.language.Models;

/** A text as the formatter lays it out. */
public final class Formatted {
    private Formatted() {
    }

    /** The whole text, or the given regions of it. */
    public static String text(String text, ITextRegion... regions) {
        XtextResource resource = (XtextResource) Models.read(text).eResource();
        ITextRegionAccess access = Models.LANGUAGE.getInstance(TextRegionAccessBuilder.class).forNodeModel(resource).create();
        FormatterRequest request = Models.LANGUAGE.getInstance(FormatterRequest.class).setTextRegionAccess(access);
        request.setRegions(List.of(regions));
        return access.getRewriter().renderToString(Models.LANGUAGE.getInstance(IFormatter2.class).format(request));
    }
}
