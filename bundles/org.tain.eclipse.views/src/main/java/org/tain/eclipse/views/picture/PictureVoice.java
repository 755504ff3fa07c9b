package org.tain.eclipse.views.picture;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** What a screen reader is told of a picture: its title, its caption and the selected part. */
final class PictureVoice {

    private PictureVoice() {
    }

    static void give(PictureCanvas canvas) {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = canvas.painted().map(p -> p.figure().title()).orElse(canvas.message());
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = canvas.textOfSelection()
                        .orElse(canvas.painted().map(p -> p.figure().caption()).orElse(""));
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = canvas.textOfSelection().orElse("");
            }
        });
    }
}
