package org.tain.eclipse.views.picture;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.tain.analysis.paint.Region;

/** The mouse and the keys of a picture canvas. */
final class PictureInput {
    private static final double STEP = 1.25;
    private static final double WHEEL = 1.06;
    private static final int MOVE = 40;
    private static final int CLICK = 3;

    private final PictureCanvas canvas;
    private boolean down;
    private boolean dragged;
    private int x;
    private int y;

    PictureInput(PictureCanvas canvas) {
        this.canvas = canvas;
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::release);
        canvas.addListener(SWT.MouseDoubleClick, event -> canvas.regionAt(event.x, event.y).ifPresent(canvas::open));
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_ESCAPE);
    }

    private void press(Event event) {
        canvas.setFocus();
        down = event.button == 1;
        dragged = false;
        x = event.x;
        y = event.y;
    }

    private void move(Event event) {
        if (down) {
            if (dragged || Math.abs(event.x - x) > CLICK || Math.abs(event.y - y) > CLICK) {
                dragged = true;
                canvas.pan(event.x - x, event.y - y);
                x = event.x;
                y = event.y;
            }
            return;
        }
        String text = canvas.textAt(event.x, event.y).orElse(null);
        if (!Objects.equals(text, canvas.getToolTipText())) {
            canvas.setToolTipText(text);
        }
        boolean over = canvas.regionAt(event.x, event.y).isPresent();
        canvas.setCursor(over ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
    }

    private void release(Event event) {
        if (down && !dragged) {
            canvas.choose(canvas.regionAt(event.x, event.y));
        }
        down = false;
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.SHIFT) != 0) {
            canvas.pan(MOVE * event.count / 3.0, 0);
        } else {
            canvas.zoom(Math.pow(WHEEL, event.count), event.x, event.y);
        }
        event.doit = false;
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> arrow(event, -1, 0);
            case SWT.ARROW_RIGHT -> arrow(event, 1, 0);
            case SWT.ARROW_UP -> arrow(event, 0, -1);
            case SWT.ARROW_DOWN -> arrow(event, 0, 1);
            case SWT.PAGE_UP -> canvas.pan(0, 0.8 * canvas.getSize().y);
            case SWT.PAGE_DOWN -> canvas.pan(0, -0.8 * canvas.getSize().y);
            case '+', '=', SWT.KEYPAD_ADD -> canvas.zoom(STEP);
            case '-', SWT.KEYPAD_SUBTRACT -> canvas.zoom(1 / STEP);
            case '0', SWT.KEYPAD_0, SWT.HOME -> canvas.fit();
            case SWT.CR, SWT.KEYPAD_CR -> canvas.selection().ifPresent(canvas::open);
            default -> {
            }
        }
    }

    private void arrow(Event event, int dx, int dy) {
        if ((event.stateMask & SWT.SHIFT) != 0 || canvas.regions().isEmpty()) {
            canvas.pan(-MOVE * dx, -MOVE * dy);
            return;
        }
        Optional<Region> next = RegionWalk.next(canvas.regions(), canvas.selection(), dx, dy);
        next.ifPresent(region -> canvas.choose(Optional.of(region)));
    }
}
