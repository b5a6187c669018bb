package hebb.browser;

import static org.assertj.core.api.Assertions.assertThat;

import hebb.browser.Screen.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a browser needs to install the app: a manifest with a start, a scope and icons of the sizes it names. */
final class InstallTest extends ScriptedReview {

    private static final String SIZES = """
            async () => {
                const address = document.querySelector("link[rel=manifest]").href;
                const { icons, start_url, scope, display } = await (await fetch(address)).json();
                const found = await Promise.all(icons.map(async ({ src, sizes }) => {
                    const icon = new Image();
                    icon.src = new URL(src, address);
                    await icon.decode();
                    return sizes === `${icon.naturalWidth}x${icon.naturalHeight}` ? sizes : `${src} is not ${sizes}`;
                }));
                return [display, start_url, scope, ...found];
            }""";

    @Test
    void the_manifest_and_its_icons_are_whole() {
        try (Screen screen = new Screen(app, Kind.DESKTOP).open("/")) {
            assertThat(screen.page.evaluate(SIZES))
                    .isEqualTo(List.of("standalone", "/", "/", "192x192", "512x512", "512x512"));
        }
    }
}
