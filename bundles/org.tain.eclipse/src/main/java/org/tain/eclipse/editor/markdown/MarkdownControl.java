package org.tain.eclipse.editor.markdown;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.AbstractReusableInformationControlCreator;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.tain.eclipse.editor.Screen;

/** A small window with a Markdown text; one that is still on its way appears as soon as it has come. */
public final class MarkdownControl extends AbstractInformationControl implements IInformationControlExtension2 {
    private static final int MARGIN = 5;
    /** In characters: a declaration and the picture of a rule's window fit in. */
    private static final int LEAST_WIDTH = 90;
    private static final int LEAST_HEIGHT = 28;
    private final boolean beside;
    private StyledText widget;
    private Documentation shown;

    private MarkdownControl(Shell parent, String status) {
        super(parent, status);
        beside = status == null;
        create();
    }

    private MarkdownControl(Shell parent) {
        super(parent, true);
        beside = false;
        create();
    }

    /** Makes windows that stand beside a list, as large as their text wants. */
    public static IInformationControlCreator besideList() {
        return creator(null);
    }

    /** Makes windows that look but cannot be touched, with a line below that tells how to get one that can. */
    public static IInformationControlCreator creator(String status) {
        return new AbstractReusableInformationControlCreator() {
            @Override
            protected IInformationControl doCreateInformationControl(Shell parent) {
                return new MarkdownControl(parent, status);
            }
        };
    }

    /** Makes windows that can be resized, scrolled and copied from. */
    public static IInformationControlCreator focusable() {
        return new AbstractReusableInformationControlCreator() {
            @Override
            protected IInformationControl doCreateInformationControl(Shell parent) {
                return new MarkdownControl(parent);
            }
        };
    }

    @Override
    protected void createContent(Composite parent) {
        parent.setLayout(new FillLayout());
        int scrolls = isResizable() ? SWT.V_SCROLL | SWT.H_SCROLL : SWT.NONE;
        widget = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | scrolls);
        widget.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        widget.setCaret(null);
        widget.setAlwaysShowScrollBars(false);
    }

    @Override
    public void setInput(Object input) {
        setDocumentation(input instanceof Documentation text ? text : Documentation.of(String.valueOf(input)));
    }

    @Override
    public void setInformation(String markdown) {
        setDocumentation(Documentation.of(markdown == null ? "" : markdown));
    }

    private void setDocumentation(Documentation documentation) {
        shown = documentation;
        if (documentation.markdown().isDone()) {
            show(documentation.now());
        } else {
            show("\u2026");
            documentation.markdown().thenAccept(text -> Screen.later(widget, () -> {
                if (shown == documentation) {
                    show(text);
                    Point size = computeSizeHint();
                    setSize(size.x, size.y);
                }
            }));
        }
    }

    private void show(String markdown) {
        StyledMarkdown styled = StyledMarkdown.of(markdown);
        widget.setText(styled.text());
        for (StyledMarkdown.Piece piece : styled.pieces()) {
            StyleRange style = new StyleRange(piece.offset(), piece.length(), null, null);
            switch (piece.look()) {
                case BOLD -> style.fontStyle = SWT.BOLD;
                case ITALIC -> style.fontStyle = SWT.ITALIC;
                default -> style.font = JFaceResources.getTextFont();
            }
            widget.setStyleRange(style);
        }
    }

    @Override
    public boolean hasContents() {
        return widget.getCharCount() > 0;
    }

    @Override
    public Point computeSizeHint() {
        Point most = beside ? super.computeSizeConstraints(LEAST_WIDTH, LEAST_HEIGHT) : getSizeConstraints();
        int widest = most == null ? SWT.DEFAULT : most.x;
        Point natural = getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
        Point size = widest == SWT.DEFAULT || natural.x <= widest
                ? natural
                : getShell().computeSize(widest, SWT.DEFAULT, true);
        return new Point(size.x, most == null ? size.y : Math.min(size.y, most.y));
    }

    /** For a window beside a list these are the least that it gets, else the most. */
    @Override
    public Point computeSizeConstraints(int widthInChars, int heightInChars) {
        return beside
                ? super.computeSizeConstraints(widthInChars, heightInChars)
                : super.computeSizeConstraints(Math.max(widthInChars, LEAST_WIDTH), Math.max(heightInChars, LEAST_HEIGHT));
    }

    @Override
    public Rectangle computeTrim() {
        Rectangle trim = super.computeTrim();
        Rectangle text = widget.computeTrim(0, 0, 0, 0);
        return new Rectangle(trim.x + text.x, trim.y + text.y, trim.width + text.width, trim.height + text.height);
    }

    @Override
    public IInformationControlCreator getInformationPresenterControlCreator() {
        return focusable();
    }

    /** The text as it stands in the window. */
    public String text() {
        return widget.getText();
    }
}
